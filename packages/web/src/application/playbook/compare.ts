/** What two playbooks make of one application, line by line, and where they differ. */
import type { ApplicationView } from '@fineline/core/api';
import type { Verdict } from '@fineline/core/application';
import { type Group, inGroups, isOpen } from '../../advice/groups.ts';
import { titleOf } from '../../advice/say.ts';
import { type Sight, capitalised, sayDay, sayOnDay } from '../../when/say.ts';
import { dayIn } from '../../when/zone.ts';
import { plannedWords } from '../../words/playbooks.ts';
import { sayHeld } from '../sayHold.ts';

export const parts = ['now', 'later', 'possible', 'leave'] as const;
export type Part = (typeof parts)[number];

export interface Line {
  /** The same step, or the same hold, under both playbooks. */
  key: string;
  what: string;
  when: string;
}

export interface Side {
  verdict: Verdict;
  headline: string;
  lines: Record<Part, readonly Line[]>;
}

/** What a playbook has one do, and leave alone. */
export function sideOf({ plan, facts }: Pick<ApplicationView, 'plan' | 'facts'>, sight: Sight): Side {
  const linesOf = (advice: typeof plan.advice) =>
    inGroups(advice).map((group): Line => ({
      key: keyOf(group),
      what: titleOf(group, facts.people),
      when: sayWhen(group, sight),
    }));
  return {
    verdict: plan.verdict,
    headline: plan.headline,
    lines: {
      now: linesOf(plan.advice.filter(isOpen)),
      later: linesOf(plan.advice.filter(({ state }) => state === 'upcoming')),
      possible: linesOf(plan.advice.filter(({ state }) => state === 'optional' || state === 'blocked')),
      leave: plan.holds.map((hold): Line => {
        const what = sayHeld(hold, facts.people);
        const until = hold.until ? plannedWords.until(sayDayOf(hold.until, sight)) : plannedWords.forGood;
        return { key: what, what: capitalised(what), when: until };
      }),
    },
  };
}

/** How a line stands to the other playbook. */
export type Mark = 'same' | 'only' | 'otherwise';

/** Of each line of one side, by its key, how it stands to the other. */
export function marksOf(own: Side, other: Side): Record<Part, readonly Mark[]> {
  const mark = (part: Part) =>
    own.lines[part].map(({ key, when }): Mark => {
      const isHold = part === 'leave';
      const found = parts.flatMap((there) =>
        (there === 'leave') === isHold
          ? other.lines[there].filter((line) => line.key === key).map((line) => ({ ...line, there }))
          : [],
      );
      if (found.length === 0) return 'only';
      return found.some((line) => line.there === part && line.when === when) ? 'same' : 'otherwise';
    });
  return { now: mark('now'), later: mark('later'), possible: mark('possible'), leave: mark('leave') };
}

/** In how many things they differ; what each has at another time is one. */
export function countDifferences(own: Side, other: Side): number {
  const [mine, theirs] = [marksOf(own, other), marksOf(other, own)];
  const count = (marks: Record<Part, readonly Mark[]>, wanted: Mark) =>
    parts.reduce((sum, part) => sum + marks[part].filter((mark) => mark === wanted).length, 0);
  return (
    count(mine, 'only') +
    count(theirs, 'only') +
    Math.max(count(mine, 'otherwise'), count(theirs, 'otherwise')) +
    (own.verdict === other.verdict ? 0 : 1)
  );
}

const keyOf = ([first, ...others]: Group): string =>
  [first.action, first.promise ?? '', first.reply ?? '', ...[first, ...others].flatMap(({ to }) => to).sort()].join(
    ' ',
  );

function sayWhen([{ state, opens, closes }]: Group, sight: Sight): string {
  const until = closes === undefined ? undefined : sayDayOf(closes, sight);
  switch (state) {
    case 'due':
      return [
        plannedWords.since(sayDayOf(opens, sight)),
        ...(until === undefined ? [] : [plannedWords.until(until)]),
      ].join(', ');
    case 'late':
      return plannedWords.late;
    case 'upcoming': {
      const from = sayDayOf(opens, sight);
      if (until === undefined) return plannedWords.from(from);
      return from === until ? sayOnDay(...days(opens, sight)) : plannedWords.fromTo(from, until);
    }
    case 'optional':
      return until === undefined ? plannedWords.optional : plannedWords.until(until);
    case 'blocked':
      return plannedWords.notNow;
  }
}

const days = (instant: string, { zone, asOf }: Sight) => [dayIn(instant, zone), dayIn(asOf, zone)] as const;
const sayDayOf = (instant: string, sight: Sight): string => sayDay(...days(instant, sight));
