// Words only, and long: the ways to press, each with what is said for it.
import { phrases } from '@fineline/core/review';

const they =
  '(you|your (team|board|panel|firm|company|school|committee|side|end|office|people)|they|he|she|someone|somebody|anyone|anybody|the (panel|board|team|committee|company|firm|school|director|manager|owner|hospital|department))';
const decide =
  '(decide|deciding|decided|decision~|make~ up|made up|making up|conclude|conclusion|choose|choosing|pick|hear|hearing|heard|know|be told|find out|learn|be in touch|get in touch|be contacted|contact me|get back|come back|let me know|tell me|outcome|result~|answer|announce~|verdict|appoint~|offer|informed|notified)';

/** "When will you decide", "how long is this going to take": the date is theirs to give. */
export const asksWhen = phrases(
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
export const fishes = phrases(
  '^ ..4 (have|did) i ..2 (got|get|passed|pass|won|win|make|made) (it|the (job|post|role|position|gig|place|part|cut|nod|grade|shortlist)|in|through)',
  '(am|was|are|were) i (in|through|hired|in or out|in or not|in or what|still in the running|in the running|the one|successful|your (man|woman|girl|boy|person|pick|choice))',
  '(know|wonder~|tell me|asking|hear|say|learn|told|find out) ..2 if i (have got|got|get|made|am|was|have been) ..2 (it|the (job|post|role|position|gig|place|cut)|in the running|in|through|successful|selected|hired|chosen)',
  'if i (have got|got|get|made|am|was|have been) ..2 (it|the (job|post|role|position|gig|place|cut)|in the running|in|through|successful|selected|hired|chosen) or (not|what)',
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
export const wants = phrases(
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
  '(know|get|have|share|send me|tell me|intimate|inform|update|confirm|advise) (me)? (on|of)? (the|my) ..1 (status|outcome|result|verdict|position)',
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
export const limits = phrases(
  `(by|before|until|till|than|this side of|ahead of|prior to|in time for|come) (the|this|next|my|our|their|that|early|late|end|of|close|noon|midday|good|about|around|start|day|beginning|turn)? (the|this|next|my|our|their|of|end|close|start)? (the|this|next|my|our|their|of|day)? ${day}`,
  '(by|before) (now|the end|the close|the start|the middle|we|his|her|their|it is too late|somebody|someone|another)',
  'before (i|my|our|the) !(met|came|had|went|saw|joined|was|interview|left|found|started|began|knew|could|got|took|sat|applied|rang|wrote|learnt|moved|next (interview|attempt|try|one|application|round)|_ _? (again|another|for another|my next)|panel|board|committee|audience|war|flood|fire|others)',
  'within (the|a|an|#|two|three|twenty|forty|this|one) ..2 (hour~|day~|week~|fortnight|month~|minute~)',
  '(in|within) the (next|coming) ..2 (hour~|day~|week~|minute~)',
  '(at the latest|any later than|no later than|not later than|the same day|in the course of today|sooner rather than later)',
);
export const haste = phrases(
  '(asap|at once|immediately|immediate|straight away|straightaway|right away|right now|urgently|urgent|without (any)? (further|more)? (delay|ado)|forthwith|by return|promptly|swiftly|pronto|sharpish|post haste|quickly|today|tonight|this (minute|afternoon|instant|week)|tomorrow)',
  'at (your|the|an|my) (very)? earliest (convenience|opportunity|possible|moment)?',
  'as (soon|quickly|fast|early) as (possible|humanly|you (can|know|decide)|may be|you possibly)',
  '(soonest|the (minute|moment|second|instant) (you|it|they|there))',
);
/** An offer of mine, which may well name a day. */
export const offers = phrases(
  '(if|should|whether|in case) (you|they|he|she|the _|anything|there|any|it|that|this|a|an|something|more|further) ..4 (need|require|like|want|wish|prefer|care|find|useful|helpful|help|anything|any|interest|suit~|easier|better|missing|convenient|else|more|further)',
  'anything (else|further|more|you|i|at all|from me)',
  '(which|what) (time|day|date|hour) (suit~|would|is|works)',
  'by when you',
);
/** Thanks, or what they themselves said; unless a "so please" comes after. */
export const theirs = phrases(
  '(thank~|grateful|much obliged) (you)? (so|very|again|once more|all)? (much)? for',
  '(you|they|he|she) (had|also|both|kindly)? (said|say|mentioned|told|hope|hoped|expect|expected|explained|indicated|wrote|thought|plan|planned|asked|wanted|suggested)',
  '(glad|good|pleased|interested|delighted|relieved|sorry|lovely|nice|fascinated) to (hear|learn|know|find) (that|of|about|how)',
  '(i|we) (had|have) (to|already)',
  'i (told|said|promised) (you|that|i)',
  'my referee',
);
export const yet = phrases(
  '(please|kindly|insist|pray|i need|i must|so (i|your|an|a word|could|would|if !(there|you (have|had) (any|some) news)))',
);

/** Answers asked for in a hurry, as they often are: "awaiting your immediate reply". */
export const hurries = phrases(
  '(await~|waiting for|look~ forward to|hope~ for|hoping for|appreciate|expect~|request~|anticipate~|count~ on) ..2 (prompt|speedy|swift|quick|immediate|early|rapid|earliest|urgent|timely) ..1 (reply|response|answer|decision|action|feedback|attention|revert|confirmation|word)',
  '(await|awaiting) your (reply|response|answer|decision|verdict|call|instructions)',
  '(please|kindly) (do the needful|expedite|hurry|action|fast track)',
  '(expedite|hurry (it|things|this|along|up)|speed (up|it|things|this)|move (things|it|this) along|push (it|this|things) (along|through)|get a move on|chop chop)',
  '(do the needful|treat (this|my|it) (as|with) ..2 (urgent|urgency|priority)|matter of urgency|as a priority)',
  '(i|we) (really|simply|just|do|also|would|urgently|rather|am|are|afraid|desperately|honestly|now)? ..1 (need|must|have to|require) (to)? (know|hear|find out) !(my|how|that|about|your)',
  '(i|we) (really|simply|just|do|urgently|now|also|must|would|will|shall)? ..1 (need|must have|require|demand|want) (an|your|the|some|a clear|a firm|a definite|a straight|a final|a quick|a written) (answer|reply|decision|response|verdict|result|outcome|confirmation) !(to the|of the|of my|from my)',
  'it is (imperative|essential|vital|crucial|important) (that|for me|to me) ..2 (i|to) ..2 (know|hear|learn|have|receive|get)',
  '(you|your|they|panel|board|please|kindly|hope) ..5 (decide|choose|settle) (it)? (quickly|soon|now|fast)',
  'i (do|really|must|will|would|have to) ..2 (insist|demand) ..',
  '(may|can|might|must|could) i (just)? (press|push|pin|hurry) (you|him|her|them)',
  'i (am|think i am|feel i am|believe i am|feel|think|believe)..3 (owed|entitled to|due|deserve) ..3 (answer|reply|decision|response|word|verdict)',
  '(yes or no|yes or a no|one way or the other|one way or another|straight answer) ..3 (will|would) (do|suffice|be enough)',
  '(i|we) ..5 (answer|know|hear|told|decision) ..2 (one way or (the other|another)|either way)',
  'just (tell|give|let) (me|us) (know|have)? (a|an|the|your|some|any|my|straight|yes|if it is) ..2 (answer|yes|no|decision|truth|verdict|result|outcome|straight|date)',
  'just (tell|answer) (me|us) !(what|which|where|when you|if you|how)',
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
export const orders = phrases(
  '^ (please|kindly|pls)? (advise|revert|respond|reply|answer|decide|confirm) (please|soon|now|me|asap|back|quickly|today|urgently|by return|soonest)? $',
);

/** More than a hurry: another job held up, a clock, a condition. */
export const ultimatum = phrases(
  '(another|other|rival|competing|second|counter|pending|outstanding|two|three|one) ..2 (offer~|firm~|school~|company|companies|hospital~|employer~|agency|crowd|outfit~|kitchen~) ..6 (want~|need~|after me|expire~|lapse~|run~ out|waiting|hold|by|until|till|closes|before|deadline|answer|pressing|chasing|sign|on monday|on friday|not wait|this week)',
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
export const waits = phrases(
  '(am|are|is|been|still|sat|sitting) (still|patiently|here|anxiously|eagerly)? waiting (patiently|here|anxiously)? (to (hear|know|learn|be told)|for (a|an|any|some|your|the|news|word|that)..2 (answer|reply|response|decision|verdict|news|word|call|outcome|result~|email|letter|to)|on (you|your)|on tenterhooks|since|more than|over|nearly|almost|almost|!(for|at|on|in|to|by|with|and))',
  '^ ..5 (still waiting|still here|still no (news|word|answer))',
  '(been|left) waiting ..2 (# |two|three|four|five|six|day~|week~|month~|fortnight|ages|long|since)',
  '(none the wiser|on tenterhooks|hanging on your every|in limbo)',
  'how long (must|do|does) (i|we|one|a) .. wait',
);
/** Badgering: whoever reads this will remember it, and not as he would wish. */
export const badgers = phrases(
  '(i|we) (will|shall|am going to|intend to|mean to|plan to|can|would) ..2 (keep|keep on|continue|carry on|go on) ..2 (ringing|calling|phoning|emailing|writing|chasing|asking|trying|coming|knocking|messaging|texting|until|till)',
  '(i|we) (will|shall|am going to|intend to|can) ..4 (ring|call|phone|email|write|text|come|be) ..3 (every (hour|day|morning|half|ten|five|week|single|other)|each (hour|day|morning)|daily|hourly|until (he|she|you|they|i|somebody|someone)|till (he|she|you|they|i|somebody|someone))',
  '(i|we) (will|shall|do|am) not (stop|rest|be giving up|give up|go away|going away|going anywhere|take no|leave you|let (this|it) (go|drop|lie)|be put off|be fobbed)',
  '(taking|take|raise|raising) (this|the matter) (up|further|higher|with)',
  '(formal complaint|name and shame|leave a review|glassdoor|the ombudsman|go to the (press|papers)|over your head)',
  '(drop|come|call|pop|stop|swing|turn|be) (by|in|round|over|up|at your)..4 for (my|an|the|your) (answer|decision|verdict|result)',
  '(sort yourselves out|make your minds? up|pull your finger out|get your act together|buck up|(^|just|please|kindly|time to|time you|you lot|go and) (sort it out|get on with it|wake up))',
  '(i|we) (will|shall) (hold|wait) (on the line|till|until|however)',
  '(i|we) demand ..',
  '(ring|rang|call|called|phone|phoned|email|emailed|wrote|write) ..2 (twice|three times|four times|yesterday|today|this morning) ..2 (and|so)? ..1 (will|shall) ..2 again',
  '(will|shall) (ring|call|phone|try|write|email) again (this|tomorrow|in the|tonight|later|every|and again|and)',
  '(be|wait|stand|sit|camp|camping|waiting) ..1 (outside|at|on|in) your (office|door|gate|doorstep|reception|car park|lobby|desk)',
);

export const asked = phrases(
  '(you|they|he|she) (asked|wanted) (me|for|by|when|whether|to|how)',
  'as you (asked|suggested|requested|wished|said)',
);

const future = '(will|shall|can|could|would|do|does|should|might|may|is|are|am|must)';
const org =
  '(offer~|firm~|school~|company|companies|hospital~|employer~|agency|crowd|outfit~|kitchen~|garage~|orchestra~|theatre~|practice~|bank~|hotel~|restaurant~|paper~|newspaper~|university|universities|college~|council~|chambers|clinic~|trust~|studio~|shop~|place~|job~|post~|position~|role~|people|lot|mob|party|parties|team~|suitor~|contractor~|builder~|yard~|farm~|estate~|museum~|lab~|surgery|surgeries|bakery|brewery|club~|band~|choir~|airline~|depot~|pub~|office~|department~|institute~|charity|charities|board~|gallery|publisher~|magazine~|station~|workshop~|factory|mill~|ward~|house~|dutch|germans|americans)';
const settle =
  '(decide|deciding|decided|choose|choosing|chosen|pick|picking|picked|conclude|concluded|settle|settled|finalise~|appoint~|select~|announce~|announcement|decision|choice|make ..2 (mind~|call)|know|hear|hearing|tell|telling|told|finding out|find out|learn|inform~|be informed|contact~|get back|come back|coming back|be in touch|in touch|reply|replying|answer|answered|result~|outcome|verdict|sign|put me out|fill|wrap up|ready with|finish~|have (it|an answer|a name))';
const them =
  '(panel|board|committee|team|governors|directors?|partners|manager|boss|chair|chairman|bank|council|hr|human resources|them|him|her|mr|mrs|ms|dr|head|office|department|people|owner|powers that be|trustees|others)';
const dateOf =
  '(date|day|timeline|time line|timescale|time scale|timeframe|time frame|timetable|deadline|eta|schedule)';
const bit = '(thing|bit|piece|item|part|ingredient|step)';

/** What day, by when, at what point: a date wanted from them. */
export const asksDate = phrases(
  `(what|which) (day|date|time|week|point|month|stage|hour|morning|afternoon) ..5 ${future} ..6 ${settle}`,
  `(tell|know|say|told|indicate|confirm|advise|find out) ..3 (what|which) (day|date|time|week|point|month|stage) ..4 ${settle}`,
  `by (what|which) (day|date|time|point|stage) ..5 (will|shall|can|could|might|may|do|would|should) (i|you|they|the|we) ..4 ${settle}`,
  `by when ..2 (will|shall|can|could|might|may|do|would|should|am) (i|you|they|the|we) ..5 (have|be|${settle})`,
  `at (what|which) (point|stage|time) ..4 (do|will|can|are|might|would) (you|they|i|we|the) ..5 ${settle}`,
  `(tell|know|told|give|given|have|share|get|set|fix|name) ..2 (the|a|an|your) ..1 (exact|rough|firm|definite|precise|approximate|likely|provisional|specific|clear|fixed|expected)? ${dateOf} ..2 (on which|when|by which|for (your|the|a|an|when|making|deciding|telling)|of (the|your) (decision|announcement|choice|result~|appointment)) ..6 (${settle}|appointment|selection)`,
  `(give|name|tell|set|send|offer|provide|fix) (me|us) (a|the|some|your|an) ..3 ${dateOf} !(for the|of the|that suits|for my)`,
  '(fix|set|name) the (day|date|hour) (of|for) (the|your) (announcement|decision|verdict|result~|choice|appointment)',
  '(have|need|want|like|is there|got|expect|give) ..2 (a|any|some|your|an|the) ..2 (timeline|timescale|timeframe|time frame|eta) ..2 (for|on|of|in|?|$|yet|by) ..',
  'when ..2 (do|will|shall|can|could|should|am|might|may) (i|we) ..3 (find out|finding out|be told|hear|know|learn|get (my|an|the)|have (my|an|the) (answer|result))',
  `who ..1 (is|will be|makes|takes|has|does) ..3 (making|the (final|last) (say|word)|deciding|the decision|decides|sign~ off)`,
  'who (makes|takes|decides) ..1 (the)? ..1 (decision|choice|call)?',
  'what ..1 (are|is) ..2 (waiting|holding out|hanging about|holding back) for',
  '(what|who) (is|was|can be) (holding|keeping|slowing|delaying) (it|things|this|you|the|matters|up)',
  '(where|how far) (have|has) (it|the process|things|the decision|you|they|my application) got (to)?',
  `${dateOf} ..2 (for|of|on) (a|an|the|your) ..2 (announcement|decision|verdict|choice|result~|outcome|appointment)`,
  'how many more (rounds|interviews|stages|meetings|people|candidates|weeks|days|sleeps|hoops|others)',
  '(talking|talk|is it|looking at|matter of|mean|think~) ..2 (hours|days|weeks) or (days|weeks|months|years)',
  '(name|number|contact|email|address|extension) ..1 of (whoever|the person|whomever|the one|those|the people) ..5 (decide~|decision|choice|choosing|charge|say)',
  '(whose|which) desk ..3 (my|it|the) ..',
  'who ..2 (has|is|got) ..1 (sitting on|holding|my (file|papers|application|letter))',
  'when (is|are|will|does) (the|my|your|that) (letter|email|call|news|list|phone|answer|contract|decision|result~|verdict|announcement) ..2 (going|coming|due|to|be|go|come|out|ready)',
  '(so|then|well|^|and) which is it',
  '(has|have) (anybody|anyone|someone|somebody|the others?|another _) (else)? ..1 (been (offered|chosen|picked|given|appointed|hired|told)|got it|heard|had an|accepted|been in touch)',
  '(likely|expected|planned) to ..3 (decide|make (a|your)|announce|choose|appoint|reach a) .. (when|by|?)',
  '(indication|idea|sense|notion|inkling|guess|estimate|forecast|hint) (of|as to|about|on) ..1 (when|how soon|how long|the (date|timing|timeline|timescale|time frame|timeframe))',
  '(what|how) (is|are|about) (the|your) (timeline|timescale|time frame|timeframe|eta|timetable|time line|next step and when)',
  '(soon|shortly|imminent|imminently|this week|next week|any day now|today) or (not|later|next (week|month)|what|are you|will it)',
  'where the (process|decision|matter|application) has got to',
);

/** Somebody else is to be hurried for my sake, or the whole of it. */
export const pushes = phrases(
  `if (you|they|the _) (picked|chose|decided|settled|appointed|made up) (somebody|someone|one of us|things|it|on (somebody|someone)|your (mind~|choice))? (by|before|this side of|ahead of|within) ..3`,
  '(please|kindly|do) (give|treat|regard|consider|handle) ..3 (urgent|immediate|prompt|speedy|swift|top|first) (attention|priority|matter|case|reply)',
  '(put|putting|set|name|give me|pin down|fix) ..2 (a|the) (date|day|deadline|time) (on|for|to) (it|this|that|me|your (decision|answer))',
  '(ball|move|next step) is in your (court|hands)',
  '(decision|answer|choice) (ought|should|need|does) not ..3 (take|last|need|drag) ..4 (week~|month~|days|long|ages|so long)',
  '(without|no) (further|any more|more) (delay|ado|waiting|procrastination)',
  '(no|what) (excuse|reason) (for not|not to) (ring~|call~|writ~|answer~|reply~|let~)',
  '(you|they) (would|will) (need|have) to ..1 (have )?(chosen|decided|picked|made (up)? your mind~|answered) (by|before)',
  '(when|how soon|what day|which week) (you|they|the panel) (will|would|might|are going to|plan to|intend to|mean to) ..2 (be)? (pick~|choos~|decid~|appoint~|announc~|select~|mak~ (a|your|the) (choice|decision))',
  '(require|demand|insist on|request|want) ..2 (confirmation|clarity|certainty|an answer|a decision|a reply|my result|the result|the outcome) ..8 (delay|now|today|immediately|at once|this week|forthwith|by)',
  `(prompt|speedy|swift|quick|immediate|early|rapid|urgent|timely|expeditious|fast|same day|written|firm|definite) (reply|response|answer|decision|verdict|confirmation|resolution|action|outcome) ..3 (request~|require~|expect~|need~|necessary|essential|desirable|in order|imperative|demanded|oblige~|kindly|please|awaited)`,
  '(expedite|expediting|accelerate|accelerating|hasten|hastening|quicken|hurry|hurrying|speed|speeding|fast track|fast tracking|rush|rushing|bring forward|bringing forward) (up)? ..3 (decision~|process|matter~|deliberation~|my (papers|application|case|file|candidacy|candidature)|your (answer|reply|choice|verdict)|appointment|recruitment|hiring|along)',
  `(decision|process|matter|matters|appointment|choice|deliberations|it|things|this) (can|could|might|may|should|must|to)? ..1 (be|get|being) (expedited|accelerated|hastened|hurried|speeded up|sped up|fast tracked|brought forward|rushed|moved along|pushed through)`,
  '(move|moving|put|putting|bump|push|pull|place|slip|shift) (my|me|mine) ..5 (to the (top|front|head)|up the (list|pile|queue|order)|on top)',
  `(can|could|would|will|might|may|please|kindly|perhaps|maybe|must|way of|way to|mind|think) ..3 (chase|chasing|nudge|nudging|prod|prodding|push|pushing|hurry|hurrying|badger|prompt|lean on|chivvy|hassle|poke|harry|rouse|light a fire under|give a nudge to) (up)? ..1 (the|your|them|him|her|mr|mrs|dr|along|things|for me|matters|this|it) ..3 (${them}|along|up|on|for me|$|?)`,
  `(can|could|would|will|might|please|kindly|perhaps|maybe|must) ..2 (you)? ..2 (get|have|make|ask|remind|persuade|urge|tell) ..4 to (sign|decide|vote|answer|reply|choose|hurry|make up|get a move|say yes|ring me|call me|phone me|get on)`,
  `(can|could|would|will|might|please|kindly|perhaps|maybe) ..3 (have a word with|put in a word with|jog|give|drop) ..3 (nudge|push|prod|memory|reminder|shove|kick|hurry up)`,
  '(interrupt|cut short|disturb) ..4 (holiday~|leave|meeting~|weekend|dinner)',
  '(settle|settling|finalise|finalising|conclude|resolve|wrap up|wrapping up|clinch) (the matter|this matter|this|matters|things|the question|the business|it|the appointment) (up)? ..6 (by|before|this (week|side|afternoon)|today|now|tomorrow|soon|quickly|over the phone|within|once and for all|at last)',
  '(like|want|need|get|have|see) (us|this|it|things|the matter|everything) ..2 (to (settle|finish|wrap|close)|settled|wrapped|finalised|sorted|signed|over with|tied up|put to bed|done and dusted|decided) ..6 (by|before|this (week|side|afternoon)|today|now|tomorrow|soon|quickly|within|on the phone|over the phone|one way or|once and for all|at last)',
  '(early|quick|swift|prompt|speedy|rapid|fast|firm|timely) (decision|answer|reply|response|choice|yes|verdict|resolution) ..2 (would|will|is|might|may|shall) ..2 (be|suit|help|benefit|serve|allow|let|make|save|spare|mean|do|in (both|everyone|all))',
  '(if|should) ..1 (you want me|you are interested|it is yes|the answer is|you mean to|you like me|it is me|i am your) ..6 (say so|speak|tell me|now|act|move|better|out with|shake on)',
  '(say so|speak up|speak) (now|today|at once|soon|or)',
  'make (your|his|her|their) mind~ up',
  '(do not|not) leave (it|me|this) (too|so|much|until|till|hanging|for ever)',
  'what (more|else|on earth|further) ..9 (say yes|be convinced|convince you|make up your|commit|take the plunge|persuade you)',
  '(can|could|would|will|please|perhaps|might|maybe|kindly|if you) ..2 (put|bring|apply|exert) ..4 pressure',
  '(answer|reply|decide|tell me|let me know|say) ..3 (and|so that|so) (i|we) can ..1 (plan|book|get on|move on|make (my|other)|sleep|tell|stop|give|pay|sign|buy|arrange|organise|budget|cancel)',
  '(know|sure|suspect|believe|certain) (that)? (you|they) have ..2 (made up|decided|chosen|picked)',
  '(ring|call|text|phone|email|send|tell|mail) (me|us) (the|your|an|a|my) (result|answer|verdict|decision|outcome|yes|no)',
  '(it is|this is) now or never',
  '(make|makes|making) me (ring|call|ask|write|wait|chase|beg|guess)',
  '(have|has) (you|they|the panel|he|she) ..1 (got as far as|reached the stage|begun to (ring|check|make)|started (ringing|calling|making|telling))',
  'you (will|shall|would) ..1 have to (be (quick|fast|sharp)|move fast|act fast|hurry)',
  '(concentrate|focus) (your|the|their)? (minds|mind)',
  'wait (on|upon) your (convenience|pleasure|whim|say so)',
  '(so|well|and|then) what do you say',
  '(many|any|how many) of us ..2 (left|still|remain~)',
  '(ask|request|beg|urge) you to (name|set|fix|give|state|decide|hurry|settle|choose|reply|answer|respond)',
  '(first|fastest|quickest|whoever) ..5 (gets me|wins me|has me|can have me)',
  'why not (say (so|it)|tell|today|now|me|just|simply|this)',
  '(expect|want|need|require|ask|trust|rely on|count on) (you|someone|somebody|the panel) to (have|give|tell|decide|answer|reply|say|ring|settle|let|get|come) ..',
  '(will|shall) i (be told|hear|know|learn|find out|have (an|my|your))',
  '(should|ought|can|could|will|would|must|do) not (to)? (have to|want to|care to|wish to|like to|really)? wait ..4 (past|beyond|longer|until|till|for ever|weeks|months|so|another|much)',
  'time (is)? (marching|getting on|moving on|ticking|slipping|pressing|nearly up|up|almost up|not on my side|passing)',
  '(rush|push|hurry|slip|nip|squeeze|whisk) (it|this|me|mine|things) (through|along|past) ..',
  'the latest (you|that|i|they|we|date|moment|time|day) ..5 (tell|hear|know|wait|decide|leave it|be told)',
  '(put|set) my mind at (rest|ease) ..',
  'how (far (down|up|off)|high|near the top|well placed) ..3 (am i|do i|i am)',
  '(did|has|have) (the)? (committee|panel|board|partners|governors|trustees|directors|council|jury|judges) ..2 (sit|sat|met|meet|vote|decide|decided|voted|reach~|ruled|signed)',
  '(is|was) there ..1 (an|any|a) ..1 (answer|decision|verdict|movement|result|conclusion|outcome) (yet|now|,|?)',
  '(so that|so) (i|we) (can|may|could|might) ..1 (plan|get on with|move on|make other|stop waiting|look elsewhere|release|give the other) ..',
  '(leave|leaves|leaving|left) (me|us|my _) (hanging|dangling|in limbo|in the air|in suspense|unable to (plan|book|say))',
  `(if|obliged|grateful|like|appreciate|glad|want|need) ..6 (settled|concluded|resolved|finalised|decided|wrapped up|sorted) ..1 (by|before) (the|this|next)? ${day}`,
  'let us (please|just)? (finish|settle|close|end|wrap|clinch|conclude|finalise|sign|shake) ..',
  'let us (please|just)? (get (this|it|things) (done|settled|signed|sorted|wrapped|over)|not (drag|waste|beat|dance|dither|drag|mess|dilly|delay))',
  '(is it not|it is|is not it) (about|high|surely)? time (that)? (you|they|the|somebody|i had|i was|to decide|for a|for an)',
  '(drag|dragging|drags|dragged) (this|it|things|matters) (out|on)',
  '(stop|enough|no more) (dithering|stalling|messing|dilly|wavering|humming|shilly|prevaricating|sitting on)',
  `(only|all|just|single|last|one) ${bit}? ..4 (missing|lacking|needed|wanting|left|remaining|outstanding|need~|want~|lack|waiting for|wait for|await~|required) ..3 (your|a|an|the) ..1 (signature|yes|nod|word|answer|decision|call|go ahead|say so|reply|okay|verdict|blessing|thumbs up|green light)`,
  `(expect|expecting|require|demand|insist on) (to (see|have|find|get|receive)|something|an answer|your answer|a reply|a letter|a call|a message|news|movement|action) ..6 (inbox|phone|desk|post|letterbox|in hand|in my hand~|voicemail|writing|by|before|within|no later|today|tomorrow|tonight)`,
  `(ask~|write~|writing|request~|chase~|ring~|call~|enquir*|inquir*|put~ the question) ..6 (for the|a|yet a) (second|third|fourth|fifth|sixth|seventh|umpteenth|nth|last|final) time`,
  '(third|fourth|fifth|sixth|last|final) time of asking',
  '(suggest|advise|recommend|propose|urge|strongly) (that)? you (to)? ..1 (use|act|move|hurry|decide|call|ring|answer|reply|choose|sign|grab|snap) ..',
  '(so|just|please|then|^|and) (pick up|lift) (the|that|your) (phone|receiver)',
  'you (have|know|have got) my number ..4 (use it|ring|dial|so)',
  'use it (before|now|soon|today|quickly)',
  '(please|kindly|just)? ..1 (hurry up|hurry|shake a leg|look sharp|look lively|make haste|chop chop|buck up|get cracking|act fast|act now|be quick about it) (,|$|and|with|please|before|now)',
  '(grab|snap|catch|snap up|hire|take) me (up)? (while|before) (you can|it is|i am|someone|somebody|another|the|stocks|i get|others)',
);

/** They are slow, and ought not to be. */
export const tooSlow = phrases(
  '(wonder~|ask~|tell me|curious|^|not (see|understand|follow|know)|unclear|fail to see|puzzled|puzzles me) ..1 (why|what makes) (it|this|things|deciding|choosing|a decision|the decision|a choice|the choice|an answer|the answer) ..3 (so|this|such a) (long|much time|many weeks)',
  '(i|we) (have|had|think i have|am|feel i have) ..2 been (very|more than|quite|extremely|so|exceedingly|pretty)? patient !(with|in|at)',
  '(my|our) patience (is|has|was|will|wears|runs|can) ..',
  '(losing|lost|run out of|running out of|out of) patience',
  '(ought|should|need|does|do|can|could|must|would|surely) not (really|surely)? (to)? (take|need|require) (so|this|such|a whole|an entire|another|all this|weeks|months|ages|forever|for ever|quite so) ..3',
  '(surely|hardly|scarcely) (does not|do not)? ..1 (need|needs|take|takes) ..2 (month|months|weeks|week|fortnight|long|ages)',
  '(can not|could not|can hardly|can scarcely|should not|is not|is hardly|surely not|not) be (so|that|very|all that|this|as) (hard|difficult|tricky|complicated) to (choose|decide|pick|say|tell|answer|make|give|pick up|reply|write|ring|call|phone)',
  'how (hard|difficult|long|many meetings) (can it be|can it|does it) ..1 (take|to|be)',
  'how (many|much) (more)? (meetings|weeks|time|days|months) ..3 (need|take|want) ..',
  '(too|so) much to ask',
  '(every|each|another) (day|hour|week|morning) ..5 (harder|costs me|less likely|dearer|difficult for me|more difficult)',
  '(decision|matter|choice|process|answer|verdict) ..3 (drag~|overdue|long enough|too long)',
  '(long|well|now|is) overdue',
  '(the|my|this) suspense ..2 (kill~|unbearable|too much|end|over)',
  '(long|quite long|more than long|time) enough (to|for) ..3 (decide|choose|make up|answer|reply|conclude|decision|weigh|compare|judge|read|settle|two|three)',
  '(had|have had|given) (plenty of|ample|enough|long enough|all the) (time)? ..2 (to (decide|choose|think|make)|by now)',
  '(get|come) to the point and',
  '(all this|so much|endless|this) (dithering|delay|waiting|shilly shallying|to ing and fro ing|stalling)',
);

/** Another post, another plan of mine: take me now or lose me. */
export const rivals = phrases(
  '!(you|customer~|caller~|client~|patient~|guest~|people|parent~|examiner~|tax) _ (want|wants|need|needs|expect|expects|require|requires) (their|my|an|his|her) (answer|reply|decision) (by|before|tomorrow|tonight|on (monday|tuesday|wednesday|thursday|friday)|this week|next week)',
  `(other|another|rival|competing|second|different|several|competitor) ..2 ${org} ..4 (wants|want|needs|need|has offered|have offered|offered me|made me|is (also)? (keen|waiting|pressing|chasing|circling|interested|ready|moving)|are (also)? (keen|waiting|pressing|chasing|circling|interested|ready|moving)|will not (wait|hold)|expires|lapses|runs out|faster|quicker|sooner|have asked me to|has asked me to|moved|have moved|has moved|on the table|in my pocket|come back to me|came back to me|said yes|would take me|will take me|would have me|have said yes)`,
  `(hold|holding|fend|fending|stall|stalling|stave|staving|put|putting|keep|keeping) off ..4 ${org}`,
  `(hold|holding|keep|keeping|have|having|string|stringing) ..3 ${org} ..2 (at bay|on hold|waiting|hanging|dangling|on ice|in suspense|on a string|in reserve|in play)`,
  '(i|we) (will|shall|can|could|would|must|may|might|am going to|have to|am ready to|then)..2 (i|we)? ..1 (take|accept|sign|sail|go|start|leave|move on) ..1 (with|without|to|elsewhere|for) (you|the|them|somebody|another|elsewhere|someone)',
  '(sail|leave|go|move on|start|carry on|proceed|go ahead) without you',
  '(can not|could not|unable to|not able to|not) (promise|guarantee|swear|undertake) ..4 (around|available|free|still|wait|stay|hold|there|at your disposal|next (week|month))',
  '(keep|keeping|hold|holding|leave|leaving) (my|the|a|this) (diary|calendar|place|slot|date~|options|summer|autumn|week~|schedule|name|door|self|bag~) ..1 (open|free|clear|packed) ..4 (until|till|another|much longer|indefinitely|for ever|forever|beyond|only|so long)',
  '(giving|give) you (until|till|a week|# (hours|days)|one|two|three|the weekend|to the|twenty|forty|another|a few)',
  '(available|free|yours|here|around|open to you) (only)? (until|till) .. (then|after (that|which)|and (no|not))',
  '(available|free|yours|around|here|single|on offer|on the shelf) (for)? ..1 (much longer|for long|for ever|indefinitely|a lot longer)',
  '(not|never|hardly) ..2 (around|available|free|on the market|single|here|waiting) (for)? (long|much longer|for ever|forever|indefinitely|next week)',
  '(lose|losing|miss|missing) (me|your chance|the chance of me|this chance) ..3 (to|if|unless|by|elsewhere|,|$|and)',
  'let~ me (slip|go|get away|walk)',
  '(miss|missing|lose|losing) out on me',
  '(my|me|i|people|us|nurses|drivers|chefs|engineers|teachers|skills|men|women) ..6 snapped up',
  '(gets|get|got|be|being|was) snapped up',
  '(man|woman|chap|fellow|friend|somebody|someone|people|cousin|place|firm|crew|company|uncle|mate|school|hospital|agency|recruiter~|headhunter~|they) ..5 (begging|pestering|pleading with|urging|badgering|nagging|wooing|courting|hounding) (me|us)',
  '(i|we) have (only)? (until|till|to|up to) ..5 to (accept|sign|answer|say|reply|decide|take|tell them|turn)',
  '(breathing down my|nipping at my|hot on my|knocking (at|on) my|beating a path to my|ringing me|camped (at|on) my) ..2 (neck|heels|door|daily|every day|off the hook)',
  '(my|the) (availability|patience|offer to you|window|notice|candidacy) (ends|runs out|expires|closes|is limited|will not last|is filling|lapses|stops)',
  '(window|gap|breathing space|space) of ..5 (say yes|accept|free|available|decide|in which i)',
  '(can|could) (only|still|just|no longer) ..2 (say yes|accept|commit|sign|come to you|choose you) ..',
  '(or|before|and|then|else) (i|we) (will|shall|may|might|could|am|would) (have)? ..1 (be gone|gone|be elsewhere|be off|be taken|be snapped|walk|walk away)',
  `(your|my other|a|another) (competitor~|rival~) ..5 (offer~|interested|want~|hire~|call~|approach~|keen|faster|quicker|wooing|courting|answer~)`,
  `(every|all|each|most|all of|the) (the)? (other~|rest) (of)? (the)? ..1 ${org}? ..2 (answered|replied|decided|responded|came back|got back|told me|wrote back|rang|made up) ..4 (within|in|inside) (#|two|three|a|the|days|hours|one|forty|twenty)`,
  '(choose|pick|prefer|take|go with|accept) them (over|instead of|rather|because|simply|only|and)',
  '(keep~|hold~|juggling|have) (two|three|several|other|both|more) (ferries|offers|flights|bookings|tickets|contracts|plans) ..4 (booked|open|held|waiting|going|on hold|pending|in hand|in play|to answer)',
  '(my|the) (flight|ticket~|removal~|holiday|lease|tenancy|visa|school places|landlord|mortgage|wedding) ..6 (depends|hangs|waits|wait|rests) on (your|this|you|it)',
  '(somebody|someone|others|a rival|anyone|one of the others) (else)? (may|might|will|could|would|is going to|does|is about to|get~|snap~|beat~) ..3 (snap|beat|get|take|grab|there first|me|snatch|poach)',
  '(you are|you will be) not (the)? ..1 (only|alone|my only) ..4',
  '(decide|choose|choosing|deciding|choice) between (you and|your (offer|school|firm|company|hospital|post) and|your offer|offers|two offers|three offers|several offers|the two offers)',
  '(plenty of|several|many|other|more) ..1 (fish|buyers|takers|suitors|places|firms|schools|employers) ..2 (in the sea|want~ me|after me|would (have|take|want)|for (me|my)|queueing|interested)',
  `(by|on|until|till|come) (the|next|this)? ${day} ..4 (i|we) (will|shall|must|have to|am|would have to|will have to) ..2 (sign|accept|say yes|commit|withdraw|go with|move on|give (them|the other))`,
  '(withdraw|withdrawing|pull~ out|take my name|remove my name|take myself) ..4 (unless|if|by|on|after|by then|from the (list|running|race|hat))',
);
/** If nothing comes … */
export const noAnswer = phrases(
  '(if|should|unless|failing|without|absent|in the absence of|if there is) ..4 (no|nothing|not|silence|never) ..4 (answer|hear|heard|reply|word|news|reach~|arrive~|come~|told|received|receive|call|rung|decision|decided|response|result|letter|sign|chosen|made up)',
  '(should|if|were) ..3 (answer|decision|reply|news|verdict|result|word|outcome) ..3 (delayed|later than|after|beyond|slip~|take longer|be late|drag|come too late)',
  '(failing|without|absent|in the absence of|for want of) (a|an|any|your|that|which|such|word|news|this|some) ..2 (answer|reply|word|response|news|decision|sign|call|letter)?',
  'unless (i|you|we|someone|somebody|there|a|an|your|the|something) ..5 (hear|told|know|answer|reply|tell|call|ring|let me|write|word|comes|arrives|reaches|decision|choose|decide|say)',
);
/** … then this. */
export const consequence = phrases(
  `(i|we) (will|shall|would|must|may|might|should|can|have|am going|am|could) !(not|never) ..4 (take|accept|sign|go with|go to|go elsewhere|sail|withdraw|decline|refuse|look elsewhere|choose|say yes|turn to|move on|commit|join|seek|opt|pull|ring|call|phone|telephone|come|visit|camp|complain|cancel|obliged|forced|no choice|compelled|assume|regard|treat|consider (it|this|the|my|your|that))`,
);

/** More of coming, calling and going higher; a "rather not" takes none of it back. */
export const threatens = phrases(
  '(go~|went|have to go|take~ (it|this|the matter|things)) (over|above|past) (your|his|her|their|the) ..1 head~',
  '(i|we) (will|shall|am going to|intend to|mean to|may|might|can|plan to|am happy to|would) ..3 (pass|walk past|call|ring|phone|telephone|email|mail|write|chase|text|message|call round|drop by|knock|ask|enquire) ..6 (every|each) (single|other)? (day|morning|afternoon|evening|hour|week|monday|friday|half|ten|twenty|few)',
  '(i|we) (will|shall|am going to|intend to|mean to|may|might|can) ..3 (stay|stand|sit|wait|remain|hold|camp|hang|park|keep) ..4 (on the line|on hold|outside|at your (door|gate|desk|office)|in your (lobby|office|reception|foyer|yard|hall|car park)|by your|in the (lobby|reception|foyer|car park|hall|yard)|on your (step|doorstep|stairs)) ..',
  '(i|we) (will|shall|am going to|may|might|can|intend to) ..6 (till|until) (your|you|he|she|somebody|someone|there is|the|i (get|have|hear|am)|it is) ..4 (answer~|decide~|result|reply|replies|picks|pick|finds|find|tells|tell|hear|decision|verdict|says|speak|speaks|sees|see|done|settled|list)',
  '(collect|fetch|pick up|hear|get|learn|receive|demand|have) (your|my|an|the) (answer|decision|verdict|result|reply|response) ..2 (in person|myself|by hand|face to face|at (your|the) (door|gate|office|desk|reception))',
  '(not|never) (be going away|go away|take no for|leave you (alone|in peace)|let (you|this|it) (off|go|rest|drop)|be ignored|be fobbed off|be silent|be brushed)',
  '(come|drop|turn up|call in|walk in|drive (up|over|down)|pop (in|round|over)) ..4 (to (hear|get|collect|find out|learn|see what) ..3 (answer|decision|verdict|decided|news|result|what)|for (an|my|the|your) (answer|decision|verdict|result))',
);

/** In their own time: "when you get a minute". */
export const unhurried = phrases(
  '(when|whenever|if) you (next)? (get|have|find|can spare) (a|an|the|any|five|ten) ..1 (minute~|moment|chance|second|time|opportunity|gap)',
  '(no (rush|hurry)|in your own time|at your leisure|whenever (suits|you like|it suits)|in no hurry)',
);
