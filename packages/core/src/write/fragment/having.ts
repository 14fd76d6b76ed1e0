import { articleFor, articlesIn, withArticle } from './articles.ts';
import { gerundFirst } from './compounds.ts';
import { isTitle } from './being.ts';
import { type Fitted } from './index.ts';
import { findNoun, lowerOf } from './noun-phrase.ts';
import { isCountable, isPerson } from './nouns.ts';
import { languages, languagesIn } from './languages.ts';
import { fields, noExperience, possessions, praise, spelled, traits } from './skills.ts';
import { asGerund, findVerb, hasNegative, soundRest } from './verb-phrase.ts';
import { findGerund } from './verbs.ts';
import { isNumber, prepositions } from './words.ts';

/** What one has: "12 years in ICU", "AWS experience", "Excel". */
export function having(words: readonly string[]): Fitted {
  const experience = havingText(words);
  return experience === undefined || hasNegative(words) ? {} : { experience };
}

function havingText(words: readonly string[]): string | undefined {
  const first = lowerOf(words[0]);
  const text = words.join(' ');
  const time =
    /^(?:(over|more than|nearly|almost|about|around) )?(\S+ (?:years?'?|months|weeks|days|nights|hours|shifts|decades|seasons|terms|summers|winters))(?: (.*))?$/i.exec(
      text,
    );
  if (time && isNumber(lowerOf(time[2]?.split(' ')[0])))
    return lasted(time[1], time[2] ?? '', time[3]?.split(' ') ?? []);
  const after = /^(.+?),? (?:for )?(\d+\+? (?:years|months))$/.exec(text);
  if (after) return lastedAfter(after[1]?.split(' ') ?? [], after[2] ?? '');
  const tools = words.length > 2 && words.every((word) => /^[A-Z]\+*#?$/.test(word) || spelled.has(word.toLowerCase()));
  if (tools) return `my experience with ${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
  const spoken = text.replace(
    /^(?:fluent|native|basic|conversational|business) (?=[A-Z])|\b(?:some|a little|a bit of|basic) (?=[A-Z])/g,
    '',
  );
  const language = languagesIn(words) ?? (languagesIn(spoken.split(' ')) === undefined ? undefined : text);
  if (language !== undefined) return `my ${language}`;
  if (first !== '' && words[0]?.endsWith(',') && languages.has(words[0].slice(0, -1))) return undefined;
  if (fields.has(text)) return `my experience in ${text}`;
  if (first === 'experience' && findGerund(lowerOf(words[1])) && soundRest(words.slice(2)))
    return `my experience of ${words.slice(1).join(' ')}`;
  if (
    /^(?:phd|msc|ma|ba|bsc|beng|meng|mba|llm|diploma|btec)$/.test(first) &&
    words.length > 1 &&
    words.length < 5 &&
    !prepositions.has(lowerOf(words[1])) &&
    findNoun(words.slice(1))?.determined === false &&
    !isPerson(words.at(-1) ?? '') &&
    !/^(?:project|dissertation|thesis|research|students?)$/.test(lowerOf(words[1])) &&
    !/^(?:students?|thesis|theses|programmes?|degrees?|supervision|dissertation)$/.test(lowerOf(words.at(-1)))
  )
    return `my ${words[0] ?? ''} in ${words.slice(1).join(' ')}`;
  const degree = /^(?:level|grade) \d (?!(?:in|of|at|and|or|with|for)\b)(?=[a-z])/i.exec(text)?.[0];
  if (degree !== undefined) {
    const subject = findNoun(words.slice(2));
    return subject === undefined || subject.determined || subject.number === 'one' || subject.number === 'many'
      ? undefined
      : `my ${degree.toLowerCase()}in ${words.slice(2).join(' ')}`;
  }
  if (/ and (?:\d+|\w+) (?:years|months)\b/.test(text)) return undefined;
  const listed = findList(words);
  if (listed !== undefined) return listed;
  const noun = findNoun(words);
  if (
    noun !== undefined &&
    !noun.determined &&
    noun.headAt === words.length - 1 &&
    noun.head === 'skills' &&
    !praise.has(first)
  )
    return `my ${text}`;
  const gerund = findVerb(words, ['gerund']);
  if (
    words.length === 1 &&
    /^(?:listening|talking|thinking|being|having|working|helping|caring|trying|hiring)$/.test(first)
  )
    return undefined;
  if (
    gerund &&
    gerund.before.length === 0 &&
    first !== 'being' &&
    !(noun !== undefined && gerundFirst.has(first) && possessions.has(noun.head)) &&
    (noun === undefined || noun.number !== 'one' || noun.headAt > words.length)
  ) {
    if (lowerOf(gerund.rest[0]) === 'of') return `my experience with the ${text}`;
    const said = noExperience.has(gerund.verb.base) ? undefined : asGerund(gerund);
    return said === undefined ? undefined : `my experience of ${said}`;
  }
  if (noun !== undefined && praise.has(first) && traits.has(noun.head)) return `my ${words.slice(1).join(' ')}`;
  if (
    noun === undefined ||
    praise.has(first) ||
    /(?:qualified|trained|certified)$/.test(first) ||
    (noun.person && noun.number === 'mass') ||
    (noun.number === 'unknown' && /(?:er|or|ist|ian)$/.test(noun.head) && /^an?$/.test(first)) ||
    (noun.number === 'unknown' &&
      !noun.determined &&
      !possessions.has(noun.head) &&
      !traits.has(noun.head) &&
      first !== 'sense' &&
      noun.head === words[noun.headAt]?.replace(/[,)]+$/, ''))
  )
    return undefined;
  const { head } = noun;
  if (traits.has(head) && /^of an?$/.test(words.slice(noun.headAt + 1, noun.headAt + 3).join(' '))) return undefined;
  if (/^(?:my|all)$/.test(first)) return text;
  if (
    !noun.determined &&
    (possessions.has(head) ||
      /skills?$/.test(head) ||
      bodily.test(head) ||
      (traits.has(lowerOf(words[0])) && noun.headAt === 0))
  )
    return `my ${[...words.slice(0, noun.headAt + 1), ...articlesIn(words, noun.headAt + 1)].join(' ')}`;
  if (
    !noun.determined &&
    (/ (?:level|grade) \d(?:$| in )/i.test(` ${text}`) ||
      possessions.has(lowerOf(words.at(-1))) ||
      words.slice(0, noun.headAt).some((word) => /^(?:NVQ|BTEC|GCSE|Cert|HNC|HND|QTS)$/.test(word)))
  )
    return `my ${text}`;
  if (/^(?:IELTS|TOEFL|PTE|UCAT|GMAT|GRE)\b/.test(text)) return `my ${text}`;
  if (/^an?$/.test(first) && bodily.test(head)) return `my ${words.slice(1).join(' ')}`;
  if (/^an?$/.test(first) && (possessions.has(head) || traits.has(head)))
    return `my ${words.slice(praise.has(lowerOf(words[1])) ? 2 : 1).join(' ')}`;
  if (noun.person && noun.number === 'one') return undefined;
  if (
    head === 'part' &&
    /^of (?:an?|the|my) (?:\S+ )?(?:team|group|crew|committee|board|project)\b/.test(
      words.slice(noun.headAt + 1).join(' '),
    )
  )
    return noun.headAt === 0 || /^an?$/.test(first)
      ? `my experience as ${words.slice(noun.headAt).join(' ')}`
      : undefined;
  if (/^(?:one|ones|sense|incl|part|side|half|bit|lot|kind|sort|handful|couple|number|member)$/.test(head))
    return undefined;
  if (!noun.determined && noun.number === 'one' && lowerOf(words[noun.headAt + 1]) === 'of')
    return `my experience with ${articleFor(words[0] ?? '')} ${text}`;
  if (!noun.determined && noun.number === 'one')
    return /^[^a-z]*[A-Z]/.test(words[0] ?? '') && words.length === noun.headAt + 1 && words.length > 1
      ? `my experience with the ${text}`
      : undefined;
  if (
    !noun.determined &&
    noun.number === 'unknown' &&
    !/^[^a-z]*[A-Z]/.test(words[noun.headAt] ?? '') &&
    words.length > 3
  )
    return undefined;
  if (/^(?:this|that|these|those|your|no|every|each|enough|less|fewer|any|half|most|both|much|few)$/.test(first))
    return undefined;
  const activity =
    !noun.determined &&
    /(?:ing|ment|tion|ship|care|keeping|work)$/.test(head) &&
    !isCountable(head) &&
    head !== 'equipment';
  const isCounted = noun.number === 'many' && !noun.person && isNumber(first);
  if (isCounted && head === 'languages') return `my ${text}`;
  return `my experience ${activity || isCounted ? 'of' : 'with'} ${withArticle(noun, false)}`;
}

/** What one has of oneself: "my steady hands". */
const bodily = /^(?:hands|eyes|ears|nerves|stomach|constitution|palate|voice|legs)$/;

/** "12 years in ICU", "5+ years Java". */
function lasted(about: string | undefined, time: string, rest: readonly string[]): string | undefined {
  const own = about === undefined ? 'my ' : '';
  const lead = `${own}${about === undefined ? '' : `${about.toLowerCase()} `}${time.toLowerCase()}`;
  const next = lowerOf(rest[0]);
  if (rest.length === 0) return undefined;
  if (rest.length === 1 && /^(?:on-call|abroad|overseas|offshore|in-house)$/.test(next))
    return `${lead} ${next === 'on-call' ? 'on call' : next}`;
  if (
    time.endsWith("'") ||
    /^(?:in|of|with|as|at|on|across|working|running|teaching|managing|doing|leading)$/.test(next)
  ) {
    return soundRest(rest) &&
      (next === 'as' ||
        findNoun(rest) !== undefined ||
        findNoun(rest.slice(1)) !== undefined ||
        findGerund(next) !== undefined ||
        findGerund(lowerOf(rest[1])) !== undefined)
      ? [lead, ...articlesIn(rest, 0)].join(' ')
      : undefined;
  }
  if (next === 'experience')
    return /^(?:in|of|with|as)?$/.test(lowerOf(rest[1])) ? [lead, 'of', ...rest].join(' ') : undefined;
  const noun = findNoun(rest);
  if (noun?.person && noun.number === 'one' && !noun.determined && !praise.has(next))
    return `${lead} as ${isTitle(rest) ? '' : `${articleFor(rest[0] ?? '')} `}${rest.join(' ')}`;
  if (noun === undefined || noun.determined || noun.person || (isCountable(noun.head) && noun.number === 'one'))
    return undefined;
  return fields.has(rest.join(' ')) ? `${lead} in ${rest.join(' ')}` : `${lead} of ${rest.join(' ')}`;
}

/** "MSK outpatients 4 years" as "my 4 years with MSK outpatients", "nurse 12 years" as "my 12 years as a nurse". */
function lastedAfter(what: readonly string[], time: string): string | undefined {
  const noun = findNoun(what);
  if (noun === undefined || noun.determined || noun.headAt < what.length - 1) return undefined;
  return noun.number === 'many' && !noun.person ? `my ${time} with ${what.join(' ')}` : lasted(undefined, time, what);
}

/** "Python, SQL, dbt": names and nouns of one or two words, the last joined by "and". */
function findList(words: readonly string[]): string | undefined {
  const items = words.join(' ').split(/, (?:and )?| and /);
  if (items.length < 2 || items.length > 5) return undefined;
  const sound = items.every((item) => {
    const parts = item.split(' ');
    const noun = findNoun(parts);
    return (
      parts.length <= 2 &&
      noun !== undefined &&
      !noun.determined &&
      noun.number !== 'one' &&
      !isPerson(noun.head) &&
      !languages.has(item) &&
      !(parts.length > 1 && findGerund(lowerOf(parts[0])))
    );
  });
  if (!sound) return undefined;
  const list = `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
  if (items.every((item) => traits.has(lowerOf(item)))) return `my ${list}`;
  return `my experience with ${list}`;
}
