import { parentPort } from 'node:worker_threads';
import type { GrammarRequest } from './grammar.ts';
import { type GrammarFault, grammarFaults } from './harper.ts';

/*
 * The thread in which Harper runs: an entry of the build. Its first word says that everything is loaded; then it is asked
 * for one text at a time.
 */
parentPort?.on('message', (request: GrammarRequest) => void answer(request));
parentPort?.postMessage('ready', []);

async function answer({ text, language }: GrammarRequest): Promise<void> {
  reply(await grammarFaults(text, language).catch(() => [])); // a text that trips it shows no faults
}

const reply = (faults: GrammarFault[]): void => parentPort?.postMessage(faults, []);
