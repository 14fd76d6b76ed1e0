import { type Line, isBlank, isQuoted } from './lines.ts';

/**
 * The line with which mail programs introduce what they quote: "On Thu, 12 Nov 2026 at 10:15, Jane Doe <jane@…> wrote:".
 * It is known by its parts, in any order and language: a date, an address, a verb of writing, a colon at the end.
 */
export interface Intro {
  start: number;
  /** The line after it. */
  end: number;
  /** It can be nothing else: what follows is history even where it is not marked. A weak one needs a quote below it. */
  strong: boolean;
}

/** How many lines an intro is wrapped over. */
const maxLines = 4;

const verbs =
  'wrote|writes|schrieb|schreibt|a écrit|écrit|écrivait|escribió|escribio|escribe|escreveu|escreve|ha scritto|scrive|' +
  'schreef|schrijft|geschreven|geskryf|skryf|skrev|skriver|kirjoitti|napisał|napisała|napisał\\(a\\)|pisze|napsal|napsala|' +
  'napísal|napísala|napisao|írta|a scris|va escriure|yazdı|έγραψε|ysgrifennodd|scríobh|написал|написала|пишет|пише';
const verb = new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})|写道|寫道|님이 작성`, 'iu');
const endsInVerb = new RegExp(`(?<!\\p{L})(?:${verbs}) ?:? ?-{2,}$`, 'iu');

const address = /[\w.+%'=-]{1,80}@[\w-]{1,80}\.[\w.-]{1,80}/;
const addressAtEnd = /[<([][^<>()[\]\s]{1,80}@[^<>()[\]\s]{1,120}[>)\]]{1,3} ?[:：]$/;
const date = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;
const time = /(?<!\d)\d{1,2} ?[:.h] ?\d{2}(?!\d)/;

/** How an intro begins where it begins with its date. */
const dated =
  /^[-–— ]{0,12}(?:in a message|on|am|le|el|em|op|il|il giorno|w dniu|dnia|den|dne|på|na|în|la|ar|kl|στις|at|vào|2\d{3}[-/.年]|\d{1,2}[./-]\d|\p{L}{2,10}\.?,? (?:den |the )?\d{1,2}[. ])/iu;
/** Where it begins with who wrote. */
const named = /^[-–—*>" ]{0,12}[^<>@]{2,80}[<(["][^<>()\s]{1,80}@/;
const quoting = /^(?:quoting|zitat von|citando|citation de|citat(?: av| fra)?|citeren|idézet)\b/i;

/** Said of a letter, not above a quote. */
const inWords =
  /\b(?:you|sie|du|vous|tu|usted|você|u|jy) (?:wrote|asked|schrieben|schriebst|avez écrit|escribió|schreef)|\b(?:wrote|writes) to\b/i;

/** The intro that ends with line `last`, wherever it began. */
export function findIntroEndingAt(lines: readonly Line[], last: number): Intro | undefined {
  const line = lines[last];
  if (!line || line.long || !couldEnd(line.look)) return undefined;
  const starts = startsBefore(lines, last);
  for (const begins of [dated, named]) {
    for (const start of starts) {
      const look = lines[start]?.look ?? '';
      if (!begins.test(look) || (start < last && /[.!?]$/.test(look))) continue;
      const whole = joined(lines, start, last);
      if (isStrong(whole)) return { start, end: last + 1, strong: true };
    }
  }
  if (quoting.test(line.look)) return { start: last, end: last + 1, strong: address.test(line.look) };
  return verb.test(line.look) ? weakIntro(lines, starts, last) : undefined;
}

/** "Jane wrote:" above a quote, with the date on a line above it. */
function weakIntro(lines: readonly Line[], starts: number[], last: number): Intro {
  const above = starts.find((start) => start < last && dated.test(lines[start]?.look ?? ''));
  return { start: above ?? last, end: last + 1, strong: false };
}

const couldEnd = (look: string): boolean => /[:：]$/.test(look) || (look.endsWith('--') && endsInVerb.test(look));

/** Places at which an intro ending at `last` may begin, nearest first. */
function startsBefore(lines: readonly Line[], last: number): number[] {
  const starts = [last];
  for (let at = last - 1; at > last - maxLines && at >= 0; at--) {
    const line = lines[at];
    if (!line || line.long || isBlank(line) || isQuoted(line)) break;
    starts.push(at);
  }
  return starts;
}

const joined = (lines: readonly Line[], start: number, last: number): string =>
  lines
    .slice(start, last + 1)
    .map(({ look }) => look)
    .join(' ');

function isStrong(whole: string): boolean {
  if (whole.length > 500) return false;
  const written = verb.test(whole);
  if (address.test(whole)) return written || (addressAtEnd.test(whole) && (date.test(whole) || time.test(whole)));
  return written && date.test(whole) && !inWords.test(whole) && (time.test(whole) || dated.test(whole));
}
