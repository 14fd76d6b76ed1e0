import type { ApplicationView, EventId, Facts, RecordedEvent } from '@fineline/core/api';
import type { ApplicationEvent, Person } from '@fineline/core/application';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Refused, ask, faultOf } from '../api/ask.ts';
import { isView } from '../api/shapes.ts';
import { useTakeOver } from '../api/questions.ts';
import { useToast } from '../design/Toast.tsx';
import { words } from '../words.ts';

/** What can be recorded of an application. Each says what it did, with a way back; each throws where it was refused. */
export interface Recorder {
  /** What happened, and the people it brought. */
  add(events: ApplicationEvent[], says?: string, people?: Person[]): Promise<void>;
  correct(recorded: RecordedEvent, event: ApplicationEvent): Promise<void>;
  remove(recorded: RecordedEvent): Promise<void>;
  changeFacts(facts: Facts, says?: string): Promise<void>;
}

/** The recorder of the application that a page shows. */
export function useRecorder(view: ApplicationView): Recorder {
  const client = useQueryClient();
  const takeOver = useTakeOver();
  const say = useToast();
  const { id } = view;

  return useMemo(() => {
    const path = `/api/applications/${id}`;
    const standing = (): ApplicationView => client.getQueryData<ApplicationView>(['application', id]) ?? view;

    /** One change, made from what stands now. Where another window was first, what stands is shown. */
    async function change(
      method: 'POST' | 'PUT' | 'DELETE',
      to: string,
      body?: Record<string, unknown>,
    ): Promise<{ before: ApplicationView; after: ApplicationView }> {
      const before = standing();
      const { version } = before;
      try {
        const after =
          method === 'DELETE'
            ? await ask(method, `${path}${to}?version=${version}`, isView)
            : await ask(method, `${path}${to}`, isView, { version, ...body });
        takeOver(after);
        return { before, after };
      } catch (error) {
        if (error instanceof Refused && error.current) takeOver(error.current);
        throw error;
      }
    }

    const put = (event: EventId, to: ApplicationEvent) => change('PUT', `/events/${event}`, { event: to });

    /** Takes it back, and says so; a change made meanwhile stays. */
    const undoing = (undo: () => Promise<unknown>) => () =>
      void undo().then(
        () => say({ says: words.recorded.undone }),
        (error: unknown) => say({ says: `${words.recorded.notUndone} ${faultOf(error).says}` }),
      );

    return {
      async add(events, says = words.recorded.entry, people) {
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
      async correct({ id: event, event: former }, next) {
        await put(event, next);
        say({ says: words.recorded.changed, undo: undoing(() => put(event, former)) });
      },
      async remove({ id: event, event: former }) {
        await change('DELETE', `/events/${event}`);
        say({ says: words.recorded.removed, undo: undoing(() => put(event, former)) });
      },
      async changeFacts(facts, says = words.recorded.person) {
        const { before } = await change('PUT', '/facts', { facts });
        say({ says, undo: undoing(() => change('PUT', '/facts', { facts: before.facts })) });
      },
    };
  }, [client, id, say, takeOver, view]);
}

/** For what is done at one tap: a refusal is said where the success would have been. */
export function useTap(): (work: Promise<void>) => void {
  const say = useToast();
  return (work) => void work.catch((error: unknown) => say({ says: faultOf(error).says }));
}
