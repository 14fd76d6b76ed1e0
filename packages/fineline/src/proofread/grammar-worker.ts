import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { GrammarRequest } from './grammar.ts';
import { type GrammarFault, grammarFaults } from './harper.ts';

/*
 * The thread in which Harper runs: an entry of the build. Its first word says that everything is loaded; then it is asked
 * for one text at a time. It is given the language of the first text, for which Harper makes ready at once.
 */
parentPort?.on('message', (request: GrammarRequest) => void answer(request));
parentPort?.postMessage('ready', []);

// What Harper does once, to begin with, is hardly slower without the optimising compiler, for which a process waits as it
// ends: a second and a half of a review at the command line. What many drafts need is compiled later all the same.
setFlagsFromString('--wasm-tiering-budget=30000000');
void grammarFaults('', workerData === 'en-US' ? 'en-US' : 'en-GB').catch(() => {});

async function answer({ text, language }: GrammarRequest): Promise<void> {
  reply(await grammarFaults(text, language).catch(() => [])); // a text that trips it shows no faults
}

const reply = (faults: GrammarFault[]): void => parentPort?.postMessage(faults, []);
