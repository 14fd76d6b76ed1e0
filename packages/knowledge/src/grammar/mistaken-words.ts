import type { Fault } from './faults.ts';

const too =
  '(young|old|small|big|tired|shy|heavy|difficult|lazy|noisy|weak|strong|expensive|cheap|proud|strict|far|late|early|long|little|quick|fast|loud|high|low|strange|formal|nervous)';

/** A word that sounds like the one that is meant. */
export const mistakenWords: readonly Fault[] = [
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

const ownThings =
  '(own|way|name|staff|team|timetable|customers|clients|patients|pupils|doors|heyday|founder|premises|reputation|history|values|members|policy|menu|website|customers|kitchen|garden|budget|size|place|people|workers|drivers|future|past|owner|kind|staff)';

const theirs =
  '(team|staff|time|company|office|website|reply|email|offer|colleague~|help|message|kindness|department|school|shop|letter|vacancy|advert|feedback|patience|interview|process|kitchen|answer|decision|support|clinic|workshop|interest|consideration)';

/** "it's" for its, "who's" for whose: the sign that makes it wrong has to be there. */
export const signs: readonly (readonly [pattern: string, instead: string])[] = [
  [`[you are] ${theirs}`, 'your'],
  [
    '(of|for|with|in|at|on|about|from|by|after|join|joining|see|seeing|saw|took|liked|enjoyed|loved|to|be|as) [you are] (kind (note|letter|words|reply|email|message|offer|invitation)|own (_)|next (_)|new (porter|nurse|chef|manager|teacher)|@|whole (_)|ward|pickup|yard|garden|farm|museum|library|studio|factory|lab|laboratory|nursery|hotel|restaurant|bakery|crew|site|job|post|role|notes|questions|children|pupils|patients|customers|clients|hands|list|phone|van|project|plans|talk|lecture|paper|students|drivers|nurses|volunteers|board|panel|manager|supervisor|predecessor|invitation|call|card|address|number|records|programme)',
    'your',
  ],
  ['[it is] (own|reputation|history|values|members)', 'its'],
  [
    `(of|with|from|into|during|within|under|through|by|in|on|to|at|despite|behind|around) [it is] ${ownThings} !(that|who|which)`,
    'its',
  ],
  [
    `(changed|change|changes|changing|lost|loses|keeps|improved|expanded|celebrated|celebrates|opened|closed|moved|doubled|updated|improves|trains|treats|pays|runs|serves|values|has|have|had) [it is] !(a|an|the|not|been|so|very|going|now|good|great|better|because|really|too|all|my|your|always|also|quite|just|still|me|you) _ !(to|that|and)`,
    'its',
  ],
  [
    '(with|from|into|within|during|despite) [it is] (new|old|first|last|lovely|long|high|great|small|big|many) _ !(to|that)',
    'its',
  ],
  [
    '(of|with|from|by|into|under|through|without|during|despite|within|throughout|at|on|for|to|about) [it is] !(a|an|the|not|been|all|so|very|just|that|what|how|why|my|your|no|good|great|hard|easy|clear|important|only|always|never|still|also|quite|really|too|like|because|worth|better|fine|up|in|on|at|there|here|more|less|nothing|something|one|me|you|us|possible|true|likely|about|going|ready|done|over|left|called)',
    'its',
  ],
  [
    '(of|with|from|by|into|under|through|without|during|at|on|for|to|about) [you are] !(a|an|the|not|all|so|very|going|in|on|at|up|right|welcome|free|doing|looking)',
    'your',
  ],
  [
    '[you are] (policy|method|site|trainees|group|side|kindergartners|ward|school|panel|manager|letter|email|advert|question|firm|office|company|team|kitchen|garden) (is|are|was|were|would|will|has|have|of|do|did|suits|asked|said|showed)',
    'your',
  ],
  ['(earn|earns|earned|earning|keep|lost|lose|loses) [it is] (keep|own|charm|name|way|value|edge|shape)', 'its'],
  [
    'as [it is] (manager|head|owner|chef|cook|nurse|director|porter|teacher|secretary|chair|treasurer|caretaker|new _|next _)',
    'its',
  ],
  [
    '(on|in|with|by|for|at|about|to) [it is] (successor|predecessor|old|patients|residents|nurses|roof|walls|members|guests|work|readers|tenants|place|side|feet|start|best)',
    'its',
  ],
  [`and [it is] ${ownThings} (is|are|was|were|has|have|had|$)`, 'its'],
  [
    '[who is] (idea|turn|fault|job|name|son|daughter|desk|kitchen|garden|children|pupils|clients|opinion|advice|kindness|patience|company|classroom|van|office|farm|team|work|house|hands|voice|plan|book|books|shop)',
    'whose',
  ],
];

/** "all the patient's were": a sign that makes one of many. */
export const manyAsOne: readonly string[] = [
  "(these|those|many|several|all the|all of the|both|most of the|some of the) [_ 's] (were|are|have|had)",
  "^ the [_ 's] (were|are) (all|both)",
];
