// Words only, and long: the ways to praise oneself, or the reader, past belief.
import { phrases } from '@fineline/core/review';

const person =
  '(candidate|candidates|person|choice|applicant|applicants|fit|man|woman|hire|one|pick|option|answer|solution|worker|engineer|teacher|nurse|designer|developer|coder|programmer|manager|leader|lawyer|driver|chef|cook|builder|plumber|welder|electrician|cleaner|seller|salesman|saleswoman|salesperson|rep|closer|carer|accountant|analyst|scientist|researcher|writer|speaker|communicator|negotiator|listener|team player|problem solver|operator|mechanic|baker|gardener|scholar|mind|brain|talent|eye|hands|pair of hands|individual|professional|employee|colleague|addition|asset|investment|bet)';
const most =
  '(best|strongest|ideal|perfect|obvious|natural|right|top|number one|finest|greatest|brightest|smartest|hardest|fastest|ultimate|standout|stand out|outstanding|exceptional|complete|dream)';
const anyone =
  '(anyone|anybody|any other|anyone else|anybody else|another|another (person|candidate|applicant)|the others|the other (candidates|applicants|people)|the rest|others|everyone|everyone else|everybody|everybody else|your other (candidates|applicants)|no other|most people|the competition|my colleagues|other (candidates|applicants|developers|teachers|people|nurses|drivers|reps|engineers|chefs))';
const nobody =
  '(nobody|nobody else|no one|no one else|no other (candidate|applicant|person|_)|none of the others|none of them|not one of them|there is not an? _|there is not a soul|not another _|few people|very few|hardly anyone|hardly anybody)';

/** The best, the only one, beyond compare. */
export const beyondCompare = phrases(
  '(i am|i was|call me|think of me as|i would be) ..1 to ..4 what (a|an|the)? ..3 (is|was|are|were|did) to ..4',
  '(not|never|hardly|scarcely|struggle|hard|doubt|unlikely|few|nobody|no one) ..8 (anyone|anybody|someone|somebody|another|one|a (man|woman|person)) ..1 (who|that|to) ..6 (the way|like|as well as|better than|more than|half as _ as|as _ as) (i|me|mine) (can|do|am|could|have|$|,)',
  '(i am|me|i would be|you will see i am) (simply|just|quite|truly)? (in|of)? (a|an)? (different|another|separate) (class|league|breed|level|animal|planet|calibre)',
  'i am ..1 a (class|breed|cut) (apart|above)',
  '(agreed|acknowledged|said|held|accepted|known|conceded|reckoned|recognised|admitted) (in|by|among|throughout|across|all over|on)? ..5 (that)? there is (no|not a|hardly a|scarcely a) (better|finer|greater|sharper|safer|surer|harder|quicker|truer) !(place|time|way|school|firm|company|view|town|city|team|hospital|employer|house) ..',
  'there is (no|not a|hardly a|scarcely a) (better|finer|greater|sharper|safer|surer|keener) (reader|judge|hand|eye|nose|ear|pair of hands|drafter|fixer|cutter|closer|negotiator) (of|at|with|in|for) (a|an|the|any|_) ..3 (under|over|north|south|west|east|in|alive|living|working|on|this side|anywhere) ..',
  `(i am|i was|i would be|i will be|i remain|i might be|myself|makes me|make me|consider me|see me as|regard me as|as|i am surely) ..3 (the|your|a|an) (absolute|absolutely|very|single|most|clear|far and away)? ${most} ..1 ${person} !(who came|with the (green|red|blue|yellow)|at the)`,
  'i (am|was|would be|will be) (the|your) only (one|person|choice|candidate|applicant) (for|you|who can|worth|that can|who could)',
  '(i am|i was|i would be|myself|makes me|consider me) ..3 the most (qualified|experienced|talented|accomplished|capable|skilled|suited|suitable|dedicated|gifted|able|creative|driven|hard working|knowledgeable|reliable|successful|committed|dynamic) _',
  '(i|me) (am|was|would be|will be|remain|know i am|believe i am) (simply|quite simply|clearly|without doubt|undoubtedly|easily|by far|far and away|just|the|your|a)? (the best|number one|unbeatable|irreplaceable|indispensable|unstoppable|unrivalled|unmatched|unequalled|exceptional|outstanding|extraordinary|brilliant|superb|phenomenal|genius|prodigy|gifted|exceptionally|a cut above|one in a million|in a (different )?(league|class)|perfect for|made for|world class|second to none|streets ahead|head and shoulders|superstar|rockstar|unicorn|perfectionist|superior) !(with words you)',
  `the (best|strongest|finest|hardest|brightest|most _) ..3 (you are (ever)? (likely|going|ever)|you will (ever)?|you have ever|you could|you are) ..2 (meet|see|find|hire|interview|interviewed|come across|get|likely|met|seen)`,
  '(you|they) (will|would|are|could|may) (not|never|struggle to|hard pressed to|hard put to|have to go a long way to) ..3 (find|meet|get|see|come across|hire|interview|do|regret) ..4 (better|harder|another|anyone|anybody|like me|who knows|who can|who works|more|else|as (good|keen|qualified|able)|it|hiring|taking)',
  'you will (struggle|be hard pressed|be hard put|go a long way) to (find|meet|see)',
  `${nobody} ..5 (like me|like i|as i (do|can|have)|as well as (me|i)|than me|than i|what i (can|do|have|know|bring)|touch me|match me|who can touch|comes close to me)`,
  `${nobody} ..1 (knows|works|does|sells|teaches|cooks|drives|cares|loves|wants) ..3 (better|harder|faster|more)`,
  `there (is|are) (no|not|nobody|no one|none) ..5 (who can touch me|like me|to touch me|better ($|(candidate|person|man|woman|one|fit|choice|applicant)|than (me|i))|to match me|more (qualified|able|suited) than (me|i))`,
  `(i|me|my) ..6 (better|harder|faster|more|quicker|sharper|stronger) ..3 than ${anyone}`,
  `(i|me|my) ..2 (outclass|outperform~|outshine~|outwork|outsell|beat|surpass~|dwarf~|eclipse~|run rings (a)?round|wipe the floor with|leave|left|tower over|stand~ head and shoulders|stood head and shoulders|am head and shoulders|put) ..3 (${anyone}|the rest|in the dust|in the shade|standing|above)`,
  `${anyone} ..5 (match me|match my|beat me|rival me|rival my|touch me|equal my|hold a candle|come close to (me|my)|comes close|keep up with me|do what i|say the same|compete with me|pale)`,
  `(doubt|astonished|surprise~|amazed|challenge you|defy you|defy anyone|bet|wager|stunned) ..4 (${anyone}|you (saw|see|find|found|meet|met|have seen|will|can)|one of them|any of (the|them|your)|there is) ..5 (better|match|could|can|knows|does|as|has|who|portfolio|like|more|equal)`,
  '(hold a candle to (me|my)|not in my league|in a league of (my|her|his) own|class of my own|league above|different league|head and shoulders above|streets ahead of|a cut above|without equal|without peer|second to none|one in a million|once in a (generation|lifetime)|unrivalled|unparalleled|unequalled|peerless|unsurpassed|incomparable|god s gift|gift to (teaching|nursing|sales|the|your)|world beating)',
  'mine (was|is) the (only|best|finest|strongest|sharpest) _',
  'i was the only (one|person|candidate) ..4 (awake|worth|brain|clue|idea|prepared|sense|could|knew|sober)',
  '(the (complete|full|whole) package|the real deal|the total package)',
  '(look|search) no further',
  '(your|the) (search|hunt|quest) (is over|ends here|ends now|can stop|stops here)',
  '(call off|stop|end|you can stop|cancel) ..1 (the|your)? (search|interviews|interviewing|looking|hunt)',
  '(you|they|anyone|anybody|it) ..1 (would|will|might) (all)? be ..2 (mad|crazy|daft|insane|foolish|silly|fools|a fool|idiots|unwise|stupid|out of your mind|lucky to (have|get|hire|land)|(a|the biggest|your) (mistake|loss)) !(with|to work|with you)',
  '(you|they) (will|would|may) (kick yourself|kick yourselves|regret|rue|be sorry|live to regret|thank (me|yourself|your lucky)|not be disappointed|never look back)',
  '(would be|^ it is|that is|^) your loss',
  '(your lucky day|do yourself a favour|best (decision|hire|choice|thing) (you|that you|your _) ..2 (make|made|happened|happen|do))',
  '(answer|solution) to ..3 (prayers|dreams|problems)',
  'missing (piece|link|ingredient) ..2 (you|your|that)',
  '(i could|i can) ..4 (in my sleep|blindfold|blindfolded|with my eyes (shut|closed)|with one hand|standing on my head)',
  '(everything|whatever|anything) i (touch|do|turn my hand to|put my mind to) ..3 (turns|gold|succeed~|excel|works|win)',
  '(midas touch|golden touch|photographic memory|sky high iq|genius (for|level|with)|rare genius|rare gift|born (leader|teacher|salesman|nurse|winner|communicator|closer|organiser|to (lead|teach|do this|sell|win|nurse))|was born (to|for) (do|this|it|teach|lead|sell)|(coding|sales|marketing|excel|data|spreadsheet) (ninja|guru|wizard|god|goddess|rockstar|genius|machine|beast))',
  '(i|my) ..2 (always|never) (win|won|succeed|succeeded|excel|deliver the impossible|fail|failed|lose|lost a (case|client|match|sale|pupil)|wrong|beaten) !(to (be|thank|learn|enjoy|find))',
  '(i|which i) excel (at|in) (everything|all|anything|whatever)',
  `my ..2 (intellect|mind|talent|brilliance|genius|charm|skills|ability|abilities|record|track record|leadership|gifts|lesson|presentation|work) (is|are|was|were) ..2 (exceptional|outstanding|extraordinary|unrivalled|unmatched|flawless|faultless|legendary|superb|peerless|impeccable|phenomenal|formidable|brilliant|perfect|genius|unbeatable|second to none|impossible to fault)`,
  'my ..2 (speaks for itself|speak for themselves)',
  '(an|a|my) (exceptional|outstanding|extraordinary|unrivalled|unmatched|impeccable|phenomenal|formidable|stellar|superb|unbeatable|flawless|peerless|unparalleled) (talent|ability|skills|skill|mind|record|gift|intellect|intelligence|flair|track record|combination|eye|understanding|knowledge|leader|communicator|worker|candidate|instinct|command|grasp|reputation)',
  '(exceptionally|extraordinarily|outrageously|supremely|uniquely|immensely|phenomenally) (talented|gifted|able|qualified|skilled|bright|intelligent|well qualified|suited|placed|creative|good)',
  '(i|me) ..2 (tick|ticks|ticked) (every|all) ..2 (box|boxes)',
  '(clients|people|colleagues|everyone|everybody|customers|patients|pupils|parents|friends|they|boss|managers|anybody|my _|regulars|reviewers) ..3 (say|says|said|tell|tells|told|call|called|calls|name|swear|agree|agrees|know|describe|described) ..3 (i am|me|that i am|i was) ..1 (the|a|an|their|in)? (best|finest|greatest|hardest|genius|natural|legend|star|miracle|irreplaceable|indispensable|one in a million|exceptional|brilliant|gifted|special|magic)',
  '(clients|people|colleagues|everyone|everybody|customers|patients|pupils|parents|they) ..3 (say|says|said|tell|tells|told|swear|agree) ..3 (i am|i was) the (first|only|one) _ ..5 (who|that)',
  '(they|people|everyone) will (name|tell you|say) ..1 (me|my name) (first)?',
  '(modesty aside|immodest|in all modesty|false modesty|not to (brag|boast)|do not (like|want|wish|mean) to (brag|boast)|blow my own (trumpet|horn)|toot my own|if i (do|may)? say so (myself)?|though i say (so|it) myself|no exaggeration)',
  '(would|will|they|could) ..2 (be lost|fall apart|collapse|struggle to cope|crumble|cope|not cope|grind to a halt) (without me|once i|when i|after i)',
  '(begged|begging|bribed|fought) (me)? to (keep me|stay|make me stay|stop me leaving)',
  '(with me|once i am|if you (hire|take|choose|pick) me|hire me and|with me on board) ..6 (through the roof|double|triple|soar|sky|transform~|revolution~|never|unbeatable|number one|win)',
  '(i will|i would|i shall|i can) (single handedly|transform|revolutionise|turn around|turn your|make you rich|put you on the map|work (miracles|wonders)|take you to the top|set the world)',
  'i (single handedly|alone|carried the (whole|entire)?|carried) ..1 (saved|rescued|built|turned|team|carried|department|company) ..4',
  'i (guarantee|promise) ..3 (disappointed|best|success|results|never|regret)',
  'the others (may as well|might as well|can|should) (go home|give up|pack)',
  '(you|they) (need|want) ..2 (someone|somebody|a person|a _) (like|such as|exactly like) me',
  '(i am|you have found|here is|i have) ..2 (what|the one|whom|who) ..8 (praying|crying out|waiting|longing|looking all this time|dreaming) (for|of)',
  'there (are|is) ..6 , and then there (is|are) (me|i)',
  '(go|travel|search|look) (a)? (long|very long) way to (find|meet|see|match|better)',
  '(someone|somebody|a (man|woman|person|candidate|professional|teacher|nurse)|people|anyone) (with|of) my (gifts|talents|talent|abilities|ability|calibre|stature|quality|standing|mind|intellect|brilliance|genius|skill|skills|pedigree)',
  'cuts above',
  '(rivals|competitors|competition) ..2 (tremble|fear me|quake|envy me|dread me)',
  '(others|rivals|competition|rest|competitors) ..1 (may|might|can|should|need) (as well|just|not)? ..2 (stay at home|go home|give up|pack|bother|apply)',
  '(and|then) watch (the|your) (sales|profits|queues|figures|numbers|takings|bookings|customers|orders) ..1 (soar|double|triple|vanish|grow|climb|fly|rise|melt|disappear|multiply)',
  '^ (just)? ask (around|anyone|anybody|any _|everyone|everybody) ..8',
  '(have yet to|never yet) (meet|met|see|seen|find|found) ..8 (i|me) (can|could) not',
  '(when|once) i (leave|left|go|went) ..4 (profits|sales|takings|customers) ..1 (tend|fall|fell|drop|dropped|follow|followed|leave|go|went|sink|sank)',
  'people like me ..5 (once|rare|do not|hard|grow)',
);

const superlative =
  '(best|finest|greatest|strongest|smartest|cleverest|brightest|sharpest|most (gifted|talented|brilliant|capable|skilled|skilful|able|accomplished|dazzling|charming|dynamic|wonderful|beautiful|inspiring|remarkable|extraordinary|amazing|impressive|sought after|respected|admired|productive|versatile|exciting|valuable|qualified))';
const dazzling =
  '(brilliant|superb|phenomenal|exceptional|outstanding|extraordinary|amazing|remarkable|incredible|magnificent|sensational|spectacular|stellar|irresistible|unbeatable|unstoppable|invaluable|priceless|peerless|unrivalled|unmatched|matchless|unequalled|unparalleled|flawless|faultless|legendary|fantastic|stunning|prodigious|world class|world beating|top class|first rate)';
const matchless =
  '(legendary|peerless|unrivalled|unmatched|unequalled|unsurpassed|unparalleled|matchless|unbeatable|flawless|faultless|infallible|unerring|phenomenal|prodigious|world class|razor sharp|exceptional|extraordinary|second to none|without (equal|peer|rival|parallel|fault)|beyond (compare|comparison|reproach|words|measure|praise)|(the)? envy of|(the)? stuff of (legend|legends)|things of legend|a legend|(a)? work~ of (art|genius)|a masterpiece|masterpieces)';
const marvel =
  '(superstar|super star|rockstar|rock star|star|star turn|phenomenon|machine|dynamo|powerhouse|force of nature|force to be reckoned with|whirlwind|magnet|people magnet|legend|wizard|whizz|whiz|ninja|guru|genius|maestro|virtuoso|prodigy|marvel|wonder|magician !(by|at|for|in|who|and)|miracle worker|game changer|visionary|trailblazer|mastermind|titan|giant|dream (hire|candidate|employee|ticket)|jewel|diamond|gem|godsend|gift (from|to)|treasure|triple threat|winner|champion (of|at)|sure thing|world beater|high flyer|high flier|saviour|hero|polymath|renaissance (man|woman)|cream of the crop|pick of the (bunch|crop)|creme de la creme|best of the (best|bunch)|real mccoy|bee s knees|cat s whiskers|gold standard|(king|queen|master|god|goddess|high priest) of|tour de force|natural born _|oracle|all star|a player|safe pair of hands like no other)';
const iAm =
  '(i am|i was|i would be|i will be|i shall be|i remain|i have been|i have always been|i consider myself|consider me|myself|make me|makes me|call me|calls me|called me|see me as|me as|i know i am|you (get|would get|will get|would be getting|will be getting|are getting|have|have found))';
/** A claim in so many words: idle where it is denied, hoped, supposed, or theirs. */
export const claims = phrases(
  `${iAm} ..3 (the|your|one of the) (very|absolute|single)? ${superlative} _ ..4 (in|on|this side|alive|around|going|available|anywhere|for miles|you|that|i|ever|money)`,
  `${iAm} (truly|really|also|simply|quite|exactly|frankly|just|something of|known|perhaps)? (a|an|the|your|that|such a|such an|exactly the|just the|one|no less than a|nothing less than a)? ..2 ${marvel}`,
  `${iAm} ..2 (a|an|your|the|such an|such a|one) (incredible|amazing|huge|tremendous|massive|invaluable|priceless|phenomenal|extraordinary|unbeatable|enormous|superb|brilliant|fantastic|outstanding|exceptional|stellar|spectacular|remarkable|unique|wonderful|terrific|sensational|magnificent|rare|unmissable|unrivalled|indispensable|irreplaceable|consummate|supreme|superlative) ..1 ${person}`,
  `${iAm} (rather|quite|pretty|frankly|simply|just|really|truly|incredibly|downright|altogether|nothing short of|nothing less than|absolutely|positively|clearly|by any standard) (${dazzling}|special|gifted|unique|brilliance)`,
  `i am , ..7 , (rather|quite|simply|frankly|truly|really|very|pretty)? ${dazzling}`,
  `${iAm} ..1 (exactly|precisely|just|everything|all) (what|who|whom|that|the _|everything)? ..6 (need|needs|want|wants|looking for|look for|looks for|searching for|seeking|dream of|dreams of|dreaming of|wish for|hoping for|ask for|been missing)`,
  '(i am|here is|you see before you) ..1 (what|whom|the (man|woman|person|one|nurse|teacher|candidate|lawyer|engineer)) (that)? (every|any|all) ..6 (look~ for|dream~ of|want|wants|need|needs|pray~ for|seek~|crave~|wish~|fight~ over)',
  '(i am|me|i would be|makes me) ..1 (a|the|your) (perfect|ideal|exact|dream|flawless|100 %) (match|fit) (for|on) (each|every|all|any|your)',
  'i ..1 (was|am) ..1 (born|made|built|destined|put on (this)? earth|created|bred|designed|cut out|meant) (for|to (be|do|run|lead|teach|nurse|sell|cook|fly|build|write|drive|manage|heal|perform|play)) (this|your|the|it|that|a|an|one|more|work|great|high|better)',
  '(i|me) ..2 (have|possess|own|offer|bring|combine|boast) ..2 (every|all the|all of the|each of the|any) (single)? ..1 (quality|qualities|skill|attribute|attributes|virtue|virtues|talent|talents|gift|gifts|trait|traits|strength|requirement)',
  '(i|me) ..2 (have|possess|am|offer|bring) everything ..6 (need|want|could|wish|look~|dream~|ask|require|imagine)',
  '(i|me|my _) ..3 (exceed|exceeds|surpass|surpasses|beat|more than meet|go beyond) (all|every|each|any|your) ..3 (requirement~|criteria|expectation~|demands|needs|wishes|target)',
  'i (have|possess|was given|was born with|am blessed with|have been blessed with) (a|an|the|that|such a) (rare|special|natural|god given|innate|unique|uncanny|real|true|great|extraordinary|precious)? (gift|genius) (for|with|of|that|in) !(you|your|the|him|her|them|shop)',
  'i (have|possess|was born with) (a|an|the) (rare|god given|innate|unique|uncanny|extraordinary|incredible|exceptional|matchless|unerring|unfailing|unique|sixth) (knack|flair|talent|sense|touch|instinct|eye|ear|nose|way|ability)',
  '(i am|i would be|i feel|i may be|am) ..2 (overqualified|over qualified|more than qualified|far too good|too good|wasted) (for|in|where|on|here)',
  '(i am|i have become|i became) (something of|quite|rather)? (a legend|famous|renowned|known) ..5 (as (the|a|an|one)|for my (brilliance|genius|charm|skill|talent)|throughout|far and wide|the length)',
);
/** Said of my work, my gifts, my name. */
const mine =
  'my !(manager|boss|teacher|mentor|time|visit|stay|day|tour|trainer|supervisor|year|years|hour|morning|afternoon|experience|apprenticeship|course|colleagues|colleague|team|school|first|last|old|present|current|former|host|guide|wife|husband|mother|father|friend|professor|tutor|impression|welcome|interviewer|interviewers|favourite|train)';
export const mineAreBest = phrases(
  `${mine} ..5 (is|are|was|were|remain|have been|has been) , ..3 , (truly|quite|simply)? (${matchless}|${dazzling})`,
  `${mine} ..5 (is|are|was|were|remain|have been|has been) (truly|quite|simply|nothing short of|of)? ${matchless}`,
  `${mine} _ ..3 (is|are|was|were) ..1 (the|among the|some of the) ${superlative} ..8`,
  'my (reputation|record|fame|name|cv|work|results|portfolio|trophies|numbers|figures|sales|track record|awards) ..2 (precedes|goes before|goes ahead|says it all|say it all|tell you all|tells you all|is all you)',
  '(one|a) (look|glance) at my _ ..10',
  'my (cv|record|results|work|portfolio|name) (should|ought to|deserves to) be (framed|in|on|carved|taught|bronzed)',
  '(my|magic|golden|healing) (hands|touch|fingers) (are|is|have|turn|work) ..2 (magic|golden|gold|legendary)',
  '(i have|say i have|with) (magic|golden|magical) (hands|touch|fingers)',
  '(role|job|post|position|vacancy|advert|advertisement|word|term|title|desk|description|specification) ..6 (invented|coined|written|made|designed|created|meant|tailor made|built|destined|cut|waiting) ..1 (for|about|with|around) me !to',
  '(has|had|with|got) my name ..2 (on|over) it',
  'my name is ..2 (on|over) (it|this|that)',
  '(god|heaven|nature|the lord|providence|my maker|the gods|fate|destiny) ..1 (gave|given|blessed|endowed|gifted|made|granted|chose|sent) me ..',
);
/** Nobody comes near me. */
export const nobodyNear = phrases(
  '(nobody|no one|none|not one) (else)? ..6 (match|equal|touch|rival|beat|come near|come close|hold a candle|compare|compete) ..4 (me|my|mine|with me|to me)?',
  '(no|simply no|little) (comparison|contest) (between|with)',
  '(rest|others|competition) ..3 (went home|were left|felt|looked|sat there) ..4 (discouraged|beaten|pale|envious|sick|dejected|silent)',
  '(lucky|fortunate|blessed|privileged) to (get|have|land|find|win|hire|secure) me',
  '(wonder|ask yourselves?) how you (ever)? (managed|coped|survived|lived|did) (without)?',
  '(every|each|any) ..3 i (have)? (worked (at|on|for|in)|left|joined) ..4 (downhill|collapsed|fell apart|missed|begged|struggled|never recovered|improved|doubled)',
  '(michelin|nobel|the queen|the king|hollywood|nasa|mozart|picasso|shakespeare|einstein) ..4 (should|would|could|come|envy|weep|proud|me)',
  'there (can|could|may|might|will) not be ..1 (a|another|any) (better|finer|harder|greater|stronger|safer|faster|more _) !(place|time|way|school|team|day|firm|start|reason|company|view|home|spot)',
  'there ..3 (no|not|nobody|no one|none|never|hardly|few) ..8 (to (rival|touch|match|beat|equal|better|compare with|compete with|approach)|(rival~|equal~|touch~|match~|beat~|outdo~)) me',
  '(few|few people|few others|not many|hardly anyone|precious few|only i|nobody|nobody else|no one|no one else|no other _|none|none of them|no man|no woman|not one of them) ..8 (can|could|will|would|is able to) ..1 (do|offer|give|bring|match|teach|run|cook|sell|play|make|provide|show) ..3 (what|as|like|the way|better than|half (of)? what) (i|me)',
  '(nobody|nobody else|no one|no one else|none|none of them|not one|the others|the rest|few|they) ..6 (came|come|comes|gets|got|get|is|was|will come) ..1 (near|close) (to)? (me|my)',
  '(the others|the rest|others|the competition|nobody|no one|nobody else|anyone else|none|they|other candidates) ..3 (not|nobody|no one|hardly|isn|barely|far from)? ..2 in (the same|my|our|that) (class|league|street|ballpark)',
  '(search|look|hunt|comb|scour|travel|go|wait|interview) ..10 (never|not) ..2 (find|meet|see|match) ..1 (my (equal|like|match|better)|another|anyone|better)',
  '(find|meet|see|met|found|seen) (my (equal|match|superior|peer)|another (me|like me))',
  '(candidates|people|opportunities|chances|talent|professionals|nurses|teachers|engineers|workers|leaders|men|women|someone|somebody|one) like (me|mine) (do|does|are|is|come|comes|only) ..6 (every day|often|rare|rarely|trees|twice|once|bus|along|round|around)',
  '(outshine|outshines|outdo|outrun|outwork|outsell|outplay|outthink|outclass|eclipse|surpass) (whoever|anyone|anybody|everyone|everybody|all|any|them all|the lot|the best)',
  '(forgotten|forget) more ..6 than',
  '(what|anything) i do not know ..6 (not worth|is nothing|would fit|fits|could be written|you could write|can be written)',
  'nothing ..8 (that)? (i (do not know|can not (do|fix|mend|sell|learn|handle|cook|build|solve)|could not (do|fix|mend|handle|learn))|is beyond me|fazes me|can faze me)',
  '(no|never|not|yet|show me|find me|name me|name|bring me|if there is|there is) ..8 i (can|could|will|would|did) not (solve|fix|mend|sell|charm|crack|handle|beat|teach|master|make|lift|tame|close|win|cure|open|bake|cook|ride|calm|drive|weld|build|play|turn|sort|shift|conquer|grow|repair|tune|land|fill|please|talk|persuade|save|outwit|move|bring|get|do better)',
  '(no|never|not|yet|nothing|nobody) ..10 (that|which|who|to) (could|can|would|will|may)? (stretch|beat|defeat|resist|stump|throw|frighten|stop|faze|outdo|challenge|tire|match|equal|trouble|outwit) (me|it|my|us) $',
  'no _ (has|have|had|can|could|will) ..1 (beaten|beat|defeated|resisted|resist|escaped|stumped|refused|complained about|turned down|got past|said no to|say no to|outwitted|got the better of) (me|my _)',
  '(compared (with|to|beside)|next to|beside|after|alongside) (me|my _) , ..4 (others|rest|everyone|anybody|anyone|competition|field) ..',
);
/** What I do as others breathe. */
export const superhuman = phrases(
  'i (eat|devour|chew up) (targets|deadlines|quotas|problems|challenges|rivals|spreadsheets|contracts|figures|clients|competition|_) for (breakfast|lunch|dinner|tea) ',
  '(give|gives|giving|gave|bring|brings|bringing|deliver|put in|commit|offer|with) ..1 (101|105|110|111|120|125|130|150|200|300|400|500|1000|1,000|a hundred and ten|a hundred and fifty|two hundred|a thousand|one hundred and ten) (%|per cent|percent)',
  '(live and breathe|breathe|embody|personify|define|epitomise|redefine|am the definition of|am synonymous with|stand for) (excellence|success|perfection|greatness|quality|genius|brilliance|leadership|winning)',
  '(i|my) (do not|never) ..1 (make|get|do) ..1 (mistakes|mistake|errors|wrong|things wrong|failure|second best|failing)',
  'i (do not|never|have never) ..1 (know|learned|learnt|understand|understood|put) ..2 (meaning of (failure|defeat|impossible|tired|no)|foot wrong|how to (fail|lose))',
  'i (make|work|do|create|weave|spin|perform) (the|pure|real)? (magic|miracles|wonders) ',
  '(hand|give|show|bring|put|send|throw|set|lead) me ..4 (any|anything|whatever|(your|the) (worst|hardest|toughest|trickiest|most)) ..10 (i|watch|consider|it will|and)',
  '(hand|give|show|bring|put|send|throw|set|let) me ..8 and (just)? (watch|see) ..',
  '(show|find|name|bring) me (the|a|one|an|any) _ ..2 (i|who|that) (can|could|will) (not|resist)',
  '(were there|was there|if there (was|were)|if they (gave|awarded|handed)|if _ (was|were)|if _ came in) ..12 (nobel|oscar|olympic~|medal~|trophy|prize|billionaire|millionaire|rich|world champion|gold|crown|king|queen)',
  '(modesty (forbids|prevents|stops|compels|is not)|without (any|false|undue|wishing|meaning|wanting)? (false|to)? (be|sound|seem)? (modesty|immodest|boastful|boast~|brag|arrogant|big headed)|risk of (boasting|bragging|sounding (arrogant|immodest|boastful|vain|big headed))|not one to (brag|boast)|hate to (brag|boast)|(forgive|pardon|excuse) ..3 (boast~|bragging|immodesty|lack of modesty|trumpet))',
  '(i|we|must have|can tell i|that) ..2 (blown|blew|swept|knocked|wowed|dazzled|bowled|stunned|charmed) (you|them|it|you all|everyone|everybody|the (panel|room|whole _|lot of you)|your _|all of you) ..1 (away|off (your|their) feet|over|out of the park|dead|socks off|sideways)',
  'i ..3 (wowed|dazzled|stunned|smashed|nailed|aced|crushed|killed|owned|bossed|stormed|breezed through|sailed through|waltzed through|shone at) (you|you all|it|them|(the|your|my) (panel|interview|test|presentation|task|trial|talk|pitch|lesson|room|audition|demo)|everyone|everybody)',
  '(breath of fresh air|ray of sun|ray of sunshine|bright spot|bright light|sight for sore eyes|relief) ..4 (after|among|compared|in that|beside|next to|amid|to (see|meet) (me|someone like)) ..4',
  '(stole the show|steal the show|star of the (day|show)|belle of the ball|best thing since sliced bread|toast of the town|born with a silver)',
  '(is|was|be|were) ..2 (child s play|a doddle|a walk in the park|a piece of cake|a breeze|a cinch|second nature|nothing) ..1 (for|to) (me|somebody like|someone like|a person like|a man like|a woman like)',
  '(make|made|makes) (it|this|that|everything|the (job|work)) (look|seem) (easy|effortless|like child|simple)',
  '(with (one|my|both) (hand|hands|arm|eyes) (tied|behind|shut|closed)|standing on (my|one) (head|leg)|without (breaking|even breaking) sweat|without even trying|with my little finger|hands down)',
  'any (team|firm|school|company|employer|hospital|kitchen|office|_) ..3 (would|will) (kill|fight|be (lucky|blessed|proud|thrilled|delighted)|give ..3 arm|snap|bite|beg|die) ..4 (me|my)',
  '(headhunters|recruiters|rivals|your rivals|your competitors|firms|companies|employers|everyone|other schools) ..3 (fight|fighting|queue|queueing|queuing|beg|begging|chase|chasing|clamour|clamouring|falling over) ..5 (me|my)',
);
/** They adore me, and weep when I go. */
const fans =
  '(children|pupils|students|patients|customers|clients|residents|parents|readers|audiences|investors|guests|staff|colleagues|everyone|everybody|people|animals|dogs|horses|babies|passengers|tenants|buyers|viewers|crowds|inspectors|diners|regulars|they|men|women|bosses|managers|employers|boss|manager|team|company|office|firm|school|ward|department|all|references|referees|kids|learners|members|villagers|crew|class|chef|head|who)';
export const adored = phrases(
  `${fans} ..3 (adore|adores|adored|worship|worships|worshipped|idolise~|revere|reveres|hero worship|hang on my|swear by|can not get enough of|go wild for|eat out of|would (die|walk through|follow me|kill|crawl)|love|loves|loved|cherish|miss|will miss|flock to|queue for|trust) (me|my (every|hand|hands|name)|for me|through|to the ends) !(to|as|with)`,
  `${fans} ..6 (wept|cried|cries|in tears|sobbed|devastated|heartbroken|bereft|inconsolable|mourn~|in mourning|wailed|cry|weep) ..4 (i|me|my)`,
  '(when|since|as|after|the day|that) i (left|leave|resign~|handed|gave|went|told|announced|moved|retired|am leaving) ..10 (wept|cried|tears|sobbed|begged|devastated|heartbroken|bereft|mourning|wailed|cry|weep|never (been)? the same|fell apart|collapsed|a (sad|black|dark) day)',
  '(never|not) (quite|really|yet|ever)? (got|get|gotten|recover~) ..1 (over|from) ..2 (losing|loss|leaving|me|my)',
  '(inspectors|visitors|parents|people|audiences|clients|customers|patients|they|guests) ..2 (leave|left|leaves|walk|go|went|come out|came out) ..4 (in tears|tears of|changed|transformed|speechless|spellbound|raving|smiling) ',
  '(call|calls|called|nicknamed|christened|dubbed|crowned|named|labelled|hailed|think|thinks|considers) me ..1 (as)? (the (best|king|queen|oracle|boss of|master|wizard|magician|legend|god|machine|genius|star|closer|fixer|one|brains|guru|saint|angel|human|einstein|mozart|_ (whisperer|king|queen|guru|wizard|doctor|machine|magician|god|genius))|a (saint|legend|genius|god|star|miracle|machine|natural|wizard|hero|magician|living|walking|born|one)|an (angel|oracle|inspiration|institution|artist)|their (rock|star|hero|saviour|secret weapon|angel|best|guru|oracle))',
  `${fans} ..2 (tell|tells|told|say|says|said|agree|agrees|assure|assures) (me|you)? (that)? ..2 i am (an|a|the|their|simply|truly) ..1 (angel|saint|genius|natural|gift|star|treasure|best|rock|inspiration|wonder|marvel|magician|artist|legend|godsend|${dazzling})`,
  '(best|finest|greatest|brightest|hardest working|most (talented|gifted|able|brilliant|capable) ) (hire|student|pupil|apprentice|worker|nurse|employee|assistant|trainee|signing|player|teacher|cook|seller|deputy|_) (that)? (he|she|they|it|my _|anyone) ..2 (ever|had|made|taught|seen|employed|hired|trained)',
);
/** What I shall make of you. */
export const transforms = phrases(
  '(i|me) ..1 (will|would|shall|can|could|am going to|intend to|promise to|guarantee to|am the one to) ..2 (double !check|treble|triple|quadruple|transform|revolutionise|skyrocket|supercharge|conquer|dominate|save|rescue|smash|blow away|wipe out|rewrite the) (your|you|the|this|all|every|it|sales|profits|any)',
  '(i|me) ..1 (will|would|shall|can|could) ..2 have (your|you|the|it|this|them|that|every) ..4 (doubled|trebled|tripled|purring|booming|soaring|singing|humming|winning|number one|eating out|begging|queueing|queuing|top of|full to|like clockwork|on its feet|dancing)',
  '(i|me|my _|we) ..1 (will|would|shall|can|could|is going to|am going to) ..1 (take|lift|raise|put|bring|make|turn|send|propel|catapult|drive) (your|you|the|this|that|it|them) ..6 (to (new|great|greater|undreamt|dizzy|dizzying|unheard|the top|the next level|glory|the stars|another level|the moon|number one|first place|fame)|heights|(the)? envy of|talk of|on the map|into (gold|a (palace|legend|gold mine|goldmine))|famous|household name|a legend|legendary|a fortune|rich|millions|great again|best in|unbeatable|world (class|beating|famous)|through the roof|soar|shine|fly)',
  '(i|me|my) ..12 (problems|troubles|worries|headaches|woes|sorrows|struggles|prayers) ..3 (over|end|ends|ended|vanish|vanished|disappear|gone|behind you|history|past|answered|solved)',
  '(problems|troubles|worries|headaches|woes|struggles|prayers) ..4 (over|end|ends|ended|vanish|disappear|gone|answered|stop) ..6 (i|me|my)',
  'the (day|moment|minute|hour|second|instant) (that)? i ..1 (walk|start|join|arrive|step|come|set foot|take|sign|begin) ..6 (will|would) (go|rise|soar|improve|change|end|be over|double|fall|shine|jump|look up|leap|never be)',
  '(in my (capable|expert|safe)? hands|under my (leadership|care|direction|guidance|command|rule|hand|reign)|with me (at|in|on|behind|beside|as|there|around|aboard|leading|running)) ..6 (will|would|shall|can only|can not|are over|is over|is|are) ..3 (become|be|never|over|soar|win|fail|flourish|thrive|shine|sell|look|lead|outstrip|unbeatable|fly|safe|double|go|rise|lose)',
  '(hiring|taking|choosing|picking|appointing|employing|having|getting|selecting|recruiting|signing|bringing) me ..3 (would|will|could|is|may|might|must) ..8 (best|smartest|wisest|greatest|finest|cleverest|shrewdest|soundest|easiest|no brainer|bargain|coup|stroke of|never|mistake|regret|pay for|making of|turning point|win|thank)',
  '(not hiring|not (taking|choosing|picking) me|passing (me)? over|turning (me)? down|overlooking|passing on|losing|missing out on|refusing|rejecting) (me|someone like me|somebody like me|a talent like) ..3 (would|will|could|is|may|might) ..2 (be|cost|haunt|go down|mean) ..',
  '(you|they) ..2 (would|will|could|may) ..1 (gain|acquire|land|win|secure|get|be getting|have) ..3 (best|finest|star|genius|jewel|treasure|asset like|cream of|secret weapon|gold|bargain|winner)',
  '(you|they|the (school|firm|company|hospital)) (will|would|have|are|had) ..2 (struck (gold|oil|lucky)|strike (gold|oil|lucky)|hit the jackpot|won the lottery|found gold|in luck|in for a treat|landed on your feet|thank your (lucky )?stars) ..1 ((with|when|in|by|if|as) ..3|$)',
  '(your|the) (man|woman|girl|lad|boy|person|one|guy|candidate|saviour|hero|star|champion|leader|answer|solution|new _) (has|have|is|stands) (arrived|here|come|found|before you|been found|landed|in front of you|standing)',
  '^ ..2 (put|throw|tear|bin|shred|burn|chuck|cancel|forget|discard|set aside|drop|file away|send home) ..3 (rest|other|others|remaining|list|pile|cvs|applications|interviews|candidates) ..8 (bin|shredder|fire|away|up|man|me|i|home|^|$)',
  '(question|decision|choice|matter) ..6 (answers|answered|makes|make|made|settles|settled|decides|decided) itself',
  '(need~|have to) (not|no) ..2 (see|interview|meet|look at|consider|bother with) ..2 (anyone|anybody|any (other|more|further)|others|the (others|rest)|other) ..4',
);
const rival =
  '(rival|rivals|others|everyone|everybody|anyone|anybody|competition|rest|competitors|candidates|candidate|applicants|applicant|field|peers|people|opponents|contenders)';
/** No limit, no fault, no need of anybody else. */
export const boundless = phrases(
  'than (any|all) (person|man|woman|other|of|living|three|two|ten|teacher|nurse|engineer|chef|lawyer|manager) ..3 (alive|living|here|around|have|know|known|put together|combined|world|country|county|city|you)',
  '(i|me|my) ..8 (matched|equalled|rivalled|surpassed|bettered|beaten|outdone|exceeded) by (no one|nobody|none|few|no other|no man|nothing|very few)',
  'i (am|would be|will be|have been) ..1 worth (every|my weight|two|three|four|five|ten|a dozen|any|more than|double|twice|all|whatever|any money)',
  '(do|does|did|doing) (the work|the job|the jobs) of (two|three|four|five|six|ten|a dozen|several|any|#) ..2',
  '(i|me|my) ..6 (is|are|was|were|am|be|become|became) (the)? (talk|toast|pride|envy|wonder|star|soul|heart) of (the|every|any|my|all) ..',
  '(success|glory|fame|victory|fortune|profit|profits|prizes|stars|customers|crowds|greatness|applause|awards|luck|growth|results) ..2 (follow~|trail~|pursue~|find~|chase~|attend~) (me|in my|my|wherever|whatever) ..',
  '(wherever|whatever|everywhere|every (place|team|firm|school|kitchen|ward|_)) (that)? i ..4 (follow|follows|followed|improve~|flourish~|rise~|rose|thrive~|bloom~|prosper~|shine~|win|wins|won|grow|grows|grew|greatness|gold|success|better|best|blossom~)',
  '(could|can) sell (ice|sand|snow|coal|coals|fridges|water|umbrellas|anything|matches|heaters|salt) ..4',
  '(voice|patience|hands|eye|eyes|heart|strength|courage|memory|stamina|constitution|mind|brain|ear|ears|nose|charm|speed|wisdom|grace|energy) (of|like) (a|an|ten|twenty) ..1 (angel|saint|surgeon|eagle|hawk|lion|ox|horse|elephant|trap|razor|computer|god|men|bloodhound|bat|machine|laser|fox|solomon|job|panther|genius)',
  '(destined|born|bound|marked out|meant|made|fated|raised|rise|lead|leads|led|bring|take|lift|road|path) ..6 (for|to|towards) (greatness|glory|stardom|immortality|great things|higher things|the top|big things)',
  '(perfection|excellence|success|winning|greatness|brilliance|genius|victory|leadership|leading) (is|comes|runs|flows|are) ..1 (my (minimum|middle|nature|second|standard|habit|starting)|in my (blood|veins|bones|dna|genes|nature)|second nature|the least|natural|what i|naturally|through my)',
  '(what|how) (excellence|success|perfection|greatness|genius|talent|brilliance|leadership|the best|commitment|quality) (looks|look|sounds|feels|means|is|does)',
  '(i am|as|me as) ..1 (a|an|one of (the)?) ..1 (gifted|supremely _|hugely talented|highly (gifted|talented|intelligent|accomplished)|exceptionally _|top (performer|talent|notch|flight|class|drawer)|elite _|star (performer|pupil|player|student|turn)|top performing|high achieving|superior) ..1',
  '(killer instinct|genius level|off the charts|genius iq|top (one|two|1|2) (%|per cent|percent)|brains and beauty|beauty and brains|best of both worlds in me)',
  'i am ..1 (the|that|a) ..1 (sort|kind|type|breed) of _ (that|who|whom|every|you|men|people) ..2 (follow|every|dream~|everyone|everybody|once|legends|only|all|cliff|die|kill|never|rarely|seldom)',
  'i ..4 (set|sets|raise|raised) the (standard|standards|bar|benchmark|pace) ..3 (high|higher|for (everyone|others|whoever|all|the rest)|that|which|others|everyone|to which|very)',
  '(once|twice) (a|in a|in every|every) (century|generation|lifetime|blue moon|hundred years|thousand years)',
  '(broke|broken|threw away|smashed|lost) the mould',
  `(leave|leaves|left|leaving|put|puts) ..3 ${rival} ..1 (in (my|the) (wake|dust|shade|shadow)|behind|standing|trailing|for dead|gasping|far|choking|floundering)`,
  `(i|my|me) ..4 ${superlative} ..6 of (anyone|anybody|any _|my generation|them all|all time|my whole|them|his|the lot|the bunch)`,
  '(mentor|mother|father|professor|boss|teacher|tutor|manager|head|coach|wife|husband|editor|supervisor|director|been told|am told|everyone|people|they) ..4 (i|me) ..5 (destined|finest|gifted|genius|greatest|born (to|for|leader)|brilliant|exceptional|voice of|special|one in|most _ _ of|most (talented|promising|gifted|brilliant|able) ..4)',
  'i ..4 (good|brilliant|excellent|expert|great|perfect|skilled|unbeatable|better|best) at (everything|anything|whatever|all things|most things)',
  '(nothing|no (challenge|task|job|problem|thing|mountain|target|goal|obstacle|hurdle|wall|summit)) ..3 (too (hard|big|difficult|much|great|high|tough)|beyond|impossible|daunting) ..1 (for|to)? me',
  'no (challenge|task|job|problem|thing|mountain|target|goal|obstacle|hurdle|deadline|client|customer|pupil|child|patient|language|instrument|machine|animal|horse|dog|engine) ..2 i (can not|could not|have not|do not|will not)',
  '(wonder|know|imagine|see|think|ask) ..2 how ..4 (managed|coped|lived|survived|got on|did|got by|cope|manage) ..1 without me',
  '(not|never|how|unable|impossible|hard) ..5 (do|cope|manage|live|survive|function|go on|imagine life|be) without me',
  '(you|they) need me (more|far more|and|badly)',
  'no (other|one else) (applicant|candidate|person|man|woman|_)? ..4 (has|have|had|offers|offer|brings|bring|shares|possesses|combines|boasts) ..1 (my|what i|such|as|so|this)',
  `${rival} ..6 (beside|next to|compared (to|with)|against|alongside|behind|in comparison (to|with)) (me|mine|my _)`,
  '(not|no|why|hardly|never|imagine|stop|bother|pointless|waste) ..7 (see|seeing|interview|interviewing|meet|meeting|look at|looking at|consider|considering|talk to|talking to) ..2 (anyone|anybody|somebody|someone) (else|more)',
  '(rare|rarely|seldom|unusual|not often|uncommon|all (this|of this|that|these)) ..8 in (one|a single) (person|man|woman|candidate|body|package|human)',
  'i am ..2 the (complete|consummate|compleat|total|ultimate|archetypal|quintessential|model|definitive|full) _',
  '(no|never|not one|not a|not a single) ..3 (guest|customer|client|patient|pupil|student|diner|reader|passenger|parent|buyer) (of (mine|my))? ..4 (unhappy|dissatisfied|disappointed|unsatisfied|without a smile|hungry|complained)',
  '(guarantee|promise|assure|warrant|swear|certain|sure|confident|know) ..4 (delighted|thrilled|overjoyed|amazed|astonished|impressed|bowled over|blown away|dazzled|pleased|astounded) (with|by|at) (me|my|what i|the results)',
  '(looking at|talking to|dealing with|reading|in the presence of|hearing from|be hiring) (the|a) ..1 (sharpest|best|finest|future|next|greatest|legend|genius|star|winner|champion|master|expert|pro)',
  '(i|me) ..3 (put|puts|have) (your|the) (name|city|company|firm|school) ..2 (on the map|in lights)',
);
/** It was asked for, hoped, supposed or said by them. */
export const idle = phrases(
  '(hope|hoped|hoping|whether|wonder|wondered|not sure|unsure|far from|no claim|not (claim|pretend|say|mean|suggest|think)|never (claim|claimed|said)|would like to (be|become)|want to (be|become)|wanted to (be|become)|one day|some day|learn~ to) ..6 (i|be|become|say|suggest|that|mean|to)',
  '(if|unless|^ should|in case) ..2 (you|they|the (panel|board|team)|we|i) ..2 (feel|think|thought|believe|decide|agree|find|conclude|consider|am|see) ..4',
  '(you|they|he|she|the panel) ..2 (asked|wanted to know|wondered|said|told|called|describe~|were kind enough|joked|suggested|wrote) ..4 (i|me|what|where|whether|how|that)',
);

const genius =
  '(michelangelo|mozart|einstein|shakespeare|leonardo|picasso|beethoven|messi|pele|maradona|ronaldo|federer|mandela|gandhi|churchill|socrates|solomon|plato|newton|darwin|edison|rembrandt|pavarotti|elvis|beyonce|napoleon|everest|oprah|hawking|homer|houdini|stradivarius|bach|nureyev|tendulkar)';
const grand =
  '(inspiring|inspirational|brilliant|gifted|luminous|extraordinary|incredible|charismatic|wise|remarkable|visionary|phenomenal|magnificent|amazing|intelligent|eloquent|insightful|outstanding|incomparable|astonishing|dazzling|legendary|noble|captivating|formidable|humble|divine|radiant|distinguished|illustrious|exceptional|masterful|cleverest|wisest|greatest|brightest)';

/** Praise of them that no reader could believe. */
export const flattery = phrases(
  `(the|that|this|a|our|your|my) ${genius} of _`,
  `you (are|were|must be) (truly|simply|quite|really|clearly|surely|nothing short of)? (a|an|the|our|my|such a|such an) ..1 (genius|inspiration to|visionary|phenomenon|force of nature|icon|goddess|marvel|wonder|national treasure|treasure|living legend|titan|giant|guru|oracle|role model|shining (star|light|example)|saint|angel|hero|heroine|god|master of|credit to|maestro)`,
  `you (are|were|must be|have to be) ..2 the (single)? (most)? ..1 ${grand} ..4`,
  `the (most)? ${grand} (leader|person|man|woman|boss|manager|interviewer|mind|company|firm|employer|professional|human|human being|people|team|speaker|lawyer|doctor|teacher|judge|head|chef) ..2 (i have|in the|on earth|alive|of (our|my|the)|that ever|anywhere)`,
  `(never|not) ..2 (met|known|seen|heard|encountered|been in the presence of|come across|sat before|come upon|been in a room with) ..3 (a mind|such a (mind|leader|man|woman|person)|a (man|woman|leader|person|manager|boss) (so|like you|of such)|anyone so|someone so|somebody so)`,
  '(in awe of you|in awe at your|at your feet|worship the ground|worship you|you (are|have been|were) ..2 my (idol|hero|heroine|inspiration|role model)|hang~ on your every word|your every word|hung on your|pearls of wisdom|your (infinite|great|immense|boundless|profound) (wisdom|knowledge|kindness|generosity|vision)|listen to (you|your wisdom) ..2 (for ever|forever|all day|for hours)|your wisdom|your (brilliance|genius|greatness|radiance|magnificence|majesty|eminence|aura))',
  'your (brilliant|incomparable|extraordinary|legendary|unrivalled|peerless|dazzling|towering|magnificent|luminous|encyclopaedic|incredible|formidable|unparalleled|phenomenal|visionary|exceptional|masterful|world class|world beating) (mind|intellect|leadership|vision|insight|wisdom|knowledge|company|firm|team|presence|career|eloquence|charisma|eye|grasp|self)',
  '(breathe|breathing|share) the same air',
  '(like|as if) ..3 (meeting|met) (royalty|the queen|the king|a legend|a film star|a celebrity|god)',
  '(no|not a|not another|there is not a) (company|firm|school|hospital|team|leader|saleroom|kitchen|office|manager|boss|other _|_) (on earth|in the (world|country|county|land|city)|anywhere|alive) ..6 (close|compare~|rival~|like|match~|touch~|your|with|yours)',
  '(i|me) ..3 (speechless|spellbound|starstruck|star struck|mesmerised|weak at the knees|dazzled by you|captivated by you|bewitched|enchanted by you|humbled by your (presence|greatness|genius))',
  '(room|world) ..2 (lit up|light up|stand still|stood still|brighter) ..2',
  '(never|not) ..6 (hear|see|meet) ..6 (spoken|again|better|equal|like (you|it)) ..2 in my (lifetime|life)',
  '(your (good|esteemed|gracious|kind|noble) (self|personage|honour|presence)|esteemed (self|sir|company|organisation|concern))  ..4 (shining|star|great|legend|inspiration|god|father)',
  '(dream|heaven|paradise|fairy tale|pinnacle) ..2 (to|of|just to) (breathe|be in your (presence|company)|sit (in front of|near|opposite) you|meet someone like you)',
  '(honour|privilege) of my (life|career)',
  '(deserve|deserves|deserved|earned) (a|an) (knighthood|medal|statue|nobel|oscar|sainthood|damehood|standing ovation|monument|crown)',
  'your ..3 (ought to|should|deserves to) be (carved|set|framed|bottled|cloned|taught in|printed in gold|written in|canonised|knighted|put on a pedestal|engraved) ..3',
  'in your presence (i|one)',
  `you (are|were|must be|have to be) the (kindest|cleverest|wisest|finest|greatest|loveliest|nicest|brightest|best) , ..8`,
  `you (are|were|must be|have to be) the (kindest|cleverest|wisest|finest|greatest|loveliest|nicest|brightest|best) ..4 (in|on) (the (world|country|land|business|city|county|planet|industry|profession)|earth|all _|ireland|england|scotland|wales|america|india|africa|nigeria|europe)`,
  '(shining (star|light|beacon)|beacon of|crown jewel of|jewel in the crown of) ..2 (industry|profession|sector|world|city|country|county|trade|the _)',
);
const ofAll =
  '(in (the|this|all the) (whole|entire)? (wide)? (world|universe|land)|in (all)? (creation|christendom|history|existence)|on (this|the|god s)? (whole|entire)? (earth|planet|globe)|known to (man|me|mankind)|of all time|under the sun|alive|who ever lived|that ever (was|lived)|bar none|beyond (doubt|question|compare)|in living memory|of (our|this) (age|time|times|era|century|generation))';
const wise =
  '(wise|learned|brilliant|inspiring|inspirational|gifted|gracious|noble|charismatic|dazzling|magnificent|great|extraordinary|remarkable|intelligent|clever|distinguished|radiant|impressive|visionary|eloquent|charming|beautiful|luminous|perceptive|astonishing|exceptional|formidable|saintly|enchanting|captivating|humbling|sharp a mind|fine a mind|accomplished|masterly|masterful)';
/** The same of any firm, mind, or word of theirs. */
export const worship = phrases(
  '(one of|among|you are|you were|he is|she is|such) (the|our) (truly|really|very)? (great|greatest|finest|brightest|keenest|sharpest|foremost|towering|rarest) (minds|mind|thinkers|thinker|intellects|intellect|brains|brain) (of|in) (our|this|the|my|any|all) ..2',
  '(one of|among|you are|you were) (the|our) (truly|really|very)? (great|greatest|finest|foremost|towering) (men|women|figures|figure|leaders|spirits|souls|lights) of (our|this|the|any) ..1 (age|time|times|era|day|century|generation)',
  '(hung|hang|hanging|hung) upon (your)? (each|every) (syllable|word|sentence|thing) ..5',
  '(bowled over|dazzled|overwhelmed|blinded|enchanted|bewitched) by your ..8',
  '(mind|presence|company|genius|wisdom) like yours',
  '(you are|you re) ..2 (a|the|my)? ..1 (father|god|mother|saint|king|queen|giant|legend|angel|goddess) ..1 (and|to|of|in|among)',
  '(words|language) (can|could|do|will) not (describe|express|convey|capture) ..8',
  '(like|felt like|was) (olympus|heaven|paradise|the sistine|a temple|church) ..6 (you|your)',
  '(privilege|honour|highlight|greatest day|best day) of (a|my) (life|lifetime|career)',
  'no _ ..3 to (equal|match|rival|touch|compare with|approach|hold a candle to) (you|yours|your _)',
  'you (its|their|the) (angel|queen|king|sun|soul|star|heart|jewel|crown)',
  '(reason|reasons) ..2 the sun (rises|shines|comes up)',
  '(hung|hang|hanging|clung|lived) ..1 (on|to|for) (each|every) (syllable|word|sentence|thing) ..5',
  '(honour|privilege|thrill|joy) ..2 (to|of) ..1 (shake~|touch~|kiss~|hold~|press~) (the|your|a) hand~ ..4',
  '(every|each) (word|syllable|sentence|thing|answer) ..2 (you|from your|that fell) ..6 (wisdom|gold|a jewel|jewels|pearl|pearls|perfect|genius|brilliant|profound|a lesson|a gift|poetry|music|unforgettable)',
  '(wisdom|genius|brilliance|elegance|greatness|perfection|poetry|eloquence|grace|nobility|intelligence) (itself|personified|incarnate|in person|made flesh)',
  '(travel|come|flock|cross|queue|fly|walk|journey) ..8 (world|globe|oceans|deserts|continents|miles|earth) ..6 (to (hear|see|meet|learn from|sit with|be near|work for)|for) (you|your _)',
  '(city|world|country|industry|company|pupils|firm|profession|town|nation|school|field|trade|we|all|all of us) ..3 (blessed|privileged|the luckiest|honoured|not (worthy|deserve)) ..2 (to|of) ..2 (you|such a _|somebody like you|someone like you)',
  `(your|yours|you|this) ..5 (is|are|was|were|be|remain|have) !(one of) ..4 ${superlative} ..4 ${ofAll}`,
  `(no|not a|never a|there is no|there was never a) ..1 (finer|greater|better|nobler|wiser) (firm|company|school|hospital|house|chef|leader|teacher|man|woman|mind|head|editor|lawyer|boss|judge|_ _) ..4 (${ofAll}|than (you|yours|yourself))`,
  `(met|known|seen|heard|encountered|sat with|come across|been interviewed by|worked with|sat opposite|spoken (to|with)|shaken hands with) ..2 (so|as|such|more) (a|an)? ${wise} ..4`,
  `(was|is|were|felt|be|been) (like|akin to|as good as) ..6 (${genius}|(a)? (god|gods|goddess|angel|saint|prophet|oracle|legend|royalty|sun|masterclass from a genius|audience with))`,
  '(another|a new|the next|a modern|a second|a living) ' + genius,
  `your ..3 (is|are|was|were) ..1 ((the)? stuff of (legend|legends|dreams)|legendary|second to none|beyond (words|praise|compare|measure|price)|unrivalled|peerless|without (equal|peer|parallel)|matchless|incomparable|(a)? work~ of genius|a masterpiece|an inspiration to|a gift to|poetry|music to|pure gold|a pearl|a beacon|unmatched|unparalleled)`,
  'listen~ to you ..2 (for ever|forever|all (day|night|week)|for hours|for (a|#|_) (thousand|hundred|million)? (years|days|lifetimes|weeks|centuries)|until the|till the)',
  '(a|an|the|as) (giant|titan|genius|master|legend|mind|luminary|colossus|visionary|sage|leader|hero|goddess|god|star|(man|woman|lady|gentleman|person|someone|somebody) of) (like|such as|as great as|of|your) ..1 (you|yourself|stature|calibre|eminence|brilliance|standing|greatness|distinction|genius|wisdom)',
  '(worthy|unworthy|fit) ..2 (to (kiss|lick|clean|tie|carry|untie|sit|stand|shine|polish)|of your) ..4',
  '(history|the world|posterity|generations|poets|kings|angels|the gods|the nation|statues|songs) ..1 (will|would|should|must|ought) ..6 (you|your)',
  '(you|your _) ..2 (changed|transformed|saved|turned) my (whole|entire)? life',
  '(bow|kneel|curtsey|genuflect) ..1 (to|before|down|at) ..3 (you|your)',
  '(i (am|was|have been|stand|stood)|left me|leaves me) ..2 (awestruck|awed|in awe|dumbstruck|star struck|starstruck|thunderstruck|spellbound|trembling|lost for words|on my knees) ..3 (you|your|by|at|before|of)',
  '(you|your _) ..1 (shine|shines|shone|glow|glows|glowed|radiate|radiates|tower|towers|illuminate~|light|lights|lit) (up)? ..1 (like|over|above|with|the|every|all)',
  '(your|the) (shoes|feet|ground|hem|chair|very) ..2 (you (walk|walked|sit|sat|stand) on|of your garment)',
);
export const grandWords = phrases(
  '(luminous|peerless|brilliant|extraordinary|incomparable|dazzling|sublime|divine|magnificent|incredible|phenomenal|unparalleled|magical|visionary|inspirational|legendary|radiant|masterful|exquisite|superb|outstanding|breathtaking|awe inspiring|mesmerising|spellbinding|majestic|unforgettable|astounding|stunning|wise|gracious|gifted|noble|humbling)',
);
export const aboutYou = phrases('(you|your|yourself)');
