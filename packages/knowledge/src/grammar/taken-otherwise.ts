import type { Fault } from './faults.ts';
import { firstToLast, lastToFirst, swap, withBehind, without } from './put-right.ts';

/** Behind these a clause begins anew: in "the ovens we discussed about a year ago" none does. */
const anew =
  '(^|and|but|because|when|while|then|so|,|interview|meeting|call|visit|yesterday|today|week|monday|tuesday|wednesday|thursday|friday)';
const wish =
  '(like|want|wanted|wish|hope|able|happy|meet|call|glad|come|opportunity|chance|us|you|can|could|will|would|may|might|should|shall)';
const day = '(day|call|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening)';
const ago = '(a (week|month|year|fortnight)|an hour|#|two|three|four|five|six|ten|half|this time)';

/** The word takes what follows in another way than other languages have it. */
export const takenOtherwise: readonly Fault[] = [
  // A small word too many.
  [`${anew} (i|we|you|he|she|they) also? (have|had)? [(discussed|mentioned) about] !${ago}`, without('about')],
  [`${wish} to? [(discuss|mention) about] !${ago}`, without('about')],
  [`(keep|after|before|for|by|of|were|was|are|enjoyed) [(discussing|mentioning) about] !${ago}`, without('about')],
  [`(to|will|can|could|would) [(discuss|mention) on] (my|your|this|these|our|some) !(own|site|${day})`, without('on')],
  [
    `[(emphasise|emphasised|emphasising) (on|about)] (the|your|my|how|that|this) !(phone|tour|visit|${day})`,
    without('on', 'about'),
  ],
  ['(please|can|will|could|to|may) [contact (with|to)] (me|you|us)', without('with', 'to')],
  ['[join to] (your|the|us|you)', without('to')],
  [
    '[attend~ (to|at|in)] (an|your|my|a) (interview|course|meeting|university|school|college|class)',
    without('to', 'at', 'in'),
  ],
  ['(i|we|kindly|am) [(request|requested|requesting) for]', without('for')],
  ['(await|awaiting|awaits) for', without('for')],
  [
    '(you|he|she|they|i|we) [(asked|told|informed|thanked|helped|called|visited|invited|answered) to] (me|you|us|him|them)',
    without('to'),
  ],
  ['[(return|reply) back] (to|your|the|if|when|with|$)', without('back')],
  ['cope up with', without('up')],
  ['^ (although|though|even though) ..9 [, but] (i|we|it|he|she|the|my|you)', () => ','],
  ['^ because ..9 [, so] (i|we|it|he|she|the|my)', () => ','],
  // A small word too few.
  [
    '(what|who|whom|profile|person|candidate|somebody|someone) (that)? (you|they) (are|were|have been) [(searching|looking)] ($|,|and|but|as|in|since|because)',
    withBehind('for'),
  ],
  ['(will|to|and|am|are) [wait~] (you|him|them) (in|at|there|here|$|for)', withBehind('for')],
  ['[(apply|applied|applying)] (this|your|that|the) (job|post|position|role|vacancy)', withBehind('for')],
  [
    '(reply|respond|replied|responded|listen|listened) [(me|us|him|them)]',
    swap({ me: 'to me', us: 'to us', him: 'to him', them: 'to them' }),
  ],
  [
    'look~ [forward] (your|our|an) (answer|reply|response|email|call|meeting|interview|news|decision|conversation)',
    withBehind('to'),
  ],
  // Another small word.
  ['(spoke|talked|speak|talk|conversation|interview|call) ..3 [in] the (phone|telephone)', () => 'on'],
  ['^ [in] the other hand', () => 'on'],
  ['[(with|by)] other words ,', () => 'in'],
  ['[proud (for|with|about)] (my|your|the)', swap({ for: 'of', with: 'of', about: 'of' })],
  ['[(translate|translated|different|differ|differs) of]', swap({ of: 'from' })],
  ['(translate|translated|different|differ|differs) (of|from the (english|german) in)'],
  ['(depends|depend|depending) (of|from)', swap({ of: 'on', from: 'on' })],
  ['(afraid|scared) from', swap({ from: 'of' })],
  ['(suffer|suffers|suffered|suffering) of', swap({ of: 'from' })],
  ['according (with|of|me)', swap({ with: 'to', of: 'to', me: 'to me' })],
  ['[(participate|participated|participating) (to|at)] (the|a|your|this)', swap({ to: 'in', at: 'in' })],
  // The verb is another one, or stands elsewhere.
  [
    '[(say|says|said)] (me|us|you) (that|how|about|what|when|where|if|a|the)',
    swap({ say: 'tell', says: 'tells', said: 'told' }),
  ],
  [
    '(points|things|details|facts|words|matters|duties|ideas|advice|story|stories|information|tips) (told|said) by (you|your|him|her|them|the)',
  ],
  [
    'i [am (really|also|still|now|always|strongly)] (appreciate|enjoy|hope|want|need|understand|know|believe|remember|suggest|agree|feel|wish|prefer|have|love|thank)',
    without('am'),
  ],
  ['i [am (very|so)] (appreciate|enjoy|hope|want|love|agree|wish|prefer)', () => 'very much'],
  [
    'i am (very|really|so|also|still|now|always|strongly) (appreciate|enjoy|hope|want|need|understand|know|believe|think|remember|suggest|learn|teach|speak|send|apply|agree|thank|feel|wish|expect|prefer|have|love|look)',
  ],
  ['(^|and|but|because|,|that) i [am (appreciate|enjoy|remember|have|suggest|thank you)]', without('am')],
  ['i am (appreciate|enjoy|remember|feel|have|suggest|learn|teach|thank you)'],
  ['i [very] (like|enjoy|enjoyed|liked|want|hope|appreciate|love|loved)', () => 'very much'],
  [
    '(i|we|you|and|also|that|which) [(like|liked|want|wanted|need) very much] (the|your|this|my|our) !(way|idea|fact|thought|manner|look|sound)',
    firstToLast,
  ],
  [
    '(i|we|you|and|also|that|which) (like|liked|want|wanted|need) (very much|a lot) (the|your|this|my|our) !(way|idea|fact|thought|manner|look|sound)',
  ],
  ['speak~ [(fluently|perfectly) @]', firstToLast],
  ['speak~ [very well @]', lastToFirst],
  ['speak~ [(fluently|perfectly|very well|very good) @]'],
  ['speak~ [(very well|fluently|perfectly) (english|german|french|spanish|polish|italian|portuguese)]', lastToFirst],
  ['speak~ (very well|fluently|very good|perfectly) (english|german|french|spanish|polish|italian|portuguese)'],
  [
    '(have|has|had|with) [(a|an)? (big|large) (experience|knowledge)]',
    swap({ 'a big': 'a lot of', 'a large': 'a lot of', big: 'a lot of', large: 'a lot of' }),
  ],
];
