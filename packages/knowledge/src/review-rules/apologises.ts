import { type Found, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const sorry =
  '(sorry|soz|apology|apologies|apologise~|pardon me|pardon my|pardon the|pardon this|beg your pardon|forgive|forgiven|excuse|forgiveness|mortified|ashamed|embarrassed|embarrassment|reluctance|reluctant|loath|trepidation|conscious|guilty|guilt|blush~|cringe~|bear with|afraid)';
const disturb =
  '(bother~|trouble|troubling|troubled|disturb~|disturbance|pester~|badger~|bug|bugging|intrude~|intruding|intrusion|impose|imposing|imposition|interrupt~|interruption|hound|hounding|nag|nagging|plague|plaguing|annoy~|inconvenience~|burden~|harass~|hassle~|chase|chasing|spam|spamming|clog~|clutter~|butt in|butting in|barge in|barging in|waste|wasting|swallowed)';
const nuisance =
  '(nuisance|pest|pain|nag|bother|burden|bore|boring|stalker|annoying|tiresome|tedious|intrusive|pushy|needy|rude|forward|presumptuous|impertinent|cheeky|mosquito|bad penny|broken record|wasp|gadfly|fly|limpet|leech|thorn|worrier|mess|difficult|pesky|irritating|irritant|drag|that person|that candidate)';
const letter = '(email|emails|mail|mails|message|messages|letter|letters|note|notes|call|calls|text|texts|line|lines)';
const write =
  '(write|writing|written|emailing|email you|mailing|ringing|ring you|calling|call you|contact you|contacting|messaging|texting|asking|ask|ask you|keep asking|knock~|turn~ up|pop~ up|appear~|land~|approach~|come back|coming back|be in touch|get in touch|getting in touch)';
const yourTime =
  '(your|your valuable|your precious|your busy) .. (time|day|morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|inbox|attention|patience|desk|pile|plate|workload|load|minutes)';
const takeUp =
  '(take|takes|took|taken|taking|use|used|using|steal|stole|stolen|stealing|eat|eaten|eating|claim~|fill~|add|added|adding|clog~|clutter~|drop~|impose|imposing|encroach~|demand~) (up|into|in|on|upon|to)?';
const youHave =
  '(you|people|somebody|someone|others|a busy _) (must|will|surely|doubtless|probably|no doubt|certainly)?';

/** It says sorry, and what for is only this: writing, asking, being there, having been nervous. */
const sorryForThis = phrases(
  `${sorry} ..6 (${disturb}|${nuisance})`,
  `(excuse|forgive|pardon|loath|reluctant|blush) ..3 (another|to add to|how (many|much))`,
  '(apology|apologies) (to you)? for my (nerves|state|performance|behaviour|english|rambling)',
  `${sorry} !(to (hear|learn|read|see|miss)) ..4 ${write}`,
  `(sorry|apologise~|apologies|apology|forgive|excuse|mortified|ashamed|guilty|conscious|embarrassed) ..6 ${takeUp} ..4 ${yourTime}`,
  `(sorry|apologise~|apologies|forgive|excuse|pardon) ..3 (another|yet another|one more|a third|a second|the second|the third|the double|the repeated|repeated|long|lengthy|rambling|random|unsolicited|my many|so many) ..2 ${letter}`,
  `(sorry|apologise~|apologies|apology|forgive|excuse) ..4 (ramble|rambling|rambled|waffle|waffling|waffled|babble|babbling|babbled|nerves|nervous|nervousness|tongue tied|talked too much|talked so much|went on|going on|chatter~|clumsiness|clumsy|my english|bad english|poor english|broken english|my performance|my state|my appearance|gushing|long winded|longwinded|so long|too long|so lengthy|length|wordy|paranoia|impatience|my boldness|my cheek|my forwardness|my persistence|my eagerness|my existence)`,
  '(please|kindly|do|just|must|to|will) (forgive|excuse) (me|my|this|the|another|yet) !(pun|expression|phrase|joke|metaphor|analogy|if|for asking|from|earlier|muddy|late|delay)',
  '^ (forgive|excuse|pardon) (me for|my|this|another|yet|a) !(pun|expression|phrase|joke|metaphor|analogy|absence|delay|earlier|late|for being late)',
  'forgive (me|us) (this|the|another|one|for (writing|asking|being))',
  '^ (sorry|apologies|soz) , (it is|only|just|it is only|it is just|me|yes) ..2 (me|again)',
  '(me|i) again , (i am afraid|sorry|apologies)',
  '(only|just)? ..2 me again .. (i am afraid|sorry)',
  `(i am afraid|sorry) ..4 (me again|again from me|another ${letter}|one more ${letter}|yet another)`,
  '(apologies|apologise|sorry) in advance for',
);

/** No word of apology, and the same bent back. */
const bentBack = phrases(
  `(i|we) (do|did|would|should|really)? (not|hate|hesitate|dread|dislike) (really|normally|usually|ever|want|wish|mean|like|intend)? (to)? ..3 (${disturb}|push myself|come across as ..2 ${nuisance}|(seem|appear|sound|be|become) ..2 ${nuisance})`,
  `(am|be|being|become|becoming|seem|sound|look|feel) (like)? (such|probably|only|just|surely)? (a|an|the|being)? (complete|total|real|bit of a|right|utter|little|absolute)? (nuisance|pest|pain|nag|bother|burden|bore|stalker|annoying|tiresome|mosquito|bad penny|broken record|intrusive|pushy|irritating)`,
  `(hope|trust|pray|hopefully) ..2 (i am|this is|that is|it is|i was) not ..3 (${nuisance}|${disturb}|unwelcome)`,
  '(hope|trust|pray) ..2 (you|nobody|your _) (do|will|would|does) not (mind|object|find (it|this|me) ..1 (rude|pushy|forward|odd)|take (it|this) (amiss|ill|the wrong way)) ..2 (me|my|this|another|i|if)',
  '(do|please|not) ..1 (think (me|it|this) (too)? (rude|pushy|forward)|be (too)? (cross|annoyed)|hold (it|this) against me|take (it|this) amiss)',
  `(feel|feeling|felt|am) ..2 (guilty|bad|awful|terrible|ashamed|embarrassed|mortified|dreadful|sheepish) ..2 (for|about|to|at) ..2 (${disturb}|${write}|dropping|taking|sending|having|this)`,
  '(it|this) is (rather|a bit|very|terribly|awfully|so)? (cheeky|presumptuous|impertinent|forward|rude|bold) (of me|to|i know)',
  '(cheeky|presumptuous|impertinent|forward|rude|wrong|selfish|thoughtless) of me',
  '(should|ought) not (really|perhaps|probably)? ..1 (be (writing|ringing|contacting|asking|bothering)|write|ring|have written)',
  '(with|it is with) ..2 (embarrassment|reluctance|trepidation|apologies|some hesitation) ..2 (that)? (i|we)',
  `(at the risk|for fear) of (being|becoming|seeming|sounding|boring|annoying|repeating myself) ..4 ${nuisance}?`,
  '(if|should) (this|it|i) (is|am|be|are) (a|being a)? ..1 (nuisance|pest|bother|pain|bore)',
  '(feel free to|please|just|you (can|may)|by all means) ..2 (bin|delete|ignore|disregard) (this|it|me|my (message|email|note|letter)) !(version|file|attachment|page|form|if you have (already|since))',
  `${youHave} ..2 (have|got|has|with) (far|much|many|plenty of|a hundred|lots of)? (better|bigger|more important|more pressing|other) (things|fish|uses|matters) (to|for|than)`,
  '(last (thing|person) you (need|want)|enough on your plate|beg your pardon|a thousand pardons|mea culpa|do not mind me|overstepped)',
  '(leave you (alone|in peace)|stop (bothering|pestering)|get out of your hair|trouble you no (more|further)|will not keep you)',
);

/** What is said with the same words and bends no back. */
const upright = phrases(
  'sorry to (hear|learn|read|see|miss|have missed|leave|be leaving|lose)',
  '(no|any|not) (need|reason|call) to (apologise|be sorry|worry)',
  'it (is|was|would be|will be) no (bother|trouble|imposition|inconvenience|burden|nuisance)',
  'do not (apologise|be sorry|hesitate)',
  'you (apologised|need not apologise)',
  '(apolog~|apologies|sorry|forgive|excuse|pardon) ..4 (delay|late|lateness|wrong|mistake|slip|error|typo|missing|omission|confusion|mix up|oversight|absence|loss)',
);

/** Someone who says sorry for writing makes the reader wonder what there is to be sorry for. */
export default defineReviewRule({
  id: 'apologises',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: 'Nobody minds a short, friendly note. “{found}” makes a burden of it, and of you; say what you came to say.',

  *find(draft) {
    const innocent = new Set(draft.find(upright).map(({ sentence }) => sentence));
    for (const at of draft.find(sorryForThis)) {
      if (innocent.has(at.sentence) || isOfOthers(at)) continue;
      yield { at };
    }
    for (const at of draft.find(bentBack)) if (!innocent.has(at.sentence)) yield { at };
    for (const at of draft.tone.like('apologises')) if (!innocent.has(at.sentence)) yield { at };
  },
});

/** "You apologise to customers by name": told of somebody else. */
const isOfOthers = ({ sentence, from }: Found): boolean =>
  sentence.tokens.slice(Math.max(0, from - 2), from).some(({ word }) => /^(?:you|they|he|she|who)$/.test(word)) &&
  !sentence.tokens.slice(0, from).some(({ word }) => /^(?:i|we|hope|will|please)$/.test(word));

export const examples = defineExamples({
  flags: [
    '«Sorry to trouble» you when the ward is so short of staff.',
    'I am so «sorry to be writing» a third time.',
    '«Apologies for clogging up your inbox».',
    'I «apologise for contacting» you out of the blue.',
    '«Please forgive the» intrusion.',
    '«I do hate to chase».',
    'I hope you «will excuse another» note from me.',
    '«I feel awful asking» again.',
    "«I don't want to be a pain», but I wondered how things stood.",
  ],
  indirect: [
    'I know «you have bigger fish to» fry than me.',
    "After this «I'll get out of your hair».",
    '«You must be sick of the sight of my» name by now.',
    'I «blush to think how many» minutes of yours I have swallowed.',
    "I realise I«'m like a fly at» a picnic.",
    '«You surely have better uses for» a Monday than reading my letters.',
    "«Who am I to» take up a professor's morning?",
    'If this is unwelcome, «please put it» in the bin and think no more of it.',
    "I «won't pester you again» after today.",
    'I am «conscious that I am eating into your afternoon».',
    "«I don't like to push myself» on people.",
  ],
  allows: [
    'I was sorry not to meet your deputy.',
    'I am sorry that the post has been withdrawn.',
    'Please do not hesitate to contact me.',
    "I'm sorry for your loss, and there is no hurry on my side.",
    'You apologised for the noise, but I enjoyed the workshop at full tilt.',
    'It is no bother to bring the originals.',
    'I would be happy to bring the file, if it is not inconvenient for the office.',
    'The pest control round was an education.',
  ],
  lookAlikes: [
    'There is no need to apologise for the delay.',
    'Pardon applications are the part I know best from the ministry.',
    'Please ignore the earlier version of my CV, which had the wrong page two.',
    'Apologies for the late reply; your message went to my old address.',
    'I am sorry for the wrong date in my form; the certificate shows 2019.',
    'It would be no trouble at all to come in again.',
    'The nuisance calls team handles four hundred reports a week.',
    'I had to leave early and was sorry to miss the choir.',
    'I hope that you will not mind the length of this.',
    'Your delivery app apologises to customers by name, which I liked.',
    'I hate waste, and your kitchen has none.',
    'I was sorry to hear about the flood in the archive.',
  ],
});
