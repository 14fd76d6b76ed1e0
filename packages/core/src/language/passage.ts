import { markNames } from './names.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './token.ts';

/** A text made ready to be looked at: its words with what they stand in, and its sentences. */
export interface Passage {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}

/** `names` are further names to leave in peace, such as a company or a role, as they are written. */
export function passageOf(text: string, names: readonly string[] = []): Passage {
  const tokens = tokensOf(text);
  markQuotes(text, tokens);
  const sentences = sentencesOf(text, tokens);
  const known = names.map((name) => tokensOf(name).map(({ word }) => word));
  for (const sentence of sentences) markNames(sentence, known);
  return { text, tokens, sentences };
}

/** “…”, "…", «…», and ‘…’ where it cannot be an apostrophe; within one paragraph. */
const quotation =
  /“[^”\n]{1,400}”|"[^"\n]{1,400}"|«[^»\n]{1,400}»|(?<![\p{L}\p{N}])[‘'][^‘'’\n]{2,200}[’'](?![\p{L}\p{N}])/gu;

function markQuotes(text: string, tokens: readonly Token[]): void {
  if (!/["“«‘']/.test(text)) return;
  let i = 0;
  for (const { 0: found, index } of text.matchAll(quotation)) {
    while (i < tokens.length && (tokens[i]?.start ?? 0) < index) i += 1;
    for (; i < tokens.length && (tokens[i]?.start ?? 0) < index + found.length; i += 1) {
      const token = tokens[i];
      if (token) token.inQuotes = true;
    }
  }
}
