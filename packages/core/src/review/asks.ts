import { type Match, type Sentence, type Token, phrases } from '../language/index.ts';
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

const deed =
  '(let|tell|send|confirm|reply|respond|answer|call|ring|phone|write|advise|forward|pass|give|find|put|arrange|check|share|provide|update|drop|email|text|message|explain|clarify|look|ask|speak|have|get|make|say|show|bring|connect|introduce|recommend|help|consider|remind|note|acknowledge|revert|return|come|point|book|change|move|set|add|sign|copy|post|ping|shoot)';

/** In words of asking, without a question mark or with it. */
const requests = phrases(
  '(your|a|an|the) ..1 (reply|response|answer|line|word|note) ..6 (would be|will be|is) ..2 (appreciated|welcome|awaited|requested|valued|esteemed|kind|nice|lovely)',
  '(ask|asking|request|requesting|beg|begging) (you)? for (a|an|your) ..2 (answer|reply|response|line|word|call|confirmation)',
  '(put my mind at (rest|ease)|set my mind at rest) to (hear|know)',
  '(would|will|are) you be ..1 (free|available|around|up) for ..6',
  '(may|can|could|might) i (come|visit|drop in|call in|see|watch|meet|shadow|join) ..8',
  '(i would|i) (very much)? ..1 like to know',
  `(could|would|can|might|will) (you|somebody|someone|anyone|one of you) ..2 ${deed}`,
  `(could|would|can|might|will) you (please|kindly|possibly|perhaps|also|maybe|be so kind|be able)`,
  'would you (mind|be able|be willing|be so)',
  'would (it|that) be (possible|too much|okay|all right) (to|for|if)',
  'is it (possible|okay|all right) (to|for|if)',
  `(please|pls|kindly|pray|do|just) (also|do|just|kindly)? ${deed} (me|us|my|back|whether|if|when|what|to|at|the|by|as|your|this|that|of|on|in|a|an|how|who|which|where|receipt|for) !(hesitate)`,
  `^ (also)? (ping|send|tell|text|call|ring|email|give|get back to|drop|shoot|hit|holler at|shout|message|forward|pass|put|confirm|write|update|advise) (me|us|back|my|a|if|when|whether|at)`,
  // "Let me mention …" is about to say something itself
  '^ (also)? let (me|us) (know|have|hear)',
  '^ (also|and|so|just|do)? let me (know|have|hear)',
  '(lmk|holler back|keep me (updated|informed|up to date)|do the needful|hit me up|get back to me|drop me a (line|note|message|text)|give me a (call|ring|shout|bell|buzz)|shoot me|let me know|send me word|keep me posted|keep me in the loop)',
  '(i|we) (would|should) (also)? (need|appreciate|welcome|be grateful for|be glad of|be obliged for|value) (a|an|your|some|any)? _? (reply|answer|response|confirmation|receipt|decision|word back|call back|quick word|quick reply|few words|acknowledgement|update|timeline|timescale|date|line|thoughts)',
  '(i|we) (would|should) (also|still)? be (very|most|really|so)? (grateful|glad|thankful|obliged|happy) (for|of|to have|to get|to receive) (a|an|the|your|any|some) ..2 (update|copy|contact|feedback|reply|answer|response|line|word|date|timeline|indication|idea|news|call|information|details)',
  'it would be (so|very|really|most)? (helpful|useful|good|great|nice|handy|a help|kind) ..2 (to (have|know|get) (a|an|the|when|if|whether|what|your|some|where|how)|if you could|of you to (let|tell|send))',
  '(a|an|any|your) _? _? (reply|answer|response|update|feedback|acknowledgement|confirmation|reaction) ..3 would be ..2 (appreciated|welcome|helpful|kind|great|lovely|good|nice|useful)',
  '(hope|hoping) (for|to (get|have|receive)) (a|an|your) _? (reply|response|answer)',
  '(could|may|can|might) i (please|also|just)? (have|get|know|enquire|find out|ask (for|you|what|when|whether|if|how|about|which|who))',
  '(i|we) (trust|expect|assume|take it) (that)? you will ..1 (let|tell|send|confirm|get back|reply|answer|respond)',
  'if you could ..3 (let me know|tell me|send me|confirm|reply|call|ring|give me)',
  '(like|love|keen|want|wish) to (know|hear|learn) about (the|your|any) (salary|pay|pension|hours|package|benefits|start|rota|shifts|holiday|parking|next|process|timeline|decision|outcome|result)',
  '(i|we) (would|should) (also|still|just|very much)? (like|love|need|want|be (interested|curious|keen|glad|grateful)) to (know|hear|be told|find out|learn) (if|whether|when|what|how|who|which|where|why|your (answer|decision|thoughts|view))',
  '(i|we) would? (also)? (need|want|wish|have) to (know|hear|be told|find out) (by|about|the|your|if|whether|when|what|how|who|which|where|why)',
  '(i|we) could (also)? do with',
  '(i|we)? _? (await|awaiting) (your|a|an|the) _? (reply|answer|response|call|decision|news|confirmation|word)',
  '(i|we)? (wonder|wondered|wondering|was wondering|am wondering|curious) (if|whether|when|what|how|who|which|where) (you|there|i|we|the|it|your)',
  '(like|want|have|need|wish) to ask (you)? (for|about|if|whether|when|what|a|some|two|three|#)',
  '(i|we) would (also|very much)? value (your|an) _? (opinion|view|thoughts|advice|feedback|verdict)',
  '(look|looking) forward to (your|a|an) _? (reply|answer|response|call|decision|confirmation)',
  'rsvp',
  '(a|one) (quick|short|simple|last|final|small)? question :',
);

/** Offers, courtesies and what they decide for themselves: these sound like asking, and ask nothing. */
const courtesies = phrases(
  '(please|do|just)? (do not|feel|be) (hesitate|free|welcome)',
  '(please|do|just)? (let me know|tell me|say|do say|shout|ask|call|ring|contact me|get in touch|write|drop me a line|give me a (call|shout|ring)) ..2 (if|should|whenever|in case) (i|we|you|there|anything|any|that|it|more|further|something) ..3 (need|want|wish|like|require|anything|useful|helpful|help~|questions|missing|can|could|further|more|else|any|of use|of interest|unclear)',
  '(if|should|whenever|in case|were) ..8 (need|want|wish|like|require|anything|useful|helpful|help~|question~|missing|further|more|else|any|of use|of interest|unclear|wondering|suits) ..12 (let me know|tell me|say|shout|ask|call|ring|contact|get in touch|write|please|reach|do|drop me|give me|ping|text|email)',
  '(is|are) there (anything|any|something|more) _? (else|further|more|information|papers|paper|documents|detail~)? ..3 (i|you|that)',
  '(do|would|did|might) you (need|want|require|like|find it|wish|care) ..3 (anything|any|more|further|me|to (see|have|read|meet|look|try|taste|hear)|a (copy|look)|it|my|see|useful|helpful)',
  '(can|could|may|shall|should|might) i (send|bring|show|help|offer|give|provide|do|answer|supply|tell you|suggest|add|come|drop|share|make|be of|leave|say)',
  'would (it|that|this|a|an|my|the) ..4 (help|be (useful|helpful|of (use|help|interest|service)|welcome|handy)|suit)',
  'please (remember me|thank|pass (on)? my|give my|accept|find|see|know|take (all|your|as|whatever)|convey|forgive|excuse|note|be assured|rest|send my (regards|best|love|thanks))',
  '(please)? (pass|send|give|convey) (on)? my (thanks|regards|best|love|greetings|compliments|good wishes)',
  'no need to (reply|answer|respond|write)',
  '(please|do|just) (ask|say|be frank|be honest|leave|forget|ignore)',
  'please (do)? (not|never)',
  '(please|do) keep !(me (posted|updated|informed|in the))',
  'by all means',
  '^ (you|he|she|they) ..1 (let|told|sent|gave|called|asked) me',
  'call me (old|a|an|mad|crazy|strange|odd|biased|naive)',
  'let me (add|say|tell|begin|start|explain|thank|assure|close|repeat|be|send|bring|show|share|offer|mention|put|just|also)',
  '(could|can|may) i (just|also)? (say|add|tell|thank|begin)',
);

const rhetorical = phrases(
  '(who|what) (would|could|does|is) not',
  '(is|was|are|does|did|would|will|could) not (it|that|they|he|she|there)',
  '(who|what) (knows|knew|else)',
  '(how|what) (could|can|would) (i|anyone|anybody|one) (not|resist|say no|refuse|ask for|forget|not be|ever)',
  '^ (remember|right|okay|see|deal|fair enough|why not|really|what a)',
  '(how about that|who knew|guess what)',
  '^ (is|are|was|were) not',
  '^ (would|do|did) i (change|want|like|love|mind|miss|regret|enjoy|recommend|hesitate|sleep)',
  '(your|those|these) questions',
  '(the|your|that|one|a) question (you|of|that|i|is|was|has|which|dr|mr|ms|whether)',
  '(you|she|he|they) ..1 (asked|put it|wondered|wanted to know)',
);

const inWhole = (list: ReturnType<typeof phrases>, sentence: Sentence): readonly Match[] =>
  list.in({ text: '', sentences: [sentence] });

/** What the letter asks of its reader, sentence by sentence; offers of help and courtesies are no asks. */
export function asksIn({ main }: Pick<DraftText, 'main'>): Ask[] {
  return main.sentences.flatMap((sentence) => {
    const asked = inWhole(requests, sentence).find((match) => !match.isNegated);
    if (!asked && !sentence.isQuestion) return [];
    if (inWhole(courtesies, sentence).length > 0 && !(sentence.isQuestion && partsOf(sentence) > 1)) return [];
    if (!asked && inWhole(rhetorical, sentence).length > 0) return [];
    const start = sentence.isQuestion ? questionStart(sentence) : (asked?.start ?? sentence.start);
    return [{ start, end: sentence.end, sentence, count: partsOf(sentence) }];
  });
}

const openers =
  /^(?:what|when|where|who|whom|which|how|why|is|are|was|were|do|does|did|can|could|would|will|shall|should|may|might|have|has|am)$/;
const verbs =
  /^(?:let|tell|send|confirm|reply|call|ring|write|advise|forward|pass|give|find|put|arrange|check|share|provide|update|drop|email|text|explain|look|ask|speak|get|make|say|show|bring|keep|connect|introduce|recommend|help|passing|sending|telling|giving|putting|finding|letting|asking|showing|forwarding|introducing|sharing)$/;
const wants = /^(?:ping|appreciate|grateful|like|need|glad|want)$/;
const articles = /^(?:the|a|an|your|his|her|their|my|our|some|any)$/;

/** A question begins with its first asking word: "One thing: what would …?" */
function questionStart({ tokens, start }: Sentence): number {
  const i = tokens.findIndex(
    ({ word }, n) => openers.test(word) && (n === 0 || /^[,:;–—]$|^(?:and|but|so)$/.test(tokens[n - 1]?.word ?? '')),
  );
  return tokens[i]?.start ?? start;
}

/** How many things: questions, deeds or things joined by commas and "and"; "or" gives a choice within one. */
function partsOf({ tokens }: Sentence): number {
  let questions = 0;
  let deeds = 0;
  let things = 0;
  for (const [i, { word }] of tokens.entries()) {
    if (i > 0 && !isJoined(tokens, i)) continue;
    if (openers.test(word)) questions += isSubordinate(tokens, i) ? 0 : 1;
    else if (verbs.test(word) && i > 1) deeds += 1;
    else if (
      articles.test(word) &&
      tokens.slice(0, i).some((token) => verbs.test(token.word) || wants.test(token.word))
    )
      things += 1;
  }
  const said = tokens.findIndex(({ word }) => /^(?:things|questions|requests|favours|points)$/.test(word));
  return Math.max(
    1,
    questions + deeds,
    deeds + 1,
    things > 1 ? things + 1 : 1,
    numbers.get(tokens[said - 1]?.word ?? '') ?? 1,
  );
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
  return /^(?:please|kindly|for|then)$/.test(before) && i > 1
    ? isJoined(tokens, i - 1)
    : /^(?:,|and|also|:|–|—)$/.test(before);
}

const asking = /^(?:what|when|where|who|whom|which|how|why)$/;

/** "when you have a moment" asks nothing, nor does "Could you tell me, by phone, where …" ask twice; "when do you" does. */
const isSubordinate = (tokens: readonly Token[], i: number): boolean =>
  asking.test(tokens[i]?.word ?? '') &&
  (/^(?:i|you|we|they|he|she|it|the|a|an|my|your|our)$/.test(tokens[i + 1]?.word ?? '') ||
    (tokens.slice(0, i).some(({ word }) => /^(?:know|tell|say|advise)$/.test(word)) &&
      !tokens.slice(0, i).some(({ word }) => asking.test(word))));
