import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FineLineTimes, fineLineOf } from './fineLine.ts';

const day = 86_400_000;

/** In days. */
type Row = [times: FineLineTimes, where: 'before' | 'on' | 'after', because: string];

test.each<Row>([
  [{ opens: 7, closes: 14, now: 3, since: 0 }, 'before', 'it is too soon'],
  [{ opens: 7, closes: 14, now: 7, since: 0 }, 'on', 'a window is open at its first instant'],
  [{ opens: 7, closes: 14, now: 10, since: 0 }, 'on', 'it is open'],
  [{ opens: 7, closes: 14, now: 14, since: 0 }, 'on', 'a window is open at its last instant'],
  [{ opens: 7, closes: 14, now: 20, since: 0 }, 'after', 'it is too late'],
  [{ opens: 7, closes: 14, now: 400, since: 0 }, 'after', 'it has long been too late'],
  [{ opens: 7, now: 3, since: 0 }, 'before', 'a window without an end has a beginning'],
  [{ opens: 7, now: 7 }, 'on', 'it opens now, and nothing came before'],
  [{ opens: 7, now: 90, since: 0 }, 'on', 'nothing is too late where a window has no end'],
  [{ opens: 7, closes: 7, now: 7 }, 'on', 'a window may be one instant'],
])('%j: the dot lies %s the band, as %s', (days, expected) => {
  const inMs = (n: number | undefined) => (n === undefined ? undefined : n * day);
  const shape = fineLineOf({
    opens: days.opens * day,
    closes: inMs(days.closes),
    now: days.now * day,
    since: inMs(days.since),
  });
  const { band, today } = shape;
  const where = today < band.from ? 'before' : today <= band.to ? 'on' : 'after';
  expect(where).toBe(expected);
  expect(shape.open).toBe(days.closes === undefined);
});

test('whatever the times: the band can be seen, all lies on the line, and the dot is on it just while it is open', () => {
  const at = fc.integer({ min: 0, max: 500 * day });
  fc.assert(
    fc.property(at, at, at, fc.option(at, { nil: undefined }), (a, b, now, since) => {
      const [opens, closes] = a < b ? [a, b] : [b, a];
      const { band, today } = fineLineOf({ opens, closes, now, since });
      expect(band.from).toBeGreaterThanOrEqual(0.2 - 1e-9);
      expect(band.to).toBeLessThanOrEqual(0.8 + 1e-9);
      expect(band.to - band.from).toBeGreaterThanOrEqual(0.2 - 1e-9);
      expect(today).toBeGreaterThan(0);
      expect(today).toBeLessThan(1);
      // A moment before it opens is as good as on its edge, where numbers are rounded.
      if (now >= opens && now <= closes) expect(today >= band.from - 1e-9 && today <= band.to + 1e-9).toBe(true);
      else expect(today > band.from + 1e-9 && today < band.to - 1e-9).toBe(false);
    }),
  );
});

test('a later now is never further to the left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      const place = (now: number) => {
        const { band, today } = fineLineOf({ opens: 10 * day, closes: 20 * day, now: now * day, since: 0 });
        // Told by part and place within it: the scale of a part changes with what lies in it.
        return today < band.from ? 0 : today <= band.to ? 1 + (today - band.from) : 3;
      };
      expect(place(early)).toBeLessThanOrEqual(place(late) + 1e-9);
    }),
  );
});
