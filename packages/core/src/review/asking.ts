import { phrases } from '../language/index.ts';

const deed =
  '(let|tell|send|confirm|reply|respond|answer|call|ring|phone|write|advise|forward|pass|give|find|put|arrange|check|share|provide|update|drop|email|text|message|explain|clarify|look|ask|speak|have|get|make|say|show|bring|connect|introduce|recommend|help|consider|remind|note|acknowledge|revert|return|come|point|book|change|move|set|add|sign|copy|post|ping|shoot|endorse|accept|expedite|reconsider|refund|reimburse|reschedule|release|issue|furnish|write|speak|stamp|hold)';

/** What a reader can hand out: "I'd like a copy of my test". */
const thing =
  '(copy|copies|refund|reimbursement|slide~|recording|minutes|notes|feedback|comments|handbook|rota|map|score~|marks|marking scheme|transcript|contact|number|name~|address*|introduction|reference~|extract|list|letter|closing date|date~|receipt|payslip|expenses|fare|pass|permit|recipe|report~|photograph~|brochure|deadline|timeline|breakdown|explanation|reason~|line|word|sight)';

/** In words of asking, without a question mark or with it. */
export const requests = phrases(
  '(your|a|an|the) ..1 (reply|response|answer|line|word|note) ..6 (would be|will be|is) ..2 (appreciated|welcome|awaited|requested|valued|esteemed|kind|nice|lovely)',
  '(ask|asking|request|requesting|beg|begging) (you)? for (a|an|your) ..2 (answer|reply|response|line|word|call|confirmation)',
  '(put my mind at (rest|ease)|set my mind at rest) to (hear|know)',
  '(would|will|are) you be ..1 (free|available|around|up) for ..6',
  '(may|can|could|might) i (come|visit|drop in|call in|see|watch|meet|shadow|join) ..8',
  '(i would|i) (very much)? ..1 like to know',
  `(could|would|can|might|will) (you|somebody|someone|anyone|one of you) ..2 ${deed}`,
  `(could|would|can|might|will) you (please|kindly|possibly|perhaps|also|maybe|be so kind|be able)`,
  '(things|favours|requests|matters) (that|which)? you (could|can|might) (do|help me with|see to) ..2 (:|-)',
  'would you (mind|be able|be willing|be so)',
  'would (it|that) be (possible|too much|okay|all right) (to|for|if)',
  'is it (possible|okay|all right) (to|for|if)',
  `(please|pls|kindly|pray|do|just) (also|do|just|kindly)? ${deed} (me|us|my|back|whether|if|when|what|to|at|the|by|as|your|this|that|of|on|in|a|an|how|who|which|where|receipt|for) !(hesitate)`,
  `^ (and|also|so|then|oh)? (also)? (ping|pop|send|tell|text|call|ring|email|give|get back to|drop|shoot|hit|holler at|shout|message|forward|pass|put|confirm|write|update|advise) (me|us|back|my|a|if|when|whether|at)`,
  // "Let me mention …" is about to say something itself
  '^ (also|and|so|just|do)? let (me|us) (know|have|hear)',
  '(please|kindly|you|^|,|and) (to|will|can|could|may)? do the needful',
  '(lmk|holler back|keep me (updated|informed|up to date)|hit me up|get back to me|drop me a (line|note|message|text)|give me a (call|ring|shout|bell|buzz)|shoot me|let me know|send me word|keep me posted|keep me in the loop)',
  '(i|we) (would|should) (also)? (need|appreciate|welcome|be grateful for|be glad of|be obliged for|value) (a|an|your|some|any)? _? (reply|answer|response|confirmation|receipt|decision|word back|call back|quick word|quick reply|few words|acknowledgement|update|timeline|timescale|date|line|thoughts)',
  '(i|we) (would|should) (also|still)? be (very|most|really|so)? (grateful|glad|thankful|obliged|happy) (for|of|to have|to get|to receive) (a|an|the|your|any|some) ..2 (update|copy|contact|feedback|reply|answer|response|line|word|date|timeline|indication|idea|news|call|information|details)',
  'it would be (so|very|really|most)? (helpful|useful|good|great|nice|handy|a help|kind) ..2 (to (have|know|get) (a|an|the|when|if|whether|what|your|some|where|how)|if you could|of you to (let|tell|send))',
  '(a|an|any|your) _? _? (reply|answer|response|update|feedback|acknowledgement|confirmation|reaction) ..3 would be ..2 (appreciated|welcome|helpful|kind|great|lovely|good|nice|useful)',
  '(hope|hoping) (for|to (get|have|receive)) (a|an|your) _? (reply|response|answer)',
  '(could|may|can|might) i (please|also|just)? (have|get|know|enquire|find out|ask (for|you|what|when|whether|if|how|about|which|who))',
  '(i|we) (trust|expect|assume|take it) (that)? you will ..1 (let|tell|send|confirm|get back|reply|answer|respond)',
  'if you could ..3 (let me know|tell me|send me|confirm|reply|call|ring|give me)',
  '(like|love|keen|want|wish) to (know|hear|learn) about (the|your|any) (salary|pay|pension|hours|package|benefits|start|rota|shifts|holiday|parking|next|process|timeline|decision|outcome|result)',
  '(i|we) (would|should) (also|still|just|very much)? (like|love|need|want|be (interested|curious|keen|glad|grateful)) to ((know|hear|be told|find out) (if|whether|when|what|how|who|which|where|why|your (answer|decision|thoughts|view))|learn (if|whether|when|which|your (answer|decision|view)))',
  '(i|we) would? (also)? (need|want|wish|have) to (know|hear|be told|find out) (by|about|the|your|if|whether|when|what|how|who|which|where|why)',
  '(i|we) could (also)? do with',
  '(i|we)? _? (await|awaiting) (your|a|an|the) _? (reply|answer|response|call|decision|news|confirmation|word)',
  '(i|we)? (wonder|wondered|wondering|was wondering|am wondering|curious) (if|whether|when|what|how|who|which|where) (you|there|i|we|the|it|your)',
  '(like|want|have|need|wish) to ask (you)? (for|about|if|whether|when|what|a|some|two|three|#)',
  '(i|we) would (also|very much)? value (your|an) _? (opinion|view|thoughts|advice|feedback|verdict)',
  '(look|looking) forward to (your|a|an) _? (reply|answer|response|call|decision|confirmation)',
  `(i|we) (would|should)? (also|still|really|just|only|like)? (like|love|want|need|require|appreciate|welcome|request) (also)? (to (have|get|receive|borrow))? (a|an|the|your|some|any|sight of) ..2 ${thing}`,
  '(like|want|need|love) (to (have|get))? (my|our) _? (expenses|fare|money|deposit|certificate~|documents|originals|scores|marks|results|feedback)',
  '(i|we) (would|should)? (also|still|really)? (like|love|want|need|request) (to (have|get))? (feedback|comments) (on|about|from|for)',
  '(like|want|need|love) (to (have|get))? (my|our) ..3 (back|returned|refunded)',
  '(i|we) (would|should) (also|still)? (like|want|wish) (a|another) (second|further|longer)? (tour|look|visit|talk|meeting|call|coffee) !(like)',
  '(like|love|want|need|ask|request|beg|urge|prefer) you (also)? to (please|kindly|also|then|now)? !(know|see|meet|feel|think|understand|believe|remember|be|have|enjoy|realise) _',
  `(grateful|thankful|obliged|glad|appreciate it|delighted|nice|good|great|lovely|helpful|kind|wonderful) if you (would|could|can|might|will) (please|kindly|also|then)? !(consider|have me|take me|give me a (chance|try)) ${deed}`,
  `(grateful|thankful|obliged|glad) (for|of) (the|a|an|your|some|any|sight|return)? ..2 (${thing}|return of|contribution to)`,
  `if you (could|would|might) (also|please|possibly|just|then|kindly)? ${deed} ..12 (would|will) be`,
  '(be|was|were|been) hoping (to (be given|have|get|borrow|take|ask|hear)|you (could|would|might|can)|that you|someone|for (a|an|some|another))',
  'you might (also|perhaps|then|please)? (tell|let|send|give|ask|show) (me|us|him|her|them)',
  '^ (and|also|so|then)? ask (@|your|the|him|her|them) ..3 (if|whether|what|when|for|to|about)',
  '^ (and|also|so|then|just)? (be (a|an) (star|dear|love|angel|sport|pal) and|do me (a|the|one) favour|help me (out)? with)',
  '(i|we) (need|want|have|ask) (for)? (two|three|four|five|several|some|a few|a couple of|#) (more)? (things|favours|requests|questions|matters) (from|of|for|to)',
  '(have|got|with) (a|one|two|three|some|another) (small|big|little|quick|last)? (favour~|request~) ..3 (to|of|:|for)',
  '(my|our) (two|three|few|other)? (requests|wishes) (are|is|:)',
  '(await|awaiting) (your|some|further) _? (guidance|advice|instruction~|approval|comments|feedback)',
  'it would ..1 (help (me|us)|be (a|of) (real|great|big)? help) ..3 to (have|know|get|hear|be told|see)',
  `(welcome|lovely|good|nice|helpful|useful|appreciated|great|handy) would be (a|an|some|any|your|the) ..1 (note|call|ring|text|${thing})`,
  `(your|a|an|some|any|the) _? (advice|opinion|thoughts|view~|guidance|ring|call|text|phone call|${thing}) (from|on|about|of|with|to) ..12 would be ..2 (welcome|good|helpful|nice|lovely|great|appreciated|useful|handy|kind)`,
  '(i|we) (am|are) (also|still|most|very|so)? (keen|curious|eager|anxious|dying|interested) to (know|hear|learn|find out|be told) (if|whether|when)',
  `(please|kindly|pls) (also|do|just)? ${deed} (me|us|my|our|off|him|her|them|@)`,
  'rsvp',
  '(a|one) (quick|short|simple|last|final|small)? question :',
);

/** Offers, courtesies and what they decide for themselves: these sound like asking, and ask nothing. */
export const courtesies = phrases(
  '(do not hesitate|never hesitate|feel (very|quite|most)? (free|welcome)|you (are|would be|will be) (very|most)? welcome)',
  '(please|do|just)? (let me know|lmk|holler|ping me|hit me up|tell me|say|do say|shout|ask|call|ring|contact me|get in touch|write|drop me a line|give me a (call|shout|ring)) ..2 (if|should|whenever|in case) (i|we|you|there|anything|any|that|it|more|further|something) ..3 (need|want|wish|like|require|anything|useful|helpful|help~|questions|missing|can|could|further|more|else|any|of use|of interest|unclear)',
  '(if|should|whenever|in case|were) ..8 (need|want|wish|like|require|anything|useful|helpful|help~|question~|missing|further|more|else|any|of use|of interest|unclear|wondering|suits) ..12 (let me know|tell me|say|shout|ask|call|ring|contact|get in touch|write|please|reach|do|drop me|give me|ping|text|email)',
  '(is|are) there (anything|any|something|more) _? (else|further|more|information|papers|paper|documents|detail~)? ..3 (i|you|that)',
  '(do|would|did|might) you (need|want|require|like|find it|wish|care) ..3 (anything|any|more|further|me|to (see|have|read|meet|look|try|taste|hear)|a (copy|look)|it|my|see|useful|helpful)',
  '(can|could|may|shall|should|might) i (send|bring|show|help|offer|give|provide|do|answer|supply|tell you|suggest|add|come|drop|share|make|be of|leave|say)',
  'would (it|that|this|a|an|my|the) ..4 (help|be (useful|helpful|of (use|help|interest|service)|welcome|handy)|suit)',
  'please (remember me|thank|pass (on)? my (thanks|regards|best|love|greetings|compliments|good wishes|congratulations|respects|hello)|give my (thanks|regards|best|love|greetings|compliments|good wishes|congratulations|respects|hello)|accept (my|our|this|these)|find|see|know|take (all|your|as|whatever)|convey|forgive|excuse|note|be assured|rest|send my (regards|best|love|thanks))',
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

/** They answer themselves, or are told of. */
export const rhetorical = phrases(
  '(who|what) (would|could|does|is) not',
  '(is|was|are|does|did|would|will|could) not (it|that|they|he|she|there)',
  '(who|what) (knows|knew|else)',
  '(who|what) would have (thought|believed|guessed|said|imagined)',
  '(how|what) (could|can|would) (i|anyone|anybody|one) (not|resist|say no|refuse|ask for|forget|not be|ever)',
  '^ (remember|right|okay|see|deal|fair enough|why not|really|what a)',
  '(how about that|who knew|guess what)',
  '^ (is|are|was|were) not',
  '^ (would|do|did) i (change|want|like|love|mind|miss|regret|enjoy|recommend|hesitate|sleep)',
  '(your|those|these) questions',
  '(the|your|that|one|a) question (you|of|that|i|is|was|has|which|dr|mr|ms|whether)',
  '(you|she|he|they) ..1 (asked|put it|wondered|wanted to know)',
);

/** Said after a question, these tell that it was asked before, or is turned over in the writer's own mind. */
export const takenUp = phrases(
  '(your|the|my|this|that|an|no) (own)? (answer|question|riddle|puzzle)',
  '(you|he|she|they) (asked|put it|answered|wondered)',
  '(been|still|keep|kept) ..1 (thinking|reading|asking|wondering|mulling|chewing|puzzling|turning)',
);
