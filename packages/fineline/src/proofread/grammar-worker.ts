import { parentPort } from 'node:worker_threads';
import type { GrammarAnswer, GrammarRequest } from './grammar.ts';
import { grammarFaults } from './harper.ts';

/*
 * The thread in which Harper runs: an entry of the build. Harper takes half a gigabyte at its peak and seconds to start,
 * so there is one, and its owner ends it when nobody has asked for a while.
 */
parentPort?.on('message', (request: GrammarRequest) => void answer(request));

async function answer({ id, text, language }: GrammarRequest): Promise<void> {
  reply({ id, faults: await grammarFaults(text, language).catch(() => []) }); // a text that trips it shows no faults
}

const reply = (answered: GrammarAnswer): void => parentPort?.postMessage(answered, []);
