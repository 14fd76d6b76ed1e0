import type { TellAnswer } from '@fineline/core/api';
import { ask } from '../api/ask.ts';
import { isTellAnswer } from '../api/shapes.ts';
import { FileRefused, base64Of, isMailFile, mailLimit } from '../files/file.ts';
import { addWords } from '../words/add.ts';

type Kind = 'calendar' | 'mail';

/** The most that is read, in millions of bytes: real invitations are a thousandth of it. */
const limits: Record<Kind, number> = { calendar: 2, mail: mailLimit };

/** Asks what a file says. Throws `FileRefused` before anything is read of a file that cannot be one. */
export async function tellOf(file: File): Promise<TellAnswer> {
  const kind = findKind(file);
  if (!kind) throw new FileRefused(addWords.wrongKind(file.name));
  if (file.size === 0) throw new FileRefused(addWords.empty(file.name));
  if (file.size > limits[kind] * 1_000_000) throw new FileRefused(addWords.tooLarge(file.name, limits[kind]));
  const body =
    kind === 'calendar' ? { ics: await file.text() } : { raw: await base64Of(file, addWords.unreadable(file.name)) };
  return ask('POST', '/api/tell', isTellAnswer, body);
}

function findKind(file: File): Kind | undefined {
  if (/\.(?:ics|ical|ifb|vcs)$/i.test(file.name) || file.type === 'text/calendar') return 'calendar';
  return isMailFile(file) ? 'mail' : undefined;
}
