import type { Draft } from '@fineline/core/application';
import type { Lint, Tools } from '@fineline/core/review';
import { dictionaryFor } from './dictionaries.ts';
import { findGrammarFaults } from './grammar.ts';
import type { GrammarFault } from './harper.ts';
import { isTrusted } from './trusted.ts';

/** Harper reads so much of a text, in UTF-16 code units: longer ones are too long for other reasons. */
const most = 12_000;

/** What the rules of spelling and grammar need: the dictionary of the draft's language, and what Harper says of it. */
export async function proofread({ body, language = 'en-GB' }: Draft): Promise<Pick<Tools, 'dictionary' | 'grammar'>> {
  const text = body.slice(0, most);
  const [dictionary, faults] = await Promise.all([dictionaryFor(language), findGrammarFaults(text, language)]);
  const grammar = faults.flatMap((fault) => {
    const lint = lintOf(fault, text);
    const { start, end } = lint.at;
    const objection = { rule: fault.rule, found: text.slice(start, end), after: text.slice(end, end + 40) };
    return isTrusted(objection) ? [lint] : [];
  });
  return { dictionary, grammar };
}

/** Loads what the first draft would wait for. */
export async function warmUp(language: NonNullable<Draft['language']> = 'en-GB'): Promise<void> {
  await Promise.all([dictionaryFor(language), findGrammarFaults('Thank you for today.', language)]);
}

/** Harper counts code points. */
function lintOf({ start, end, says, instead }: GrammarFault, text: string): Lint {
  const at = (points: number) => (isPlain(text) ? points : [...text].slice(0, points).join('').length);
  return { at: { where: 'body', start: at(start), end: at(end) }, says, instead };
}

const isPlain = (text: string): boolean => !/[\u{10000}-\u{10ffff}]/u.test(text);
