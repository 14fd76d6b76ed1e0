import { type Fitted } from './index.ts';
import { articlesIn, withArticle } from './articles.ts';
import { findNoun, lowerOf } from './noun-phrase.ts';
import { isCommon } from './nouns.ts';
import { withMine } from './papers.ts';
import { asBase, findVerb, hasNegative, type VerbPhrase } from './verb-phrase.ts';

/** "I said I would", "need to". */
const opening =
  /^(?:(?:i|i'll|i'd|i'm|will|would|shall|am|going|said|promised|promise|agreed|offered|need|must|should|want|wanted|remember|also|that|to|happy|you|told you|asked me|have to) )*/;

/** Verbs that hand something over, whose object can then be named as brought. */
const handing = new Set('send share forward email e-mail post supply provide submit upload'.split(' '));
const when =
  / (?:(?:by|on|before|until|after|this|next|over|in) (?:the )?(?:end of (?:the )?(?:day|week|month|play)|weekend|next week|this week|next \w+day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|lunch(?:time)?|morning|afternoon|evening|\w+day|week|month|january|february|march|april|may|june|july|august|september|october|november|december|day|today|eod|\d+(?:st|nd|rd|th)?(?: \w+)?)(?: (?:morning|evening|afternoon|night|at \d\S*))?|tomorrow|today|tonight|soon|later|asap|straight away|right away|first thing|over|across|through|on|along)$/i;

/** What a note on a promise can be set into. */
export function fitPromise(words: readonly string[]): Fitted {
  const found = opening.exec(words.join(' ').toLowerCase())?.[0].trim() ?? '';
  const said = found === '' ? words : words.slice(found.split(' ').length);
  if (said.length === 0 || hasNegative(said)) return {};
  const phrase = findVerb(said, ['base'], false) ?? findVerb(said, ['gerund']);
  const noun = findNoun(said);
  const isCompound =
    phrase?.form === 'base' &&
    noun !== undefined &&
    /^(?:phone|contact|name|plan|study|work|test|report|point|record|bank)$/.test(phrase.verb.base) &&
    isCommon(lowerOf(phrase.rest[0]));
  const isVerb =
    !isCompound &&
    phrase !== undefined &&
    phrase.before.length === 0 &&
    phrase.rest.length > 0 &&
    lowerOf(phrase.rest[0]) !== 'of' &&
    !(phrase.verb.noun && noun !== undefined && !isCommand(phrase));
  if (!isVerb)
    return noun === undefined || (found !== '' && !found.includes('promise')) ? {} : promised(objectOf(said));
  const promise = asBase({ ...phrase, rest: withMine(phrase.rest, true) });
  if (promise === undefined || /\b(?:we) /.test(promise)) return {};
  return { promise, ...(handing.has(phrase.verb.base) && promised(objectOf(withMine(phrase.rest, true)))) };
}

/** "ring about the notice period", "email the certificate" rather than "ring road", "email address". */
const isCommand = (phrase: VerbPhrase): boolean =>
  /^(?:send|share|forward|email|e-mail|post|call|ring|phone|text|book|check|draft|work|look|visit|contact|answer|review|report|return|show|list|note|order|study|update|test|try|plan|read|write|drop|point|name|record|prepare|finish|pay|fix|request|research|sign|complete|confirm|fill|scan|copy|print|arrange|ask|attend|bring|give|get|let|make|meet|pass|provide|put|speak|supply|talk|tell|think)$/.test(
    phrase.verb.base,
  );

const objectOf = (rest: readonly string[]): string[] => {
  let text = rest.join(' ');
  for (let turn = 0; turn < 3; turn++) text = text.replace(when, '');
  text = text
    .replace(/^(?:(?:over|across|on) )?(?:(?:to )?you )?(?=\S)/i, '')
    .replace(/ (?:over |across |on )?to you(?:r team)?$/i, '')
    .trim();
  return text
    .replace(/ with (?:the|your) team$/i, '')
    .split(' ')
    .filter(Boolean);
};

/** What is not handed over with a letter. */
const eventful =
  /^(?:call|ring|chat|meeting|shift|visit|trial|word|update|hello|thanks|thank-you|time|date|decision|idea|hand|cake|day|week|something|anything)$/;

function promised(words: readonly string[]): Fitted {
  const noun = findNoun(words);
  if (noun !== undefined && eventful.test(noun.head)) return {};
  if (noun === undefined || /^(?:some|any|more|that|this|it|what|your|information|something)$/.test(lowerOf(words[0])))
    return {};
  if (/\b(?:you|when|if|because|once|after|before|until)\b/i.test(words.join(' '))) return {};
  if (!noun.determined && noun.number === 'unknown')
    return { promised: `the ${[...words.slice(0, noun.headAt + 1), ...articlesIn(words, noun.headAt + 1)].join(' ')}` };
  if (
    !noun.determined &&
    /^(?:cv|portfolio|references|availability|reference|degree|certificates?|passport|transcripts?|licence)$/.test(
      noun.head,
    )
  )
    return { promised: `my ${words.join(' ')}` };
  return { promised: withArticle(noun, true) };
}
