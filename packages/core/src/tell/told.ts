import type { InterviewEvent } from '../application/application.ts';
import type { Told } from '../application/told.ts';
import { type Day, dateOfDay } from '../calendar/day.ts';
import { isInstant } from '../calendar/instant.ts';
import { dayInWords } from '../calendar/words.ts';
import { findFormat } from './format.ts';
import { isoMoment } from './ics/time.ts';
import type { Invitation, Meeting, Start } from './invitation.ts';
import { oneLine } from './names.ts';
import { gatherPeople, ownDomains } from './people.ts';
import { findSaid } from './said.ts';

/** More questions than these nobody answers. */
const mostNeeds = 20;

/**
 * What an invitation adds to an application. `me` are the candidate's own addresses. People come with the organizer
 * first; their ids hold within this answer. A start without a known zone gives no event but a question.
 */
export function toldOf({ meetings, mail, needs: open }: Invitation, me: readonly string[]): Told {
  const { people, present, needs: unnamed, candidate } = gatherPeople(meetings, mail?.from, me);
  const needs = [...open];
  const events = meetings.flatMap((meeting, at) => interviewsOf(meeting, present[at] ?? [], needs));
  if (meetings.length === 0) needs.push('When is the interview, if this message is about one?');
  const domains = ownDomains(people);
  const { company, role } = findSaid({
    titles: [...meetings.map(({ summary }) => summary), mail?.subject ?? ''],
    texts: [...meetings.map(({ description }) => description), mail?.text ?? ''],
    senders: [...meetings.map(({ organizer }) => organizer?.name ?? ''), mail?.from?.name ?? ''],
    names: [...people.map(({ name }) => name), ...candidate],
    domains,
    location: meetings.map(({ location }) => location).join('\n'),
  });
  if (company === undefined) {
    const from = domains.slice(0, 3).join(', ');
    needs.push(from ? `Which company is this with? The addresses are at ${from}.` : 'Which company is this with?');
  }
  if (role === undefined) needs.push('Which role is it for?');
  const [only, ...others] = meetings;
  return {
    events,
    people,
    ...(company !== undefined && { company }),
    ...(role !== undefined && { role }),
    ...(only?.uid !== undefined &&
      others.length === 0 && {
        meeting: {
          uid: only.uid,
          ...(only.recurrenceId !== undefined && { recurrenceId: only.recurrenceId }),
          sequence: only.sequence,
        },
      }),
    needs: [...new Set([...needs, ...unnamed])].slice(0, mostNeeds),
  };
}

function interviewsOf(meeting: Meeting, present: InterviewEvent['with'], needs: string[]): InterviewEvent[] {
  const { format, unclear } = findFormat(meeting);
  if (unclear) needs.push('Is the interview in person or by video? The invitation names a place and a link.');
  const events: InterviewEvent[] = [];
  for (const { start, minutes, cancelled } of meeting.dates) {
    const at = start.kind === 'moment' ? isoMoment(start.moment) : '';
    if (!isInstant(at)) {
      needs.push(questionAbout(start));
      continue;
    }
    events.push({
      type: 'interview',
      at,
      ...(minutes !== undefined && { minutes }),
      with: present,
      ...(format && { format }),
      ...((cancelled || meeting.cancelled) && { cancelled: true }),
    });
  }
  return events;
}

function questionAbout(start: Start): string {
  switch (start.kind) {
    case 'moment':
      return 'When is the interview? The date in the invitation is not one of our time.';
    case 'date':
      return `At what time does the interview on ${inWords(start.day)} start, and in which time zone?`;
    case 'floating':
      return `In which time zone does the interview at ${start.time} on ${inWords(start.day)} take place?`;
    case 'unknown-zone':
      return `Which time zone is “${oneLine(start.zone, 80)}”? The interview is at ${start.time} there on ${inWords(start.day)}.`;
  }
}

/** "Wednesday 15 July 2026". */
const inWords = (day: Day): string => `${dayInWords(day)} ${dateOfDay(day).year}`;
