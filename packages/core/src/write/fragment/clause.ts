import { withArticle } from './articles.ts';
import { findNoun, lowerOf, type NounPhrase } from './noun-phrase.ts';
import { findVerb, hasNegative } from './verb-phrase.ts';
import { findBase, findPast, isFinite } from './verbs.ts';
import { adverbs, auxiliaries, relatives, setOf } from './words.ts';

/** "your backlog is huge": who or what, the verb, and the rest. */
export interface Clause {
  subject: 'you' | 'i' | 'we' | 'it' | NounPhrase | { gerund: string };
  /** The subject as it is written. */
  of: string;
  verb: string;
  rest: readonly string[];
}

/** A sentence's one clause, or undefined where the words are none. */
export function findClause(words: readonly string[]): Clause | undefined {
  const first = lowerOf(words[0]);
  if (first === 'it' || first === 'there' || /^(?:it's|there's|that's)$/.test(first)) return undefined;
  if (first === 'you' || first === 'i' || first === 'we') {
    let at = 1;
    while (adverbs.has(lowerOf(words[at])) || lowerOf(words[at]).endsWith('ly')) at++;
    const verb = lowerOf(words[at]);
    if (at > 2 || !(auxiliaries.has(verb) || findBase(verb) || findPast(verb))) return undefined;
    return { subject: first, of: first === 'i' ? 'I' : first, verb, rest: words.slice(at + 1) };
  }
  for (let at = 1; at < words.length; at++) {
    const word = lowerOf(words[at]);
    if (relatives.has(word)) return undefined;
    if (!(auxiliaries.has(word) && word !== 'being' && word !== 'having' && word !== 'be') && !isFinite(word)) continue;
    const subject = words.slice(0, at);
    const noun = findNoun(subject);
    const rest = words.slice(at + 1);
    const gerund = findVerb(subject, ['gerund']);
    if (gerund && gerund.before.length === 0 && (noun === undefined || subject.length > 1))
      return { subject: { gerund: subject.join(' ') }, of: subject.join(' '), verb: word, rest };
    if (noun === undefined) return undefined;
    return { subject: noun, of: withArticle(noun, true), verb: word, rest };
  }
  return undefined;
}

const failing = setOf(
  'struggle struggles struggled struggling lose loses lost losing lack lacks lacked lacking fail fails failed failing fire fired sacked short behind problem problems trouble mess redundant redundancies',
  'layoff layoffs cuts complaint complaints worse worst bad badly late poor poorly weak understaffed overworked overwhelmed quit quits sued fined fine lawsuit mistake mistakes wrong missed misses miss shut closed bankrupt',
  'chaos bullying stress stressed tired unhappy angry annoyed stuck broken messed wasted waste only hardly barely stretched huge backlog debt loss losses unsure worried afraid scared',
);

/** Whether a clause would hold something against whom it is said to. */
export const accuses = (words: readonly string[]): boolean =>
  hasNegative(words) || words.some((word) => failing.has(lowerOf(word)));
