import type { Mail } from '../application/index.ts';
import { type Mailbox, findMailbox } from './mailbox.ts';
import { type Received, receivedAt } from './received.ts';

/**
 * What is known of a message before it is read: the one input of `read`, whether the message came whole or by its parts.
 * Plain data, so that it can cross from one thread to another.
 */
export interface ReceivedMessage {
  from?: Mailbox;
  subject?: string;
  /** By lower-case name; the first where there are several of a name. Values are unfolded. */
  headers: Readonly<Record<string, string>>;
  /** Plain text as sent: quoted history and signature may still be in it. */
  text: string;
  received?: Received;
  structure: Structure;
}

/** What the form of a message says, before any of its words. */
export interface Structure {
  /** It reports on the delivery of another message. */
  report?: DeliveryReport;
  /** Auto-Submitted (RFC 3834) without its parameters, in lower case; absent where it says "no" or is not there. */
  autoSubmitted?: string;
  /** It carries a calendar part. */
  calendar?: CalendarPart;
}

export interface DeliveryReport {
  /** Empty where the report names none, and where only the headers of the message are known. */
  recipients: ReportedRecipient[];
}

export interface ReportedRecipient {
  address: string;
  /** RFC 3464; "failed" where the report does not say. */
  action: DeliveryAction;
  /** "5.1.1" */
  status?: string;
  diagnostic?: string;
}

export type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

export interface CalendarPart {
  /** In capitals: REQUEST, CANCEL, REPLY, COUNTER, …; PUBLISH where the part does not say. */
  method: string;
  summary?: string;
}

/** A message by its parts, as the contract has it; what `from` and `subject` leave out is taken from its headers. */
export function receivedMessageOf(mail: Mail): ReceivedMessage {
  const headers = Object.fromEntries(
    Object.entries(mail.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const from = findMailbox(mail.from ?? headers['from'] ?? '');
  const subject = mail.subject ?? headers['subject'];
  return {
    ...(from && { from }),
    ...(subject !== undefined && { subject }),
    headers,
    text: mail.text,
    ...(mail.receivedAt !== undefined && { received: receivedAt(mail.receivedAt, mail.timeZone) }),
    structure: structureOf(headers),
  };
}

/** What the headers alone say of the form; the parts of a whole message say more. */
export function structureOf(headers: Readonly<Record<string, string>>): Structure {
  const submitted = /^[\s"]{0,20}([\w-]{1,40})/.exec(lower(headers['auto-submitted']))?.[1];
  const type = lower(headers['content-type']);
  const method = /;\s{0,20}method\s{0,5}=\s{0,5}["']?([a-z]{1,20})/.exec(type)?.[1];
  return {
    ...(/^\s{0,20}multipart\/report\b/.test(type) &&
      type.includes('delivery-status') && { report: { recipients: [] } }),
    ...(submitted !== undefined && submitted !== 'no' && { autoSubmitted: submitted }),
    ...(/^\s{0,20}text\/calendar\b/.test(type) && { calendar: { method: method?.toUpperCase() ?? 'PUBLISH' } }),
  };
}

const lower = (header = ''): string => header.slice(0, 1_000).toLowerCase();
