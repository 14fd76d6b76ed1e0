import {
  type DraftText,
  type Spot,
  defineExamples,
  defineReviewRule,
  inSentence,
  phrases,
} from '@fineline/core/review';

const person =
  '(candidate|applicant|person|man|woman|choice|fit|hire|addition|asset|option|worker|teacher|nurse|designer|developer|engineer|manager|leader|driver|chef|cook|welder|baker|seller|closer|reader|negotiator|communicator|pair of hands)';
const best =
  '(best|strongest|finest|greatest|brightest|sharpest|smartest|hardest|ideal|perfect|obvious|ultimate|number one|most _)';
const matchless =
  '(brilliant|phenomenal|exceptional|outstanding|extraordinary|unbeatable|unrivalled|unmatched|unparalleled|peerless|flawless|legendary|irreplaceable|indispensable|world class|second to none|without equal|beyond compare|the stuff of legend)';
const nobody =
  '(nobody !(like me)|no one|none of them|not one of them|few people|hardly anyone|no other (person|candidate|applicant)|anyone else|the others|the rest|there is not a _)';
const beMe = '(i am|i was|i would be|i will be|makes me|make me|consider me) !(not|hardly|by no)';

/** The best, the only one, beyond compare. */
const ofSelf = phrases(
  `${beMe} ..3 (the|your) ..1 ${best} ..1 ${person}`,
  `${beMe} (simply|quite|truly|really|frankly|clearly|easily|by far)? (${matchless}|the best ($|,|there is|in the _)|one in a million|in a (different|another) (class|league)|head and shoulders above)`,
  `${beMe} (a|an|the|your) ..1 (genius|superstar|rockstar|rock star|unicorn|wizard|guru|ninja|prodigy|powerhouse|force of nature|miracle worker|game changer|god s gift|answer to ..3)`,
  `my !(visit|time|experience|manager|mentor|team|colleagues) ..3 (is|are|was|were) ..1 ${matchless}`,
  // Whoever is met after me will be worse.
  `(the ${best}|(no|not a|hardly a) (better|finer|harder|greater)) ..3 (you|they) ..2 (ever)? (likely to|will|could|going to)? (meet|see|find|hire|interview|met|seen)`,
  '(you|they) (will|would|may) (not|never|struggle to|be hard pressed to) ..2 (find|meet|see|hire|interview) ..1 (better|harder|finer|another|anyone ..2 like me)',
  '(not|doubt) ..3 you ..1 (will|would|could|can) find (anyone|anybody) (better|keener|harder|more)',
  `there is (no|not a|hardly a) (better|finer|greater|sharper|safer) ..1 ${person} ..`,
  '(surprise|surprised|astonished|doubt|amazed|defy) ..4 (you|anyone|anybody|any|another|there is) ..10 (better|finer|harder|match|equal)',
  `${nobody} ..8 (like|as well as|than|the way|do what|does what|offer what|near|near to|touch|match|rival|equal) (i|me|mine) !(to)`,
  // No limit, no fault.
  '(no|never (met|had|seen|known) a) _ (that)? i (can|could) not',
  'i (do not|never) (make mistakes|get things wrong|fail)',
  'i (could|can) ..4 (in my sleep|blindfold|blindfolded|with my eyes (shut|closed)|with one hand)',
  '(give|gives|giving|gave|bring) ..1 (110|120|150|200|1000) (%|per cent|percent)',
  // What would become of them, with me and without.
  'i (will|would|can|shall) ..1 (double|treble|triple|transform|revolutionise) (your|the) ..2',
  '(lost|fall apart|collapse|cope) (without me|(once|when) i (leave|go|am|have))',
  '(worship|worships|adore|adores|idolise|idolises) me',
);
/** Nobody else need be looked at. */
const noneBeside = phrases(
  '(look|search) no further',
  '(call off|stop|end) (the|your) (search|hunt|interviews)',
  '(your|the) (search|hunt) ends here',
  '(you|they) (would|will|might) be ..1 (mad|crazy|foolish|fools|a fool|daft) (not|to (miss|pass|turn|refuse|overlook|let)) ..3',
  '(you|they) (will|would) (kick yourself|kick yourselves|kick themselves|regret it|never look back)',
  '(best|wisest|smartest) (decision|hire|move|thing) (you|they) ..3 (make|made)',
);
/** It was asked for, hoped, supposed, denied or said by them. */
const idle = phrases(
  '(hope|whether|wonder|want to be|do not (claim|pretend|say|mean)) ..6 i',
  '(if|unless) ..2 (you|they|we|i) ..2 (feel|think|believe|decide|find|am|see) ..',
  '(you|he|she|they|my _) ..2 (asked|said|called|told|wrote) ..6 (i|me|what|where)',
);

const reader = '(leader|boss|mind|head|headteacher|person|man|woman|team|speaker|interviewer)';
/** Praise of them that no reader could believe. */
const flattery = phrases(
  'you (are|were|must be) ..2 (genius|inspiration to|visionary|icon|role model|star of|star to|hero|goddess)',
  `your (leadership|mind|vision|wisdom|knowledge|company|career|work) (is|was) ..1 (legendary|peerless|unrivalled|unparalleled|without equal|beyond compare|the stuff of legend)`,
  `the (finest|greatest|wisest|most (inspiring|brilliant|gifted|impressive|remarkable|charismatic|visionary)) ${reader} ..1 i have ever (met|seen|known|come across|had the)`,
  `(never|not) (met|known|come across) (a|an) ${reader} ..3 (such|so _|a patch on you|like you)`,
  '(mozart|einstein|shakespeare|picasso|michelangelo|leonardo) of _',
);
const grand = phrases(
  '(luminous|peerless|brilliant|extraordinary|incomparable|dazzling|sublime|divine|magnificent|incredible|phenomenal|unparalleled|magical|visionary|inspirational|legendary|radiant|masterful|superb|outstanding|breathtaking|awe inspiring|unforgettable|stunning|wise|gracious|gifted|noble|humbling)',
);
const you = phrases('(you|your|yourself)');

/** A claim that only others can make is not believed, and praise that is laid on is felt to want something. */
export default defineReviewRule({
  id: 'boasts',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: 'Nothing stands behind “{found}”, so the reader has to take it or leave it. One thing that you did, or saw, says more.',

  *find(draft) {
    for (const at of draft.find(ofSelf)) if (!at.isNegated && !inSentence(idle, at)) yield { at };
    for (const list of [noneBeside, flattery]) for (const at of draft.find(list)) yield { at };
    yield* laidOnThick(draft);
    // A stock phrase of the trade claims nothing that anybody would hold against one.
    const canned = new Set(draft.tone.like('generic', 0.3).map(({ sentence }) => sentence));
    for (const at of draft.tone.like('boasts')) if (!canned.has(at.sentence)) yield { at };
  },
});

/** Three grand words in one sentence about the reader. */
function* laidOnThick(draft: DraftText): Generator<Spot> {
  const about = new Set(draft.find(you).map(({ sentence }) => sentence));
  const counts = new Map<object, number>();
  for (const at of draft.find(grand)) {
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
    '«You are an inspiration to» the whole trade.',
    'My colleagues «would be lost without me».',
    'You are «the Mozart of mortgage» broking.',
    'I should be «astonished if you saw a better» portfolio this year.',
    'I am the «answer to your prayers».',
    '«They will struggle to cope once I» have gone.',
    'Ask in Pune: «there is no better negotiator in the city».',
    'My «students worship me».',
    'On every shift «I give 110%».',
    'There is «no challenge I cannot» rise to.',
    '«I will transform your sales» within a year.',
    '«I am simply one in a million».',
    '«Nobody else in that room came near me».',
    '«Your leadership is the stuff of legend».',
    'I have «never met a problem I could not solve».',
    '«I do not make mistakes».',
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
    'The great minds of the eighteenth century are well shown in room four.',
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
    'I hope I am the right person for it.',
    'I do not claim to be the best baker in town, but I am on time.',
    'You asked what I do better than others: I keep records.',
    'I can see no reason why I cannot start in May.',
    'The rest, as far as I could tell, went well.',
    'I have never known a kitchen so calm.',
    'We brought the yield to 120% of plan.',
    'My manager wrote in the last review that I was the most reliable driver on the depot.',
    'The whole office was in tears at the leaving party for our porter.',
  ],
});
