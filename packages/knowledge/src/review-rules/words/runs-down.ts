// Words only, and long: who is run down, and how; others first, then oneself.
import { phrases } from '@fineline/core/review';

const who =
  '(boss|manager|managers|deputy|vice principal|sergeant|bursar|registrar|consultant|producer|line manager|management|employer|employers|company|firm|school|head|headteacher|head teacher|chef|gaffer|foreman|supervisor|colleague|colleagues|team mates|teammates|workmates|owner|owners|partners|partner|practice|agency|hospital|ward|matron|sister|director|directors|principal|dean|department|team|team leader|landlord|editor|outfit|lot|crowd|crew|place|workplace|office|shop|site|job|trust|council|department|head of department|hr|hr lady|leadership|ceo|captain|co workers|coworkers|staff)';
const mine = '(my|our|me)';
const now = '(present|current|old|last|former|previous|ex|own|existing|new|so called|dear|beloved|immediate|late)';

/** Where I work or worked, and who is there; whom they saw or chose, and how. */
const target = `(${mine} ${now}? ${now}? ${who}|(the|this|that) (place|lot|crowd|firm|company|school|shop|agency|outfit|people|kitchen|site|team|crew|hospital|office|one|chap|man|woman|practice|home|job|employer|boss|manager) ..1 (i|we) ..2 (am|is|was|work|worked|left|leave|leaving|have|had|come|came)|(the|their) (head|owner|boss|management|manager|managers|partners|director|directors|foreman|gaffer|chef|matron|principal|dean|hr)|(management|leadership|the owner|nobody|no one|everyone|everybody) (here|there|at (my|our) _)|(my|the) (last|previous|old|present) (lot|bunch|crowd|people|one)|(the|your|all the|half the|most of the|some of the) (other|others|rest|competition|rivals|opposition) (candidate|candidates|applicant|applicants|hopefuls|ones)?|the (lad|girl|chap|man|woman|fellow|bloke|guy|lady|one|person|boy|youngster|kid|people|candidates|applicants) (before|after|ahead of|in the|waiting|with|you (saw|chose|hired|picked|took|appointed|went for|met|selected)|who (got|came|went|sat|was|were))|(the|your) (successful candidate|new (man|woman|girl|boy|person|hire|chap|starter|chef|teacher|nurse|manager)|chosen (one|candidate|person)|winner|appointee|internal (candidate|man|woman|person|applicant)|(own|preferred|favoured) (man|woman|person|choice|candidate|boy|girl|lad|people))|(one|two|some|most|half) of them|(whoever|whomever) ..1 (you|got|gets|was|is) ..1 (picked|chose|hired|took|appointed|chosen|it|selected)?|'s (nephew|niece|son|daughter|mate|cousin|wife|husband|friend|brother|sister|girlfriend|boyfriend|godson)|(your|the whole|the|this|that) (whole|online|hiring|selection|recruitment|interview|application|written|last|own)? (process|procedure|form|test|portal|website|selection|interview|recruitment|assessment|exercise|whole thing|role play|receptionist|hr|hr lady|hr department|recruiter|panel|rejection|letter)|where i (am|work|worked|was))`;

/** What somebody or something is said to be. */
const state =
  '(idiot|idiots|fool|fools|clown|clowns|joker|jokers|moron|morons|imbecile|cowboy|cowboys|shambles|circus|madhouse|joke|disgrace|farce|nightmare|hellhole|dump !(truck|site)|sinking ship|snake pit|sweatshop|cesspit|tyrant|tyrants|bully|bullies|dictator|butcher who|crook|crooks|dinosaur|dinosaurs|slave driver|micromanager|narcissist|psychopath|waste of|rabble|amateur|amateurs|amateurish|chancer|chancers|time waster|nepotism|incompetent|useless|hopeless|clueless|toxic|corrupt|dishonest|lazy|thick|ignorant|pathetic|rude|two faced|spiteful|miserly|tight fisted|stingy|skinflint|backward|prehistoric|dreadful|awful|terrible|appalling|abysmal|dire|rubbish|garbage|crap|chaotic|chaos|disorganised|dysfunctional|unprofessional|badly (run|managed|led|organised)|poorly (run|managed|led|organised)|run (like ..2|by (idiots|accountants|amateurs|clowns|fools|children|people who|men who|a (tyrant|bully|fool|crook|madman)))|unfair|rigged|stitch up|box ticking|tick box|foregone conclusion|formality|charade|kangaroo court|insulting|humiliating|ridiculous|laughable|pointless|hypocrite|hypocrites|liar|liars|sexist|racist|back stabbing|backstabbing|mediocre|brainless|gormless|dozy|half wit|half wits|numpty|muppet|muppets|vile|ghastly|cruel|vindictive|petty|jobsworth|snob|snobs|drunk|drunkard|spineless|greedy|penny pinching|soulless|miserable|stifling|stuck in the (past|mud|dark ages)|dead end|out of (his|her|their) depth|asleep|half asleep|hungover|wet behind the ears|second rate|third rate|no hoper|no hopers|dead wood|desperate|poor at|bad at|no good|no use|not up to ..2|cowards|coward|falling apart|a mess|mess|more interested in|only interested in|interested only in|kept warm|going (to the dogs|downhill|under|to pot|nowhere)|about to (collapse|fold|go under)|beneath|inferior|overrated|half baked)';
const be =
  '(is|was|are|were|been|be|feels like|felt like|felt|seems|seemed|looked|looks|sounded|sounds|become|became|turned out|proved|appeared|appear|amounts to)';
/** What somebody is said to do, or not to be able to. */
const deed =
  '((could|can|would) (not|hardly|barely|scarcely|never) (even)? ((run|organise|manage|boil|spell|read|count|add|tell|hold|string|lead|cook|teach|recognise|know|write|draw|build|hit) (a|an|his|her|their|its|one|two|to|from|in|any|$)|find (his|her|their|its)|care|be (trusted|bothered|less)|have (told|run|organised|spelt|found|known|named))|(does|do|did|would) (not|hardly|barely|scarcely|never) (care|listen|thank|trust|respect|value|bother|pull|know (a|what|how|one|his|her|the first|anything|its))|(could|can) (barely|hardly|scarcely) _|(has|have|had) (no|not a|not the|not (the)? (faintest|slightest|foggiest)|little|never had) (a|the)? (faintest|slightest|foggiest|first)? (clue|idea|notion|interest in|manners|licence|qualification~|training|brains|brain|standards|respect|backbone|vision|spine|talent)|has the (faintest|slightest|foggiest) (idea|clue|notion)|(treat|treats|treated|treating) (us|me|staff|people|everyone|the staff|workers|nurses|them) (like|as|worse)|(take|takes|took|taking) (the|all the|our|my) credit|(fiddle~|cheat~|steal~|rob|robs|robbing|water~ down|cut corners|cuts corners|cook~ the books|pay~ late|paid late|lied|lies to|shouts|screams|bullies|bullied|breathe~ down|breathing down|micromanage~|plays favourites|has favourites|swears at|humiliates|humiliated|underpays|overworks|exploits|fleece~|treads on|throws things)|(run|ran|running) .. into the ground|(does|do|did|could) not (care|give) ..6|(could|care) ..1 less|(knows|know|knew) (nothing|precious little|next to nothing|less than) ..3|never (pull|pulls|pulled|listen|listens|listened|thank|thanks|thanked|set foot|taught|a day) ..3|(went|was given|goes|had gone|promised|earmarked|sewn up|handed) to ..4 (nephew|niece|son|daughter|mate|cousin|friend|crony|insider))';

/** Somebody, and what is said of them. */
export const ofOthers = phrases(
  `${target} ..1 who (can|could) (barely|hardly|scarcely|not even|not) ..1 (keep|hold|control|manage|run|spell|read|count|write|find|hit|tell|teach|draw|cook|string|lead|drive|do|open|use)`,
  `${target} ,? (of|about|for|in|at|to|from)? (whose|whom|who) ..8 (in vain|yet to (find|see|hear|meet|discover)|escape~ me|a mystery|never heard|nobody (has|had)|no one (has|had)|leave~ (much|something|a (lot|little)) to)`,
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
export const outright = phrases(
  '(who|he|she|they) (could|can|would) not (even)? (sell|give away|shift|flog) (umbrellas|brollies|water|ice|ice cream|sand|coats|blankets|sunglasses|snow|beer|lemonade|matches|hot cakes) (in|at|to|on|during) ..3',
  '(can not|could not|can hardly|do not|find it hard to) (see|imagine|picture) (him|her|that one|(the|your) ..2 (man|woman|lad|girl|chap|one|candidate|person|fellow|lady|appointee|choice)) (last|lasting|coping|cope|manage|managing|survive|surviving|holding|staying|making it|getting through|handling|standing)',
  '(he|she|that one|(the|your) ..1 (one|man|woman|candidate|person|choice|winner)) (will|would) not (last|survive|cope|manage|see out) ..1 (five minutes|ten minutes|a|an|long|till|until|the)',
  'give (him|her) (a|two|three|six|five|until|till) (week~|month~|minutes|easter|christmas|summer) ..',
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
  '(weakest|worst|least (impressive|qualified|able|experienced|interesting|polished)|slowest|dimmest|poorest|idiot|fool|stupid|thick|useless|hopeless|rubbish|terrible|awful|dreadful|appalling|abysmal|pathetic|embarrassing|embarrassment|disaster|shambles|joke|car crash|train wreck|failure|nobody|nobody special|imposter|impostor|fraud|bag of nerves|nervous wreck|wreck|mess|loser|dunce|dummy|old dog|past it|over the hill|long in the tooth|dull|boring|unworthy|not worthy|worthless|incompetent|inarticulate|tongue tied fool|out of my depth|ashamed of|dog s dinner|pig s ear|let down|below par|lousy|crap|dire|laughable|unimpressive|inadequate|second rate|pitiful|shocking|disgrace|disgraceful|woeful|dismal|feeble|atrocious|shameful|below standard|gibberish|drivel|amateur|amateurish|eejit|twit|numpty|muppet|lemon|clown|all over the place|liability|burden|lost cause|slow learner|has been|no hoper|disappointment|dead weight|dimwit|ignoramus|coward|weak link|past my (best|prime)|washed up|damaged goods|proper fool|right fool)';
/** The same of oneself. */
export const ofSelf = phrases(
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
  '(do not|not) deserve (it|the|to|this|your|a|an|so|such|any|half|even|anything)',
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

const place =
  '(firm|company|school|hospital|hotel|ward|branch|yard|farm|lab|laboratory|clinic|surgery|garage|plant|factory|warehouse|restaurant|cafe|kitchen|college|faculty|charity|paper|theatre|choir|orchestra|ship|station|nursery|home|care home|salon|depot|studio|bank|shop|store|bakery|office|agency|practice|chambers|place|department|team|outfit|site|mill|mine|museum|library|university|council|trust|business|job|company|crew|bar|pub|gallery|estate|lot|crowd|people|folk|staff|lads|men|women|girls|drivers|teachers|nurses)';
const person =
  '(boss|manager|managers|head|deputy|editor|director|directors|professor|supervisor|agent|foreman|forewoman|bursar|principal|dean|matron|sister|chef|gaffer|owner|owners|partner|partners|landlord|employer|employers|captain|sergeant|colonel|superior|superiors|colleague|colleagues|workmate|workmates|team mate|team mates|team leader|coach|chairman|chair|conductor|consultant|registrar|producer|trainer|tutor|mentor|recruiter|assistant|apprentice|secretary|clerk|lad|lads|man|woman|girl|fellow|chap|bloke|person|family|people|staff|company|firm|school)';
/** Where the writer is or was, whom they answer to, and whom they ran against. */
export const somebody = phrases(
  'the (owner|owners|boss|bosses|head|manager|managers|management|partners|foreman|director|directors|gaffer|matron|dean|bursar) ..1 (here|there|were|was|are|is|has|had|have|could|would|drinks|who)',
  `the (${place}|${person}) (that|who|which) (sent|hired|trained|employ|employs|employed|pays|runs) (me|us|it)`,
  `(nobody|no one|everyone|everybody|not one of them|people|staff) (at|in) (that|this|the|our|my) (${place}|whole place)`,
  'the way (that)? (they|he|she) ..2',
  'working (for|with|under) ..2',
  `(my|our) (present|current|old|last|former|previous|ex|own|dear|so called|new)? (present|current|old|last|former)? ..1 (${person}|${place})`,
  `the (present|old|last|first|whole)? (${place}|${person}) ..1 (that|who|which|where)? (i|we) ..3 (am|is|are|was|work|worked|left|leaving|in|at|for|with|play|used|have|now|under|report|answer)`,
  `the ${person} (at|of|in charge|over|above|in|who (runs|owns|leads|manages)) ..2`,
  '(half|most|some|all|nobody|no one|everyone) (of)? (the|my|our|at|in)? (staff|people|team|teachers|nurses|managers|at (my|our|that|the)) ..3',
  `(a|an|that|this) ${place} (where|that|which|whose|i|with)`,
  '(the|your) (other|others|rest|competition|opposition|rivals|internal) (candidates|candidate|applicants|applicant|people|man|woman|girl|two|three|one|hopefuls|lad|fellow)? ..3',
  '(the|your) (lad|girl|fellow|man|woman|chap|bloke|lady|one|youngster|boy|person|lot) ..1 (before|after|ahead|in the|with the|on the|who|you|over)',
  '(the|your) (interview|selection|online|written)? (questions|question|task|tasks|exercise|role play|test|form|quiz|puzzle|process|portal|website|system|recruiter|receptionist|panel|letter|app|procedure)',
  'where i (am|work|worked|was)',
  'my agent',
);
/** What no kind word covers. */
export const contempt = phrases(
  '(hides|hide|cowers|skulks) (in|behind|away|from) ..3',
  '(water|waters|watered) (down)? ..1 (the|soup|beer|gin|milk|wine|paint)',
  '(pocket|pockets|pocketed|keeps|skims) ..1 (tips|takings|deposits|fees|money|change)',
  '(would|will) (stab|knife|trample|sell|shop|trip) ..4 (for|to|over)',
  '(sack|sacks|sacked|fires|fired|punishes|punished|shouts at|shouted at|bullies|humiliates|belittles|mocks|mocked|ignores|despises) ..1 (anyone|anybody|everyone|everybody|people|staff|us|me|whoever|customers|patients|pupils|children|nurses|juniors)',
  '(given|gave|gives) up on ..3',
  '(in|into) the gutter',
  '(fit|suitable|written|meant|designed|set) (only)? (for|by) ..1 (year olds|children|toddlers|idiots|infants|morons|monkeys|a child|an idiot)',
  '(clearly|plainly|obviously|evidently|simply|frankly) (did|does|do|had|has|could) not ..1 (know|care|read|listen|understand|prepare|bother|want|prepared|bothered)',
  '(bankrupt|broke|bust|under) because ..6',
  '(manners|morals|ethics|scruples|principles|conscience|temper|charm|warmth|brain|sense) of ..2 (pickpocket|goat|pig|magpie|snake|shark|goldfish|wasp|brick|toad|rat|hyena|fridge|crocodile|mule|weasel|alley cat)',
  '(drink|drinks|sleep|sleeps|gambles|gambled) (his|her|their|it|the|through|off|away) ..3',
  `${be} ..4 (zoo|useless|hopeless|incompetent|lazy|corrupt|rude|dishonest|toxic|clueless|pathetic|dreadful|awful|terrible|appalling|shambles|disgrace|nightmare|rubbish|chaos|chaotic|tyrant|crook|crooks|idiot|idiots|fool|fools|clown|clowns|liar|liars|surly|sullen|snooty|curt|offhand|grumpy|ignorant|greedy|cruel|miserable|coward|cowards|thief|thieves|drunk|drunks|drunkard|drunkards|silly|stupid|daft|childish|idiotic|absurd|scandal|scandalous|jungle|prison|hell|hell on earth|lost cause|brainless|bone idle|idle|thick|as thick as|thick as|dim|joke|bully|bullies|sham|sinking|pigsty|slum|rathole|monster|monsters|ogre|control freak|snake|snakes|rat|rats|pig|pigs|parasite|parasites|fraud|frauds|con man|crooked|bent|bonkers|mad|insane|a lunatic|lunatics|nasty|horrible|horrid|atrocious|shocking|dodgy|shady|shifty|sly|devious|unbearable|insufferable|impossible to (work|please)|not impressed|unimpressed|untrustworthy|laughable|stone age|from the (ark|stone age)|pitiful|a liability|deadwood|past it|senile|gaga|all talk|two faced|a waste|wasting|asleep|sick|rotten|rotten to|decrepit|filthy|a tip|falling to bits|dying on its feet|finished|doomed|the worst|worse than|not fit to|unfit to|not to be trusted|full of (chancers|idiots|snobs|bullies|fools|crooks|cowboys|it|themselves|people who|hot air|backstabbers|gossips|liars|amateurs|clowns))`,
  '(run|managed|led|staffed|owned|ruled|governed) ..2 (by|like) ..4 (drunks|thieves|idiots|crooks|fools|amateurs|children|cowboys|bullies|tyrants|clowns|accountants who|people who|men who|lunatics|monkeys|liars|a (prison|circus|zoo|cult|fiefdom|dictatorship|kindergarten|madman))',
  '(into the ground|down the (pan|drain|tubes|plughole|toilet)|going to the (dogs|wall)|to rack and ruin|gone to pot|going to pot|up the wall)',
  '(pay|pays|paid) ..2 (late|peanuts|a pittance|when (he|she|they|it)|in (promises|excuses)|next to nothing|starvation)',
  '(owe|owes|owed|cheat~|swindle~|diddle~|fiddle~|short change~) ..2 (me|us|staff|wages|the|our|on the)',
  '(drinks|drank|is drunk|smells of (drink|gin|beer|whisky)) ($|too|like|on (the job|duty|shift)|at (work|his|her|lunch)|heavily|all|himself|herself)',
  '(fond|fonder) of ..2 (bottle|drink|gin|whisky|sound of|his own|her own|their own|themselves|himself|herself) ..4',
  '(publish~|pass~ off|claim~|present~|take~|took|steal~|stole) ..6 (under (his|her|their) own name|as (his|her|their) own|(the|all the|my|our) credit)',
  '(treat|treats|treated|treating) ..4 (like|as|worse than) (dirt|dogs|children|slaves|cattle|idiots|rubbish|servants|animals|criminals|machines|numbers|prisoners|scum|a (slave|servant|skivvy|dog|doormat|child|number|machine))',
  '(has|have|had|with|got) the (manners|morals|brains|brain|charm|warmth|patience|attention span|imagination|backbone|intelligence|spine|honesty|scruples|intellect|tact|grace|people skills|management skills) of (a|an) _',
  '(has|plays|had|have) (her|his|their)? favourites',
  '(has|have|had) ..1 never (had|opened|read|done|held|seen|managed|taught|worked|paid|thanked|lifted|cooked|touched|picked up|said) ..3 (idea|book|books|finger|day|thought|trowel|thank|thanks|spade|kitchen|classroom|plan|pan|ledger|hammer|tool|spanner|class|kind word|good word|patient|child)',
  '(could|can|would) not (even)? (have)? (hang|wire|wired|change|mend|fix|drive|plan|fold|wash|sew|weld|knead|tie|pour|bake|fry|measure|punctuate|add up|add|wash up|butter|toast|park|hit|hammer|find|lead|organise|run|manage|boil|spell|count) ..5 (life|plug|door|list|wheel|bulb|raffle|bath|tap|egg|eggs|committee|piss up|brewery|shelf|nail|tyre|shed|queue|bus|cat|sock|barn|knot|toast|water|lace|laces|backside|trowel|way out|from the other|for toffee|if|without)',
  '(would|does|did|do) not (know|recognise) ..8 if (it|one|they|he|she)',
  '(does|do|did) not know ..4 from (a|an|the|his|her|their)',
  'one end of a _ from',
  '(has|have|had) (put|made|driven|drives|turned) me ..1 (on (tablets|pills|antidepressants)|ill|to drink|mad|up the wall|grey|sick|to despair|miserable)',
  '(took|taken|takes) ..4 (years|months) to (learn|remember|notice|thank|answer|spell|fix|say)',
  '(spends|spend|spent) ..4 (asleep|sleeping|in the pub|on (his|her|their) phone|at golf|on the golf|shouting|hiding|gossiping|drinking|doing nothing)',
  '(should|ought) ..2 (never|not) ..2 (been)? (let|allowed|trusted|permitted|be let|hired|in charge|be in|left) ..4 (near|with|charge|loose|a child|children|patients|to)',
  '(looked|seemed|sounded|dressed|behaved|acted) ..1 (as if|as though|like) (he|she|they|it|a|an|someone) ..8',
  'did not ..1 (look|strike me|seem|impress|sound) ..2 (up to much|much|trustworthy|honest|bright|impressive|clever|capable|competent|serious|sane|sober|clean|intelligent|like|me)',
  '(bought|forged|faked|cheated for) (their|his|her) ..1 (certificates|certificate|degree|degrees|licence|qualification|qualifications|diploma|way)',
  'struck me as ..2 (shifty|slow|dim|thick|rude|arrogant|untrustworthy|lazy|dull|stupid|false|dishonest|vain|lost|clueless|weak|hopeless|very)',
  '(had|have|has) ..1 (plainly|clearly|obviously|evidently|surely)? (not|never|hardly|barely|clearly|plainly) (even)? ..1 (read|opened|looked at|glanced at|heard of|prepared|seen|done|worked|taught|held) ..4',
  `(thinks|believes|reckons) ..6 (for (cowards|wimps|fools|babies|girls|sissies)|optional|a waste|beneath (him|her|them)|unnecessary|god|owns)`,
);
/** What says it of whoever it is. */
export const sneers = phrases(
  '(your|the) last ..2 (can|could) not have (known|had)',
  '(nobody|no one) (there|here)? ..2 (lifts|does|lifted|did) a (finger|stroke|hand|thing) (except|but|apart from|save) me',
  '(would|could) not trust ..8 (with|to) (a|an|the) ..6',
  '(stories|things|tales) i could tell (you)? about ..8',
  '(jealous|envious|afraid|scared) of me',
  '(kept|left with|run by|full of|surrounded by) ..1 (clowns|idiots|fools|crooks|amateurs|cowboys|dinosaurs|monkeys|sheep|yes men|layabouts)',
  '(was|is|were|are) ..1 (a|an|such)? ..1 (cowboy|clown|crook|butcher|tyrant|dinosaur|dictator|thief|liar|fraud|charlatan|amateur)s? ',
  '(boss|oga|manager|supervisor|madam|head|owner|director|employer) ..8 (wicked|cruel|stupid|useless|incompetent|lazy|corrupt|does not know|knows nothing|clueless|crazy|mad|nasty|mean|drunk)',
  '(come|came|crawled|walked|stumbled) straight (from|out of) the (pub|bed|street|gutter|nursery)',
  '(nobody|no one|not one person) (else)? (at|in|here|there|over) ..4 (knows|knew|could|can|cares|has) ..1 (one end|a clue|what|how|whether|anything|the difference|the first|spell|add|boil|run|read)',
  'it (took|has taken) (my|our|them|him|her) ..4 (years|months) to (learn|remember|notice|thank|answer|spell|fix|say)',
  '(had it up to here|sick and tired|sick to death|end of my tether|had my fill|had more than enough|driven to distraction) ..2 (with|of|by) ..4',
  '(nonsense|rubbish|rot|abuse|bullying|insults|stupidity|incompetence|chaos|antics) ..2 (i|we) (have to|had to)? (put|putting) up with',
  'nothing (works|gets done|ever works|is ever (done|mended|ready)) (at|in|here|there|where) ..4',
  '(i|we|they|everyone) ..1 (give|gives) (her|him|them|it) (a|six|three|two) (month|week|fortnight|year|months|weeks)',
  'you ..2 (made|making|make) (a|an|the) ..1 (poor|bad|wrong|strange|odd|terrible|grave|foolish) (choice|mistake|decision|appointment)',
  '(you|they) will (soon)? (find|see) ..2 (soon enough|to your cost|for yourself)',
  '(picked|chose|chosen|hired|took on|appointed|got it|got the job|other candidate|other man|other woman) ..6 (sacked|fired|dismissed|lied|prison|drinks|cheated|struck off|walked out|exaggerated|bluffed|thrown out)',
  '(have|has|had) no idea (how|what|why) (to|they|he|she) ..3 (run|manage|lead|do|doing|teach|cook|treat|business|want|about)',
  '(prison|jail|gaol|court) ..2 where (he|she|they) belong~',
  '(take|takes|took|taking) ..1 credit for (everything|all|other|others|what|my|our|the|anything)',
  '(i|we) ..1 (hate|loathe|detest|despise|can not (stand|bear|abide|stomach)|can no longer (stand|bear|take)|dread) ..1 (my|our|working|another|every (day|minute|hour)|going (in|to)|it (here|there)|the (place|sight|people i|firm|job|job i)|that (place|man|woman|firm)) ..3',
  '(can not wait|could not wait|dying|desperate|itching|longing|counting the days) ..1 (to|until) ..2 (leave|get (out|away)|see the back|escape|quit|hand in|walk out|be rid|be out|be shot) ..3',
  'like (getting out of|leaving|coming out of|being (in|let out of)|working (in|for)|escaping|life in|serving|doing time in|release from) ..2 (prison|jail|gaol|hell|cage|zoo|madhouse|war zone|purgatory|sentence|asylum|time|bullies|children)',
  '(that|this|the) (madhouse|hellhole|dump|snake pit|sweatshop|shambles|rathole|loony bin) (i|we|of|$|they|where|any|for|another)',
  'i ..2 wasted ..4 (years|months|life|youth|career|time|talents) ..2 (in|at|with|for|on|under|there)',
  '(rats|dogs|pigs|cattle|prisoners|animals|convicts|mice|cockroaches|zoo|prison|circus|kindergarten|prisons|monkeys) ..6 (better|worse|more) ..4 than',
  'not (send|put|keep|trust|leave|house|kennel|feed|wish|let) ..2 (dog|cat|pig|rat|goldfish|hamster|houseplant|animal|worst enemy|enemy) ..6',
  '(heaven|god|lord) help (you|anyone|us|the|them|anybody|whoever|him|her)',
  '(woe betide|pity the (poor|man|woman|person|fool|firm|school|children|patients))',
  'not ..3 (know|have a clue|have (any|an|the faintest|the slightest) idea|understand) ..1 what (they|he|she) (are|is|was|were) (doing|talking|on about|saying)',
  `(company|firm|school|place|trade|business|department|shop|hotel|team|they|hospital|_) (is|are|was|has|have|had) ..1 (going|gone|heading|slipping|sliding) (down the (pan|drain|tubes|plughole|toilet)|to the (dogs|wall)|downhill|to pot|bust|belly up|nowhere fast|to rack)`,
  'your ..4 (is|was|were|are) ..1 the (worst|dullest|silliest|rudest|slowest|clumsiest|most (pointless|tedious|chaotic|confusing|unprofessional|disorganised|boring|stupid|unfriendly|amateurish)) ..8 (i|ever|anywhere|met|seen|had)',
  '(wonder|wondered|wondering|no idea|beyond me|a mystery|god knows|goodness knows|who knows) ..2 how ..1 (they|he|she|some of them|any of them|half of them|such people|that man) ..2 (got|get|made|keep|kept|were|was|ended up|came) ..4',
  '(other|others|rest|competition|candidates|hopefuls|rivals) ..8 (not|hardly|less than|far from|nothing) ..1 (impressed|worried|much (to|of a)|to worry|special|to write home)',
  '(where|that) (you|people|they|everyone|one) (get|gets|got) (on|ahead|promoted|anywhere) (by|if|only|through|for) ..4',
  '(everyone|everybody|staff|people|all the good _|anyone) ..2 (leaving|left|leaves|jumping|getting out|quitting|deserting) ..6 (no wonder|wonder|ship|droves|blame (them|me))',
  '(work|worked|working|slaved|toiled) (for|under) (a|an) (man|woman|boss|manager|family|chef|head|foreman|couple|person|fellow) ..2 (thinks|believes|can not|could not|never|treats|treated|drinks|drank|shouts|shouted|would (sell|sooner|rather|not)|knows nothing|hates)',
  '(drowning|swimming|up to my (neck|knees|eyes)) in ..2 (incompetence|stupidity|idiots|fools|lies)',
  '(incompetence|stupidity|laziness|greed|cruelty|meanness|ignorance|dishonesty|malice|spite|bullying|rudeness|pettiness) ..2 (of|from|at|by|in) (my|our|the) ..2 (boss|manager|managers|management|present|current|old|last|firm|head|colleagues|company|owner|owners|place|directors)',
);
const better =
  '(better|cleverer|brighter|abler|stronger|smarter|sharper|faster|fitter|finer|younger|prettier|quicker|more (qualified|talented|able|impressive|experienced|suitable|deserving|polished|gifted|interesting|capable|articulate))';
/** Too little of everything: talent, brains, courage, hope. */
export const selfDoubt = phrases(
  '(no|little|hardly any) (real|proper|true|great)? ..1 (experience|talent|skill|skills|ability|training|brains) ..4 (and|nor|or|but) ..4 (offer|try|show|much|nothing|hope)',
  '(nothing|not|little) ..1 much to offer',
  '(i|me) (froze|rambled|waffled|dried up|went blank|stammered|stumbled|babbled|blushed|choked|mumbled) ..6 (and|then|like|again|throughout|all)',
  '(do|did) not come from a (good|proper|great|famous|top|posh) ..3',
  '(nobody|no one) (respects|knows|rates|has heard of)',
  '(lack|lacked|lacks|missing|short of|without) ..1 (confidence|polish|talent|brains|charm|speed|presence|experience|a proper training|proper training) ..4',
  '(i|me|my _) ..3 (nothing|little|not much) to (boast|write home|shout|brag|be proud|crow) (of|about)?',
  'i ..3 (a|an|rank|rather a|such a) (long shot|outsider|no hoper|makeweight|lame duck|dark horse at best|odd one out)',
  '(i|me) ..2 (was|am) ..2 the (dullest|slowest|thickest|stupidest|shabbiest|clumsiest|quietest|least _|feeblest|dimmest|poorest|plainest|weakest) ..4',
  'failed ..1 (at|in) (most|everything|all|nearly|almost|whatever|life)',
  '(never|not) ..2 amounted to ..2',
  '(string|catalogue|litany|history|trail|series) of (failures|mistakes|disappointments|disasters|rejections)',
  '(i|me) ..3 (a bit of a|something of a|a complete|a total|an absolute|a real|such a|a) (dinosaur|duffer|dodo|dunce|technophobe|fossil|relic|plodder|klutz|scatterbrain|airhead|failure|fraud|nobody) ..4',
  'i (can|could) (barely|hardly|scarcely) (switch|turn|spell|add|count|boil|write|cook|type|use|read|hold|speak|string|do|tie|find) ..6',
  '(i have|i have got|with|me) the (memory|brain|brains|attention span|charm|grace|nerves|confidence|courage|spelling) of (a|an) _',
  '(anyone|whoever|anybody|everyone|everybody) else ..6 (better|stronger|cleverer|abler|brighter)',
  'i ..1 not (achieved|accomplished|done|won|made) (anything|much|a thing|a lot) ..1 (worth|of (note|my life|myself|any)|special|to)',
  'my (mind|memory|brain|eyes|hearing|hands|back|nerves|legs) ..1 not what (it|they) ..2',
  '(all (fingers and)? thumbs|two left feet|butter fingers|butterfingers|not all there|few sandwiches short|not the full shilling)',
  'i am (only|just|merely|nothing but|no more than|but|nothing more than) (a|an|some|another) !(few|short|phone|call|mile|bus|train|ten|little|minute|stone|step|street|day|week|walk|tram|drive|ride|hop) ..3 (,)? (but i (try|do|work|would|can|have|will)|who (has|never|knows|tries|can|does|left|likes|wants)|$)',
  '(i have|i have got|i had|i possess|i was born with|having|with) (no|little|not (a|an|any|much|the)|zero|precious little|not got (a|an|any|much|the)|absolutely no|not one) ..2 (talent|talents|gift|head for|brain|brains|charm|qualities|flair|aptitude|imagination|gumption|polish|presence|charisma|personality|redeeming|confidence|ear for|intelligence|wit|wits|backbone|future|strengths|merits|achievements|looks|common sense|sense of|self control|spark|memory for)',
  'i (do|did|have|had) not (have|got|possess) (what|the (brains|brain|charm|looks|head|nerve|stomach|confidence|wit|intelligence|polish|talent|gift|sparkle|presence)) ..4',
  'i have (not|no|none of|little of) (of)? the (brains|brain|charm|looks|head|nerve|confidence|wit|wits|intelligence|polish|talent|gifts|sparkle|presence|energy|youth) ..4',
  'i am ..2 (too|far too|rather|getting|a bit|so|very|a little) (old|slow|stupid|thick|dull|fat|plain|ugly|dim|timid|lazy|clumsy|set in my ways|long in the tooth|boring|ignorant|scatterbrained|forgetful|disorganised|useless|ordinary|uneducated|weak) (and|,|for|to|now|when|at|with|,|$)',
  '(i am|i was|me) ..2 not ..1 (as|so|nearly as|half as|anything like as|anywhere near as|nearly so) (qualified|clever|good|bright|experienced|quick|able|polished|impressive|young|fluent|talented|smart|strong|skilled|capable|confident|articulate|sharp|interesting|educated) ..4 as ..6 (other|others|rest|people|candidates|someone|everyone|anyone|young|graduates|competition|you|most|those|them|some|the)',
  '(i am|i was) ..1 not ..1 (clever|bright|smart|quick|talented|gifted|brainy|special|good enough) (like|enough|as) ..4',
  'i am not ..1 (very|that|so|particularly|terribly|all that|exactly|especially|at all) (clever|bright|good|smart|sharp|interesting|impressive|talented|gifted|brave|educated|articulate|much|eloquent|intelligent)',
  'i ..2 never ..1 (been|was|be|will be|am going to be) (clever|much (use|good|of a)|any (good|use)|bright|academic|good (at|with)|popular|a success|quick|very (good|clever|bright|quick)|the (sharpest|brightest|cleverest|best)|great|anything|confident) ..3',
  '(doubt|not sure|not convinced|not certain|unsure|wonder|question|not think|not believe|not feel) ..3 i ..2 (am|could|would|can|will|have) ..2 (up to|good enough|fit for|cope|cut out|clever|worthy|qualified enough|equal to|what it takes|the brains|bright enough|deserve)',
  '(you|they|anyone) (must|probably|surely|will|may) ..1 (have)? (thought|think|taken|took|wondered) ..2 (i|me|what|of me|that i) ..6 (idiot|fool|eejit|stupid|dim|thick|clown|hopeless|simple|twit|ass|donkey|amateur|buffoon|waste|mad|half asleep)',
  '(there (are|is|will be|must be)|you ..2 (met|meet|saw|see|have|had|find|interviewed|know)|people|others|plenty|dozens|hundreds|surely|someone|somebody) ..8 ' +
    better +
    ' ..8 than (me|i|myself) !(thought|expected|had|did|do|could|would|imagined|hoped|knew|used|can)',
  '(numbers|figures|words|maths|computers|technology|grammar|spelling|machines|interviews|i) and (i|me|numbers|figures|words|computers|maths|technology|interviews|spelling|grammar) (are|have|do|were) ..3 (strangers|friends|enemies|get on|get along|mix|never|acquainted|speaking terms)',
  '(i|even i|my own _) would not ..1 (hire|employ|choose|pick|want|appoint|take) (me|myself)',
  'between me and (a|an|the) (lamp post|lamppost|chair|broom|pot plant|plant|brick|table|tailor s dummy|sack|donkey|_ post) ..',
  '(pick|choose|hire|prefer|appoint|take) the (lamp post|lamppost|chair|broom|pot plant|plant|donkey|brick)',
  'would (disgrace|shame|embarrass) (a|an|any) _',
  'any (fool|child|idiot|beginner|schoolchild|novice|dog|monkey|half wit|schoolboy|schoolgirl|first year|five year old|one) ..1 (could|would|can) ..8 (better|than|that)',
  '(last|never|hardly) ..4 (call|describe|consider) myself ..4 (good|clever|safe|great|expert|talented|bright|quick|a|an)',
  'my _ ..1 deserved ..4 (coughs|silence|laughter|pity|rejection|fail|bin|nothing|boos|groans|worse|it)',
  '(worst|poorest|feeblest|weakest|lamest|dullest|clumsiest) (interview|performance|answer|answers|presentation|lesson|showing|talk|impression|audition|demo|trial|candidate|applicant|one|pitch) ..3 (i|of my|you|in my|ever|anyone|of all)',
  'i ..1 (could|can) (not|hardly|barely|scarcely) (even)? (string|put|get) ..1 (two|three|a|my|the|one) (words|sentence|sentences|word|answer|answers|thoughts) (together|out|straight)',
  '(not|nobody|no one|who|why) ..6 (would|will|could|should) ..2 (want|hire|employ|choose|pick|have|need|miss|look twice at) (me !(to|with|for|at|on|in|back|as|by|about|there|out|over)|someone like me|anyone like me|somebody like me|the likes of me|an old)',
  'i am ..2 not ..1 (what|who|whom|the (one|person|sort|kind|type|candidate|man|woman)) ..4 (you|they|who|that|anyone|gets|get) ..4 (need|needs|needed|want|wanted|looking|hoped|hoping|deserve|gets|get|after|jobs|wins|impress|impresses|shines|succeeds)',
  '(not|little|nothing) ..3 (be said|going|say) for (me|myself)',
  '(no|not|few|little) ..2 (qualities|virtues|talents|strengths|merits) ..1 (to|worth) (speak|mention|offer|boast)',
);
/** How badly it went. */
export const selfBlame = phrases(
  'i ..2 did not ..1 (shine|impress|sparkle|cover myself|set the world|distinguish myself|make much of|come across at all|come over at all)',
  '(i|and) ..1 (looked|felt|feel|look|sounded) (like)? (a|an|such a|quite the|utterly|completely)? ..1 (fool|idiot|clown|twit|ass|eejit|half witted|halfwit|stupid|foolish|ridiculous|moronic|brainless|gormless)',
  '(ruined|wrecked|spoilt|spoiled|destroyed|threw away|blew|sank|scuppered|torpedoed) ..1 (my|any|every) (own)? (chance|chances|interview|hopes)',
  'i (dried up|clammed up|froze|fell to bits|crumbled|cracked|seized up|went blank|panicked) (completely|totally|utterly|entirely|like|and (looked|sounded|said|made))',
  '(i|my _) ..3 (bored|wearied|sent|put|talked) ..1 (you|everyone|the panel|you all|everybody|them|all of you) ..2 (to tears|stiff|rigid|silly|to death|to sleep|senseless|half to death)',
  'i ..3 (gave|said|came out with|spouted|offered|produced|delivered|blurted out|mumbled|muttered) (you)? ..4 (stupid|idiotic|silly|foolish|dumb|daft|feeble|pathetic|dreadful|terrible|awful|dire|woeful|pitiful|embarrassing|lame|ridiculous|garbled|incoherent|worst|hopeless|useless|dismal|lousy|shocking) ..1 (answer|answers|things|thing|remarks|reply|replies|response|responses|performance|account|presentation|show|talk|lesson)',
  'i ..10 like (a|an|some|the) ..2 (idiot|fool|eejit|clown|rabbit|tap|drunk|fish|chicken|lemon|record|schoolboy|schoolgirl|parrot|donkey|sack|child|goldfish|amateur|ninny|statue|lunatic|sheep|frightened _|imbecile|zombie|robot|dying _|tongue tied _) ..3',
  '(rabbit|deer) in (the)? (headlights|headlamps)',
  'i (have|did|had|always|really|badly|clearly|know i|feel i|fear i|feel that i|fear that i)? (have)? let (everyone|everybody|you|people|my family|the side|all|all of you|you all|them|us all) (all)? down',
  'i ..2 (staggered|blundered|floundered|limped|bumbled|bluffed|mumbled|dithered|flailed|drowned|stumbled|fumbled|muddled) ..4 (like|through (it|that|the)|my way through|hopelessly|helplessly|badly|throughout|from start)',
  '(what|the nonsense|the rubbish) ..1 (came out of|left) my (mouth|lips) ..8',
  'my ..2 (answer|answers|explanation|grasp|knowledge|maths|delivery|examples|talk|talking|speaking|speech|body language|performance|presentation|showing|manner|nerves|mind) ..4 (was|were|is|are) ..2 (pitiful|shocking|disgraceful|woeful|dismal|feeble|atrocious|shameful|gibberish|nonsense|drivel|rubbish|a mess|a disgrace|painful|pathetic|hopeless|all over the place|mush|nothing to be proud|an insult|a joke|the worst|poor stuff|thin stuff|excruciating)',
  '(my|the) (mind|brain|head|memory) ..1 (turned|went|goes|turns|became) (to|into)? (a)? (mush|jelly|porridge|soup|water|fog|cheese|blank as|total blank|complete blank)',
  '(i|my _) ..2 (cringe|squirm|shudder|wince|die|want to crawl|could have died|curl up|wanted the (floor|ground|earth)) ..3 (when|at|to|remember~|think~|every|with shame|inside|swallow)',
  '(kicking|kick|kicked|hate|hated|cursing|cursed|despise|ashamed of|disgusted with|disappointed in) myself ..4',
  '(earth|ground|floor) (to|would|had|could)? ..1 (swallow|swallowed|open|opened)',
  '(sorry|poor|pathetic|pitiful|miserable|dismal|feeble) (excuse for|specimen|effort|show|figure|spectacle|creature)',
);
