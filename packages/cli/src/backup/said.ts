import { resolve } from 'node:path';
import { type Result, done, refused } from '@fineline/core/application';
import type { Arguments } from '../arguments.ts';
import type { Option } from '../command.ts';
import type { Surroundings } from '../surroundings.ts';
import { version } from '../version.ts';

/** What `backup` and `restore` have in common: their file, their folder, and how they say what is in a backup. */
export const homeOption: Option = {
  name: 'home',
  value: 'FOLDER',
  says: 'The folder that Fineline keeps everything in; FINELINE_HOME says it for good.',
};

/** The one file that is named, as an absolute path. */
export function getFile({ files }: Arguments, { directory }: Surroundings): Result<string, 'bad-usage'> {
  const [file, ...more] = files;
  if (file === undefined) return refused('bad-usage', 'name FILE.');
  if (more.length > 0) return refused('bad-usage', `it takes one FILE, and ${more[0]} is another.`);
  if (file === '-') return refused('bad-usage', 'it takes a file that it can read twice, not -.');
  return done(resolve(directory, file));
}

/** What the server asks of its surroundings. */
export function surroundingsOf(given: Arguments, { environment, directory, errors, now }: Surroundings) {
  const home = given.findText('home');
  return {
    program: version(),
    madeAt: now(),
    env: { ...environment },
    log: (line: string) => void errors.write(`${line}\n`),
    ...(home !== undefined && { home: resolve(directory, home) }),
  };
}

/** `8 applications with 31 events`. */
export const countsIn = (rows: Readonly<Record<string, number>>): string =>
  `${counted(rows['application'] ?? 0, 'application')} with ${counted(rows['event'] ?? 0, 'event')}`;

const counted = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

/** `4 kB`, `2.1 MB`. */
export const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
