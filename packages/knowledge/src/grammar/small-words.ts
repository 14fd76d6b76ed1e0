import type { Fault } from './faults.ts';
import { firstToLast, swap, withArticle, withBehind, withInside, without } from './put-right.ts';

const toThem = swap({ me: 'to me', us: 'to us' });

/** Small words: those that another word asks for, those that are wanting, and those that are too many. */
export const smallWords: readonly Fault[] = [
  // To whom one says it.
  [
    '[(explain~|describe~|demonstrate~) (me|us) (everything|this)]',
    swap({
      'me everything': 'everything to me',
      'us everything': 'everything to us',
      'me this': 'this to me',
      'us this': 'this to us',
    }),
  ],
  [
    '(explain~|describe~|suggest~|propose~|mention~|demonstrate~|announce~) [(me|us)] (how|what|the|your|that|why|this|about|everything|all|some|a|my|where)',
    toThem,
  ],
  ['explain~ [(me|us)] !(to|away)', toThem],
  ['[(said|say|says)] me (that|if|the|when|your|about)', swap({ said: 'told', say: 'tell', says: 'tells' })],
  ['(confirm~|explain~) [me] (that|if|the|when|your|about)', toThem],
  ['mention~ [me] (that|if|the|your|about)', toThem],
  ['mention~ me when'],
  ['(possibility|opportunity|chance|to|let me|may i) [present me]', () => 'introduce myself'],
  ['present me (to you|as|for)'],
  // The small word that a noun, a verb or a time asks for.
  [
    '[interested (on|about|for|to)] (the|this|your|that) (role|position|job|post|company|work|opportunity|vacancy|project)',
    swap({ on: 'in', about: 'in', for: 'in', to: 'in' }),
  ],
  [
    '[(responsible of|depends of|depend of|consist on|married with|participate to|participated to|specialised on|capable to|succeeded to)]',
    swap({
      'responsible of': 'responsible for',
      'depends of': 'depends on',
      'depend of': 'depend on',
      'consist on': 'consist of',
      'married with': 'married to',
      'participate to': 'participate in',
      'participated to': 'participated in',
      'specialised on': 'specialised in',
      'specialized on': 'specialized in',
      'capable to': 'able to',
      'succeeded to': 'managed to',
    }),
  ],
  [
    'arriv~ [to] (the|your|my)? (interview|office|school|hospital|hotel|shop|meeting|factory|building|station|ward)',
    () => 'at',
  ],
  ['arriv~ [to] (the|your|my)? (city|country)', () => 'in'],
  [
    '[assist~ to] (the|a|an|your|my) (meeting|lesson~|course~|class|classes|conference~|interview~|event~|workshop~|seminar~|lecture~|session~)',
    swap({ 'assist to': 'attend', 'assists to': 'attends', 'assisted to': 'attended', 'assisting to': 'attending' }),
  ],
  ['(insist to|arriv~ to (the|your|my)? @)'],
  [
    "(^|!(come~|pop~|drop~|call~|go~|be|am|are|is|was|were|you|we|your|back) _) [(in|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) ] !('s|to|and|or|of|at|evensong|service|lunch|prayers|school|mass|through|till|until|,|evening|night|market)",
    swap({ in: 'on', at: 'on' }),
  ],
  ['[(good|better|best|excellent) in] (english|german|french|spanish|maths|mathematics|excel)', swap({ in: 'at' })],
  [
    '(thank|thanks) you? (very much|so much|a lot)? [(of|to) (your|the|taking|having|seeing)] (time|interview|invitation|meeting|opportunity|chance|help|me|kind~|part)',
    swap({ of: 'for', to: 'for' }),
  ],
  ['big [interest (for|on)]', swap({ for: 'in', on: 'in' })],
  ['big interest (for|to|on)'],
  ['[wait~] (your|an) _? (answer|reply|response|news|call|decision|confirmation|email|message)', withBehind('for')],
  // Thanks and wishes.
  ['(to|would) [thanks] (you|the|all|everyone)', () => 'thank'],
  ['^ [thanks] you (for|very|so|all|again)', () => 'thank'],
  ['[very (welcomed|appreciate)] $', swap({ welcomed: 'welcome', appreciate: 'much appreciated' })],
  ['(it|this|that) (was|is|will be) [very pleasure] (to|for|that|meeting)', () => 'a great pleasure'],
  ['(it|this|that) (was|is|will be) [(great|real|big)? pleasure] (to|for|that|meeting)', withArticle],
  ['^ [is] (a pleasure|an honour|very|really|important|difficult|nice|good) _', () => 'it is'],
  ['(do|doing|did) needful', withInside('the')],
  ['[(kindly|please) to] (confirm|let|send|find|inform|advise|reply|see|check|note)', without('to')],
  // A word too few, too many, or in another place.
  [
    '(work|works|worked|working) as [(joiner|nurse|waiter|waitress|driver|teacher|engineer|electrician|plumber|welder|mechanic|cleaner|baker|programmer|developer|accountant|carpenter|receptionist|cashier)] !(and|to|of|or)',
    withArticle,
  ],
  [
    '(am|are|is|be|was) [enough (experienced|qualified|skilled|good|strong|motivated|confident|young|flexible|trained)]',
    firstToLast,
  ],
  [
    '(^|that|because|but|and) my [(boss|manager|teacher|brother|sister|wife|husband|father|mother|uncle|aunt|son|daughter|company|friend|cousin|foreman|chef|supervisor|colleague|job|work|training|experience) (he|she|it)] (is|was|has|had|will|taught|told|said|gave|works|lives|always|does|did)',
    without('he', 'she', 'it'),
  ],
  ['(which|that) (i|we|you) ..3 [(on|in|with|at|for) it] (is|was|were|are|has)', without('it')],
  [
    '[passed out (from|of)] (@|college|university|school|the college|the university)',
    swap({ 'passed out from': 'graduated from', 'passed out of': 'graduated from' }),
  ],
  ['a (honour|hour|honest|honourable)', (found) => found.replace(/^a/i, (a) => (a === 'A' ? 'An' : 'an'))],
  ['how (it|this|that|he|she) (looks|look) like', swap({ how: 'what', look: 'looks' })],
  ['[(made|make) (an|my|the) (internship|apprenticeship|studies)] (in|at|of)', swap({ made: 'did', make: 'do' })],
  ['(made|make|did) (an|my|the) stage (in|at|of)'],
  ['(i|we) (did|made|took) (a|an|the) (good|big|great|nice)? (mistake~|experience~) (to) (write|say|tell)'],
];
