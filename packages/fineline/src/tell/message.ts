import { type Result, done, refused } from '@fineline/core/application';
import type { Invitation, InvitationRefusal, Party } from '@fineline/core/tell';
import type { Address, Attachment, Email } from 'postal-mime';
import { repaired, textOfBytes } from '../mail/charset.ts';
import { bufferOf, isCalendarPart, isMessage, parseMessage } from '../mail/parse.ts';
import { trimmed } from '../mail/trim.ts';
import { readCalendarFile } from './calendar-file.ts';
import { tellLimits } from './limits.ts';

export type MessageRefusal = InvitationRefusal | 'not-a-message' | 'winmail';

export interface Message {
  invitation: Invitation;
  /** Whose mailbox it came to, where its server noted that. */
  deliveredTo: string[];
}

/**
 * The invitation in a message: its calendar parts, or those of a message forwarded in it, or none, when only its sender
 * and its words count. What makes parsers slow (lines, parts, headers, nesting) is cut or refused first.
 */
export async function readMessage(raw: Uint8Array, forwards = 0): Promise<Result<Message, MessageRefusal>> {
  const bytes = bufferOf(raw);
  if (isCalendar(bytes)) {
    const invitation = readCalendarFile(textOfBytes(bytes));
    return invitation.ok ? done({ invitation: invitation.value, deliveredTo: [] }) : invitation;
  }
  if (!isMessage(bytes)) {
    return refused(
      'not-a-message',
      'This is neither an e-mail nor a calendar file. Save the invitation as .eml or .ics and add that.',
    );
  }
  const message = trimmed(bytes);
  const email = message.whole ? await parseMessage(message.bytes) : undefined;
  if (!email) return tooManyParts;

  const calendars = email.attachments.filter(isCalendarPart);
  if (calendars.length > 0) return fromCalendars(calendars, email);
  if (forwards < tellLimits.forwards) {
    for (const { content } of email.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822').slice(0, 2)) {
      const forwarded = await readMessage(bufferOf(content), forwards + 1);
      if (forwarded.ok && forwarded.value.invitation.meetings.length > 0) return forwarded;
    }
  }
  if (email.attachments.some(isWinmail)) {
    return refused(
      'winmail',
      'The invitation in this message is in a format that only Outlook reads (winmail.dat). Nothing was kept; add the interview by hand, or ask for an .ics file.',
    );
  }
  return done({ invitation: await withWords({ meetings: [], needs: [] }, email), deliveredTo: deliveredTo(email) });
}

const tooManyParts = refused(
  'too-large',
  'This message has more parts, lines or headers than any invitation. Save the invitation in it by itself and add that file.',
);

const isCalendar = (bytes: Buffer): boolean =>
  /^\s*BEGIN:VCALENDAR/i.test(textOfBytes(bytes.subarray(0, 200)).replace(/^\ufeff/, ''));

const isWinmail = ({ mimeType, filename }: Attachment): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(mimeType) || filename?.toLowerCase() === 'winmail.dat';

/** The same invitation often comes twice, as a part and as an attachment. */
async function fromCalendars(parts: Attachment[], email: Email): Promise<Result<Message, MessageRefusal>> {
  const texts = new Set(
    parts.map(({ content }) =>
      repaired(textOfBytes(bufferOf(content)))
        .replace(/\r\n/g, '\n')
        .trim(),
    ),
  );
  const read = [...texts].slice(0, tellLimits.calendars).map(readCalendarFile);
  const [first] = read;
  const readable = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (readable.length === 0 && first && !first.ok) return first;
  const invitation = {
    meetings: readable.flatMap(({ meetings }) => meetings),
    needs: readable.flatMap(({ needs }) => needs),
  };
  return done({ invitation: await withWords(invitation, email), deliveredTo: deliveredTo(email) });
}

const deliveredTo = (email: Email): string[] => (email.deliveredTo ? [email.deliveredTo.slice(0, 320)] : []);

async function withWords(invitation: Invitation, email: Email): Promise<Invitation> {
  const from = findSender(email.from);
  return {
    ...invitation,
    mail: {
      ...(from && { from }),
      subject: repaired((email.subject ?? '').slice(0, 1_000)),
      text: await textOf(email),
    },
  };
}

async function textOf({ text, html }: Email): Promise<string> {
  if (text?.trim()) return repaired(text.slice(0, tellLimits.text));
  if (!html) return '';
  const { plainTextOfHtml } = await import('../mail/html.ts');
  return repaired(plainTextOfHtml(html)).slice(0, tellLimits.text);
}

function findSender(from: Address | undefined): Party | undefined {
  const sender = from?.group ? from.group[0] : from;
  if (!sender?.address || sender.address.length > 320) return undefined;
  return { name: repaired(sender.name), email: sender.address, kind: 'individual', absent: false };
}
