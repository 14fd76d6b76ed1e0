import type { Application, Person } from '../application/application.ts';
import type { Letter } from '../application/letter.ts';
import type { Action, PersonId } from '../application/primitives.ts';
import { type Result, done } from '../application/result.ts';
import { invalid } from '../application/problems.ts';
import { nowAt } from '../calendar/now.ts';
import type { PlanContext } from '../plan/plan.ts';
import { type Situation, isStatusSeeking, situationOf } from '../plan/situation.ts';
import { type CustomOf, type Dialect, dialectOf } from './address/index.ts';
import { hash } from './choose.ts';
import { compose } from './compose.ts';
import type { LetterForm } from './form.ts';
import { formFor } from './formFor.ts';
import { materialFor } from './material.ts';

export interface WriteOptions {
  action: Action;
  /** Absent: whoever the plan would have it go to. */
  to?: PersonId | undefined;
  /** 0 is the first choice. */
  variant?: number | undefined;
  /** A thank-you for copying by hand instead of the e-mail. */
  byHand?: boolean | undefined;
  /** How it is spelt; absent: as in the employer's country. */
  dialect?: Dialect | undefined;
}

/** What a letter is made with besides the application. */
export interface WriteContext extends Pick<PlanContext, 'asOf' | 'office' | 'playbook'> {
  forms: readonly LetterForm[];
  customOf: CustomOf;
}

/** Writes the letters of one application, as it stands at one moment. */
export type LetterWriter = (options: WriteOptions) => Result<Letter, 'invalid-input'>;

/**
 * Whoever writes the letters that an application gives: several readers, several wordings, the history read once. A
 * person or a variant that there is not is refused.
 */
export function writerFor(application: Application, context: WriteContext): LetterWriter {
  const { asOf, office, playbook } = context;
  const situation = situationOf(application, { now: nowAt(asOf), office, playbook, settings: {} });
  const { country } = application.employer;
  const custom = context.customOf(country);
  return ({ action, to, variant = 0, byHand = false, dialect = dialectOf(country) }) => {
    if (to !== undefined && !situation.people.has(to)) {
      return invalid([{ path: 'to', says: 'nobody in the application has this id' }]);
    }
    const reader = goesToNobody.has(action) ? undefined : readerFor(action, to, situation);
    const material = materialFor(situation, { action, reader, variant });
    const form = formFor(context.forms, material, { byHand });
    const letter = compose(form, material, { dialect, custom, seed: seedOf(application, action) });
    if (variant < letter.variants) return done(letter);
    const last = letter.variants - 1;
    return invalid([
      { path: 'variant', says: `expected at most ${last}, as there are ${letter.variants} ways to write this` },
    ]);
  };
}

const goesToNobody: ReadonlySet<Action> = new Set<Action>([
  'prepare',
  'capture-notes',
  'check-application',
  'stay-visible',
  'keep-momentum',
  'move-on',
]);

/** Whom it is for, where that is not said. */
function readerFor(action: Action, to: PersonId | undefined, situation: Situation): Person | undefined {
  const { people, latestHeld, contact, checkInContact, history } = situation;
  if (to !== undefined) return people.get(to);
  const usual = isStatusSeeking(action) ? checkInContact : contact;
  const interviewers = latestHeld?.with ?? [];
  switch (action) {
    case 'thank-you':
    case 'linkedin-invite': {
      const reached = new Set(history.sent.filter(({ event }) => event.action === action).flatMap((one) => one.to));
      const next = interviewers.find((person) => !reached.has(person)) ?? interviewers[0] ?? usual;
      return next === undefined ? undefined : people.get(next);
    }
    default:
      return usual === undefined ? undefined : people.get(usual);
  }
}

const seedOf = ({ candidate, employer, role }: Application, action: Action): number =>
  [candidate.email ?? '', employer.company, role, action].reduce(
    (seed, text) => hash(text, hash('\n', seed)),
    hash(candidate.name),
  );
