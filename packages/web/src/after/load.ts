import type { ApplicationView } from '@fineline/core/api';
import { type Interview, type RecordedSaid, saidIn } from '../interviews/interviews.ts';
import { type Field, type Form, gapKinds, noteKinds, tidy } from './form.ts';

/** By which name the form knows a promise that it made itself: name to the id of its event. */
export type Names = Readonly<Record<string, string>>;

export const nameOfPromise = (id: string, names: Names): string =>
  Object.entries(names).find(([, event]) => event === id)?.[0] ?? id;

/** What was said in an interview, as the form has room for it: of several dates or wishes, the last. */
export function saidOf(view: Pick<ApplicationView, 'history'>, interview: Interview) {
  const said = saidIn(view, interview);
  const ofType = <Type extends RecordedSaid['event']['type']>(type: Type) =>
    said.flatMap(({ id, event }) => (isOf(event, type) ? [{ id, event }] : []));
  return {
    timeline: ofType('timeline-given').at(-1),
    preference: ofType('contact-preference').at(-1),
    promises: ofType('promise-made'),
  };
}

const isOf = <Type extends RecordedSaid['event']['type']>(
  event: RecordedSaid['event'],
  type: Type,
): event is Extract<RecordedSaid['event'], { type: Type }> => event.type === type;

/** The form of an interview as it is recorded. */
export function formOf(
  view: Pick<ApplicationView, 'facts' | 'history'>,
  interview: Interview,
  names: Names = {},
): Form {
  const { people, documents } = view.facts;
  const { notes = [], with: present, wentWell } = interview.event;
  const { timeline, preference, promises } = saidOf(view, interview);
  const noted = [...new Set(notes.map(({ person = '' }) => person))];
  const fields: [Field, string[]][] = [
    ['present', present],
    ...people.map(({ id, name }): [Field, string[]] => [`called ${id}`, [name]]),
    ...noted.flatMap((person) =>
      noteKinds.map((kind): [Field, string[]] => [
        `${kind} ${person}`,
        notes.flatMap((note) => (note.kind === kind && (note.person ?? '') === person ? [note.text] : [])),
      ]),
    ),
    ['wentWell', [wentWell ? String(wentWell) : '']],
    ['timeline', [timeline?.event.due ?? '', timeline?.event.says ?? '', timeline?.event.by ?? '']],
    ['preference', [preference?.event.channel ?? '', preference?.event.by ?? '']],
    ...promises.map(({ id, event }): [Field, string[]] => [
      `promise ${nameOfPromise(id, names)}`,
      [event.what, event.due, event.to ?? '', event.channel ?? 'email'],
    ]),
    ...gapKinds.map((kind): [Field, string[]] => [
      kind,
      (documents ?? []).flatMap(({ name, status }) => (status === kind ? [name] : [])),
    ]),
    ['lacksNothing', documents ? ['yes'] : []],
  ];
  return tidy(Object.fromEntries(fields));
}
