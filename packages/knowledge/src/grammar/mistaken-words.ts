import type { Fault } from './faults.ts';
import { swap } from './put-right.ts';

const too =
  '(young|old|small|big|tired|shy|heavy|difficult|lazy|noisy|weak|strong|expensive|cheap|proud|strict|far|late|early|long|little|quick|fast|loud|high|low|strange|formal|nervous)';

/** A word that sounds like the one that is meant. */
export const mistakenWords: readonly Fault[] = [
  ['look~ [foreword]', () => 'forward'],
  [
    '(i|we) (am|was|are|were|feel|felt) (very|really|so|extremely|truly|quite)? [(exciting|fascinating|motivating|tiring|interesting)] !(to (talk|work|be))',
    swap({
      exciting: 'excited',
      fascinating: 'fascinated',
      motivating: 'motivated',
      tiring: 'tired',
      interesting: 'interested',
    }),
  ],
  ['(should|would|could|must|might|may) [of] !(course)', () => 'have'],
  ['[your] going to (be|like|have|see|love|need|get|enjoy|find|want|hear|make|do)', () => 'you’re'],
  ['[your] very? welcome to (come|visit|join|use|call|keep|ring|see)', () => 'you’re'],
  [
    '(^|and|that|if|because|hope|think|know|when|see|sure) [your] (doing well|looking for|not going|not able|the best|the first|the right one|a great|a very|an amazing|so kind|really kind|very kind)',
    () => 'you’re',
  ],
  [
    '[its] (a|an|been|not|going to|the|my|because|nice to|great to|good to|hard to|easy to|needed|possible|important to|clear that|really|been|so|what|why|fine)',
    () => 'it’s',
  ],
  [
    '[there] (team|staff|kitchen|office|colleagues|customers|company|work) (is|was|were|are|has|had|made|showed)',
    () => 'their',
  ],
  ['[their] (is|are|was|were|will be|has been|have been) (a|an|no|any|some|the|much|many|more)', () => 'there'],
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
  ['^ [myself] (am|was|have|had|did|do|will|would|work|worked|like|want|live|think)', () => 'I'],
  ['^ [myself] @ @? !(and|,|are|were|@)', () => 'I am'],
  ['^ [myself] !(,|and|i|included|on)'],
  [
    '(^|and|for|of|in|with|about|like|liked|enjoyed|is|was|on|at) (the|that|this|these|those|all|everything|anything|same) (new|old|big|whole|little|small|first|last|other|good|nice|long)? (!(of|about|is|was|are|were|be|has|had|do|did|does) _)? [what] (you|i|we|he|she) (showed|said|told|gave|saw|had|have|asked|mentioned|described|did|do|want|need|explained|spoke)',
    () => 'that',
  ],
  ['(all|everything|anything|something|nothing) [what] (you|i|we|he|she|is|was|the)', () => 'that'],
  ['(hope|if|glad) [your] (well|fine|okay) ($|,|and|after)', () => 'you’re'],
  ['(am|is|are|was|be|been|very|so) [please] (to|that|with|for)', () => 'pleased'],
  [
    `(am|be|is|was|are|were|been|feel|felt|seems|seemed|looks|looked|not) [to] ${too} (for|to|on|at|but|,|$|by|then|now)`,
    () => 'too',
  ],
  ['(be|is|was|are|were|been|feel|felt|seems|seemed) [to] slow (on|at|for|but|to|,|$)', () => 'too'],
  [
    '(would|will|could|can|may|might|should|not|to|does|did) [effect] (how|the way|me|us|you|him|them|people|what|patients|everyone|my (work|teaching|shifts|life|health)|our (work|patients|pupils|customers))',
    () => 'affect',
  ],
  ['[effects] how (i|we|you|they|people|patients|children|the|my|much)', () => 'affects'],
  [
    '(an|no|any|good|great|big|real|positive|side|little|negative|lasting|bad) [affect] (on|upon|of|to)',
    () => 'effect',
  ],
  ['(take|took|takes|into|in) [affect] ($|on|from|in|,)', () => 'effect'],
  ['side [affects]', () => 'effects'],
  ['^ even [thought] (i|you|it|we|he|she|they)', () => 'though'],
  ['(^|and|but|,) i [though] (that|it|the|you|your|of|about|how)', () => 'thought'],
  ['(i|we|they|you) [new] (that|it|how|what|nothing|about|from)', () => 'knew'],
  ['(i|we) [no] (that|how|what|you|the)', () => 'know'],
  ['(i|we) [wander] (if|whether|what|how|when|why)', () => 'wonder'],
  ['(look~ forward to|good to|nice to|great to|lovely to|glad to|like to) [here] (from|about|back|that)', () => 'hear'],
  ['(very|so|really|too) [quite] ($|in|at|on|and|there|,)', () => 'quiet'],
  ['a [quite] (place|ward|corner|hour|word|street|room)', () => 'quiet'],
  ['(i|we|who) (have|has|had) [lead] (a|the|my|several|many|teams|#)', () => 'led'],
  ['(i|we|have|has) [past] (my|the exam~|the test|all my|every exam)', () => 'passed'],
  ['(went|go|going|drove|drive|walk~|run|ran|came|rushed) [passed] (the|your|my|a|it)', () => 'past'],
  [
    '(ask|know|wonder|wondered|sure|see|asked|unsure) [weather] (i|you|we|it|the|he|she|they|there|or)',
    () => 'whether',
  ],
  ['(bad|good|wet|cold|warm|hot|the|sunny) [whether] (is|was|,|$|in|on|made|had|forecast)', () => 'weather'],
  ['(happy|glad|like|pleased|able|delighted|ready|willing|want) to [except] (the|your|this|a|an|it)', () => 'accept'],
  ['(apply|applied|applying|interview|interviewed|suited|right) for the [roll]', () => 'role'],
  ['(in|for|about) (the|this|my) [roll] as', () => 'role'],
  ['the [hole] (day|team|time|process|morning|week|family|interview|year)', () => 'whole'],
  ['(building|construction|web) [sight]', () => 'site'],
  ['(staff|team) [moral] (is|was|,|$|in|and)', () => 'morale'],
  ['(can|could|to|not) [breath] (in|again|easily|$)', () => 'breathe'],
  ['[stationary] (cupboard|order|shop|budget)', () => 'stationery'],
  ["[(your|her|our|their) 's] ($|and|is|are|was|were|sincerely|faithfully|truly|,|to|for)", () => 'yours'],
  [
    '(think|believe|know|feel|hope|sure|glad|because|said|say) [your] (the|an|not (able|sure|going|looking|too|the|far)|really|always|still|so|looking for|going to)',
    () => 'you’re',
  ],
  [
    '(with|of|from|in|for|like|met|by) [there] (parents|families|children|team|work|own|customers|patients|help|time|staff)',
    () => 'their',
  ],
];
