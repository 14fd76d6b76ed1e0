// Longer than other rules: there are five ways to press (asking when, fishing, a day, haste, another offer), each with its words.
import {
  type DraftText,
  type Spot,
  defineExamples,
  defineReviewRule,
  inSentence,
  phrases,
  together,
} from '@fineline/core/review';

const they =
  '(you|your (team|board|panel|firm|company|school|committee|side|end|office|people)|they|he|she|someone|somebody|anyone|anybody|the (panel|board|team|committee|company|firm|school|director|manager|owner|hospital|department))';
const decide =
  '(decide|deciding|decided|decision~|make~ up|made up|making up|conclude|conclusion|choose|choosing|pick|hear|hearing|heard|know|be told|find out|learn|be in touch|get in touch|be contacted|contact me|get back|come back|let me know|tell me|outcome|result~|answer|announce~|verdict|appoint~|offer)';

/** "When will you decide", "how long is this going to take": the date is theirs to give. */
const asksWhen = phrases(
  `when ..2 (will|would|might|may|can|could|do|are|is|shall|should) (i|we|${they}|a|the|your|an|candidates|applicants|_) ..5 ${decide}`,
  `(wonder~|know|tell me|idea|sense|indication|indicate|say|clue|curious|ask|advise|inform me|let me know|clarify|confirm) ..4 (when|how soon|by when|how long|what date|which day) ..6 ${decide}`,
  '(how much longer|how many more (days|weeks)|how long (will|is|does|must|do|before|until|till|have)) ..6',
  `how (soon|quickly) (can|will|might|could|may|would|do) (i|${they}) ..4 ${decide}`,
  '(how (near|close|far) are you|are you any (nearer|closer)|any (nearer|closer) to (a|an|your|making|choosing|deciding))',
  '(what is|what has been|why is it|why the) (taking|holding|keeping|delay|hold up) ..3',
  `surely .. (decision|decided|decide|made|know|chosen|by now|be long|far off)`,
  'will (it|this|that) (be|take) (much|very)? (long|longer)',
  'when (should|can|could|may|might|do|will|shall) i ..1 expect ..',
  'how soon (will|shall|can|may|might) (i|we)',
);

/** "Am I in or what", "which way are you leaning": the verdict before the verdict. */
const fishes = phrases(
  '^ ..4 (have|did) i ..2 (got|get|passed|pass|won|win|make|made) (it|the (job|post|role|position|gig|place|part|cut|nod|grade|shortlist)|in|through)',
  '(am|was|are|were) i (in|through|hired|in or out|in or not|in or what|still in the running|in the running|the one|successful|your (man|woman|girl|boy|person|pick|choice))',
  'if i (have got|got|get|made|am|was|have been) ..2 (it|the (job|post|role|position|gig|place|cut)|in the running|in|through|successful|selected|hired|chosen) (or (not|what))?',
  '(which|what) way (are|is|were|the) .. lean~',
  '(which|what) way (you|they|he|she|the _) .. (lean~|go~|going)',
  '(which|who) (of us|is ahead|is in front|is winning|is going to get|gets it|will get it|have you (chosen|picked|got))',
  '(is|was|will) it (be)? (a|an|going|to|be)..3 (yes|no|me|mine|him|her)',
  'is it (me|him|her|them|mine) or ..',
  '(what are|tell me|know|how are|rate|fancy) (about)? my (chances|odds|prospects)',
  'my (chances|odds|prospects) (are|look|stand|of getting|of landing)',
  'where (do)? i (rank|come|sit|stand|lie|placed) .. (among|against|compared|in the (list|order|queue|pecking|field|running)|candidates|others)',
  'where i (rank|am placed)',
  '(put~|putting) (me|us) out of (my|our|this|the) (misery|suspense)',
  '(jury|panel) (still)? (come back|out|returned|back in)',
  '(white|black) smoke',
  '(made|make|making) up your mind~ (yet|now|already|?)',
  '(the job|it) .. mine or (not|what)',
  '(or not|or what) ?',
  '(have you|have they|has the panel) ..2 (chosen|picked|decided|made up|made your|settled) ..',
  '(is|was) it (me|us|mine) (?|,|or|then|$)',
  '^ ..2 who (is|has|have|got|gets|will get|is getting|did you) ..3 (job|post|it|give|choose|pick|place|role)',
  '(did|do|does) (i|the panel|they|you|she|he) ..3 (like me|best|impress|pass|prefer|favourite|rate|make the|get the)',
  '(do i|should i|shall i|must i|ought i|am i to) ..1 (need to|have to)? (hold (on|out)|wait|keep (waiting|looking|hoping)|take the|accept|start looking|stop looking|turn (it|them|down)|hope|hang on|look elsewhere|worry|give up)',
  'what is it (to be|going to be)',
  'where do i stand',
  'what is the (hold up|holdup|delay|verdict|score|story|answer|result)',
  '(is|are) (the|an|any) (answer|verdict|result~|decision) ..2 (in|yet|out|ready|back|made)',
  'am i ..3 (any hope|warm|wasting my time|the one|front runner|favourite|still)',
  '(any|is there) ..1 (hope|joy|luck|movement|decision|verdict) ..1 (for me|yet|on|then|?)',
  'it is yes or (it is)? no',
  'do you want me or',
);

/** An answer is asked for, and it is mine. */
const wants = phrases(
  `(an|your|some|firm|definite|clear|final|straight|simple|have|get|need|want|for) (answer|reply|response|decision|verdict|confirmation|outcome|yours|final word)`,
  'a (quick|firm|final|clear|definite|straight|simple|swift|speedy|prompt|one-word|short)? (answer|reply|response|decision|verdict|yes or no|yes or a no|yes|no|green light)',
  'the (outcome|result~|verdict|decision|final _) !(to|of the|on the)',
  'a (quick|short|brief|single|little|friendly|kind)? (word|line|call|ring|shout|nod|note|text|email|message|steer|heads up|hint|sign) ..2 (from|would|on|either way|by|before|this side)',
  'some (word|news|sign|indication)',
  '(let|tell) (me|us) (know|have)? !(about|that|how you)',
  'give (me|us) (an|a|your|the) _',
  '(like|need|needs|want|wants|have|good|helpful|kindness|useful|grateful|wish|help|me|us|end|glad|appreciate|relief|able|obliged|kind|great|best|easier|well|nice|happy|hoping|hope|essential|important) to (know|hear|learn|find out|be told|have it) !(that|about|how|of|your|my|such|my)',
  'must (know|hear|learn|find out|be told|have it) !(that|about|how|of)',
  '(nod|thumbs up|thumbs down|go ahead|green light|okay)',
  '(know|get|have|share|send me|tell me) (the|my) (status|outcome|result|verdict|position)',
  'you to (reply|respond|answer|confirm|decide|choose|settle)',
  'i may know',
  '(hear|hearing|word|news|hear back|something) from you',
  '(do with|appreciate|grateful for|like) (hearing|knowing|learning|being told|a)',
  '(get|come|report|hit|buzz|ping|holler|shout|write) (me|us)? (back|up) (to)? (me|us)?',
  '(call|ring|phone|text|email|mail|message|buzz|ping|whatsapp|answer) (me|us) back?',
  '(hmu|lmk|revert|inform me|inform us|advise me)',
  '(please|kindly|would you|must you|could you|can you|^) (reply|respond|answer|advise|confirm|decide|choose|share|settle)',
  '(come to|make|reach|have|take) (a|your) (decision|conclusion)',
  'make up your (mind|minds)',
  'have (yours|it settled)',
  '(could|can|would|will|might) you ..8 (decide|settle|choose|conclude|confirm|make up your)',
  'have it (settled|decided|sorted|in writing)',
);
const day =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|fortnight|month|tomorrow|tonight|today|noon|midday|midnight|lunch|lunchtime|dinner|teatime|morning|evening|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|eid|diwali|holiday~|then|that|#|_ #|eod|cob|cop|eow|play|business|term|year|deadline|lease|offer|notice)';
/** "By Friday", "this side of the holidays", "before my notice runs out". */
const limits = phrases(
  `(by|before|until|till|than|this side of|ahead of|prior to|in time for|come) (the|this|next|my|our|their|that|early|late|end|of|close|noon|midday|good|about|around|start|day|beginning|turn)? (the|this|next|my|our|their|of|end|close|start)? (the|this|next|my|our|their|of|day)? ${day}`,
  '(by|before) (now|the end|the close|the start|the middle|we|his|her|their|it is too late|somebody|someone|another)',
  'before (i|my|our|the) !(met|came|had|went|saw|joined|was|interview|left|found|started|began|knew|could|got|took|sat|applied|rang|wrote|learnt|moved|panel|board|committee|audience|war|flood|fire|others)',
  'within (the|a|an|#|two|three|twenty|forty|this|one) ..2 (hour~|day~|week~|fortnight|month~|minute~)',
  '(in|within) the (next|coming) ..2 (hour~|day~|week~|minute~)',
  '(at the latest|the same day|in the course of today|sooner rather than later)',
);
const haste = phrases(
  '(asap|at once|immediately|immediate|straight away|straightaway|right away|right now|urgently|urgent|without (any)? (further|more)? (delay|ado)|forthwith|by return|promptly|swiftly|pronto|sharpish|post haste|quickly|today|tonight|this (minute|afternoon|instant|week)|tomorrow)',
  'at (your|the|an|my) (very)? earliest (convenience|opportunity|possible)?',
  'as (soon|quickly|fast|early) as (possible|humanly|you (can|know|decide)|may be|you possibly)',
  '(soonest|the (minute|moment|second|instant) (you|it|they|there))',
);
/** An offer of mine, which may well name a day. */
const offers = phrases(
  '(if|should|whether|in case) (you|they|he|she|the _|anything|there|any|it|that|this|a|an|something|more|further) ..4 (need|require|like|want|wish|prefer|care|find|useful|helpful|help|anything|any|interest|suit~|easier|better|missing|convenient|else|more|further)',
  'anything (else|further|more|you|i|at all|from me)',
  '(which|what) (time|day|date|hour) (suit~|would|is|works)',
  'by when you',
);
/** Thanks, or what they themselves said; unless a "so please" comes after. */
const theirs = phrases(
  '(thank~|grateful|much obliged) (you)? (so|very|again|once more|all)? (much)? for',
  '(you|they|he|she) (had|also|both|kindly)? (said|say|mentioned|told|hope|hoped|expect|expected|explained|indicated|wrote|thought|plan|planned|asked|wanted|suggested)',
  '(glad|good|pleased|interested|delighted|relieved|sorry|lovely|nice|fascinated) to (hear|learn|know|find) (that|of|about|how)',
  '(i|we) (had|have) (to|already)',
  'i (told|said|promised) (you|that|i)',
  'my referee',
);
const yet = phrases('(please|kindly|insist|pray|i need|i must|so (i|your|an|a word|could|would|if))');

/** Answers asked for in a hurry, as they often are: "awaiting your immediate reply". */
const hurries = phrases(
  '(await~|waiting for|look~ forward to|hope~ for|hoping for|appreciate|expect~|request~|anticipate~|count~ on) ..2 (prompt|speedy|swift|quick|immediate|early|rapid|earliest|urgent|timely) ..1 (reply|response|answer|decision|action|feedback|attention|revert|confirmation|word)',
  '(await|awaiting) your (reply|response|answer|decision|verdict|call|instructions)',
  '(please|kindly) (do the needful|expedite|hurry|action|fast track)',
  '(expedite|hurry (it|things|this|along|up)|speed (up|it|things|this)|move (things|it|this) along|push (it|this|things) (along|through)|get a move on|chop chop)',
  '(do the needful|treat (this|my|it) (as|with) ..2 (urgent|urgency|priority)|matter of urgency|as a priority)',
  '(i|we) (really|simply|just|do|also|would|urgently|rather|am|are|afraid|desperately|honestly|now)..3 (need|must|have to|require) (to)? (know|hear|find out) !(my|how|that|about|your)',
  '(i|we) (really|simply|just|do|urgently|now|also|must|would)..2 (need|have|require|want) (an|your|the|some) (answer|reply|decision|response|verdict|result|outcome)',
  'it is (imperative|essential|vital|crucial|important) (that|for me|to me) ..2 (i|to) ..2 (know|hear|learn|have|receive|get)',
  '(decide|choose|settle) (it)? (quickly|soon|now|fast)',
  'i (do|really|must|will|would|have to)..2 (insist|demand) ..',
  '(may|can|might|must|could) i (just)? (press|push|pin|hurry) (you|him|her|them)',
  'i (am|think i am|feel i am|believe i am|feel|think|believe)..3 (owed|entitled to|due|deserve) ..3 (answer|reply|decision|response|word|verdict)',
  '(yes or no|yes or a no|one way or the other|one way or another|straight answer) ..3 (will|would) (do|suffice|be enough)',
  '(i|we) ..5 (answer|know|hear|told|decision) ..2 (one way or (the other|another)|either way)',
  'just (tell|give|answer|let) (me|us)',
  '(can|could|will|would) (you|someone|somebody|anybody|anyone) please just ..',
  '(trust|expect|assume) (to|that i will|that i shall|i will|you will|that you will) ..3 (hear|let me|have|give|reply|answer)',
  'i expect (an|your|a|to hear|to be told|to know) ..',
  '(await~|waiting|wait|awaiting|expect~|expecting|look~ forward to|hoping for|looking for) ..2 your ..1 (favourable|positive|kind|early|prompt|swift|quick|speedy|reply|call|answer|decision|verdict|response|yes) ..2 (at the earliest|any minute|soon|today|by|shortly|without|now|early|reply|response)',
  '(i will|i shall|i am|will be) ..1 (expect|expecting) (your|a|the|to hear|an) (call|reply|answer|decision|email|letter|news|response|ring)',
  'your (swift|prompt|early|quick|speedy|rapid|immediate|timely|urgent) ..1 (decision|reply|response|answer|action|attention|feedback) (will|would|is|shall) ..3 appreciated',
  '(revert|inform|reply|respond|answer|confirm|let me know) ..3 (at|in) (the|your) (soonest|earliest)',
  '(i would|i should|i do|i|we) ..1 (like|want) (an|my|a clear|a straight|a firm|some) (answer|decision|yes|no|reply|result|response|clarity)',
  'please (,)? (a|an|the|some|your) (decision|answer|reply|yes|word)',
  'the sooner (you|i|the) ..',
  '(tell|let) me (know)? (now|straight|outright|today|right)',
  'tell me what to (say|tell|do|answer)',
  '(it would|would) (help|suit|serve) ..5 to (know|learn|hear|have) ..8 (before|by) ..',
  'rather have a no',
  '(sit|sitting|sat) (tight|on my hands|by the (phone|window)) for ..',
  '(can|could|may|might|must|let|shall) (i|we|me) ..1 (push|press|pin|pester|nail|hold) (you|them|him|her) ..3 (for|to|down|on)',
  '(could|can|shall|may) we ..1 (settle|wrap|sort|close|finalise|conclude|finish|nail) (this|it|things|matters) ..1 (up|out|down|off|by|before|today|this|now)',
  '(would|much|i had|and) rather (hear|know|have|learn) (it|that|the _) (today|now|tonight|soon~)',
  '(chivvy~|chivvied|get a (shift|wriggle) on|step on it|crack on with|jump to it)',
  '(revert|come back|get back|reply|respond) ..3 with (the|your|a) ..2 (decision|outcome|result|answer|verdict|status)',
);

/** A telegram; looked for to the last line, where it passes for a name. */
const orders = phrases(
  '^ (please|kindly|pls)? (advise|revert|respond|reply|answer|decide|confirm) (please|soon|now|me|asap|back|quickly|today|urgently|by return|soonest)? $',
);

/** More than a hurry: another job held up, a clock, a condition. */
const ultimatum = phrases(
  '(another|other|rival|competing|second|counter|pending|outstanding|two|three|one) ..2 (offer~|firm~|school~|company|companies|hospital~|employer~|agency|crowd|outfit~|kitchen~) ..6 (want~|need~|after me|expire~|lapse~|run~ out|waiting|hold|by|until|till|close~|before|deadline|answer|pressing|chasing|sign|on monday|on friday|not wait|this week)',
  '(they|it|which|who|that|offer|others|them) (will|can|would|are|is|do) (only|not) ..3 (wait|hold|keep|stay open|be there|last|stay)',
  '(can|could|will|would|not|to)? not? (keep|keeping|hold|holding|put|putting|string|fend) (them|the other _|the other|it|him|her|this offer|that offer|the offer|another _|their offer) ..2 (hanging|waiting|off|open|at bay|on ice|at arm|along|for ever|forever|much longer|on for|any longer)',
  'let (the|that|their|this) ..4 (expire|lapse|go)',
  '(offer|paper|contract) ..2 (on (my|the) (table|desk)|in hand) ..6 (expire~|by|until|dries|wait|before|monday|friday|close~)',
  '(irons|fish|pans) ..5 (longer|wait|stay)',
  'if i (have|do|had|hear|am|should)..2 (not|heard|hear|nothing|told) ..8 (i will|i shall|i am going to|i must|i may|i have to|i can only|i take)',
  'unless (i|you|we|someone|somebody) ..4 (hear|told|know|answer|reply|tell|call|ring|let me|write)',
  'you have (until|till|to|up to) (the|this|next|noon|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|close|tomorrow|midnight)',
  '(clock is ticking|tick tock|time is (of the essence|running|short|pressing|not on)|running out of time|time is against|against the clock)',
  '(can not|could not|unable to|not able to|will not) (wait|hang on|hold on|hold out) (any longer|much longer|forever|for ever|indefinitely|around|beyond|past|until|till)',
  '(manager|agency|firm|company|school|boss|bank|landlord|landlady|the others|others|recruiter|employer|hospital|the other _|headhunter|wife|husband|clinic|practice|university|they) ..3 (want~|need~|asking|pushing|pressing|expect~|demand~|chasing|require~|insist~) ..3 (know|answer|sign|decide|commit|decision|an answer|yes or no|confirm~)',
  '(put|putting|keep|keeping|hold|holding|stall|stalling) _ ..2 (off|out|on|at bay|waiting|hanging) (any|much|no) longer',
  '(any|no|much) longer ..4 (wait|keep|hold|put|free|for you|stall)',
  '(no longer|not) (wait|keep|hold|stay|remain) ..3 (free|available|open|for you|at your disposal)',
  '(courted|wooed|headhunted|head hunted|chased|pursued|snapped up|approached|tapped up) ..2 (by|from|elsewhere|soon|before)',
  '(not be|not stay|not remain|off) ..1 the market',
  '(others|other (firms|people|schools|companies|employers)|a queue|rivals|competitors|suitors|somebody else|someone else) .. (interested in me|after me|want me|chasing me|knocking|queue~|keen on me|circling|sniffing)',
  'you ..1 (wish|want|better|had better|need|advised|do well|ought|should) ..2 (move|act|be|decide) (quickly|fast|quick|soon|swiftly|now)',
  '(look|looking|go|going|try|take my|have to look) (elsewhere|my services elsewhere|another way)',
  '(until|till|by|after|beyond|past) ..4 (look elsewhere|go elsewhere|a refusal|a no|move on|withdraw|something else|free for you)',
  '(take|read|treat|regard|count) ..1 (silence|no answer|no reply|not hearing) ..4 (as|for) (a|your|an) ..1 (no|refusal|answer|rejection)',
  'given myself (until|till|to) ..',
  '(my offer|my interest|my candidacy|the offer) ..3 (stands|holds|is good|open|expires|lapses) ..1 (until|till|to|only|for)',
  '(turn down|decline|refuse|sign with|accept|say yes to) (the|another|my) (other|offer|one|school|firm|job|post) ..',
  'there is ..1 a queue',
  '(hold~|holding|keep~|patient|wait~|hanging) ..8 (only|not|but) ..1 (until|till|beyond|past)',
  '(need|needs|want|wants) yours',
  '(say|saying) (yes|no) to (somebody|someone|them|another|the other|others)',
  '(need~|want~|expect~|await~) my (reply|answer|decision|signature|yes)',
  '(give|owe|let) (the|them|another|my) ..3 (my|an) (answer|reply|decision) (on|by|before|this|within)',
  '(will|can) only (wait|hold|keep) ..3 (until|till|to|so long)',
  'the clock (starts|keeps|is running)',
  '(take me or leave me|do you want me)',
);
const waits = phrases(
  '(am|are|is|been|still|sat|sitting) (still|patiently|here|anxiously|eagerly)? waiting (patiently|here|anxiously)? (to (hear|know|learn|be told)|for (a|an|any|some|your|the|news|word|that)..2 (answer|reply|response|decision|verdict|news|word|call|outcome|result~|email|letter|to)|on (you|your)|on tenterhooks|since|more than|over|nearly|almost|almost|!(for|at|on|in|to|by|with|and))',
  '^ ..5 (still waiting|still here|still no (news|word|answer))',
  '(been|left) waiting ..2 (# |two|three|four|five|six|day~|week~|month~|fortnight|ages|long|since)',
  '(none the wiser|on tenterhooks|hanging on your every|in limbo)',
  'how long (must|do|does) (i|we|one|a) .. wait',
);
/** Badgering: whoever reads this will remember it, and not as he would wish. */
const badgers = phrases(
  '(i|we) (will|shall|am going to|intend to|mean to|plan to|can|would) ..2 (keep|keep on|continue|carry on|go on) ..2 (ringing|calling|phoning|emailing|writing|chasing|asking|trying|coming|knocking|messaging|texting|until|till)',
  '(i|we) (will|shall|am going to|intend to|can) ..4 (ring|call|phone|email|write|text|come|be) ..3 (every (hour|day|morning|half|ten|five|week|single|other)|each (hour|day|morning)|daily|hourly|until (he|she|you|they|i|somebody|someone)|till (he|she|you|they|i|somebody|someone))',
  '(i|we) (will|shall|do|am) not (stop|rest|be giving up|give up|go away|going away|going anywhere|take no|leave you|let (this|it) (go|drop|lie)|be put off|be fobbed)',
  '(taking|take|raise|raising) (this|the matter) (up|further|higher|with)',
  '(formal complaint|name and shame|leave a review|glassdoor|the ombudsman|go to the (press|papers)|over your head)',
  '(drop|come|call|pop|stop|swing|turn|be) (by|in|round|over|up|at your)..4 for (my|an|the|your) (answer|decision|verdict|result)',
  '(sort it out|sort yourselves out|make your minds? up|get on with it|pull your finger out|get your act together|buck up|wake up)',
  '(i|we) (will|shall) (hold|wait) (on the line|till|until|however)',
  '(i|we) demand ..',
  '(ring|rang|call|called|phone|phoned|email|emailed|wrote|write) ..2 (twice|three times|four times|yesterday|today|this morning) ..2 (and|so)? ..1 (will|shall) ..2 again',
  '(will|shall) (ring|call|phone|try|write|email) again (this|tomorrow|in the|tonight|later|every|and again|and)',
  '(be|wait|stand|sit|camp|camping|waiting) ..1 (outside|at|on|in) your (office|door|gate|doorstep|reception|car park|lobby|desk)',
);

const asked = phrases(
  '(you|they|he|she) (asked|wanted) (me|for|when|whether|to)',
  'as you (asked|suggested|requested|wished|said)',
);

/** What may stand as "when you can" without a further change: an unhurried word in place of a hurried one. */
const hurry = /\b(?:asap|as soon as possible|at (?:your|the) (?:very )?earliest(?: convenience| opportunity)?)\b/i;

function* answersWanted(draft: DraftText): Generator<Spot> {
  const wanted = draft
    .find(wants)
    .filter((at) => !at.isNegated && !inSentence(offers, at) && (!inSentence(theirs, at) || inSentence(yet, at)));
  if (wanted.length === 0) return;
  for (const at of together(wanted, draft.find(limits), 20)) yield { at };
  for (const at of together(wanted, draft.find(haste), 12)) {
    const text = (at.where === 'subject' ? (draft.draft.subject ?? '') : draft.draft.body).slice(at.start, at.end);
    yield hurry.test(text) ? { at, instead: [text.replace(hurry, 'when you can')] } : { at };
  }
}

/** Asking when they will decide, setting them a day, or holding another offer up: the reader's own plan is taken away. */
export default defineReviewRule({
  id: 'pressing',
  severity: 'fix',
  appliesTo: {},
  sources: ['000'],
  says: 'This presses for an answer. Whoever is still deciding feels pushed by it, and the easiest way to answer a push is a no.',

  *find(draft) {
    for (const at of draft.find(badgers)) if (!at.isNegated) yield { at, severity: 'stop' };
    yield* answersWanted(draft);
    for (const list of [asksWhen, fishes, hurries, ultimatum, waits]) {
      for (const at of draft.find(list)) {
        if (!at.isNegated && !inSentence(asked, at)) yield { at };
      }
    }
    for (const at of orders.in(draft.body)) yield { at: { where: 'body', start: at.start, end: at.end } };
  },
});

export const examples = defineExamples({
  flags: [
    '«When will you be making up your minds?»',
    'I would be glad to «know by Friday whether I have been chosen».',
    'The blue kiln you fired for the children has stayed with me. «Get back to me ASAP».',
    'I am «still waiting to hear» about the Fitter job.',
    'The blue kiln you fired for the parish has stayed with me. Please «answer at your earliest convenience».',
    '«Kindly expedite» the decision.',
    { action: 'phone-call', channel: 'phone', body: "I'll «ring every hour until» somebody picks up." },
    {
      action: 'second-check-in',
      subject: 'Fitter: «please let me know today»',
      body: 'Dear Ana,\n\nThank you for seeing me.',
    },
  ],
  indirect: [
    '«A line from you before the weekend» would let me sleep.',
    '«Which of us» are you leaning towards?',
    '«My other suitor will only wait until» Thursday.',
    '«Is it me or» the other fellow?',
    '«The clock is ticking» on my side.',
    '«Other irons are in the fire, and they will not wait».',
    '«You have until Friday».',
    'I think «I am owed an answer» by now.',
    'My bags are packed, and «a yes from you tomorrow» would do.',
  ],
  allows: [
    'There is no hurry at all.',
    'I would welcome any news when you are free to share it.',
    { action: 'phone-call', channel: 'phone', body: 'May I ask whether the post has been filled?' },
    'I look forward to hearing from you.',
    'Please take all the time you need.',
    'You said that you hoped to let people know by the 16th, and I would be glad of any word.',
    'I know that a choice of this kind takes time.',
  ],
  lookAlikes: [
    'Please let me know if you need anything from me before Friday.',
    'Your most pressing need is the night rota.',
    'I have met four tender deadlines in one week.',
    'Could you tell me by when you need the certificates?',
    'Drivers rang in before ten each morning, without fail.',
    { action: 'reply', body: 'You asked for my answer by Friday, and it is yes.' },
    'The helpline answers every call at once, which impressed me.',
    'Is there anything further that would help you to decide?',
    'I can send the drawings as soon as possible.',
  ],
});
