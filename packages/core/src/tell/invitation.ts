import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/instant.ts';

/**
 * An invitation as its file says it, in our own words: what `.ics` files and the e-mails around them are read into, and
 * all that `toldOf` has to know.
 */
export interface Invitation {
  meetings: Meeting[];
  /** The e-mail that brought it, where one did. */
  mail?: MailAround;
  /** What the file leaves open, as questions to the candidate. */
  needs: string[];
}

/** One UID (or one instance of it): when it takes place, with whom, and what is written about it. */
export interface Meeting {
  uid?: string;
  /** The start that this instance had in its series: an instant, or the wall time or date where no zone is known. */
  recurrenceId?: string;
  sequence: number;
  cancelled: boolean;
  /** Each date of a repeating meeting; one of any other. */
  dates: MeetingDate[];
  organizer?: Party;
  attendees: Party[];
  summary: string;
  description: string;
  location: string;
  /** Addresses to join it at, from properties that hold nothing else. */
  links: string[];
}

export interface MeetingDate {
  start: Start;
  minutes?: number;
  cancelled: boolean;
}

/** When a meeting starts, and how far that is known. */
export type Start =
  | { kind: 'moment'; moment: Moment }
  | { kind: 'date'; day: Day }
  /** A time on the wall that names no zone. */
  | { kind: 'floating'; day: Day; time: string }
  /** A time on the wall in a zone that nobody knows. */
  | { kind: 'unknown-zone'; day: Day; time: string; zone: string };

/** An organizer, an attendee, a sender: as the file has them. */
export interface Party {
  name: string;
  email: string;
  kind: 'individual' | 'group' | 'room' | 'resource';
  /** They said that they will not come, or need not. */
  absent: boolean;
}

/** What is used of an e-mail. */
export interface MailAround {
  from?: Party;
  subject: string;
  /** Plain text. */
  text: string;
}
