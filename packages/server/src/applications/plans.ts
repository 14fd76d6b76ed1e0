import type { ApplicationId, Choices, RecordedEvent } from '@fineline/core/api';
import type { Candidate, PlaybookId } from '@fineline/core/application';
import type { Moment } from '@fineline/core/calendar';
import type { Planned } from '@fineline/core/plan';
import type { StoredApplication } from '../store/workspaceStore.ts';
import { assemble } from './assemble.ts';
import { joined } from './choices.ts';
import type { Questions } from './questions.ts';

/** What a plan is made with besides the application itself. */
export interface Around {
  candidate: Candidate;
  /** What holds for every application that chooses nothing itself. */
  choices: Choices;
  asOf: Moment;
}

/** Plans the applications of one look at a workspace. */
export interface Planner {
  /** The plan at this very moment; `look` looks at it through another playbook. */
  now(stored: StoredApplication, look?: PlaybookId): Planned<ApplicationId>;
  /**
   * The plan as it stands: made earlier perhaps, and the same but for the instants that are the present moment itself
   * (`asOf`, and `opens` and `best` of what is best done at once).
   */
  standing(stored: StoredApplication): Planned<ApplicationId>;
  /** Until when the plan of an application stands that `standing` has given. */
  standsUntil(stored: StoredApplication): Moment | undefined;
}

/**
 * Plans applications, and keeps the plans, so that a page over hundreds of them plans anew only what has changed: an
 * application, the candidate, the choices, or what the time that has passed makes of it. (Where the zones of a country
 * part ways within a day, that is seen at midnight: until then at most every plan stands.)
 */
export function makePlans(questions: Pick<Questions, 'standingPlanOf' | 'officeOf'>): (around: Around) => Planner {
  // The store hands out one history as long as an application stands as it does, and another after every change.
  const kept = new WeakMap<readonly RecordedEvent[], Kept>();

  return ({ candidate, choices, asOf }) => {
    const around = JSON.stringify([candidate, choices]);

    function make(stored: StoredApplication, look?: PlaybookId) {
      const application = assemble(candidate, stored);
      const { playbook, settings } = joined(choices, stored.choices);
      const office = questions.officeOf(application, asOf, settings);
      const { plan, until } = questions.standingPlanOf(application, { asOf, playbook: look ?? playbook, settings });
      return { planned: { id: stored.id, application, office, plan }, until };
    }

    function makeAndKeep(stored: StoredApplication): Planned<ApplicationId> {
      const { facts, history } = stored;
      const made = make(stored);
      kept.set(history, { ...made, around, facts, choices: stored.choices, from: asOf });
      return made.planned;
    }

    return {
      now: (stored, look) => (look === undefined ? makeAndKeep(stored) : make(stored, look).planned),
      standing(stored) {
        const known = kept.get(stored.history);
        const isSame = known?.around === around && known.facts === stored.facts && known.choices === stored.choices;
        return known && isSame && asOf >= known.from && asOf < known.until ? known.planned : makeAndKeep(stored);
      },
      standsUntil: ({ history }) => kept.get(history)?.until,
    };
  };
}

interface Kept {
  planned: Planned<ApplicationId>;
  around: string;
  facts: StoredApplication['facts'];
  choices: Choices;
  from: Moment;
  until: Moment;
}
