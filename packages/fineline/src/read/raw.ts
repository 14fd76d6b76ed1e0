import type { Result } from '@fineline/core/application';
import type { ReceivedMessage } from '@fineline/core/read';
import { trimmed } from '../mail/trim.ts';
import { MessageParser, type ParserRefusal } from './message-parser.ts';

export type RawMessageRefusal = ParserRefusal;

/**
 * What `read` needs of a whole message (the bytes of an .eml file): its words, its headers, when it was sent, and what
 * its form says. Whatever is handed in, it answers within two seconds and a bounded memory, and never throws for it.
 * Of a very large message the first words of each part count.
 */
export async function messageOf(raw: Uint8Array): Promise<Result<ReceivedMessage, RawMessageRefusal>> {
  const { bytes } = trimmed(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  if (isSource) {
    const { readTrimmed } = await import('./received-message.ts');
    return readTrimmed(bytes);
  }
  parser ??= new MessageParser(new URL('./mail-worker.js', import.meta.url));
  return parser.parse(bytes);
}

/** A thread cannot run TypeScript: from the sources, as tests run them, messages are parsed on the spot. */
const isSource = import.meta.url.endsWith('.ts');

let parser: MessageParser | undefined;
