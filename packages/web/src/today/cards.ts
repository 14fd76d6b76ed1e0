/** From the plans of all applications to the few cards of a day. */
import { type Summary, stepKey } from '@fineline/core/api';
import type { Action, Advice } from '@fineline/core/application';
import { type Day, getMoment } from '@fineline/core/calendar';
import { dayIn } from '../when/zone.ts';

/** What is done in one go: all that one interview asks for, or one thing else. */
export interface Batch {
  /** Of no other batch; the heading of its card bears it as its id. */
  key: string;
  /** The first one gives it its name. */
  steps: readonly [Advice, ...Advice[]];
}

/** A batch among those of other applications. */
export interface Card extends Batch {
  application: Summary;
}

/** An application with nothing to do, when to look at it again, and why not before. */
export type Rest = NonNullable<Summary['rest']> & { application: Summary };

export interface Sorted {
  /** To be done today; most pressing first. */
  now: readonly Card[];
  /** Open already, and better on a later day: not hidden, and not urged. */
  later: readonly Card[];
  /** Put off to another day by whoever reads; it stays in sight. */
  notToday: readonly Card[];
  rest: readonly Rest[];
}

/** What an interview asks for right after it. A panel of five is one card with five letters. */
const afterInterview: ReadonlySet<Action> = new Set(['thank-you', 'capture-notes', 'check-application', 'close-gap']);

const dayMs = 86_400_000;

/** The cards of a day, where the candidate is. Whatever is open is in `now`, in `later` or in `notToday`. */
export function sortOut(applications: readonly Summary[], asOf: string, here: string): Sorted {
  const all = applications.flatMap(cardsOf).sort((a, b) => closesFirst(a) - closesFirst(b));
  const cards = all.filter((card) => !isPutOff(card));
  const today = dayIn(asOf, here);
  const now = new Set(cards.filter(({ steps }) => steps.some((step) => isForToday(step, { asOf, today, here }))));
  return {
    now: [...now],
    later: cards.filter((card) => !now.has(card)),
    notToday: all.filter(isPutOff),
    rest: applications
      .flatMap((application) =>
        application.rest && application.verdict !== 'closed' ? [{ application, ...application.rest }] : [],
      )
      .sort((a, b) => momentOf(a.lookAgain) - momentOf(b.lookAgain)),
  };
}

/** Something new in a card brings it back. */
const isPutOff = ({ application, steps }: Card): boolean =>
  steps.every((step) => application.notToday.includes(stepKey(step)));

/** Whether it goes to somebody, who has working hours. */
export const goesOut = ({ channel }: Advice): boolean => channel !== 'self';

/** What is open in one application, in the order of its plan. */
export function batchesOf({ id, open }: Pick<Summary, 'id' | 'open'>): Batch[] {
  const batches = new Map<string, [Advice, ...Advice[]]>();
  open.forEach((advice, i) => {
    const key = `${id}/${afterInterview.has(advice.action) ? advice.opens : i}`;
    const steps = batches.get(key);
    if (steps) steps.push(advice);
    else batches.set(key, [advice]);
  });
  return [...batches].map(([key, steps]) => ({ key, steps }));
}

const cardsOf = (application: Summary): Card[] => batchesOf(application).map((batch) => ({ ...batch, application }));

/** Whoever gets it keeps hours: what may wait until its best moment is not urged before that day. */
function isForToday(advice: Advice, { asOf, today, here }: { asOf: string; today: Day; here: string }): boolean {
  if (advice.state === 'late' || !goesOut(advice)) return true;
  if (dayIn(advice.best, here) <= today) return true;
  return advice.closes !== undefined && getMoment(advice.closes) - getMoment(asOf) <= dayMs;
}

const closesFirst = ({ steps }: Card): number => Math.min(...steps.map(({ closes }) => momentOf(closes)));

const momentOf = (instant: string | undefined): number => (instant === undefined ? Infinity : getMoment(instant));
