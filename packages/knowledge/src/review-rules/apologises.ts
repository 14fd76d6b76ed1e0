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
  '(accept|offer|tender|send|give) ..2 (my|our|sincere|humble|deepest|profuse) ..2 (apologies|apology|regrets|regret) (for|about|that)',
  '(sorry|apologies) , (sorry|apologies|i know)',
  '(know|realise|aware) ..4 (third|second|fourth|umpteenth|nth) time ..4 (rung|called|written|asked|emailed|bothered|tried)',
  '(hate|dread) you to (think|feel|believe|imagine) ..4 (hounding|pestering|badgering|chasing|nagging|stalking|harassing|pushing)',
  '(regret|regrets|sorry|apologies) for (the|any|this|my) ..2 (inconvenience|bother|trouble|disturbance|intrusion|disruption) ..1 (caused|my|of)?',
  '(should|ought) not (really|perhaps|probably)? ..1 (be writing|write|be ringing|ring|have written|be contacting|be asking|be bothering)',
  '(bear|bearing) with me (for|while|as)? ..4',
  '(do not|never) mind me',
  '(will|shall|would) not keep you ..1 (a (minute|moment|second)|long)',
  '(hope|trust|pray) ..2 (you|that you) (will|do|would) not (find|think|consider|deem) (it|me|this) ..1 (rude|pushy|forward|odd|impolite|impertinent|too bold|strange)',
  '(enough|plenty|too much|quite enough) on your plate',
  '(a|such a|bit of a) (cheek|liberty|presumption|imposition) (to|that i|of me)',
  '(if|should) (this|it|i) (is|am|be|are) (a|being a)? ..1 (nuisance|pest|bother|pain|bore) ..10',
  `(i|we) (do|did|would|really|absolutely|honestly|so|truly)? (hate|hesitate|dread|dislike|hated|hesitated) to ..3 (${disturb}|${nuisance}|${write}|add|ask)`,
  `(i|we) (do|did|would|should|really) not (really|normally|usually|ordinarily|ever|want to|wish to|mean to|like to|intend to|in any way)? ..3 (${disturb}|push myself|come across as ..2 ${nuisance}|seem ..2 ${nuisance}|appear ..2 ${nuisance}|sound ..2 ${nuisance}|be ..3 ${nuisance}|make a ${nuisance}|become ..2 ${nuisance})`,
  `(i|we) (do|would|should) not (normally|usually|ordinarily|like to) ..2 (write|ask|ring|call|chase|push|do this|email)`,
  `(am|be|being|become|becoming|seem|sound|look|feel) (like)? (such|probably|only|just|surely|no doubt)? (a|an|the|being)? (complete|total|real|terrible|bit of a|right|utter|little|absolute|dreadful)? (nuisance|pest|pain|nag|bother|burden|bore|stalker|annoying|tiresome|mosquito|bad penny|broken record|wasp|gadfly|limpet|leech|intrusive|pushy|pesky|irritating|fly at|thorn in)`,
  `(make|making|made) a (complete|total|real|bit of a)? (nuisance|pest) of (myself|ourselves)`,
  `(at the risk|for fear) of (being|becoming|seeming|sounding|making|appearing|boring|annoying|irritating|repeating myself) ..4 ${nuisance}?`,
  `(hope|trust|pray) ..2 (i am|this is|that is|it is|i was|we are) not (being|too much of|becoming|making)? (a|an|such a|too much of a|too)? ..2 (${nuisance}|${disturb}|troubling|unwelcome)`,
  `hopefully (i am|this is|it is) not ..4 (${nuisance}|${disturb}|unwelcome)`,
  `(do|please do) not think (me|it|this) (too)? (rude|pushy|forward|presumptuous|impertinent|impatient|a (nuisance|pest|bother|nag)|odd|needy)`,
  '(it|this) is (rather|a bit|very|terribly|awfully|so)? (cheeky|presumptuous|impertinent|forward|rude|bold) (of me|to|i know)',
  '(cheeky|presumptuous|impertinent|forward|rude) of me',
  '(know|realise|aware|appreciate) ..3 (is|am being|be|sounds|seems|may be|might be) ..2 (cheeky|presumptuous|impertinent|forward|an imposition|annoying|a nuisance|a pest|a pain)',
  '(i|we) feel (so|really|quite|very|rather|a bit|absolutely|terribly)? (bad|awful|terrible|guilty|rotten|dreadful|cheeky|wretched|ashamed|embarrassed) (for|about|to be|at|in)? ..2 (ask~|writing|bother~|trouble~|troubling|taking|having to|emailing|chasing|doing this)',
  `(feel free to|please|do|just|you (can|may|could|are free to|are welcome to)|by all means|quite free to) ..2 (bin|delete|ignore|disregard|discard|throw away|throw|toss|scrap|put) (this|it|me|my message|my email|my note|my letter) !(version|file|attachment|page|form|if you have (already|since))`,
  'put it in the bin and',
  '(drop|put|throw|chuck|pop|toss|send) (this|me|my (email|message|note|letter)) ..2 (bin|basket|recycling|shredder|trash|fire|spam)',
  '(picture|hear|imagine|see) (you|your _) ..2 (groan~|sigh~|wince~|wincing|roll~ your|flinch~)',
  '(take|taking|taken|took) (a liberty|liberties)',
  // Minding for them: "I hope you don't mind", "do not take it amiss".
  '(hope|trust|pray) ..2 (you|nobody|your _) (do|will|would|does) not (mind|object|take (it|this) (amiss|ill|the wrong way)) ..2 (me|my|this|another|i|that|if|a)',
  '(may|do|please|hope|trust) ..3 not (take (it|this) (amiss|ill|badly|the wrong way)|hold (it|this) against me|be (too)? (cross|annoyed))',
  '(hope|trust|hopefully|pray) ..4 (will|does|do|this|it) not ..4 (vex|irritate|annoy|weary|tire|offend|land|catch you|find you|come at|reach you) ..6 (you|time|moment|service|middle)?',
  '(sorry|apologies|apologise|forgive me|pardon me) (in advance|if (this|it|i|my) (is|comes|am|has|have|seems|finds|catches|reaches|should)|for adding|for the liberty|for having to|for yet|for daring)',
  '(beg|a thousand|ten thousand|a hundred|many) (your )?(pardon|pardons|apologies)',
  '(mea culpa|forgive me father|hat in hand|cap in hand|on bended knee|tail between)',
  '(hardly|scarcely) (like|dare|liked|dared) to (interrupt|write|ask|trouble|ring|bother|call|knock|disturb)',
  '(dare|dared|daring|venture|ventured|presume|presumed) to (put pen|write|ask|trouble|address|approach|bother|ring|call|hope for a moment)',
  '(feel|feeling|felt|am|be) ..2 (guilty|bad|awful|terrible|ashamed|embarrassed|mortified|wretched|such a wretch|dreadful|sheepish|awkward|a fraud) ..2 (for|about|to|at|dropping|writing|asking|stealing|e|sending|taking|when|that i)',
  '(it|this) (shames|embarrasses|pains|mortifies) me to',
  '(i|one) (blush|cringe|squirm|wince|shudder|hesitated|hesitate) ..4 (to|before|at|for)',
  '(made|make|making|become|became) ..1 (myself)? ..1 (a|such a)? (burden|nuisance|bother|pest|pain)',
  '(every|good|full) (right|reason|cause) to be ..1 (irritated|annoyed|cross|fed up|angry|tired)',
  '(if|should|where) ..1 (i have|i am|i) ..3 (out of line|overstepped|over the line|crossed|too forward|out of turn|out of place)',
  '(overstepped|overstepping|breaking|broken|bending) ..1 (the mark|some rule|a rule|the rules|protocol|etiquette|my welcome)',
  '(with|it is with) ..2 (embarrassment|reluctance|trepidation|apologies|shame|a heavy heart|some hesitation) ..2 (that)? (i|we)',
  '(heaven|goodness|lord|god) knows you ..2 (did not ask|have enough|are busy|do not need)',
  '(wasted|stolen|taken|robbed you of|used up) ..2 (on me|from you|by me|of your)',
  '(adding|add|contributing|another) ..2 to (the|your) ..2 (heap|pile|mountain|stack|flood|stream|burden|load)',
  '(regret|hate|loath|sorry|reluctant) ..1 (having|to have) to (trouble|bother|disturb|ask|chase|write|interrupt)',
  '(making|make|made) too much of myself',
  '(wrong|bad|naughty|selfish|thoughtless|greedy|foolish|remiss|unforgivable|ill mannered) of me to',
  `(hate|dislike|loathe|detest) (putting|to put|giving|causing|making) (people|you|anyone|anybody|others) ..3 ${disturb}`,
  '(sorry|apologies) ..1 (to|for) (keep|keeping|go|going|bang|banging|harp|harping) on',
  '(do not|not|never) be (too)? (cross|angry|annoyed|irritated|put out|offended) ..1 (that|with me|if|by|at)',
  `i (had|have)? (promised|swore|sworn|told|vowed|said) (myself)? (that)? (i)? (would|will|must)? not (to)? (be)? ..1 (${disturb}|${write}|${nuisance})`,
  `(need|want|wanted|needed) me (${disturb}|cluttering|adding|filling|taking|in your)`,
  '(patient|kind|tolerant|generous|good) (with|to) me already',
  '(try|trying|test|testing|tax|taxing|presume on|presuming on|strain|straining) your (patience|good nature|kindness|goodwill)',
  'bad (penny|pennies)',
  `${youHave} ..2 (have|got|has|with) (far|much|many|plenty of|a hundred|a thousand|lots of|more than enough|quite)? (better|bigger|more important|more pressing|other) (things|thing|fish|uses|ways|matters|calls on) ..2 (to|for|than|of)`,
  '(the )?last (thing|person) you (need|want|wanted|needed) ..8 (me|email|message|letter|note|call|candidate|hear from|inbox)',
  `you (must|will|are|may|might) (be|probably|surely|no doubt|all)? ..2 (sick|tired|fed up|weary|bored|heartily sick) ..2 (of|with) ..5 (me|my|i)`,
  `you (will|must|may|might|probably) ..2 (groan|sigh|roll your eyes|wince|groaning|sighing|rolling your eyes|wincing)`,
  `(i|we) (will|shall|promise to|would|am going to) .. (leave you (alone|in peace|be|to it)|stop (bothering|pestering|hassling|bugging|nagging|hounding|writing|emailing)|get out of your (hair|way)|be out of your (hair|way)|go away|shut up|trouble you no (more|further|longer)|bother you no (more|further|longer))`,
  `(will|shall|promise|do) not (to)? (bother|trouble|pester|disturb|badger|hassle|bug|nag|chase) you (again|further|any)`,
  `(last|final) time (that)? (i|you) (will|shall|am going to)? (have to)? (bother|trouble|pester|disturb|badger|hassle|bug|hear from|write|ask)`,
  `should (really)? not (really)? be ..2 (${disturb}|asking|taking)`,
  `(who|nobody|no one) am i to`,
  `time (spent|wasted|lost) on (me|my)`,
  `(i|we) (have|am|know|fear|realise|expect) .. (taken|taking|stolen|stealing|eaten|eating|wasted|wasting|used|swallowed|robbed) (up|into|you of)? (enough|quite enough|far too much|too much|so much|more than enough|yet more|a lot|plenty) of ${yourTime}`,
  `(wasting|wasted|eating into|stealing|robbing you of|to waste) ..3 ${yourTime}`,
  `(not|hardly|barely) worth (your|troubling|bothering|reading|an answer from)`,
  '(silly|stupid|foolish|pointless|daft) (little|old)? (email|message|letter|note|question) ..4 (from me|of mine|ignore|read|mine|i know)',
  'one more thing to what (must|is|will)',
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
