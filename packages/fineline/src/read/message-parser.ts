import { Worker } from 'node:worker_threads';
import { type Result, refused } from '@fineline/core/application';
import type { ReceivedMessage } from '@fineline/core/read';
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
 * refused and its thread ended; the next message gets a new one. An idle thread does not keep the program alive.
 */
export class MessageParser {
  private thread: Promise<Worker> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly program: URL;
  private readonly limits: ParserLimits;

  /** `program` is the built `mail-worker.js`. */
  constructor(program: URL, limits: ParserLimits = { time: 1_500, memory: 96 }) {
    this.program = program;
    this.limits = limits;
  }

  parse(trimmed: Uint8Array): Promise<Parsed> {
    const parsed = this.last.then(() => this.parseNow(trimmed));
    this.last = parsed.catch(() => undefined);
    return parsed;
  }

  /** Ends the thread; a message asked for later starts a new one. */
  async close(): Promise<void> {
    const thread = await this.thread?.catch(() => undefined);
    this.thread = undefined;
    await thread?.terminate();
  }

  private async parseNow(trimmed: Uint8Array): Promise<Parsed> {
    this.thread ??= start(this.program, this.limits.memory);
    try {
      const thread = await this.thread;
      const answer = await answerOf(thread, trimmed, this.limits.time);
      if (!answer.ok && answer.refusal.code === 'took-too-long') await this.close();
      return answer;
    } catch (error) {
      this.thread = undefined;
      if (isOutOfMemory(error)) return tooLarge;
      throw new Error('The thread that parses messages failed', { cause: error });
    }
  }
}

const tooLarge = refused(
  'too-large',
  'This message takes more memory to open than any letter. Paste its text instead.',
);
const tookTooLong = refused(
  'took-too-long',
  'This message takes longer to open than any letter. Paste its text instead.',
);

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function start(program: URL, memory: number): Promise<Worker> {
  const thread = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16 },
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', () => {
      thread.off('error', reject);
      thread.unref();
      resolve(thread);
    });
  });
}

/** Rejects where the thread ends by itself. */
function answerOf(thread: Worker, trimmed: Uint8Array, time: number): Promise<Parsed> {
  // A copy of its own, and no view of memory that others use: that one is handed over whole.
  const bytes = new Uint8Array(trimmed);
  return new Promise<Parsed>((resolve, reject) => {
    const timer = setTimeout(() => finish(() => resolve(tookTooLong)), time);
    const answered = (answer: Parsed) => finish(() => resolve(answer));
    const failed = (error: unknown) => finish(() => reject(error));
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      thread.off('message', answered);
      thread.off('error', failed);
      thread.unref();
      settle();
    };
    thread.once('message', answered);
    thread.once('error', failed);
    thread.ref();
    thread.postMessage(bytes, [bytes.buffer]);
  });
}
