import { parentPort } from 'node:worker_threads';
import { readTrimmed } from './received-message.ts';

/*
 * The thread in which messages are parsed: an entry of the build. It is asked for one message at a time, so that its
 * owner knows which one it was when it ends the thread. Its first word says that everything is loaded.
 */
parentPort?.on('message', (bytes: Uint8Array) => {
  const trimmed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A bug ends the thread, and its owner learns of it.
  void readTrimmed(trimmed).then((answer) => parentPort?.postMessage(answer, []));
});
parentPort?.postMessage('ready', []);
