const doing =
  '(learning|working|joining|meeting|hearing|seeing|discussing|helping|sending|coming|speaking|talking|teaching|visiting|contributing|developing|becoming|being|having|doing|making|taking|bringing|showing|growing|living)';
const here =
  '(nurse|teacher|driver|electrician|plumber|welder|carpenter|cook|engineer|mechanic|cleaner|builder|lawyer|joiner|accountant|baker|waiter|waitress|programmer|developer|architect|midwife|pharmacist|painter|technician|student)';
const said = '(good|great|important|possible|better|necessary|easy|difficult|nice|very|not|really|true)';

const manner =
  '(know|knows|knew|work|works|worked|cook|cooks|cooked|speak|speaks|sing|sings|write|writes|drive|drives|teach|teaches|taught|understand|understands|understood|explained|communicate|communicates|cooperate|collaborate|sew|sews|swim|organised|manage|manages|adapt|treated|answered|prepared|went|goes|slept)';
const body =
  '(interview|tour|visit|meeting|conversation|presentation|talk|day|job|work|position|lesson|lecture|workshop|project|test|task|place|museum|course|process|explanation|book)';
const asks = '(know|ask|asked|wonder|wondered|wondering|tell me|check|confirm|understand)';

/** Behind these a clause begins anew: in "the ovens we discussed about a year ago" none does. */
const anew =
  '(^|and|but|because|when|while|then|so|,|interview|meeting|call|visit|yesterday|today|week|monday|tuesday|wednesday|thursday|friday)';
const wish =
  '(like|want|wanted|wish|hope|able|happy|meet|call|glad|come|opportunity|chance|us|you|can|could|will|would|may|might|should|shall)';
const day = '(day|call|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening)';
const ago = '(a (week|month|year|fortnight)|an hour|#|two|three|four|five|six|ten|half|this time)';

/** Turns that other languages have, and English has not. */
export const turns: readonly string[] = [
  `(chance|opportunity|possibility) [to (learning|working|joining|meeting|hearing|seeing|discussing|speaking|talking|visiting|contributing|becoming|being|having|doing|showing|growing)]`,
  `interested to ${doing}`,
  `(would like|would love|want|wish|hope|hoping|wanted|need|eager|ready|keen|able|allowed) to ${doing} !(up)`,
  '(thank~|grateful|gratitude) ..2 [for to] _',
  '(thank|thanks|thankful|grateful) you? (very much|so much)? for [(say|be|go|put|keep|hear|stay|walk|drive|read|find|open|bring|hold|guide|teach|trust|hire|select|inform|visit|describe|choose|have|treat|assist|ask|include|support|phone|ring|email)] (me|us)',
  'thank you [(the|your)] (time|interview|invitation|opportunity|chance|email|answer|reply|tour|kindness|patience|welcome|conversation) (you|that|of|for|with|,|$|and)',
  '(like|want|wish|wanted) to [thank for] (the|your|this|having|inviting|such|giving)',
  // A question put as one inside a sentence.
  '(know|tell me|tell us|ask|wonder|understand|explain) (when|where|how|why) (will|are|do|does|did|can) (you|the|they|he|she|i|we|it|your)',
  '(do not know|tell me|understand|wonder) what is (the|your|my)',
  '(wonder|wondered|know|ask|understand|explain|explained|remember|learnt|tell me|told me|show me|showed me|see|understood|curious) (how|where|when|why) (is|was|are|were|does|did) (the|your|my|our|you|we|they|he|she|it|this|these|those|everything)',
  '(know|understand|tell me|told me|explain|explained|wonder|wondered|show me|showed me) what (do|does|did|can|will|should|are) (you|i|we|they|he|she)',
  `${asks} [how (long|much|many|far|big|often|old) _? (is|are|was|were|does|do|did|will|can) (the|your|my|it|you|i|we|they)] !(result)`,
  '(ask|asked|asking|know|wonder) [what is (the|your)] (salary|pay|dress|next|date|wage|hourly|name|address|deadline|meaning|difference|number|price|time|plan|procedure|rota)',
  '(know|understand|remember|ask|asked|wonder) (me|myself|us)? [(what|why) (does|did|do) (it|this|that|the|he|she|they|you|we|i)]',
  '^ i (would|wanted|want|wish) (also|just|only|still)? (like|love)? to (know|ask|check) [(is|are|do|does|did|will|can|was|were) (the|you|your|it|there|i|we|they)]',
  // A subject, an object or an article is wanting, or there twice.
  'which [(i|we|you) (had|saw|visited|did|made|received|took|got|read|met|sent|enjoyed|liked) it] !(in)',
  ', [who (he|she|they) (is|was|were|are|has|had|showed|explained|told)] (very|so|also|a|an|the|my|your|me|us|always)',
  '^ (for me|for us|in my opinion|in my country) [(is|was)] (not|a|an|very|really|important|difficult|easy|good|the best|better|more|nice)',
  '(a|my|great|real|big) pleasure [(meet|see|talk|speak|hear|be|have|work (with|for))]',
  '!by (a|the|this|that|great|good|my) (opportunity|chance|privilege|honour) [(meet|speak|see|visit|join|learn|discuss|show|present)] (you|your|with|about|from|the|my|me|more)',
  '(happy|glad|ready|eager|willing|delighted|keen) [(meet|speak|see|join|learn|come|help|hear|answer|provide|send|bring)] (you|with|your|from|to|at|in|the|any|my)',
  '(am|are|is|was|were|be) not? able [(working|coming|starting|doing|joining|speaking|going|making|driving|helping)]',
  '[for (hear|meet|know|receive|become|improve|learn|discuss|explain|join|take|make|speak|be|obtain|find|bring)] (from|you|your|the|my|a|an|more|about|it|better|him|her|them|with)',
  '(ready|available) for [start] ($|,|on|in|with|at|and)',
  '(want|like|wish|can|could|i) to? [improve me] (in|at|as|with|and|$)',
  '(know|understand|ask|tell me) [what means] (this|the|that|it)',
  '(i|we) prefer [(speak|go|come|meet|live|learn|teach|write|be|have|do|make|take)]',
  '(work~|job|as|in|at|for|had) [(big|small|large|busy|nice) (school|hospital|company|hotel|restaurant|kitchen|factory|shop|team|office|garage|bakery|farm|salon|clinic|warehouse)] ($|,|and|in|where|for|with|as)',
  `(the|your|this|my|our) ${body} (was|is) (very|so|really|quite|extremely|also)? [(interested|excited|fascinated|bored|amazed|motivated)] !(by|in)`,
  '^ it (was|is) (very|so|really) [(interested|excited|fascinated)] (to|for|that|how|and|,|$)',
  'have also? [an experience] (of|in|as) !(mind|the|my)',
  '(have|has|had) no (problem|problems|difficulty) [to (work|start|come|travel|drive|do|move|be|learn|speak)]',
  '(do|did|make|made) [(you|him|her|them|me|us) (a|some|one|two|few) (question|questions)]',
  '(i|we) have? also? [made (a|an|the|my) _? _? (course|degree|master|masters)] (in|at|about|of|last)',
  '(wish|hope) to you (a|all|the|good|much|many)',
  '[on the last (week|month|year)] (i|we|you)',
  `^ (i am sure|i think|i believe|we think|i feel|maybe|perhaps) [is] (a|an|the|my|your|${said})`,
  `(and|but) (i am sure|i believe) [is] (a|an|${said})`,
  'because [is] !(no|what) _',
  '(if|when) [is] (possible|necessary|needed|convenient) ($|,|for|to|that|please)',
  '^ (i|we) (find|found) [(difficult|easy|hard|important|necessary|useful|interesting) (to|that)] _',
  `(i am|i was|he is|she is) ${here} ($|,|and|with|since|by profession|from)`,
  '(i|we) have (degree|diploma|certificate|driving licence|licence|car|question|interview|appointment|dream) (in|from|of|for|to|about|on|with|,)',
  '(work|works|worked|working|job) as (forklift|lorry|truck|bus|taxi|delivery|van|crane|school|primary|hotel|kitchen|warehouse|shop) (driver|operator|teacher|nurse|porter|assistant|cleaner|worker|cook|manager)',
  'experience as (forklift|lorry|truck|bus|taxi|delivery|van|crane|primary|hotel) (driver|operator|teacher|nurse|porter|assistant|cook)',
  '(^|and|but) (i|we) (very|so|really) (happy|glad|interested|grateful|pleased|sorry|excited|thankful|impressed)',
  '^ (i|we) (happy|glad|interested|sure|sorry|ready|able|pleased) (to|in|that|for|with)',
  '(^|and|but) (it|this) (very|really|so) (nice|good|kind|helpful|interesting|important|difficult)',
  // The verb takes what follows in another way.
  `${anew} (i|we|you|he|she|they) also? (have|had)? [(discussed|mentioned) about] !${ago}`,
  `${wish} to? [(discuss|mention) about] !${ago}`,
  `(keep|after|before|for|by|of|were|was|are|enjoyed) [(discussing|mentioning) about] !${ago}`,
  `(to|will|can|could|would) [(discuss|mention) on] (my|your|this|these|our|some) !(own|site|${day})`,
  `[(emphasise|emphasised|emphasising) (on|about)] (the|your|my|how|that|this) !(phone|tour|visit|${day})`,
  '(please|can|will|could|to|may) contact (with|to) (me|you|us)',
  'join to (your|the|us|you)',
  '(what|who|whom|profile|person|candidate|somebody|someone) (that)? (you|they) (are|were|have been) [(searching|looking)] ($|,|and|but|as|in|since|because)',
  'attend~ (to|at|in) (an|your|my|a) (interview|course|meeting|university|school|college|class)',
  '(i|we|kindly|am) (request|requested|requesting) for',
  '(await|awaiting|awaits) for',
  '(reply|respond|replied|responded|listen|listened) (me|us|him|them)',
  '(will|to|and|am|are) wait~ (you|him|them) (in|at|there|here|$|for)',
  '(apply|applied|applying) (this|your|that|the) (job|post|position|role|vacancy)',
  '(you|he|she|they|i|we) (asked|told|informed|thanked|helped|called|visited|invited|answered) to (me|you|us|him|them)',
  '(points|things|details|facts|words|matters|duties|ideas|advice|story|stories|information|tips) (told|said) by (you|your|him|her|them|the)',
  '(say|says|said) (me|us|you) (that|how|about|what|when|where|if|a|the)',
  '(makes|made|make|let|lets) (me|us|him|her|them) to (feel|think|want|understand|see|know|believe|realise|learn|apply|do|go|come|laugh|stop)',
  'allow~ me (introduce|present|say|express|thank|tell|ask|explain)',
  'look~ forward to (heard|met|saw|seen|worked|joined|spoke|received)',
  'look~ forward (your|our|an) (answer|reply|response|email|call|meeting|interview|news|decision|conversation)',
  'i am (very|really|so|also|still|now|always|strongly) (appreciate|enjoy|hope|want|need|understand|know|believe|think|remember|suggest|learn|teach|speak|send|apply|agree|thank|feel|wish|expect|prefer|have|love|look)',
  'i am (appreciate|enjoy|remember|feel|have|suggest|learn|teach|thank you)',
  'i very (like|enjoy|enjoyed|liked|want|hope|appreciate|love|loved)',
  '(i|we|you|and|also|that|which) (like|liked|want|wanted|need) (very much|a lot) (the|your|this|my|our) !(way|idea|fact|thought|manner|look|sound)',
  'speak~ [(fluently|perfectly|very well|very good) @]',
  `(i|we|you|he|she|they|it|who|to|can|could|will|always|everything) ${manner} (me|us|you|it|them|everything|everybody|(the|my|your) _)? [(very|so|really|too) good] ($|,|and|but|in|with|at|under|when|how|because|for|the|my|your|all)`,
  'speak~ (very well|fluently|very good|perfectly) (english|german|french|spanish|polish|italian|portuguese)',
  '(interested|experienced) in (learn|know|be|become|apply|continue|develop|join) (with|for|in|the|your|at|about|a|to|more|my)',
  '(^|and|but|,) before to (start|come|go|join|work|leave|send|finish|make|take|have|be|see|speak|meet|apply)',
  '(without|instead of) to (start|come|go|join|work|leave|send|finish|make|take|have|be|see|speak|meet|apply)',
  '(^|,|and|but) (after|before|without) (finish|join|apply|complete|graduate|arrive|receive|decide|meet|begin) (my|the|your|a|this|it|me|you|school|university|from)',
  '(work|works|worked|communicate|cooperate) (very|really|so) good ($|,|with|in|and|at|together|under)',
  'too much (tired|happy|difficult|expensive|interested|busy|nice|kind)',
  '(more|most) (kinder|calmer|cleaner|safer|quieter|warmer|brighter|friendlier|busier|clearer|slower|cleanest|kindest|nicest|friendliest|easiest|greatest)',
  '(is|are|was|were|been|be) (locate|situate|organise|impress|expect|motivate|interest) (in|by|at|to|with|for|near)',
  '^ (although|though|even though) ..9 , but (i|we|it|he|she|the|my|you)',
  '^ because ..9 , so (i|we|it|he|she|the|my)',
  '(return|reply) [back] (to|your|the|if|when|with|$)',
  'cope up with',
  'according to my opinion',
  '(in|from|on) my (point of view|opinion) (i am thinking)',
  '(spoke|talked|speak|talk|conversation|interview|call) ..3 in the (phone|telephone)',
  '^ in the other hand',
  '(with|by) other words ,',
  '(proud) (for|with|about) (my|your|the)',
  '(translate|translated|different|differ|differs) (of|from the (english|german) in)',
  '(depends|depend|depending) (of|from)',
  '(afraid|scared) from',
  '(suffer|suffers|suffered|suffering) of',
  '(prevent|stop|stopped|prevented) (me|us|you) to',
  'according (with|of|me)',
  '(participate|participated|participating) (to|at) (the|a|your|this)',
  '(have|has|had|with) (a|an)? (big|large) (experience|knowledge)',
];
