import { readArguments } from './arguments.ts';
import { commands } from './commands/table.ts';
import { commandHelp, generalHelp } from './help.ts';
import { clean } from './page/text.ts';
import { write } from './question/output.ts';
import { didYouMean } from './suggest.ts';
import type { Surroundings } from './surroundings.ts';
import { version } from './version.ts';

/** 2: how it was called, or what it was given, and one line on stderr says so. */
export type ProgramExit = 0 | 1 | 2;

/** Runs one command line, without the program's own name. Throws where Fineline itself is at fault, and only there. */
export async function run(words: string[], surroundings: Surroundings): Promise<ProgramExit> {
  const [first, ...rest] = words;
  const print = async (lines: string[]): Promise<ProgramExit> => {
    await write(surroundings.output, `${lines.join('\n')}\n`);
    return 0;
  };
  const refuse = async (who: string, says: string): Promise<ProgramExit> => {
    await write(surroundings.errors, `${who}: ${clean(says)}\n`);
    return 2;
  };

  if (first === undefined || first === '--help' || first === '-h') return print(generalHelp(surroundings.width));
  if (first === '--version' || first === '-v') return print([version()]);
  if (first === 'help') return run(rest[0] === undefined ? ['--help'] : [rest[0], '--help'], surroundings);
  if (first.startsWith('-')) {
    return refuse(
      'fineline',
      `there is no option ${first}.${didYouMean(first, ['--help', '--version'])} See fineline --help.`,
    );
  }

  const entry = Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (!entry) {
    const nearest = didYouMean(first, Object.keys(commands));
    return refuse('fineline', `there is no command ${first}.${nearest || ' See fineline --help.'}`);
  }
  const { default: command } = await entry.load();
  const end = rest.indexOf('--');
  const before = end < 0 ? rest : rest.slice(0, end);
  if (before.includes('--help') || before.includes('-h')) return print(commandHelp(command, surroundings.width));

  const given = readArguments(rest, command.options);
  if (!given.ok) return refuse(`fineline ${first}`, `${given.refusal.says} See fineline ${first} --help.`);
  const outcome = await command.run(given.value, surroundings);
  if (outcome.ok) return outcome.value;
  const hint = outcome.refusal.code === 'bad-usage' ? ` See fineline ${first} --help.` : '';
  return refuse(`fineline ${first}`, `${outcome.refusal.says}${hint}`);
}
