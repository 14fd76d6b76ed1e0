import { isUtf8 } from 'node:buffer';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { repaired } from './charset.ts';
import { messageLimits } from './limits.ts';
import { withShortHeaders } from './trim.ts';

/** Mailbox files begin each message with a line of their own; other programs leave blank lines or a mark above. */
export function fromHeaders(bytes: Buffer): Buffer {
  const start = bytes.subarray(0, 1_000).toString('latin1');
  const skipped = /^(?:ï»¿)?[\r\n]{0,20}(?:>?From [^\r\n]{0,500}\r?\n)?/.exec(start)?.[0].length ?? 0;
  return bytes.subarray(skipped);
}

/** Whether it begins with header lines of a message, among them one that every message has. */
export function isMessage(bytes: Buffer): boolean {
  const start = bytes.subarray(0, messageLimits.headers).toString('latin1');
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
  const headers = start.slice(0, end);
  return (
    !headers.includes('\0') &&
    /^(?:from|to|subject|date|received|message-id|mime-version|content-type)[ \t]*:/im.test(headers)
  );
}

/** The parts of a message that was trimmed before; undefined where it is nested deeper, or has more headers, than any letter. */
export async function parseMessage(trimmed: Buffer): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(inUnicode(withShortHeaders(trimmed)), {
      maxHeadersSize: messageLimits.headers,
      maxNestingDepth: messageLimits.depth,
      forceRfc822Attachments: true,
    });
  } catch {
    return undefined; // its limits are the only thing that it throws for
  }
}

const westernCharset = /^(?:utf-?8|us-ascii|ascii|iso-8859-1|iso-8859-15|windows-1252|cp1252|latin-?1)$/i;

/** Western bytes without any charset, as old programs write them in headers, would be lost: they become UTF-8 here. */
function inUnicode(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes;
  const text = bytes.toString('latin1');
  const charsets = text.matchAll(/charset\s{0,5}=\s{0,5}"?([\w.:-]{1,40})/gi);
  for (const [, charset = ''] of charsets) if (!westernCharset.test(charset)) return bytes;
  return Buffer.from(repaired(text), 'utf8');
}

export function isCalendarPart({ mimeType, filename }: Attachment): boolean {
  return (
    /^(?:text|application)\/(?:calendar|ics|x-vcalendar)$/.test(mimeType) ||
    /\.(?:ics|ical|ifb|vcs)$/i.test(filename ?? '')
  );
}

export function bufferOf(content: Attachment['content']): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array
    ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    : Buffer.from(content);
}
