/** What was pasted, as a message: many mail programs copy the lines above the text along. */
import type { ReadRequest } from '@fineline/core/api';

interface Pasted {
  from?: string;
  subject?: string;
  /** An instant. */
  sentAt?: string;
  text: string;
}

type Line = 'from' | 'date' | 'subject' | 'other';

/** Names of the lines above a message, in the languages whose robots are understood. */
const names: Record<string, Line> = {
  ...named('from', 'from von de van da'),
  ...named('date', 'date sent datum gesendet envoyé fecha enviado verzonden data enviada gestuur'),
  ...named('subject', 'subject betreff objet asunto onderwerp assunto onderwerp'),
  ...named('other', 'to cc bcc an à para aan aan: reply-to importance priority kopie attachments'),
};

function named(line: Line, words: string): Record<string, Line> {
  return Object.fromEntries(words.split(' ').map((word) => [word, line]));
}

/** Headers that stand in the source of a message, and nowhere else. */
const source = /^(?:received|return-path|delivered-to|mime-version|message-id|content-type|dkim-signature):/im;

/** Most lines that stand above a message; of a source many more. */
const mostLines = 12;

/** As the program reads it: the source of a message whole, else its parts. `came` is when it came, if nothing says so. */
export function requestOf(pasted: string, came: { at: string; isSaid: boolean }, timeZone: string): ReadRequest {
  const [head = ''] = pasted.trimStart().split(/\r?\n\r?\n/, 1);
  if (/^[\w-]{2,60}:/.test(head) && source.test(head)) return { raw: base64OfText(pasted.trimStart()) };
  const { sentAt, ...parts } = partsOf(pasted);
  return { ...parts, receivedAt: came.isSaid ? came.at : (sentAt ?? came.at), timeZone };
}

/** The lines above a text, where there are any, and the text. */
export function partsOf(pasted: string): Pasted {
  const lines = pasted.trim().split(/\r?\n/);
  const found: Partial<Record<Line, string>> = {};
  let count = 0;
  for (; count < Math.min(mostLines, lines.length); count += 1) {
    const [, name = '', value = ''] =
      /^\s{0,3}\*?([\p{L}-]{1,12})\*?\s?:\*?\s{0,3}(.*)$/u.exec(lines[count] ?? '') ?? [];
    const line = names[name.toLowerCase()];
    if (!line) break;
    found[line] ??= value.trim();
  }
  const isHead = found.from !== undefined && count > 1;
  if (!isHead) return fromSignedLine(lines) ?? { text: pasted };
  const sentAt = found.date && findSent(found.date);
  return {
    ...(found.from && { from: found.from }),
    ...(found.subject && { subject: found.subject }),
    ...(sentAt && { sentAt }),
    text: lines.slice(count).join('\n').trim(),
  };
}

/** "Ana Okafor <ana@larch.example>" alone in the first line, as a web mailer shows it, with a time and "to me" below. */
function fromSignedLine(lines: readonly string[]): Pasted | undefined {
  const [first = ''] = lines;
  if (first.length > 200 || !/^[^<>]{1,100}<[^\s<>@]{1,100}@[^\s<>@]{1,100}>$/.test(first.trim())) return undefined;
  const isBelow = (line: string) => /^(?:to|an|à) \p{L}{2,20}$/u.test(line.trim()) || isTime(line);
  let count = 1;
  while (count < 4 && isBelow(lines[count] ?? '')) count += 1;
  return { from: first.trim(), text: lines.slice(count).join('\n').trim() };
}

const isTime = (line: string): boolean =>
  line.length < 60 && /^\D{0,20}\d.{0,30}\d\d?:\d\d|^\d\d?:\d\d/.test(line.trim());

const month = String.raw`(jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,10}\.?`;
const dayFirst = new RegExp(String.raw`\b(\d{1,2})\.? ${month} (20\d\d)\b`, 'iu');
const monthFirst = new RegExp(String.raw`\b${month} (\d{1,2}) (20\d\d)\b`, 'iu');
const english: Record<string, string> = { mai: 'may', okt: 'oct', dez: 'dec' };

/** The instant of a date that leaves no doubt which is the month: "Tue, 17 Nov 2026 09:30:00 +0100", "17. November 2026 09:30". */
function findSent(text: string): string | undefined {
  const plain = text.slice(0, 100).replaceAll(',', ' ').replace(/\s+/g, ' ');
  const [, date, name, year] = dayFirst.exec(plain) ?? [];
  const [, other, otherDate, otherYear] = name ? [] : (monthFirst.exec(plain) ?? []);
  const [, time, half = ''] = /\b(\d{1,2}:\d\d(?::\d\d)?) ?([ap]m)?\b/i.exec(plain) ?? [];
  const named = (name ?? other)?.toLowerCase();
  if (!named || !time) return undefined;
  const offset = /[+-]\d{4}\b/.exec(plain)?.[0] ?? ''; // without one it is the reader's own clock
  const moment = Date.parse(
    `${date ?? otherDate} ${english[named] ?? named} ${year ?? otherYear} ${time} ${half} ${offset}`,
  );
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}

function base64OfText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
