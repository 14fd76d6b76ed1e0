import type { Fault } from './faults.ts';
import { trade } from './nouns.ts';
import { last, steps, swap, withArticle, withBefore, withInside, without } from './put-right.ts';
import { gerund, past, plain } from './word-forms.ts';

const doing =
  '(learning|working|joining|meeting|hearing|seeing|discussing|helping|sending|coming|speaking|talking|teaching|visiting|contributing|developing|becoming|being|having|doing|making|taking|bringing|showing|growing|living)';
const said = '(good|great|important|possible|better|necessary|easy|difficult|nice|very|not|really|true)';
const manner =
  '(know|knows|knew|work|works|worked|cook|cooks|cooked|speak|speaks|sing|sings|write|writes|drive|drives|teach|teaches|taught|understand|understands|understood|explained|communicate|communicates|cooperate|collaborate|sew|sews|swim|organised|manage|manages|adapt|treated|answered|prepared|went|goes|slept)';
const body =
  '(interview|tour|visit|meeting|conversation|presentation|talk|day|job|work|position|lesson|lecture|workshop|project|test|task|place|museum|course|process|explanation|book)';

/** What is said of people, said of things. */
const ofThings = swap({
  interested: 'interesting',
  excited: 'exciting',
  fascinated: 'fascinating',
  bored: 'boring',
  amazed: 'amazing',
  motivated: 'motivating',
});

/** Turns that other languages have, and English has not. */
export const turns: readonly Fault[] = [
  // "To" and a verb, or "-ing", and what stands before them.
  [
    `(chance|opportunity|possibility) [to (learning|working|joining|meeting|hearing|seeing|discussing|speaking|talking|visiting|contributing|becoming|being|having|doing|showing|growing)]`,
    last(plain),
  ],
  [`[interested to] ${doing}`, swap({ to: 'in' })],
  [
    `(would like|would love|want|wish|hope|hoping|wanted|need|eager|ready|keen|able|allowed) to [${doing}] !(up)`,
    plain,
  ],
  [
    '(thank~|grateful|gratitude) ..2 [for to (see|meet|have|take|give|show|invite|be|come|speak|let|make|receive|explain|interview|help|consider|read|talk|tell|find|spend|send|answer|write|call)]',
    steps(without('to'), last(gerund)),
  ],
  ['(thank~|grateful|gratitude) ..2 [for to] _'],
  [
    '(thank|thanks|thankful|grateful) you? (very much|so much)? for [(say|be|go|put|keep|hear|stay|walk|drive|read|find|open|bring|hold|guide|teach|trust|hire|select|inform|visit|describe|choose|have|treat|assist|ask|include|support|phone|ring|email)] (me|us)',
    gerund,
  ],
  [
    '(thank~|thanks|grateful|thankful) ..4 [for (hear|meet|know|receive|become|improve|learn|discuss|explain|join|take|make|speak|be|obtain|find|bring)] (from|you|your|the|my|a|an|more|about|it|better|him|her|them|with)',
    last(gerund),
  ],
  [
    'forward [for (hear|meet|know|receive|learn|discuss|join|take|speak|be|find)] (from|you|your|the|my|a|an|more|about|it|him|her|them|with)',
    steps(swap({ for: 'to' }), last(gerund)),
  ],
  [
    '[for (hear|meet|know|receive|become|improve|learn|discuss|explain|join|take|make|speak|be|obtain|find|bring)] (from|you|your|the|my|a|an|more|about|it|better|him|her|them|with)',
    swap({ for: 'to' }),
  ],
  ['(ready|available) [for start] ($|,|on|in|with|at|and)', swap({ for: 'to' })],
  ['(a|my|great|real|big) pleasure [(meet|see|talk|speak|hear|be|have|work (with|for))]', withBefore('to')],
  [
    '!by (a|the|this|that|great|good|my) (opportunity|chance|privilege|honour) [(meet|speak|see|visit|join|learn|discuss|show|present)] (you|your|with|about|from|the|my|me|more)',
    withBefore('to'),
  ],
  [
    '(happy|glad|ready|eager|willing|delighted|keen) [(meet|speak|see|join|learn|come|help|hear|answer|provide|send|bring)] (you|with|your|from|to|at|in|the|any|my)',
    withBefore('to'),
  ],
  ['(i|we) prefer [(speak|go|come|meet|live|learn|teach|write|be|have|do|make|take)]', withBefore('to')],
  [
    '(am|are|is|was|were|be) not? able [(working|coming|starting|doing|joining|speaking|going|making|driving|helping)]',
    steps(plain, withBefore('to')),
  ],
  [
    '(have|has|had) no (problem|problems|difficulty) [to (work|start|come|travel|drive|do|move|be|learn|speak)]',
    steps(without('to'), last(gerund)),
  ],
  ['allow~ [me (introduce|present|say|express|thank|tell|ask|explain)]', withInside('to')],
  [
    '(makes|made|make|let|lets) [(me|us|him|her|them) to] (feel|think|want|understand|see|know|believe|realise|learn|apply|do|go|come|laugh|stop)',
    without('to'),
  ],
  ['(prevent|stop|stopped|prevented) (me|us|you) [to _]', steps(without('to'), gerund, withBefore('from'))],
  ['look~ forward to [(heard|met|saw|seen|worked|joined|spoke|received)]', steps(plain, gerund)],
  [
    '(interested|experienced) in [(learn|know|be|become|apply|continue|develop|join)] (with|for|in|the|your|at|about|a|to|more|my)',
    gerund,
  ],
  [
    '(^|and|but|,) [before to (start|come|go|join|work|leave|send|finish|make|take|have|be|see|speak|meet|apply)]',
    steps(without('to'), last(gerund)),
  ],
  [
    '[(without|instead of) to (start|come|go|join|work|leave|send|finish|make|take|have|be|see|speak|meet|apply)]',
    steps(without('to'), last(gerund)),
  ],
  ['(^|,|and|but) (after|before|without) [graduate] from', gerund],
  [
    '(^|,|and|but) (after|before|without) [(finish|join|apply|complete|arrive|receive|decide|meet|begin)] (my|the|your|a|this|it|me|you|school|university|from)',
    gerund,
  ],
  ['(^|,|and|but) (after|before|without) graduate (my|the|your|a|this|it|me|you|school|university)'],
  // A subject, an object or an article is wanting, or there twice.
  [
    'thank you [(the|your)] (time|interview|invitation|opportunity|chance|email|answer|reply|tour|kindness|patience|welcome|conversation) (you|that|of|for|with|,|$|and)',
    withBefore('for'),
  ],
  ['(like|want|wish|wanted) to [thank for] (the|your|this|having|inviting|such|giving)', withInside('you')],
  [
    'which [(i|we|you) (had|saw|visited|did|made|received|took|got|read|met|sent|enjoyed|liked) it] !(in)',
    without('it'),
  ],
  [
    ', [who (he|she|they) (is|was|were|are|has|had|showed|explained|told)] (very|so|also|a|an|the|my|your|me|us|always)',
    without('he', 'she', 'they'),
  ],
  [
    '^ in my opinion [(is|was)] (not|a|an|very|really|important|difficult|easy|good|the best|better|more|nice)',
    withBefore('it'),
  ],
  [
    '^ (for me|for us|in my country) [(is|was)] (not|very|really)? (important|difficult|easy|good|better|nice) (to|that|if|when)',
    withBefore('it'),
  ],
  [
    '^ (for me|for us|in my country) [(is|was)] (not|a|an|very|really|important|difficult|easy|good|the best|better|more|nice)',
  ],
  [`^ (i am sure|i think|i believe|we think|i feel|maybe|perhaps) [is] (a|an|the|my|your|${said})`, withBefore('it')],
  [`(and|but) (i am sure|i believe) [is] (a|an|${said})`, withBefore('it')],
  ['because [is] !(no|what) _', withBefore('it')],
  ['(if|when) [is] (possible|necessary|needed|convenient) ($|,|for|to|that|please)', withBefore('it')],
  [
    '^ (i|we) (find|found) [(difficult|easy|hard|important|necessary|useful|interesting) (to|that)] _',
    withBefore('it'),
  ],
  ['(want|like|wish|can|could|i) to? [improve me] (in|at|as|with|and|$)', swap({ me: 'myself' })],
  [
    '(work~|job|as|in|at|for|had) [(big|small|large|busy|nice) (school|hospital|company|hotel|restaurant|kitchen|factory|shop|team|office|garage|bakery|farm|salon|clinic|warehouse)] ($|,|and|in|where|for|with|as)',
    withArticle,
  ],
  [`(i am|i was|he is|she is) [${trade}] ($|,|and|with|since|by profession|from)`, withArticle],
  [
    '(i|we) have [(degree|diploma|certificate|driving licence|licence|car|question|interview|appointment|dream)] (in|from|of|for|to|about|on|with|,)',
    withArticle,
  ],
  [
    '(work|works|worked|working|job) as [(forklift|lorry|truck|bus|taxi|delivery|van|crane|school|primary|hotel|kitchen|warehouse|shop) (driver|operator|teacher|nurse|porter|assistant|cleaner|worker|cook|manager)]',
    withArticle,
  ],
  [
    'experience as [(forklift|lorry|truck|bus|taxi|delivery|van|crane|primary|hotel) (driver|operator|teacher|nurse|porter|assistant|cook)]',
    withArticle,
  ],
  [
    '(^|and|but) i [(very|so|really) (happy|glad|interested|grateful|pleased|sorry|excited|thankful|impressed)]',
    withBefore('am'),
  ],
  [
    '(^|and|but) we [(very|so|really) (happy|glad|interested|grateful|pleased|sorry|excited|thankful|impressed)]',
    withBefore('are'),
  ],
  ['^ i [(happy|glad|interested|sure|sorry|ready|able|pleased)] (to|in|that|for|with)', withBefore('am')],
  ['^ we [(happy|glad|interested|sure|sorry|ready|able|pleased)] (to|in|that|for|with)', withBefore('are')],
  ['(^|and|but) (it|this) (very|really|so) (nice|good|kind|helpful|interesting|important|difficult)'],
  ['have also? [an experience] (of|in|as) !(mind|the|my)', without('an')],
  // One word for another.
  [
    `(the|your|this|my|our) ${body} (was|is) (very|so|really|quite|extremely|also)? [(interested|excited|fascinated|bored|amazed|motivated)] !(by|in)`,
    ofThings,
  ],
  ['^ it (was|is) (very|so|really) [(interested|excited|fascinated)] (to|for|that|how|and|,|$)', ofThings],
  [
    '[(do|did|make|made) (you|him|her|them|me|us) (a|some|one|two|few) (question|questions)]',
    swap({ do: 'ask', did: 'asked', make: 'ask', made: 'asked' }),
  ],
  [
    '(i|we) have also? [made (a|an|the|my) _? _? (course|degree|master|masters)] (in|at|about|of|last)',
    swap({ made: 'done' }),
  ],
  [
    '(i|we) also? [made (a|an|the|my) _? _? (course|degree|master|masters)] (in|at|about|of|last)',
    swap({ made: 'did' }),
  ],
  ['[wish to you] (a|all|the|good|much|many)', without('to')],
  ['(wish|hope) to you (a|all|the|good|much|many)'],
  ['[on the last (week|month|year)] (i|we|you)', without('on the')],
  [
    `(i|we|you|he|she|they|it|who|to|can|could|will|always|everything) ${manner} (me|us|you|it|them|everything|everybody|(the|my|your) _)? [(very|so|really|too) good] ($|,|and|but|in|with|at|under|when|how|because|for|the|my|your|all)`,
    swap({ good: 'well' }),
  ],
  [
    '(work|works|worked|communicate|cooperate) [(very|really|so) good] ($|,|with|in|and|at|together|under)',
    swap({ good: 'well' }),
  ],
  ['[too much] (tired|happy|difficult|expensive|interested|busy|nice|kind)', () => 'too'],
  ['[more (kinder|calmer|cleaner|safer|quieter|warmer|brighter|friendlier|busier|clearer|slower)]', without('more')],
  ['[most (cleanest|kindest|nicest|friendliest|easiest|greatest)]', without('most')],
  [
    '(more|most) (kinder|calmer|cleaner|safer|quieter|warmer|brighter|friendlier|busier|clearer|slower|cleanest|kindest|nicest|friendliest|easiest|greatest)',
  ],
  [
    '(is|are|was|were|been|be) [(locate|situate|organise|impress|expect|motivate|interest)] (in|by|at|to|with|for|near)',
    past,
  ],
  ['according to my opinion', () => 'in my opinion'],
  ['(in|from|on) my (point of view|opinion) (i am thinking)'],
];
