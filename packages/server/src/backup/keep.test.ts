import { type Day, addDays, getDay, isoDate, weekdayOf } from '@fineline/core/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dailyName, dayOfName, keep } from './keep.ts';

const at = (day: Day, time = '05:30:00'): string => dailyName(`${isoDate(day)}T${time}.000Z`);
const today = getDay('2026-11-22'); // a Sunday

test.each([
  ['fineline-2026-11-22T053000Z.jsonl.gz', true, 'the program has named it'],
  ['fineline-2026-11-22.jsonl.gz', false, 'somebody else has'],
  ['fineline-2026-02-30T053000Z.jsonl.gz', false, 'there is no such day'],
  ['before-restore-2026-11-22T053000Z.jsonl.gz', false, 'it was made for another reason'],
  ['copy of fineline-2026-11-22T053000Z.jsonl.gz', false, 'it is a copy of somebody'],
  ['fineline-2026-11-22T053000Z.jsonl.gz.old', false, 'so is this'],
  ['.fineline-2026-11-22T053000Z.jsonl.gz.0123456789ab.part', false, 'it is only a part'],
])('%s is a daily backup: %s, because %s', (name, is) => {
  expect(dayOfName(name) !== undefined).toBe(is);
});

test('after months of one a day the last seven days stay, and the Sundays of three weeks before', () => {
  const all = Array.from({ length: 100 }, (_, i) => at(addDays(today, -i)));
  expect(keep(all, today).kept).toEqual(
    ['2026-11-01', '2026-11-08', '2026-11-15']
      .concat(Array.from({ length: 7 }, (_, i) => isoDate(addDays(today, i - 6))))
      .map((date) => at(getDay(date))),
  );
});

test('of a day the newest stays; after a pause of months nothing is lost to it', () => {
  const old = at(getDay('2026-03-02'));
  const [morning, evening] = [at(today, '06:00:00'), at(today, '22:00:00')];
  expect(keep([evening, old, morning], today)).toEqual({ kept: [old, evening], removed: [morning] });
});

test('a day that has not come yet, from a clock that was wrong, counts for nothing', () => {
  const future = Array.from({ length: 9 }, (_, i) => at(addDays(today, 1 + i)));
  const real = [at(today), at(addDays(today, -1))].toSorted();
  expect(keep([...future, ...real], today)).toEqual({ kept: real, removed: [] });
});

describe('whatever there is', () => {
  const names = fc.array(
    fc
      .tuple(fc.integer({ min: -200, max: 3 }), fc.constantFrom('00:00:00', '05:30:00', '23:59:59'))
      .map(([days, time]) => at(addDays(today, days), time)),
    { maxLength: 60 },
  );
  const strangers = fc.array(fc.constantFrom('letter.txt', 'fineline.jsonl.gz', 'fineline-notes.jsonl.gz'));

  test('no stranger’s file is named, nothing twice, and to do it again removes nothing', () => {
    fc.assert(
      fc.property(names, strangers, (ours, others) => {
        const { kept, removed } = keep([...new Set([...ours, ...others])], today);
        for (const name of [...kept, ...removed]) expect(dayOfName(name)).toBeLessThanOrEqual(today);
        expect(new Set([...kept, ...removed]).size).toBe(kept.length + removed.length);
        expect(keep(kept, today)).toEqual({ kept, removed: [] });
        expect(kept.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('what is removed has a newer one of its day, or is older than seven days and four weeks that stay', () => {
    fc.assert(
      fc.property(names, (ours) => {
        const { kept, removed } = keep(ours, today);
        const days = new Set(kept.map(dayOfName));
        for (const name of removed) {
          const day = dayOfName(name) ?? today;
          const newer = kept.filter((other) => other > name);
          const ofItsDay = newer.some((other) => dayOfName(other) === day);
          const weeks = new Set(newer.map((other) => mondayOf(dayOfName(other) ?? today)));
          const ofItsWeek = weeks.has(mondayOf(day));
          expect(ofItsDay || (days.size >= 7 && (ofItsWeek || weeks.size >= 4))).toBe(true);
        }
        const newest = ours
          .filter((name) => (dayOfName(name) ?? 0) <= today)
          .toSorted()
          .at(-1);
        if (newest) expect(kept).toContain(newest);
      }),
    );
  });

  test('made and tidied day after day, with gaps, there is always one that is two to five weeks old', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (gaps) => {
        let files: string[] = [];
        for (let i = 0; i < 90; i += 1) {
          const day = addDays(today, i);
          const skipped = gaps.next().value === true && i % 7 !== 0; // at least one a week
          if (skipped) continue;
          files = keep([...files, at(day)], day).kept;
          if (i < 40) continue;
          const ages = files.map((name) => day - (dayOfName(name) ?? day));
          expect(ages.some((age) => age >= 14 && age <= 35)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const mondayOf = (day: Day): number => day - (weekdayOf(day) - 1);
