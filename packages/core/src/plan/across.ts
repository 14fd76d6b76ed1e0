import type { Application, Person } from '../application/application.ts';
import { historyAt } from '../application/history.ts';
import type { Advice, Hold, Plan, Reason } from '../application/plan.ts';
import type { Action, PersonId } from '../application/primitives.ts';
import { addDays } from '../calendar/day.ts';
import { type Moment, asMoment, getMoment } from '../calendar/instant.ts';
import { nowAt } from '../calendar/now.ts';
import { type OfficeTime, later, openingOn } from '../calendar/office-time.ts';
import { dayInWords } from '../calendar/words.ts';
import { sendHeadline } from './headline.ts';
import { preferencesIn } from './preferences.ts';
import { reason } from './says.ts';
import { type Situation, isStatusSeeking, statusSeeking } from './situation.ts';

/** One of several applications, with its plan. */
export interface Planned<Id extends string = string> {
  id: Id;
  application: Application;
  plan: Plan;
  office: OfficeTime;
}

/** Days after a status-seeking message during which the same person gets no other one. */
const restDays = 7;

/**
 * Caps and holds by person across applications: one recruiter may stand behind several. Whoever was asked for news in one
 * application is not asked in another within a week; whoever asked not to be written to is left alone in all of them;
 * of two questions due to one person, the more urgent goes and the other waits. People are the same where their e-mail
 * addresses are. Gives the plans in the order they came; what is held is `blocked`, with the reason and a hold.
 */
export function acrossApplications<Id extends string>(planned: readonly Planned<Id>[], asOf: Moment): Planned<Id>[] {
  const asked = lastAsked(planned, asOf);
  const stopped = stoppedIn(planned, asOf);
  const taken = new Map<string, Id>();
  const settled = new Map<Id, Planned<Id>>();
  for (const one of planned.toSorted((a, b) => urgencyOf(a) - urgencyOf(b))) settled.set(one.id, settle(one));
  return planned.map((one) => settled.get(one.id) ?? one);

  function settle(one: Planned<Id>): Planned<Id> {
    const holds: Hold[] = [];
    const people = new Map(one.application.people.map((person) => [person.id, person]));
    const advice = one.plan.advice.map((item) => {
      const [to] = item.to;
      const person = to === undefined ? undefined : people.get(to);
      const key = person && keyOf(person);
      if (!key || !asksFor(item)) return item;
      const hold = holdOn(item, key, one, { asked, stopped, taken });
      if (!hold) {
        if (item.state === 'due' || item.state === 'late') taken.set(key, one.id);
        return item;
      }
      holds.push({ actions: [...statusSeeking], ...(to && { to: [to] }), ...hold });
      return blocked(item, hold.because);
    });
    if (holds.length === 0) return one;
    return {
      ...one,
      plan: {
        ...one.plan,
        ...turned(one.plan, advice, holds, { people }),
        advice,
        holds: [...one.plan.holds, ...holds],
      },
    };
  }
}

/** When the first question of a plan that is open now closes: what has closed already is the most urgent. */
function urgencyOf({ plan }: Planned): number {
  const open = plan.advice.filter(
    ({ action, state }) => isStatusSeeking(action) && (state === 'due' || state === 'late'),
  );
  return Math.min(...open.map(({ closes }) => (closes === undefined ? Number.MAX_VALUE : getMoment(closes))));
}

interface Known<Id> {
  asked: ReadonlyMap<string, { moment: Moment; by: string; company: string }>;
  stopped: ReadonlyMap<string, { by: string; company: string }>;
  taken: ReadonlyMap<string, Id>;
}

function holdOn<Id extends string>(
  item: Advice,
  key: string,
  { id, office }: Planned<Id>,
  { asked, stopped, taken }: Known<Id>,
): Pick<Hold, 'until' | 'because'> | undefined {
  const stop = stopped.get(key);
  if (stop && stop.by !== id) {
    const says = `In your application at ${stop.company} the same person asked you not to write. That holds here too.`;
    return { because: reason('across.asked-to-stop', says, '004') };
  }
  if (!isStatusSeeking(item.action)) return undefined;
  const last = asked.get(key);
  if (last && last.by !== id) {
    const until = openingOn(addDays(office.zone.dayAt(last.moment), restDays), office);
    if (until > getMoment(item.opens)) {
      const says = `You asked the same person on ${dayInWords(office.zone.dayAt(last.moment))}, about ${last.company}. Give them a week.`;
      return { until: office.zone.format(until), because: reason('across.asked-elsewhere', says, '003') };
    }
  }
  const other = taken.get(key);
  if (other === undefined || other === id) return undefined;
  const says = 'Something goes to the same person today for another application. One question at a time.';
  return { because: reason('across.one-at-a-time', says, 'house') };
}

/** An e-mail address tells people apart; a name does not. */
const keyOf = ({ email }: Person): string | undefined => email?.trim().toLowerCase() || undefined;

const heldByWish: readonly Action[] = [...statusSeeking, 'linkedin-invite', 'ask-feedback'];
const asksFor = ({ action, state }: Advice): boolean => heldByWish.includes(action) && state !== 'blocked';

function blocked(item: Advice, because: Reason): Advice {
  return { ...item, state: 'blocked', blockedBy: [...(item.blockedBy ?? []), because] };
}

/** The headline without what is held now; the verdict too, where that was all. */
function turned(
  plan: Plan,
  advice: readonly Advice[],
  holds: readonly Hold[],
  known: Pick<Situation, 'people'>,
): Partial<Pick<Plan, 'verdict' | 'headline'>> {
  if (plan.verdict !== 'act') return {};
  const headline = sendHeadline(advice, known);
  if (headline !== undefined) return { headline };
  const why = holds.map(({ because }) => nothingToSend.get(because.rule)).find((says) => says !== undefined);
  return { verdict: 'wait', headline: `Nothing to send now${why ? `: ${why}` : ''}.` };
}

const nothingToSend = new Map([
  ['across.asked-to-stop', 'the same person asked you elsewhere not to write'],
  ['across.asked-elsewhere', 'the same person has heard from you elsewhere'],
  ['across.one-at-a-time', 'the same person hears from you about another application first'],
]);

/** The last status-seeking message to each person, over all applications. */
function lastAsked(planned: readonly Planned[], asOf: Moment) {
  const asked = new Map<string, { moment: Moment; by: string; company: string }>();
  for (const { id, application } of planned) {
    const keys = new Map<PersonId, string | undefined>(application.people.map((each) => [each.id, keyOf(each)]));
    for (const event of application.events) {
      if (event.type !== 'sent' || !isStatusSeeking(event.action)) continue;
      const moment = getMoment(event.at);
      if (moment > asOf) continue;
      for (const to of event.to) {
        const key = keys.get(to);
        const known = key === undefined ? undefined : asked.get(key);
        if (key === undefined || (known && later(known.moment, moment) === known.moment)) continue;
        asked.set(key, { moment: asMoment(moment), by: id, company: application.employer.company });
      }
    }
  }
  return asked;
}

/** Who asked not to be written to, in any application whose plan says so. */
function stoppedIn(planned: readonly Planned[], asOf: Moment) {
  const stopped = new Map<string, { by: string; company: string }>();
  for (const { id, application, plan } of planned) {
    if (!plan.holds.some(({ because }) => because.rule === 'hold.asked-to-stop')) continue;
    const people = new Map(application.people.map((each) => [each.id, keyOf(each)]));
    for (const person of preferencesIn(historyAt(application, nowAt(asOf))).stoppedBy) {
      const key = people.get(person);
      if (key) stopped.set(key, { by: id, company: application.employer.company });
    }
  }
  return stopped;
}
