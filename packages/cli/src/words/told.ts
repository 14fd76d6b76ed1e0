import type { ApplicationEvent, Person, Told } from '@fineline/core/application';
import {
  addDays,
  asMoment,
  dayInWords,
  dayLength,
  findZone,
  fullDayInWords,
  getDay,
  getMoment,
  getZone,
  minute,
  timeInWords,
} from '@fineline/core/calendar';
import { makePage } from '../page/page.ts';
import { cityOf } from '../page/when.ts';
import { listed, namesOf } from './actions.ts';

const formats = { phone: 'by phone', video: 'by video', onsite: 'in person' } as const;

const parts: Record<NonNullable<Person['part']>, string> = {
  interviewer: 'interviewer',
  recruiter: 'recruiter',
  'hiring-manager': 'hiring manager',
  hr: 'HR',
  other: '',
};

/** What an invitation or a message adds, for a person. `timeZone` is the reader's. */
export function toldInWords(told: Told, look: { timeZone: string; width: number; colour: boolean }): string[] {
  const page = makePage(look);
  const names = namesOf(told.people);

  if (told.events.length === 0) page.says('No interview and no other event is in it.', 'strong');
  for (const event of told.events) {
    page.gap();
    page.says(titleOf(event), 'strong');
    page.detail('When', whenOf(event, look.timeZone));
    for (const [label, text] of detailsOf(event, names)) page.detail(label, text);
  }

  if (told.company !== undefined || told.role !== undefined) page.heading('Application');
  if (told.company !== undefined) page.detail('Company', told.company);
  if (told.role !== undefined) page.detail('Role', told.role);

  if (told.people.length > 0) page.heading('People');
  for (const person of told.people) page.entry(personInWords(person));

  if (told.needs.length > 0) page.heading('To be asked');
  for (const need of told.needs) page.entry(need, 'fix');
  return page.lines();
}

function titleOf(event: ApplicationEvent): string {
  switch (event.type) {
    case 'interview':
      return event.cancelled ? 'An interview was cancelled' : 'An interview';
    case 'timeline-given':
      return 'They said when to expect an answer';
    case 'contact-preference':
      return 'They said how they want to be contacted';
    case 'promise-made':
      return 'You made a promise';
    case 'promise-kept':
      return 'You kept a promise';
    case 'sent':
      return 'You wrote to them';
    case 'reply':
      return 'They wrote';
    case 'outcome':
      return `The outcome: ${event.is}`;
  }
}

function detailsOf(event: ApplicationEvent, names: ReturnType<typeof namesOf>): [label: string, text: string][] {
  switch (event.type) {
    case 'interview':
      return [
        ...(event.with.length > 0 ? [['With', names(event.with)] satisfies [string, string]] : []),
        ...(event.format ? [['How', formats[event.format]] satisfies [string, string]] : []),
      ];
    case 'timeline-given':
      return event.due === undefined ? [] : [['By', fullDayInWords(getDay(event.due))]];
    case 'contact-preference':
      return [['How', event.channel === 'none' ? 'not at all' : event.channel]];
    case 'promise-made':
      return [
        ['What', event.what],
        ['By', fullDayInWords(getDay(event.due))],
      ];
    case 'promise-kept':
      return [['What', event.what]];
    case 'sent':
      return event.to.length > 0 ? [['To', names(event.to)]] : [];
    case 'reply':
      return [
        ...(event.from ? [['From', names([event.from])] satisfies [string, string]] : []),
        ['Kind', event.kind.replaceAll('-', ' ')],
        ...(event.until ? [['By', fullDayInWords(getDay(event.until))] satisfies [string, string]] : []),
        ...(event.asksFor?.length ? [['Asks for', listed(event.asksFor)] satisfies [string, string]] : []),
      ];
    case 'outcome':
      return [];
  }
}

/**
 * The hour on the wall as the invitation has it, and on the reader's own where that shows another one. An invitation in
 * UTC says nothing of a wall, so there the reader's is the one.
 */
function whenOf(event: ApplicationEvent, timeZone: string): string {
  const at = getMoment(event.at);
  const [utc, zone] = [getZone('UTC'), findZone(timeZone) ?? getZone('UTC')];
  const own = asMoment(zone.dayAt(at) * dayLength + zone.timeAt(at));
  const [, sign, hours = '', minutes = ''] = /([+-])(\d\d):(\d\d)$/.exec(event.at) ?? [];
  const east = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minute;
  const wall = sign ? asMoment(at + east) : own;

  const ownDay = utc.dayAt(own) === utc.dayAt(wall) ? '' : `${dayInWords(utc.dayAt(own))}, `;
  const theirs = own === wall ? '' : `UTC${sign}${hours}:${minutes}; ${ownDay}${timeInWords(own, utc)} `;
  return `${fullDayInWords(utc.dayAt(wall))}, ${timeInWords(wall, utc)}${untilOf(event, wall)} (${theirs}${cityOf(zone.id)})`;
}

function untilOf(event: ApplicationEvent, wall: number): string {
  if (event.type !== 'interview' || event.minutes === undefined) return '';
  const utc = getZone('UTC');
  const end = asMoment(wall + event.minutes * minute);
  const nextDay = Math.floor(end / dayLength) - Math.floor(wall / dayLength);
  const day = nextDay > 0 ? `${dayInWords(addDays(utc.dayAt(asMoment(wall)), nextDay))}, ` : '';
  return ` to ${day}${timeInWords(end, utc)}`;
}

function personInWords({ name, title, part, email, phone }: Person): string {
  const job = title?.toLowerCase() === (part && parts[part].toLowerCase()) ? '' : part && parts[part]; // "HR, HR" says no more
  const about = [title, job, email, phone].filter(Boolean);
  return about.length > 0 ? `${name} (${about.join(', ')})` : name;
}
