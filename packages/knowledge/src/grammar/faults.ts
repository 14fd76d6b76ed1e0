import { acts, actsOrNouns } from './acts.ts';
import { type PutRight, last, steps, swap, withBefore, withInside, without } from './put-right.ts';
import { gerund, participle, past, plain, thirdPerson } from './word-forms.ts';

const i = '(i|we|you|they)';
const base =
  '(agree|work|speak|want|understand|know|hope|think|believe|wait|expect|attach|send|write|apply|need|prefer|wish|thank|study|look|search)';
const took =
  '(take|receive|see|meet|give|invite|consider|let|come|spend|make|write|explain|tell|teach|accept|choose|listen|organise|arrange|introduce|understand|provide|allow|respond|reach)';
const tookWhat =
  '(me|us|part|the|a|an|my|your|this|some|out|time|to|that|him|her|it|in|place|everything|all|so|how|what|very)';
const thanking = 'thank~ you? (very much|so much)?';
const asked =
  '(hear|meet|see|speak|join|receive|discuss|learn|get|have|be|know|come|read|contribute|continue|find|show|bring|take|become|teach)';

/** What nobody should write, with what puts it right, where that is one thing. */
export type Fault = readonly [pattern: string, instead?: PutRight];

/** Verbs: what stands before and behind them, and the form that they have there. */
export const faults: readonly Fault[] = [
  // "Am agree", "can to start": a small word between the subject and the verb.
  ['(i|we) [(am|are) agree]', () => 'agree'],
  ['i [am (agree|want|understand|know|hope|think|believe|expect|need|prefer|wish|thank)]', without('am')],
  ['i am [(work|wait|attach|send|write|apply|study|look|search)] !(shy)', last(gerund)],
  [`i am ${base} !(shy)`],
  ['(i|we|you|he|she|they|it) [(can|must|should|might|could) to] _', without('to')],
  ['[(must|should) to] _', without('to')],
  [
    '[to (can|must)] (be|start|work|help|join|come|do|speak|learn|see|meet|continue|make|show)',
    swap({ can: 'be able to', must: 'have to' }),
  ],
  ['(will|would|shall) [(can|must|could)]', swap({ can: 'be able to', could: 'be able to', must: 'have to' })],
  ['[(can|could) able to]', without('able to')],
  ['(will|would|should) [able to]', withBefore('be')],
  // What follows "look forward to", "thank you for" and other words before a verb.
  [`look~ forward to (hearing|seeing|meeting)? ${asked} !(and|or)`, last(gerund)],
  [
    '[look~ forward to (work|talk|visit|start|catch|chat)] (with|for|together|alongside|to|you|your|the|up|in|on)',
    last(gerund),
  ],
  [`looking [forward ${asked}]`, steps(withInside('to'), last(gerund))],
  [
    'look~ [forward (hearing|meeting|seeing|working|joining|speaking|talking|receiving|discussing|learning)]',
    withInside('to'),
  ],
  ['look~ forward [(for|in)] (hearing|meeting|your|the|seeing|working)', swap({ for: 'to', in: 'to' })],
  [`${thanking} for [${took}] ${tookWhat}`, gerund],
  [`${thanking} for having [${took}] ${tookWhat}`, participle],
  [
    `${thanking} for [(interview|show|help|call|welcome|contact|answer)] (me|us|the|an|my|your|him|her|it|everything|all)`,
    gerund,
  ],
  [`${thanking} for [(reply|respond)] (to|so)`, gerund],
  [`${thanking} for [say] (me|us)`, () => 'telling'],
  [
    `(thank~|grateful|thankful) you? (very much|so much)? for (having|being)? (me)? (${took}|interview|show|help|offer|call|answer|reply|share|welcome|contact) ${tookWhat}`,
  ],
  ['for [(interview|receive|invite|welcome)] (me|us)', gerund],
  [
    '(enjoy~|appreciate~|avoid~|finish~|consider~|suggest~) [to (meet|talk|work|see|speak|visit|learn|hear|discuss|have|be|do|read|take|come|spend|know|listen|join|study|cook|clean|build|paint|teach)]',
    steps(without('to'), last(gerund)),
  ],
  [
    '(not|would|would you) mind [to (meet|talk|work|see|speak|visit|learn|hear|discuss|have|be|do|read|take|come|spend|know|listen|join|study|cook|clean|build|paint|teach)]',
    steps(without('to'), last(gerund)),
  ],
  [
    'mind~ [to (meet|talk|work|see|speak|visit|learn|hear|discuss|have|be|do|read|take|come|spend|know|listen|join|study|cook|clean|build|paint|teach)]',
  ],
  [
    '(would like|want|hope|wish|would love) [(discuss|thank|know|meet|speak|join|learn|hear|ask|confirm|come|apply|continue|send|say|express|be|become|contribute|see|tell|explain|get|share|show|start)] !(of)',
    withBefore('to'),
  ],
  ['(would like|would love) [work (with|for|in|at)]', withBefore('to')],
  ['[able (work|help|start|come|join|speak|do|make|attend|send)]', withInside('to')],
  [
    '(hesitate|happy|glad|pleased|able|keen|ready|eager|willing) to [(contacting|meeting|working|hearing|joining|discussing|helping|sending|coming)]',
    plain,
  ],
  [
    '(nice|good|great|like|want|hope|pleasure|pleased|happy|glad|able|need|opportunity|chance|going|lovely|delighted|ready) to [(met|went|saw|worked|helped|learned|joined|spoke|discussed|sent|received|gave|took|made|thought|knew|came|started|applied|showed|told)]',
    plain,
  ],
  ['have to [(hesitated|waited|worked|met|spoken|said|told|asked)]', plain],
  [
    '(i|we) [(want|wish) (working|joining|meeting|discussing|talking|thanking|knowing|seeing|asking)] (with|you|to|for|the|your)',
    steps(last(plain), withInside('to')),
  ],
  [
    '(i|we) [would like (working|joining|meeting|discussing|talking|thanking|knowing|seeing|asking)] (with|you|to|for|the|your)',
    steps(last(plain), swap({ 'would like': 'would like to' })),
  ],
  [
    '[(want|would like) that (you|we|they|he|she) (know|meet|see|speak|come|have|give|take|work|talk|consider)]',
    steps(without('that'), swap({ you: 'you to', we: 'us to', they: 'them to', he: 'him to', she: 'her to' })),
  ],
  [
    '(want|would like|wish) that (you|we|i|they|he|she) (know|meet|see|speak|come|have|can|will|give|take|work|talk|consider)',
  ],
  [
    'suggest~ [(me|him|her|us|them) to] _',
    swap({ 'me to': 'that I', 'him to': 'that he', 'her to': 'that she', 'us to': 'that we', 'them to': 'that they' }),
  ],
  [
    '(am|are|is|became|got) used to [(work|deal|have|see|do|handle|speak|drive|live|be|make|take|wake|run)]',
    last(gerund),
  ],
  ['(am|is|are|was|were|been) [use to (work|have|see|do|deal|be)]', steps(swap({ use: 'used' }), last(gerund))],
  ['(am|is|are|was|were|been) [(use) to] (work~|have|see~|do~|deal~|be~)', () => 'used to'],
  ['^ i [use] to (work|be|live|play|do|have|go|drive|run|teach|help|manage)', () => 'used'],
  // Who does it, and the form that the verb then has.
  ['(i|we) [(does not has|am not have|am not having)]', () => 'do not have'],
  [
    '(i|we|they|(^|and|but|that|because|if|when|think|what|how|as|where) you) [(knows|wants|needs|works|thinks|likes|comes|goes|makes|speaks|has|does|understands|believes|hopes|looks|feels)]',
    plain,
  ],
  ['^ (you|we|they) [was]', () => 'were'],
  [
    '(and|but|that|because|when|if|know|think|thought|hope|sure|glad|how|where|while|since|until|so|,) (you|we|they) [was]',
    () => 'were',
  ],
  [
    '(^|,|!(let|lets|see|make|makes|made|help|helped|watch|watched|heard|seen|felt|feel|hear|has|have|had|saw|does|did|do|can|could|will|would|should|must|may|might|if|and|or|with|of|that|lest|shall|had|than|as|find|keep|need) _) [((he|she|it) (have|do|know|want|need|work|come|seem)|(he|she) like)] (a|an|the|to|me|us|very|my|been|it|in|much|many|for|all|no)',
    last(thirdPerson),
  ],
  [
    '(^|,|!(let|lets|see|make|makes|made|help|helped|watch|watched|heard|seen|felt|feel|hear|has|have|had|saw|does|did|do|can|could|will|would|should|must|may|might|if|and|or|with|of|that|lest|shall|had|than|as|find|keep|need) _) [it like] (a|an|the|to|me|us|very|my|been|it|in|much|many|for|all|no)',
  ],
  [
    '^ [(he|she|it) (have|do not|know|want|need|work|like|come|seem)] !not',
    swap({ ...Object.fromEntries([...acts, ...actsOrNouns].map((verb) => [verb, thirdPerson(verb)])), do: 'does' }),
  ],
  ['(i|we) [has]', () => 'have'],
  ['i [is] !not', () => 'am'],
  ['i [is not]', () => 'am not'],
  ['we [is]', () => 'are'],
  ['(i|we) (has|is|does not has|am not have|am not having)'],
  ['(he|she|everyone|everybody) [do not]', swap({ do: 'does' })],
  ['(^|,|and|but|because|that|if|so|when|as|know|think|hope|sure) it [do not]', swap({ do: 'does' })],
  ['it do not'],
  [
    '(^|and|,|that|because) [(everyone|everybody|someone|nobody|everything|each of us) (have|are|were|do not|know|want|need)]',
    swap({ have: 'has', are: 'is', were: 'was', do: 'does', know: 'knows', want: 'wants', need: 'needs' }),
  ],
  // The form that the verb has behind "have", "did", "can" and "am".
  [
    `(me|and i|who|_) (have|has) [(make|go|give|write|begin|teach|choose|speak)] (two|three|four|many|a|an|the|my|your|to|some|it|this|there|one|all|several)`,
    participle,
  ],
  [
    `${i} have [(work|study|learn|manage|teach|drive|live|help|start|finish|complete|apply|attend|receive|enjoy|visit|meet|speak|talk|lead|make|do|see|take|know|understand)] (since|as|in|with|at|here|there|many|much|so|how|from|that|about|#|you|the|a|an|my|it|all|your)`,
    participle,
  ],
  ['(he|she|it) has [(learn|manage|teach|drive|live|tell|give|make|take|say)]', participle],
  ['(he|she|it) has [(work|study|help|start|show)] (with|in|as|at|here|there|me|us|him|her|them|you)', participle],
  ['(he|she|it) has (work|study|learn|manage|teach|drive|live|help|start|show|tell|give|make|take|say)'],
  ['(i|we) (have|had) [(went|saw|came|did|knew|wrote|spoke|took|gave|began|chose|drove)]', participle],
  [
    '(have|has|had) been [(work|live|study|wait|look|manage|teach|drive|learn)] (there|here|in|at|for|with|as|on|to|since|the|a)',
    gerund,
  ],
  ['(have|has|had) [learn] (much|many|so)', () => 'learnt'],
  ['(have|has|had) [(teached|teach|learn)] (me|much|many|so|him|her|them|us)', () => 'taught'],
  ['(did|does|do) not [(has|goes|knows|comes|wants|takes|likes|needs)]', plain],
  [
    '[(can|could|should|would|must|might) (works|helps|comes|needs|makes|gets|goes|wants|has|does|is|are|joining|working|coming)]',
    last(plain),
  ],
  ['will [(works|helps|needs|makes|gets|wants)]', plain],
  [
    '(^|and|,) [i (seen|done)] (the|you|it|that|your|a|my|this|some|many|#|two|three|four|five|six)',
    swap({ seen: 'saw', done: 'did' }),
  ],
  ['if (i|you|we|they|he|she) [would have] (the|a|this|that|more|any|time)', () => 'had'],
  ['i [am wanting] to', () => 'want'],
  ['we [am wanting] to', () => 'want'],
  [
    '(i|we|you|they) [(am|are) (knowing|understanding|believing|owning|possessing|belonging|preferring)] (the|to|a|that|your|this|it|how|many|in)',
    steps(without('am', 'are'), last(plain)),
  ],
  [
    '(am|are) (knowing|understanding|believing|owning|possessing|belonging|preferring) (the|to|a|that|your|this|it|how|many|in)',
  ],
  [
    '(i|we) [(am|are) having] (#|two|three|four|five|six|seven|eight|nine|ten|experience|knowledge|a degree|an experience|good|sound|strong|over|more than)',
    () => 'have',
  ],
  [
    '(i|we) [(was|were) having] (#|two|three|four|five|six|seven|eight|nine|ten|experience|knowledge|a degree|an experience|good|sound|strong|over|more than)',
    () => 'had',
  ],
  [
    '(i|we) (am|was|were|are|feel) (very|so|really|much)? [(interest|motivate|delight|impress|excite|qualify)] (in|by|with|to|about|for|at)',
    past,
  ],
  ['(was|were|been|am) [(interview|invite|employ|promote|train|hire|offer)] by', past],
  ['[is (match|depend|belong|consist|agree)] (with|to|on|of)', steps(without('is'), last(thirdPerson))],
  ['[are (match|depend|belong|consist|agree)] (with|to|on|of)', without('are')],
  ['(as|like) (you|i|we) (was|were) (say|tell|speak|discuss)'],
];
