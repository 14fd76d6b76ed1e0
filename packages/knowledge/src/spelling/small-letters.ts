import type { Token } from '@fineline/core/review';

/** What English writes with a capital, wherever it stands; not what is a plain word as well ("may", "march", "polish"). */
const capitals = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july september october november
  december english french german spanish portuguese italian greek turkish russian ukrainian romanian hungarian dutch
  swedish danish norwegian finnish irish scottish welsh british american canadian australian indian pakistani nigerian
  kenyan zulu afrikaans hindi urdu punjabi bengali arabic chinese japanese korean european african asian christmas easter
  ramadan diwali england scotland wales ireland britain london germany france spain italy poland portugal romania india
  nigeria kenya australia canada america europe africa`.split(/\s+/),
);
/** "french windows", "danish pastries": so usual that many write them small. */
const things =
  /^(?:windows?|doors?|polish\w*|fries|plait|beans|dressing|toast|horn|pastr\w+|oven|caps?|elm|hedge|courage|shepherds?|whisk\w+|stew|setter|rarebit|rabbit|ink|summer|club|coffee|baths?|delight|carpets?|rugs?|cheese|chestnut|chalk|plaster|roulette|salad|sausages?|coleslaw|flag|mustard|breakfast)$/;

export interface SmallLetter {
  start: number;
  end: number;
  instead: string;
}

/** "i", "friday", "english": words that have a capital. Of a text that says "i" throughout, the first is enough. */
export function* smallLetters(text: string, tokens: readonly Token[]): Generator<SmallLetter> {
  let hasI = false;
  for (const [i, token] of tokens.entries()) {
    if (token.inQuotes || isPartOfMore(text, token)) continue;
    const written = text.slice(token.start, token.end);
    if (written === 'i' || /^i['’]/.test(written)) {
      if (hasI || isBetweenNames(tokens, i) || tokens[i - 1]?.word === 'an') continue; // it ends in an i
      hasI = true;
      yield { start: token.start, end: token.start + 1, instead: 'I' };
    } else if (capitals.has(written) && !things.test(tokens[i + 1]?.word ?? '')) {
      yield { ...placeOf(token), instead: written.charAt(0).toUpperCase() + written.slice(1) };
    }
  }
}

const placeOf = ({ start, end }: Token): { start: number; end: number } => ({ start, end });

/** Of an address, a name with hyphens, "i.e.", or the number of a list: "(i)". */
const isPartOfMore = (text: string, { start, end }: Token): boolean =>
  /[\p{L}\d@._/#(&'’-]/u.test(text.charAt(start - 1)) || /^(?:[\d@_/#)&-]|\.\w)/u.test(text.slice(end, end + 2));

/** "Puig i Cadafalch". */
const isBetweenNames = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 1], tokens[i + 1]].every((other) => /^\p{Lu}/u.test(other?.text ?? ''));
