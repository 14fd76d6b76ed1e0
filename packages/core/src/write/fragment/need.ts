import { type Fitted } from './index.ts';
import { accuses, findClause, type Clause } from './clause.ts';
import { isPerson, isPlural } from './nouns.ts';
import { articleFor, articlesIn, withArticle } from './articles.ts';
import { findNoun, lowerOf, type NounPhrase } from './noun-phrase.ts';
import { adjectives, gradable, traits } from './skills.ts';
import { type Leads, openings } from './need-openings.ts';
import { findComparative, findMeans, findSought, isComparative, served } from './sought.ts';
import { findThing } from './thing.ts';
import { asGerund, findVerb, hasNegative, soundRest } from './verb-phrase.ts';
import { findGerund } from './verbs.ts';
import { setOf } from './words.ts';

const hurry = /^(?:pronto|asap|urgently|yesterday|immediately|desperately)$/;

/** What a note on a need can be set into; `saidByReader` where it may be told as their words. */
export function fitNeed(given: readonly string[], saidByReader: boolean): Fitted {
  const isHurried = given.length > 2 && hurry.test(lowerOf(given.at(-1)));
  const words = isHurried ? given.slice(0, -1) : given;
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
  const seeking = findSought(words) ?? findMeans(words);
  if (seeking !== undefined) return { seeking };
  if (
    /^(?:lots|plenty|loads|tons|a lot|heaps) of /.test(text) ||
    (text.endsWith(' back') && findNoun(words) !== undefined)
  )
    return {};
  const wished = findNew(words);
  if (wished !== undefined) return wished;
  const spared = /^(?:fewer|less) /.exec(text)?.[0];
  if (spared !== undefined) return lessOf(own.slice(spared.trim().split(' ').length));
  if (isSomebody(words)) return {};
  const comparative = findComparative(words);
  if (comparative !== undefined) return comparative;
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

/** "fewer handover mistakes" as "reducing handover mistakes". */
function lessOf(rest: readonly string[]): Fitted {
  const noun = findNoun(rest);
  return noun === undefined || noun.determined || noun.person || !/^(?:many|mass)$/.test(noun.number)
    ? {}
    : { need: `reducing ${rest.join(' ')}` };
}

/** What there is not yet: "extra teaching on Saturdays", "a proper rota", "one point of contact". */
function findNew(words: readonly string[]): Fitted | undefined {
  const noun = findNoun(words);
  const opener = /^(?:fresh|additional|extra|one|decent|proper|reliable|affordable) /.exec(
    words.join(' ').toLowerCase(),
  )?.[0];
  if (noun === undefined || opener === undefined || words.length < 2 || findVerb(words, ['gerund']) !== undefined)
    return undefined;
  if (noun.number === 'many' || noun.number === 'mass' || opener === 'one ') return { seeking: words.join(' ') };
  return noun.number === 'one' && !noun.determined
    ? { seeking: `${articleFor(words[0] ?? '')} ${words.join(' ')}` }
    : {};
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
    return gerund === undefined || /^(?:being|having|knowing)\b/.test(gerund) || twice.test(gerund)
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
  if (unhappy.test(words.join(' ').toLowerCase())) return {};
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
  if (noun !== undefined && !noun.determined && isComparative(lowerOf(words[0])) && words.length > 1)
    return noun.number === 'many' || noun.number === 'mass' ? { seeking: words.join(' ') } : {};
  if (
    noun !== undefined &&
    (traits.has(noun.head) || isAsked.test(noun.head)) &&
    /^(?:an?|the)$/.test(lowerOf(words[0]))
  )
    return { seeking: words.join(' ') };
  if (
    noun !== undefined &&
    !noun.determined &&
    (isAsked.test(noun.head) || /^(?:strong|good|solid|proven|skilled|experienced)$/.test(lowerOf(words[0])))
  )
    return {
      seeking: isAsked.test(noun.head)
        ? withArticle(noun, true)
        : noun.number === 'mass' || noun.number === 'many'
          ? words.join(' ')
          : `${articleFor(words[0] ?? '')} ${words.join(' ')}`,
    };
  if (noun !== undefined && !noun.determined && adjectives.has(lowerOf(words[0])) && words.length > 1)
    return noun.number === 'many' || noun.number === 'mass' ? { seeking: words.join(' ') } : {};
  if (
    /^(?:help|support|time|luck|money|everything|advice|hands)$/.test(words.join(' ').toLowerCase()) ||
    noun?.head === 'blood'
  )
    return {};
  if (lowerOf(words[0]) === 'knowing') return {};
  const need = findThing(words, true);
  return need === undefined ? {} : { need };
};

/** What befalls them: nobody is to help with that. */
const unhappy =
  /^(?:losing|missing (?:the|their|your|out|dead)|failing|wasting|forgetting|struggling|slipping|lagging|stalling|drowning|arguing|overspending|cancelling|turning (?:away|down)|falling (?:behind|short|out)|running (?:out|low|late|over|short))\b/;

/** What one asks of a person rather than works on. */
const isAsked = /^(?:ability|willingness|experience|background|knowledge|skills?|qualifications?)$/;

/** "stopping doing payroll" */
const twice = /^(?:(?:stopping|starting|keeping|beginning|finishing|continuing) (?:the |a )?\w+ing|helping)\b/;

/** "hiring nurses is hard": what it is about, and, said by them, that it is so. */
function ofClause(clause: Clause, words: readonly string[], saidByReader: boolean): Fitted {
  const { subject, verb, rest, of } = clause;
  if (subject === 'i' || subject === 'we' || subject === 'it' || !soundRest(rest)) return {};
  if (/^(?:needs?|wants?|lacks?)$/.test(verb) && typeof subject === 'object' && !quantifiers.has(lowerOf(words[0])))
    return lowerOf(rest[0]) === 'to' ? {} : led('seek', rest);
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
  if (rest.some((word) => /^(?:leaving|quitting|walking|drowning|suffering)$/.test(lowerOf(word)))) return {};
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
  const aboutThing =
    typeof subject === 'object' && ('gerund' in subject || (!subject.person && !quantifiers.has(lowerOf(words[0]))));
  return {
    ...(aboutThing && { need: of }),
    ...(saidByReader &&
      !accuses(words.slice(0, words.length - rest.length - 1).filter((word) => lowerOf(word) !== 'backlog')) && {
        needIs: `${of} ${verb} ${rest.join(' ')}`,
      }),
  };
}

/** Of these there is no "help with". */
const quantifiers = setOf('half most some all both many few several each every none any');

const agree = (subject: NounPhrase, verb: string): boolean => {
  const many = isPlural(subject.head) || subject.words.includes('and');
  return verb === 'is' || verb === 'takes' || verb === 'keeps' ? !many || subject.number === 'mass' : many;
};
