import { stepKey } from '@fineline/core/api';
import type { Advice } from '@fineline/core/application';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleOf } from '../advice/say.ts';
import { advice, asOf, id, people, summary } from '../testing/plans.ts';
import { sortOut } from './cards.ts';
import { effortOf } from './effort.ts';

const london = 'Europe/London';
const thankYou = (to: string, more: Record<string, unknown> = {}) => advice('thank-you', { to: [to], ...more });

test('a panel of five is one card with five letters, and with all else that the interview asks for', () => {
  const steps = [
    ...['ana', 'ben', 'cem', 'dua', 'eli'].map((to) => thankYou(to)),
    advice('capture-notes', { channel: 'self', to: [] }),
  ];
  const { now } = sortOut([summary(1, steps)], asOf, london);
  expect(now.map((card) => card.steps.length)).toEqual([6]);
  expect(effortOf(now)).toMatchObject({ letters: 5, things: 1, minutes: 30 });
  expect(now.map((card) => titleOf(card.steps, people))).toEqual(['Thank the five people you met']);
});

test('two interviews are two cards, and so are two promises', () => {
  const { now } = sortOut(
    [
      summary(1, [
        thankYou('ana'),
        thankYou('ben', { opens: '2026-11-21T10:00:00Z' }),
        advice('keep-promise', { promise: 'One', closes: asOf }),
        advice('keep-promise', { promise: 'Two', closes: asOf }),
      ]),
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
  const { now, later } = sortOut([summary(1, [advice('check-in', more)])], asOf, london);
  expect({ now: now.length, later: later.length }).toEqual({
    now: expected === 'now' ? 1 : 0,
    later: expected === 'later' ? 1 : 0,
  });
});

test('what counts as today is the day of whoever reads', () => {
  const late = '2026-11-22T20:00:00Z'; // Monday morning in Kolkata
  const one = [summary(1, [advice('check-in', { best: '2026-11-23T04:00:00Z' })])];
  expect(sortOut(one, late, 'Asia/Kolkata').now).toHaveLength(1);
  expect(sortOut(one, late, london).later).toHaveLength(1);
});

test('what closes first comes first', () => {
  const closing = (n: number, closes?: string) => summary(n, [advice('reply', { ...(closes && { closes }) })]);
  const { now } = sortOut(
    [closing(1), closing(2, '2026-11-24T10:00:00Z'), closing(3, '2026-11-23T10:00:00Z')],
    asOf,
    london,
  );
  expect(now.map(({ application }) => application.company)).toEqual(['Company 3', 'Company 2', 'Company 1']);
});

test('nothing that is open is ever hidden, and none of it shown twice', () => {
  const states = fc.constantFrom<Advice['state']>('due', 'late');
  const actions = fc.constantFrom<Advice['action']>('thank-you', 'check-in', 'reply', 'keep-promise', 'capture-notes');
  const hours = fc
    .integer({ min: -200, max: 200 })
    .map((h) => new Date(Date.parse(asOf) + h * 3_600_000).toISOString());
  const steps = fc
    .tuple(actions, states, hours, fc.option(hours, { nil: undefined }))
    .map(([action, state, best, closes]) => advice(action, { state, best, opens: best, ...(closes && { closes }) }));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(steps, { maxLength: 6 }), fc.boolean()), { maxLength: 6 }), (plans) => {
      const applications = plans.map(([all, off], n) => summary(n, all, { notToday: off ? all.map(stepKey) : [] }));
      const { now, later, notToday, rest } = sortOut(applications, asOf, london);
      const open = plans.flatMap(([all]) => all);
      const shown = [...now, ...later, ...notToday].flatMap((card) => card.steps);
      expect(new Set(shown)).toEqual(new Set(open));
      expect(shown).toHaveLength(open.length);
      expect(rest).toHaveLength(plans.filter(([all]) => all.length === 0).length);
    }),
  );
});

test('an application at rest says why, and the one to look at first comes first', () => {
  const resting = (n: number, lookAgain?: string) =>
    summary(n, [], { verdict: 'wait', rest: { says: `Because ${n}.`, ...(lookAgain && { lookAgain }) } });
  const { rest } = sortOut(
    [resting(1), resting(2, '2026-12-04T09:00:00Z'), resting(3, '2026-11-27T09:00:00Z')],
    asOf,
    london,
  );
  expect(rest.map(({ application, says }) => [application.id, says])).toEqual([
    [id(3), 'Because 3.'],
    [id(2), 'Because 2.'],
    [id(1), 'Because 1.'],
  ]);
});

test('what is closed is nobody’s business', () => {
  expect(sortOut([summary(1, [], { verdict: 'closed' })], asOf, london).rest).toEqual([]);
});

test('a card is put off once all of it is, and something new brings it back', () => {
  const [one, two] = [thankYou('ana'), thankYou('ben')];
  const where = (notToday: string[]) => {
    const { now, notToday: off } = sortOut([summary(1, [one, two], { notToday })], asOf, london);
    return { now: now.length, off: off.length };
  };
  expect(where([])).toEqual({ now: 1, off: 0 });
  expect(where([stepKey(one)])).toEqual({ now: 1, off: 0 });
  expect(where([stepKey(two), stepKey(one)])).toEqual({ now: 0, off: 1 });
});
