import type { ApplicationView, Choices, EventId, Facts, FileReply, RecordedEvent } from '@fineline/core/api';
import type { ApplicationEvent, Person } from '@fineline/core/application';
import { useMemo } from 'react';
import { sayFault } from '../api/ask.ts';
import { useToast } from '../design/Toast.tsx';
import { recordedWords } from '../words/record.ts';
import { isSame } from './corrections/steps.ts';
import { useChange } from './useChange.ts';

/** What can be recorded of an application. Each says what it did, with a way back; each throws where it was refused. */
export interface Recorder {
  /** What happened, and the people it brought. */
  add(events: ApplicationEvent[], says?: string, people?: Person[]): Promise<void>;
  /** Files what they answered; `arrive` brings the page on which that is said. */
  file(reply: Omit<FileReply, 'version'>, says: string, arrive: () => void): Promise<void>;
  correct(recorded: RecordedEvent, event: ApplicationEvent): Promise<void>;
  remove(recorded: RecordedEvent): Promise<void>;
  /** Puts an entry back that was removed. */
  restore(recorded: RecordedEvent): Promise<void>;
  changeFacts(facts: Facts, says?: string): Promise<void>;
  /** Chooses by which playbook this application is planned, and how that is adjusted. */
  choose(choices: Choices, says: string): Promise<void>;
}

/** The recorder of the application that a page shows. */
export function useRecorder(view: ApplicationView): Recorder {
  const change = useChange(view);
  const say = useToast();

  return useMemo(() => {
    const put = (event: EventId, to: ApplicationEvent) => change('PUT', `/events/${event}`, { event: to });

    /** Takes it back, and says so; a change made meanwhile stays. */
    const undoing = (undo: () => Promise<unknown>) => () =>
      void undo().then(
        () => say({ says: recordedWords.undone }),
        (error: unknown) => say({ says: `${recordedWords.notUndone} ${sayFault(error)}` }),
      );

    return {
      async add(events, says = recordedWords.entry, people) {
        const { before, after } = await change('POST', '/events', { events, ...(people && { people }) });
        const known = new Set(before.history.map((recorded) => recorded.id));
        const added = after.history.filter((recorded) => !known.has(recorded.id));
        say({
          says,
          undo: undoing(async () => {
            for (const recorded of added) await change('DELETE', `/events/${recorded.id}`);
          }),
        });
      },
      async file(reply, says, arrive) {
        const { before, after } = await change('POST', '/replies', { ...reply });
        arrive();
        const known = new Map(before.history.map(({ id, event }) => [id, event]));
        say({
          says,
          undo: undoing(async () => {
            // The invitation that came along may have moved or cancelled an interview that was there.
            for (const { id, event } of after.history) {
              const former = known.get(id);
              if (!former) await change('DELETE', `/events/${id}`);
              else if (!isSame(former, event)) await put(id, former);
            }
          }),
        });
      },
      async correct({ id: event, event: former }, next) {
        await put(event, next);
        say({ says: recordedWords.changed, undo: undoing(() => put(event, former)) });
      },
      async remove({ id: event, event: former }) {
        await change('DELETE', `/events/${event}`);
        say({ says: recordedWords.removed, undo: undoing(() => put(event, former)) });
      },
      async restore({ id: event, event: former }) {
        await put(event, former);
        say({ says: recordedWords.restored, undo: undoing(() => change('DELETE', `/events/${event}`)) });
      },
      async changeFacts(facts, says = recordedWords.person) {
        const { before, after } = await change('PUT', '/facts', { facts });
        say({ says, undo: undoing(() => change('PUT', '/facts', { ...since(after), facts: before.facts })) });
      },
      async choose(choices, says) {
        const { before, after } = await change('PUT', '/choices', { choices });
        say({ says, undo: undoing(() => change('PUT', '/choices', { ...since(after), choices: before.choices })) });
      },
    };
  }, [change, say]);
}

/** A whole is put back only over what took its place: over what somebody changed meanwhile it would undo that too. */
const since = ({ version }: ApplicationView) => ({ version });

/** For what is done at one tap: a refusal is said where the success would have been. */
export function useTap(): (work: Promise<void>) => void {
  const say = useToast();
  return (work) => void work.catch((error: unknown) => say({ says: sayFault(error) }));
}
