import { findDay } from '@fineline/core/calendar';
import {
  type Field,
  type Form,
  fieldsOf,
  idsOf,
  noteKinds,
  partsOf,
  peopleOf,
  textOf,
  tidy,
  valueOf,
  withField,
} from './form.ts';

export type Fault = 'needsName' | 'needsDate' | 'needsText' | 'noSuchDate' | 'tooEarly';
export type Faults = { readonly [Name in Field]?: Fault };

/** What cannot be kept as it is; `said` is the date of the interview (`2026-11-16`) where the employer is. */
export function faultsOf(form: Form, said: string): Faults {
  const faults: { [Name in Field]?: Fault } = {};
  const tidied = tidy(form);
  for (const id of new Set([...peopleOf(tidied), ...idsOf(form, 'called')])) {
    if (!textOf(tidied, `called ${id}`)) faults[`called ${id}`] = 'needsName';
  }
  const dated: Field[] = ['timeline', ...idsOf(tidied, 'promise').map((name): Field => `promise ${name}`)];
  for (const field of dated) {
    const isPromise = field !== 'timeline';
    const [what, due] = isPromise
      ? [textOf(tidied, field), textOf(tidied, field, 1)]
      : [textOf(tidied, field, 1), textOf(tidied, field)];
    const fault = faultOf({ what, due, needsBoth: isPromise }, said);
    if (fault && valueOf(tidied, field).length > 0) faults[field] = fault;
  }
  return faults;
}

function faultOf({ what, due, needsBoth }: { what: string; due: string; needsBoth: boolean }, said: string) {
  if (due && findDay(due) === undefined) return 'noSuchDate';
  if (due && due < said) return 'tooEarly';
  if (needsBoth && !due) return 'needsDate';
  if (needsBoth && !what) return 'needsText';
  return undefined;
}

/** The form without what cannot be kept yet: those fields are as they were. It names nobody who has no name. */
export function withoutHeld(form: Form, before: Form, held: readonly Field[]): Form {
  let kept = tidy(form);
  for (const field of held) kept = withField(kept, field, valueOf(before, field));
  const isNamed = (id: string) => textOf(kept, `called ${id}`) !== '';
  kept = withField(kept, 'present', valueOf(kept, 'present').filter(isNamed));
  for (const kind of noteKinds) {
    for (const id of idsOf(kept, kind)) if (id && !isNamed(id)) kept = withField(kept, `${kind} ${id}`, []);
  }
  for (const field of fieldsOf(kept)) {
    const at = personAt[partsOf(field).kind];
    if (at === undefined) continue;
    kept = withField(
      kept,
      field,
      valueOf(kept, field).map((text, i) => (i === at && !isNamed(text) ? '' : text)),
    );
  }
  return kept;
}

/** Where in a field somebody's id stands. */
const personAt: Partial<Record<string, number>> = { timeline: 2, preference: 1, promise: 2 };
