import { type Fitted } from './index.ts';
import { accuses, findClause, type Clause } from './clause.ts';
import { isPerson, isPlural } from './nouns.ts';
import { articleFor, articlesIn, withArticle } from './articles.ts';
import { findNoun, lowerOf, type NounPhrase } from './noun-phrase.ts';
import { gradable } from './skills.ts';
import { findComparative, findSought, served } from './sought.ts';
import { findThing } from './thing.ts';
import { asGerund, findVerb, hasNegative, soundRest } from './verb-phrase.ts';
import { findGerund } from './verbs.ts';

type Leads = 'help' | 'seek' | 'wish';

/** How people begin to say what they need, and what that makes of the rest. Small letters are matched. */
const openings: readonly (readonly [RegExp, Leads])[] = [
  [
    /^(?:really |badly |urgently |also |still )*(?:need|needs|needing|want|wants|could use|would like|looking for|after|could do with)(?: some| more)? (?:help|support|a hand|expertise) (?:with|on|in|around|for) /,
    'help',
  ],
  [/^(?:help|support|a hand) (?:with|on|in|around) /, 'help'],
  [/^(?:have |has |having |had )?(?:trouble|difficulty|problems|help|issues|a hard time) (?=\w+ing )/, 'help'],
  [
    /^(?:are |is |have been |had |have |has |having )?(?:really |always |constantly |still )*(?:struggle|struggles|struggling|struggled|trouble|troubles|problems?|issues?|difficulty|difficulties|headaches?|pain|challenges?|challenged|wrestling|dealing|fighting) (?:with|around|by|over|in|on) /,
    'help',
  ],
  [
    /^(?:(?:a|the|your|my|big|biggest|main|key|real|huge|major|current|only) )*(?:problem|issue|challenge|pain point|headache|priority|worry|concern|need|bottleneck|struggle|focus)s?(?: right now| at the moment)? (?:is|are|with|of|around|was) /,
    'help',
  ],
  [
    /^(?:are |is |feel |seem |seemed )?(?:really |very |most |so |a bit )*(?:worried|concerned|anxious|frustrated|unhappy|stressed|nervous) (?:about|by|with|over) /,
    'help',
  ],
  [/^(?:are |is )?(?:worrying|thinking) about /, 'help'],
  [/^(?:a )?(?:lack|shortage|backlog) of (?=\w+ing\b)/, 'help'],
  [
    /^(?:are |is |have been |am )?(?:really |badly |urgently |also |still |actively |currently |desperately )*(?:need|needs|needing|require|requires|looking for|look for|looks for|searching for|after|seeking|hiring|recruiting|hoping for|hoping to find|trying to find|trying to hire|keen to find|in need of|desperate for|advertising for|could do with|could use)(?: some)? (?=\S)(?!to\b)/,
    'seek',
  ],
  [/^(?:need|want|looking|trying|keen|hoping|want|like) to (?:find|hire|recruit) /, 'seek'],
  [
    /^(?:are |is |have |has )?(?:really |always |constantly )*(?:struggle|struggles|struggling|struggled|finding it (?:hard|difficult|tricky)|find it (?:hard|difficult|tricky)|hard|difficult|tricky) to /,
    'wish',
  ],
  [/^to (?=\w)/, 'wish'],
  [
    /^(?:are |is |have been )?(?:really |also |still |now )*(?:need|needs|want|wants|looking|trying|would like|'d like|hoping|planning|plan|plans|hope|keen|aiming|aim|have|has|must|working) (?:to|on) /,
    'wish',
  ],
  [/^(?:want|wants|would like|would love|wanted|like) (?=\S)(?!to\b)/, 'seek'],
];

/** What a note on a need can be set into; `saidByReader` where it may be told as their words. */
export function fitNeed(words: readonly string[], saidByReader: boolean): Fitted {
  const own = lowerOf(words[0]) === 'you' ? words.slice(1) : words;
  const text = own.join(' ').toLowerCase();
  const hiring = /^(?:hiring|recruiting|seeking|needing) /.test(text) ? findClause(words) : undefined;
  if (hiring !== undefined) return ofClause(hiring, words, saidByReader);
  for (const [pattern, leads] of openings) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const rest = own.slice(found.trim().split(' ').length);
    return led(leads, rest);
  }
  const seeking = findSought(words);
  if (seeking !== undefined) return { seeking };
  if (isSomebody(words)) return {};
  const comparative = findComparative(words);
  if (comparative !== undefined) return { seeking: comparative };
  const short = /^(?:the |a )?(?:lack|shortage|absence) of /.exec(text)?.[0];
  if (short !== undefined) return missing(own.slice(short.trim().split(' ').length));
  const few = /^(?:not enough|too few|few|short of|short on) /.exec(text)?.[0];
  if (few !== undefined) {
    const { seeking: people } = missing(own.slice(few.trim().split(' ').length));
    return people === undefined ? {} : { seeking: people };
  }
  if (/^(?:poor|bad|weak) /.test(text)) return helped(own.slice(1));
  const clause = findClause(words);
  if (clause !== undefined) return ofClause(clause, words, saidByReader);
  const noun = findNoun(words);
  if (noun !== undefined && noun.person && noun.number === 'one' && !noun.determined)
    return { seeking: `${articleFor(words[0] ?? '')} ${words.join(' ')}` };
  const doing = findVerb(words, ['base']);
  const gerund = doing === undefined || doing.rest.length === 0 || hasNegative(words) ? undefined : asGerund(doing);
  if (gerund !== undefined) return twice.test(gerund) ? {} : { need: gerund };
  return helped(words);
}

/** Of what is lacking, people are looked for and things are to be helped with. */
function missing(rest: readonly string[]): Fitted {
  const noun = findNoun(rest);
  if (noun?.person && noun.number === 'many' && !noun.determined) return { seeking: rest.join(' ') };
  return helped(rest);
}

const isSomebody = (words: readonly string[]): boolean =>
  /^(?:someone|somebody|anyone|anybody|people|person)$/.test(lowerOf(words[0])) && !isPerson(words[1] ?? '');

function led(leads: Leads, rest: readonly string[]): Fitted {
  if (rest.length === 0 || hasNegative(rest)) return {};
  if (leads === 'wish') {
    const doing = findVerb(rest, ['base'], false) ?? findVerb(rest, ['gerund']);
    const gerund =
      doing === undefined || doing.before.length > 0 || doing.rest.length === 0 ? undefined : asGerund(doing);
    return gerund === undefined || /^(?:being|having)\b/.test(gerund) || twice.test(gerund)
      ? doing === undefined
        ? helped(rest)
        : {}
      : { need: gerund };
  }
  const sought = findSought(rest);
  if (leads === 'seek') {
    if (sought !== undefined) return { seeking: sought };
    const noun = findNoun(rest);
    if (
      noun === undefined ||
      isSomebody(rest) ||
      /^(?:your|my|the|this|that|these|those|its|all|every)$/.test(lowerOf(rest[0]))
    )
      return {};
    const person = noun.person && !noun.determined && noun.number === 'one';
    const seeking =
      person || (!noun.determined && noun.number === 'one')
        ? `${articleFor(rest[0] ?? '')} ${rest.join(' ')}`
        : withArticle(noun, false);
    if (noun.number === 'unknown' && !noun.determined) return {};
    return { seeking, ...(!noun.person && !noun.determined && noun.number !== 'one' && { need: seeking }) };
  }
  if (sought !== undefined) return {};
  const clause = findClause(rest);
  if (clause !== undefined) return {};
  const doing = findVerb(rest, ['base']);
  const gerund = doing === undefined || doing.rest.length === 0 ? undefined : asGerund(doing);
  return gerund === undefined ? helped(rest) : { need: gerund };
}

const helped = (words: readonly string[]): Fitted => {
  const gerund = findVerb(words, ['gerund']);
  const noun = gerund !== undefined && gerund.rest.length > 0 ? undefined : findNoun(words);
  const who = words.findIndex((word) => lowerOf(word) === 'who');
  if (who > 0 && noun !== undefined && (!served.test(noun.head) || accuses(words))) return {};
  if (
    hasNegative(words) ||
    /^(?:more|fewer|less|no|another|enough|every|this|that|someone|any)$/.test(lowerOf(words[0])) ||
    (noun?.person && noun.number === 'one')
  )
    return {};
  if (noun?.person && (noun.number === 'many' || noun.head === 'staff') && !noun.determined)
    return { seeking: words.join(' ') };
  if (
    /^(?:faster|better|quicker|slower|cheaper|easier|smoother|bigger|smaller|stronger|clearer|tighter|consistent)$/.test(
      lowerOf(words[0]),
    ) &&
    noun?.number !== 'many' &&
    noun?.number !== 'mass'
  )
    return {};
  if (
    noun !== undefined &&
    !noun.determined &&
    (isAsked.test(noun.head) || /^(?:strong|good|solid|proven)$/.test(lowerOf(words[0])))
  )
    return {
      seeking: isAsked.test(noun.head)
        ? withArticle(noun, true)
        : noun.number === 'mass' || noun.number === 'many'
          ? words.join(' ')
          : `${articleFor(words[0] ?? '')} ${words.join(' ')}`,
    };
  const need = findThing(words, true);
  return need === undefined ? {} : { need };
};

/** What one asks of a person rather than works on. */
const isAsked = /^(?:ability|willingness|experience|background|knowledge|skills?|qualifications?)$/;

/** "stopping doing payroll" */
const twice = /^(?:stopping|starting|keeping|beginning|finishing|continuing) (?:the |a )?\w+ing\b/;

/** "hiring nurses is hard": what it is about, and, said by them, that it is so. */
function ofClause(clause: Clause, words: readonly string[], saidByReader: boolean): Fitted {
  const { subject, verb, rest, of } = clause;
  if (subject === 'i' || subject === 'we' || subject === 'it' || !soundRest(rest)) return {};
  if (subject === 'you') {
    if (
      verb !== 'are' ||
      !/^(?:short|growing|expanding|opening|moving|new|busy|keen|down|stretched|behind)$/.test(lowerOf(rest[0]))
    )
      return {};
    return saidByReader && !hasNegative(rest) && lowerOf(rest[0]) !== 'behind'
      ? { needIs: ['you are', ...articlesIn(rest, 0)].join(' ') }
      : {};
  }
  if (!/^(?:is|are|takes|take|keeps|keep)$/.test(verb) || rest.length === 0 || hasNegative(rest)) return {};
  const agrees =
    typeof subject === 'object' && 'gerund' in subject ? verb === 'is' || verb.endsWith('s') : agree(subject, verb);
  if (!agrees) return {};
  const last = lowerOf(rest.at(-1));
  const sound =
    rest.every(
      (word) =>
        /^(?:very|really|too|so|quite|getting|becoming|a|hard|big|real|huge|major)$/.test(lowerOf(word)) ||
        word === rest.at(-1),
    ) ||
    findGerund(lowerOf(rest[0])) !== undefined ||
    verb.startsWith('t') ||
    verb.startsWith('k');
  if (
    !sound ||
    !(
      gradable.has(last) ||
      findGerund(last) ||
      verb.startsWith('t') ||
      verb.startsWith('k') ||
      /^(?:challenge|problem|issue|headache|struggle|priority|bottleneck)$/.test(last)
    )
  )
    return {};
  const aboutThing = typeof subject === 'object' && ('gerund' in subject || !subject.person);
  return {
    ...(aboutThing && { need: of }),
    ...(saidByReader &&
      !accuses(words.slice(0, words.length - rest.length - 1).filter((word) => lowerOf(word) !== 'backlog')) && {
        needIs: `${of} ${verb} ${rest.join(' ')}`,
      }),
  };
}

const agree = (subject: NounPhrase, verb: string): boolean => {
  const many = isPlural(subject.head) || subject.words.includes('and');
  return verb === 'is' || verb === 'takes' || verb === 'keeps' ? !many || subject.number === 'mass' : many;
};
