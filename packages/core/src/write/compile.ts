import { type Dialect, spell } from './address/index.ts';
import { type Gap, isGap } from './gaps.ts';
import type { Group, LetterForm, Phrase } from './form.ts';

/** A phrase cut at its gaps, spelt as a country spells. */
export type Piece = { text: string; gap?: undefined } | { gap: Gap; text?: undefined };
export type CompiledPhrase = readonly Piece[];

const cut = /\{([^{}]*)\}/;

/** Throws where a gap has no such name: that is a mistake in the form. */
export function compile(phrase: Phrase, dialect: Dialect): CompiledPhrase {
  return phrase.split(cut).flatMap((part, i): Piece[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ text: spell(part, dialect) }];
    if (!isGap(part)) throw new Error(`There is no gap {${part}}, which “${phrase}” has.`);
    return [{ gap: part }];
  });
}

/** The phrases of a group, the gaps that any of them has, and those that each of them has. */
export interface CompiledGroup {
  phrases: readonly CompiledPhrase[];
  /** Where all of these can be filled, each phrase can be used. */
  gaps: readonly Gap[];
  /** Where one of these cannot, none can. */
  always: readonly Gap[];
}

const groups = new Map<Dialect, WeakMap<Group, CompiledGroup>>();
const questions = new Map<string, CompiledPhrase>();

/** Each group is cut once for each dialect. */
export function compiledGroup(group: Group, dialect: Dialect): CompiledGroup {
  let ofDialect = groups.get(dialect);
  if (!ofDialect) groups.set(dialect, (ofDialect = new WeakMap()));
  let compiled = ofDialect.get(group);
  if (!compiled) {
    const phrases = group.map((phrase) => compile(phrase, dialect));
    const gaps = [...new Set(phrases.flat().flatMap(({ gap }) => (gap ? [gap] : [])))];
    const always = gaps.filter((gap) => phrases.every((phrase) => phrase.some((piece) => piece.gap === gap)));
    ofDialect.set(group, (compiled = { phrases, gaps, always }));
  }
  return compiled;
}

/** A question to the candidate, cut once; there are only those that the forms ask. */
export function compiledQuestion(question: Phrase, dialect: Dialect): CompiledPhrase {
  const key = `${dialect} ${question}`;
  const found = questions.get(key) ?? compile(question, dialect);
  questions.set(key, found);
  return found;
}

/** Every gap that a form names, for tests over all forms. */
export const gapsIn = ({ parts, subjects }: LetterForm): ReadonlySet<Gap> =>
  new Set(
    [...parts.flatMap(({ oneOf, asks }) => [...oneOf.flat(), ...(asks ? [asks] : [])]), ...(subjects ?? [])].flatMap(
      (phrase) => compile(phrase, 'en-GB').flatMap(({ gap }) => (gap ? [gap] : [])),
    ),
  );
