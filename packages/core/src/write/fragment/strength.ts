import { type Fitted } from './index.ts';
import { isCountable, isPerson, isPlural } from './nouns.ts';
import { articleFor, articlesIn, findNoun, lowerOf, withArticle } from './phrase.ts';
import { adjectives, describing, fields, languages, needsMore, possessions, praise, traits } from './skills.ts';
import { asBase, asGerund, asPast, findVerb, hasNegative, soundRest, type VerbPhrase } from './verb-phrase.ts';
import { findBase, findGerund } from './verbs.ts';
import { determiners, isNumber, prepositions } from './words.ts';

/** Verbs that say what happened to one or how one is, of which one has no experience. */
const noExperience = new Set(
  'be have win receive pass get earn graduate finish complete study become join leave start move gain attend retire qualify know like love enjoy want need understand speak can begin grow hold do clear try'.split(' '),
);

/** What a note on a strength can be set into. */
export function fitStrength(words: readonly string[]): Fitted {
  const first = lowerOf(words[0]);
  if (first === 'i') return ofMine(words.slice(1), true);
  const short = /^i'(m|ve|d|ll)$/.exec(first)?.[1];
  if (short !== undefined) return short === 'm' ? being(words.slice(1)) : short === 've' ? perfect(words.slice(1)) : {};
  if (first === 'have' || first === "having") return first === 'have' ? perfect(words.slice(1)) : {};
  if (first === 'am') return being(words.slice(1));
  return ofMine(words);
}

function ofMine(words: readonly string[], withSubject = false): Fitted {
  const first = lowerOf(words[0]);
  const rest = words.slice(1);
  if (first === 'am') return being(rest);
  if (first === 'have') return perfect(rest);
  if (first === 'can' || first === 'could') return first === 'can' ? able(rest) : {};
  if (first === 'used' && lowerOf(words[1]) === 'to' && findBase(lowerOf(words[2]))) return verbal(findVerb(words.slice(2), ['base'], false), 'past');
  if (first === 'was') return was(rest);
  if (/^(?:were|had|will|would|should|must|does|is|are|not|no)$/.test(first)) return {};
  const described = adjectives.has(first) ? being(words) : {};
  if (described.am !== undefined) return described;
  const bare = findNoun(words);
  if (bare !== undefined && !bare.determined && possessions.has(bare.head) && bare.headAt === words.length - 1) return having(words);
  const past = findVerb(words, ['past']);
  if (past && !(past.verb.past === past.verb.base && past.verb.noun && !isObject(past.rest))) return verbal(past, 'past');
  if (past === undefined && /^[a-z]{3,}ed$/.test(first) && !describing.has(first) && findBase(first) === undefined && isObject(rest.slice(0, 1)) && soundRest(rest)) return hasNegative(rest) ? {} : { did: [first, ...articlesIn(rest, 0, first)].join(' ') };
  const present = findPresent(words, withSubject);
  if (present) return verbal(present, 'base');
  const am = being(words);
  return am.am === undefined && am.experience === undefined ? having(words) : am;
}

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
  if (phrase.rest.length === 0 && !/^(?:volunteer|weld|drive|code|coach|teach|cook|bake|sign|sew|draw|paint|write|mentor|programme|program|interpret|translate)$/.test(phrase.verb.base)) return {};
  if (/^(?:grow|bear)$/.test(phrase.verb.base) && lowerOf(phrase.rest[0]) === 'up') return {};
  const said = tense === 'past' ? asPast(phrase) : asBase(phrase);
  const language = tense === 'base' && /^(?:speak|read|write|sign)$/.test(phrase.verb.base) ? languagesIn(phrase.rest) : undefined;
  const gerund = noExperience.has(phrase.verb.base) || (phrase.verb.base === 'train' && lowerOf(phrase.rest[0]) === 'as') ? undefined : asGerund(phrase);
  return {
    ...(language !== undefined ? { experience: `my ${language}` } : gerund !== undefined && { experience: `my experience of ${gerund}` }),
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
    return found.rest.length > 0 && !/\b(?:since|yet|so far|for (?:\w+ ){1,3}years|for years)\b/.test(found.rest.join(' ')) ? verbal(found, 'past') : {};
  }
  if (lowerOf(words[0]) === 'been') return {};
  const owned = lowerOf(words[0]) === 'got' ? words.slice(1) : words;
  return hasNegative(owned) ? {} : having(/^(?:a|an|some|lots|good|strong)$/.test(lowerOf(owned[0])) ? owned.slice(1) : owned);
}

/** "was promoted twice", "was head nurse". */
function was(words: readonly string[]): Fitted {
  const noun = findNoun(words);
  const passive = findVerb(words, ['participle']);
  if (hasNegative(words) || words.length === 0) return {};
  if (noun?.person) {
    const article = noun.determined || isTitle(words) ? '' : `${articleFor(words[0] ?? '')} `;
    return { did: `was ${article}${words.join(' ')}`, ...(!noun.determined && { experience: `my experience as ${article}${words.join(' ')}` }) };
  }
  if (passive && /^(?:promote|ask|choose|name|elect|appoint|nominate|shortlist|make|trust|commend|award|invite|train|second|publish|award)$/.test(passive.verb.base)) return { did: `was ${words.join(' ')}` };
  return /^(?:responsible|part|in|on)$/.test(lowerOf(words[0])) && words.length > 2 && soundRest(words) ? { did: ['was', ...articlesIn(words, 0)].join(' ') } : {};
}

const isTitle = (words: readonly string[]): boolean => /^(?:head|lead|deputy|chair|president|director|captain|acting|interim|co-\w+|secretary|treasurer|principal)$/.test(lowerOf(words[0]));

/** "fluent in German", "CIPD qualified", "registered nurse". */
function being(words: readonly string[]): Fitted {
  const first = lowerOf(words[0]);
  if (words.length === 0 || hasNegative(words)) return {};
  const text = words.join(' ');
  const next = lowerOf(words[1]);
  if (/^(?:qualified|certified|trained|registered|accredited|licensed|chartered|cleared|literate)$/.test(lowerOf(words.at(-1))) && words.length <= 3 && words.length > 1 && /^[A-Z]/.test(text)) return { am: text };
  if (/^(?:fully|highly|very|quite|really|always|completely)$/.test(first) && adjectives.has(next)) return being(words.slice(1));
  if (first === 'always' && next === 'on') return { am: text };
  if (adjectives.has(first) && first !== 'responsible') {
    const goesOn = words.length === 1 ? !needsMore.has(first) : prepositions.has(next) || next === 'to' || (/^(?:comfortable|confident|happy)$/.test(first) && findGerund(next) !== undefined) || (next === 'and' && words.length === 3 && adjectives.has(lowerOf(words[2])) && !needsMore.has(lowerOf(words[2])) && !needsMore.has(first));
    if (goesOn && soundRest(words) && soundAdjective(words)) {
      const language = first === 'fluent' && next === 'in' ? languagesIn(words.slice(2)) : undefined;
      return { ...(language !== undefined && { experience: `my ${language}` }), am: [first, ...articlesIn(words, 1)].join(' ') };
    }
  }
  const noun = findNoun(words);
  if (first === 'responsible') return {};
  if (noun?.person && noun.number === 'one') {
    if (praise.has(first) || praise.has(next) || lowerOf(words[noun.headAt + 1]) === 'and' || /^(?:person|player)$/.test(noun.head)) return {};
    const bare = /^an?$/.test(first) ? words.slice(1) : words;
    if (noun.determined && !/^an?$/.test(first)) return {};
    return asSomebody(bare, noun.headAt - (words.length - bare.length));
  }
  return {};
}

const soundAdjective = (words: readonly string[]): boolean => {
  if (findGerund(lowerOf(words[1]))) return true;
  if (lowerOf(words[1]) !== 'to' || lowerOf(words[0]) === 'used' || lowerOf(words[0]) === 'accustomed') return findNoun(words.slice(2)) !== undefined || findGerund(lowerOf(words[2])) !== undefined || words.length <= 2 || lowerOf(words[1]) === 'and';
  return findVerb(words.slice(2), ['base'], false) !== undefined;
};

/** "lead developer at Acme": of a post held nobody knows whether it still is; of a qualification that it is. */
function asSomebody(words: readonly string[], headAt: number): Fitted {
  const text = words.join(' ');
  const article = isTitle(words) ? '' : `${articleFor(words[0] ?? '')} `;
  const lasting = words.length === headAt + 1 && (/^(?:registered|chartered|certified|qualified|licensed|native|trained|mental|bilingual)$/.test(lowerOf(words[0])) || /^(?:first-aider|speaker|linguist)$/.test(lowerOf(words[headAt])));
  const speaker = /^(?:native|bilingual)$/.test(lowerOf(words[0])) || lowerOf(words[headAt]) === 'speaker';
  return { ...(!speaker && { experience: `my experience as ${article}${text}` }), ...(lasting && { am: `${articleFor(words[0] ?? '')} ${text}` }) };
}

/** "German", "German and French (B2)". */
function languagesIn(words: readonly string[]): string | undefined {
  const named = words.filter((word) => languages.has(word.replace(/[,.]$/, '')));
  const others = words.every((word) => languages.has(word.replace(/[,.]$/, '')) || /^(?:and|\([A-C][12]\)|native|fluent|business|conversational|basic|\(native\)|\(fluent\))$/.test(word.replace(/,$/, '').toLowerCase()));
  return named.length > 0 && others && !/^and$/.test(lowerOf(words.at(-1))) ? words.join(' ') : undefined;
}

/** What one has: "12 years in ICU", "AWS experience", "Excel". */
function having(words: readonly string[]): Fitted {
  const experience = havingText(words);
  return experience === undefined || hasNegative(words) ? {} : { experience };
}

function havingText(words: readonly string[]): string | undefined {
  const first = lowerOf(words[0]);
  const text = words.join(' ');
  const time = /^(?:(over|more than|nearly|almost|about|around) )?(\S+ (?:years?'?|months|decades|seasons|terms|summers|winters))(?: (.*))?$/i.exec(text);
  if (time && isNumber(lowerOf(time[2]?.split(' ')[0])) ) return lasted(time[1], time[2] ?? '', time[3]?.split(' ') ?? []);
  const language = languagesIn(words);
  if (language !== undefined) return `my ${language}`;
  if (fields.has(text)) return `my experience in ${text}`;
  const listed = findList(words);
  if (listed !== undefined) return listed;
  const noun = findNoun(words);
  const gerund = findVerb(words, ['gerund']);
  if (gerund && gerund.before.length === 0 && first !== 'being' && (noun === undefined || noun.number !== 'one' || noun.headAt > words.length)) {
    if (lowerOf(gerund.rest[0]) === 'of') return `my experience with the ${text}`;
    const said = noExperience.has(gerund.verb.base) ? undefined : asGerund(gerund);
    return said === undefined ? undefined : `my experience of ${said}`;
  }
  if (noun === undefined || praise.has(first) || /(?:qualified|trained|certified)$/.test(first) || (noun.number === 'unknown' && /(?:er|or|ist|ian|ant|ent|ee)$/.test(noun.head))) return undefined;
  const { head } = noun;
  if (/^(?:my|all)$/.test(first)) return text;
  if (!noun.determined && (possessions.has(head) || /skills?$/.test(head) || traits.has(lowerOf(words[0])) && noun.headAt === 0)) return `my ${[...words.slice(0, noun.headAt + 1), ...articlesIn(words, noun.headAt + 1)].join(' ')}`;
  if (!noun.determined && (/ (?:level|grade) \d/i.test(` ${text}`) || possessions.has(lowerOf(words.at(-1))) || words.slice(0, noun.headAt).some((word) => /^(?:NVQ|BTEC|GCSE|HNC|HND|QTS)$/.test(word)))) return `my ${text}`;
  if (!noun.determined && first === 'sense') return `my ${text}`;
  if (/^an?$/.test(first) && possessions.has(head)) return `my ${words.slice(1).join(' ')}`;
  if (noun.person && noun.number === 'one') return undefined;
  if (!noun.determined && noun.number === 'one' && lowerOf(words[noun.headAt + 1]) === 'of') return `my experience with ${articleFor(words[0] ?? '')} ${text}`;
  if (!noun.determined && noun.number === 'one') return /^[^a-z]*[A-Z]/.test(words[0] ?? '') && words.length === noun.headAt + 1 && words.length > 1 ? `my experience with the ${text}` : undefined;
  if (!noun.determined && noun.number === 'unknown' && !/^[^a-z]*[A-Z]/.test(words[noun.headAt] ?? '') && words.length > 3) return undefined;
  if (/^(?:this|that|these|those|your|no|every|each|enough|less|fewer|any)$/.test(first)) return undefined;
  const activity = !noun.determined && /(?:ing|ment|tion|ship|care|keeping|work)$/.test(head) && !isCountable(head) && head !== 'equipment';
  return `my experience ${activity ? 'of' : 'with'} ${withArticle(noun, false)}`;
}

/** "12 years in ICU", "5+ years Java". */
function lasted(about: string | undefined, time: string, rest: readonly string[]): string | undefined {
  const own = about === undefined ? 'my ' : '';
  const lead = `${own}${about === undefined ? '' : `${about.toLowerCase()} `}${time.toLowerCase()}`;
  const next = lowerOf(rest[0]);
  if (rest.length === 0) return undefined;
  if (time.endsWith("'") || /^(?:in|of|with|as|at|on|across|working|running|teaching|managing|doing|leading)$/.test(next)) {
    return soundRest(rest) && (next === 'as' || findNoun(rest) !== undefined || findNoun(rest.slice(1)) !== undefined || findGerund(next) !== undefined || findGerund(lowerOf(rest[1])) !== undefined) ? [lead, ...articlesIn(rest, 0)].join(' ') : undefined;
  }
  if (next === 'experience') return /^(?:in|of|with|as)?$/.test(lowerOf(rest[1])) ? [lead, 'of', ...rest].join(' ') : undefined;
  const noun = findNoun(rest);
  if (noun === undefined || noun.determined || noun.person || (isCountable(noun.head) && noun.number === 'one')) return undefined;
  return fields.has(rest.join(' ')) ? `${lead} in ${rest.join(' ')}` : `${lead} of ${rest.join(' ')}`;
}

/** "Python, SQL, dbt": names and nouns of one or two words, the last joined by "and". */
function findList(words: readonly string[]): string | undefined {
  const items = words.join(' ').split(/, (?:and )?| and /);
  if (items.length < 2 || items.length > 5) return undefined;
  const sound = items.every((item) => {
    const parts = item.split(' ');
    const noun = findNoun(parts);
    return parts.length <= 2 && noun !== undefined && !noun.determined && noun.number !== 'one' && !isPerson(noun.head) && !languages.has(item);
  });
  if (!sound) return undefined;
  const list = `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
  if (items.every((item) => traits.has(lowerOf(item)))) return `my ${list}`;
  return `my experience with ${list}`;
}
