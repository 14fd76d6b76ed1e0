import type { TellAnswer } from '@fineline/core/api';
import { ask } from '../api/ask.ts';
import { isTellAnswer } from '../api/shapes.ts';
import { addWords } from '../words/add.ts';

type Kind = 'calendar' | 'mail';

/** The most that is read, in millions of bytes: real invitations are a thousandth of it. */
const limits: Record<Kind, number> = { calendar: 2, mail: 25 };

/** A file that was not read, and why, in a sentence. */
export class FileRefused extends Error {}

/** Asks what a file says. Throws `FileRefused` before anything is read of a file that cannot be one. */
export async function tellOf(file: File): Promise<TellAnswer> {
  const kind = findKind(file);
  if (!kind) throw new FileRefused(addWords.wrongKind(file.name));
  if (file.size === 0) throw new FileRefused(addWords.empty(file.name));
  if (file.size > limits[kind] * 1_000_000) throw new FileRefused(addWords.tooLarge(file.name, limits[kind]));
  const body = kind === 'calendar' ? { ics: await file.text() } : { raw: await base64Of(file) };
  return ask('POST', '/api/tell', isTellAnswer, body);
}

function findKind({ name, type }: File): Kind | undefined {
  if (/\.(?:ics|ical|ifb|vcs)$/i.test(name) || type === 'text/calendar') return 'calendar';
  if (/\.eml$/i.test(name) || type === 'message/rfc822') return 'mail';
  return undefined;
}

/** The bytes as they are: a message may be in any charset, and in several. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new FileRefused(addWords.unreadable(file.name))));
    reader.readAsDataURL(file);
  });
}
