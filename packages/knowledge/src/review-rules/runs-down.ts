import { defineExamples, defineReviewRule, inSentence, phrases } from '@fineline/core/review';

const role =
  '(boss|manager|managers|management|head|deputy|editor|chef|foreman|supervisor|owner|owners|partners|director|directors|principal|employer|agent|colleagues|workmates|team mates|team|staff)';
const place = '(place|firm|company|school|hospital|shop|office|agency|practice|kitchen|site|job|outfit|crew|lot)';
const mine = `(my|our) (present|current|old|last|former|previous)? (${role}|${place})`;
/** Whom the writer answers to, where they work or worked, who runs against them, and what was asked of them. */
const somebody = `(${mine}|(the|that) (${role}|(${place}|folks|people) ..1 (i|we) ..3)|(the|your) (other|others|rest|internal|successful) (candidate|candidates|applicant|applicants|man|woman)?|the (one|lad|girl|chap|man|woman|fellow|person|people) (before me|after me|you ..1 (chose|picked|took|hired|appointed))|your ..1 (test|form|process|questions|panel|receptionist))`;
const be = '(is|was|are|were|been|looked|seemed|sounded) !(not|never|hardly|far|by no means)';
const sorry =
  '(idiot~|fool~|cowboys|crook~|bully|bullies|tyrant~|liar~|drunk|drunks|shambles|disgrace|farce|nightmare|incompetent|useless|hopeless|clueless|toxic|corrupt|lazy|ignorant|pathetic|rude|greedy|(terrible|awful|dreadful) !(to|for)|rubbish|chaotic|badly run|half asleep|out of (his|her|their) depth|run by (idiots|fools|drunks|crooks|amateurs|people who|accountants)|(only|more) interested in)';

/** What somebody is, does, or is unable to do. */
const ofOthers = phrases(
  `${somebody} ..3 ${be} ..3 ${sorry}`,
  `${somebody} ..3 treat~ (me|us|staff|people|everyone) (like|as|worse than) (dirt|rubbish|children|slaves|servants|animals|dogs|idiots|machines|criminals)`,
  `${somebody} ..3 (pay~ _? late !(shift~|fee~|rate~|night~)|(lie|lies|lied) to|never (pull|pulls|listen|listens|thank|thanks|had an))`,
  `${somebody} ..3 could (not|hardly|barely) ((organise|run|manage|boil|read|hold|find) (a|an|his|her|their)|count|spell)`,
  `(my|our) (incompetent|useless|lazy|hopeless|rude|awful|dreadful|so called) ..1 (${role}|${place})`,
  `your ..3 ${be} the (worst|rudest|dullest|most (pointless|tedious|chaotic|boring|unprofessional))`,
  // Nobody there is any good.
  '(nobody|no one|not one of them) (at|in|here|there) ..3 (knows (what they|how to|one end)|has (a clue|any idea|the (faintest|slightest|first))|listens|cares)',
  // I am better, which makes them worse.
  'unlike (the|your|some|most) ..1 (others|other|rest|candidates|applicants)',
  // They did not earn it.
  '(he|she|they|who) ..2 (got|given|chosen|picked|hired) ..2 (because of|thanks to|through) (his|her|their) (father|mother|family|uncle|name|connections|looks)',
  // They will not do.
  '(doubt|doubt that) (he|she|they) (can|could|will) !(have|be)',
  '(can|could) not (see|imagine|picture) (him|her|them) (last|lasting|cope|coping|manage|managing)',
  // Away from here.
  `(hate|loathe|detest|despise|can not stand|can not bear|sick of|fed up with|see the back of) (my|our|this|that) (present|current)? (${role}|${place})`,
);

const poor =
  '(a|an|the|such a|so|quite|just|a complete|a total|a bit)? (rubbish|hopeless|useless|terrible|awful|dreadful|pathetic|embarrassing|stupid|fool|idiot|failure|nobody|disaster|mess|disgrace) !(relief|recovery|response|analyst~)';

/** The same of oneself. */
const ofSelf = phrases(
  `i (am|was|must have been|sounded|looked|felt like) ${poor}`,
  `my (answer|answers|interview|performance|presentation|lesson|english|spelling|nerves) ${be} ${poor}`,
  'i (talked|spoke) (such|utter|complete|a lot of)? (rot|rubbish|nonsense|drivel)',
  'i (have)? let (myself|you|you all|everyone) down',
  // Others are better.
  'i am ..2 not the (strongest|best|brightest|sharpest|cleverest|smartest|quickest|ideal|obvious|sort of person who gets)',
  'i am ..2 not (so|as) (clever|intelligent|bright|good|qualified|experienced|quick|polished) as',
  '(you|they|anyone) (can|could|will|would) ..1 (do|find|hire|choose|get) ..3 (better|stronger|cleverer|brighter) than (me|i|myself)',
  '(others|candidates|people|applicants) (are|were)? ..1 (better|stronger|cleverer|brighter) than (me|i|myself)',
  'i would not (hire|choose|pick|employ|appoint) (me|myself)',
);

/** In somebody else's voice, and so not the writer's verdict. */
const theirs = phrases('(you|he|she|they) (said|called|described) ..8');

/** Seen with pleasure, and nothing in the sentence that takes it back. */
const noticed = phrases('^ i (also|particularly|especially)? (noticed|liked|loved|enjoyed|admired)');
const takenBack = phrases(
  '(not|no|never|nobody|nothing|none|but|only|even|if|though|although|hardly|barely|than|worse|asleep|late|bored|empty|wrong|less|half)',
);

/** What is said of others tells the reader how they will be spoken of; what is said of oneself is believed. */
export default defineReviewRule({
  id: 'runs-down',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: '“{found}” runs somebody down. Said of others, it makes readers wonder what they will hear said of them; said of yourself, they believe it.',

  *find(draft) {
    const quoted = new Set(draft.find(theirs).map(({ sentence }) => sentence));
    for (const list of [ofOthers, ofSelf]) {
      for (const at of draft.find(list)) if (!quoted.has(at.sentence)) yield { at };
    }
    for (const at of draft.tone.like('runs-down')) {
      const isAdmiring = inSentence(noticed, at) && !inSentence(takenBack, at);
      if (!quoted.has(at.sentence) && !isAdmiring) yield { at };
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
    '«The man you took on could not count» to ten.',
    "«My present manager couldn't organise» a raffle.",
    'Honestly «the girl you took on could not boil» an egg.',
    '«The partners at my present firm are more interested in» golf than in law.',
    'I gather he «got it because of his father».',
    '«I doubt he could» reverse a van.',
    '«My team mates never pull» their weight.',
    '«You could do a lot better than me».',
    '«My old school is run by» accountants who have never met a child.',
    "I can't wait to «see the back of this place».",
    "«I'm not the sharpest» tool in the box.",
    '«The lad before me looked half asleep».',
    '«My editor has never had an idea» of her own.',
    '«The firm I left was run by drunks».',
    '«Your second test was the most tedious I» have ever sat.',
    '«I am not the sort of person who gets» jobs like this.',
    '«I wouldn’t hire me» either.',
    '«I talked rubbish» from start to finish.',
    '«Nobody at that firm knows one end» of a spanner from the other.',
    '«I cannot stand my» present head of year.',
    "«I can't see her lasting» a week in that kitchen.",
  ],
  allows: [
    'I misspoke on the third question: the answer is forty.',
    'Much as I like my present firm, there is little left to learn.',
    'I noticed that each bench had its own lamp.',
    'My manager has been generous with her time.',
    'My colleagues are kind, and I will miss them.',
    'I am sorry to be leaving a good team.',
    'I disagree with you about the cladding, gently, and here is why.',
    'I would have answered the last question otherwise: the load is 4 kN.',
    'The clown workshop was a joy.',
  ],
  lookAlikes: [
    'You will be hard put to find anyone keener than I am to learn.',
    'I cannot see the old pump lasting a week.',
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
    'The prison where I teach has a good library.',
    'I doubt that I could have found the place without your map.',
    'The rats in the grain store were the first thing we dealt with.',
    'My present school has forty staff and one kettle.',
    'Nobody at the yard could have been kinder.',
    'You will know the site better than I do.',
    'My shop pays more for late shifts.',
  ],
});
