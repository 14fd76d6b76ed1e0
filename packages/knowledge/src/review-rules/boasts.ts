import {
  type DraftText,
  type Found,
  type Spot,
  defineExamples,
  defineReviewRule,
  phrases,
} from '@fineline/core/review';

const person =
  '(candidate|candidates|person|choice|applicant|applicants|fit|man|woman|hire|one|pick|option|answer|solution|worker|engineer|teacher|nurse|designer|developer|coder|programmer|manager|leader|lawyer|driver|chef|cook|builder|plumber|welder|electrician|cleaner|seller|salesman|saleswoman|salesperson|rep|closer|carer|accountant|analyst|scientist|researcher|writer|speaker|communicator|negotiator|listener|team player|problem solver|operator|mechanic|baker|gardener|scholar|mind|brain|talent|eye|hands|pair of hands|individual|professional|employee|colleague|addition|asset|investment|bet)';
const most =
  '(best|strongest|ideal|perfect|obvious|natural|right|top|number one|finest|greatest|brightest|smartest|hardest|fastest|ultimate|standout|stand out|outstanding|exceptional|complete|dream)';
const anyone =
  '(anyone|anybody|any other|anyone else|anybody else|another|another (person|candidate|applicant)|the others|the other (candidates|applicants|people)|the rest|others|everyone|everyone else|everybody|everybody else|your other (candidates|applicants)|no other|most people|the competition|my colleagues|other (candidates|applicants|developers|teachers|people|nurses|drivers|reps|engineers|chefs))';
const nobody =
  '(nobody|nobody else|no one|no one else|no other (candidate|applicant|person|_)|none of the others|none of them|not one of them|there is not an? _|there is not a soul|not another _|few people|very few|hardly anyone|hardly anybody)';

/** The best, the only one, beyond compare. */
const beyondCompare = phrases(
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
  '(with me|once i am|if you (hire|take|choose|pick) me|hire me and|with me on board) ..6 (roof|double|triple|soar|sky|transform~|revolution~|never|unbeatable|number one|win)',
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

const genius =
  '(michelangelo|mozart|einstein|shakespeare|leonardo|picasso|beethoven|messi|pele|maradona|ronaldo|federer|mandela|gandhi|churchill|socrates|solomon|plato|newton|darwin|edison|rembrandt|pavarotti|elvis|beyonce|napoleon|everest|oprah|hawking|homer|houdini|stradivarius|bach|nureyev|tendulkar)';
const grand =
  '(inspiring|inspirational|brilliant|gifted|luminous|extraordinary|incredible|charismatic|wise|remarkable|visionary|phenomenal|magnificent|amazing|intelligent|eloquent|insightful|outstanding|incomparable|astonishing|dazzling|legendary|noble|captivating|formidable|humble|divine|radiant|distinguished|illustrious|exceptional|masterful|cleverest|wisest|greatest|brightest)';

/** Praise of them that no reader could believe. */
const flattery = phrases(
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
const grandWords = phrases(
  '(luminous|peerless|brilliant|extraordinary|incomparable|dazzling|sublime|divine|magnificent|incredible|phenomenal|unparalleled|magical|visionary|inspirational|legendary|radiant|masterful|exquisite|superb|outstanding|breathtaking|awe inspiring|mesmerising|spellbinding|majestic|unforgettable|astounding|stunning|wise|gracious|gifted|noble|humbling)',
);
const aboutYou = phrases('(you|your|yourself)');

/** A claim that only others can make is not believed, and praise that is laid on is felt to want something. */
export default defineReviewRule({
  id: 'boasts',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: 'Nothing stands behind “{found}”, so the reader has to take it or leave it. One thing that you did, or saw, says more.',

  *find(draft) {
    for (const at of draft.find(beyondCompare)) if (!isDenied(at)) yield { at };
    for (const at of draft.find(flattery)) yield { at };
    yield* laidOnThick(draft);
  },
});

/** "I am not the most experienced": denied before it, or within it where it begins with "I". */
const isDenied = ({ text }: Found): boolean =>
  /^(?:I|me|myself)\b.{0,12}(?:\bnot\b|n['’]t\b|\bhardly\b|\bby no means\b)/iu.test(text);

/** Three grand words in one sentence about the reader. */
function* laidOnThick(draft: DraftText): Generator<Spot> {
  const about = new Set(draft.find(aboutYou).map(({ sentence }) => sentence));
  const counts = new Map<object, number>();
  for (const at of draft.find(grandWords)) {
    const count = (counts.get(at.sentence) ?? 0) + 1;
    counts.set(at.sentence, count);
    if (count === 3 && about.has(at.sentence))
      yield { at: { where: at.where, start: at.sentence.start, end: at.sentence.end } };
  }
}

export const examples = defineExamples({
  flags: [
    '«I am without doubt the strongest candidate» on your list.',
    '«I would be the perfect fit» for this.',
    '«You will not find a harder» worker in the county.',
    '«Nobody knows boilers like I» do.',
    "«There isn't a welder in Cork who can touch me».",
    '«Look no further».',
    '«You would be crazy» not to hire me.',
    'Hiring «me would be the best» decision you ever make.',
    '«I could do this job in my sleep».',
  ],
  indirect: [
    'You can «call off the search».',
    "«You'll kick yourself» if someone else snaps me up.",
    'Sir, «your good self is a shining» star of the industry.',
    'My colleagues «would be lost without me».',
    'To «breathe the same air» as you was an honour.',
    'You are «the Mozart of mortgage» broking.',
    'I should be «astonished if you saw a better» portfolio this year.',
    'I am the «answer to your prayers».',
    '«They will struggle to cope once I» have gone.',
    '«Everything I touch turns» to gold.',
    '«Ask anybody in Pune and they will name me first».',
  ],
  allows: [
    'I am confident that my experience would be of use to your team.',
    'I believe that I would be a good fit.',
    'I hope that you find the right person for it.',
    'You asked for the best time to ring.',
    'It was the best hour of my week.',
    'That was the best-run kitchen I have been in.',
    'Your team won the award for best small museum.',
    'I was the first in my family to go to university.',
  ],
  lookAlikes: [
    'May the best candidate win.',
    'I was top of the regional table in 2024.',
    'I was the only one on nights when the pump failed, so I learnt it fast.',
    'It is a perfect match for what I want to do next.',
    'Nobody has explained the rota to me so clearly.',
    'The ideal candidate, you said, would know both systems; I know one.',
    'The rock star of the collection is the meteorite.',
    'I am the candidate who came in with the green folder.',
    'I would be lucky to work with you.',
    'The genius bar at the front was busy.',
    'There is no better place to learn.',
    'I know that there will be stronger candidates.',
  ],
});
