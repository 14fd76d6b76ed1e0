import { expect, test } from 'vitest';
import { getDay, isoDate } from '../../../calendar/day.ts';
import { findUntil } from '../find-until.ts';

/** What is written, the day (`03-05` in 2027, a whole date, any of several, or none), and why. */
export type Row = readonly [text: string, until: string | readonly string[] | null, because: string];

interface Setting {
  /** Wednesday 3 March 2027 where absent; null where it is not known. */
  received?: string | null;
  monthFirst?: boolean;
  /** Britain where absent; null where it is not known. */
  country?: string | null;
  isAutoReply?: boolean;
}

/** One test a row. */
export function expectUntil(title: string, rows: readonly Row[], setting: Setting = {}): void {
  const { received = '2027-03-03', monthFirst = false, country = 'GB', isAutoReply = false } = setting;
  test.each(rows)(`${title}: “%s” is %j: %s`, (text, until) => {
    const today = received === null ? undefined : getDay(received);
    const found = findUntil(text, {
      ...(today !== undefined && { today }),
      monthFirst,
      ...(country !== null && { country }),
      isAutoReply,
    });
    const wanted = [until].flat().map((day) => (day?.length === 5 ? `2027-${day}` : day));
    expect(wanted).toContain(found ? isoDate(found.day) : null);
    if (found) expect(text.slice(found.start, found.end).trim()).not.toBe('');
  });
}
