import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import type { Option } from './command.ts';

const options: Option[] = [
  { name: 'as-of', value: 'INSTANT', says: '' },
  { name: 'me', value: 'ADDRESS', many: true, says: '' },
  { name: 'json', says: '' },
  { name: 'no-open', says: '' },
];

test.each<[string[], string[], string | undefined, string[], boolean, string]>([
  // words, files, as-of, me, json, because
  [['a.json'], ['a.json'], undefined, [], false, 'a file alone'],
  [['-', '--json'], ['-'], undefined, [], true, '- is a file'],
  [['--as-of', 'x', 'a'], ['a'], 'x', [], false, 'an option may come before the file'],
  [['--as-of=--x', 'a'], ['a'], '--x', [], false, 'after = anything is a value'],
  [['--me', 'a@b', '--me=c@d'], [], undefined, ['a@b', 'c@d'], false, 'some may be given several times'],
  [['--', '--json'], ['--json'], undefined, [], false, 'after -- everything is a file'],
])('%j is understood: files %j, as-of %s, me %j, json %s: %s', (words, files, asOf, me, json) => {
  const given = readArguments(words, options);
  if (!given.ok) throw new Error(given.refusal.says);
  expect(given.value.files).toEqual(files);
  expect(given.value.findText('as-of')).toBe(asOf);
  expect(given.value.texts('me')).toEqual(me);
  expect(given.value.has('json')).toBe(json);
});

test.each([
  // words, says, because
  [['--jsno'], 'there is no option --jsno. Did you mean --json?', 'a slip is pointed out'],
  [['--xyzzy'], 'there is no option --xyzzy.', 'nothing is near'],
  [['-j'], 'there is no option -j.', 'there are no short options'],
  [['--as-of'], '--as-of needs a value: INSTANT.', 'its value is missing'],
  [['--as-of', '--json'], '--as-of needs a value: INSTANT.', 'another option is no value'],
  [['--as-of='], '--as-of needs a value: INSTANT.', 'an empty value is none'],
  [['--json=yes'], '--json takes no value.', 'a switch has no value'],
  [['--json', '--json'], '--json is given twice.', 'once would do'],
  [['--as-of', 'a', '--as-of', 'b'], '--as-of is given twice.', 'only one can count'],
])('%j is refused: %s (%s)', (words, says) => {
  expect(readArguments(words, options)).toEqual({ ok: false, refusal: { code: 'bad-usage', says } });
});

test('to ask for an option that a command does not have is a bug', () => {
  const given = readArguments([], options);
  if (!given.ok) throw new Error(given.refusal.says);
  expect(() => given.value.has('jason')).toThrow('jason');
});
