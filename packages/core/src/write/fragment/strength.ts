import { articleFor, articlesIn } from './articles.ts';
import { being, isTitle } from './being.ts';
import { gerundFirst } from './compounds.ts';
import { having } from './having.ts';
import { type Fitted } from './index.ts';
import { languagesIn } from './languages.ts';
import { findNoun, lowerOf } from './noun-phrase.ts';
import { isPerson, isPlural } from './nouns.ts';
import { adjectives, describing, noExperience, possessions } from './skills.ts';
import { type VerbPhrase, asBase, asGerund, asPast, findVerb, hasNegative, soundRest } from './verb-phrase.ts';
import { findBase } from './verbs.ts';
import { determiners, isNumber, prepositions, setOf } from './words.ts';

/** What a note on a strength can be set into. */
export function fitStrength(words: readonly string[]): Fitted {
  const first = lowerOf(words[0]);
  if (
    / (?:reported|came|spoke|talked|turned|listened|answered|looked) (?:\w+ )?(?:to|for|with|at) me$/.test(
      ` ${words.join(' ')}`,
    )
  )
    return {};
  const much =
    /^(?:some|lots of|a lot of|plenty of|much|good|strong|solid|extensive|a bit of|deep|broad|wide) (?=(?:experience|knowledge|background)\b)/.exec(
      words.join(' ').toLowerCase(),
    )?.[0];
  if (much !== undefined) return fitStrength(words.slice(much.trim().split(' ').length));
  const lots = /^(?:lots of|a lot of|plenty of|loads of|tons of|bags of|heaps of) (?=\S)/.exec(
    words.join(' ').toLowerCase(),
  )?.[0];
  if (lots !== undefined) return fitStrength(words.slice(lots.trim().split(' ').length));
  if (first === 'i') return ofMine(words.slice(1), true);
  const short = /^i'(m|ve|d|ll)$/.exec(first)?.[1];
  if (short !== undefined) return short === 'm' ? being(words.slice(1)) : short === 've' ? perfect(words.slice(1)) : {};
  if (first === 'have' || first === 'having') return first === 'have' ? perfect(words.slice(1)) : {};
  if (first === 'am') return being(words.slice(1));
  if (first === 'been') return findVerb(words.slice(1), ['participle']) ? was(words.slice(1)) : {};
  if (
    first === 'own' ||
    (first === 'the' && lowerOf(words[1]) === 'only') ||
    first.startsWith('ex-') ||
    /\b(?:mum|mom|mother|dad|father|wife|husband) (?:of|to)\b/.test(words.join(' ').toLowerCase())
  )
    return {};
  return ofMine(words);
}

function ofMine(words: readonly string[], withSubject = false): Fitted {
  const first = lowerOf(words[0]);
  const rest = words.slice(1);
  if (first === 'am') return being(rest);
  if (first === 'have') return perfect(rest);
  if (first === 'can' || first === 'could') return first === 'can' ? able(rest) : {};
  if (first === 'used' && lowerOf(words[1]) === 'to' && findBase(lowerOf(words[2])))
    return verbal(findVerb(words.slice(2), ['base'], false), 'past');
  if (first === 'used' && lowerOf(words[1]) === 'to') return being(words);
  if (first === 'was') return was(rest);
  if (/^(?:were|had|will|would|should|must|does|is|are|not|no)$/.test(first)) return {};
  const described = adjectives.has(first) ? being(words) : {};
  if (described.am !== undefined) return described;
  if (adjectives.has(first) && lowerOf(words[1]) === 'and') return {};
  const bare = findNoun(words);
  if (
    bare !== undefined &&
    !bare.determined &&
    possessions.has(bare.head) &&
    (bare.headAt === words.length - 1 || gerundFirst.has(first))
  )
    return having(words);
  if (isDoneTo(words))
    return hasNegative(words) || !soundRest(rest) ? {} : { did: `was ${[first, ...articlesIn(rest, 0)].join(' ')}` };
  const joined = compoundVerbs.has(first) ? findVerb(rest, ['past']) : undefined;
  if (joined !== undefined && joined.before.length === 0) {
    const [did, doing] = [asPast(joined), asGerund(joined)];
    return {
      ...(did !== undefined && { did: `${first} ${did}` }),
      ...(doing !== undefined && { experience: `my experience of ${first} ${doing}` }),
    };
  }
  const past = findVerb(words, ['past']);
  if (past?.verb.base === 'read' && /^languages?$/.test(lowerOf(past.rest.at(-1))))
    return { do: ['read', ...past.rest].join(' ') };
  if (past && !(past.verb.past === past.verb.base && past.verb.noun && !isObject(past.rest)))
    return verbal(past, 'past');
  if (
    past === undefined &&
    /^[a-z]{3,}ed$/.test(first) &&
    !describing.has(first) &&
    findBase(first) === undefined &&
    (isObject(rest.slice(0, 1)) || /^[A-Z]/.test(rest[0] ?? '')) &&
    soundRest(rest)
  )
    return hasNegative(rest) ? {} : { did: [first, ...articlesIn(rest, 0, first)].join(' ') };
  const present = findPresent(words, withSubject);
  if (present) return verbal(present, 'base');
  const am = being(words);
  return am.am === undefined && am.experience === undefined ? having(words) : am;
}

/** What one is and does not do: "promoted to head chef", "asked to lead the Lisbon office". */
const doneTo = setOf(
  'promoted elected chosen picked nominated appointed seconded shortlisted entrusted trusted voted commended selected tasked headhunted invited recognised recognized sponsored featured quoted cited rated ranked crowned named praised thanked hand-picked credited mentioned',
);
const doneToOnce: ReadonlyMap<string, RegExp> = new Map([
  ['asked', /^(?:to|back|by)\b/],
  ['put', /^in charge/],
  ['left', /^in charge/],
  ['made', /^(?:partner|head|captain|manager|lead|permanent|supervisor|director)\b/],
  ['given', /^./],
  ['awarded', /^(?:an?|the)\b/],
  ['sent', /^(?:to|on|abroad|in)\b/],
  ['taken', /^on (?:as|by|full)/],
  ['called', /^(?:in|on|upon|out) (?:to|as|for|at|by|in|when|every|day|night)\b/],
  ['brought', /^in (?:to|as)\b/],
  ['recruited', /^(?:to|as|by|from)\b/],
  ['hired', /^(?:to|as|by)\b/],
  ['published', /^(?:in|by)\b/],
  ['trained', /^by\b/],
  ['taught', /^by\b/],
]);
const isDoneTo = (words: readonly string[]): boolean => {
  const first = lowerOf(words[0]);
  const next = lowerOf(words[1]);
  if (
    /^(?:voted|named|crowned|rated|ranked|elected|appointed|made)$/.test(first) &&
    (/^(?:best|top|first|second|third|most|number|outstanding)$/.test(next) || (isPerson(next) && !isPlural(next)))
  )
    return true;
  if (doneTo.has(first))
    return next === '' || next === 'to' || next === 'twice' || next === 'employee' || prepositions.has(next);
  return doneToOnce.get(first)?.test(words.slice(1).join(' ').toLowerCase()) ?? false;
};

/** What stands before a verb and makes one with it: "project managed", "line managed", "fact checked". */
const compoundVerbs = setOf(
  'project line stage case event programme program product change floor account people crowd deep fact proof test beta field user stress load spot hand tree wood machine house dog child mystery pair co job ghost hot cold door dry fast mass web paper',
);

const isObject = (rest: readonly string[]): boolean => {
  const next = lowerOf(rest[0]);
  return determiners.has(next) || isNumber(next) || isPlural(lowerOf(rest.at(-1))) || rest.length > 2;
};

function findPresent(words: readonly string[], withSubject: boolean): VerbPhrase | undefined {
  const base = findVerb(words, ['base'], !withSubject);
  if (base) return base;
  const third = findVerb(words, ['third']);
  return third && third.rest.length > 0 ? third : undefined;
}

function verbal(given: VerbPhrase | undefined, tense: 'past' | 'base'): Fitted {
  const phrase = given && lowerOf(given.rest[0]) === 'own' ? { ...given, rest: ['my', ...given.rest] } : given;
  if (phrase === undefined || (hasNegative(phrase.before) && tense === 'base') || hasNegative(phrase.rest)) return {};
  if (
    phrase.rest.length === 0 &&
    !/^(?:volunteer|weld|drive|code|coach|teach|cook|bake|sign|sew|draw|paint|write|mentor|programme|program|interpret|translate)$/.test(
      phrase.verb.base,
    )
  )
    return {};
  if (/^(?:it|that|this|them|everything|everyone|all)$/.test(lowerOf(phrase.rest[0]))) return {};
  if (/^(?:grow|bear)$/.test(phrase.verb.base) && lowerOf(phrase.rest[0]) === 'up') return {};
  if (
    /^(?:bring|raise)$/.test(phrase.verb.base) &&
    /^(?:up )?(?:in|by|on|near|with|bilingual|speaking|to)\b/.test(phrase.rest.join(' '))
  )
    return {};
  const said = tense === 'past' ? asPast(phrase) : asBase(phrase);
  const language =
    tense === 'base' && /^(?:speak|read|write|sign)$/.test(phrase.verb.base) ? languagesIn(phrase.rest) : undefined;
  const gerund =
    noExperience.has(phrase.verb.base) || (phrase.verb.base === 'train' && lowerOf(phrase.rest[0]) === 'as')
      ? undefined
      : asGerund(phrase);
  return {
    ...(language !== undefined
      ? { experience: `my ${language}` }
      : gerund !== undefined && { experience: `my experience of ${gerund}` }),
    ...(said !== undefined && (tense === 'past' ? { did: said } : { do: said })),
  };
}

function able(words: readonly string[]): Fitted {
  const found = findVerb(words, ['base'], false);
  if (found === undefined || found.before.length > 0 || hasNegative(words)) return {};
  const said = asBase(found);
  return said === undefined ? {} : { do: `can ${said}` };
}

/** "have built three apps" is told as "built three apps"; "have a degree" as "my degree". */
function perfect(words: readonly string[]): Fitted {
  const found = findVerb(words, ['participle']);
  if (found && lowerOf(words[0]) !== 'been' && lowerOf(words[0]) !== 'got' && lowerOf(words[0]) !== 'had') {
    const rest = found.rest.join(' ');
    if (found.rest.length === 0 || /\b(?:since|yet|so far)\b/.test(rest)) return {};
    const still = /\b(?:for (?:\w+ ){1,3}years|for years)\b/.test(rest);
    const { experience, ...said } = verbal(found, 'past');
    return { ...(experience !== undefined && { experience }), ...(!still && said) };
  }
  if (lowerOf(words[0]) === 'been') return {};
  const owned = lowerOf(words[0]) === 'got' ? words.slice(1) : words;
  return hasNegative(owned)
    ? {}
    : having(/^(?:a|an|some|lots|good|strong)$/.test(lowerOf(owned[0])) ? owned.slice(1) : owned);
}

/** "was promoted twice", "was head nurse". */
function was(words: readonly string[]): Fitted {
  const noun = findNoun(words);
  const passive = findVerb(words, ['participle']);
  if (hasNegative(words) || words.length === 0) return {};
  if (noun?.person) {
    const article = noun.determined || isTitle(words) ? '' : `${articleFor(words[0] ?? '')} `;
    return {
      did: `was ${article}${words.join(' ')}`,
      ...(!noun.determined && { experience: `my experience as ${article}${words.join(' ')}` }),
    };
  }
  if (
    passive &&
    /^(?:promote|ask|choose|name|elect|appoint|nominate|shortlist|make|trust|commend|award|invite|train|second|publish|award)$/.test(
      passive.verb.base,
    )
  )
    return { did: `was ${words.join(' ')}` };
  return /^(?:responsible|part|in|on)$/.test(lowerOf(words[0])) && words.length > 2 && soundRest(words)
    ? { did: ['was', ...articlesIn(words, 0)].join(' ') }
    : {};
}
