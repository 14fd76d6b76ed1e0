import type { Fault } from './faults.ts';
import { firstToLast, steps, swap, withBefore, without } from './put-right.ts';

const who = '(you|they|he|she|i|we|it)';
const asks = '(know|ask|asked|wonder|wondered|wondering|tell me|check|confirm|understand)';

/** A question put as one inside a sentence: "I wonder how is it". */
export const askedInside: readonly Fault[] = [
  [
    `(know|tell me|tell us|ask|wonder|wondered|understand|explain|see|curious) (when|where|how|why) [(will|are|is|was|were|can) ${who}]`,
    firstToLast,
  ],
  [
    `(know|tell me|tell us|ask|wonder|wondered|understand|explain) (when|where|how|why|what) [do (you|they|i|we)]`,
    without('do'),
  ],
  [
    `(wonder|wondered|know|ask|understand|explain|explained|remember|learnt|tell me|told me|show me|showed me|see|understood|curious) (how|where|when|why) [(is|was|are|were) (the|your|my|our|this|these|those) _] (kept|made|done|fired|used|called|organised|paid|trained|working|going|$|,)`,
    firstToLast,
  ],
  [
    '(know|tell me|tell us|ask|wonder|understand|explain) (when|where|how|why) (will|are|do|does|did|can) (you|the|they|he|she|i|we|it|your)',
  ],
  [
    '(wonder|wondered|know|ask|understand|explain|explained|remember|learnt|tell me|told me|show me|showed me|see|understood|curious) (how|where|when|why) (is|was|are|were|does|did) (the|your|my|our|you|we|they|he|she|it|this|these|those|everything)',
  ],
  [
    `(know|understand|tell me|told me|explain|explained|wonder|wondered|show me|showed me) what [(can|will|should|are) ${who}]`,
    firstToLast,
  ],
  [
    `(know|understand|tell me|told me|explain|explained|wonder|wondered|show me|showed me|ask|asked) what [is (the|your|my) _ _?] ($|,|but)`,
    firstToLast,
  ],
  ['(do not know|tell me|understand|wonder) what is (the|your|my)'],
  [
    '(know|understand|tell me|told me|explain|explained|wonder|wondered|show me|showed me) what (do|does|did|can|will|should|are) (you|i|we|they|he|she)',
  ],
  [
    `${asks} how (long|much|many|far|big|often|old) _? [(is|are|was|were|will|can) (it|you|i|we|they)] !(result)`,
    firstToLast,
  ],
  [`${asks} how (long|much|many|far|big|often|old) _? [do (you|i|we|they)]`, without('do')],
  [`${asks} how (long|far|big|often|old) [(is|was) (the|your|my) _] ($|,|but)`, firstToLast],
  [
    `${asks} [how (long|much|many|far|big|often|old) _? (is|are|was|were|does|do|did|will|can) (the|your|my|it|you|i|we|they)] !(result)`,
  ],
  [
    '(ask|asked|asking|know|wonder) [what is (the|your)] (salary|pay|dress|next|date|wage|hourly|name|address|deadline|meaning|difference|number|price|time|plan|procedure|rota)',
  ],
  ['(know|understand|remember|ask|asked|wonder) (me|myself|us)? why [do (they|you|we|i)]', without('do')],
  [
    '(know|understand|remember|ask|asked|wonder) (me|myself|us)? [(what|why) (does|did|do) (it|this|that|the|he|she|they|you|we|i)]',
  ],
  [
    '^ i (would|wanted|want|wish) (also|just|only|still)? (like|love)? to (know|ask|check) [(is|are|will|can|was|were) (you|it|there|i|we|they)]',
    steps(firstToLast, withBefore('whether')),
  ],
  [
    '^ i (would|wanted|want|wish) (also|just|only|still)? (like|love)? to (know|ask|check) [do (you|i|we|they)]',
    steps(without('do'), withBefore('whether')),
  ],
  [
    '^ i (would|wanted|want|wish) (also|just|only|still)? (like|love)? to (know|ask|check) [(is|are|do|does|did|will|can|was|were) (the|you|your|it|there|i|we|they)]',
  ],
  [
    '(know|understand|ask|tell me) [what means (this|that|it)]',
    swap({ 'means this': 'this means', 'means that': 'that means', 'means it': 'it means' }),
  ],
  ['(know|understand|ask|tell me) [what means] (this|the|that|it)'],
];
