import { Worker } from 'node:worker_threads';
import { type Result, done, refused } from '@fineline/core/application';

export type ThreadRefusal = 'took-too-long' | 'too-large';

interface ThreadLimits {
  /** Milliseconds for one question, once the thread runs. */
  time: number;
  /** Milliseconds for which a question may wait behind others; without it, as long as that takes. */
  wait?: number;
  /** Milliseconds without a question after which the thread, and its memory, are given back. */
  idle?: number;
  /** Megabytes of the thread's own memory. */
  memory?: number;
}

/**
 * A program in a thread that is kept, asked one question after the other. A question that takes too long or too much memory
 * is refused and the thread ended; the next one gets a new thread. An idle thread does not keep the process alive. The
 * program says one word when everything is loaded, and answers each message with one.
 */
export class Thread<Question, Answer> {
  private worker: Promise<Worker> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private rest: NodeJS.Timeout | undefined;
  private readonly program: URL;
  private readonly limits: ThreadLimits;
  private readonly given: unknown;

  /** `program` is an entry of the build: a thread cannot run TypeScript. It finds what is `given` in its workerData. */
  constructor(program: URL, limits: ThreadLimits, given?: unknown) {
    this.program = program;
    this.limits = limits;
    this.given = given;
  }

  /** Rejects where the program fails: that is a bug. `handOver` is memory of the question that becomes the thread's. */
  ask(question: Question, handOver: readonly ArrayBuffer[] = []): Promise<Result<Answer, ThreadRefusal>> {
    const asked = performance.now();
    this.waiting += 1;
    clearTimeout(this.rest);
    const answer = this.last.then(() => {
      const isLate = performance.now() - asked > (this.limits.wait ?? Infinity);
      return isLate ? tookTooLong : this.askNow(question, handOver);
    });
    this.last = answer.catch(() => undefined).then(() => this.done());
    return answer;
  }

  /** Ends the thread; a question asked later starts a new one. */
  async close(): Promise<void> {
    clearTimeout(this.rest);
    const worker = this.worker;
    this.worker = undefined;
    await (await worker?.catch(() => undefined))?.terminate();
  }

  private done(): void {
    this.waiting -= 1;
    if (this.waiting > 0 || this.limits.idle === undefined) return;
    this.rest = setTimeout(() => void this.close(), this.limits.idle).unref();
  }

  private async askNow(question: Question, handOver: readonly ArrayBuffer[]): Promise<Result<Answer, ThreadRefusal>> {
    this.worker ??= this.start();
    try {
      const worker = await this.worker;
      const answer = wordOf<Answer>(worker, this.limits.time);
      worker.postMessage(question, handOver);
      const said = await answer;
      if (said !== late) return done(said);
      await this.close();
      return tookTooLong;
    } catch (error) {
      this.worker = undefined;
      if (isOutOfMemory(error)) return tooLarge;
      throw error;
    }
  }

  private start(): Promise<Worker> {
    const { memory } = this.limits;
    const worker = new Worker(this.program, {
      ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16 } }),
      execArgv: [],
      workerData: this.given,
    });
    const started = wordOf<unknown>(worker).then(() => worker);
    worker.on('error', () => {}); // one that fails between two questions does not take the process with it
    worker.once('exit', () => {
      if (this.worker === started) this.worker = undefined;
    });
    return started;
  }
}

const tooLarge = refused('too-large', 'This takes more memory than it may.');
const tookTooLong = refused('took-too-long', 'This takes longer than it may.');

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const late = Symbol('late');

/** What a thread says next, or `late` after `time` in milliseconds; rejects where it ends instead. */
function wordOf<Word>(worker: Worker, time?: number): Promise<Word | typeof late> {
  return new Promise((resolve, reject) => {
    const timer = time === undefined ? undefined : setTimeout(() => finish(() => resolve(late)), time);
    const said = (word: Word) => finish(() => resolve(word));
    const failed = (error: unknown) => finish(() => reject(error));
    const ended = () => failed(new Error('The thread ended without an answer'));
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', said).off('error', failed).off('exit', ended);
      worker.unref();
      settle();
    };
    worker.once('message', said).once('error', failed).once('exit', ended);
    worker.ref();
  });
}
