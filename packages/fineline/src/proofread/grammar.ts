import { Worker } from 'node:worker_threads';
import type { Draft } from '@fineline/core/application';
import type { GrammarFault } from './harper.ts';

export interface GrammarRequest {
  id: number;
  text: string;
  language: NonNullable<Draft['language']>;
}

export interface GrammarAnswer {
  id: number;
  faults: GrammarFault[];
}

/** Milliseconds without a question after which the thread, and its memory, are given back. */
const idle = 5 * 60_000;
/** Milliseconds for one text, and for the start; a text that takes longer is read without Harper. */
const patience = 20_000;

let thread: Worker | undefined;
let last = 0;
let timer: NodeJS.Timeout | undefined;
const waiting = new Map<number, (faults: GrammarFault[]) => void>();

/** A thread cannot run TypeScript: from the sources, as tests run them, Harper runs on the spot. */
const isSource = import.meta.url.endsWith('.ts');

/**
 * The faults of grammar in a text, by Harper in its thread. Where that fails, or takes too long, there are none: the
 * rules of our own stand without it.
 */
export async function findGrammarFaults(text: string, language: GrammarRequest['language']): Promise<GrammarFault[]> {
  if (isSource) return onTheSpot(text, language);
  const worker = (thread ??= start());
  last += 1;
  const id = last;
  worker.ref();
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      end(worker);
      finish([]);
    }, patience);
    const finish = (faults: GrammarFault[]) => {
      clearTimeout(late);
      waiting.delete(id);
      if (waiting.size === 0) rest(worker);
      resolve(faults);
    };
    waiting.set(id, finish);
    worker.postMessage({ id, text, language } satisfies GrammarRequest, []);
  });
}

async function onTheSpot(text: string, language: GrammarRequest['language']): Promise<GrammarFault[]> {
  try {
    const { grammarFaults } = await import('./harper.ts');
    return await grammarFaults(text, language);
  } catch {
    return []; // a text that trips it has no grammar to be shown
  }
}

function start(): Worker {
  const worker = new Worker(new URL('./grammar-worker.js', import.meta.url), { execArgv: [] });
  worker.on('message', ({ id, faults }: GrammarAnswer) => waiting.get(id)?.(faults));
  worker.on('error', () => end(worker));
  return worker;
}

/** Nobody is waiting: it does not keep the program alive, and goes after a while. */
function rest(worker: Worker): void {
  worker.unref();
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (waiting.size === 0) end(worker);
  }, idle).unref();
}

function end(worker: Worker): void {
  if (thread === worker) thread = undefined;
  void worker.terminate();
  for (const finish of waiting.values()) finish([]);
}
