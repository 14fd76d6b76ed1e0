import { type Passage, passageOf } from '../language/index.ts';

/** Longest part of a message that is looked at for dates and requests, in code units. */
const readLength = 20_000;
/** No sentence that anybody wrote has more words; the rest is not looked at. */
const longestSentence = 300;
/** What is longer is no word of any language. */
const overlong = /[\p{L}\p{M}]{60,}/gu;

/** A message ready to be looked at in time that grows with its length alone. Offsets are those of the message. */
export function boundedPassageOf(text: string): Passage {
  const short = text.slice(0, readLength).replace(overlong, ({ length }) => ' '.repeat(length));
  const passage = passageOf(short);
  const sentences = passage.sentences.map((sentence) => {
    if (sentence.tokens.length <= longestSentence) return sentence;
    const tokens = sentence.tokens.slice(0, longestSentence);
    return { ...sentence, tokens, end: tokens.at(-1)?.end ?? sentence.end };
  });
  return { ...passage, sentences };
}

/** The first so many code units of a text; no character is cut in two. */
export const cutAt = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
