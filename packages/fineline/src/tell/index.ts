import { invalid, problemsOf } from '@fineline/core/application';
import { type Result, type TellRequest, type Told, done, refused, tellRequestSchema } from '@fineline/core/application';
import type { CalendarFileRefusal } from './calendar-file.ts';
import type { MessageRefusal } from './message.ts';
import { tellLimits } from './limits.ts';

export type TellRefusal = 'invalid-input' | 'too-large' | CalendarFileRefusal | MessageRefusal;

/**
 * What an invitation or a message adds to an application. Takes `{ raw }` (a whole RFC 5322 message, base64) or `{ ics }`
 * (the text of a calendar file), each with `me`, the candidate's own addresses. Whatever is handed in, it answers with
 * a value, soon, and never throws: what is not said in it stands in `needs`; what cannot be read is refused.
 *
 * The parsers are loaded with the first question, so that programs that never ask do not pay for them.
 */
export async function tell(request: unknown): Promise<Result<Told, TellRefusal>> {
  const checked = checkRequest(request);
  if (!checked.ok) return checked;
  const { answer } = await import('./answer.ts');
  return answer(checked.value);
}

const [mailRequestSchema, calendarRequestSchema] = tellRequestSchema.options;

/** The size is looked at first: checking the letters of 100 MB would take a while. */
function checkRequest(request: unknown): Result<TellRequest, 'invalid-input' | 'too-large'> {
  const fields = typeof request === 'object' && request !== null ? request : {};
  const isCalendar = 'ics' in fields;
  if ('raw' in fields && typeof fields.raw === 'string' && fields.raw.length > tellLimits.base64) {
    return refused(
      'too-large',
      'This message is larger than 18 MB. Save the invitation in it by itself and add that file.',
    );
  }
  if (isCalendar && typeof fields.ics === 'string' && fields.ics.length > tellLimits.calendar) {
    return refused('too-large', 'This calendar file is too large to be one invitation. Nothing was kept of it.');
  }
  if (!isCalendar && !('raw' in fields)) {
    return invalid([
      { path: '(whole)', says: 'expected an object with raw (a message, base64) or ics (a calendar file)' },
    ]);
  }
  const parsed = (isCalendar ? calendarRequestSchema : mailRequestSchema).safeParse(request);
  return parsed.success ? done(parsed.data) : invalid(problemsOf(parsed.error));
}
