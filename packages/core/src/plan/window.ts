import { type Day, addDays } from '../calendar/day.ts';
import { type Moment, asMoment, hour } from '../calendar/instant.ts';
import { type OfficeTime, type Window, closingOn, later, openingOn } from '../calendar/office-time.ts';
import { workingDayAfter } from '../calendar/working-calendar.ts';
import type { When } from './playbook.ts';
import type { Situation } from './situation.ts';

/** What a window is counted from: an instant, and the instant whose date days are counted from. */
export interface Anchor {
  start: Moment;
  daysFrom: Moment;
  /** The last time an action was sent, as far as windows depend on it. */
  sent?: (action: string) => Moment | undefined;
  /** When the check-in's window closes. */
  checkInCloses?: () => Moment | undefined;
}

/** A window with its length in dates as the playbook counts it, before weekends and holidays moved its ends. */
export interface CountedWindow extends Window {
  days?: number | undefined;
}

type Edge = 'opens' | 'closes';

/** A point in time, and the date it was meant for before a weekend or a holiday moved it. */
interface Point {
  moment: Moment;
  nominal: Day;
}

/** The window between two points in time, or undefined where what it depends on has not happened. */
export function windowBetween(
  opens: When,
  closes: When | undefined,
  anchor: Anchor,
  { office }: Situation,
): CountedWindow | undefined {
  const from = pointAt(opens, 'opens', anchor, office);
  if (!from) return undefined;
  const to = closes && pointAt(closes, 'closes', anchor, office, from.moment);
  if (!closes || !to) return { opens: from.moment };
  const days = closes.is === 'after-opening' ? closes.days : Math.max(0, to.nominal - from.nominal);
  return { opens: from.moment, closes: later(from.moment, to.moment), days };
}

/** Dates open at 09:00 and close at 17:30, on a working day; hours never move. */
export const momentOf = (when: When, edge: Edge, anchor: Anchor, { office }: Situation): Moment | undefined =>
  pointAt(when, edge, anchor, office)?.moment;

function pointAt(when: When, edge: Edge, anchor: Anchor, office: OfficeTime, opening?: Moment): Point | undefined {
  const { zone } = office;
  const at = (moment: Moment): Point => ({ moment, nominal: zone.dayAt(moment) });
  const onDate = (nominal: Day): Point => ({
    moment: edge === 'opens' ? openingOn(nominal, office) : closingOn(nominal, office),
    nominal,
  });
  const daysAfter = (moment: Moment | undefined, days: number) =>
    moment === undefined ? undefined : onDate(addDays(zone.dayAt(moment), days));
  switch (when.is) {
    case 'start':
      return at(anchor.start);
    case 'hours':
      return at(asMoment(anchor.start + when.hours * hour));
    case 'day':
      return daysAfter(anchor.daysFrom, when.day);
    case 'after-opening':
      return daysAfter(opening, when.days);
    case 'after-sent':
      return daysAfter(anchor.sent?.(when.action), when.days);
    case 'after-check-in-closes': {
      const closes = anchor.checkInCloses?.();
      return closes === undefined ? undefined : onDate(workingDayAfter(zone.dayAt(closes), office.calendar));
    }
    case 'day-or-after-opening': {
      const date = daysAfter(anchor.daysFrom, when.day);
      return opening !== undefined && date && opening > date.moment ? daysAfter(opening, when.days) : date;
    }
    case 'later-of': {
      const [a, b] = when.these.map((each) => pointAt(each, edge, anchor, office, opening));
      return a && b && (a.moment > b.moment ? a : b);
    }
  }
}

/** The same window opening at another moment: it keeps its length, counted in dates. */
export function openedAt(window: CountedWindow, opens: Moment, { office }: Situation): CountedWindow {
  if (window.closes === undefined) return { opens };
  const { zone } = office;
  const days = window.days ?? zone.dayAt(window.closes) - zone.dayAt(window.opens);
  return { opens, closes: later(opens, closingOn(addDays(zone.dayAt(opens), days), office)), days };
}

/** The same window, opening no earlier than `opens`. */
export const notBefore = (window: CountedWindow, opens: Moment, situation: Situation): CountedWindow =>
  opens <= window.opens ? window : openedAt(window, opens, situation);
