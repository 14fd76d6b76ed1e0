/** From what was understood, and what somebody made of it, to what is filed. */
import type { FileReply, ReadAnswer, UnderstoodReply } from '@fineline/core/api';
import type { InterviewEvent, Person, Reading, ReadingKind } from '@fineline/core/application';

/** Below this a reading is a guess, and the person is asked. */
const sure = 0.6;

export const isSure = ({ confidence }: Pick<Reading, 'confidence'>): boolean => confidence >= sure;

/** Likeliest first. */
export const kinds: readonly ReadingKind[] = [
  'still-deciding',
  'next-step',
  'asks-for-something',
  'acknowledgement',
  'offer',
  'rejection',
  'filled',
  'auto-reply',
  'bounce',
  'asked-to-stop',
  'unrelated',
];

/** These may name a day. */
export const namesDay: ReadonlySet<ReadingKind> = new Set([
  'still-deciding',
  'next-step',
  'asks-for-something',
  'acknowledgement',
  'auto-reply',
]);

/** These may ask for something. */
export const asks: ReadonlySet<ReadingKind> = new Set(['asks-for-something', 'next-step', 'offer', 'still-deciding']);

/** What a reading says that a person can put right. */
export function understoodOf({ kind, until, asksFor }: Reading): UnderstoodReply {
  return { kind, ...(until !== undefined && { until }), ...(asksFor && { asksFor }) };
}

/** What was entered of it; what its kind cannot have is left out. */
export function saidOf(kind: ReadingKind, until: string, asked: string): UnderstoodReply {
  const asksFor = asked
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 100);
  return {
    kind,
    ...(until && namesDay.has(kind) && { until }),
    ...(asksFor.length > 0 && asks.has(kind) && { asksFor }),
  };
}

/** Stands in the choice of people for whoever wrote and is new. */
export const newHere = 'new';

/** Who is taken to have written, as the choice of people has it: of several people nobody, unless something says who. */
export function guessFrom(answer: ReadAnswer | undefined, people: readonly Person[]): string {
  if (answer?.from) return answer.from;
  if (answer?.sender) return newHere;
  const [only, ...others] = people;
  return only && others.length === 0 && answer?.mail.from === undefined ? only.id : '';
}

/** What the choice of people says; `keepsAddress` of somebody whose address was not known. */
export function chosenFrom(
  value: string,
  answer: ReadAnswer | undefined,
  people: readonly Person[],
  keepsAddress = false,
): Pick<FileReply, 'from' | 'sender'> {
  const { from, sender } = answer ?? {};
  if (value === newHere && sender) return { sender };
  const person = people.find(({ id }) => id === value);
  if (!person) return {};
  return { from: person.id, ...(keepsAddress && person.id === from && sender && { sender }) };
}

/** The interviews that the invitation in it names. */
export const interviewsIn = ({ told }: ReadAnswer): InterviewEvent[] =>
  (told?.events ?? []).filter((event) => event.type === 'interview');
