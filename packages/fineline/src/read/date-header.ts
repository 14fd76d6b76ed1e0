import { asMoment, dayLength, dayOfDate, daysIn, hour, minute } from '@fineline/core/calendar';
import { type Received, receivedWithOffset } from '@fineline/core/read';
import type { Header } from 'postal-mime';

/**
 * When a message was sent: its Date header in its own offset, or where there is none that can be read, when the last
 * server received it.
 */
export function receivedOf(headers: readonly Header[]): Received | undefined {
  for (const { key, value } of headers) {
    const received = key === 'date' ? findDate(value) : undefined;
    if (received) return received;
  }
  const last = headers.find(({ key }) => key === 'received')?.value.slice(-200) ?? '';
  return findDate(last.slice(last.lastIndexOf(';') + 1));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322, with the zone names and short years of older programs. */
const shape =
  /(?<!\d)(\d{1,2})[ -]{1,3}([a-z]{3})[a-z]{0,6}[ ,-]{1,3}(\d{4}|\d{2})[ ,]{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d{1,6})?(?:\s{0,3}([+-])(\d{2}):?(\d{2})|\s{1,3}([a-z]{1,5})\b)?/i;

/** Hours east of UTC of the zones that RFC 5322 still knows; any other name is taken for UTC, as it says. */
const zones: Partial<Record<string, number>> = {
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
};

/** The instant of "Thu, 12 Nov 2026 10:15:00 +0100", on the clock of that offset. */
export function findDate(value: string): Received | undefined {
  const match = shape.exec(value.slice(0, 500).replace(/\s+/g, ' '));
  if (!match) return undefined;
  const [
    ,
    date = '',
    month = '',
    years = '',
    hours = '',
    minutes = '',
    seconds = '0',
    sign,
    east = '0',
    more = '0',
    name,
  ] = match;
  const year = years.length === 2 ? Number(years) + (Number(years) < 50 ? 2_000 : 1_900) : Number(years);
  const monthNumber = months.indexOf(month.toLowerCase()) + 1;
  const isDate = monthNumber > 0 && Number(date) >= 1 && Number(date) <= daysIn(year, monthNumber);
  if (!isDate || year < 1970 || year > 2199 || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) {
    return undefined;
  }
  const offset =
    sign === undefined
      ? (zones[(name ?? '').toLowerCase()] ?? 0) * hour
      : (sign === '-' ? -1 : 1) * (Number(east) * hour + Number(more) * minute);
  if (Math.abs(offset) > 15 * hour) return undefined;
  const wall =
    dayOfDate(year, monthNumber, Number(date)) * dayLength +
    Number(hours) * hour +
    Number(minutes) * minute +
    Number(seconds) * 1_000;
  return receivedWithOffset(asMoment(wall - offset), offset);
}
