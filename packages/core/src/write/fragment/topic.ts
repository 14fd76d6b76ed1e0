import { accuses, findClause, type Clause } from './clause.ts';
import { findNoun, lowerOf } from './noun-phrase.ts';
import { isPlural } from './nouns.ts';
import { gradable } from './skills.ts';
import { findThing, mayBeName } from './thing.ts';
import { findVerb, soundRest } from './verb-phrase.ts';
import { findBase, findGerund, findPast } from './verbs.ts';
import { auxiliaries, determiners, isNumber, pronounWords, questionWords } from './words.ts';

/** Words as what a talk was about: a noun phrase, a gerund, a question clause. */
export function findTopic(words: readonly string[], question: boolean): string | undefined {
  const first = lowerOf(words[0]);
  if (question || questionWords.has(first)) return findQuestion(words, question);
  if (common.test(words.join(' ').toLowerCase()) && findNoun(words)) return `our ${words.join(' ')}`;
  const clause = findClause(words);
  if (clause !== undefined) return clauseAsTopic(clause);
  if (/^(?:no|good|nice|great|lovely|cool|bad|poor|awkward|more|enough|every|each)$/.test(first)) return undefined;
  if (
    /^(?:the |your |my )?(?:notice periods?|start dates?|next steps?|parking|(?:working )?hours|holidays?|lunch|expenses|interview|cv|dress code)$/i.test(
      words.join(' '),
    )
  )
    return undefined;
  return mayBeName(words) ? undefined : findThing(words, true);
}

/** What the candidate and the reader have in common. */
const common =
  /^(?:shared|mutual|joint|common) (?:interests?|love|passion|history|friends?|hobby|hobbies|background|enthusiasm|taste|roots|connections?|acquaintances?|experience)\b/;

/** "how do you onboard?" as "how you onboard". */
function findQuestion(words: readonly string[], question: boolean): string | undefined {
  if (accuses(words)) return undefined;
  const opens = questionWords.has(lowerOf(words[0]));
  let at = opens ? 1 : 0;
  const isHowAdjective = opens && lowerOf(words[0]) === 'how';
  while (at < words.length && at < 5 && !isHelper(lowerOf(words[at])) && !isSubjectYou(words, at)) at++;
  const helper = lowerOf(words[at]);
  const rest = words.slice(at + 1);
  const head = opens ? words.slice(0, at).join(' ') : 'whether';
  const start = opens ? head.charAt(0).toLowerCase() + head.slice(1) : head;
  if (isHelper(helper) && lowerOf(rest[0]) === 'i') return undefined;
  if (isHelper(helper) && isSubjectYou(rest, 0)) {
    const subject = lowerOf(rest[0]) === 'your' ? 'your team' : 'you';
    const verb = rest.slice(subject === 'you' ? 1 : 2);
    if (helper === 'do' || helper === 'does' || helper === 'did') {
      const found = findVerb(verb, ['base'], false);
      if (found === undefined || found.before.length > 0) {
        const unknown =
          helper === 'do' &&
          verb.length === 1 &&
          /^[a-z-]+$/.test(verb[0] ?? '') &&
          !/(?:s|ed|ing)$/.test(verb[0] ?? '');
        return unknown ? `${start} you ${verb[0] ?? ''}` : undefined;
      }
      const form = helper === 'did' ? found.verb.past : subject === 'you' ? found.verb.base : found.verb.third;
      return [start, subject, form, ...found.rest].join(' ');
    }
    return verb.length > 0 &&
      soundRest(verb) &&
      (subject === 'you') === /^(?:are|were|have|can|will|would|could|should)$/.test(helper)
      ? [start, subject, helper, ...verb].join(' ')
      : undefined;
  }
  if (!opens) return undefined;
  if (/^(?:do|does|did)$/.test(helper)) return turnedRound(start, helper, rest);
  if (question && helper !== 'you' && isHelper(helper)) return undefined;
  const said = [start, ...words.slice(at)].join(' ');
  if (helper === 'i' && (question || lowerOf(words[0]) === 'whether')) return undefined;
  if (helper === 'i') return afterSubject(words.slice(at + 1)) ? said : undefined;
  if (isSubjectYou(words, at))
    return afterSubject(words.slice(at + (lowerOf(words[at]) === 'your' ? 2 : 1))) ? said : undefined;
  if (lowerOf(words[1]) === 'to' && isHowAdjective)
    return findVerb(words.slice(2), ['base'], false) ? decapitalised(words) : undefined;
  return question ? undefined : subordinate(words);
}

/** "what does a good day look like" as "what a good day looks like": where one word alone can be the verb. */
function turnedRound(start: string, helper: string, rest: readonly string[]): string | undefined {
  const places = rest.flatMap((word, at) =>
    at > 0 && findBase(lowerOf(word)) && lowerOf(word) !== 'like' ? [at] : [],
  );
  const [at = 0] = places;
  const verb = findBase(lowerOf(rest[at]));
  const after = rest.slice(at + 1);
  if (verb === undefined || places.length !== 1 || !soundRest(after)) return undefined;
  const form = helper === 'do' ? verb.base : helper === 'did' ? verb.past : verb.third;
  return [start, ...rest.slice(0, at), form, ...after].join(' ');
}

/** "how hard hiring nurses is", "what the apprentices build", as they stand. */
function subordinate(words: readonly string[]): string | undefined {
  const last = lowerOf(words.at(-1));
  if (words.length < 3) return undefined;
  if (/^(?:is|are|was|were)$/.test(lowerOf(words[1])) && pronounWords.has(lowerOf(words[2]))) return undefined;
  if (/^(?:is|are|was|were)$/.test(lowerOf(words[1])) && determiners.has(lowerOf(words[2])))
    return last === 'like' && lowerOf(words[0]) === 'what'
      ? `what ${words.slice(2, -1).join(' ')} ${words[1] ?? ''} like`
      : undefined;
  if (isHelper(lowerOf(words[1])) && lowerOf(words[0]) !== 'what' && lowerOf(words[0]) !== 'who') return undefined;
  const sound = words.some(
    (word, at) =>
      at > 1 &&
      (auxiliaries.has(lowerOf(word)) ||
        isPlainVerb(lowerOf(word)) ||
        (findBase(lowerOf(word)) !== undefined && isPlural(lowerOf(words[at - 1])))) &&
      (at === words.length - 1 || soundRest(words.slice(at + 1))),
  );
  return sound && !/^(?:and|or|the|a|my|your)$/.test(last) ? decapitalised(words) : undefined;
}

const isPlainVerb = (word: string): boolean => {
  const base = findBase(word);
  return (
    (base !== undefined && !base.noun) ||
    findPast(word) !== undefined ||
    (/[^s]s$/.test(word) && findBase(word.slice(0, -1)) !== undefined) ||
    (/(?:es)$/.test(word) && findBase(word.slice(0, -2)) !== undefined)
  );
};

const decapitalised = (words: readonly string[]): string => {
  const text = words.join(' ');
  return text.charAt(0).toLowerCase() + text.slice(1);
};

const isHelper = (word: string): boolean =>
  /^(?:do|does|did|are|is|was|were|have|has|can|will|would|could|should)$/.test(word);
const isSubjectYou = (words: readonly string[], at: number): boolean =>
  lowerOf(words[at]) === 'you' ||
  (lowerOf(words[at]) === 'your' && lowerOf(words[at + 1]) === 'team') ||
  lowerOf(words[at]) === 'i';
const afterSubject = (words: readonly string[]): boolean => {
  const verb = lowerOf(words[0]);
  return (
    (auxiliaries.has(verb) || findBase(verb) !== undefined || findPast(verb) !== undefined || verb.endsWith('s')) &&
    soundRest(words.slice(1))
  );
};

/** A clause as a noun phrase, or as "how …"; nothing that is held against them. */
function clauseAsTopic(clause: Clause): string | undefined {
  const { subject, verb, rest, of } = clause;
  if (accuses(rest) || accuses([verb]) || subject === 'i' || subject === 'we' || subject === 'it') return undefined;
  if (subject === 'you') return yours(verb, rest);
  if (accuses(of.split(' '))) return undefined;
  if (/^(?:is|are)$/.test(verb)) {
    const said =
      rest[0] !== undefined && /^(?:very|really|so|quite|incredibly|extremely)$/.test(lowerOf(rest[0]))
        ? rest.slice(1)
        : rest;
    if (said.length === 1 && gradable.has(lowerOf(said[0]))) return `how ${lowerOf(said[0])} ${of} ${verb}`;
    return findGerund(lowerOf(said[0])) !== undefined && said.length > 1 && soundRest(said)
      ? `how ${of} ${verb} ${said.join(' ')}`
      : undefined;
  }
  if (auxiliaries.has(verb) && verb !== 'will') return undefined;
  return soundRest(rest) && (rest.length > 0 || verb !== 'will')
    ? `how ${of} ${verb} ${rest.join(' ')}`.trim()
    : undefined;
}

/** "you are opening in Leeds" as "your opening in Leeds". */
function yours(verb: string, rest: readonly string[]): string | undefined {
  const next = lowerOf(rest[0]);
  if (!soundRest(rest)) return undefined;
  if (verb === 'are') {
    const after = rest.slice(1);
    const named = { planning: 'plan', hoping: 'hope', looking: 'plan', aiming: 'aim', trying: 'work' }[next];
    if (named !== undefined && lowerOf(after[0]) === 'to') return `your ${named} ${after.join(' ')}`;
    if (next === 'looking' && lowerOf(after[0]) === 'for') return `your search ${after.join(' ')}`;
    const verbal = findGerund(next);
    if (verbal === undefined) return undefined;
    const noun = {
      moving: 'move',
      expanding: 'expansion',
      growing: 'growth',
      merging: 'merger',
      opening: 'opening',
      launching: 'launch',
    }[next];
    const joins =
      after.length === 0 || /^(?:in|to|into|at|with|on|up|out|from|next|this|soon)$/.test(lowerOf(after[0]));
    if (noun !== undefined && joins && !/^(?:up|out|next|soon|this)$/.test(lowerOf(after[0])))
      return `your ${noun}${after.map((word) => ` ${word}`).join('')}`;
    return `how you are ${rest.join(' ')}`;
  }
  if (verb === 'have') {
    const owned = next === 'got' ? rest.slice(1) : rest;
    const noun = findNoun(owned);
    if (noun === undefined || (!noun.determined && !(noun.number === 'many' || noun.number === 'mass')))
      return undefined;
    const bare = /^(?:a|an|the|this|some|any|no|lots|many|more)$/.test(lowerOf(owned[0])) ? owned.slice(1) : owned;
    return isNumber(lowerOf(owned[0])) || bare.length > 0 ? `your ${bare.join(' ')}` : undefined;
  }
  if (/^(?:want|plan|hope|wish|aim|intend)$/.test(verb) && next === 'to')
    return `your ${verb === 'want' ? 'wish' : verb === 'intend' ? 'plan' : verb} ${rest.join(' ')}`;
  if (verb === 'use' && findNoun(rest)) return `your use of ${rest.join(' ')}`;
  if (auxiliaries.has(verb) && verb !== 'do') return undefined;
  if (/^(?:need|want|like|love|think|hope|know|seem|say|feel|mean|get|be|hate|ask)$/.test(findPast(verb)?.base ?? verb))
    return undefined;
  return `how you ${verb} ${rest.join(' ')}`.trim();
}
