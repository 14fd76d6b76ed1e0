import type { Fault } from '../grammar/faults.ts';

/** What is meant, and how what is written instead stands in a sentence. */
const meant: Readonly<Record<string, readonly string[]>> = {
  course: [
    'of [coarse]',
    '(main|study|training|evening|degree|refresher|access|foundation|crash|online|short|first aid) [coarse~]',
    '[coarse] (work|of study|leader|tutor|book)',
  ],
  bear: [
    '[bare] (with (me|us)|in mind)',
    '(to|will|would|could|must|please) [bare] (the|this|that|it|any) (weight|load|cost|heat|thought|strain|brunt)',
  ],
  piqued: ['(it|which|that|really|has|have|this|advert|post|talk|job) [peaked] (my|our|his|her) (interest|curiosity)'],
  pored: [
    '[poured] over (the|your|my|every|a|its|our|those|these) (plan~|drawing~|book~|note~|page~|report~|website|brochure|accounts|papers|file~|map~|records|figures)',
  ],
  pore: [
    '[pour] over (the|your|my|every|a|its|our|those|these) (plan~|drawing~|book~|note~|page~|report~|website|brochure|accounts|papers|file~|map~|records|figures)',
  ],
  flair: ['(a|real|natural|some|no|certain) [flare] for'],
  discreet: ['(be|am|is|are|was|were|very|always|kept it|stay|remain) [discrete] (with|about|and|,|$|in|when|at)'],
  utmost: [
    '(my|the|your|our|his|her|their) [upmost] (care|attention|respect|importance|priority|confidence|effort|discretion|professionalism)',
    '[upmost] importance',
  ],
  'intents and': ['for all [intensive] purposes'],
  patience: ['(appreciate~|grateful for) your [patients] ($|and|in|,)'],
  peace: ['[piece] (and quiet|of mind)'],
  piece: [
    'a _? [peace] of (work|kit|paper|advice|cake|equipment|land|music|machinery|furniture|writing|wood|news|code|research|string)',
  ],
  break: [
    '(will|would|can|could|must|may|not|to|never|had to) [brake] (my|your|the|our|a|any) (notice|promise|rules|rule|contract|word|confidence|record|news|lease|cycle|ice|heart~)',
  ],
  brakes: ['(front|hand|rear|air|disc|back|vehicle|bike|car|train) [breaks] (and|on|were|are|$|,|job)'],
  advice: ['(your|the|my|good|kind|some|any|wise|for|of) [advise] (on|about|was|is|to|has|$|,|and|i|that|you|over|at)'],
  formerly: [
    '(i|who|was|were|am|had been|been|she|he|we|is|,|^) [formally] (a|an|the|of|with|known|at|employed|chair|head|in charge|worked|based)',
  ],
  morale: ['(staff|team|ward|our|their|the|low|high|boost~|good|poor|of) [moral] (is|was|in|on|among|,|$|has|and)'],
  desserts: ['(pudding or|made|eat|for|our|the|signature|plated) [deserts] (and|were|at|for|on|,|$|section|menu)'],
  led: [
    '(was|were|been|am|are|is|be) [lead] (to (believe|think|expect|understand)|by|into|up|through|round|around)',
    '(has|have|had|which|that|what|this|it|all) [lead] (me|us|to) (to|a|the|here|my|by|back|up)',
  ],
  allowed: ['(not|was|are|is|were|be|allowed or|us|them|me) [aloud] (to|in|on|at|near|$|,|by)'],
  waste: ['(go|went|goes|going|gone) to [waist]', '(a|no|any|not|such a|time|zero|food|less) [waist] (of|$|in|bins)'],
  vain: ['(in|not in|been in) [(vein|vane)] ($|,|and|that|for)'],
  reins: ['(take|took|taking|hand~|hold|holding|held|over|given|with) (me|us|over)? the [reigns]'],
  rein: ['free [reign] (to|of|over|in|with|on|,|$)'],
  affect: [
    '(would|will|could|may|might|not|can|does|did|should|to|cannot|must) [effect] (my|your|our|his|her|their|the way|how|me|us|you|him|them|people|patients|anyone|everyone|it|any)',
  ],
  thorough: [
    '(had|have|take|took|give|gave|having|did|do|a very|made|make) a [through] (look|read|check|understanding|knowledge|review|clean|training|search|grounding|going|job|think|handover|inspection)',
    '(very|so|most|really|as) [through] (and|in|,|$|with|about|as|training|handover|tour)',
  ],
  straight: ['[strait] (away|after|from|to|into|forward|on|back|answer~)'],
  confident: [
    '(am|was|are|feel|felt|quite|very|were|is|be|more|seem|fairly|remain) [confidant] (that|i|in|about|with|of|of my|,|$|and|enough|on|at)',
  ],
  great: [
    '(a|my|your|the|what a|real) [grate] (day|time|team|pleasure|place|visit|help|deal|interest|chance|honour|company|job|opportunity|experience|morning|afternoon|conversation|talk|school|school|idea|many)',
    '(was|is|be|would be|looks|sounds|really|it is) [grate] (to|that|if|$|,|for|and|meeting|seeing|fun)',
  ],
  role: [
    '(fill|filling|suit|perform|take on|play|enjoy|accept|offered|of|into|for|in) (the|this|that|your|a|my) [roll] ($|,|and|of (a|an|the|manager|assistant|nurse|teacher|@)|at|in|with|as|because|would|is|was|that|you|i)',
  ],
  roll: ['the [role] (of honour|call)'],
  brought: [
    '(was|were|been|am|is|being) [bought] up (in|by|on|with|near|to|around|there|here)',
    '(i|you|he|she|we|they) [bought] (up the|to mind|to light|it up|my (references|cv|papers|certificates) with)',
  ],
  definitely: [
    '[defiantly] (want|like|interested|be|the|a|come|not|still|in|something|learn~|see|enjoy~|recommend|keep|worth|one|think|say|agree|where)',
    '(would|will|am|is|was|are|i|do|could|should|can|it) [defiantly]',
  ],
  attached: [
    '(cv|certificate~|reference~|letter|form|papers|please find|copy|document~|references|photo~) [attach] (a|the|my|to|here|herewith|below|with|copies|an|in|for|$|,)',
  ],
  stationery: [
    '[stationary] (buyer|shop|department|cupboard|order~|budget|supplier|cabinet|drawer|items|business|trade|supplies|firm)',
    '(envelopes|paper|pens|some|the|of|office|headed|school) [stationary] (and|,|$|for|order|cupboard|to)',
  ],
  council: [
    '(county|city|town|district|borough|parish|the|local|city|student|british|arts|research) [counsel] (offices|office|house|tax|estate|meeting~|worker~|officer~|flat~|work|and|,|$|in|has|is|was)',
  ],
  principal: [
    '[principle] (reason|engineer|officer|teacher|architect|aim|concern|interest|reasons|planner|consultant|investigator|dancer|cellist|violin|scientist|ecologist|lecturer)',
    '(the|your|our|school|college|vice|deputy|assistant|head or) [principle] (, @|is|was|of the|told|said|asked|showed|himself|herself|,|$|and (i|you|the staff|the governors))',
  ],
  whether: [
    '(ask|asked|know|wonder~|sure|see|unsure|question|doubt|decide|say|unclear|consider) [weather] (i|you|we|it|the|he|she|they|there|or|this|that|my|your|to)',
  ],
  weather: ['[whether] (permitting|forecast|was|report|station|proof|beaten)'],
  suite: [
    '(the|your|our|a|hotel|mri|bridal|bathroom|en|office|software|training|conference|meeting|scanner|imaging|theatre|simulation|new|operating|bedroom) (new|mri|ct|old|second)? [sweet] (on (the|level|floor)|was|upstairs|of (rooms|offices|programs|tools))',
  ],
  excited: [
    '(i|would|very|of|been|be|and) (be|been|am|was|very|so|really)? [exited] (about|to|by|at|for|that|and|,|$)',
  ],
  forthcoming: ['(all|the|our|your|my|some|both|more|new) [fourth] (coming)'],
  forward: ['(go|going|put|look~|move|moving|step|came|come|bring|brought|take) [foreword] (to|with|in|,|$|and|for)'],
  choose: [
    '(would|could|should|will|can|may|to|not) [chose] (the|a|me|you|between|to|my|it|this|someone|another|from)',
  ],
  ensure: ['(would|could|will|can|to|not|do|did) [ensue] (that|the|my|you|it|we)'],
  compliments: ['(with|send|sends|sent) (my|our|their|the)? [complements] (to|$|of|,)'],
  meet: ['(so|much|very|really|lovely|good|great|nice|pleased|glad|happy) to [meat]'],
  met: ['(we|you|i|when|after) (all|both|first|last)? [meat] (on|at|last|yesterday|in|for|your|the team)'],
  weeks: ['(a|few|some|several|many|two|three|four|five|six|next|these|coming) [weaks]'],
  hours: [
    '(per|my|two|three|a|some|each|every|working|opening|extra|long|few|four|five|six|shift|night) [ours] (a|per|of|each|on|in|at|and|,|$|are|were|shift~)',
  ],
  write: ['(to|will|would|can|could|shall|not|i) [right] to (you|thank|say|him|her|them|the)'],
  writing: ['(am|was|is|been|i am) [righting] (to|in|about|with|for|this)'],
  right: [
    '(left|turn|turned|that is|quite|got it|just|was|are|the) [write] ($|,|answer|way|time|person|thing|place|side|one|people|words|job|choice|step|fit|man|woman)',
  ],
  place: [
    '(the|this|in|no|some|any|first|second|last|other|right|safe|good|your) [plaice] (to|of|for|where|$|,|and|i|is|was)',
  ],
  seen: ['(have|has|had|having|been) [scene] (the|your|a|it|how|what|you|and|many|in|on|for)'],
  caught: ['(i|you|we|they|he|she|who|have|had) [(cort|court)] (the|a) (bus|train|tram|ferry)'],
  hall: [
    '(the|your|a|our|in the|school|main|lecture|village|town|assembly|dance|sports|dining) [haul] (was|is|and|,|$|with|for|on|at)',
  ],
  career: [
    '(my|your|our|the|whole|entire|of|his|her|their) [carrier] (in (nursing|teaching|law|engineering|finance|care|it|the|retail|hospitality|medicine|science)|path|change|break|goals|so far|development|ladder|began|move)',
  ],
};

/** In any of their forms. */
const inForms: readonly Fault[] = [
  ['thank~ you? ..3 for [(your|the) patients] $', (found) => found.replace(/patients$/i, 'patience')],
  ['(tea|coffee|lunch|short|summer|career|first|long|proper) [brake~]', (found) => found.replace('brake', 'break')],
  [
    '(building|construction|work|camp|web|on|your|the (new|old|whole)|job) [sight~] (was|is|were|are|visit|manager|office|safety|foreman|work|agent|supervisor)',
    (found) => found.replace(/sight/i, 'site'),
  ],
  [
    '[desert~] (trolley|course|wine|menu|spoon|chef|section|was|were|station|fork|plates)',
    (found) => found.replace(/desert/i, 'dessert'),
  ],
  [
    '(a|the|its|any|no|some|lasting|good|bad|side|real|little|great|big|direct|same|knock on|net) [affect~] (on|upon|of|was|is)',
    (found) => found.replace(/affect/i, 'effect'),
  ],
  ['[isle] seat~', (found) => found.replace(/isle/i, 'aisle')],
  [
    '(work|skills|experience|style|strengths|training|background|it|they|that|which|would|will|to) [compliment~] (mine|yours|(your|my|our|the|each) (team|work|skills|strengths|experience|other|training|service~|own|existing|course~|range|curriculum|department))',
    (found) => found.replace(/compliment/i, 'complement'),
  ],
  [
    '(mri|ct|simulation|training|bridal|conference|en|scanner|imaging|operating|theatre|honeymoon|birthing|editing|edit) [sweet~]',
    (found) => found.replace(/sweet/i, 'suite'),
  ],
  [
    '[calender~] (is|was|for|of|on|in|and|,|$|invite|invitation|that|year|month|with|you|to)',
    (found) => found.replace(/calender/i, 'calendar'),
  ],
  [
    '(my|your|the|our|school|work|year end|outlook|wall|google|diary|production|academic) [calender~]',
    (found) => found.replace(/calender/i, 'calendar'),
  ],
  [
    '(a|an|your|the|my|warm|kind|very warm) [complement~] (on|about|from|to (the|your) (team|chef|cook|gardener)|i)',
    (found) => found.replace(/complement/i, 'compliment'),
  ],
  [
    '(next|last|this|every|per|one|two|three|a|four|five|six) [weak~] (ago|of|on|at|time|,|$|in|to|and|i|notice|or)',
    (found) => found.replace(/weak/i, 'week'),
  ],
];

/** Words that are spelt right, and are others than those that are meant: they sound alike, or nearly. */
export const soundAlikes: readonly Fault[] = [
  ...Object.entries(meant).flatMap(([right, patterns]) => patterns.map((pattern): Fault => [pattern, () => right])),
  ...inForms,
];
