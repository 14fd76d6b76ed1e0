import { type Result, done, refused } from '@fineline/core/application';
import type { Arguments } from '../arguments.ts';
import { countsIn, getFile, homeOption, surroundingsOf } from '../backup/said.ts';
import type { Command, ExitCode, Refused } from '../command.ts';
import { write } from '../question/output.ts';
import type { Surroundings } from '../surroundings.ts';

const restore: Command = {
  name: 'restore',
  usage: 'FILE [--replace] [--home FOLDER]',
  about: [
    'Puts back what “fineline backup” wrote to FILE, of this version or an earlier one. Fineline may be running ' +
      'meanwhile. The whole file is checked first; then all of it is restored, or nothing.',
    'Where there are applications already nothing is done, unless you say --replace.',
  ],
  options: [
    {
      name: 'replace',
      says: 'Take away what is there; a backup of it is made first, in the folder “backups” beside the data.',
    },
    homeOption,
  ],
  examples: [
    { line: 'fineline restore fineline.jsonl.gz', says: 'on a new computer' },
    { line: 'fineline restore fineline.jsonl.gz --replace', says: 'back to how it was' },
    { line: 'fineline restore fineline.jsonl.gz --home /tmp/look', says: 'a look at an old one, apart from yours' },
  ],
  run,
};
export default restore;

async function run(given: Arguments, surroundings: Surroundings): Promise<Result<ExitCode, Refused>> {
  const file = getFile(given, surroundings);
  if (!file.ok) return file;
  const { restore: restoreFile } = await import('@fineline/server/backup');
  const outcome = await restoreFile({
    ...surroundingsOf(given, surroundings),
    file: file.value,
    replace: given.has('replace'),
  });
  if (!outcome.ok) return refused('bad-input', outcome.refusal.says);
  const { header, end, kept } = outcome.value;
  const at = `${header.madeAt.slice(0, 10)} ${header.madeAt.slice(11, 16)} UTC`;
  await write(surroundings.output, `Restored ${countsIn(end.rows)}, as of ${at}.\n`);
  if (kept) await write(surroundings.output, `What was there before is in ${kept.file}\n`);
  return done(0);
}
