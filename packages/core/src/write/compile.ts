import { countWords } from '../language/count-words.ts';
import { type Dialect, spell } from './address/index.ts';
import { type Gap, isGap } from './gaps.ts';
import type { Group, LetterForm, Part, Phrase } from './form.ts';

/** A phrase cut at its gaps, spelt as a country spells. */
export type Piece = { gap: Gap } | { gap?: undefined; text: string; words: number };
export type CompiledPhrase = readonly Piece[];

const cut = /\{([^{}]*)\}/;

/** Throws where a gap has no such name: that is a mistake in the form. */
export function compile(phrase: Phrase, dialect: Dialect): CompiledPhrase {
  return phrase.split(cut).flatMap((part, i): Piece[] => {
    if (i % 2 === 0) return part === '' ? [] : [ownWords(spell(part, dialect))];
    if (!isGap(part)) throw new Error(`There is no gap {${part}}, which “${phrase}” has.`);
    return [{ gap: part }];
  });
}
const ownWords = (text: string): Piece => ({ text, words: countWords(text) });

/** The phrases of a group, the gaps that any of them has, and those that each of them has. */
export interface CompiledGroup {
  phrases: readonly CompiledPhrase[];
  /** Where all of these can be filled, each phrase can be used. */
  gaps: readonly Gap[];
  /** Where one of these cannot, none can. */
  always: readonly Gap[];
}

export interface CompiledPart {
  part: Part;
  groups: readonly CompiledGroup[];
  asks?: CompiledPhrase;
  /** Those of its heading. */
  words: number;
}

/** A form with all its phrases cut. */
export interface CompiledForm {
  form: LetterForm;
  parts: readonly CompiledPart[];
  subjects?: CompiledGroup;
}

const forms = new WeakMap<LetterForm, Map<Dialect, CompiledForm>>();

/** Each form is cut once for each dialect. */
export function compiledForm(form: LetterForm, dialect: Dialect): CompiledForm {
  let ofForm = forms.get(form);
  if (!ofForm) forms.set(form, (ofForm = new Map<Dialect, CompiledForm>()));
  let compiled = ofForm.get(dialect);
  if (!compiled) {
    compiled = {
      form,
      parts: form.parts.map((part) => ({
        part,
        groups: part.oneOf.map((group) => compiledGroup(group, dialect)),
        ...(part.asks !== undefined && { asks: compile(part.asks, dialect) }),
        words: countWords(part.heading ?? ''),
      })),
      ...(form.subjects && { subjects: compiledGroup(form.subjects, dialect) }),
    };
    ofForm.set(dialect, compiled);
  }
  return compiled;
}

function compiledGroup(group: Group, dialect: Dialect): CompiledGroup {
  const phrases = group.map((phrase) => compile(phrase, dialect));
  const gaps = [...new Set(phrases.flat().flatMap(({ gap }) => (gap ? [gap] : [])))];
  const always = gaps.filter((gap) => phrases.every((phrase) => phrase.some((piece) => piece.gap === gap)));
  return { phrases, gaps, always };
}

/** Every gap that a form names, for tests over all forms. */
export const gapsIn = ({ parts, subjects }: LetterForm): ReadonlySet<Gap> =>
  new Set(
    [...parts.flatMap(({ oneOf, asks }) => [...oneOf.flat(), ...(asks ? [asks] : [])]), ...(subjects ?? [])].flatMap(
      (phrase) => compile(phrase, 'en-GB').flatMap(({ gap }) => (gap ? [gap] : [])),
    ),
  );
