// Writing letters: how many a second, what one costs beside reading the same application, and beside a template engine
// that only puts names into gaps.
import type { Action } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { writeLetter } from 'fineline';
import { applicationOf, names } from '../tests/write/applications.ts';
import { medianOf, speedOf, table, timesInTurn } from './run.ts';

const applications = names.map((name) => applicationOf(name));
const asOf = getMoment('2026-11-25T10:00:00Z');
let turn = 0;

/** Another application, reader and wording at each turn. */
const written = (action: Action) => () => {
  turn += 1;
  const application = applications[turn % applications.length];
  const to = application?.people[turn % application.people.length]?.id;
  return application && writeLetter(application, { action, to, variant: turn % 12, asOf });
};

const speeds = (['thank-you', 'check-in', 'linkedin-invite', 'phone-call'] as const).map((action) => ({
  action,
  ...speedOf(written(action)),
}));
table(
  'Letters of seven applications, every reader and wording in turn',
  speeds.map(({ action, perSecond, micros }) => ({ action, 'letters a second': perSecond, 'µs a letter': micros })),
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
