/** From the plans of all applications to the few cards of a day. */
import type { Today } from '@fineline/core/api';
import type { Action, Advice, Hold } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { dayIn } from '../when/zone.ts';

export type Planned = Pick<Today['applications'][number], 'id' | 'company' | 'role' | 'people' | 'timeZone' | 'plan'>;

/** What is done in one go: all that one interview asks for, or one thing else. */
export interface Card {
  key: string;
  application: Planned;
  /** The first one gives the card its name. */
  steps: readonly [Advice, ...Advice[]];
}

/** An application with nothing to do, when to look at it again, and why not before. */
export interface Rest {
  application: Planned;
  says: string;
  /** Absent: until they write. */
  lookAgain?: string;
}

export interface Sorted {
  /** To be done today; most pressing first. */
  now: readonly Card[];
  /** Open already, and better on a later day: not hidden, and not urged. */
  later: readonly Card[];
  rest: readonly Rest[];
}

/** What an interview asks for right after it. A panel of five is one card with five letters. */
const afterInterview: ReadonlySet<Action> = new Set(['thank-you', 'capture-notes', 'check-application', 'close-gap']);

const dayMs = 86_400_000;

/** The cards of a day, where the candidate is. Whatever is due or late is in `now` or in `later`. */
export function sortOut(applications: readonly Planned[], asOf: string, here: string): Sorted {
  const cards = applications.flatMap(cardsOf).sort((a, b) => closesFirst(a) - closesFirst(b));
  const isToday = ({ steps }: Card) => steps.some((step) => isForToday(step, asOf, here));
  return {
    now: cards.filter(isToday),
    later: cards.filter((card) => !isToday(card)),
    rest: applications
      .filter(({ plan }) => plan.verdict !== 'closed' && !plan.advice.some(isOpen))
      .map(restOf)
      .sort((a, b) => momentOf(a.lookAgain) - momentOf(b.lookAgain)),
  };
}

export const isOpen = ({ state }: Advice): boolean => state === 'due' || state === 'late';

/** Whether it goes to somebody, who has working hours. */
export const goesOut = ({ channel }: Advice): boolean => channel !== 'self';

/** The cards of one application, in the order of its plan. */
export function cardsOf(application: Planned): Card[] {
  const cards = new Map<string, [Advice, ...Advice[]]>();
  application.plan.advice.filter(isOpen).forEach((advice, i) => {
    const key = `${application.id} ${afterInterview.has(advice.action) ? advice.opens : i}`;
    const steps = cards.get(key);
    if (steps) steps.push(advice);
    else cards.set(key, [advice]);
  });
  return [...cards].map(([key, steps]) => ({ key, application, steps }));
}

/** Whoever gets it keeps hours: what may wait until its best moment is not urged before that day. */
function isForToday(advice: Advice, asOf: string, here: string): boolean {
  if (advice.state === 'late' || !goesOut(advice)) return true;
  if (dayIn(advice.best, here) <= dayIn(asOf, here)) return true;
  return advice.closes !== undefined && getMoment(advice.closes) - getMoment(asOf) <= dayMs;
}

const closesFirst = ({ steps }: Card): number => Math.min(...steps.map(({ closes }) => momentOf(closes)));

function restOf(application: Planned): Rest {
  const { plan } = application;
  const until = ({ until: end }: Hold) => momentOf(end);
  const opens = plan.advice.flatMap(({ state, opens: at }) => (state === 'upcoming' ? [at] : []));
  const ends = plan.holds.flatMap(({ until: end }) => (end === undefined ? [] : [end]));
  const [lookAgain] = [...opens, ...ends].sort((a, b) => getMoment(a) - getMoment(b));
  const [hold] = plan.holds.toSorted((a, b) => until(a) - until(b));
  return {
    application,
    says: hold?.because.says ?? plan.headline,
    ...(lookAgain !== undefined && plan.verdict !== 'pause' && { lookAgain }),
  };
}

const momentOf = (instant: string | undefined): number => (instant === undefined ? Infinity : getMoment(instant));
