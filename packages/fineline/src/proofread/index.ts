import type { Draft } from '@fineline/core/application';
import type { Lint, Tools } from '@fineline/core/review';
import { dictionaryFor } from './dictionaries.ts';
import { findGrammarFaults } from './grammar.ts';
import type { GrammarFault } from './harper.ts';
import { isMistaken } from './trusted.ts';

/** Harper reads so much of a text, in UTF-16 code units: longer ones are too long for other reasons. */
const most = 12_000;
/** So much of what stands around is looked at to tell whether Harper is mistaken. */
const sight = 40;

/**
 * What the rules of spelling and grammar need: the dictionary of the draft's language, and what Harper says of it. They
 * come apart: with the first draft Harper's thread takes seconds to start, in which the dictionary can be read.
 */
export async function proofread({ body, language = 'en-GB' }: Draft): Promise<{
  dictionary: NonNullable<Tools['dictionary']>;
  grammar: () => Promise<NonNullable<Tools['grammar']>>;
}> {
  const text = body.slice(0, most);
  const faults = findGrammarFaults(text, language);
  return { dictionary: await dictionaryFor(language), grammar: async () => lintsOf(await faults, text) };
}

function lintsOf(faults: readonly GrammarFault[], text: string): Lint[] {
  return faults.flatMap(({ rule, start, end, instead }): Lint[] => {
    const [before, after] = [text.slice(Math.max(0, start - sight), start), text.slice(end, end + sight)];
    if (isMistaken({ rule, found: text.slice(start, end), before, after })) return [];
    return [{ at: { where: 'body', start, end }, instead }];
  });
}
