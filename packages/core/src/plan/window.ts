import { addDays } from '../calendar/day.ts';
import { type Moment, asMoment, hour } from '../calendar/instant.ts';
import { type Window, closingOn, later, openingOn } from '../calendar/office-time.ts';
import { workingDayAfter } from '../calendar/working-calendar.ts';
import type { When } from './playbook.ts';
import type { Situation } from './situation.ts';

/** What a window is counted from: an instant, and the instant whose date days are counted from. */
export interface Anchor {
  start: Moment;
  daysFrom: Moment;
  /** The last time each action was sent, as far as windows depend on it. */
  sent?: (action: string) => Moment | undefined;
  /** When the check-in's window closes. */
  checkInCloses?: () => Moment | undefined;
}

type Edge = 'opens' | 'closes';

/** The window between two points in time, or undefined where what it depends on has not happened. */
export function windowBetween(
  opens: When,
  closes: When | undefined,
  anchor: Anchor,
  situation: Situation,
): Window | undefined {
  const from = pointOf(opens, 'opens', anchor, situation);
  if (from === undefined) return undefined;
  if (!closes) return { opens: from };
  const to = pointOf(closes, 'closes', anchor, situation, from);
  return to === undefined ? { opens: from } : { opens: from, closes: later(from, to) };
}

/** Dates open at 09:00 and close at 17:30, on a working day; hours never move. */
export function pointOf(
  when: When,
  edge: Edge,
  anchor: Anchor,
  situation: Situation,
  opening?: Moment,
): Moment | undefined {
  const { office } = situation;
  const onDate = edge === 'opens' ? openingOn : closingOn;
  const daysAfter = (moment: Moment | undefined, days: number) =>
    moment === undefined ? undefined : onDate(addDays(office.zone.dayAt(moment), days), office);
  switch (when.is) {
    case 'start':
      return anchor.start;
    case 'hours':
      return asMoment(anchor.start + when.hours * hour);
    case 'day':
      return daysAfter(anchor.daysFrom, when.day);
    case 'after-opening':
      return daysAfter(opening, when.days);
    case 'after-sent':
      return daysAfter(anchor.sent?.(when.action), when.days);
    case 'after-check-in-closes': {
      const closes = anchor.checkInCloses?.();
      return closes === undefined
        ? undefined
        : openingOn(workingDayAfter(office.zone.dayAt(closes), office.calendar), office);
    }
    case 'day-or-after-opening': {
      const date = daysAfter(anchor.daysFrom, when.day);
      const opened = daysAfter(opening, when.days);
      return opening !== undefined && date !== undefined && opening > date ? opened : date;
    }
    case 'later-of': {
      const [a, b] = when.these.map((each) => pointOf(each, edge, anchor, situation, opening));
      return a === undefined || b === undefined ? undefined : later(a, b);
    }
  }
}

/** The same window opening later: it keeps its length, counted in dates. */
export function openFrom(window: Window, opens: Moment, { office }: Situation): Window {
  if (opens <= window.opens) return window;
  if (window.closes === undefined) return { opens };
  const length = office.zone.dayAt(window.closes) - office.zone.dayAt(window.opens);
  return { opens, closes: closingOn(addDays(office.zone.dayAt(opens), length), office) };
}
