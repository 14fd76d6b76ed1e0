// Writing letters: how many a second, what one costs beside reading the same application, and beside a template engine
// that only puts names into gaps.
import type { Action } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { letterWriter, writeLetter } from 'fineline';
import { applicationOf, names } from '../tests/write/applications.ts';
import { medianOf, speedOf, table, timesInTurn } from './run.ts';

const applications = names.map((name) => applicationOf(name));
const asOf = getMoment('2026-11-25T10:00:00Z');
let turn = 0;

/** Runs it until its tables are made and its code is compiled: the first letter takes longer than the next thousand. */
function warmed(work: () => unknown): () => unknown {
  for (let turns = 0; turns < 3_000; turns += 1) work();
  return work;
}

/** Microseconds that the processor gives to one turn: on a busy machine the clock counts what others take, too. */
function processorMicros(work: () => unknown, turns = 10_000): number {
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / turns;
}

/** Another application, reader and wording at each turn. */
const written = (action: Action) => () => {
  turn += 1;
  const application = applications[turn % applications.length];
  const to = application?.people[turn % application.people.length]?.id;
  return application && writeLetter(application, { action, to, variant: turn % 12, asOf });
};

const rowOf = (action: Action, written: () => unknown) => {
  const work = warmed(written);
  const { perSecond, micros } = speedOf(work);
  return { action, 'letters a second': perSecond, 'µs a letter': micros, 'µs of processor': processorMicros(work) };
};
table(
  'Letters of seven applications, every reader and wording in turn',
  (['thank-you', 'check-in', 'linkedin-invite', 'phone-call'] as const).map((action) => rowOf(action, written(action))),
);

// Several wordings of one application, its history read once: what a page shows, or a program that wants all of them.
const writers = applications.map((application) => ({ application, write: letterWriter(application, asOf) }));
const again = (action: Action) => () => {
  turn += 1;
  const one = writers[turn % writers.length];
  return one?.write({
    action,
    to: one.application.people[turn % one.application.people.length]?.id,
    variant: turn % 12,
  });
};
table(
  'The same by one writer for each application',
  (['thank-you', 'check-in'] as const).map((action) => rowOf(action, again(action))),
);

// The least that a letter can cost: a template with five gaps, filled by one regular expression.
const template =
  'Dear {{name}},\n\nThank you for talking with me on {{day}} about the {{role}} role at {{company}}. Our talk about {{topic}} has stayed with me.\n\nKind regards,';
const gaps: Record<string, string> = {
  name: 'Tom',
  day: 'Tuesday 17 November',
  role: 'Senior Staff Nurse',
  company: 'St Brigid’s Hospital',
  topic: 'the new discharge lounge',
};
const { first: letter, second: filled } = timesInTurn(written('thank-you'), () =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, gap: string) => gaps[gap] ?? ''),
);
table('Beside a template with five gaps', [
  { what: 'a letter, µs', value: medianOf(letter) },
  { what: 'the template, µs', value: medianOf(filled) },
  { what: 'ratio', value: medianOf(letter) / medianOf(filled) },
]);
