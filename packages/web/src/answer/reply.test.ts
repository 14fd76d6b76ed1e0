import { readAnswerSchema } from '@fineline/core/api';
import { type ReadingKind, personSchema } from '@fineline/core/application';
import { expect, test } from 'vitest';
import { chosenFrom, guessFrom, isSure, newHere, saidOf } from './reply.ts';

const person = (id: string) => personSchema.parse({ id, name: id });
const answer = (more: Record<string, unknown> = {}) =>
  readAnswerSchema.parse({
    reading: { kind: 'still-deciding', tone: 'neutral', confidence: 0.9, newText: 'Soon.', evidence: [] },
    mail: { text: 'Soon.' },
    at: '2026-11-17T08:30:00Z',
    ...more,
  });
const sender = { name: 'Cem', email: 'cem@larch.example' };

test.each([
  [0.6, true, 'it is sure enough'],
  [0.59, false, 'the person is asked'],
])('a confidence of %d is sure: %s, because %s', (confidence, is) => expect(isSure({ confidence })).toBe(is));

test.each<[because: string, answer: ReturnType<typeof answer> | undefined, people: string[], who: string]>([
  ['it was known', answer({ from: 'ana' }), ['ben', 'ana'], 'ana'],
  ['it is somebody new', answer({ sender }), ['ana'], newHere],
  ['there is one, and nothing says otherwise', answer(), ['ana'], 'ana'],
  ['there are two', answer(), ['ana', 'ben'], ''],
  ['another mailbox wrote', answer({ mail: { text: 'Soon.', from: 'jobs@larch.example' } }), ['ana'], ''],
  ['nothing was read, and there is one', undefined, ['ana'], 'ana'],
  ['there is nobody', undefined, [], ''],
])('who wrote, where %s', (_, read, people, who) => {
  expect(guessFrom(read, people.map(person))).toBe(who);
});

test.each<[value: string, filed: object]>([
  ['ana', { from: 'ana' }],
  [newHere, { sender }],
  ['', {}],
  ['nobody', {}],
])('“%s” is filed as from %j', (value, filed) => {
  expect(chosenFrom(value, answer({ sender }), [person('ana')])).toEqual(filed);
});

test.each<[because: string, kind: ReadingKind, until: string, asked: string, said: object]>([
  ['nothing more was said', 'still-deciding', '', '', { kind: 'still-deciding' }],
  ['a date was', 'still-deciding', '2026-11-27', '', { kind: 'still-deciding', until: '2026-11-27' }],
  ['a rejection has no date any more', 'rejection', '2026-11-27', 'a CV', { kind: 'rejection' }],
  [
    'one thing a line',
    'asks-for-something',
    '',
    ' two references \n\n a CV ',
    { kind: 'asks-for-something', asksFor: ['two references', 'a CV'] },
  ],
  ['a machine asks for nothing', 'auto-reply', '2026-11-27', 'x', { kind: 'auto-reply', until: '2026-11-27' }],
])('%s', (_, kind, until, asked, said) => expect(saidOf(kind, until, asked)).toEqual(said));
