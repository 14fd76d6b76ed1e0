import { type Result, type TellRequest, type Told, done } from '@fineline/core/application';
import { toldOf } from '@fineline/core/tell';
import { type CalendarFileRefusal, readCalendarFile } from './calendar-file.ts';
import type { MessageRefusal } from './message.ts';

/** Answers a request that has been checked. It is apart so that only who asks loads the parsers. */
export async function answer(request: TellRequest): Promise<Result<Told, CalendarFileRefusal | MessageRefusal>> {
  const { me = [] } = request;
  if ('ics' in request) {
    const invitation = readCalendarFile(request.ics);
    return invitation.ok ? done(toldOf(invitation.value, me)) : invitation;
  }
  const { readMessage } = await import('./message.ts');
  const message = await readMessage(Buffer.from(request.raw, 'base64'));
  if (!message.ok) return message;
  const { invitation, deliveredTo } = message.value;
  return done(toldOf(invitation, me.length > 0 ? me : deliveredTo));
}
