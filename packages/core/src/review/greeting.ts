import type { Anatomy, Part } from './anatomy.ts';
import { isCapital, isName, isParticle } from './signature.ts';
import { isTitle } from './titles.ts';

/** These greet by themselves. */
const strong =
  /^(?:to whom(?:soever)? it may concern|hi+(?:ya)?|hello+|he+y+(?:a)?|yo|howdy|howzit|hullo|g['’]day|good ?(?:morning|afternoon|evening|day)|greetings|salutations|namaste|namaskar|namaskaram|sanibonani|sawubona|dumelang?|molo|molweni|thobela|avuxeni|goeie ?(?:dag|m[oô]re|middag|naand)|hallo|hola|ciao|bonjour|bonsoir|salut|guten (?:tag|morgen|abend)|gr[uü](?:ß|ss) gott|moin|buongiorno|buonasera|bom dia|buenos d[ií]as|buenas tardes|ol[aá]|merhaba|hej|hei|aloha|kia ora|shalom|s[ae]laa?m|as?salaa?mu? ?['’]?alaikum|dia dhuit|a chara)(?![\p{L}\p{M}'’-])/iu;
/** These greet where somebody is named behind them, or nothing is. */
const weak =
  /^(?:my dear|dear|dearest|respected|esteemed|morning|afternoon|evening|alright|all right|attn:?|sehr geehrter?|lieber?|ch[eè]re?|gentile|car[oa]|estimad[oa]|prezad[oa]|geagte|liewe|beste|drogi|kj[aæ]re|k[aä]ra)(?![\p{L}\p{M}'’-])/iu;
/** "Hello again", "Hi there", "Morning all". */
const addition = /^ +(?:again|there|both|all|once (?:more|again)|everyone|everybody|folks|team)(?![\p{L}'’-])/iu;

/** Small words that may stand in whom one greets. */
const addressees = new Set(
  `and or & sir sirs madam madame ma'am maam all both team everyone everybody folks friends friend colleagues panel committee
  members hiring recruitment recruiting manager managers department board staff office interview selection the`.split(
    /\s+/,
  ),
);
/** Words that begin the letter where the comma was forgotten. */
const beginnings = new Set(
  `i i'm i’m i've it its it's thank thanks many just we my great good hope this that further following as many lovely really
  so what when after on in for with at the please to`.split(/\s+/),
);
/** Words with a capital and a comma that begin a sentence, and are no name. */
const adverbs =
  /^(?:\p{L}+ly|again|first|second|yes|no|well|so|also|still|today|yesterday|tomorrow|however|indeed|thanks|thank|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wow|gosh|oh|ok|okay|right|now|next|then|as|in|on|at|to)$/iu;

/** The first line is looked at no further than this. */
const reach = 160;

/** "Dear Ms. Patel,", "Hi Ana – thank you …", "Helena," or "Good morning, Mr Bell." at the beginning of the first line. */
export function findGreeting(lines: readonly Part[]): NonNullable<Anatomy['greeting']> | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const line = first.text.slice(0, reach);
  const opening = strong.exec(line)?.[0];
  const word = opening ?? weak.exec(line)?.[0];
  if (word === undefined) return nameAlone(first, line, lines.length > 1);
  const added = addition.exec(line.slice(word.length))?.[0] ?? '';
  const behind = word.length + added.length;
  const end = vocativeEnd(line, behind);
  const name = line.slice(behind, end).replace(/^[\s,]+/, '');
  const isEnded = /^\s*(?:$|[,:;!.?–—-])/u.test(line.slice(end));
  const greets = opening !== undefined || added !== '' || name !== '' || isEnded;
  return greets ? part(first, line, end - name.length, end) : undefined;
}

function part(first: Part, line: string, nameStart: number, nameEnd: number): NonNullable<Anatomy['greeting']> {
  const mark = /^\s{0,3}[,:;!.?–—-]{0,4}/u.exec(line.slice(nameEnd))?.[0].trimEnd().length ?? 0;
  const end = nameEnd + mark;
  return {
    start: first.start,
    end: first.start + end,
    text: line.slice(0, end),
    name: { start: first.start + nameStart, end: first.start + nameEnd, text: line.slice(nameStart, nameEnd) },
  };
}

/** Where the words end that name whom one greets, begun at `from`; `from` itself where nobody is named. */
function vocativeEnd(line: string, from: number): number {
  const comma = /^,\s+/u.exec(line.slice(from))?.[0].length ?? 0;
  let end = from;
  let count = 0;
  for (let at = from + comma; count < 8; count += 1) {
    const {
      0: found = '',
      1: word = '',
      2: mark = '',
    } = /^\s*((?:\[[^\]\n]{1,40}\]|\{{1,2}[^}\n]{1,40}\}{1,2}|<{1,2}[^>\n]{1,40}>{1,2}|[^\s,:;!?–—]+))([,:;!?–—])?/u.exec(
      line.slice(at),
    ) ?? [];
    const bare = word.replace(/[.…]+$/, '');
    const isInitial = isTitle(bare) || /^\p{Lu}$/u.test(bare);
    const isLast = mark !== '' || at + found.length >= line.length || (bare !== word && !isInitial);
    if (!bare || !belongs(bare, count, isLast)) break;
    end = at + found.length - mark.length - (isInitial && !isLast ? 0 : word.length - bare.length);
    at += found.length;
    if (isLast) break;
  }
  // Behind a comma only a name that ends there: "Hi, Ana," but "Hello, this is Jo".
  if (comma > 0 && !/^\s*(?:$|[,:;!.?–—])/u.test(line.slice(end))) return from;
  return end === from + comma ? from : end;
}

function belongs(word: string, count: number, isLast: boolean): boolean {
  const small = word.toLowerCase();
  if (/^[[{<_]/.test(word) || isTitle(word) || addressees.has(small) || isParticle(word)) return true;
  if (beginnings.has(small)) return false;
  return isCapital(word) || (isLast && count < 2 && /^\p{L}+$/u.test(word));
}

/** A name greets alone as well: "Helena," or "Dr Khan –" on the first line, "Priya, thank you for …" before the rest. */
function nameAlone(first: Part, line: string, goesOn: boolean): NonNullable<Anatomy['greeting']> | undefined {
  const name = /^[\p{L}\p{M}'’. -]{1,60}(?=\s?[,:–—-])/u.exec(line)?.[0].trimEnd() ?? '';
  if (!isName(name) || name.length > 40 || adverbs.test(name)) return undefined;
  const after = line.slice(name.length);
  const isOnItsLine = goesOn && /^\s?[,:–—-]$/u.test(after);
  const isThanked =
    /^\s?[,–—-] (?:thanks?|many thanks|it was|(?:so |really )?(?:good|great|lovely|nice)|just)\b/iu.test(after);
  return isOnItsLine || isThanked ? part(first, line, 0, name.length) : undefined;
}
