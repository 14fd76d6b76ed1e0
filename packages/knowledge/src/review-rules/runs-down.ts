import { defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const who =
  '(boss|manager|managers|deputy|vice principal|sergeant|bursar|registrar|consultant|producer|line manager|management|employer|employers|company|firm|school|head|headteacher|head teacher|chef|gaffer|foreman|supervisor|colleague|colleagues|team mates|teammates|workmates|owner|owners|partners|partner|practice|agency|hospital|ward|matron|sister|director|directors|principal|dean|department|team|team leader|landlord|editor|outfit|lot|crowd|crew|place|workplace|office|shop|site|job|trust|council|department|head of department|hr|hr lady|leadership|ceo|captain|co workers|coworkers|staff)';
const mine = '(my|our|me)';
const now = '(present|current|old|last|former|previous|ex|own|existing|new|so called|dear|beloved|immediate|late)';

/** Where I work or worked, and who is there; whom they saw or chose, and how. */
const target = `(${mine} ${now}? ${now}? ${who}|(the|this|that) (place|lot|crowd|firm|company|school|shop|agency|outfit|people|kitchen|site|team|crew|hospital|office|one|chap|man|woman|practice|home|job|employer|boss|manager) ..1 (i|we) ..2 (am|is|was|work|worked|left|leave|leaving|have|had|come|came)|(the|their) (head|owner|boss|management|manager|managers|partners|director|directors|foreman|gaffer|chef|matron|principal|dean|hr)|(management|leadership|the owner|nobody|no one|everyone|everybody) (here|there|at (my|our) _)|(my|the) (last|previous|old|present) (lot|bunch|crowd|people|one)|(the|your|all the|half the|most of the|some of the) (other|others|rest|competition|rivals|opposition) (candidate|candidates|applicant|applicants|hopefuls|ones)?|the (lad|girl|chap|man|woman|fellow|bloke|guy|lady|one|person|boy|youngster|kid|people|candidates|applicants) (before|after|ahead of|in the|waiting|with|you (saw|chose|hired|picked|took|appointed|went for|met|selected)|who (got|came|went|sat|was|were))|(the|your) (successful candidate|new (man|woman|girl|boy|person|hire|chap|starter|chef|teacher|nurse|manager)|chosen (one|candidate|person)|winner|appointee)|(one|two|some|most|half) of them|(whoever|whomever) ..1 (you|got|gets|was|is) ..1 (picked|chose|hired|took|appointed|chosen|it|selected)?|'s (nephew|niece|son|daughter|mate|cousin|wife|husband|friend|brother|sister|girlfriend|boyfriend|godson)|(your|the whole|the|this|that) (whole|online|hiring|selection|recruitment|interview|application|written|last|own)? (process|procedure|form|test|portal|website|selection|interview|recruitment|assessment|exercise|whole thing|role play|receptionist|hr|hr lady|hr department|recruiter|panel|rejection|letter)|where i (am|work|worked|was))`;

/** What somebody or something is said to be. */
const state =
  '(idiot|idiots|fool|fools|clown|clowns|joker|jokers|moron|morons|imbecile|cowboy|cowboys|shambles|circus|madhouse|joke|disgrace|farce|nightmare|hellhole|dump !(truck|site)|sinking ship|snake pit|sweatshop|cesspit|tyrant|tyrants|bully|bullies|dictator|butcher who|crook|crooks|dinosaur|dinosaurs|slave driver|micromanager|narcissist|psychopath|waste of|rabble|amateur|amateurs|amateurish|chancer|chancers|time waster|nepotism|incompetent|useless|hopeless|clueless|toxic|corrupt|dishonest|lazy|thick|ignorant|pathetic|rude|two faced|spiteful|miserly|tight fisted|stingy|skinflint|backward|prehistoric|dreadful|awful|terrible|appalling|abysmal|dire|rubbish|garbage|crap|chaotic|chaos|disorganised|dysfunctional|unprofessional|badly (run|managed|led|organised)|poorly (run|managed|led|organised)|run (like ..2|by (idiots|accountants|amateurs|clowns|fools|children|people who|men who|a (tyrant|bully|fool|crook|madman)))|unfair|rigged|stitch up|box ticking|tick box|foregone conclusion|formality|charade|kangaroo court|insulting|humiliating|ridiculous|laughable|pointless|hypocrite|hypocrites|liar|liars|sexist|racist|back stabbing|backstabbing|mediocre|brainless|gormless|dozy|half wit|half wits|numpty|muppet|muppets|vile|ghastly|cruel|vindictive|petty|jobsworth|snob|snobs|drunk|drunkard|spineless|greedy|penny pinching|soulless|miserable|stifling|stuck in the (past|mud|dark ages)|dead end|out of (his|her|their) depth|asleep|half asleep|hungover|wet behind the ears|second rate|third rate|no hoper|no hopers|dead wood|desperate|poor at|bad at|no good|no use|not up to ..2|cowards|coward|falling apart|a mess|mess|more interested in|only interested in|interested only in|kept warm|going (to the dogs|downhill|under|to pot|nowhere)|about to (collapse|fold|go under)|beneath|inferior|overrated|half baked)';
const be =
  '(is|was|are|were|been|be|feels like|felt like|felt|seems|seemed|looked|looks|sounded|sounds|become|became|turned out|proved|appeared|appear|amounts to)';
/** What somebody is said to do, or not to be able to. */
const deed =
  '((could|can|would) (not|hardly|barely|scarcely|never) (even)? ((run|organise|manage|boil|spell|read|count|add|tell|hold|string|lead|cook|teach|recognise|know|write|draw|build|hit) (a|an|his|her|their|its|one|two|to|from|in|any|$)|find (his|her|their|its)|care|be (trusted|bothered|less)|have (told|run|organised|spelt|found|known|named))|(does|do|did|would) (not|hardly|barely|scarcely|never) (care|listen|thank|trust|respect|value|bother|pull|know (a|what|how|one|his|her|the first|anything|its))|(could|can) (barely|hardly|scarcely) _|(has|have|had) (no|not a|not the|not (the)? (faintest|slightest|foggiest)|little|never had) (a|the)? (faintest|slightest|foggiest|first)? (clue|idea|notion|interest in|manners|licence|qualification~|training|brains|brain|standards|respect|backbone|vision|spine|talent)|has the (faintest|slightest|foggiest) (idea|clue|notion)|(treat|treats|treated|treating) (us|me|staff|people|everyone|the staff|workers|nurses|them) (like|as|worse)|(take|takes|took|taking) (the|all the|our|my) credit|(fiddle~|cheat~|steal~|rob|robs|robbing|water~ down|cut corners|cuts corners|cook~ the books|pay~ late|paid late|lied|lies to|shouts|screams|bullies|bullied|breathe~ down|breathing down|micromanage~|plays favourites|has favourites|swears at|humiliates|humiliated|underpays|overworks|exploits|fleece~|treads on|throws things)|(run|ran|running) .. into the ground|(does|do|did|could) not (care|give) ..6|(could|care) ..1 less|(knows|know|knew) (nothing|precious little|next to nothing|less than) ..3|never (pull|pulls|pulled|listen|listens|listened|thank|thanks|thanked|set foot|taught|a day) ..3|(went|was given|goes|had gone|promised|earmarked|sewn up|handed) to ..4 (nephew|niece|son|daughter|mate|cousin|friend|crony|insider))';

/** Somebody, and what is said of them. */
const ofOthers = phrases(
  `${target} ..5 ${be} ..4 ${state}`,
  `${target} ..3 (looked|seemed|sounded) ..2 lost`,
  `${target} , ..1 ${state}`,
  `${target} ..4 ${deed}`,
  `(my|our|your) ..2 (incompetent|useless|lazy|hopeless|clueless|toxic|corrupt|rude|stingy|idiot|dreadful|awful|terrible|appalling|idiotic|miserable|so called|ghastly|bullying|tyrannical|ignorant|shambolic|pathetic) ..1 ${who}`,
  `(work|works|worked|working|slave|slaving|employed|stuck|trapped|led|managed|run|surrounded) (for|under|with|in|at|by) (a|an|such|some|such a|the|what|people|complete|total)? ..3 ${state} !(house|shop|department)`,
  `(get|getting) (away from|out of|shot of) ..3 ${state}`,
  `(see the back of|escape~|rid of|fed up with|sick of|had enough of|leave behind|fleeing|flee) ..4 (${state}|${who})`,
  `(a|an|such a|complete|total|proper|real) ${state} of (a|an) ${who}`,
  'it (is|was) (all|obviously|clearly|plainly|just|only|surely|quite|a|an|such|nothing but|the usual|been) ..3 (toxic (workplace|place|environment|team)|stitch up|farce|fix|foregone conclusion|charade|formality|shambles|waste of (time|my|your|everyone)|jobs for the boys|box ticking exercise|inside job|who you know)',
  'the (chair|seat|job|post|place|outcome|result|appointment) ..2 (was|is|been|being) ..2 (kept warm|already (promised|earmarked|sewn up|decided)|fixed|rigged|stitched up|promised to)',
  '(old boys|old boy network|jobs for the boys|who you know|pulled strings|string pulling|(know|knows|knew|in with|dines with|summers with) the right people|funny handshake)',
  '(job|post|role|place|position|it) ..2 (went|goes|gone|promised|earmarked|handed) (to|for) ..5 (nephew|niece|son|daughter|mate|cousin|crony|insider|golf partner)',
  '(they|he|she) ..1 (fiddle~|cook~ the books|pay~ late|shout~ at|scream~ at|bully|bullied|cut~ corners|lie to|lied to|lies to|rob|robs|treat us|treats us|treated us|put up with) ..4 (me|us|place|staff|clients|customers|everyone|timesheets|hours|till|there|where)',
  '(got|gets|given|chosen|picked|hired) ..2 (because of|thanks to|through|on account of) (his|her|their) (father|mother|family|uncle|name|connections|looks|face|accent|skin|dad)',
  `${target} 's idea of _ (is|was)`,
  `(seen|known|met|visited) better ..1 (organised|run|managed|trained)? ..5 than (our|my|the) ${who}`,
  `${target} ..2 (would|will) (sooner|rather) ..8 than`,
  '(they|he|she|it) would (sooner|rather) (lose|sell|pay|see|let|bury|sack|starve) ..6 than',
  '(would|will) (bill|sell|rob|charge|swindle) (their|his|her) own (mother|mothers|granny|grandmother|children|gran)',
  '(had|have|has) not (even)? (read|opened|looked at|glanced at|bothered to read) (my|the) (cv|application|form|letter|portfolio|file)',
  '(read|had) (somebody|someone) else ..1 (cv|form|file|application|papers)',
  '(i am|i|we) ..1 (escaping|fleeing|escape|flee) ..4',
  '(place|firm|school|job|kitchen|office) (i am|that i am) (escaping|fleeing) ..3',
  `${target} ..4 (lose|loses|lost|losing|waste|wastes|wasted) (patients|files|money|staff|children|orders|clients|customers|good people|everything)`,
  'surrounded by ..2 (idiots|amateurs|fools|people who|incompetents)',
  'toxic (workplace|environment|culture|boss|manager|team|place)',
  '(bully|tyrant|nightmare|idiot|useless|hopeless|drunk) (boss|manager|head|chef|gaffer|owner|foreman)',
  '(more than|which is more than) i can say (for|of|about)',
  '(tell|told|could tell) you (worse|stories|tales|a thing or two)',
);
/** It needs no more than this. */
const outright = phrases(
  'unlike ..2 (other|others|rest|most|some|all) (of the|of your)? (candidates|applicants|people you|hopefuls|others)',
  'unlike (my (present|current|last|old)|the (others|rest of them)) ..2',
  'compared (to|with) (the|my) (shower|mess|chaos|circus|madhouse|rabble|dump|shambles|lot|present|place)',
  '(shower|rabble|bunch of (idiots|amateurs|cowboys|clowns)) (i|we|you|of|that)',
  '(good luck|best of luck|all the best) (with|to) (him|her|them|that|whoever|whomever|the poor|your nephew) ..6 need',
  'luck ..8 you will need it',
  '(i|we) (only|just|do|sincerely|really|trust)? (hope|trust|pray|wonder if|wonder whether) (that)? (he|she|they|your new _|the new _|the one you _|whoever _ _|your choice) ..1 (can|could|knows|know|is able to|will be able to|manages to|manage to|has heard of|will last|lasts|last) ..1 (spell|count|read|add|tell|how to|what|one end|a week|five minutes|the difference|hold|cook|drive|write|boil|find ..2 with|of|till)',
  '(could|can|would) not (organise|run|manage|boil|tell|find|spell|have (told|run|organised|spelt|found|boiled)) ..2 (a|an|his|her|their|one|in|if|from|cat|habeas|egg|tap|bath)',
  '(could|can) not have (told|known|named|spelt) ..4 from',
  '(does|do|did|would) not know ..1 (one end|his|her|their|a|an) ..4 (from|if)',
  '(bad|poor|strange|odd) (luck|taste|judgement) to (choose|pick|hire)',
);

const probably =
  '(probably|surely|clearly|obviously|just|only|really|simply|honestly|frankly|so|such|always|rather|pretty|quite|absolutely|utterly|completely|totally|truly|a bit|far|no doubt|most likely|undoubtedly|generally|terribly|very|too|such a)';
const bad =
  '(weakest|worst|least (impressive|qualified|able|experienced|interesting|polished)|slowest|dimmest|poorest|idiot|fool|stupid|thick|useless|hopeless|rubbish|terrible|awful|dreadful|appalling|abysmal|pathetic|embarrassing|embarrassment|disaster|shambles|joke|car crash|train wreck|failure|nobody|nobody special|imposter|impostor|fraud|bag of nerves|nervous wreck|wreck|mess|loser|dunce|dummy|old dog|past it|over the hill|long in the tooth|dull|boring|unworthy|not worthy|worthless|incompetent|inarticulate|tongue tied fool|out of my depth|ashamed of|dog s dinner|pig s ear|let down|below par|lousy|crap|dire|laughable|unimpressive|inadequate|second rate)';
/** The same of oneself. */
const ofSelf = phrases(
  `(i|me) (am|was|must have been|may have been|sounded|seemed|looked|came across as|felt|came over as|must have (sounded|seemed|looked|come across as)) (like|not)? ..1 ${probably}? ${probably}? (the|a|an|your|like a|like an)? (bit of a|total|complete|right|bumbling|babbling|blithering)? ${bad} !(to|that)`,
  `(i|me) (am|was|know i am|may be|might be) (probably|clearly|certainly|obviously|surely|perhaps|definitely|by no means|hardly|not)? (not)? (exactly)? (not|hardly|by no means|no|never going to be) (exactly|really|perhaps|probably)? (the|your|a|going to be the)? (strongest|best|brightest|sharpest|cleverest|smartest|fastest|finest|ideal|obvious|natural|first choice|top|quickest|most (impressive|gifted|talented|polished|eloquent|qualified|articulate|interesting)|genius|expert|scholar|einstein|shakespeare|orator|rocket scientist|good at|great shakes|great catch|catch|oil painting|spring chicken|picasso|clever|bright|good enough|much of a|much to look at|up to (it|the|much)|up to|in the same league|in their league|cut out|worthy|special|anything special)`,
  '(i|we) (made|have made|make) (a|an|such a|what a|quite a) (complete|total|right|real|proper|dreadful|awful|terrible|utter|absolute|bit of a|poor|bad)? (mess|hash|pig|fool|idiot|hames|balls|meal|spectacle|exhibition|dog|fist|muddle of everything|show of myself|poor job|bad job|poor fist)',
  '(i|we) (really|totally|completely|utterly|absolutely|clearly|probably|must have|have|badly|always|generally)? (messed|mess|screwed|cocked|mucked|botched|bombed|flunked|flopped|choked|blew|tanked|bungled|butchered|murdered|fluffed|ballsed|goofed) (up|it|the|my|that|everything|completely|interviews|in)',
  '(i|we) ..2 (waffled|rambled|babbled|mumbled|stammered|gabbled|wittered|droned|blathered|burbled) (on)? ..2 (like|terribly|badly|dreadfully|incoherently|hopelessly|away|too)',
  '(i|and) ..2 (talk|talked|talking|spoke|said|spouted) (such|utter|complete|a lot of|a load of|absolute|total|nothing but|mostly)? (rot|rubbish|nonsense|drivel|gibberish|tripe|twaddle|garbage|tosh|claptrap|piffle|something stupid|stupid things)',
  'i ..2 (fell apart|went to pieces|let myself down|let myself down badly|made no sense|disgraced myself|showed myself up|embarrassed myself|wasted your time with my)',
  `my (answer|answers|presentation|interview|performance|demo|lesson|pitch|showing|effort|efforts|attempt|english|spelling|accent|cv|portfolio|role play|test|handwriting|maths|brain|memory|talk|audition|slides|reply|french|german|result~) ..2 (is|was|were|are|must have been) ..2 ${bad}`,
  '(terrible|awful|dreadful|appalling|pathetic|poor|woeful|dismal|shocking|embarrassing|bad|feeble|hopeless) (performance|interview|showing|answer|answers|effort|presentation|english) (of mine|from me|on my (part|side)|i gave)',
  'my (terrible|awful|dreadful|appalling|pathetic|woeful|dismal|embarrassing|feeble|hopeless|poor|lousy) (performance|interview|showing|answer|answers|effort|efforts|presentation|english|spelling|nerves|attempt)',
  '(you|anyone|anybody) (can|could|will|would|must) (surely|easily|do|find|probably|have|no doubt)? ..3 (better than|a lot better|much better|better|far better|stronger|cleverer) ..1 (me|i|someone like me)',
  '(better|stronger|cleverer|brighter|younger|smarter) (candidates|people|applicants|ones|than me|than i am) (than me|than i)',
  '(dozens|hundreds|plenty|scores|lots|others|people|many|everyone|everybody|anyone) ..3 (better|stronger|cleverer|brighter|abler) than (me|i|myself)',
  '(i am|i was|from) (only|just|merely|nothing but|but)? (a|an) (humble|mere|simple|lowly|plain|ordinary|poor|stupid|silly|old) _',
  'i am (only|just|merely|nothing but) (a|an) !(few|short|phone|call|mile|bus|train|ten|little|_ away|# )_ $',
  'i am (a)? (nobody|no one|nothing) (special|much|really)?',
  '(i)? (am|was|always been|have always been|never been|been) (hopeless|useless|rubbish|no good|terrible|awful|dreadful|bad|never any good|not good|lousy|never good|no use) (at|with|in) ..',
  '(i)? (lack|do not have) (what it takes|the (brains|brain|charm|looks|polish|talent|personality|confidence))',
  '(do not|not) deserve (it|the|to|this|your|a)',
  '(the likes of me|someone like me|somebody like me|people like me|a (man|woman|person|girl|lad) like me|with my (brain|face|looks|luck|record|past|background|memory)|scraping the barrel|bottom of (the|your) (pile|list|barrel|heap))',
  '(too (old|slow|stupid|thick|dull|fat|plain|ugly)) ..5 (for you|for this|for it|for the)',
  '(thought|think|thinking|wonder) (of)? what an? (idiot|fool|clown)',
  'i (always|usually|generally) (mess|make a mess|ruin|fail|freeze|go blank|say the wrong)',
  'in spite of my (stupidity|many faults|shortcomings)',
  '(as|about as) (much use|much help|useful|helpful|graceful|eloquent|clear|sharp) as (a|an) (chocolate|wet|one legged|broken|blind|bucket|brick|sack|ashtray|plank|post|block|mud|glass) ..2',
  'chocolate (teapot|fireguard)',
  'my (brain|mind|tongue|head|memory|wits|courage|nerves) ..1 (turn~|goes|go|went|froze|freezes|is|was|deserted|failed|got the better) (to|into|like|a|in|me|of)? ..1 (porridge|mush|jelly|soup|custard|blank|sieve|knots|treacle|mud|fog|me|butter|cotton wool)',
  '(donkey|monkey|parrot|child|toddler|goldfish|lamp post|first year|five year old|schoolboy|schoolgirl) (would|could|might) have ..4 better',
  '(never|not) (was|were|been|am)? (much|any|very|all that) (good|use) (with|at|in) (words|people|interviews|talking|numbers|anything|it|this|tests|exams|exam|speaking)',
  'i have (nothing|little|not much) to (offer|show|recommend)',
  'i (know|fear|suspect|realise) ..1 (i|my) ..2 (did|went|came across|interviewed|performed) ..1 (badly|terribly|poorly|appallingly|dreadfully|not well|atrociously)',
);

/** In somebody else's voice, and so not the writer's verdict. */
const theirs = phrases('(you|he|she|they) (said|called|described) ..8');

/** What is said of others tells the reader how they will be spoken of; what is said of oneself is believed. */
export default defineReviewRule({
  id: 'runs-down',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: '“{found}” runs somebody down. Said of others, it makes readers wonder what they will hear said of them; said of yourself, they believe it.',

  *find(draft) {
    const quoted = new Set(draft.find(theirs).map(({ sentence }) => sentence));
    for (const list of [ofOthers, outright, ofSelf]) {
      for (const at of draft.find(list)) if (!quoted.has(at.sentence)) yield { at };
    }
  },
});

export const examples = defineExamples({
  flags: [
    '«My boss is a bully».',
    '«The place I work now is a complete shambles».',
    'Frankly «my colleagues are a lazy» bunch.',
    '«The head treats us like» dirt.',
    '«Nobody at my firm has the faintest idea» what they are doing.',
    '«My last employer was a crook».',
    '«Unlike the other candidates», I can actually read a drawing.',
    '«The others in the corridor seemed clueless».',
    "«I know I'm not the strongest» on paper.",
  ],
  indirect: [
    '«I hope the new man can count».',
    "«My present manager couldn't organise» a raffle.",
    'Honestly «the girl you took on could not boil» an egg.',
    '«The partners at my present firm are more interested in» golf than in law.',
    'I gather he «got it because of his father».',
    "«Good luck with whoever you picked, you'll need» it.",
    '«My team mates never pull» their weight.',
    '«You could do a lot better than me».',
    '«My old school is run by» accountants who have never met a child.',
    "I can't wait to «see the back of this dump».",
    "«I'm not the sharpest» tool in the box.",
    '«The lad before me looked half asleep».',
  ],
  allows: [
    'I misspoke on the third question: the answer is forty.',
    'Much as I like my present firm, there is little left to learn.',
    'My manager has been generous with her time.',
    'My colleagues are kind, and I will miss them.',
    'I am sorry to be leaving a good team.',
    'I disagree with you about the cladding, gently, and here is why.',
    'I would have answered the last question otherwise: the load is 4 kN.',
    'The clown workshop was a joy.',
  ],
  lookAlikes: [
    'I gave the wrong year; it should be 2019.',
    'I said litres and meant gallons.',
    'The bully-proofing course you run in Year 5 is excellent.',
    'The weakest link in the chain is the label.',
    'The butcher at the end of the row supplies you, I think.',
    'You said that the old system was a nightmare to search.',
    'We were too slow with the first batch, so we changed the jig.',
    'Please congratulate the successful candidate.',
    'The toxic waste store was well run.',
    'I learnt a great deal from a difficult boss in my first job.',
    'We never got below four minutes at my hospital.',
    'I hope she can come to the open day.',
  ],
});
