import type { Advice, Hold, Verdict } from '@fineline/core/application';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleOf } from '../advice/say.ts';
import { advice, asOf, people, planned } from '../testing/plans.ts';
import { isOpen, sortOut } from './cards.ts';
import { effortOf } from './effort.ts';

const london = 'Europe/London';
const thankYou = (to: string, more: Record<string, unknown> = {}) => advice('thank-you', { to: [to], ...more });

test('a panel of five is one card with five letters, and with all else that the interview asks for', () => {
  const steps = [
    ...['ana', 'ben', 'cem', 'dua', 'eli'].map((to) => thankYou(to)),
    advice('capture-notes', { channel: 'self', to: [] }),
  ];
  const { now } = sortOut([planned(1, { advice: steps })], asOf, london);
  expect(now.map((card) => card.steps.length)).toEqual([6]);
  expect(effortOf(now)).toMatchObject({ letters: 5, things: 1, minutes: 30 });
  expect(now.map((card) => titleOf(card.steps, people))).toEqual(['Thank the five people you met']);
});

test('two interviews are two cards, and so are two promises', () => {
  const { now } = sortOut(
    [
      planned(1, {
        advice: [
          thankYou('ana'),
          thankYou('ben', { opens: '2026-11-21T10:00:00Z' }),
          advice('keep-promise', { promise: 'One', closes: asOf }),
          advice('keep-promise', { promise: 'Two', closes: asOf }),
        ],
      }),
    ],
    asOf,
    london,
  );
  expect(now).toHaveLength(4);
});

test.each<[Record<string, unknown>, string, string]>([
  [{ best: '2026-11-22T12:00:00Z' }, 'now', 'its best moment is today'],
  [{ best: '2026-11-23T09:00:00Z' }, 'later', 'they are at their desks tomorrow'],
  [{ best: '2026-11-23T09:00:00Z', state: 'late' }, 'now', 'what is late does not wait'],
  [{ best: '2026-11-23T09:00:00Z', closes: '2026-11-23T09:30:00Z' }, 'now', 'it closes within a day'],
  [{ best: '2026-11-23T09:00:00Z', closes: '2026-11-27T09:30:00Z' }, 'later', 'there is time until it closes'],
  [{ best: '2026-11-23T09:00:00Z', channel: 'self', to: [] }, 'now', 'oneself keeps no office hours'],
])('%j is for %s, as %s', (more, expected) => {
  const { now, later } = sortOut([planned(1, { advice: [advice('check-in', more)] })], asOf, london);
  expect({ now: now.length, later: later.length }).toEqual({
    now: expected === 'now' ? 1 : 0,
    later: expected === 'later' ? 1 : 0,
  });
});

test('what counts as today is the day of whoever reads', () => {
  const late = '2026-11-22T20:00:00Z'; // Monday morning in Kolkata
  const one = [planned(1, { advice: [advice('check-in', { best: '2026-11-23T04:00:00Z' })] })];
  expect(sortOut(one, late, 'Asia/Kolkata').now).toHaveLength(1);
  expect(sortOut(one, late, london).later).toHaveLength(1);
});

test('what closes first comes first', () => {
  const closing = (n: number, closes?: string) =>
    planned(n, { advice: [advice('reply', { ...(closes && { closes }) })] });
  const { now } = sortOut(
    [closing(1), closing(2, '2026-11-24T10:00:00Z'), closing(3, '2026-11-23T10:00:00Z')],
    asOf,
    london,
  );
  expect(now.map(({ application }) => application.company)).toEqual(['Company 3', 'Company 2', 'Company 1']);
});

test('nothing due is ever hidden, and nothing else is urged', () => {
  const states = fc.constantFrom<Advice['state']>('due', 'late', 'upcoming', 'blocked', 'optional');
  const actions = fc.constantFrom<Advice['action']>('thank-you', 'check-in', 'reply', 'keep-promise', 'capture-notes');
  const hours = fc
    .integer({ min: -200, max: 200 })
    .map((h) => new Date(Date.parse(asOf) + h * 3_600_000).toISOString());
  const steps = fc
    .tuple(actions, states, hours, fc.option(hours, { nil: undefined }))
    .map(([action, state, best, closes]) => advice(action, { state, best, opens: best, ...(closes && { closes }) }));
  fc.assert(
    fc.property(fc.array(fc.array(steps, { maxLength: 6 }), { maxLength: 6 }), (plans) => {
      const applications = plans.map((all, n) => planned(n, { advice: all }));
      const { now, later, rest } = sortOut(applications, asOf, london);
      const shown = [...now, ...later].flatMap((card) => card.steps);
      expect(new Set(shown)).toEqual(new Set(plans.flat().filter(isOpen)));
      expect(shown).toHaveLength(plans.flat().filter(isOpen).length);
      expect(rest).toHaveLength(plans.filter((all) => !all.some(isOpen)).length);
    }),
  );
});

const hold = (says: string, until?: string): Hold => ({
  actions: ['check-in'],
  ...(until && { until }),
  because: { rule: says, says, sources: ['house'] },
});

test('an application at rest says why, and when to look again: at the first hold that ends, or the first thing that opens', () => {
  const [one] = sortOut(
    [
      planned(1, {
        verdict: 'wait',
        holds: [hold('Later.', '2026-12-04T09:00:00Z'), hold('Sooner.', '2026-11-27T09:00:00Z')],
        advice: [advice('linkedin-invite', { state: 'upcoming', opens: '2026-11-25T09:00:00Z' })],
      }),
    ],
    asOf,
    london,
  ).rest;
  expect(one).toMatchObject({ says: 'Sooner.', lookAgain: '2026-11-25T09:00:00Z' });
});

test.each<[Verdict, number, string]>([
  ['pause', 1, 'it rests until they write'],
  ['wait', 1, 'there is nothing to do'],
  ['closed', 0, 'what is closed is nobody’s business'],
])('a verdict of %s leaves %i alone: %s', (verdict, count) => {
  const { rest } = sortOut([planned(1, { verdict, holds: [hold('Used.')] })], asOf, london);
  expect(rest).toHaveLength(count);
  expect(rest.every(({ lookAgain }) => lookAgain === undefined)).toBe(true);
});
