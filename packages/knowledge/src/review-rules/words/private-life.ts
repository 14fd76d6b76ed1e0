// Words only: what private life is made of, so that a sentence that tells of it can be known by its company.
import { phrases } from '@fineline/core/review';

const kin =
  '(wife|husband|hubby|missus|partner|other half|fiance|fiancee|boyfriend|girlfriend|mum|mother|mam|mom|dad|father|parents|nan|nana|gran|granny|grandma|grandmother|grandad|grandfather|son|sons|daughter|daughters|kids|children|boys|girls|twins|baby|youngest|eldest|brother|brothers|sister|sisters|cousin|cousins|uncle|aunt|auntie|niece|nephew|in laws|mother in law|father in law|brother in law|sister in law|grandson|granddaughter|grandchildren|flatmate~|housemate~|neighbour~|lodger|landlady|landlord|best friend|godson|goddaughter|stepson|stepdaughter)';
const animal =
  '(dog~|cat~|puppy|puppies|pup|pups|kitten~|hound|hamster|gerbil|rabbit~|budgie|parrot~|canary|goldfish|tortoise|pony|guinea pig~|labrador~|retriever|spaniel|terrier|whippet|greyhound|poodle|collie|dachshund|cockapoo|husky|beagle|pug|alsatian|ridgeback|tabby|tomcat|moggy|hens|chickens|goat|goats|bees)';
const thing =
  '(boiler|geyser|pipe~|water tank|washing machine|dishwasher|ceiling|roof|drain~|fridge|freezer|shed|fence|cooker|oven|car|van|caravan|camper|motorbike|scooter|boat|telly|heating|chimney|gutter~|basement|cellar|kitchen|bathroom|toilet|loo|shower|sink|hot tub|trampoline)';
const day = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|bank holiday|night|evening)';

/** One's people. */
export const people = phrases(
  `(my|our|his|her) ..2 ${kin}`,
  `the (kids|wife|missus|husband|hubby|twins|baby|grandkids|grandchildren|in laws|other half|little ones|lads next door|neighbours)`,
);
/** One's animals. */
export const animals = phrases(
  `(my|our|the|a|two|three|her|his|their|another|#|four|five|six|seven|eight|nine|ten) ..1 ${animal}`,
);
/** What ails one. */
export const ailments = phrases(
  '(i|we|both|me|us|him|her|everyone|all|who) ..3 (had|have|has|got|get|caught|catch|picked up|went down with|came down with|down with|in bed with) ..2 (flu|the flu|bug|covid|cold|fever|norovirus|chickenpox|food poisoning|migraine|hangover|toothache|bronchitis|tonsillitis|sunburn|shingles|the runs)',
  '(i|we|he|she|they) (was|were|am|are|got|felt|has been|have been) ..2 (so|very|really|horribly|dreadfully)? (ill|poorly|sick|car sick|seasick|sunburnt|hungover|bitten|stung)',
);
/** What goes wrong about a house. */
export const mishaps = phrases(
  `${thing} ..2 (burst|bursts|packed (in|up)|leak~|flooded|blew (up|off|down)|died|fell (in|through|off|down)|conked out|gave up|caught fire|broke (down)?|came (through|in|down)|collapsed|exploded|failed|has gone|froze|overflowed|went (bang|up))`,
  '(mopping|bailing|baling|without (water|heating|power|electricity|hot water)|no (hot water|heating|electricity|power))',
  '(locked (out|ourselves|myself)|burgled|broken into|moved in|moved out|evicted)',
);
/** What one does for fun, and where. */
export const leisure = phrases(
  '(boat|dinghy|caravan|campsite|beach|seaside|jetty|pier|pub|barbecue|bbq|braai|fishing|angling|picnic|fete|regatta|camping|sunbathing|skiing|snorkelling|paddling|surfing|sledging|trick or treating|funfair|circus|carnival|safari|lanzarote|tenerife|majorca|mallorca|benidorm|ibiza|spain|greece|bali|florida|disneyland|ice cream|fish and chips|takeaway|karaoke|jigsaw|bonfire|fireworks|sandcastle~)',
  '(a|the|our|this|last) ..1 (week|fortnight|weekend|few days|day out|day) (in|at|on|by|up|down) ..',
  '(i|we) (just|finally|then|all|both)? (went|drove|flew|sailed|cycled|popped|took (her|him|them)|walked) (over|up|down|out)? to _',
  '(rained|poured|snowed|hailed|sunshine|thunderstorm)',
  '(ate|eaten|swallowed|caught !(a (bug|cold|chill|fault|mistake)|the|my|his|her)|landed|pulled in|hooked|bit|chewed|knocked over|fell (into|off|in)|named|christened|baked|cooked|won|lost) (a|an|the|my|our|his|her|every|two|three|all|#|one|it|them) ..',
);
/** What tells that it is an aside. */
export const asides = phrases(
  '(by the (way|by)|incidentally|on the (home|domestic|family) front|in other news|guess what|funnily enough|you will never guess|apropos of nothing|off topic|changing the subject|on a different note|on another note|on a lighter note|here at home|at our (end|house|place)|meanwhile (,)? at home|at home (,)? (we|my|our|the))',
  `(hope|trust) ..1 (you|your) ..3 (nice|good|lovely|great|pleasant|fun|restful|quiet|relaxing|had|was) ..3 ${day} ..4 (we|i|ours|mine|my|our)`,
  `(what|how) (was|is) your ${day} ..2 (we|i|ours|mine|my|our)`,
);
/** It has just happened. */
export const lately = phrases(
  `(on|last|this|the|at the|over the|all|whole|nice|good|lovely|lazy) (whole)? ${day}`,
  '(yesterday|this morning|this afternoon|tonight|last week|this week|in the night|the other (day|night)|just (back|home|got|had|come|now|been)|am back|since (christmas|easter|new year)|over (christmas|easter|new year|the holidays|half term))',
);
/** It is about work after all, mine or theirs. */
export const workOfAnyKind = phrases(
  '(interview~|post|job|role|position|vacancy|team|work~|project~|patient~|pupil~|class|classes|student~|ward|client~|customer~|guest~|resident~|visitor~|course|degree|college|university|shift~|training|trained|site|study|studied|learn~|learnt|apprentice*|business|trade|company|firm|hospital|museum|report|plan~|practice|practise~|lesson~|season|harvest|conference|research|thesis|volunteer~|career|reference~|certificate~|cv|portfolio|tender|brief)',
);
