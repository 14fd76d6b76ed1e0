import type { Fault } from './faults.ts';
import { steps, swap, withArticle, withBefore, without } from './put-right.ts';

/** A noun of one, that stands alone only where an article is wanting. */
const owned =
  '(licence|certificate|degree|diploma|contract|visa|passport|reference|car|van|laptop|question|interview|appointment|qualification|son|daughter|wife|husband|brother|sister|dream|suggestion|proposal|friend|bachelor degree|master degree|driving licence|lorry licence|hgv licence|lgv licence|forklift licence|truck licence|work permit|trial shift|job offer|notice period of # (weeks|months|days))';
/** Behind a noun that stands alone; not behind one that belongs to the next ("licence checks"). */
const ends =
  '($|,|in|for|with|from|of|to|about|on|at|as|since|which|that|but|because|so|until|and|already|now|issued|who|last|concerning|regarding)';
const very = '(very|really|such|quite|so)?';
const nice =
  '(nice|good|great|wonderful|interesting|pleasant|lovely|friendly|excellent|fantastic|amazing|beautiful|kind|warm|big|small|long|short|new|old|clear|perfect|ideal|important|difficult|easy|useful|happy|busy|strange|modern|real|serious|suitable|similar)';
const owning =
  '(full|clean|valid|good|own|new|current|permanent|temporary|fixed|small|little|young|big|old|university|british|european|irish|polish|german|french|uk|eu|international|clear|similar|quick|important|another company|one year|first aid|food hygiene|teaching|nursing|trade)';
/** What a candidate may find to be good, of which there is one. */
const found =
  '(interview|opportunity|place|idea|visit|tour|question|problem|decision|position|school|hospital|hotel|restaurant|kitchen|factory|garden|building|workshop|day|chance|reason|job|ward|bakery|farm|garage|clinic|boss|manager|teacher|nurse|person|man|woman|colleague)';
const met =
  '(interview|tour|visit|meeting|talk|chat|welcome|presentation|opportunity|chance|invitation|lunch|day|time|afternoon|morning)';
const when = '(on|of|with|at|for|to|in|last|yesterday|today|this|and|,|$|about|you|that|regarding|which|from|there)';
const worker =
  '((good|hard|fast|quick|reliable|honest|careful|strong) (worker|learner|person|driver|nurse|cook|teacher|listener|cleaner|welder|carer|man|woman)|(team|good team) player|single (mother|father|mum|dad|parent)|(qualified|registered|trained|experienced|young|professional) (nurse|teacher|driver|electrician|plumber|cook|chef|welder|carer|mechanic|joiner|person|man|woman|mother|engineer))';

/** Where "a" or "the" is wanting, or stands before many. */
export const articles: readonly Fault[] = [
  // "I have clean licence"; "have licence, own tools" are notes.
  [`i (also|already|still|now)? (have|had|need) (also|already|now)? [own ${owned}] ${ends}`, withBefore('my')],
  [
    `(i|we|he|she) (also|already|still|now|would|will)? (have|has|had|hold|holds|need|needs|got|obtained) (also|already|now|got)? [${very} (${owning} ${owning}? )?${owned}] ${ends}`,
    withArticle,
  ],
  [
    `(i|we|he|she) (also|already|still|now|would|will)? (received|attach|attached|passed) (also|already|now)? [${very} (${owning} ${owning}? )?${owned}] ${ends}`,
  ],
  [
    '(i|we) [have not (car|licence|degree|visa|contract|passport|certificate|question|job|driving licence)] ($|,|but|and|yet|so|in|for|with)',
    steps(swap({ 'have not': '' }), (found) => `do not have ${withArticle(found.trim())}`),
  ],
  [
    '(he|she) [has not (car|licence|degree|visa|contract|passport|certificate|question|job|driving licence)] ($|,|but|and|yet|so|in|for|with)',
    steps(swap({ 'has not': '' }), (found) => `does not have ${withArticle(found.trim())}`),
  ],
  [
    `(i|we) (am|are) (still|also|now)? (waiting|looking) for [(answer|decision|job|interview|invitation|new job|good job|position|new position)] ($|,|in|from|with|to|at|as|on|where|and|because|near)`,
    withArticle,
  ],
  [`i (attended|had|gave) [(${nice})? interview] (on|at|with|in|last|yesterday|for|$)`, withArticle],
  [`i (enjoyed|liked|passed) [(${nice})? interview] (on|at|with|in|last|yesterday|for|$)`, withBefore('the')],
  [
    `(thank you|thanks|thankful|grateful) (very much|so much|again|a lot)? for [(interview|opportunity|chance|invitation|tour)] ${when}`,
    withBefore('the'),
  ],
  [
    `(thank you|thanks|thankful|grateful) (very much|so much|again|a lot)? for [such ${nice} (and ${nice})? ${met}] ${when}`,
    withArticle,
  ],
  [
    `(thank you|thanks|thankful|grateful) (very much|so much|again|a lot)? for [(very|really)? ${nice} (and ${nice})? ${met}] ${when}`,
    withBefore('the'),
  ],
  [
    `(thank you|thanks|thankful|grateful) (very much|so much|again|a lot)? for [${very} ${nice} (and ${nice})? ${met}] ${when}`,
  ],
  [`(grateful|thankful|thank you|thanks|appreciate) for? [(opportunity|chance)] (to|of|that|you)`, withBefore('the')],
  [`(give~|gave) (me|us|him|her) [(opportunity|chance)] (to|of|for)`, withBefore('the')],
  ['(give~|gave|send) (me|us) [(answer|reply|decision)] ($|,|and|soon|please|by|when|about|if)', withArticle],
  [
    `(applied|apply|applying|interview|interviewed|considered|considering me|suitable|candidate) for [(position|job|role|vacancy)] (of|as|at|in|with|on|$)`,
    withBefore('the'),
  ],
  [`(interested|interest) in [(position|job|role|vacancy)] (of|as|at|in|with|on|$)`, withBefore('the')],
  [
    '(^|i|we|and|but|because|to) (find|get|got|found|need|want|have) [job] (in|at|as|because|and|$|,|with|near|here) !(satisfaction|security)',
    withBefore('a'),
  ],
  ['(^|i|we|and|but|because|to) (lost|left) [job] (in|at|as|because|and|$|,|with|near|here)', withBefore('my')],
  [
    '(^|i|we|and|but|because|to) change [job] (in|at|as|because|and|$|,|with|near|here) !(satisfaction|security)',
    () => 'jobs',
  ],
  [
    '(look|looking|search|searching|looked) for [job] ($|,|in|at|as|because|near|with|where|here|so|now|and|since)',
    withBefore('a'),
  ],
  [
    `(it|this|that) (is|was|will be|would be) [${very} ${nice} ${found}] ($|,|to|for|in|at|with|and|because|that|which|where|but|on|of|from)`,
    withArticle,
  ],
  [`such [${nice} ${found}] ($|,|to|for|in|at|with|and|because|that|which|where)`, withArticle],
  [
    `(i am|he is|she is|i was) also? [(very|really)? ${worker}] ($|,|and|with|who|in|by|but|because|from|for|since|at)`,
    withArticle,
  ],
  [
    '(i|we|he|she) (work|works|worked|am working|have worked|live|lives|lived) (in|at|for|with) [(big|small|large|busy|new|old|good|private|public|family|local) (school|hospital|company|hotel|restaurant|kitchen|factory|shop|office|garage|bakery|farm|clinic|warehouse|village|town|city|team|house|firm|ward)] ($|,|and|in|where|for|as|with|near)',
    withArticle,
  ],
  ['[(at|on) same] day ($|,|as|i|we|and|with|that)', () => 'on the same'],
  [
    '(in|at|with|for|of|on) [same] (time|place|team|company|way|school|shift|week|hospital|building|town|year) ($|,|as|i|we|and|with|that)',
    withBefore('the'),
  ],
  [
    `[(a|an) ${nice} (skills|ideas|experiences|questions|results|colleagues|patients|customers|relationships|opportunities|machines|conditions|memories|tools|teachers|managers|nurses)] ($|,|in|with|from|who|at|to|for|that|which)`,
    without('a', 'an'),
  ],
  ['[(a|an) skills] ($|,|in|with|from|who|at|to|for|that|which)', without('a', 'an')],
  [
    `(a|an) (${nice})? [(skills|ideas|experiences|questions|results|colleagues|patients|customers|relationships|opportunities|machines|conditions|memories|tools|teachers|managers|nurses)] ($|,|in|with|from|who|at|to|for|that|which)`,
  ],
  [
    `[(a|an) ${nice} (people|children|things|friends|women|men)] ($|,|in|with|from|who|at|to|for|that|and)`,
    without('a', 'an'),
  ],
];
