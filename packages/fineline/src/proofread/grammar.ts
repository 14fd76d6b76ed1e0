import type { Draft } from '@fineline/core/application';
import { Thread } from '../thread.ts';
import type { GrammarFault } from './harper.ts';

export interface GrammarRequest {
  text: string;
  language: NonNullable<Draft['language']>;
}

/**
 * Harper takes half a gigabyte at its peak: its thread goes when nobody has asked for five minutes. A text that takes
 * longer than twenty seconds, or waits as long behind others, is read without Harper.
 */
const limits = { time: 20_000, wait: 20_000, idle: 5 * 60_000 };

let thread: Thread<GrammarRequest, GrammarFault[]> | undefined;

/** A thread cannot run TypeScript: from the sources, as tests run them, Harper runs on the spot. */
const isSource = import.meta.url.endsWith('.ts');

/**
 * The faults of grammar in a text, by Harper in its thread. Where that fails, or takes too long, there are none: the
 * rules of our own stand without it.
 */
export async function findGrammarFaults(text: string, language: GrammarRequest['language']): Promise<GrammarFault[]> {
  try {
    if (isSource) return await onTheSpot(text, language);
    thread ??= new Thread(new URL('./grammar-worker.js', import.meta.url), limits, language);
    const answer = await thread.ask({ text, language });
    return answer.ok ? answer.value : [];
  } catch {
    return []; // a text that trips it has no grammar to be shown
  }
}

async function onTheSpot(text: string, language: GrammarRequest['language']): Promise<GrammarFault[]> {
  const { grammarFaults } = await import('./harper.ts');
  return grammarFaults(text, language);
}
