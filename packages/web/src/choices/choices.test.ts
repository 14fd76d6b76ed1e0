import type { Choices } from '@fineline/core/api';
import { playbookIdSchema } from '@fineline/core/application';
import { isoDate, dayOfDate } from '@fineline/core/calendar';
import { playbooks } from '@fineline/knowledge';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Change, addDates, chooseCount, choosePlaybook, removeDates, takeBack } from './choices.ts';
import { isAdjustable, playbookIds, sourcesOf } from './playbooks.ts';

const date = fc.integer({ min: 0, max: 40 }).map((n) => isoDate(dayOfDate(2026, 12, 1 + n)));
const dates = fc.uniqueArray(date, { maxLength: 12 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(undefined, ...playbookIds).map(choosePlaybook),
  fc.option(fc.integer({ min: 5, max: 14 }), { nil: undefined }).map((n) => chooseCount('firstCheckInDay', n)),
  fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }).map((n) => chooseCount('slackAfterTheirDate', n)),
  fc.tuple(fc.constantFrom('daysOff', 'workingDays'), dates).map(([list, some]) => addDates(list, some)),
  fc.tuple(fc.constantFrom('daysOff', 'workingDays'), dates).map(([list, some]) => removeDates(list, some)),
);
const choices = fc.array(change, { maxLength: 6 }).map((all) => all.reduce((so, one) => one(so), {} as Choices));

describe('a choice', () => {
  it.each<[because: string, from: Choices, by: Change, to: Choices]>([
    ['one of six', {}, choosePlaybook('gentle-nudge'), { playbook: 'gentle-nudge' }],
    ['as for all: left out, not undefined', { playbook: 'gentle-nudge' }, choosePlaybook(undefined), {}],
    [
      'others stay',
      { playbook: 'fineline', settings: { slackAfterTheirDate: 2 } },
      chooseCount('firstCheckInDay', 9),
      { playbook: 'fineline', settings: { slackAfterTheirDate: 2, firstCheckInDay: 9 } },
    ],
    [
      'no day of wait is a choice too',
      {},
      chooseCount('slackAfterTheirDate', 0),
      { settings: { slackAfterTheirDate: 0 } },
    ],
    [
      'nothing chosen is nothing kept',
      { settings: { firstCheckInDay: 9 } },
      chooseCount('firstCheckInDay', undefined),
      {},
    ],
    [
      'in order, and each once',
      { settings: { daysOff: ['2026-12-24'] } },
      addDates('daysOff', ['2026-12-24', '2026-12-23']),
      { settings: { daysOff: ['2026-12-23', '2026-12-24'] } },
    ],
    [
      'a day is either off or worked',
      { settings: { daysOff: ['2026-12-23', '2026-12-24'] } },
      addDates('workingDays', ['2026-12-24']),
      { settings: { daysOff: ['2026-12-23'], workingDays: ['2026-12-24'] } },
    ],
    ['the last one gone', { settings: { daysOff: ['2026-12-24'] } }, removeDates('daysOff', ['2026-12-24']), {}],
  ])('%s', (_, from, by, to) => expect(by(from)).toEqual(to));

  test('is taken back to where it began', () => {
    fc.assert(
      fc.property(choices, change, (before, by) => {
        const after = by(before);
        expect(takeBack(before, after)(after)).toEqual(before);
      }),
    );
  });

  test('is taken back without what was chosen elsewhere meanwhile', () => {
    const before: Choices = { settings: { daysOff: ['2026-12-24'] } };
    const after = addDates('daysOff', ['2026-12-25', '2026-12-26'])(before);
    const meanwhile = choosePlaybook('top-of-mind')(addDates('daysOff', ['2027-01-04'])(after));
    expect(takeBack(before, after)(meanwhile)).toEqual({
      playbook: 'top-of-mind',
      settings: { daysOff: ['2026-12-24', '2027-01-04'] },
    });
  });
});

describe('the playbooks of the pages are those of the plan', () => {
  test('all of them', () => expect(playbookIds).toEqual(playbookIdSchema.options));

  test.each(playbookIds)('%s: its sources, and whether it can be adjusted', (id) => {
    const cited = new Set(playbooks[id].plays.flatMap((play) => play.sources));
    expect([...cited].filter((source) => source !== 'house').sort()).toEqual(sourcesOf[id]);
    expect(playbooks[id].adjustable).toBe(isAdjustable(id));
  });
});
