import type { Fault } from './faults.ts';
import { type PutRight } from './put-right.ts';
import { plural } from './word-forms.ts';

const ownThings =
  '(own|way|name|staff|team|timetable|customers|clients|patients|pupils|doors|heyday|founder|premises|reputation|history|values|members|policy|menu|website|customers|kitchen|garden|budget|size|place|people|workers|drivers|future|past|owner|kind|staff)';

const theirs =
  '(team|staff|time|company|office|website|reply|email|offer|colleague~|help|message|kindness|department|school|shop|letter|vacancy|advert|feedback|patience|interview|process|kitchen|answer|decision|support|clinic|workshop|interest|consideration)';

/** "it's" for its, "who's" for whose: the sign that makes it wrong has to be there. */
export const signs: readonly Fault[] = [
  [`[you are] ${theirs}`, () => 'your'],
  [
    '(of|for|with|in|at|on|about|from|by|after|join|joining|see|seeing|saw|took|liked|enjoyed|loved|to|be|as) [you are] (kind (note|letter|words|reply|email|message|offer|invitation)|own (_)|next (_)|new (porter|nurse|chef|manager|teacher)|@|whole (_)|ward|pickup|yard|garden|farm|museum|library|studio|factory|lab|laboratory|nursery|hotel|restaurant|bakery|crew|site|job|post|role|notes|questions|children|pupils|patients|customers|clients|hands|list|phone|van|project|plans|talk|lecture|paper|students|drivers|nurses|volunteers|board|panel|manager|supervisor|predecessor|invitation|call|card|address|number|records|programme)',
    () => 'your',
  ],
  ['[it is] (own|reputation|history|values|members)', () => 'its'],
  [
    `(of|with|from|into|during|within|under|through|by|in|on|to|at|despite|behind|around) [it is] ${ownThings} !(that|who|which)`,
    () => 'its',
  ],
  [
    `(changed|change|changes|changing|lost|loses|keeps|improved|expanded|celebrated|celebrates|opened|closed|moved|doubled|updated|improves|trains|treats|pays|runs|serves|values|has|have|had) [it is] !(a|an|the|not|been|so|very|going|now|good|great|better|because|really|too|all|my|your|always|also|quite|just|still|me|you) _ !(to|that|and)`,
    () => 'its',
  ],
  [
    '(with|from|into|within|during|despite) [it is] (new|old|first|last|lovely|long|high|great|small|big|many) _ !(to|that)',
    () => 'its',
  ],
  [
    '(of|with|from|by|into|under|through|without|during|despite|within|throughout|at|on|for|to|about) [it is] !(a|an|the|not|been|all|so|very|just|that|what|how|why|my|your|no|good|great|hard|easy|clear|important|only|always|never|still|also|quite|really|too|like|because|worth|better|fine|up|in|on|at|there|here|more|less|nothing|something|one|me|you|us|possible|true|likely|about|going|ready|done|over|left|called)',
    () => 'its',
  ],
  [
    '(of|with|from|by|into|under|through|without|during|at|on|for|to|about) [you are] !(a|an|the|not|all|so|very|going|in|on|at|up|right|welcome|free|doing|looking)',
    () => 'your',
  ],
  [
    '[you are] (policy|method|site|trainees|group|side|kindergartners|ward|school|panel|manager|letter|email|advert|question|firm|office|company|team|kitchen|garden) (is|are|was|were|would|will|has|have|of|do|did|suits|asked|said|showed)',
    () => 'your',
  ],
  ['(earn|earns|earned|earning|keep|lost|lose|loses) [it is] (keep|own|charm|name|way|value|edge|shape)', () => 'its'],
  [
    'as [it is] (manager|head|owner|chef|cook|nurse|director|porter|teacher|secretary|chair|treasurer|caretaker|new _|next _)',
    () => 'its',
  ],
  [
    '(on|in|with|by|for|at|about|to) [it is] (successor|predecessor|old|patients|residents|nurses|roof|walls|members|guests|work|readers|tenants|place|side|feet|start|best)',
    () => 'its',
  ],
  [`and [it is] ${ownThings} (is|are|was|were|has|have|had|$)`, () => 'its'],
  [
    '[who is] (idea|turn|fault|job|name|son|daughter|desk|kitchen|garden|children|pupils|clients|opinion|advice|kindness|patience|company|classroom|van|office|farm|team|work|house|hands|voice|plan|book|books|shop)',
    () => 'whose',
  ],
];

/** "managers" is "manager’s". */
export const ofOne: PutRight = (found) => found.replace(/s$/i, '’s');

/** "patients" is "patients’". */
export const ofMany: PutRight = (found) => `${found}’`;

const ofNoOne: PutRight = (found) => plural(found.replace(/['’]s$/i, ''));

/** "all the patient's were": a sign that makes one of many. */
export const manyAsOne: readonly Fault[] = [
  ["(these|those|many|several|all the|all of the|both|most of the|some of the) [_ 's] (were|are|have|had)", ofNoOne],
  ["^ the [_ 's] (were|are) (all|both)", ofNoOne],
  ["^ (the|your|these|those|all|our) [_ 's] (are|were)", ofNoOne],
];
