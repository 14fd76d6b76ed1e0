import type { Draft } from '@fineline/core/application';
import type { Dictionary } from '@fineline/core/review';
import nspell from 'nspell';

type Language = NonNullable<Draft['language']>;
type Speller = ReturnType<typeof nspell>;

const packages = {
  'en-GB': () => import('dictionary-en-gb'),
  'en-US': () => import('dictionary-en'),
  'en-ZA': () => import('dictionary-en-za'),
} satisfies Record<Language, () => Promise<{ default: { aff: Uint8Array; dic: Uint8Array } }>>;

const spellers = new Map<Language, Promise<() => Speller>>();

/** The dictionary of a language. Half a second and 30 MB each: it is made when a word is first looked up, and kept. */
function spellerFor(language: Language): Promise<() => Speller> {
  const kept = spellers.get(language);
  if (kept) return kept;
  let speller: Speller | undefined;
  const loaded = packages[language]().then(
    ({ default: { aff, dic } }) =>
      () =>
        (speller ??= nspell(Buffer.from(aff), Buffer.from(dic))),
  );
  spellers.set(language, loaded);
  return loaded;
}

/** The words of English as it is written there. `elsewhere` says that a word is right in another English alone. */
export async function dictionaryFor(language: Language): Promise<Dictionary> {
  const own = await spellerFor(language);
  const others = await Promise.all(
    (['en-GB', 'en-US', 'en-ZA'] as const).filter((one) => one !== language).map(spellerFor),
  );
  return {
    has: (word) => own().correct(word),
    isElsewhere: (word) => others.some((one) => one().correct(word)),
    suggest: (word) => own().suggest(word).slice(0, 5),
  };
}
