import type { Fault } from './faults.ts';
import { type PutRight, asMany, first, last, steps, swap } from './put-right.ts';

const near = '(my|the|your|our|his|her)';
const verb =
  '(was|is|has|were|are|have|had|did|do|does|went|would|will|can|could|share|shared|work|worked|agree~|met|saw|liked|enjoyed|got|used|made|ran|took|came|built|talked|spoke|live|lived|know|knew|want|wanted|think|thought|love|loved|started)';
const opens =
  '(^|that|because|when|where|while|since|how|and|but|,|before|after|if|what|so|think|believe|know|hope|said|until|ago|then)';
const to = '(for|to|with|by|from|about|between|like|of|without|near)';
const showed =
  '(seeing|showing|meeting|telling|inviting|helping|giving|showed|gave|told|met|invited|helped|thanked|welcomed|took|let|offered|made|taught|see|meet|asked|introduced|treated)';
const not =
  '!(am|was|have|had|will|would|hope|think|know|did|do|can|could|saw|went|also|both|said|feel|felt|liked|enjoyed|want|wish|should|may|might|shall|really|very|still|always|never|in turn)';
const noun = '(!(it|he|she|they|we|you|i|that|who) _)?';

const subjects = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);
export const asSubject: PutRight = (word) => subjects.get(word) ?? word;

/** What is told of them begins with one of these, or is one word. */
const isTold = '(?:was|is|has|were|are|have|had|do|does|did|will|would|can|could)';
const meFirst = new RegExp(`^me\\s+and\\s+(.*?)\\s+((?:${isTold}\\s+)?\\S+)$`, 'isu');

/** "Me and my brother were" is "my brother and I were", and so is "my brother and me were". */
export const othersFirst: PutRight = (found) =>
  asMany(found.replace(meFirst, '$1 and I $2').replace(/ and me (?=\S+$)/i, ' and I '));

/** A subject that has the form of an object, and an object that has the form of a subject. */
export const pronouns: readonly Fault[] = [
  [`${opens} [me and ${near} ${noun} ${noun} ${verb}]`, othersFirst],
  [`${opens} [me and @ ${verb}]`, othersFirst],
  [`${opens} [${near} _ and me ${verb}]`, steps(swap({ 'and me': 'and I' }), last(asMany))],
  [
    `${opens} [(him|her|them) and (me|i|${near} _) ..2 (were|was|are|will|would|had|went|met|talked|spoke|work~|share~|agree~)] !(to|of) _`,
    steps(first(asSubject), swap({ 'and me': 'and I' })),
  ],
  [
    `(between|for|to|with|from|about) (you|us|him|her|them) and [i] ($|,|to|about|if|how|when|on|at|in) ${not}`,
    () => 'me',
  ],
  [`${to} ${near} _ and [i] ($|to|about|if|how|when|both|very|a|the|as|on)`, () => 'me'],
  [`${to} @ and [i] ($|to|about|if|how|when|both|as|on)`, () => 'me'],
  [`${showed} ${near} _ and [i] (round|around|about|how|the|your|to|a|what|in|into|$)`, () => 'me'],
  [`${showed} (you|him|her|them|us) and [i] (round|around|about|how|the|your|to|a|what|in|into|$)`, () => 'me'],
];
