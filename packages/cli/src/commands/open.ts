import { resolve } from 'node:path';
import { type Result, done, refused } from '@fineline/core/application';
import type { Arguments } from '../arguments.ts';
import { openBrowser, pageAddress } from '../browser.ts';
import type { Command, ExitCode, Refused } from '../command.ts';
import { write } from '../question/output.ts';
import type { Surroundings } from '../surroundings.ts';

const open: Command = {
  name: 'open',
  usage: '[--sample] [--no-open] [--home FOLDER]',
  about: [
    'Opens the Fineline that runs already in the browser, and signs that browser in: the address it prints does so once, ' +
      'within an hour. For another browser, paste the address there.',
  ],
  options: [
    { name: 'sample', says: 'Only if it shows the made-up applications.' },
    { name: 'no-open', says: 'Print the address, and leave the browser alone.' },
    { name: 'home', value: 'FOLDER', says: 'The folder it keeps everything in; FINELINE_HOME says it for good.' },
  ],
  examples: [
    { line: 'fineline open', says: 'when a browser says that it is not signed in' },
    { line: 'fineline open --no-open', says: 'an address for another browser on this computer' },
  ],
  run,
};
export default open;

async function run(given: Arguments, surroundings: Surroundings): Promise<Result<ExitCode, Refused>> {
  const { output, environment, directory } = surroundings;
  const [stray] = given.files;
  if (stray !== undefined) return refused('bad-usage', `it takes no file, and ${stray} is one.`);
  const home = given.findText('home');

  const { findRunning } = await import('@fineline/server');
  const outcome = await findRunning({
    sample: given.has('sample'),
    ...(home === undefined ? {} : { home: resolve(directory, home) }),
  });
  if (outcome.state === 'refused') return refused('bad-input', outcome.says);
  const address = pageAddress(outcome, environment);
  await write(output, `Fineline is at ${address}\n`);
  if (!given.has('no-open')) openBrowser(address, environment);
  return done(0);
}
