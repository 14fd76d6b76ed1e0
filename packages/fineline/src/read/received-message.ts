import { type Result, done, refused } from '@fineline/core/application';
import {
  type CalendarPart,
  type Mailbox,
  type ReceivedMessage,
  type Structure,
  findMailbox,
  structureOf,
} from '@fineline/core/read';
import { type Address, type Attachment, type Email, decodeWords } from 'postal-mime';
import { repaired, textOfBytes } from '../mail/charset.ts';
import { bufferOf, fromHeaders, isCalendarPart, isMessage, parseMessage } from '../mail/parse.ts';
import { textOf } from '../mail/text.ts';
import { calendarOf, wordsOfCalendar } from './calendar-part.ts';
import { receivedOf } from './date-header.ts';
import { findReport } from './report.ts';

export type UnreadableMessage = 'not-a-message' | 'too-large';

/** How much of the headers is handed on. */
const limits = { headers: 300, header: 2_000, subject: 1_000, forwards: 2 } as const;

/**
 * What `read` needs of a message that was trimmed before. Of a message with no words of its own and another message
 * in it, that other: it was passed on whole.
 */
export async function readTrimmed(
  trimmed: Uint8Array,
  forwards = 0,
): Promise<Result<ReceivedMessage, UnreadableMessage>> {
  const bytes = fromHeaders(bufferOf(trimmed));
  if (!isMessage(bytes)) {
    return refused('not-a-message', 'This is no e-mail. Save the message as .eml and add that, or paste its text.');
  }
  const email = await parseMessage(bytes);
  if (!email) {
    return refused(
      'too-large',
      'This message is nested deeper, or has more headers, than any letter. Paste its text instead.',
    );
  }
  const message = receivedMessageOf(email);
  if (message.text.trim() === '' && !message.structure.report && forwards < limits.forwards) {
    const inner = email.attachments.find(({ mimeType }) => mimeType === 'message/rfc822');
    const passedOn = inner && (await readTrimmed(bufferOf(inner.content), forwards + 1));
    if (passedOn?.ok) return passedOn;
  }
  return done(message);
}

function receivedMessageOf(email: Email): ReceivedMessage {
  const headers = headersOf(email);
  const from = mailboxOf(email.from) ?? findMailbox(headers['from'] ?? '');
  const received = receivedOf(email.headers);
  const calendar = findCalendar(email.attachments);
  const text = textOf(email) || (calendar ? wordsOfCalendar(calendar) : '');
  return {
    ...(from && { from }),
    ...(email.subject !== undefined && { subject: repaired(email.subject.slice(0, limits.subject)) }),
    headers,
    text,
    ...(received && { received }),
    structure: structure(headers, email, calendar && calendarOf(calendar)),
  };
}

function structure(
  headers: Readonly<Record<string, string>>,
  email: Email,
  calendar: CalendarPart | undefined,
): Structure {
  const said = structureOf(headers);
  const report = findReport(email.attachments) ?? said.report;
  return { ...said, ...(report && { report }), ...(calendar && { calendar }) };
}

/** By lower-case name, the first of each name; encoded words decoded. */
function headersOf(email: Email): Record<string, string> {
  const headers = new Map<string, string>();
  for (const { key, value } of email.headers) {
    if (headers.size >= limits.headers) break;
    if (!headers.has(key)) headers.set(key, headerText(value));
  }
  return Object.fromEntries(headers);
}

const headerText = (value: string): string => repaired(decodeWords(value.slice(0, limits.header).replace(/\s+/g, ' ')));

function mailboxOf(address: Address | undefined): Mailbox | undefined {
  const sender = address?.group ? address.group[0] : address;
  if (!sender?.address || sender.address.length > 320) return undefined;
  return { name: repaired(sender.name.slice(0, limits.subject)), address: sender.address.toLowerCase() };
}

function findCalendar(attachments: readonly Attachment[]): { text: string; method?: string } | undefined {
  const part = attachments.find(isCalendarPart);
  if (!part) return undefined;
  const text = repaired(textOfBytes(bufferOf(part.content)));
  return part.method === undefined ? { text } : { text, method: part.method };
}
