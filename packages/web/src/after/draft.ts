/** What is typed and what is kept, side by side: so that nothing is lost, and nothing overwritten unseen. */
import type { ApplicationView } from '@fineline/core/api';
import type { Interview } from '../interviews/interviews.ts';
import { faultsOf, withoutHeld } from './faults.ts';
import {
  type Field,
  type Form,
  fieldsOf,
  idsOf,
  isField,
  isList,
  isSameField,
  isSameForm,
  tidy,
  valueOf,
  withField,
} from './form.ts';
import { type Names, formOf } from './load.ts';

export interface Draft {
  /** Changes with the shape, so that what an older page kept is not taken for this. */
  shape: 1;
  /** As typed. */
  mine: Form;
  /** As the program was last seen to have it. */
  base: Form;
  /** As it was last sent: where the program has that, it is no other window's doing. */
  sent: Form;
  /** Of fields that another window changed as well: what it put there. They wait until one of the two is chosen. */
  theirs: Form;
  names: Names;
}

export function draftOf(view: ApplicationView, interview: Interview): Draft {
  const base = formOf(view, interview);
  return { shape: 1, mine: base, base, sent: base, theirs: {}, names: {} };
}

export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'shape' in value &&
  value.shape === 1 &&
  ['mine', 'base', 'sent', 'theirs', 'names'].every((key) => key in value);

/** Takes in what the program has now. */
export function meet(draft: Draft, view: ApplicationView, interview: Interview): Draft {
  const names = withAdopted(draft, view, interview);
  const now = formOf(view, interview, names);
  let { mine, theirs, sent } = draft;
  for (const field of fieldsOf(now, draft.base, mine, theirs)) {
    const typed = tidy(mine);
    const value = valueOf(now, field);
    const isChanged = !isSameField(now, draft.base, field);
    const isOurs = isSameField(now, draft.sent, field);
    if (isChanged) sent = withField(sent, field, value); // what was sent has arrived, or never will
    if (isSameField(typed, now, field)) {
      theirs = withField(theirs, field, []);
    } else if (isChanged && !isOurs) {
      const both = isList(field) ? joined(valueOf(draft.base, field), valueOf(mine, field), value) : undefined;
      if (isWaiting(draft, field)) theirs = { ...theirs, [field]: value };
      else if (isSameField(typed, draft.base, field)) mine = withField(mine, field, value);
      else if (both) mine = withField(mine, field, both);
      else theirs = { ...theirs, [field]: value };
    }
  }
  return { ...draft, names, mine, theirs, sent, base: now };
}

/** A field may have been emptied there: it waits all the same. */
export const isWaiting = ({ theirs }: Pick<Draft, 'theirs'>, field: Field): boolean => field in theirs;

export const waitingFields = ({ theirs }: Draft): Field[] => Object.keys(theirs).filter(isField);

/** What both have, where at least one side took nothing away; what was added there comes last. */
function joined(base: readonly string[], mine: readonly string[], now: readonly string[]): string[] | undefined {
  const added = (to: readonly string[]) => to.filter((text) => !base.includes(text));
  const tookNothing = (from: readonly string[]) => base.every((text) => from.includes(text));
  if (tookNothing(now)) return [...mine, ...added(now).filter((text) => !mine.includes(text))];
  if (tookNothing(mine)) return [...now, ...added(mine).filter((text) => !now.includes(text))];
  return undefined;
}

/** A promise of ours has got an event of its own: from then on the event is changed, and no second one made. */
function withAdopted({ mine, sent, names }: Draft, view: ApplicationView, interview: Interview): Names {
  const now = formOf(view, interview);
  const standing = new Set(idsOf(now, 'promise'));
  const adopted = Object.fromEntries(Object.entries(names).filter(([, id]) => standing.has(id)));
  const known = new Set([...Object.values(adopted), ...idsOf(mine, 'promise')]);
  const typed = tidy(mine);
  for (const id of standing) {
    if (known.has(id)) continue;
    const own = [...new Set([...idsOf(sent, 'promise'), ...idsOf(typed, 'promise')])].find(
      (name) =>
        !(name in adopted) &&
        !standing.has(name) &&
        [sent, typed].some((form) => isSameText(valueOf(form, `promise ${name}`), valueOf(now, `promise ${id}`))),
    );
    if (own) adopted[own] = id;
  }
  return adopted;
}

const isSameText = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What may be kept now; `said` is the date of the interview where the employer is. */
export function wantedOf(draft: Draft, said: string): Form {
  const faulty = Object.keys(faultsOf(draft.mine, said)).filter(isField);
  return withoutHeld(draft.mine, draft.base, [...faulty, ...waitingFields(draft)]);
}

/** Whether the program has all that was typed. */
export const isSaved = ({ mine, base }: Draft): boolean => isSameForm(tidy(mine), base);

/** Settles a field that both changed. */
export function settle(draft: Draft, field: Field, choice: 'mine' | 'theirs'): Draft {
  const { [field]: value = [], ...theirs } = draft.theirs;
  return { ...draft, theirs, mine: choice === 'mine' ? draft.mine : withField(draft.mine, field, value) };
}
