import type { Anatomy, Part } from './anatomy.ts';
import { isName, isSmallName, nameOf } from './signature.ts';

/** One of these makes a closing formula … */
const closers = new Set(
  `regards regard rgds brgds br kr wishes sincerely sincerly sincerley faithfully faithfuly faithfull truly
  truely respectfully cordially gratefully warmly warmest best cheers thanks thank thanking thankful thx tks tnx ta love
  yours gratitude appreciation greetings salutations obediently solidarity later laters bye goodbye farewell peace blessings
  namaste soon ttyl ttfn onwards everso adieu slán slan meas tara saludos saludo abrazo abrazos groete groetnis groeten
  grüße gruß grüsse gruss grüßen grüssen cordialement amicalement salutations merci gracias danke dankie enkosi ngiyabonga
  siyabonga diolch hwyl sláinte ciao adios saluti obrigado obrigada hälsningar hilsen terveisin pozdrawiam pozdrowieniami
  toodle-pip xx xxx mvg vg mfg care then ever godspeed`.split(/\s+/),
);
/** … and these may stand beside it. */
const beside = new Set(
  `with very many all my your yours our kind kindest kindly warm warmest best good in take again once so much
  every the and for now time advance as ever always until then have a great lovely nice wonderful day week weekend evening
  rest of from to you both more most deep deepest sincere sincerest heartfelt fond fondest friendly high highest thanks
  thank speak talk see next soon humbly ever dear sir madam believe remain me i am obedient servant consideration
  grateful hope happy bunch million loads vriendelike vriendelijke mit freundlichen freundliche liebe herzliche cordiali
  distinti un cordial le is mise mise go raibh maith agat baie o cofion cynnes com os melhores cumprimentos bien meilleures
  salutations vänliga venlig med pozdrowieniami z til beste je`.split(/\s+/),
);

/** A sign-off may take this many lines: formula, name, title, address, telephone, page. */
const tail = 12;

type Ending = Pick<Anatomy, 'signOff' | 'postscript'>;

/** `lines` are those behind the greeting. */
export function findSignOff(lines: readonly Part[], body: string, signer: string | undefined): Ending {
  const ps = postscriptAt(lines);
  const own = lines.slice(0, ps);
  const signOff = withFormula(own, body, signer) ?? withNameAlone(own, body, signer) ?? atTheEndOfALine(own, signer);
  const after = lines[ps];
  if (!signOff || !after) return signOff ? { signOff } : findWithin(lines, body, signer);
  const end = lines.at(-1)?.end ?? after.end;
  return { signOff, postscript: { start: after.start, end, text: body.slice(after.start, end) } };
}

/** Nothing is signed before the "P.S.", so that it may stand before the sign-off. */
function findWithin(lines: readonly Part[], body: string, signer: string | undefined): Ending {
  const signOff =
    withFormula(lines, body, signer) ?? withNameAlone(lines, body, signer) ?? atTheEndOfALine(lines, signer);
  return signOff ? { signOff } : {};
}

/** The index of the line that begins with "P.S."; the number of lines where none does. */
function postscriptAt(lines: readonly Part[]): number {
  const at = lines.findIndex((line) => /^p\.? ?p?\.?s\b[.:,]?/i.test(line.text));
  return at < 0 ? lines.length : at;
}

function withFormula(lines: readonly Part[], body: string, signer: string | undefined): Anatomy['signOff'] {
  for (let i = Math.max(0, lines.length - tail); i < lines.length; i += 1) {
    const line = lines[i];
    const length = line && formulaLength(line.text);
    if (!line || !length || isSentence(line.text) || isOnlyFormula(lines[i + 1]?.text ?? '-')) continue;
    const rest = line.text.slice(length).trim();
    if (rest && !isSignature(rest, signer)) continue;
    const after = lines.slice(i + 1);
    if (
      !after.every((next, n) => isOfABlock(next.text, signer) || (!rest && n === 0 && isSignature(next.text, signer)))
    ) {
      continue;
    }
    // "With kind regards from Stuttgart," above the name.
    const isPlace = /\bfrom\s*$/i.test(line.text.slice(0, length)) && isSignature(after[0]?.text ?? '', signer);
    const named = rest && !isPlace ? { start: line.end - rest.length, end: line.end, text: rest } : after[0];
    const name = named && isSignature(named.text, signer) ? nameIn(named) : undefined;
    const formula = line.text.slice(0, length).trimEnd();
    return {
      ...spanOf(line.start, lines, body),
      formula: { start: line.start, end: line.start + formula.length, text: formula },
      ...(name && { name }),
    };
  }
  return undefined;
}

/** How much of a line is a formula such as "With kind regards, "; 0 where it is none. Emoji and marks belong to it. */
function formulaLength(line: string): number {
  if (line.length > 90) return 0;
  if (/^\p{Lu}\p{Ll}{2,14}ly,$/u.test(line)) return line.length; // "Cheerfully," above a name
  let length = 0;
  let isClosing = false;
  for (const { 0: found, 1: word = '', index } of line.matchAll(/([\p{L}\p{M}'’-]+)[^\p{L}]*/gu)) {
    const small = word.toLowerCase().normalize('NFC');
    if (!closers.has(small) && !beside.has(small)) break;
    isClosing ||= closers.has(small);
    length = index + found.length;
  }
  return isClosing ? length : 0;
}

/** "Thank you for your time." above a name is what the letter says; "Thanks!" is how it ends. */
const isSentence = (line: string): boolean => /\bthank.{0,80}\.$/i.test(line);
const isOnlyFormula = (line: string): boolean => formulaLength(line) === line.length;

/** A name on its line at the end, with what belongs to it. */
function withNameAlone(lines: readonly Part[], body: string, signer: string | undefined): Anatomy['signOff'] {
  for (let i = Math.max(1, lines.length - tail); i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || !isSignature(line.text, signer) || isOnlyFormula(line.text)) continue;
    if (!lines.slice(i + 1).every((next) => isOfABlock(next.text, signer))) continue;
    return { ...spanOf(line.start, lines, body), name: nameIn(line) };
  }
  return undefined;
}

/** "… about ash glazes. Jo Lamb", "… to hear more. Best, Wren": in one paragraph with the rest. */
function atTheEndOfALine(lines: readonly Part[], signer: string | undefined): Anatomy['signOff'] {
  const last = lines.at(-1);
  if (!last) return undefined;
  const from = Math.max(0, last.text.length - 100);
  for (const { index, 0: gap } of last.text
    .slice(from)
    .matchAll(/(?:[.!?…)]|\p{Extended_Pictographic})\s+|\s(?=x+\s\p{Lu})/gu)) {
    const text = last.text.slice(from + index + gap.length);
    const start = last.end - text.length;
    const length = formulaLength(text);
    const rest = text.slice(length).replace(/^x+\s/, '').trim();
    if (!rest || !(isName(rest) || isSignedBy(rest, signer)) || /[^.][.!?]$/u.test(rest)) continue;
    const formula = text.slice(0, length).trimEnd();
    return {
      start,
      end: last.end,
      text,
      ...(formula && { formula: { start, end: start + formula.length, text: formula } }),
      name: nameIn({ start: last.end - rest.length, end: last.end, text: rest }),
    };
  }
  return undefined;
}

const spanOf = (start: number, lines: readonly Part[], body: string): Part => {
  const end = lines.at(-1)?.end ?? start;
  return { start, end, text: body.slice(start, end) };
};

function nameIn({ start, text: line }: Part): Part {
  const { text, offset } = nameOf(line);
  return { start: start + offset, end: start + offset + text.length, text };
}

const isSignature = (text: string, signer: string | undefined): boolean =>
  text.length <= 80 && (isSignedBy(text, signer) || isName(text) || isSmallName(text));

/** The candidate's first name, alone or with little beside it. */
function isSignedBy(text: string, signer: string | undefined): boolean {
  if (!signer || text.length > signer.length + 30 || /[^.][.!?]$/u.test(text)) return false;
  const [given = ''] = signer.toLowerCase().split(/[\s,]+/, 1);
  const name = nameOf(text).text.toLowerCase();
  return given.length > 1 && name.startsWith(given) && !/^[\p{L}\p{M}]/u.test(name.slice(given.length));
}

/** A line of a signature block: title, firm, street, number, page, or what a program put there; no sentence. */
const isOfABlock = (text: string, signer: string | undefined): boolean =>
  /^\W*(?:sent|get outlook) (?:from|for|via)|[\w.]@[\w.]|https?:|www\.|\.(?:com|org|net|co\.uk|ie|co\.za|in)\b|(?:\d[ ()-]?){6}|^[-–—_=*]{2,}$|^[[{<].{1,40}[\]}>]$/iu.test(
    text.slice(0, 120),
  ) ||
  (text.length <= 70 && (isSignature(text, signer) || !/[.!?…]$/.test(text)));
