import { type Draft, type Result, done, refused } from '@fineline/core/application';
import { ownTextOf } from '@fineline/core/read';
import type { Attachment } from 'postal-mime';
import { repaired } from '../mail/charset.ts';
import { bufferOf, fromHeaders, isCalendarPart, isMessage, parseMessage } from '../mail/parse.ts';
import { textOf } from '../mail/text.ts';
import { trimmed } from '../mail/trim.ts';

/** What a message says of the draft that it is; what it is for, and to whom, it does not say. */
export type MessageOfDraft = Pick<Draft, 'subject' | 'body'> & { attachments: string[] };

export type UnreadableDraft = 'not-a-message' | 'too-large' | 'no-text';

/** What is kept of a message in all: thirty documents, each cut short, since their names alone count. */
const most = { keptLines: 100_000, keptBytes: 30_000_000 };

/** As a Draft allows. */
const limits = { subject: 1_000, attachments: 100, name: 1_000 } as const;

/**
 * A draft by its message, as a mail program saves it: subject, text and the names of what is attached. What it quotes is
 * left out, the signature is not. Bounded in time and memory, however large or broken the message is.
 */
export async function draftOfMessage(message: Uint8Array): Promise<Result<MessageOfDraft, UnreadableDraft>> {
  const bytes = fromHeaders(bufferOf(message));
  if (!isMessage(bytes)) {
    return refused('not-a-message', 'This is no e-mail. Save the draft as .eml, or its words as .txt.');
  }
  const { bytes: kept, whole } = trimmed(bytes, most);
  const email = whole ? await parseMessage(kept) : undefined;
  if (!email) {
    return refused(
      'too-large',
      'This message has more parts, lines or headers than any letter. Save its words as .txt.',
    );
  }
  const body = ownTextOf(textOf(email));
  if (body === '') {
    return refused('no-text', 'No words of yours stand in this message, or they are encrypted. Save them as .txt.');
  }
  return done({
    ...(email.subject !== undefined && { subject: repaired(email.subject.slice(0, limits.subject)) }),
    body,
    attachments: email.attachments.filter(isAttached).slice(0, limits.attachments).map(nameOf),
  });
}

/** What a reader finds below the letter: no picture within it, no invitation beside it, no signature of its program. */
const isAttached = ({ mimeType, filename, related, ...part }: Attachment): boolean => {
  if (/^application\/(?:x-)?(?:pkcs7|pgp)-(?:signature|keys)$/.test(mimeType)) return false;
  if (related && mimeType.startsWith('image/')) return false;
  return filename !== null || part.disposition === 'attachment' || !isCalendarPart({ mimeType, filename, ...part });
};

/** A message that is attached, and what a program attached without a name, are called by what they are. */
const nameOf = ({ filename, mimeType }: Attachment): string =>
  repaired((filename?.trim() || mimeType).slice(0, limits.name));
