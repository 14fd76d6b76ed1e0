import { articleFor, articlesIn } from './articles.ts';
import { type Fitted } from './index.ts';
import { languagesIn } from './languages.ts';
import { findNoun, lowerOf } from './noun-phrase.ts';
import { adjectives, needsMore, praise } from './skills.ts';
import { findVerb, hasNegative, soundRest } from './verb-phrase.ts';
import { findGerund } from './verbs.ts';
import { prepositions } from './words.ts';

/** Posts that one has without an article. */
export const isTitle = (words: readonly string[]): boolean =>
  /^(?:head|lead|deputy|chair|president|director|captain|acting|interim|co-\w+|secretary|treasurer|principal)$/.test(
    lowerOf(words[0]),
  );

/** "fluent in German", "CIPD qualified", "registered nurse". */
export function being(words: readonly string[]): Fitted {
  const first = lowerOf(words[0]);
  if (words.length === 0 || hasNegative(words) || words.some((word) => lowerOf(word) === 'then')) return {};
  const text = words.join(' ');
  const next = lowerOf(words[1]);
  if (
    /^(?:qualified|certified|trained|registered|accredited|licensed|chartered|cleared|literate)$/.test(
      lowerOf(words.at(-1)),
    ) &&
    words.length <= 3 &&
    words.length > 1 &&
    /^[A-Z]/.test(text)
  )
    return { am: text };
  if (/^(?:fully|highly|very|quite|really|always|completely)$/.test(first) && adjectives.has(next))
    return being(words.slice(1));
  if (first === 'always' && next === 'on') return { am: text };
  if (adjectives.has(first) && first !== 'responsible') {
    const goesOn =
      words.length === 1
        ? !needsMore.has(first)
        : prepositions.has(next) ||
          next === 'to' ||
          (/^(?:comfortable|confident|happy)$/.test(first) && findGerund(next) !== undefined) ||
          (next === 'and' &&
            words.length === 3 &&
            adjectives.has(lowerOf(words[2])) &&
            !needsMore.has(lowerOf(words[2])) &&
            !needsMore.has(first));
    if (goesOn && soundRest(words) && soundAdjective(words)) {
      const language = first === 'fluent' && next === 'in' ? languagesIn(words.slice(2)) : undefined;
      return {
        ...(language !== undefined && { experience: `my ${language}` }),
        am: [first, ...articlesIn(words, 1)].join(' '),
      };
    }
  }
  const noun = findNoun(words);
  if (first === 'responsible') return {};
  if (noun?.person && noun.number === 'one') {
    if (
      praise.has(first) ||
      praise.has(next) ||
      lowerOf(words[noun.headAt + 1]) === 'and' ||
      /^(?:person|player)$/.test(noun.head)
    )
      return {};
    const bare = /^an?$/.test(first) ? words.slice(1) : words;
    if (
      (noun.determined && !/^an?$/.test(first)) ||
      (words.length === 1 && /^(?:lead|head|cover|help|hand|person|colleague|member|pair|candidate)$/.test(first))
    )
      return {};
    return asSomebody(bare, noun.headAt - (words.length - bare.length));
  }
  return {};
}

const soundAdjective = (words: readonly string[]): boolean => {
  if (findGerund(lowerOf(words[1]))) return true;
  if (lowerOf(words[1]) !== 'to' || lowerOf(words[0]) === 'used' || lowerOf(words[0]) === 'accustomed')
    return (
      findNoun(words.slice(2)) !== undefined ||
      findGerund(lowerOf(words[2])) !== undefined ||
      words.length <= 2 ||
      lowerOf(words[1]) === 'and'
    );
  return findVerb(words.slice(2), ['base'], false) !== undefined;
};

/** "an experienced nurse" has experience as "a nurse". */
const plainly = (words: readonly string[], article: string): string =>
  lowerOf(words[0]) === 'experienced' && words.length > 1
    ? `${articleFor(words[1] ?? '')} ${words.slice(1).join(' ')}`
    : article + words.join(' ');

/** "lead developer at Acme": of a post held nobody knows whether it still is; of a qualification that it is. */
function asSomebody(words: readonly string[], headAt: number): Fitted {
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma !== -1) return {};
  const text = words.join(' ');
  const article = isTitle(words) ? '' : `${articleFor(words[0] ?? '')} `;
  const lasting =
    words.length === headAt + 1 &&
    (/^(?:registered|chartered|certified|qualified|licensed|native|trained|mental|bilingual)$/.test(
      lowerOf(words[0]),
    ) ||
      /^(?:first-aider|speaker|linguist)$/.test(lowerOf(words[headAt])));
  const speaker = /^(?:native|bilingual)$/.test(lowerOf(words[0])) || lowerOf(words[headAt]) === 'speaker';
  return {
    ...(!speaker && { experience: `my experience as ${plainly(words, article)}` }),
    ...(lasting && { am: `${articleFor(words[0] ?? '')} ${text}` }),
  };
}
