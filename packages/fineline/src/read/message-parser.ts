import { type Result, refused } from '@fineline/core/application';
import type { ReceivedMessage } from '@fineline/core/read';
import { Thread } from '../thread.ts';
import type { UnreadableMessage } from './received-message.ts';

export type ParserRefusal = UnreadableMessage | 'took-too-long';
type Parsed = Result<ReceivedMessage, ParserRefusal>;

interface ParserLimits {
  /** Milliseconds for one message, once the thread runs. */
  time: number;
  /** Megabytes of the thread's own memory. */
  memory: number;
}

/**
 * Parses messages, one after the other, in one thread that is kept. A message that takes too long or too much memory is
 * refused and its thread ended; the next message gets a new one.
 */
export class MessageParser {
  private readonly thread: Thread<Uint8Array, Parsed>;

  /** `program` is the built `mail-worker.js`. */
  constructor(program: URL, limits: ParserLimits = { time: 1_500, memory: 96 }) {
    this.thread = new Thread(program, limits);
  }

  async parse(trimmed: Uint8Array): Promise<Parsed> {
    // A copy of its own, and no view of memory that others use: that one is handed over whole.
    const bytes = new Uint8Array(trimmed);
    try {
      const answer = await this.thread.ask(bytes, [bytes.buffer]);
      return answer.ok ? answer.value : refusals[answer.refusal.code];
    } catch (cause) {
      throw new Error('The thread that parses messages failed', { cause });
    }
  }

  /** Ends the thread; a message asked for later starts a new one. */
  async close(): Promise<void> {
    await this.thread.close();
  }
}

const refusals = {
  'too-large': refused('too-large', 'This message takes more memory to open than any letter. Paste its text instead.'),
  'took-too-long': refused(
    'took-too-long',
    'This message takes longer to open than any letter. Paste its text instead.',
  ),
};
