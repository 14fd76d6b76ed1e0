import { parseArgs } from 'node:util';
import { type Result, done, refused } from '@fineline/core/application';
import type { Option } from './command.ts';
import { didYouMean } from './suggest.ts';

/** What was written after the command's name. Asking for an option that the command does not have is a bug, and throws. */
export interface Arguments {
  files: string[];
  has(name: string): boolean;
  findText(name: string): string | undefined;
  texts(name: string): string[];
}

/** Reads a command line against the options that there are; refuses what is unknown, incomplete or said twice. */
export function readArguments(words: string[], options: readonly Option[]): Result<Arguments, 'bad-usage'> {
  const { tokens, positionals } = parseArgs({
    args: words,
    options: Object.fromEntries(
      options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });

  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => token.rawName === `--${name}`);
    if (!option) {
      const names = options.map(({ name }) => `--${name}`);
      return refused('bad-usage', `there is no option ${token.rawName}.${didYouMean(token.rawName, names)}`);
    }
    const values = given.get(option.name) ?? [];
    if (values.length > 0 && !option.many) return refused('bad-usage', `--${option.name} is given twice.`);
    if (option.value === undefined) {
      if (token.inlineValue) return refused('bad-usage', `--${option.name} takes no value.`);
      values.push('');
    } else {
      // "--as-of --json" forgot the value; "--as-of=--json" did not.
      const forgotten = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
      if (forgotten || !token.value) return refused('bad-usage', `--${option.name} needs a value: ${option.value}.`);
      values.push(token.value);
    }
    given.set(option.name, values);
  }

  const valuesOf = (name: string): string[] => {
    if (!options.some((option) => option.name === name)) throw new Error(`No option is called ${name}`);
    return given.get(name) ?? [];
  };
  return done({
    files: positionals,
    has: (name) => valuesOf(name).length > 0,
    findText: (name) => valuesOf(name)[0],
    texts: valuesOf,
  });
}
