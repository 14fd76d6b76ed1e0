import { type FragmentKind } from './index.ts';
import { agreement, findNamed, mayBeNamed } from './named.ts';
import { type Names } from './names.ts';
import { isPerson, isPlural } from './nouns.ts';
import { findParticiple, findThird } from './verbs.ts';
import { adverbs, determiners, prepositions, setOf } from './words.ts';

const contracted: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
]);
const sharedWords = setOf(
  'old former shared mutual joint both common talk chat conversation discussion first second interview alma',
);
const somebody = setOf('someone somebody anyone anybody everyone everybody person people each whoever one');

/**
 * The words with the reader's side as "you" and the candidate as "I", verbs agreeing; undefined where nobody can tell who
 * is meant.
 */
export function turned(words: readonly string[], kind: FragmentKind, names: Names): string[] | undefined {
  const out: string[] = [];
  let agree = false;
  for (let at = 0; at < words.length; at++) {
    const written = words[at] ?? '';
    if (written === 'US') {
      out.push(written);
      continue;
    }
    if (!agree && /^[a-z-]+$/.test(written) && !turning.has(written) && !mayBeNamed(written, names)) {
      out.push(written);
      continue;
    }
    const [, core = '', tail = ''] = /^(.*?)([,:;)]*)$/.exec(written) ?? [];
    const lower = core.toLowerCase();
    const next = (words[at + 1] ?? '').toLowerCase();
    const named = findNamed(words, at, names, kind);
    if (named === 'unclear') return undefined;
    if (named !== undefined) {
      const after = (words[at + named.length] ?? '').toLowerCase();
      out.push((named.owns ? 'your' : 'you') + named.tail);
      if (named.team) out.push(named.team);
      agree =
        !named.owns &&
        !named.team &&
        isSubject(out) &&
        (agreement.has(after) || findThird(after) !== undefined || adverbs.has(after));
      at += named.length - 1;
      continue;
    }
    const [, stem = '', short = ''] = /^(they|she|he|we)('(?:re|s|ve|ll|d))?$/.exec(lower) ?? [];
    if (stem !== '') {
      if (stem === 'we' && (kind === 'strength' || kind === 'topic' || kind === 'doubt')) {
        out.push(written);
        continue;
      }
      if (!isClear(stem === 'they' || stem === 'we' ? 'they' : 'she', words, at, kind, names)) return undefined;
      out.push('you');
      if (short !== '')
        out.push(contracted.get(short) ?? (short === "'d" ? hadOrWould(words.slice(at + 1)) : isOf(next)));
      agree = short === '' && stem !== 'they' && stem !== 'we';
      continue;
    }
    const other = pronoun(lower, (words[at - 1] ?? '').toLowerCase(), next, kind);
    if (other !== undefined) {
      if (other === 'unclear') return undefined;
      if (other.of !== 'we' && other.of !== 'you' && !isClear(other.of, words, at, kind, names)) return undefined;
      if (next === 'own' && at > 0 && words.some((word) => somebody.has(word.toLowerCase()))) return undefined;
      out.push(other.is + tail);
      continue;
    }
    if (agree && !adverbs.has(lower) && !lower.endsWith('ly')) {
      agree = false;
      const plural = agreement.get(lower) ?? findThird(lower)?.base;
      out.push(plural === undefined ? written : plural + tail);
      continue;
    }
    out.push(written);
  }
  return out;
}

/** Small words that may be turned, or that begin what may. */
const turning = setOf(
  'they she he we them their theirs themselves him himself herself hers his her us our ours your you yours yourself the',
);

/** "they'd both worked" had, "they'd split the team" would. */
function hadOrWould(after: readonly string[]): 'had' | 'would' {
  const lower = after.map((word) => word.toLowerCase());
  const next = lower.find((word) => !adverbs.has(word) && !/^(?:both|all|each|probably)$/.test(word)) ?? '';
  const found = findParticiple(next);
  return next === 'better' || (found !== undefined && found.past !== found.base) ? 'had' : 'would';
}

/** "she's been" has, "she's opening" is. */
const isOf = (next: string): string => (/^(?:been|got|had|become|done|gone|always had)$/.test(next) ? 'have' : 'are');

const isSubject = (out: readonly string[]): boolean => {
  const before = (out.at(-2) ?? '').toLowerCase();
  return (
    out.length === 1 ||
    /^(?:that|how|why|when|where|what|because|if|whether|and|but|so|until|while|since|me)$/.test(before) ||
    before.endsWith(',')
  );
};

type Turned = { is: string; of: 'they' | 'she' | 'we' | 'you' };

/** Verbs after which "her" is whom they are done to. */
const handsOver = setOf(
  'send give show email tell lend offer let forward text ring call phone ask pass get bring post share',
);

function pronoun(lower: string, before: string, next: string, kind: FragmentKind): Turned | 'unclear' | undefined {
  switch (lower) {
    case 'them':
      return { is: 'you', of: 'they' };
    case 'their':
      return { is: 'your', of: 'they' };
    case 'theirs':
      return { is: 'yours', of: 'they' };
    case 'themselves':
      return { is: 'yourselves', of: 'they' };
    case 'him':
      return { is: 'you', of: 'she' };
    case 'himself':
    case 'herself':
      return { is: 'yourself', of: 'she' };
    case 'hers':
      return { is: 'yours', of: 'she' };
    case 'his':
      return { is: next === '' ? 'yours' : 'your', of: 'she' };
    case 'her': {
      if (kind === 'promise' && handsOver.has(before)) return { is: 'you', of: 'she' };
      const object =
        next === '' ||
        prepositions.has(next) ||
        determiners.has(next) ||
        adverbs.has(next) ||
        /^(?:to|how|what|why|whether|if|know|that's|have|see|at)$/.test(next) ||
        /^\d/.test(next);
      return { is: object ? 'you' : 'your', of: 'she' };
    }
    case 'us':
      if (kind === 'strength' || kind === 'topic' || kind === 'doubt') return kind === 'topic' ? undefined : 'unclear';
      return { is: 'you', of: 'we' };
    case 'our':
      if (kind === 'strength' || kind === 'doubt' || kind === 'promise') return 'unclear';
      return sharedWords.has(next) ? undefined : { is: 'your', of: 'we' };
    case 'ours':
      return 'unclear';
    case 'your':
      return kind === 'asked'
        ? { is: 'my', of: 'you' }
        : kind === 'strength' || kind === 'document'
          ? 'unclear'
          : undefined;
    case 'you':
      return kind === 'asked'
        ? { is: 'me', of: 'you' }
        : kind === 'strength' || kind === 'document'
          ? 'unclear'
          : undefined;
    case 'yours':
    case 'yourself':
      return kind === 'asked' || kind === 'strength' ? 'unclear' : undefined;
    default:
      return undefined;
  }
}

/** Whether a pronoun can only mean the reader's side: nobody else stands before it. */
function isClear(of: 'they' | 'she', words: readonly string[], at: number, kind: FragmentKind, names: Names): boolean {
  if (kind === 'strength' || kind === 'document') return false;
  if (of === 'she' && !names.withReader) return false;
  const before = words.slice(0, at).map((word) => word.toLowerCase().replace(/(?:'s)?[,:;)]*$/, ''));
  if (before.some((word) => names.others.has(word)))
    return /^(?:said|mentioned|told|explained|says)$/.test(before[1] ?? '') && at > 1;
  const someone = before.findIndex((word) => somebody.has(word));
  if (someone !== -1) return kind === 'need' && of === 'they' && before[someone + 1] === 'to';
  return of === 'they'
    ? !before.some((word) => isPlural(word) && word !== 'you')
    : !before.some((word) => isPerson(word));
}
