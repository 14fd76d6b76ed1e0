import type { ApplicationId, Choices, RecordedEvent } from '@fineline/core/api';
import type { Candidate, PlaybookId } from '@fineline/core/application';
import { type Moment, asMoment, getMoment, minute } from '@fineline/core/calendar';
import type { Planned } from '@fineline/core/plan';
import type { StoredApplication } from '../store/workspaceStore.ts';
import { assemble } from './assemble.ts';
import { joined } from './choices.ts';
import type { Questions } from './questions.ts';

/** How long the plan of an application that has not changed is given again, in milliseconds. */
export const keptFor = minute;

/** What a plan is made with besides the application itself. */
export interface Around {
  candidate: Candidate;
  /** What holds for every application that chooses nothing itself. */
  choices: Choices;
  asOf: Moment;
}

/** Plans an application; `look` looks at it through another playbook. */
export type PlanOne = (stored: StoredApplication, look?: PlaybookId) => Planned<ApplicationId>;

/**
 * Plans applications, and keeps the plans, so that a page over hundreds of them plans anew only what has changed. A kept
 * plan is given again for the same application, candidate and choices until the first moment that it or its application
 * names, and for `keptFor` at most: so far `plan.asOf` may lie behind the moment that was asked for.
 */
export function makePlans(questions: Pick<Questions, 'planApplication' | 'officeOf'>): (around: Around) => PlanOne {
  // The store hands out one history as long as an application stands as it does, and another after every change.
  const kept = new WeakMap<readonly RecordedEvent[], Kept>();

  return ({ candidate, choices, asOf }) => {
    const around = JSON.stringify([candidate, choices]);
    return (stored, look) => {
      const { facts, history } = stored;
      const known = look === undefined ? kept.get(history) : undefined;
      const isSame = known?.around === around && known.facts === facts && known.choices === stored.choices;
      if (known && isSame && asOf >= known.from && asOf < known.until) return known.planned;
      const application = assemble(candidate, stored);
      const { playbook, settings } = joined(choices, stored.choices);
      const planned: Planned<ApplicationId> = {
        id: stored.id,
        application,
        office: questions.officeOf(application, asOf, settings),
        plan: questions.planApplication(application, { asOf, playbook: look ?? playbook, settings }),
      };
      if (look === undefined) {
        kept.set(history, {
          around,
          facts,
          choices: stored.choices,
          from: asOf,
          until: turnOf(planned, asOf),
          planned,
        });
      }
      return planned;
    };
  };
}

interface Kept {
  around: string;
  facts: StoredApplication['facts'];
  choices: Choices;
  from: Moment;
  until: Moment;
  planned: Planned<ApplicationId>;
}

/** The first moment after `asOf` that the plan or the application names, `keptFor` from now at the latest. */
function turnOf({ application, plan }: Planned, asOf: Moment): Moment {
  const named = [
    ...application.events.map(({ at }) => at),
    ...plan.advice.flatMap(({ opens, closes, best }) => [opens, closes, best]),
    ...plan.holds.map(({ until }) => until),
  ];
  const moments = named.flatMap((at) => (at === undefined ? [] : [getMoment(at)]));
  return asMoment(Math.min(asOf + keptFor, ...moments.filter((moment) => moment > asOf)));
}
