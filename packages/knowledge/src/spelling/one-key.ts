import type { Fault } from '../grammar/faults.ts';

/* One key from the word that is meant stands another word: no dictionary finds it, only what is around it. */

const mine = '(the|your|my|our|his|her|their|a|an|this|that|any|some)';
const whom = '(you|me|him|her|them|us)';
const said = '(said|told (me|us|him|her)|mentioned|explained|wrote)';
const verb =
  '(be|have|see|come|work|join|start|keep|hear|know|ask|say|talk|do|meet|take|show|learn|help|go|read|add|thank|send|tell|give|bring|make|offer|discuss|hold|find|get|speak|stay|write)';

/** What is meant, and how what is written instead stands in a sentence. */
const meant: Readonly<Record<string, readonly string[]>> = {
  for: [
    `(thank~ you|thanks|grateful|time|waiting|looking|applied|ready|room|reason|vacancy|post|role|job|interview) [(fro|dor|fir|foe)] (${mine}|${whom}|@)`,
    `(thank you|thanks) (again|so much|very much|once more|both|all)? [(fro|or|of|form|far|foe|fir|dor)] (seeing|taking|meeting|having|showing|talking|coming|letting|making|giving|being|interviewing|inviting|(your|the) (time|tour|chance|opportunity|talk|chat|interview|call|kindness|welcome|letter|note|email))`,
  ],
  from: [
    `(hear|hears|heard|hearing|learn|learnt|learned|learning|came|comes|away|far|back|reply|letter|email|message|news|call|word|note|apart|coming|different|straight|taken) [form] (${mine}|${whom}|@|home|work|scratch|memory|there|here|both|everyone|anyone)`,
    '[form] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|tomorrow|yesterday|then on|now on) (on|to|onwards|until|,|$)',
  ],
  of: ['(end|kind|sort|lot|rest|front) [if] (the|your|my|our|those|these)'],
  the: [
    `(in|on|at|of|for|with|from|to|by|about|during|after|since|until) [(he|th|thee|then)] (tour|role|post|job|interview|office|ward|team|school|morning|afternoon|day|week|end|first|last|next|best|new|same|other|way|work|kitchen|shop|yard|room|time|phone|floor)`,
  ],
  been: [
    `(have|has|had|having) (not|never|always|long|just|only|already)? [(ben|bee|bean)] (a|the|very|so|easy|working|looking|told|here|there|thinking|doing|able|glad|happy|busy|with you|my|on|for)`,
  ],
  time: [
    `(your|enough|much|first|last|next|long|any|the same|some|of|in) [(tome|tine|tile)] (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|@|#)|yesterday|today|and (attention|kindness|patience|thought)|to (${verb}|talk|think)|with (me|you|us)|$|,|i|you)`,
    'thank~ you? ..3 for (giving me)? your [tie] (on|and (attention|kindness|patience|help)|yesterday|today|with|$|,)',
    `(take|taking|took|spare|sparing|spared|gave|give|giving|spend|spent) (me|us)? (the|so much|so much of your|of your|your|some|more|this) [tie] (to|with|for|on|you|out|,|$)`,
  ],
  would: [
    `(i|you|we|it|that|which|who|they|he|she|there) [(wold|world|woul|word)] (not|still|also|very|dearly|love|like|be|have|welcome|appreciate|suit|help|mean|make|gladly|happily|certainly|bring|enjoy|come|take|ask|say|use)`,
  ],
  could: [
    '(i|you|we|they|which) [(cold|cloud)] (not|be|have|see|do|start|come|send|work|tell|help|make|hear|go|bring|give|take|show|meet|use|also|easily|well|only)',
  ],
  about: [
    '[(abut|bout|abound)] (you|me|how|what|when|why|who|working|coming|my|it)',
    '(told|ask~|talk~|spoke|think~|thought|hear~|heard|learn~|know|write|wrote|writing|excited|question~|more|all|letter) [abut]',
  ],
  not: ['(do|did|does|is|was|would|could|can|am|are|have|has|should|were) [(nit|noy|mot)] (_)'],
  know: [
    `let (me|us|you|him|her) [(now|no|knew)] (if|whether|what|when|how|should|by|that|which|about|as soon|$)`,
    `(want|wanted|like|wish|wished|glad|good|happy|pleased|need|curious|keen|love|relieved) (you)? to [(now|no|knew)] (if|whether|what|when|how|that|which|about|more|you|your|the|it|who|why|where)`,
    'i [now] (that|how|what) (you|i|it|the|there|your|this|we|he|she|they)',
  ],
  that: [
    `(i|we) (do)? (hope|said|mentioned) [(than|hat|tat|thar)] (you|i|it|we|the|my|your|there|they|he|she|all|this)`,
    `(${said}|think|know|glad|sure|see|believe|pleased|mean|feel|understand) [(hat|tat|thar)] (you|i|it|we|the|my|your|there|they|he|she|all|this)`,
  ],
  than: [
    `(more|longer|older|busier|warmer|quicker|harder) [that] (most|ever|usual|expected|one|two|three|four|five|six|ten|#)`,
  ],
  will: ['i [(ill|wail|wll)] (be|send|let|call|bring|come|write|have|not|ring|make|gladly|happily)'],
  with: [
    `(work|working|worked|talk|talking|talked|speak|speaking|spoke|meet|meeting|met|chat|chatting|along|together|dealing|interview|conversation|discussion|call|agree|help|helped) [(wit|wish|width|whit)] (${mine}|${whom}|people|children|patients|@)`,
  ],
  very: [
    '(am|is|was|be|would|are|were|still|so|been) [(vary|ver|vert|wery)] (keen|much|glad|happy|good|kind|well|interested|pleased|grateful|welcome|helpful|useful|nice|warm|clear|sorry|excited)',
  ],
  since: [
    `ever [(sine|science)]`,
    `(^|,|have|has|long) [(sine|science)] (then|we|i|our|my|monday|tuesday|wednesday|thursday|friday|last|you)`,
  ],
  like: [`(would|should) (very much|still|really|also|dearly|have|certainly)? [(lie|line|lime|lick)] to ${verb}`],
  hear: [
    `(to|glad to|will|would|could|hope to) [(heat|heal|bear|herd)] (from (you|him|her|them|@)|back (from|in|soon)|more about|how (it|you|the|they)|whether|which|that you|your (news|thoughts))`,
  ],
  work: [
    `(to|would|could|will|not|i|love to|like to|can) [(wok|word|worm)] (with|for|in|at|as|on|there|here|together|hard|well|nights|weekends|alongside|under|from)`,
  ],
  reckon: ['(i|we) (still|do)? [recon] (i|it|we|you|that|this|the|they|he|she|my|your)'],
  hope: [
    `i [(hop|home|hoe|hose)] (that|to|you|it|we|this|the|your|all|i)`,
    '^ [(hop|home)] (to (hear|see)|you are|you had)',
  ],
  look: ['i (do)? [(lock|loom|loo)] forward'],
  looking: ['[(locking|looming)] forward'],
  wishes: ['(best|kind|warm|warmest) [(wished|washes|wises|dishes)] $'],
  regards: ['(best|kind|kindest|warm|warmest) [(retards|rewards|regrets|retard|reward)] $'],
  dear: ['^ [(dead|deer|drear|fear)] (mr|ms|mrs|dr|miss|prof|professor|sir|madam)'],
  best: ['[(bet|beast|vest|nest|belt)] (wishes|regards)'],
  good: ['(it|that|this) (was|is|would be|has been) (very|so|really)? [(god|goof|goo)] (to|of|talking|meeting|seeing)'],
  there: ['^ [three] is (no|nothing|not|still|much|anything|something)', '[three] is (no|nothing|not|still) (_)'],
  three: ['(for|last|next|past|over|these|least) [(there|tree)] (years|weeks|months|days|hours|nights)'],
  hand: ['on the other [(had|and|hard)]'],
  our: [
    `(of|in|with|at|after|since|for|about|during|from|enjoyed|thinking about) [out] (conversation|meeting|interview|talk|chat|discussion|call|visit|time together)`,
  ],
  out: [
    `(find|found|pointed|point|carry|carried|try|tried|turned|turns|sort|sorted|worked|figure|came|filled|fill|tested|checked) [our] (how|what|that|where|whether|as|well|why|if|to|,|$|about)`,
  ],
  you: [
    '(thank) [(your|yo)] (for|all|again|very|so|both|once)',
    '(if|hope|hopes|that|whether|what) [your] (would|have|could|can|want|said|liked|asked) (_)',
    '(hear|hearing|heard) (back)? from [your] ($|soon|again|,)',
    '(meet|meeting|see|seeing|met|saw) [your] (on|last|again|all|yesterday|both|in person|next) (_)',
  ],
  thought: ['i (have|had)? [(though|trough|through)] (about|of|that|it (was|would|might)|you|your)'],
  through: [
    '(went|walked|walking|talked|talking|going|taking|took|looked|read|working|worked|running|ran|walk|talk|take|run|go) (me|us)? [(though|thought|trough)] (the|your|my|it|a|each|all|how|what|every)',
  ],
  feel: [
    'i (still|do)? [fell] (that|sure|confident|i|very|ready|more|at home (in|with|there)|certain|the (role|job|post))',
  ],
  sure: ['(am|feel|quite|are|be|not) [sue] (that|you|of|if|i|it)'],
  thank: ['(^|i|to|,|and|wanted to|like to) [(tank|than|hank)] you (for|again|so|very|all|both|once)'],
  am: [
    'i [(an|ma|m)] (writing|still|available|keen|glad|happy|sure|very|grateful|looking|free|ready|really|so|delighted|interested|sorry)',
  ],
  was: [
    '(it|that|there|interview|tour|visit|meeting) [(wad|wan|wax|ws|saw)] (a (pleasure|joy|delight|treat)|lovely|great|very|so|good|nice|wonderful|kind)',
  ],
  to: [
    '(look|looking|happy|glad|able|like|want|hope|keen|pleased|delighted|wish|ready) (forward)? [(tot|ti|yo|ot)] (hear|hearing|see|seeing|meet|meeting|work|working|do|be|come|start|talk|learn|thank|send|answer|your|the|it|bring|help)',
  ],
  convenience: ['(your|earliest|own) [(continence|connivance|convince|convenient|conveyance)] ($|,|and|for|if|in)'],
  find: ['please [(fine|fond|fins)] (attached|enclosed|below|my|the)'],
  hearing: ['forward to [(wearing|nearing|herring|bearing|heating|healing)] (from|back|your|about|more)'],
  join: [
    '(to|would|could|and) [(joint|loin|coin)] (your|the|you) (team|firm|company|staff|school|ward|crew|department)?',
  ],
  team: [
    '(join|joining|joined|meet|meeting|met) (your|the) (friendly|whole|wider|small|new|design|sales)? [(term|tram|teem)] ($|and i|at|,|that|who|is|was|on)',
  ],
  met: ['(when|since|after|as) (we|i|you) [(me|let|mat)] (on|at|last|yesterday|in|you|for)'],
};

/** Words that are right by themselves, and are one stroke away from those that are meant. */
export const oneKeyAway: readonly Fault[] = Object.entries(meant).flatMap(([right, patterns]) =>
  patterns.map((pattern): Fault => [pattern, () => right]),
);
