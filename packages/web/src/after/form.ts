/** What is typed after an interview: every field by its name, each a list of texts, so that all are compared and kept alike. */
import type { Note, PersonId } from '@fineline/core/application';

/** What can be noted of somebody, in the order of the form. */
export const noteKinds = ['topic', 'need', 'strength', 'name', 'doubt'] as const satisfies readonly Note['kind'][];

/** What an application may lack, by what is the matter with it. */
export const gapKinds = ['missing', 'wrong', 'requested'] as const;

export type NoteKind = (typeof noteKinds)[number];
export type GapKind = (typeof gapKinds)[number];

export type Field =
  /** The ids of those who were there. */
  | 'present'
  /** What somebody is called; one text. */
  | `called ${string}`
  /** Notes of a kind, a line each, by the id of whom they were made with; without one, of the interview as a whole. */
  | `${NoteKind} ${string}`
  /** `1` badly to `5` very well; one text. */
  | 'wentWell'
  /** When they mean to answer: date, what they said, who said it. */
  | 'timeline'
  /** How they want to be reached: channel, who said it. */
  | 'preference'
  /** What was promised: what, date, to whom, channel. By the id of its event, or a name of our own until it has one. */
  | `promise ${string}`
  /** What the application lacked, a line each. */
  | GapKind
  /** `yes`: it was looked at, and lacked nothing. */
  | 'lacksNothing';

/** A field that is not there is empty. */
export type Form = { readonly [Name in Field]?: readonly string[] };

export const fieldsOf = (...forms: readonly Form[]): Field[] => [
  ...new Set(forms.flatMap((form) => Object.keys(form).filter(isField))),
];

const kinds: ReadonlySet<string> = new Set(['called', 'promise', ...noteKinds]);
const single: ReadonlySet<string> = new Set([
  'present',
  'wentWell',
  'timeline',
  'preference',
  'lacksNothing',
  ...gapKinds,
]);

export const isField = (name: string): name is Field =>
  single.has(name) || (name.includes(' ') && kinds.has(head(name)));

const head = (name: string): string => name.slice(0, name.indexOf(' '));

/** The kind of a field, and the id it speaks of: `topic ana` is of kind `topic`, and of `ana`. */
export function partsOf(field: Field): { kind: string; id: string } {
  const space = field.indexOf(' ');
  return space < 0 ? { kind: field, id: '' } : { kind: head(field), id: field.slice(space + 1) };
}

/** The ids of the fields of a kind. */
export const idsOf = (form: Form, kind: 'called' | 'promise' | NoteKind): string[] =>
  fieldsOf(form).flatMap((field) => {
    const parts = partsOf(field);
    return parts.kind === kind ? [parts.id] : [];
  });

/** Whether a field holds lines, each of which stands for itself. */
export const isList = (field: Field): boolean => {
  const { kind } = partsOf(field);
  return [...noteKinds, ...gapKinds, 'present'].some((one) => one === kind);
};

export const valueOf = (form: Form, field: Field): readonly string[] => form[field] ?? [];
export const textOf = (form: Form, field: Field, i = 0): string => form[field]?.[i] ?? '';

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

export const isSameField = (a: Form, b: Form, field: Field): boolean => isSame(valueOf(a, field), valueOf(b, field));
export const isSameForm = (a: Form, b: Form): boolean => fieldsOf(a, b).every((field) => isSameField(a, b, field));

export const withField = (form: Form, field: Field, value: readonly string[]): Form => {
  const { [field]: _, ...others } = form;
  return value.length === 0 ? others : { ...others, [field]: value };
};

/** What a form says, whatever spaces and empty lines it was typed with. */
export function tidy(form: Form): Form {
  let tidied: Form = {};
  for (const field of fieldsOf(form)) tidied = withField(tidied, field, tidyField(field, valueOf(form, field)));
  return gapKinds.some((kind) => valueOf(tidied, kind).length > 0) ? withField(tidied, 'lacksNothing', []) : tidied;
}

function tidyField(field: Field, value: readonly string[]): readonly string[] {
  const texts = value.map(clean);
  if (isList(field)) return texts.filter(Boolean);
  const at = (i: number) => texts[i] ?? '';
  const says = (...these: number[]) => these.some(at);
  switch (partsOf(field).kind) {
    case 'timeline':
      return says(0, 1) ? [0, 1, 2].map(at) : [];
    case 'preference':
      return says(0) ? [0, 1].map(at) : [];
    case 'promise':
      return says(0, 1) ? [...[0, 1, 2].map(at), at(3) || 'email'] : [];
    default:
      return says(0) ? texts : [];
  }
}

/** As the program keeps it: without spaces around it, and without what no database takes. */
const clean = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .trim();

/** Everybody who has a part in the form: those who were there, and those of whom something is noted. */
export function peopleOf(form: Form): string[] {
  const noted = noteKinds.flatMap((kind) =>
    idsOf(form, kind).filter((id) => id && valueOf(form, `${kind} ${id}`).length),
  );
  return [...new Set([...valueOf(form, 'present'), ...noted])];
}

/** The person of an id, where it is the id of one. */
export const findPersonId = (people: readonly { id: PersonId }[], id: string): PersonId | undefined =>
  people.find((person) => person.id === id)?.id;
