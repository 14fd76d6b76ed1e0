import type { Match, Passage, Sentence } from '../../language/index.ts';
import { boundedPassageOf } from '../bounded.ts';
import { clean, isPronoun, linesBelow, thingsIn } from './list.ts';
import { furtherQuestions, isQuestion, questionsIn, unmarkedQuestion } from './questions.ts';
import { courtesies, missing, namesPaper, requests, smallTalk } from './triggers.ts';

/** So many things are named at most. */
const most = 20;

/**
 * What a message asks of the candidate: documents, references, dates, answers, access. Each entry is a few of the mail's
 * own words, or the question as it stands, in order and at most 200 letters long. Courtesies ("if you have any questions")
 * and what they will do themselves are left out. `newText` is the message without quoted history and signature.
 */
export function findAsks(newText: string): string[] {
  const passage = boundedPassageOf(newText);
  const requestsOf = bySentence(requests.in(passage));
  const missingOf = bySentence(missing.in(passage));
  const politeOf = bySentence(courtesies.in(passage));
  const chatOf = bySentence(smallTalk.in(passage));
  const found: string[] = [];
  passage.sentences.forEach((sentence, i) => {
    const polite = politeOf.get(sentence) ?? [];
    const asked = (requestsOf.get(sentence) ?? []).filter((match) => !polite.some((other) => isBeside(other, match)));
    const things: string[] = [];
    let isSaid = false;
    asked.forEach((match, n) => {
      const { behind, before } = thingsOf(passage, match, asked[n + 1], i);
      const known = [...found, ...things];
      isSaid ||= before.length > 0;
      things.push(...before.filter((said) => !known.some((thing) => said.includes(thing))), ...behind);
    });
    things.push(...listBelow(passage, i, asked.length > 0));
    const isChat = chatOf.has(sentence) || polite.length > 0;
    if (!isChat && ((things.length === 0 && !isSaid) || isQuestion(sentence))) {
      const others = otherAsks(passage, i, missingOf.get(sentence) ?? []);
      if (things.length === 0 && !isSaid) things.push(...others);
      else things.push(...others.flatMap(furtherQuestions));
    }
    found.push(...things);
  });
  return withoutRepeats(found).slice(0, most);
}

function bySentence(matches: readonly Match[]): Map<Sentence, Match[]> {
  const map = new Map<Sentence, Match[]>();
  for (const match of matches) map.set(match.sentence, [...(map.get(match.sentence) ?? []), match]);
  return map;
}

/** A courtesy takes the request that it is worded as. */
const isBeside = (courtesy: Match, request: Match): boolean =>
  (courtesy.from < request.to + 3 && request.from < courtesy.to + 1) || /no|not|hesitate/.test(courtesy.text);

/** The things behind a request, and those said before it where it asks for "it". */
interface Things {
  before: string[];
  behind: string[];
}

const nothing: Things = { before: [], behind: [] };

/** What follows a request, up to the next one; with what was said before where that is but "it" or "both". */
function thingsOf(passage: Passage, match: Match, next: Match | undefined, i: number): Things {
  const { text } = passage;
  if (isRefused.test(match.text) || isDenied.test(text.slice(Math.max(0, match.start - 16), match.start)))
    return nothing;
  const behind = text.slice(match.end, next ? next.start : match.sentence.end);
  if (/\b(?:give|allow|giving)\b/i.test(match.text) && timeAskedFor.test(behind)) return nothing;
  const colon = /^[^:;.!?]{0,60}:\s/.exec(behind);
  const rest = colon ? behind.slice(colon[0].length) : behind;
  if (colon && rest.includes('?'))
    return {
      before: [],
      behind: questionsIn(rest).flatMap((question) => [question, ...furtherQuestions(question)]),
    };
  const stop = rest.search(/[;?–—]|!(?!\))|:(?=\s|$)|\s-\s/);
  const all = thingsIn(stop < 0 ? rest : rest.slice(0, stop));
  const things = all.filter((thing) => !isNothing.test(thing));
  const isVague =
    things.every((thing) => isPronoun.test(thing)) ||
    /^(?:it|them|both|one)$/i.test(all[0] ?? '') ||
    isOfIt.test(all[0] ?? '') ||
    /\b(?:it|them|both|these|those)(?: \w{2,7})?$/i.test(match.text);
  const named = things.filter((thing) => !isPronoun.test(thing));
  const whole = named.flatMap((thing) => inFull(thing, text.slice(match.sentence.start, match.start)));
  return { before: isVague ? saidBefore(passage, match, i) : whole, behind: named };
}

/** "If you have a share code, send us the code": what it was called when first named. */
function inFull(thing: string, before: string): string[] {
  const noun = /^the (\p{L}{3,20})$/iu.exec(thing)?.[1];
  const named = noun && new RegExp(`\\p{L}{2,20} ${noun}\\b`, 'iu').exec(before)?.[0];
  return named && !/^(?:the|an?|your|this|that|our) /i.test(named) ? [named] : [];
}

/** "the number of it", "a photo of them": what it is was said before. */
const isOfIt = /\b(?:of|from) (?:it|them|these|those|this|the same|same)$/i;

/** "give me a fortnight", "give it to Friday": they ask for time. */
const timeAskedFor =
  /^\s*(?:(?:to|until|till|another)\b|(?:an?|one|two|three|a couple of|a few|\d{1,2}) (?:more )?(?:days?|weeks?|fortnight|months?|hours?|bit|little|while|moment)\b)/i;

const isDenied = /(?:\bnot|n['’]t|\bnever|\bwithout)(?: you)? $/i;

/** "The one thing we cannot offer is …" */
const isRefused = /\bthing\b.*\b(?:can|could)\s?(?:not|n['’]t|['’]t) (?:offer|give|do|promise|change)\b/i;

const isNothing =
  /^(?:me|us|it|the following|following|below|the questions? below|you|here|to|for|with|at|on|in|the|your|please|from you|back|and|or|what|how|a|an|pls|\?|about|about it|about this|me to .*|to (?:know|hear|speak|see|ask|make|be|do|get|take|finish|give|go) .*)$/i;

/** The clause before a request for "it" or "both", else the sentence before. */
function saidBefore({ text, sentences }: Passage, match: Match, i: number): string[] {
  const own = clean(text.slice(match.sentence.start, match.start));
  if (own.split(' ').length > 3) return thingsBefore(own);
  const last = sentences[i - 1];
  return last && last.paragraph === match.sentence.paragraph
    ? thingsBefore(clean(text.slice(last.start, last.end)))
    : [];
}

/** "Is there somebody else who could do it?": the paper is named in the sentence before. */
function asksBack({ text, sentences }: Passage, i: number): string[] {
  const [last, own] = [sentences[i - 1], sentences[i]];
  if (!last || !own || last.paragraph !== own.paragraph || isQuestion(last)) return [];
  const said = clean(text.slice(last.start, last.end));
  const isVague =
    /\b(?:hers?|him|his|them|theirs|another|(?:some|any)(?:one|body) else|which is (?:it|right|correct))\b/i.test(
      text.slice(own.start, own.end),
    );
  return isVague &&
    namesPaper(said) &&
    /\byour\b|\byou (?:gave|sent|named|listed|put|mentioned|wrote|say|said)\b/i.test(said)
    ? [said]
    : [];
}

const thingsBefore = (said: string): string[] => (/\byour?\b|\bur?\b|\bthe\b/i.test(said) ? [said] : []);

/** Entries in lines below a sentence that ends in a colon or names a list. */
function listBelow({ text, sentences }: Passage, i: number, isRequest: boolean): string[] {
  const sentence = sentences[i];
  if (!sentence) return [];
  const said = text.slice(sentence.start, sentence.end);
  const isList = isRequest
    ? /:$|\b(?:following|below|these|list)\b/
    : /\b(?:following|below|items?|documents?|things|outstanding|missing|required|needed|bring)\b[^\n]{0,80}:$/i;
  return isList.test(said) ? linesBelow(text, sentence.end) : [];
}

/** What asks without a word for asking: a question, something that is missing, "a copy of your passport, please". */
function otherAsks(passage: Passage, i: number, gone: readonly Match[]): string[] {
  const { text, sentences } = passage;
  const sentence = sentences[i];
  if (!sentence) return [];
  const said = text.slice(sentence.start, sentence.end);
  if (isQuestion(sentence)) return [...asksBack(passage, i), ...questionsIn(said), ...listBelow(passage, i, true)];
  if (gone.length > 0) {
    const isTheirs =
      /\byour?s?\b|\b[uy]r\b|\bu\b|\bsigned\b|\battach|\breference|\blink\b|\bform\b|\bquestionnaire\b|\bfrom you\b|\bphoto(?:graphic)? id|\bproof of\b|\bpassport\b|\boriginals?\b/i.test(
        said,
      );
    const isEnough = gone.every((match) => /enough|suffice|nicely|fine|do$/i.test(match.text));
    const isNamed = namesPaper(said) && gone.some((match) => /welcome|enough|fine|ok/i.test(match.text));
    const isThing = /^(?:if you [^,]{3,60}, )?(?:an?|the|just|one|two)\b/i.test(said) && said.length < 120;
    return isTheirs || ((isEnough || isNamed) && isThing) ? [clean(said)] : [];
  }
  const unmarked = unmarkedQuestion.exec(said);
  if (unmarked) return [clean(said.slice(unmarked.index))];
  const please =
    /^(.{4,200}?),?\s+please\b(?=[\s,.!]{0,3}(?:\p{Lu}\p{L}{1,20})?[.!\s]*$|\s(?:for|so|by|before|as|when)\s)/su.exec(
      said,
    )?.[1];
  return please === undefined
    ? []
    : thingsIn(please.replace(/^.{0,40}\b(?:one more thing|also|lastly|finally|oh and)\b,?\s+/is, ''));
}

function withoutRepeats(entries: readonly string[]): string[] {
  const kept: string[] = [];
  for (const entry of entries) {
    const bare = entry.replace(/\?$/, '');
    if (bare !== '' && !kept.some((other) => other.includes(bare))) kept.push(entry);
  }
  return kept;
}
