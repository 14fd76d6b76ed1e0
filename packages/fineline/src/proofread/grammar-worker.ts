import { parentPort } from 'node:worker_threads';
import type { GrammarRequest } from './grammar.ts';
import { grammarFaults } from './harper.ts';

/*
 * The thread in which Harper runs: an entry of the build. Harper takes half a gigabyte at its peak and seconds to start,
 * so there is one, and its owner ends it when nobody has asked for a while.
 */
parentPort?.on('message', async ({ id, text, language }: GrammarRequest) => {
  try {
    parentPort?.postMessage({ id, faults: await grammarFaults(text, language) });
  } catch {
    parentPort?.postMessage({ id, faults: [] }); // a text that trips it has no grammar to be shown
  }
});
