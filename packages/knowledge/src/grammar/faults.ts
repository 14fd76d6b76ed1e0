const i = '(i|we|you|they)';
const many = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|few|#)';
const span = '(year|month|week|day|hour|minute)';
const base =
  '(agree|work|speak|want|understand|know|hope|think|believe|wait|expect|attach|send|write|apply|need|prefer|wish|thank|study|look|search)';
const took =
  '(take|receive|see|meet|give|invite|consider|interview|show|help|let|offer|call|write|come|spend|make|explain|tell|teach|accept|answer|reply|choose|listen|share|organise|arrange|introduce|welcome|understand|provide|allow|respond|contact|reach)';
const asked =
  '(hear|meet|see|speak|join|receive|discuss|learn|get|have|be|know|come|read|contribute|continue|find|show|bring|take|become|teach)';

/** What nobody should write, with what puts it right, where that is one thing. */
export type Fault = readonly [pattern: string, instead?: (found: string) => string];

/** What English does not do, whoever writes it. */
export const faults: readonly Fault[] = [
  ['(i|we) [(am|are) agree]', () => 'agree'],
  [`i am ${base} !(shy)`],
  ['(i|we|you|he|she|they|it) (can|must|should|might|could) to _'],
  [`look~ forward to (hearing|seeing|meeting)? ${asked} !(and|or)`, (found) => withGerund(found)],
  [
    '[look~ forward to (work|talk|visit|start|catch|chat)] (with|for|together|alongside|to|you|your|the|up|in|on)',
    (found) => withGerund(found),
  ],
  [`looking forward ${asked}`],
  ['look~ forward (for|in) (hearing|meeting|your|the|seeing|working)'],
  ['look~ [foreword]', () => 'forward'],
  [
    `(thank~|grateful|thankful) you? (very much|so much)? for (having|being)? (me)? ${took} (me|us|part|the|a|an|my|your|this|some|out|time|to|that|him|her|it|in|place|everything|all|so|how|what|very)`,
  ],
  [`(am|are|was|were|been) ..3 since ${many} (years|months|weeks|days|year|month)`],
  [
    `(work|working|worked|live|living|drive|driving|teach|teaching|study|studying|speak|cook|run|running) ..6 [since ${many} (years|months|weeks)] !(ago)`,
  ],
  [`[since (long time|many time|a long time)]`],
  [`i have (#|twenty|thirty|forty) years old`],
  [
    `[(two|three|four|five|six|seven|eight|nine|ten|many|several|few) ${span}] (ago|in|of|as|at|with|from|before|since|until|there|here|now|$)`,
  ],
  [
    '(#|two|three|four|five|six|seven|eight|nine|ten|several|many) [(year|month)] of (experience|work|study|training|teaching|service)',
  ],
  [
    '(informations|advices|feedbacks|equipments|furnitures|knowledges|homeworks|luggages|softwares|evidences|informations|childs|childrens|womens|mens !rea|stuffs|machineries|staffs|differents|luggages|baggages|criterias|phenomenas|datas|progresses !(to|from|in|through|with)|aircrafts|trafics|necessaries|importants)',
  ],
  [
    '(explain~|describe~|suggest~|propose~|mention~|demonstrate~|announce~) (me|us) (how|what|the|your|that|why|this|about|everything|all|some|a|my|where)',
  ],
  ['explain~ (me|us) !(to|away)'],
  ['(confirm~|explain~|said|say|says|mention~) me (that|if|the|when|your|about)'],
  [
    '(interested) (on|about|for|to) (the|this|your|that) (role|position|job|post|company|work|opportunity|vacancy|project)',
  ],
  [
    '(responsible of|capable to|depends of|depend of|consist on|insist to|married with|arriv~ to (the|your|my)? (@|interview|office|school|hospital|hotel|shop|meeting|factory|building|city|country|station|ward)|participate to|participated to|assist~ to (the|a|an|your|my) (meeting|lesson~|course~|class|classes|conference~|interview~|event~|workshop~|seminar~|lecture~|session~)|succeeded to|specialised on)',
  ],
  ['(possibility|opportunity|chance) to present me'],
  ['present me (to you|as|for)'],
  [
    '(i|we) (am|was|are|were|feel|felt) (very|really|so|extremely|truly|quite)? [(exciting|fascinating|motivating|tiring|interesting)] !(to (talk|work|be))',
  ],
  [
    'there (is|was) (#|two|three|four|five|six|seven|eight|nine|ten|many|several|some) _? (things|years|people|questions|points|reasons|sets|ways|rooms|jobs|skills|projects|children|patients|machines|teams|kinds|steps|tables)',
  ],
  ['there (is|was) (#|two|three|four|five|six|many|several) !(a|an) _'],
  [
    '(i|we|they|(^|and|but|that|because|if|when|think|what|how|as|where) you) [(knows|wants|needs|works|thinks|likes|comes|goes|makes|speaks|has|does|understands|believes|hopes|looks|feels)]',
  ],
  ['^ (you|we|they) [was]', () => 'were'],
  [
    '(and|but|that|because|when|if|know|think|thought|hope|sure|glad|how|where|while|since|until|so|,) (you|we|they) [was]',
    () => 'were',
  ],
  [
    '(^|,|!(let|lets|see|make|makes|made|help|helped|watch|watched|heard|seen|felt|feel|hear|has|have|had|saw|does|did|do|can|could|will|would|should|must|may|might|if|and|or|with|of|that|lest|shall|had|than|as|find|keep|need) _) [(he|she|it) (have|do|know|want|need|work|like|come|seem)] (a|an|the|to|me|us|very|my|been|it|in|much|many|for|all|no)',
  ],
  ['^ [(he|she|it) (have|do not|know|want|need|work|like|come|seem)] !not'],
  ['(should|would|could|must|might|may) [of] !(course)', () => 'have'],
  ['your going to (be|like|have|see|love|need|get|enjoy|find|want|hear|make|do)'],
  ['your very? welcome to (come|visit|join|use|call|keep|ring|see)'],
  [
    '(^|and|that|if|because|hope|think|know|when|see|sure) your (doing well|looking for|not going|not able|the best|the first|the right one|a great|a very|an amazing|so kind|really kind|very kind)',
  ],
  [
    'its (a|an|been|not|going to|the|my|because|nice to|great to|good to|hard to|easy to|needed|possible|important to|clear that|really|been|so|what|why|fine)',
  ],
  ['there (team|staff|kitchen|office|colleagues|customers|company|work) (is|was|were|are|has|had|made|showed)'],
  ['their (is|are|was|were|will be|has been|have been) (a|an|no|any|some|the|much|many|more)'],
  [
    '(more|better|rather|less|other|earlier|later|sooner|longer|greater|higher|bigger|faster|stronger) [then] (i|you|we|ever|that|the|a|an|my|your|expected|before|any|most|what|in|just|to|on|usual)',
    () => 'than',
  ],
  [
    '(hear~|letter|reply|news|call|message|word|learn~|email|answer|back|information) [form] (you|your|the|anyone)',
    () => 'from',
  ],
  [
    '(not|to|will|would|might|never|cannot) [loose] (the|this|my|your|touch|time|hope|interest|a|out|it|any)',
    () => 'lose',
  ],
  ['please [advice]', () => 'advise'],
  ['[advice] (me|us) (on|about|if|when|whether|of|how)', () => 'advise'],
  ['(some|your|any|good|the|of|this) [advise] !(me|us|on|that|you|them|clients)', () => 'advice'],
  [
    '(way|far|not|is|are|was|were|be|it is) [to] (much|many|late|early|soon|busy|expensive|hard) !(of|to|mornings|starts|shifts|nights|hours|people|workers|work|finishes|changes|cases|others|things|kitchens|days|weeks|summers)',
    () => 'too',
  ],
  ['(am|is|are|was|were|been) [(use) to] (work~|have|see~|do~|deal~|be~)', () => 'used to'],
  ['^ [myself] !(,|and|i|included|on)'],
  [
    '(^|and|for|of|in|with|about|like|liked|enjoyed|is|was|on|at) (the|that|this|these|those|all|everything|anything|same) (new|old|big|whole|little|small|first|last|other|good|nice|long)? (!(of|about|is|was|are|were|be|has|had|do|did|does) _)? [what] (you|i|we|he|she) (showed|said|told|gave|saw|had|have|asked|mentioned|described|did|do|want|need|explained|spoke)',
    () => 'that',
  ],
  ['(all|everything|anything|something|nothing) [what] (you|i|we|he|she|is|was|the)', () => 'that'],
  [
    `(me|and i|who|_) (have|has) [(make|go|give|write|begin|teach|choose|speak)] (two|three|four|many|a|an|the|my|your|to|some|it|this|there|one|all|several)`,
  ],
  [
    `${i} have (work|study|learn|manage|teach|drive|live|help|start|finish|complete|apply|attend|receive|enjoy|visit|meet|speak|talk|lead|make|do|see|take|know|understand) (since|as|in|with|at|here|there|many|much|so|how|from|that|about|#|you|the|a|an|my|it|all|your)`,
  ],
  ['(he|she|it) has (work|study|learn|manage|teach|drive|live|help|start|show|tell|give|make|take|say)'],
  [
    '(would like|want|hope|wish|would love) [(discuss|thank|know|meet|speak|join|learn|hear|ask|confirm|come|apply|continue|send|say|express|be|become|contribute|see|tell|explain|get|share|show|start)] !(of)',
    (found) => `to ${found}`,
  ],
  ['(would like|would love) [work (with|for|in|at)]', (found) => `to ${found}`],
  ['(did|does|do) not (has|goes|knows|comes|wants|takes|likes|needs)'],
  [
    '(is|was|be|are|were|much|felt) [more (easy|big|small|cheap|fast|strong|hard|high|warm)] (than|for|to|,|$|and|here|now)',
  ],
  ['(hope|if|glad) [your] (well|fine|okay) ($|,|and|after)', () => 'you’re'],
  ['(more|most) (better|easier|best|worse|bigger|happier|faster|stronger|cheaper|quicker|nicer|simpler|harder|closer)'],
  [
    '(enjoy~|appreciate~|avoid~|finish~|consider~|suggest~|mind~) [to (meet|talk|work|see|speak|visit|learn|hear|discuss|have|be|do|read|take|come|spend|know|listen|join|study|cook|clean|build|paint|teach)]',
  ],
  [
    "(^|!(come~|pop~|drop~|call~|go~|be|am|are|is|was|were|you|we|your|back) _) [(in|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) ] !('s|to|and|or|of|at|evensong|service|lunch|prayers|school|mass|through|till|until|,|evening|night|market)",
  ],
  [
    '(i|we) (am|are|was|were) having (#|two|three|four|five|six|seven|eight|nine|ten|experience|knowledge|a degree|an experience|good|sound|strong|over|more than)',
  ],
  [
    'one of the (reason|thing|skill|best thing|most important thing|first thing|best team|best company|main reason) !(s)',
  ],
  ['(every|each) (days|weeks|months|years|students|patients|customers|things|people|members)'],
  [
    '(^|!(how) _) [much (friends|persons|problems|machines|jobs|colleagues|ideas|guests|people|skills|years|questions|things|projects|students|patients|customers|hours|days)]',
  ],
  [
    '(many|several|few) (experience|information|knowledge|time|interest|advice|equipment|training) !(officer~|manager~|centre~|desk~|point~|session~|course~|slot~|zone~)',
  ],
  ['how (it|this|that|he|she) (looks|look) like'],
  ['(made|make|did) (an|my|the) (internship|apprenticeship|studies|stage) (in|at|of)'],
  ['able (work|help|start|come|join|speak|do|make|attend|send)'],
  [
    '(can|could|should|would|must|might) (works|helps|comes|needs|makes|gets|goes|wants|has|does|is|are|joining|working|coming)',
  ],
  ['(will) (works|helps|needs|makes|gets|wants)'],
  [
    '(hesitate|happy|glad|pleased|able|keen|ready|eager|willing) to (contacting|meeting|working|hearing|joining|discussing|helping|sending|coming)',
  ],
  ['(i|we) (has|is|does not has|am not have|am not having)'],
  [
    '[(an|a|one) (information|furniture|luggage|feedback|software|traffic)] ($|,|about|for|from|and|to|on|of|that|which|in)',
  ],
  ['(an|a) (informations|advices|experiences|news|homework|advice|equipment)'],
  ['(good|better|best|excellent) in (english|german|french|spanish|maths|mathematics|excel)'],
  ['(since|for) (last) (#|two|three|four|five|six|several) (year~|month~|week~)'],
  ['(i|we) (did|made|took) (a|an|the) (good|big|great|nice)? (mistake~|experience~) (to) (write|say|tell)'],
  [
    '(thank|thanks) you? (very much|so much|a lot)? [(of|to) (your|the|taking|having|seeing)] (time|interview|invitation|meeting|opportunity|chance|help|me|kind~|part)',
  ],
  ['(as|like) (you|i|we) (was|were) (say|tell|speak|discuss)'],
  // A verb in another time or form than English has it.
  [
    '(am|are|is) (working|living|studying|teaching|driving|doing|learning|managing|cooking) ..3 since (#|last|january|february|march|april|may|june|july|august|september|october|november|december|my|the)',
  ],
  ['(i|we) know (you|him|her|it|them|the|this) ..3 since !(i|you|he|she|it|we|they|the|my|your|our)'],
  ['it is since (two|three|four|five|six|many|#) (years|months|weeks) that'],
  ['(^|and|,) i (seen|done) (the|you|it|that|your|a|my|this|some|many|#|two|three|four|five|six)'],
  ['(am|are|is|became|got) used to (work|deal|have|see|do|handle|speak|drive|live|be|make|take|wake|run)'],
  ['if (i|you|we|they|he|she) would have (the|a|this|that|more|any|time)'],
  [
    '(nice|good|great|like|want|hope|pleasure|pleased|happy|glad|able|need|opportunity|chance|going|lovely|delighted|ready) to (met|went|saw|worked|helped|learned|joined|spoke|discussed|sent|received|gave|took|made|thought|knew|came|started|applied|showed|told)',
  ],
  ['have to (hesitated|waited|worked|met|spoken|said|told|asked)'],
  ['(i|we) (have|had) (went|saw|came|did|knew|wrote|spoke|took|gave|began|chose|drove)'],
  [
    '(have|has|had) been (work|live|study|wait|look|manage|teach|drive|learn) (there|here|in|at|for|with|as|on|to|since|the|a)',
  ],
  ['(have|has|had) (teached|teach|learn) (me|much|many|so|him|her|them|us)'],
  [
    '(am|are) (knowing|understanding|believing|owning|possessing|belonging|preferring) (the|to|a|that|your|this|it|how|many|in)',
  ],
  ['(i|we) am wanting to'],
  [
    '(want|would like|wish) that (you|we|i|they|he|she) (know|meet|see|speak|come|have|can|will|give|take|work|talk|consider)',
  ],
  [
    '(i|we) (want|wish|would like) (working|joining|meeting|discussing|talking|thanking|knowing|seeing|asking) (with|you|to|for|the|your)',
  ],
  ['(he|she|it|everyone|everybody) do not'],
  ['((will|would|shall) (can|must|could)|(can|could|will|would|should) able to)'],
  ['[to (can|must)] (be|start|work|help|join|come|do|speak|learn|see|meet|continue|make|show)'],
  ['(must|should) to _'],
  ['(i|we|he|she) (am|is|are) born (in|on|at)'],
  ['suggest~ (me|him|her|us|them) to _'],
  ['^ i use to (work|be|live|play|do|have|go|drive|run|teach|help|manage)'],
  // One word for another of its family.
  ['(am|is|are|was|be|been|very|so) please (to|that|with|for)'],
  [
    '(i|we) (am|was|were|are|feel) (very|so|really|much)? (interest|motivate|delight|impress|excite|qualify) (in|by|with|to|about|for|at)',
  ],
  ['(was|were|been|am) (interview|invite|employ|promote|train|hire|offer) by'],
  ['(to|would) thanks (you|the|all|everyone)'],
  ['^ thanks you (for|very|so|all|again)'],
  ['for (interview|receive|invite|welcome) (me|us)'],
  ['wait~ (your|an) _? (answer|reply|response|news|call|decision|confirmation|email|message)'],
  ['very (welcomed|appreciate) $'],
  ['(is|are) (match|depend|belong|consist|agree) (with|to|on|of)'],
  ['(am|are|is|be|was) enough (experienced|qualified|skilled|good|strong|motivated|confident|young|flexible|trained)'],
  ['big interest (for|to|on)'],
  // A word too few, or too many.
  ['(it|this|that) (was|is|will be) (great|real|big|very)? pleasure (to|for|that|meeting)'],
  ['^ is (a pleasure|an honour|very|really|important|difficult|nice|good) _'],
  ['(do|doing|did) needful'],
  ['(kindly|please) to (confirm|let|send|find|inform|advise|reply|see|check|note)'],
  [
    '(work|works|worked|working) as (joiner|nurse|waiter|waitress|driver|teacher|engineer|electrician|plumber|welder|mechanic|cleaner|baker|programmer|developer|accountant|carpenter|receptionist|cashier) !(and|to|of|or)',
  ],
  [
    '(^|that|because|but|and) my (boss|manager|teacher|brother|sister|wife|husband|father|mother|uncle|aunt|son|daughter|company|friend|cousin|foreman|chef|supervisor|colleague|job|work|training|experience) (he|she|it) (is|was|has|had|will|taught|told|said|gave|works|lives|always|does|did)',
  ],
  ['(which|that) (i|we|you) ..3 (on|in|with|at|for) it (is|was|were|are|has)'],
  ['passed out (from|of) (@|college|university|school|the college|the university)'],
  ['a (honour|hour|honest|honourable)', (found) => found.replace(/^a/i, (a) => (a === 'A' ? 'An' : 'an'))],
  // Who is meant, and how many.
  [
    '(^|and|,|that|because) (everyone|everybody|someone|nobody|everything|each of us) (have|are|were|do not|know|want|need)',
  ],
];

function withGerund(found: string): string {
  const [last = ''] = found.split(' ').slice(-1);
  const gerund =
    last === 'be' || last === 'see'
      ? `${last}ing`
      : `${/[^aeiou]e$/.test(last) ? last.slice(0, -1) : doubledEnd(last)}ing`;
  return `${found.slice(0, found.length - last.length)}${gerund}`;
}

const doubledEnd = (verb: string): string => (verb === 'get' ? 'gett' : verb);
