import type { Fault } from './faults.ts';
import { asSubject } from './pronouns.ts';
import { asMany, asOne, first, last, steps, swap, without } from './put-right.ts';
import { plain, plural, thirdPerson } from './word-forms.ts';

/** Nouns that are many, or said of many, and end no other noun's name. */
const many =
  '(apprentices|babies|boats|books|boxes|boys|buses|callers|carers|chefs|children|classes|classrooms|clients|colleagues|comments|cooks|customers|desks|documents|doors|drawings|drivers|engineers|exercises|explanations|families|farmers|floors|forms|girls|guests|ideas|instructions|jobs|kitchens|ladies|lectures|lessons|letters|lorries|machines|managers|members|men|notes|nurses|offices|parents|parts|passengers|patients|people|photographs|photos|pictures|plans|plants|points|projects|pupils|questions|reports|residents|results|rooms|rules|samples|shelves|shops|skills|slides|stories|streets|students|suggestions|systems|tables|tasks|teachers|tenants|tests|things|tools|trainees|trucks|tutors|vans|vehicles|visitors|wards|windows|women|workers|workshops)';
/** Nouns of which there is one, or no number. */
const one =
  '(advice|answer|atmosphere|building|clothing|conversation|environment|equipment|evidence|experience|explanation|feedback|food|furniture|homework|information|interview|job|knowledge|lighting|luggage|machinery|meeting|money|news|opportunity|paperwork|position|presentation|progress|role|software|tour|traffic|training|visit|weather)';
const people =
  '(manager|nurse|teacher|man|woman|lady|gentleman|director|foreman|chef|doctor|sister|matron|supervisor|driver|engineer|colleague|owner|headteacher|head|boss|secretary|receptionist|foreman|tutor|professor|person|surgeon|partner|trainer|apprentice)';
const kin =
  '(wife|husband|father|mother|brother|sister|boss|manager|teacher|son|daughter|experience|training|job|role|degree|course|background|uncle|aunt|friend|neighbour|contract|licence|certificate|visa|passport|landlord|supervisor|tutor|mentor)';
const works =
  '(work|live|say|tell|give|make|show|teach|know|want|think|speak|come|include|allow|mean|help|like|love|need|have|take|bring|become|keep|begin|seem|explain|provide|require|consist|expire)';
const own =
  '(wife|husband|mother|father|brother|sister|son|daughter|friend|colleague|boss|manager|cousin|uncle|aunt|teacher|team|staff|chef|cook|nurse|doctor|matron|foreman|children|pupils|residents|patients)';
const start = '(^|that|because|but|where|when|how|sure|think|hope|know)';

const thisOne = swap({ these: 'this', those: 'that' });
const asAny = swap({ no: 'any', nothing: 'anything', nobody: 'anybody', none: 'any', nowhere: 'anywhere' });

/** Subject and verb, and words that go together, do not fit in number or person. */
export const agreement: readonly Fault[] = [
  // Many, and a verb for one; one, and a verb for many.
  [`${start} (the|your|my|our|these|those|all the|both the) _? ${many} [(was|has)]`, asMany],
  [
    `(^|,|that|because|but|think|hope) (the|your|my|our|these|those|all the|both the) _? ${many} [(fits|suits|seems|gives|matches|interests|goes|brings)]`,
    plain,
  ],
  [`^ (the|your|my|our|these|those|all the|both the|all|most|some) ${many} [is]`, asMany],
  [`^ (the|your|our|these|those) (new|old|young|big|small|other|narrow|modern) ..2 ${many} (is|was|has)`],
  [
    `^ (the|your|our|these|those) (ideas|points|things|machines|rules|questions|tips|stories|plans|suggestions|lessons) (told|given|shown|made|asked|said|explained|used|shared|mentioned) by ..8 [was] (very|so|really|much|most|quite|extremely|of)`,
    asMany,
  ],
  [
    `(and|,) the (new|old|modern|big) _? _? ${many} [(was|has)] (impressed|very|so|really|been|also|made|interested|surprised|helped)`,
    asMany,
  ],
  [`^ [people (is|was|has)] (very|so|really|always|often|not|been|kind|happy|friendly)`, asMany],
  [`^ (the|your|my|our) ${one} [(are|were)]`, asOne],
  [
    '^ (my|your|the) (strong|weak|main|first|best|biggest|good)? (point|strength|weakness|goal|aim|dream|hobby|interest|problem|reason|task|duty|skill|quality) [(are|were)]',
  ],
  [`(that|because|but|think|hope) (the|your|my|our) ${one} [(are|were)]`, asOne],
  [
    `^ (the|your|my|our|this|that) (list|choice|quality|level|price|cost|size|state|condition|sound|smell|sight|order|layout|design|length|standard|care|handling|use|lack|storage|cleanness|noise) of (the|your|our|my|these|those|all)? _? ${many} (and ${many})? ((you|i|we|he|she|they) (show~|give~|sent|mentioned|described|made|used|use|told|saw) (me|us|out)?)? [(are|were)]`,
    asOne,
  ],
  ['(^|and|but|that|because|,) the others [(is|was|has)]', asMany],
  [
    '[(these|those) (information|equipment|advice)] (is|was|has|in|at|,|$|that|which|i|you|we|for|with|from|very)',
    thisOne,
  ],
  ['[(these|those)] (job|role|company|opportunity|interview|position|school|week|visit|meeting) (is|was|has)', thisOne],
  [
    '[(these|those) (job|role|company|opportunity|interview|position|school|week|visit|meeting)] (are|were|have)',
    last(plural),
  ],
  [
    '(these|those) [(job|role|company|opportunity|interview|position|information|equipment|advice|school|week|visit|meeting|kind of person)] (is|are|was|were|have|has|in|at|,|$|that|which|i|you|we|for|with|from|very)',
  ],
  [
    '[this (people|children|machines|questions|skills|reasons|ideas|documents|shifts|tools|nurses|patients|drivers|students|pupils|opportunities|women|men|things) is]',
    swap({ this: 'these', is: 'are' }),
  ],
  [
    '[this (people|children|machines|questions|skills|reasons|ideas|documents|shifts|tools|nurses|patients|drivers|students|pupils|opportunities|women|men|things)] (is|are|were|have|at|,|$|that|which|i|you|we|who|very)',
    swap({ this: 'these' }),
  ],
  [
    '[there (are|were)] (a|an) (big|good|great|small|new|nice|large)? (problem|question|man|woman|person|chance|place|reason|possibility|way|room|team|machine|document|meeting|course|school|job|vacancy) !(and|,)',
    asOne,
  ],
  [
    '[others (people|things|companies|schools|jobs|colleagues|nurses|drivers|countries|places)]',
    swap({ others: 'other' }),
  ],
  [
    '[(most|many|some) of] (people|children|patients|customers|students|companies|schools) (is|are|have|do|want|like|think|in|at|who|there|here)',
    without('of'),
  ],
  [
    'one of (my|your|the|our|his|her|their) (main|best|biggest|great|greatest)? [(strength|skill|colleague|teacher|friend|machine|reason|question|nurse|driver|pupil|student|patient|interest|goal|dream|hobby|tool|task|duty|weakness|idea|client|customer|project|school|shop|room|point|thing|member|quality|hospital|apprentice|manager|trainer)] (is|was|has|that|which|who|,|$|in|at|i|you|we|showed|told|said|explained|gave|took|asked|helped|came|will|had)',
    last(plural),
  ],
  ['^ (these|those|both|several) (of the|of my|of your|the)? _ (is|was|has)'],
  [
    'each of (the|us|them|my|your) (!(will|would|can|could|may|might|should|must|who|that|we|you|they) _)? [(were|are|have)]',
    asOne,
  ],
  // Who does it.
  [`(^|and|but|that|because) i and (my|the|your) _ [(is|was|has|are)]`, asMany],
  [`(^|but|that|because) (my|your|the) ${own} and (my|your|the) ${own} [(is|was|has)]`, asMany],
  [
    '(^|and|but|because|,) (he|she|it) (always|never|often|usually|sometimes|still) [(help|work|say|tell|make|give|take|show|come|go|explain|know|want|need|like|love|think|treat|keep|bring)]',
    thirdPerson,
  ],
  ['and [it have] (a|an|good|very|many|no|big|nice|been)', swap({ have: 'has' })],
  [
    '(^|but|because) (he|she|they) and [me] (share~|are|were|have|will|would|had|both|agree~|talked|spoke|met|went|can|worked|work)',
    () => 'I',
  ],
  [
    '^ [(him|her|them) and (i|me|my _)] ..2 (are|were|have|will|would|had|agree~|talked|spoke|met|went|work~|share~)',
    steps(first(asSubject), swap({ 'and me': 'and I' })),
  ],
  [
    `^ (the|your|my|our|a) _? ${people} , [which] (i|we|you|he|she|is|was|has|works|met|showed|told|spoke|explained|helped|gave|asked|interviewed)`,
    () => 'who',
  ],
  [
    `the ${people} [which] (i (met|saw|spoke|talked|knew)|we (met|saw|spoke)|works|speaks|interviewed|showed|explained|runs|is called|is responsible)`,
    () => 'who',
  ],
  [
    '(people|person|someone|somebody|anyone|everyone|everybody|men|women|nurses|colleagues|children|parents) [which] (are|have|work|come|live|need|want|i (met|saw)|you employ)',
    () => 'who',
  ],
  [
    `(^|because|but|that) (my|your) (last|first|present|current|new|old|previous|former)? ${kin} [${works}] !(and|or|of|for|not|in|at|experience|visit|day|opens|opened|is|was|will|has)`,
    thirdPerson,
  ],
  [
    '^ [(he|she) (speak|live|say|tell|think|teach|help|make|take|give|go|get|feel|ask|show|drive|play|believe|explain|manage|understand|remember|use)]',
    last(thirdPerson),
  ],
  [
    '(^|because|but) [it (depend|sound|mean|make|look|help|take|give|seem)] (to|on|like|that|me|a|the|very|good|well|us|for|as)',
    last(thirdPerson),
  ],
  [
    '(i|you|he|she|it|we|they|who) [(can|could|must|should|would|might) also? (speaks|writes|reads|drives|cooks|teaches|starts|brings|sends|shows|takes|gives|sees|knows|finds|tells|says|uses|manages|handles|builds|repairs|understands|learns|joins|travels|begins|offers|keeps|stays|plays|thinks)]',
    last(plain),
  ],
  [
    '(want|like|love|hope|happy|able|ready|willing|glad|opportunity|chance|going|need|learnt|learn) to [(speaks|comes|goes|makes|takes|sees|knows|tells|gives|finds|has|does|is|brings|sends|learns|teaches|understands|begins|becomes|works with)]',
    first(plain),
  ],
  // No, said twice.
  ['neither of ..4 (was|were|is|are|has|have|had|did|do|does|could|would|can|will) not'],
  [
    '(do|did|does|can|could|would|will|have|has|had) not (find|have|see|need|want|know|make|give|get|got|had|found|seen|ask|bring|meet|waste|lose) (me|you|us|them|him|her)? [(no|nothing|nobody|none|nowhere)] !(will|would|can|could|has|is|does|one|longer|matter|sooner|such|less|fewer|doubt)',
    asAny,
  ],
  [
    '(do|did|does|can|could|would|will|have|has|had) not (find|have|see|need|want|know|make|give|get|got|had|found|seen|ask|bring|meet|waste|lose) (me|you|us|them|him|her)? [(no|nothing|nobody|none|nowhere)] !(one|longer|matter|sooner|such|less|fewer|doubt)',
  ],
  [
    '(i|we) never (have|had|seen|see|saw|find|found|got|met|did) [(no|nobody|nothing|nowhere)] !(one|longer|matter|but)',
    asAny,
  ],
  [
    '(^|in|all|like|liked|saw) [them] (rooms|boys|lads|machines|tools|children|people|things|pictures|lads|girls|shops|patients|horses|ovens) (you|is|was|are|were|there|that)',
    () => 'those',
  ],
];
