import type { ApplicationView } from '@fineline/core/api';
import type { ApplicationChange } from '../store/workspaceStore.ts';
import { type Problem, type Refusal, refused } from '@fineline/core/application';

/** Somebody else, or another tab, was first: nothing of this change was kept, and here is what stands. */
export type ChangedElsewhere = Refusal<'changed-elsewhere'> & { current: ApplicationView };

export type ChangeRefusal =
  Refusal<'not-found' | 'invalid-input' | 'too-large' | 'not-from-organizer'> | ChangedElsewhere;
export type Changed = { ok: true; value: ApplicationView } | { ok: false; refusal: ChangeRefusal };

/** A change before it is checked, and where a problem of the whole application lies in the request; or why there is none. */
export type Drafted =
  | { ok: true; value: { change: ApplicationChange; toRequest: (path: string) => string } }
  | { ok: false; refusal: ChangeRefusal };

export const noSuchApplication = refused(
  'not-found',
  'There is no such application here. Nothing was changed; look for it on Today.',
);

export const noSuchEvent = refused(
  'not-found',
  'This application has no such event. Nothing was changed; open the application again to see what it has.',
);

export const changedElsewhere = (current: ApplicationView): { ok: false; refusal: ChangedElsewhere } => ({
  ok: false,
  refusal: {
    code: 'changed-elsewhere',
    says: 'This application was changed in another window meanwhile. Your change was not saved; look at what stands now, then make it again.',
    current,
  },
});

/** The same, of what concerns all applications. */
export const settingsChangedElsewhere = refused(
  'changed-elsewhere',
  'This was changed in another window meanwhile. Your change was not saved; look at what stands now, then make it again.',
);

/** Problems of the whole application, said in the paths of the request that brought them. */
export function retrace(
  refusal: Refusal<'invalid-input' | 'too-large'>,
  toRequest: (path: string) => string,
): { ok: false; refusal: Refusal<'invalid-input' | 'too-large'> } {
  if (!refusal.problems?.length) return { ok: false, refusal };
  const problems = refusal.problems.map(({ path, says }): Problem => ({ path: toRequest(path), says }));
  const says = problems.map((problem) => `${problem.path}: ${problem.says}`).join('; ');
  return refused(refusal.code, `Nothing was saved. ${says}.`, problems);
}

/** `events[7].due` as the request's `events[0].due`, where its events come after `before` others; else under `facts`. */
export const inRequest =
  (before: number, facts: string) =>
  (path: string): string => {
    const [, index, rest = ''] = /^events\[(\d+)\](.*)$/.exec(path) ?? [];
    if (index === undefined) return path.startsWith('candidate') ? path : `${facts}${path}`;
    return Number(index) >= before ? `events[${Number(index) - before}]${rest}` : path;
  };
