import type { ApplicationView, EventId } from '@fineline/core/api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, ServerGone } from '../api/ask.ts';
import { type MakeChange, useChange } from '../application/useChange.ts';
import { type Interview, findInterview, saidAt } from '../interviews/interviews.ts';
import { dropOwn, findKept, keep } from '../keep/kept.ts';
import { dateIn } from '../when/zone.ts';
import { type Change, changesOf } from './changes.ts';
import { type Draft, draftOf, isDraft, isSaved, meet, settle, wantedOf } from './draft.ts';
import { type Field, withField } from './form.ts';

/** Where the typing stands. `isKept`: the browser keeps what the program does not have. */
export type Saving =
  | { is: 'saved' }
  /** On its way, or about to be. */
  | { is: 'saving' }
  /** The program does not answer; it is asked again by itself. */
  | { is: 'away'; isKept: boolean }
  /** Something is still missing, or waits for a choice; all else is saved. */
  | { is: 'waiting'; isKept: boolean }
  | { is: 'refused'; error: unknown };

export interface Saved {
  draft: Draft;
  saving: Saving;
  change(field: Field, value: readonly string[]): void;
  /** At once, without waiting for a pause. */
  saveNow(): void;
  choose(field: Field, choice: 'mine' | 'theirs'): void;
}

/** Milliseconds: a pause in the typing, long enough to think of the next word, and between two attempts to reach the program. */
const pause = 2_500;
const tryAgainAfter = 3_000;

/** Keeps what is typed about an interview: in the browser at every stroke, with the program at every pause. */
export function useSaved(view: ApplicationView, interview: Interview): Saved {
  const { id } = interview;
  const place = `fineline.notes.${view.id}.${id}`;
  const make = useChange(view);
  const [kept] = useState(() => findKept('browser', place, isDraft));
  const [draft, setDraft] = useState(() => (kept ? meet(kept, view, interview) : draftOf(view, interview)));
  const [saving, setSaving] = useState<Saving>(isSaved(draft) ? { is: 'saved' } : { is: 'saving' });
  // What runs beside the rendering looks at the latest of these.
  const live = useRef({ view, draft, kept, isKept: true, isRunning: false, isAskedAgain: false, isLeft: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const runNow = useRef(async () => {});
  const runIn = useCallback((ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void runNow.current(), ms);
  }, []);

  const put = useCallback(
    (next: Draft) => {
      const now = live.current;
      now.draft = next;
      if (!isSaved(next)) {
        now.isKept = keep('browser', place, next);
        now.kept = next;
      } else if (now.kept) {
        dropOwn('browser', place, now.kept);
        now.kept = undefined;
      }
      setDraft(next);
    },
    [place],
  );

  /** Takes in what stands. An answer that a later one has overtaken is none. */
  const take = useCallback(
    (seen: ApplicationView) => {
      const now = live.current;
      if (seen.version < now.view.version) return;
      now.view = seen;
      const standing = findInterview(seen, id);
      if (standing) put(meet(now.draft, seen, standing));
    },
    [id, put],
  );

  /** Asks the program for all that it does not have; `seen` is what it has, where that is news. */
  const run = useCallback(
    async (seen?: ApplicationView) => {
      const now = live.current;
      if (seen) take(seen);
      clearTimeout(timer.current);
      now.isAskedAgain = now.isRunning;
      if (now.isRunning) return;
      now.isRunning = true;
      try {
        let asked = '';
        for (let changes = changesNow(now, id); changes.length > 0; changes = changesNow(now, id)) {
          const asks = JSON.stringify(changes);
          if (asks === asked) throw new Error('What was saved did not come back as it was sent.');
          asked = asks;
          setSaving({ is: 'saving' });
          put({ ...now.draft, sent: wantedNow(now, id) });
          const { mine } = now.draft;
          if ((await makeAll(changes, make, take)) === 'overtaken') asked = '';
          else if (mine !== now.draft.mine) break; // typed meanwhile: at the next pause
        }
        const left = isSaved(now.draft) ? 'saved' : changesNow(now, id).length > 0 ? 'saving' : 'waiting';
        setSaving(left === 'waiting' ? { is: left, isKept: now.isKept } : { is: left });
        if (left === 'saving') runIn(pause);
      } catch (error) {
        if (isAway(error)) {
          setSaving({ is: 'away', isKept: now.isKept });
          if (!now.isLeft) runIn(tryAgainAfter);
        } else setSaving({ is: 'refused', error });
      } finally {
        now.isRunning = false;
      }
      if (now.isAskedAgain) runIn(0);
    },
    [id, make, put, runIn, take],
  );

  useEffect(() => {
    runNow.current = () => run();
    queueMicrotask(() => void run(view)); // after this rendering, of which it may want another
  }, [view, run]);
  useEffect(() => {
    const now = live.current;
    now.isLeft = false;
    return () => {
      now.isLeft = true;
      void runNow.current(); // what was typed last has had no pause yet
    };
  }, []);

  const change = useCallback(
    (field: Field, value: readonly string[]) => {
      const { draft: before } = live.current;
      put({ ...before, mine: withField(before.mine, field, value) });
      setSaving((was) => (was.is === 'away' ? was : { is: 'saving' }));
      runIn(pause);
    },
    [put, runIn],
  );
  const choose = useCallback(
    (field: Field, choice: 'mine' | 'theirs') => {
      put(settle(live.current.draft, field, choice));
      void run();
    },
    [put, run],
  );
  const saveNow = useCallback(() => void run(), [run]);
  return { draft, saving, change, choose, saveNow };
}

/** It cannot be reached, or is just starting: it will be there by itself. */
const isAway = (error: unknown): boolean =>
  error instanceof ServerGone || (error instanceof Refused && error.problem.status >= 500);

type Live = { view: ApplicationView; draft: Draft };

const wantedNow = ({ view, draft }: Live, id: EventId) => {
  const interview = findInterview(view, id);
  return interview ? wantedOf(draft, saidOn(view, interview)) : draft.base;
};

/** What is left to ask the program for; of an interview that is gone, nothing. */
function changesNow(live: Live, id: EventId): Change[] {
  const { view, draft } = live;
  const interview = findInterview(view, id);
  if (!interview) return [];
  const ground = { interview, names: draft.names, at: saidAt(interview, view.plan.asOf) };
  return changesOf(view, wantedNow(live, id), ground);
}

/** The date on which it was said, `2026-11-16`, where the employer is. */
export const saidOn = (view: ApplicationView, interview: Interview): string =>
  dateIn(saidAt(interview, view.plan.asOf), view.timeZone);

/** One after the other. `overtaken`: another window was first, and the rest has to be worked out anew. */
async function makeAll(
  changes: readonly Change[],
  make: MakeChange,
  take: (view: ApplicationView) => void,
): Promise<'done' | 'overtaken'> {
  for (const change of changes) {
    try {
      const { after } = await makeOne(change, make);
      take(after);
    } catch (error) {
      if (!(error instanceof Refused && error.current)) throw error;
      take(error.current);
      return 'overtaken';
    }
  }
  return 'done';
}

function makeOne(change: Change, make: MakeChange): ReturnType<MakeChange> {
  switch (change.is) {
    case 'facts':
      return make('PUT', '/facts', { facts: change.facts });
    case 'correct':
      return make('PUT', `/events/${change.id}`, { event: change.event });
    case 'record':
      return make('POST', '/events', { events: [change.event] });
    case 'withdraw':
      return make('DELETE', `/events/${change.id}`);
  }
}
