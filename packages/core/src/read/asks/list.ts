import { cutAt } from '../bounded.ts';

/** The things of a list in a sentence, or in lines of its own below it. */

const listed =
  /,?\s+(?:and\s+)?\((?:[ivx]{1,4}|[a-e1-9])\)\s+|,?\s+(?:and|or)\s+(?:please\s+)?(?=(?:(?:then|also|just)\s+)?(?:send|return|bring|email|post|confirm|let (?:me|us)|tell|complete|sign|who|what|when|which|where|whether|how|could|would|do|are|have|is)\b)|,\s*(?:and|or|plus|as well as|along with|together with)?\s+|;\s*(?:and\s+)?|\s+(?:plus|as well as|along with|together with)\s+|\s+(?:and|&)\s+(?=(?:a|an|the|your|our|any|one|two|three|four|five|six|both|all|copy|copies|proof|details|evidence|names?|photo|scans?|certified|original|recent|signed)\b)/i;
const listedShort = /\s+and\s+/i;

/** Behind a comma the request is over. */
const goesOn =
  /^(?:so|which|who|then|but|as|because|since|i|i'[a-z]+|i’[a-z]+|we|we['’][a-z]+|it|he|she|they|thanks|thank|otherwise|if|or we|and (?:we|i|he|she|they|then)|please|cheers|when|where|before|after|until|unless|while|that|this|just|no rush|whichever|whatever|even|though)\b/i;
/** Where the thing ends and its reason, its date or the next deed begins. */
const end =
  /\s+(?:so (?:that|we|i|they|please)|because|before (?:we|i|you|the|they|your)|until|unless|then\b|but|by (?:return|close|end|the end|the \d|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|\d|no later|email|reply)|no later than|as soon as|as (?:we|i|they|he|she|it)\b|if (?:you|that|it)|when you (?:can|get|have)|at your (?:earliest )?convenience|to enable|in order|and (?:i|we|they|he|she|it|we['’]ll|i['’]ll) (?!can\b))/i;

const longest = 180;

/** Such a thing is known from what was said before it. */
export const isPronoun =
  /^(?:(?:it|them|this|that|these|those|both|all|all of them|one|(?:the|a) (?:right|correct|proper|new|newer|other|different|better|working|latest|current|clearer|missing) ones?|hers|his|theirs|the same|same|again|yours|which (?:you|it) (?:are|is)|whether you (?:do|are|can|have)|over|back)(?: (?:over|across|back|in|up|again|too|now|to (?:us|me|our .{1,30}|the .{1,30})|for (?:us|me)|please|pls|when you can|as an? .{1,20}))*|(?:in|within|by|before|until|till|no more than|not more than) .*)$/i;

/** "send it to us", "let me know if": the deed goes, its thing stays. */
const deed =
  /^(?:then |also |just |please )*(?:(?:send|return|bring|email|post|give|text|forward|tell|show) (?:(?:me|us|it|them|this) )?(?:back |over |across )?(?:to (?:me|us) )?(?:with )?|confirm |let (?:me|us) (?:know|have) (?:if )?)(?=\S)/i;

/** "your passport, your visa and two payslips by Friday" is three things. */
export function thingsIn(text: string): string[] {
  const asides: string[] = [];
  const whole = text
    .replace(/\s+/g, ' ')
    .slice(0, 600)
    .replace(/ ?\((?!(?:[ivx]{1,4}|[a-e1-9])\))([^()]{1,120})\)/g, (whole, aside: string) => {
      if (aside.length <= 8) return whole; // "your Masern (measles) proof"
      asides.push(aside);
      return '';
    });
  const sentence = withoutReasons(whole);
  const parts: string[] = [];
  const pieces = sentence
    .split(listed)
    .flatMap((piece, i, all) => (all.length > 1 && i === all.length - 1 ? shortPair(piece) : [piece]));
  for (const piece of pieces) {
    const thing = clean(parts.length > 0 ? clean(piece).replace(deed, '') : piece);
    if (parts.length > 0 && goesOn.test(thing)) break;
    if (/[\p{L}\p{N}]/u.test(thing)) parts.push(thing);
  }
  return [...parts, ...asides.map(clean)];
}

/** "…, visa and payslips": the last two of a list. */
function shortPair(piece: string): string[] {
  const pair = piece.split(listedShort);
  return pair.length === 2 && pair.every((part) => part.trim().split(' ').length <= 3) ? pair : [piece];
}

/** "your P60 by Friday, and two payslips": the date goes, what is asked for behind it stays. */
function withoutReasons(text: string): string {
  const found = end.exec(text.slice(1));
  if (!found) return text;
  const behind = text.slice(found.index + 1);
  const more = further.exec(behind);
  const head = text.slice(0, found.index + 1);
  return more ? `${head}, ${withoutReasons(behind.slice(more.index + more[0].length))}` : head;
}

/** Behind a reason or a date, the next thing: no sentence of its own. */
const further =
  /,?\s(?:and|plus|as well as|along with|together with)\s(?:also\s)?(?=whether\b|(?:what|which|when|where|how (?:much|many|long))\b|(?:a|an|your|any|two|three|proof|copies|copy|details|evidence)\b(?! (?:\S+ ){0,5}(?:will|is|are|was|were|has|have|can|would|should|could|may)\b))/i;

export const clean = (text: string): string =>
  cutAt(
    text
      .replace(/\s+/g, ' ')
      .replace(/^\(?(?:[ivx]{1,4}|[a-e1-9])\)\s/, '')
      .replace(/^[\s\-–—•*·:,;.()]+|(?:[\s\-–—:,;.!(]|\b(?:and|or|please|pls))+$/gi, ''),
    longest,
  ).trim();

const bullet = /^\s{0,12}(?:[-–—•*·▪◦‣o]|\(?[a-z0-9]{1,2}[.)])\s+(\S.{0,400})/i;

/** The entries of a list of lines that begins at `from`; nothing where there is none. */
export function linesBelow(text: string, from: number): string[] {
  const entries: string[] = [];
  for (const line of text.slice(from, from + 6_000).split('\n')) {
    const entry = bullet.exec(line)?.[1];
    if (entry !== undefined) entries.push(clean(entry.replace(/[;,.]?\s*(?:and)?\s*$/, '')));
    else if (/^.{2,80}:\s*$/.test(line)) entries.push(clean(line));
    else if (/\S/.test(line) && (entries.length > 0 || !/^[\s:.;-]*$/.test(line))) break;
  }
  return entries.filter((entry) => entry !== '').slice(0, 20);
}
