import { expect, test } from 'vitest';
import type { FamilyPlace } from './custom.ts';
import { readName } from './name.ts';

type Parts = { whole: string; title?: string; given?: string; family?: string };

test.each<[because: string, name: string, place: FamilyPlace, parts: Parts]>([
  ['two words', 'Jason Smith', 'last', { whole: 'Jason Smith', given: 'Jason', family: 'Smith' }],
  ['a middle name', 'Jason Lee Smith', 'last', { whole: 'Jason Lee Smith', given: 'Jason', family: 'Smith' }],
  [
    'a title',
    'Dr. Anna van der Berg, FRCS',
    'last',
    { whole: 'Anna van der Berg', title: 'Dr', given: 'Anna', family: 'van der Berg' },
  ],
  [
    'two family names',
    'María García López',
    'last-two',
    { whole: 'María García López', given: 'María', family: 'García López' },
  ],
  ['one of two family names', 'María García', 'last-two', { whole: 'María García', given: 'María', family: 'García' }],
  ['no family name', 'Guðrún Jónsdóttir', 'none', { whole: 'Guðrún Jónsdóttir', given: 'Guðrún' }],
  ['any order', 'Tanaka Hiroshi', 'unsure', { whole: 'Tanaka Hiroshi' }],
  ['turned round', 'van der Berg, Anna', 'last', { whole: 'Anna van der Berg', given: 'Anna', family: 'van der Berg' }],
  ['turned round, all capital', 'SMITH, JASON', 'last', { whole: 'Jason Smith', given: 'Jason', family: 'Smith' }],
  ['capital family name', 'LE GOFF Yann', 'last', { whole: 'Yann Le Goff', given: 'Yann', family: 'Le Goff' }],
  ['East Asian, in capitals', 'WANG Xiaoming', 'last', { whole: 'Wang Xiaoming', given: 'Xiaoming', family: 'Wang' }],
  ['nickname', "Robert 'Bob' Jones", 'last', { whole: 'Robert Jones', given: 'Bob', family: 'Jones' }],
  ['one name', 'Patel', 'last', { whole: 'Patel', family: 'Patel' }],
  ['initial', 'J. Smith', 'last', { whole: 'J. Smith', family: 'Smith' }],
  ['initial last', 'Ramesh K', 'last', { whole: 'Ramesh K', given: 'Ramesh' }],
  ['Scottish', 'JANE MCDONALD', 'last', { whole: 'Jane McDonald', given: 'Jane', family: 'McDonald' }],
  ['left alone', 'Jane Mcdonald', 'last', { whole: 'Jane Mcdonald', given: 'Jane', family: 'Mcdonald' }],
  ['hidden characters', 'Jason\u200b\u202e Smith', 'last', { whole: 'Jason Smith', given: 'Jason', family: 'Smith' }],
  ['a joiner that is spelling', 'محمد نوری\u200cزاده', 'last', { whole: 'محمد نوری\u200cزاده' }],
])('%s: “%s”, family name %s', (_, name, place, parts) => {
  const read = readName(name, place);
  expect(read.is).toBe('person');
  if (read.is !== 'person') return;
  const { is: _is, title, ...rest } = read;
  expect({ ...rest, ...(title && { title: title.text }) }).toEqual(parts);
});

test.each<[name: string, team: string]>([
  ['The HR Team', 'HR team'],
  ['People & Culture', 'people & culture team'],
  ['Blue Heron Recruiting', 'Blue Heron Recruiting team'],
  ['Vetting Unit', 'Vetting Unit'],
])('%s are several', (name, team) => {
  expect(readName(name)).toEqual({ is: 'team', team });
});
