/** What became of the facts of an application (role, company, people, documents), oldest first. */
import type { ApplicationRecord, Facts } from '@fineline/core/api';
import type { ApplicationDocument, Person } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { circumstanceWords } from '../../words/application.ts';
import { correctionWords as say, factWords } from '../../words/corrections.ts';
import { documentWords } from '../../words/documents.ts';
import { partWords } from '../../words/nouns.ts';
import { recordWords } from '../../words/record.ts';
import { inOneGo } from './steps.ts';

export interface FactsStep {
  at: string;
  /** One sentence for each thing that changed. */
  says: string[];
}

/** Every change of the facts, oldest first; those made in one go are one. */
export function factsStepsOf(revisions: ApplicationRecord['facts']): FactsStep[] {
  const [first, ...later] = revisions;
  if (!first) return [];
  const goes: { at: string; before: Facts; after: Facts }[] = [];
  let standing = first.facts;
  for (const { facts, recordedAt: at } of later) {
    const last = goes.at(-1);
    if (last && getMoment(at) - getMoment(last.at) <= inOneGo) Object.assign(last, { at, after: facts });
    else goes.push({ at, before: standing, after: facts });
    standing = facts;
  }
  return goes
    .map(({ at, before, after }) => ({ at, says: differences(before, after) }))
    .filter(({ says }) => says.length > 0);
}

/** What is different now, a sentence each. */
export function differences(before: Facts, after: Facts): string[] {
  return [
    ...now(factWords.role, before.role, after.role),
    ...now(factWords.company, before.employer.company, after.employer.company),
    ...now(factWords.country, countryOf(before), countryOf(after)),
    ...now(factWords.region, before.employer.region, after.employer.region),
    ...now(factWords.timeZone, before.employer.timeZone, after.employer.timeZone),
    ...now(factWords.appliedOn, before.appliedOn, after.appliedOn),
    ...ofPeople(before.people, after.people),
    ...ofDocuments(before.documents, after.documents),
    ...ofCircumstances(before, after),
  ];
}

const countries = new Intl.DisplayNames('en-GB', { type: 'region' });
const countryOf = ({ employer }: Facts) => countries.of(employer.country);

const now = (what: string, before: string | undefined, after: string | undefined): string[] =>
  before === after ? [] : [say.now(what, after, before)];

function ofPeople(before: readonly Person[], after: readonly Person[]): string[] {
  const had = new Map(before.map((person) => [person.id, person]));
  const has = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((person) => {
      const former = had.get(person.id);
      return former ? ofPerson(former, person) : [say.added(person.name)];
    }),
    ...before.filter(({ id }) => !has.has(id)).map(({ name }) => say.removed(name)),
  ];
}

function ofPerson(before: Person, after: Person): string[] {
  const part = (person: Person) => person.part && partWords[person.part];
  const link = (person: Person) => recordWords.linkedInOptions[person.linkedIn ?? 'none'];
  const fields: [what: string, before: string | undefined, after: string | undefined][] = [
    [recordWords.name, before.name, after.name],
    [recordWords.part, part(before), part(after)],
    [recordWords.jobTitle, before.title, after.title],
    [recordWords.email, before.email, after.email],
    [recordWords.phone, before.phone, after.phone],
    [recordWords.linkedIn, link(before), link(after)],
  ];
  return fields.flatMap(([what, was, is]) => now(say.of(after.name, what), was, is));
}

function ofDocuments(
  before: readonly ApplicationDocument[] | undefined,
  after: readonly ApplicationDocument[] | undefined,
): string[] {
  if (before === undefined && after?.length === 0) return [say.lacksNothing];
  const [had, has] = [byName(before ?? []), byName(after ?? [])];
  return [
    ...[...has].flatMap(([key, document]) => {
      const former = had.get(key);
      const status = documentWords.status[document.status];
      if (!former) return [say.addedAs(document.name, status)];
      return [
        ...now(say.document(document.name), documentWords.status[former.status], status),
        ...now(say.of(document.name, documentWords.note), former.note, document.note),
      ];
    }),
    ...[...had].filter(([key]) => !has.has(key)).map(([, { name }]) => say.removed(name)),
  ];
}

/** Each under its name; of several with one name the second is another than the first. */
function byName(documents: readonly ApplicationDocument[]): Map<string, ApplicationDocument> {
  const named = new Map<string, ApplicationDocument>();
  for (const document of documents) {
    let key = document.name;
    for (let n = 2; named.has(key); n++) key = `${document.name} ${n}`;
    named.set(key, document);
  }
  return named;
}

const circumstances = [
  'callsAreCommonInIndustry',
  'jobTicksAllBoxes',
  'trialWouldRiskCurrentJob',
  'feelsDesperate',
] as const;

function ofCircumstances(before: Facts, after: Facts): string[] {
  const answer = (facts: Facts, name: (typeof circumstances)[number]) => {
    const said = facts.circumstances?.[name];
    return said === undefined ? undefined : said ? circumstanceWords.yes : circumstanceWords.no;
  };
  return circumstances.flatMap((name) => now(circumstanceWords[name], answer(before, name), answer(after, name)));
}
