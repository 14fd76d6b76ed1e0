import type { ApplicationView, EventId, Facts } from '@fineline/core/api';
import type { ApplicationDocument, ApplicationEvent, EventOf, Note, Person } from '@fineline/core/application';
import { asPersonId } from '../api/ids.ts';
import type { Interview, Said } from '../interviews/interviews.ts';
import {
  type Field,
  type Form,
  fieldsOf,
  findPersonId,
  gapKinds,
  idsOf,
  isSameField,
  noteKinds,
  partsOf,
  textOf,
  valueOf,
} from './form.ts';
import { type Names, formOf, saidOf } from './load.ts';

/** One change that the program is asked for. */
export type Change =
  | { is: 'facts'; facts: Facts }
  | { is: 'correct'; id: EventId; event: ApplicationEvent }
  | { is: 'record'; event: ApplicationEvent }
  | { is: 'withdraw'; id: EventId };

/** Where a change is made: the interview, what the form calls its promises, and the moment for what was said in it. */
export interface Ground {
  interview: Interview;
  names: Names;
  /** ISO 8601, within the interview. */
  at: string;
}

const channels = ['email', 'phone', 'linkedin', 'none'] as const;
const carriers = ['email', 'phone', 'letter', 'linkedin', 'self'] as const;
const marks = [1, 2, 3, 4, 5] as const;

/**
 * What makes the application say what the form says, in the order in which it can be done; nothing where it says so
 * already. Whatever the form has no room for stays as it is. The form is tidy, and has no faults.
 */
export function changesOf(view: ApplicationView, wanted: Form, { interview, names, at }: Ground): Change[] {
  const now = formOf(view, interview, names);
  const differs = (isMeant: (kind: string) => boolean) =>
    fieldsOf(now, wanted).some((field) => isMeant(partsOf(field).kind) && !isSameField(now, wanted, field));
  const people = peopleWith(view.facts.people, wanted);
  const { timeline, preference, promises } = saidOf(view, interview);
  const changes: Change[] = [];

  const isOfFacts = (kind: string) =>
    kind === 'called' || kind === 'lacksNothing' || gapKinds.some((gap) => gap === kind);
  if (differs(isOfFacts)) changes.push({ is: 'facts', facts: factsWith({ ...view.facts, people }, wanted) });

  const isOfInterview = (kind: string) =>
    kind === 'present' || kind === 'wentWell' || noteKinds.some((note) => note === kind);
  if (differs(isOfInterview)) {
    changes.push({ is: 'correct', id: interview.id, event: interviewWith(interview.event, people, wanted) });
  }

  const put = (field: Field, recorded: { id: EventId; event: Said } | undefined, event: Said | undefined) => {
    if (isSameField(now, wanted, field)) return;
    if (event && recorded) changes.push({ is: 'correct', id: recorded.id, event });
    else if (event) changes.push({ is: 'record', event });
    else if (recorded) changes.push({ is: 'withdraw', id: recorded.id });
  };
  put('timeline', timeline, timelineOf(wanted, timeline?.event.at ?? at, people));
  put('preference', preference, preferenceOf(wanted, preference?.event.at ?? at, people));
  for (const name of new Set([...idsOf(now, 'promise'), ...idsOf(wanted, 'promise')])) {
    const id = names[name] ?? name;
    const recorded = promises.find((promise) => promise.id === id);
    put(`promise ${name}`, recorded, promiseOf(wanted, name, recorded?.event.at ?? at, people));
  }
  return changes;
}

/** Everybody by the name they have in the form; who is new to the application was met in this interview. */
function peopleWith(known: readonly Person[], form: Form): Person[] {
  const renamed = known.map((person) => ({ ...person, name: textOf(form, `called ${person.id}`) || person.name }));
  const added = idsOf(form, 'called')
    .filter((id) => !findPersonId(known, id))
    .map((id): Person => ({ id: asPersonId(id), name: textOf(form, `called ${id}`), part: 'interviewer' }));
  return [...renamed, ...added];
}

function factsWith(facts: Facts, form: Form): Facts {
  const { documents: before = [], ...others } = facts;
  const documents = [
    ...before.filter(({ status }) => !gapKinds.some((kind) => kind === status)),
    ...gapKinds.flatMap((status) =>
      valueOf(form, status).map((name): ApplicationDocument => {
        const known = before.find((document) => document.name === name && document.status === status);
        return known ?? { name, status };
      }),
    ),
  ];
  return documents.length > 0 || textOf(form, 'lacksNothing') ? { ...others, documents } : others;
}

function interviewWith(event: EventOf<'interview'>, people: readonly Person[], form: Form): EventOf<'interview'> {
  const { notes: _, wentWell: __, ...rest } = event;
  const present = valueOf(form, 'present').flatMap((id) => findPersonId(people, id) ?? []);
  const whose = [...new Set([...present, ...people.map(({ id }) => id), undefined])];
  const notes = whose.flatMap((person) =>
    noteKinds.flatMap((kind) =>
      valueOf(form, `${kind} ${person ?? ''}`).map((text): Note => ({ kind, text, ...(person && { person }) })),
    ),
  );
  const wentWell = marks.find((mark) => String(mark) === textOf(form, 'wentWell'));
  return { ...rest, with: present, ...(notes.length > 0 && { notes }), ...(wentWell && { wentWell }) };
}

function timelineOf(form: Form, at: string, people: readonly Person[]): Said | undefined {
  const [due, says, by] = textsOf(form, 'timeline', people, 2);
  if (!due && !says) return undefined;
  return { type: 'timeline-given', at, ...(by && { by }), ...(due && { due }), ...(says && { says }) };
}

function preferenceOf(form: Form, at: string, people: readonly Person[]): Said | undefined {
  const channel = channels.find((one) => one === textOf(form, 'preference'));
  const by = findPersonId(people, textOf(form, 'preference', 1));
  return channel && { type: 'contact-preference', at, channel, ...(by && { by }) };
}

function promiseOf(form: Form, name: string, at: string, people: readonly Person[]): Said | undefined {
  const [what, due, to] = textsOf(form, `promise ${name}`, people, 2);
  const channel = carriers.find((one) => one === textOf(form, `promise ${name}`, 3));
  return what && due
    ? { type: 'promise-made', at, what, due, ...(to && { to }), ...(channel && { channel }) }
    : undefined;
}

/** The first two texts of a field, and the person whose id is at a place in it. */
const textsOf = (form: Form, field: Field, people: readonly Person[], person: number) =>
  [textOf(form, field), textOf(form, field, 1), findPersonId(people, textOf(form, field, person))] as const;
