// Reading invitations: how many a second, beside ical.js parsing the same files alone, and how soon a hostile one is answered.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCalendar, toldOf } from '@fineline/core/tell';
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { speedOf, table } from './run.ts';

const folder = join(process.cwd(), 'packages/fineline/src/tell/testing/invitations');
const invitations = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const windowsZones = (name: string) => findIana(name, '001');

const tellAll = () =>
  invitations.map((ics) => {
    const read = readCalendar(ics, windowsZones);
    return read.ok ? toldOf(read.value, ['sam.okafor@mail.example']) : read;
  });
const parseAll = () => {
  for (const ics of invitations) ICAL.parse(ics);
  return invitations.length;
};
const [ours, theirs] = [speedOf(tellAll), speedOf(parseAll)];

table(`Telling of ${invitations.length} invitations as the usual programs write them`, [
  { what: 'tell: events, people, company, role', 'µs each': ours.micros / invitations.length },
  { what: 'ical.js: its tree of properties alone', 'µs each': theirs.micros / invitations.length },
]);

const event = (lines: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261120T100000Z\n${lines}END:VEVENT\nEND:VCALENDAR\n`;
const hostile = {
  '490,000 properties': event('A:1\n'.repeat(490_000)),
  'a line folded 600,000 times': event(`DESCRIPTION:${'\n x'.repeat(600_000)}\n`),
  'daily for ever': event('RRULE:FREQ=DAILY\n'),
  'every 30 February': event('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n'),
};

table(
  'How soon a file that means harm is answered',
  Object.entries(hostile).map(([what, ics]) => ({
    what,
    ms: speedOf(() => readCalendar(ics, windowsZones), { rounds: 3, roundMs: 50 }).micros / 1_000,
  })),
);
