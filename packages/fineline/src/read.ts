import {
  type Instant,
  type Reading,
  type Result,
  done,
  invalid,
  mailSchema,
  problemsOf,
  rawMailSchema,
  refused,
} from '@fineline/core/application';
import { type ReceivedMessage, readMessage, receivedAt, receivedMessageOf } from '@fineline/core/read';
import { cues, kindsOfMessage } from '@fineline/knowledge';
import type { RawMessageRefusal } from './read/raw.ts';

export type ReadRefusal = 'invalid-input' | 'too-large' | RawMessageRefusal;

/** The longest base64 that is looked at: a message of some 70 MB. */
const longestRaw = 96_000_000;

/**
 * What did they answer? Takes a Mail of the contract (a message by its parts) or a RawMail (`{ raw }`, a whole RFC 5322
 * message, base64). Whatever is handed in, it answers with a value and never throws: what cannot be read is refused.
 * `now` is what relative dates count from where the message does not say when it was sent.
 */
export async function read(request: unknown, now?: Instant): Promise<Result<Reading, ReadRefusal>> {
  const received = await readReceived(request, now);
  return received.ok ? done(received.value.reading) : received;
}

/** The same, with the message as it was taken: who sent it, when, and what its form says. */
export async function readReceived(request: unknown, now?: Instant): Promise<Result<ReadMessage, ReadRefusal>> {
  const message = await messageOf(request, now);
  return message.ok ? done(readAs(message.value)) : message;
}

export interface ReadMessage {
  message: ReceivedMessage;
  reading: Reading;
}

const readAs = (message: ReceivedMessage): ReadMessage => ({
  message,
  reading: readMessage(message, { cues, kinds: kindsOfMessage }),
});

/** The same for every message of a mailbox file, in order, one at a time: the file may be larger than the memory. */
export async function* readMailbox(
  file: AsyncIterable<Uint8Array>,
): AsyncGenerator<Result<ReadMessage, RawMessageRefusal>> {
  const { messagesOfMbox } = await import('./read/mbox.ts');
  for await (const message of messagesOfMbox(file)) yield message.ok ? done(readAs(message.value)) : message;
}

async function messageOf(request: unknown, now?: Instant): Promise<Result<ReceivedMessage, ReadRefusal>> {
  if (typeof request !== 'object' || request === null || !('raw' in request)) {
    const parsed = mailSchema.safeParse(request);
    if (!parsed.success) return invalid(problemsOf(parsed.error));
    const message = receivedMessageOf(parsed.data);
    if (message.received || now === undefined) return done(message);
    return done({ ...message, received: receivedAt(now, parsed.data.timeZone) });
  }
  if (typeof request.raw === 'string' && request.raw.length > longestRaw) {
    return refused('too-large', 'This message is larger than 70 MB. Paste its text instead.');
  }
  const parsed = rawMailSchema.safeParse(request);
  if (!parsed.success) return invalid(problemsOf(parsed.error));
  const raw = await import('./read/raw.ts');
  return raw.messageOf(Buffer.from(parsed.data.raw, 'base64'));
}
