import type { Result } from '@fineline/core/application';
import type { ReceivedMessage } from '@fineline/core/read';
import { type RawMessageRefusal, messageOf } from './raw.ts';

/** The messages of a mailbox file, in order, one at a time: the file may be larger than the memory. */
export async function* messagesOfMbox(
  file: AsyncIterable<Uint8Array>,
): AsyncGenerator<Result<ReceivedMessage, RawMessageRefusal>> {
  for await (const message of splitMbox(file)) yield messageOf(message);
}

const limits = {
  /** Bytes kept of one message: what is below them is the rest of an attachment. */
  message: 8_000_000,
  /** Bytes of a line that are looked at; a longer one is passed on in pieces. */
  line: 65_536,
} as const;

const newline = 0x0a;

/**
 * The raw messages of a mailbox file (mboxo or mboxrd), each without its "From " line, with `>From ` as `From ` again.
 * A line "From " in a letter that was not marked begins no message, unless it looks like those of mail servers.
 */
export async function* splitMbox(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let message: Uint8Array[] = [];
  let [size, started, afterBlank] = [0, false, true];
  for await (const { line, begins } of linesOf(file)) {
    if (begins && afterBlank && isPostmark(line)) {
      if (started) yield Buffer.concat(message);
      [message, size, started, afterBlank] = [[], 0, true, false];
      continue;
    }
    // What stands above the first postmark is no mailbox file, but may be a single message.
    started ||= line.length > 2;
    if (size < limits.message) message.push(begins ? unescaped(line) : line);
    size += line.length;
    afterBlank = line.length <= 2 && /^\r?\n$/.test(Buffer.from(line).toString('latin1'));
  }
  if (started) yield Buffer.concat(message);
}

/** `From jane@acme.example Thu Nov 12 10:15:00 2026`; some programs leave out the address, or the time. */
function isPostmark(line: Uint8Array): boolean {
  if (line[0] !== 0x46 || line[1] !== 0x72) return false;
  const text = Buffer.from(line.subarray(0, 300)).toString('latin1').trimEnd();
  return /^From (?:- |\S{0,200}@|.{0,200}\d{1,2}:\d{2}(?::\d{2})?.{0,40}\d{4})/.test(text);
}

function unescaped(line: Uint8Array): Uint8Array {
  let marks = 0;
  while (line[marks] === 0x3e) marks++;
  const isEscaped = marks > 0 && Buffer.from(line.subarray(marks, marks + 5)).toString('latin1') === 'From ';
  return isEscaped ? line.subarray(1) : line;
}

/** Lines with their ends; of one longer than the limit its pieces, of which only the first `begins` it. */
async function* linesOf(file: AsyncIterable<Uint8Array>): AsyncGenerator<{ line: Uint8Array; begins: boolean }> {
  let rest: Uint8Array = new Uint8Array();
  let begins = true;
  for await (const chunk of file) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, at)) {
      yield { line: bytes.subarray(at, end + 1), begins };
      begins = true;
      at = end + 1;
    }
    rest = bytes.subarray(at);
    if (rest.length > limits.line) {
      yield { line: rest, begins };
      [rest, begins] = [new Uint8Array(), false];
    }
  }
  if (rest.length > 0) yield { line: rest, begins };
}
