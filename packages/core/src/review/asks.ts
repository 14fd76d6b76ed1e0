import type { Match, Phrases, Sentence, Token } from '../language/index.ts';
import { courtesies, requests, rhetorical, takenUp } from './asking.ts';
import type { DraftText } from './draft-text.ts';

/** Something the reader is asked for. */
export interface Ask {
  /** Offsets in the body. */
  start: number;
  end: number;
  sentence: Sentence;
  /** How many things are asked for in one go: "could you send …, tell me …, and find out …" are three. */
  count: number;
}

const inWhole = (list: Phrases, sentence: Sentence): readonly Match[] => list.in({ text: '', sentences: [sentence] });

/** What the letter asks of its reader, sentence by sentence; offers of help and courtesies are no asks. */
export function asksIn({ main }: Pick<DraftText, 'main'>): Ask[] {
  return main.sentences.flatMap((sentence, i) => {
    const requested = inWhole(requests, sentence).filter((match) => !match.isNegated);
    const [asked] = requested;
    if (!asked && !sentence.isQuestion) return [];
    if (inWhole(courtesies, sentence).length > 0 && !(sentence.isQuestion && partsOf(sentence) > 1)) return [];
    if (!asked && (inWhole(rhetorical, sentence).length > 0 || isThoughtAbout(sentence, main.sentences[i + 1])))
      return [];
    const start = sentence.isQuestion ? questionStart(sentence) : (asked?.start ?? sentence.start);
    return [{ start, end: sentence.end, sentence, count: Math.max(partsOf(sentence), clausesOf(requested, sentence)) }];
  });
}

/** "I request you to …, and I request you to …": as many as begin anew. */
function clausesOf(requested: readonly Match[], { tokens }: Sentence): number {
  let count = 0;
  let end = 0;
  for (const { from, to } of requested) {
    const between = tokens.slice(Math.max(end, from - 4), from);
    if (
      count > 0 &&
      (from < end || isReport(tokens, from) || !between.some(({ word }) => word === 'and' || word === ';'))
    )
      continue;
    count += 1;
    end = to;
  }
  return count;
}

/** "Why does a hedge die? I have been reading about it": nothing that the reader is to settle. */
const isThoughtAbout = ({ tokens }: Sentence, next: Sentence | undefined): boolean =>
  /^(?:why|how|what)$/.test(tokens[0]?.word ?? '') &&
  !tokens.some(({ word }) => /^(?:i|me|my|we|us|our|here|post|job|position|role|interview)$/.test(word)) &&
  (/^(?:a|an|one|anybody|anyone|people)$/.test(tokens[2]?.word ?? '') ||
    (next !== undefined && inWhole(takenUp, next).length > 0));

const openers =
  /^(?:what|when|where|who|whom|which|how|why|is|are|was|were|do|does|did|can|could|would|will|shall|should|may|might|have|has|am)$/;
const verbs =
  /^(?:let|tell|send|confirm|reply|call|ring|write|advise|forward|pass|give|find|put|arrange|check|share|provide|update|drop|email|text|explain|look|ask|speak|get|make|say|show|bring|keep|connect|introduce|recommend|help|passing|sending|telling|giving|putting|finding|letting|asking|showing|forwarding|introducing|sharing|return|use|take|merge|delete|move|post|change|write|accept|endorse|refund|reserve|book|stamp|reconsider|arranging|writing|looking|returning|checking)$/;
const wants =
  /^(?:ping|appreciate|grateful|obliged|thankful|like|love|need|glad|want|await|welcome|requests|favour|favours)$/;
const asksBy = (word: string): boolean => verbs.test(word) || wants.test(word);
const articles = /^(?:the|a|an|your|his|her|their|my|our|some|any)$/;

/** A question begins with its first asking word: "One thing: what would …?", or the preposition before it. */
function questionStart({ tokens, start }: Sentence): number {
  const i = tokens.findIndex(({ word }, n) => {
    if (n > 0 && !/^[,:;–—]$|^(?:and|but|so)$/.test(tokens[n - 1]?.word ?? '')) return false;
    return openers.test(word) || (prepositions.test(word) && asking.test(tokens[n + 1]?.word ?? ''));
  });
  return tokens[i]?.start ?? start;
}

/** "In which band": the question begins before its asking word. */
const prepositions = /^(?:in|on|at|to|from|by|for|with|of|under|about|until|since)$/;

/** How many things: questions, deeds or things joined by commas and "and"; "or" gives a choice within one. */
function partsOf({ tokens }: Sentence): number {
  let questions = 0;
  let deeds = 0;
  let things = 0;
  let isFirst = false;
  for (const [i, { word }] of tokens.entries()) {
    if (i > 0 && !isJoined(tokens, i)) continue;
    if (word === 'as' && tokens[i + 1]?.word === 'would' && articles.test(tokens[i + 2]?.word ?? '')) deeds += 1;
    else if (openers.test(word)) questions += isSubordinate(tokens, i) || isCondition(tokens, i) ? 0 : 1;
    else if (verbs.test(word) && i > 1) {
      // "If not, kindly tell her": nothing was asked before the comma.
      isFirst ||= deeds === 0 && questions === 0 && !tokens.slice(0, i).some((token) => asksBy(token.word));
      deeds += isReport(tokens, i) ? 0 : 1;
    } else if (articles.test(word) && tokens.slice(0, i).some((token) => asksBy(token.word))) things += 1;
  }
  const said = tokens.findIndex(({ word }) => /^(?:things|questions|requests|favours|points)$/.test(word));
  return Math.max(
    1,
    questions + deeds,
    deeds + (isFirst ? 0 : 1),
    things > 1 ? things + 1 : 1,
    embeddedIn(tokens),
    numbers.get(tokens[said - 1]?.word ?? '') ?? 1,
  );
}

/** "check, and let me know" is one thing: nobody can do the second without the first. */
const isReport = (tokens: readonly Token[], i: number): boolean =>
  /^(?:let|tell|confirm|reply|advise|get|update)$/.test(tokens[i]?.word ?? '') &&
  /^(?:me|us|back|the|,|\.|\?)$/.test(tokens[i + 1]?.word ?? '.') &&
  !tokens.slice(i + 2, i + 5).some(({ word }) => asking.test(word) || word === 'whether') &&
  tokens.slice(0, i).some(({ word }) => /^(?:check|look|review|see|find|ask|consider|enquire|verify)$/.test(word));

/** "how many there were, how I ranked, and whether …": a list of what to tell; two of them are often one matter. */
function embeddedIn(tokens: readonly Token[]): number {
  const told = tokens.findIndex(({ word }) =>
    /^(?:know|tell|say|advise|learn|hear|inform|explain|share|confirm|ask|asking|wonder|wondering|wondered)$/.test(
      word,
    ),
  );
  if (told < 0) return 1;
  const clauses = tokens.filter(
    ({ word }, i) =>
      i > told &&
      (asking.test(word) || word === 'if' || word === 'whether') &&
      tokens[i + 1]?.word !== 'so' &&
      (i - told < 4 || isJoined(tokens, i)),
  );
  return clauses.length > 2 ? clauses.length : 1;
}

const numbers = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['several', 3],
]);

/** Behind a comma, "and" and the like; "please" and "for" in between count for nothing. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.word ?? '';
  return /^(?:please|kindly|for|then|to|possibly|perhaps)$/.test(before) && i > 1
    ? isJoined(tokens, i - 1)
    : /^(?:,|;|and|also|:|–|—)$/.test(before);
}

/** "Should the stamp be needed as well, do let me know": a condition, and a request. */
const isCondition = (tokens: readonly Token[], i: number): boolean =>
  tokens.at(-1)?.text !== '?' &&
  ((i === 0 && tokens[i]?.word === 'should') || (tokens[i]?.word === 'do' && verbs.test(tokens[i + 1]?.word ?? '')));

const asking = /^(?:what|when|where|who|whom|which|how|why)$/;

/** "when you have a moment" asks nothing, nor does "Could you tell me, by phone, where …" ask twice; "when do you" does. */
const isSubordinate = (tokens: readonly Token[], i: number): boolean =>
  asking.test(tokens[i]?.word ?? '') &&
  (/^(?:i|you|we|they|he|she|it|the|a|an|my|your|our)$/.test(tokens[i + 1]?.word ?? '') ||
    (tokens.slice(0, i).some(({ word }) => /^(?:know|tell|say|advise)$/.test(word)) &&
      !tokens.slice(0, i).some(({ word }) => asking.test(word))));
