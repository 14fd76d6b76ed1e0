import { type Result, done, refused } from '../../application/result.ts';
import type { Invitation, Meeting, Party } from '../invitation.ts';
import { calendarLimits } from '../limits.ts';
import { withoutMarkup } from '../markup.ts';
import { type CalendarRefusal, type Component, readComponents } from './components.ts';
import { datesOf, isCancelled } from './dates.ts';
import { type ContentLine, plainText } from './lines.ts';
import { type Clocks, keyOf, timesIn } from './start.ts';
import { type WindowsZones, clocksOf } from './zones.ts';

export type InvitationRefusal = CalendarRefusal | 'no-meeting' | 'not-an-invitation';

/**
 * The meetings of an `.ics` text (RFC 5545, RFC 5546). Total and bounded: whatever the text, it answers with what stands
 * in it or with a refusal; what it leaves open becomes a question.
 */
export function readCalendar(ics: string, windowsZones: WindowsZones): Result<Invitation, InvitationRefusal> {
  const calendars = readComponents(ics);
  if (!calendars.ok) return calendars;
  const events = calendars.value.flatMap((calendar) => calendar.partsNamed('VEVENT'));
  if (events.length === 0) return refused('no-meeting', 'This calendar file holds no meeting.');
  if (events.length > calendarLimits.events) return wholeCalendar;
  if (events.reduce((sum, event) => sum + event.all('ATTENDEE').length, 0) > calendarLimits.attendees) {
    return refused(
      'too-large',
      `This invitation goes to more than ${calendarLimits.attendees} people: too many for an interview.`,
    );
  }

  const needs: string[] = [];
  const meetings: Meeting[] = [];
  for (const calendar of calendars.value) {
    const method = calendar.find('METHOD')?.value.trim().toUpperCase() ?? 'PUBLISH';
    const answer = answers.get(method);
    if (answer) return refused('not-an-invitation', answer);
    const named = clocksOf(calendar, windowsZones);
    const ownZone = calendar.find('X-WR-TIMEZONE')?.value.trim();
    const clocks: Clocks = { named, own: ownZone ? named(plainText(ownZone)) : undefined };
    for (const group of byUid(calendar.partsNamed('VEVENT'))) {
      for (const meeting of meetingsIn(group, clocks, method === 'CANCEL', needs)) meetings.push(meeting);
    }
  }
  if (meetings.length > calendarLimits.meetings) return wholeCalendar;
  return done({ meetings, needs });
}

const wholeCalendar = refused(
  'too-large',
  'This file holds many meetings, as a whole calendar does. Please save the one interview by itself and add that file.',
);

/** Files that invite nobody to anything, and what they are instead. */
const answers = new Map([
  ['REPLY', 'This is somebody’s answer to an invitation, not the invitation itself. Please add the invitation.'],
  [
    'COUNTER',
    'This proposes another time; nothing is settled until the organiser sends a new invitation. Please add that.',
  ],
  ['DECLINECOUNTER', 'This declines a proposal for another time: the earlier invitation stands. Nothing was changed.'],
  ['REFRESH', 'This asks for an invitation to be sent again; it is no invitation itself.'],
]);

/** The events of one UID belong together; each without a UID stands for itself. */
function byUid(events: readonly Component[]): Component[][] {
  const groups = new Map<string, Component[]>();
  for (const [at, event] of events.entries()) {
    const uid = uidOf(event) ?? `\0${at}`;
    const group = groups.get(uid);
    if (group) group.push(event);
    else groups.set(uid, [event]);
  }
  return [...groups.values()];
}

function uidOf(event: Component): string | undefined {
  const uid = event.find('UID')?.value.trim();
  return uid && uid.length <= 1_000 ? uid : undefined;
}

/** One meeting with its moved instances; or the instances alone, where the invitation is for them only. */
function meetingsIn(group: Component[], clocks: Clocks, cancels: boolean, needs: string[]): Meeting[] {
  const newestFirst = group.toSorted((a, b) => sequenceOf(b) - sequenceOf(a));
  const [whole] = newestFirst.filter((event) => !event.find('RECURRENCE-ID'));
  const instances = newestPerInstance(newestFirst, clocks);
  if (!whole) return instances.map((event) => meetingOf(event, [], clocks, cancels, needs));
  return [meetingOf(whole, instances, clocks, cancels, needs)];
}

function newestPerInstance(newestFirst: Component[], clocks: Clocks): Component[] {
  const instances = new Map<string, Component>();
  for (const event of newestFirst) {
    const [original] = timesIn(event.find('RECURRENCE-ID'), clocks);
    if (original && !instances.has(keyOf(original))) instances.set(keyOf(original), event);
  }
  return [...instances.values()].reverse();
}

function meetingOf(event: Component, moved: Component[], clocks: Clocks, cancels: boolean, needs: string[]): Meeting {
  const { dates, cut } = datesOf(event, moved, clocks);
  const uid = uidOf(event);
  const [original] = timesIn(event.find('RECURRENCE-ID'), clocks);
  const organizer = event.find('ORGANIZER');
  const summary = textOf(event, 'SUMMARY');
  const name = summary ? `“${summary.slice(0, 100)}”` : 'this meeting';
  if (cut) needs.push(`Which dates of ${name} are interviews? It repeats beyond what was taken over.`);
  if (dates.length === 0)
    needs.push(`When does ${name} take place? The invitation does not say it in a way that can be read.`);
  return {
    ...(uid !== undefined && { uid }),
    ...(original && { recurrenceId: keyOf(original) }),
    sequence: sequenceOf(event),
    cancelled: cancels || isCancelled(event),
    dates,
    ...(organizer && { organizer: partyOf(organizer) }),
    attendees: event.all('ATTENDEE').map(partyOf),
    summary,
    description: withoutMarkup(textOf(event, 'DESCRIPTION')),
    location: textOf(event, 'LOCATION'),
    links: linkProperties.flatMap((property) =>
      event
        .all(property)
        .slice(0, 10)
        .map(({ value }) => value.trim()),
    ),
  };
}

const linkProperties = ['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'CONFERENCE', 'URL'];

/** Outlook counts in a property of its own where SEQUENCE is missing. */
function sequenceOf(event: Component): number {
  const written = event.find('SEQUENCE') ?? event.find('X-MICROSOFT-CDO-APPT-SEQUENCE');
  const sequence = Number(written?.value.trim() || 0);
  return Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31 ? sequence : 0;
}

const textOf = (event: Component, property: string): string => plainText(event.find(property)?.value ?? '').trim();

function partyOf({ params, value }: ContentLine): Party {
  const address = value.trim().replace(/^mailto:/i, '');
  const email = [address, params.get('EMAIL') ?? ''].find((one) => /^[^\s@<>]+@[^\s@<>]+$/.test(one)) ?? '';
  const use = params.get('CUTYPE')?.toUpperCase();
  return {
    name: plainText(params.get('CN') ?? '').trim(),
    email: email.length <= 320 ? email : '',
    kind: use === 'ROOM' || use === 'RESOURCE' || use === 'GROUP' ? kinds[use] : 'individual',
    absent:
      params.get('PARTSTAT')?.toUpperCase() === 'DECLINED' || params.get('ROLE')?.toUpperCase() === 'NON-PARTICIPANT',
  };
}

const kinds = { ROOM: 'room', RESOURCE: 'resource', GROUP: 'group' } as const;
