import { type Result, done, refused } from '@fineline/core/application';
import type { Arguments } from '../arguments.ts';
import { countsIn, getFile, homeOption, sizeOf, surroundingsOf } from '../backup/said.ts';
import type { Command, ExitCode, Refused } from '../command.ts';
import { write } from '../question/output.ts';
import type { Surroundings } from '../surroundings.ts';

const backup: Command = {
  name: 'backup',
  usage: 'FILE [--force] [--home FOLDER]',
  about: [
    'Writes all your applications, with their whole history, to one file. Fineline may be running meanwhile: the file ' +
      'holds one moment of it. It is read back and checked before it is called done.',
    'Lines of JSON, packed with gzip. It has no passwords and no signed-in browsers in it; what you wrote is in it, ' +
      'readable by whoever has the file.',
  ],
  options: [{ name: 'force', says: 'Take the place of FILE where there is one already.' }, homeOption],
  examples: [
    { line: 'fineline backup fineline.jsonl.gz', says: 'everything, in this folder' },
    { line: 'fineline backup --force /media/stick/fineline.jsonl.gz', says: 'the one file on a memory stick, anew' },
    { line: 'gunzip -c fineline.jsonl.gz | head -1', says: 'what a backup says of itself' },
  ],
  run,
};
export default backup;

async function run(given: Arguments, surroundings: Surroundings): Promise<Result<ExitCode, Refused>> {
  const file = getFile(given, surroundings);
  if (!file.ok) return file;
  const { backUp } = await import('@fineline/server/backup');
  const outcome = await backUp({
    ...surroundingsOf(given, surroundings),
    file: file.value,
    overwrite: given.has('force'),
  });
  if (!outcome.ok) return refused('bad-input', outcome.refusal.says);
  const { end, bytes, file: where } = outcome.value;
  await write(
    surroundings.output,
    `Backed up ${countsIn(end.rows)}: ${where} (${sizeOf(bytes)}), read back and sound.\n`,
  );
  return done(0);
}
