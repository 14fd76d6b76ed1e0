import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Result, done, refused } from '@fineline/core/application';
import type { Arguments } from '../arguments.ts';
import { openBrowser, pageAddress } from '../browser.ts';
import type { Command, ExitCode, Refused } from '../command.ts';
import { write } from '../question/output.ts';
import type { Surroundings } from '../surroundings.ts';
import { version } from '../version.ts';

const start: Command = {
  name: 'start',
  usage: '[--port N] [--sample] [--no-open] [--home FOLDER]',
  about: [
    'Opens Fineline in the browser, and serves it to this computer alone until Ctrl-C. Where it runs already, that one ' +
      'is opened. The address it prints signs a browser in once, within an hour; “fineline open” prints another.',
  ],
  options: [
    { name: 'port', value: 'N', says: 'Serve it at this port, from now on; 0 takes any that is free.' },
    { name: 'sample', says: 'Show eight made-up applications instead of your own.' },
    { name: 'no-open', says: 'Leave the browser alone.' },
    { name: 'home', value: 'FOLDER', says: 'Keep everything in this folder; FINELINE_HOME says it for good.' },
  ],
  examples: [
    { line: 'fineline start', says: 'your applications' },
    { line: 'fineline start --sample', says: 'a look around first' },
    { line: 'fineline start --no-open --port 4321', says: 'on a machine without a screen' },
  ],
  run,
};
export default start;

async function run(given: Arguments, surroundings: Surroundings): Promise<Result<ExitCode, Refused>> {
  const { output, errors, environment, directory, programFolder } = surroundings;
  const [stray] = given.files;
  if (stray !== undefined) return refused('bad-usage', `it takes no file, and ${stray} is one.`);
  const port = given.findText('port');
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    return refused('bad-usage', '--port is a number from 0 to 65535.');
  }
  const home = given.findText('home');
  const sample = given.has('sample');

  const told = signalToStop(); // before anything is started that would have to be stopped
  const { startServer } = await import('@fineline/server');
  const outcome = await startServer({
    sample,
    version: version(),
    webRoot: fileURLToPath(new URL('../web/dist', programFolder)),
    log: (line) => void errors.write(`${line}\n`),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(home === undefined ? {} : { home: resolve(directory, home) }),
  });
  if (outcome.state === 'refused') return refused('bad-input', outcome.says);
  const address = pageAddress(outcome, environment);
  if (outcome.state === 'already-running') {
    await write(output, `Fineline is running already, at ${address}\n`);
    if (!given.has('no-open')) openBrowser(address, environment);
    return done(0);
  }

  if (sample) await write(output, 'These are made-up applications; your own are kept apart from them.\n');
  await write(output, `Fineline is at ${address} — press Ctrl-C to stop.\n`);
  if (!given.has('no-open')) openBrowser(address, environment);
  await told;
  await outcome.stop();
  return done(0);
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the program at once. */
function signalToStop(): Promise<void> {
  return new Promise((resolveSignal) => {
    let again = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (again) process.exit(130);
        again = true;
        resolveSignal();
      });
    }
  });
}
