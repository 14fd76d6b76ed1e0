// Longer than other rules: blame comes by way of silence, a broken word, an image or irony, and each of these has its words.
import {
  type DraftText,
  type Found,
  type Spot,
  defineExamples,
  defineReviewRule,
  inSentence,
  phrases,
  together,
} from '@fineline/core/review';

const message =
  '(email~|mail~|letter~|message~|call~|voicemail~|note~|text~|application|query|queries|enquiry|attempts)';
const reply =
  '(reply|replies|response|responses|answer|answers|acknowledgement|word|call|news|feedback|contact|message|peep|sound|whisper|syllable|squeak|dicky bird|sausage|communication|update|courtesy|postcard)';
const side = '(you|your (side|end|direction|office|team|people|department|hr|company|firm|part|quarter|desk|place))';
const span = '(#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)';
const i = '(i|we|me|us|candidates|applicants|people|one)';

/** That they have not written, told as a complaint. */
const nothingCame = phrases(
  `(had|have|has|having|got|gotten|received|heard|met|come|came|been) (still|yet|so far|since|as yet|absolutely|literally)? (no|not (a|an|one|so much as|even)|neither|zero|zilch|nil|without) ..2 ${reply} !(of|that|i|needed|necessary|to (your|the|that|her|his|why|how))`,
  `(not|never) ..1 (had|received|got|gotten|heard|have|receive|get) (even|so much as|as much as)? (a|an|one|any) (single|solitary|proper|simple|word of)? ${reply}`,
  '(not|never) ..1 (heard|had|received) (a|one|any)? (single)? (word|thing|peep|syllable|squeak|sausage)',
  '(heard|received|had|got) (absolutely|literally|precisely|exactly)? nothing (at all|whatsoever|whatever|since|from|back|yet|so far|but (silence|an automatic|an automated|a robot|static|crickets))',
  `(no|not a|not one|not so much as a|not even a|without so much as a|without any) (single)? ${reply} ..2 (since|from you|from your|from anyone|from anybody|to (my|either|any|them|these|those)|in (return|weeks|two|three|four|five|a month)|has come|came|was forthcoming)`,
  'not (a|one|so much as a) (peep|squeak|sausage|dicky bird|syllable|whisper|murmur|postcard)',
  'without (a|one|so much as a) (word|syllable|line|goodbye|by your leave)',
  `my ..3 ${message} ..3 (unanswered|ignored|vanish~|disappear~|in vain|unread|unopened|unacknowledged|bin|shredder|wastepaper|dustbin)`,
  `${message} ..2 (gone|went|go|going|remain~|left|lie|lying|lay|been) (unanswered|unacknowledged|ignored|unread)`,
  `(nobody|no one|none of you|no human) ..3 (replied|bothered|called|rang|rung|phoned|written|wrote|got back|came back|told me|returned|responded|acknowledged|picked up|had the|has the|thought to|seems to (care|know)|could be bothered)`,
  '(has|have|did|does|do|could|can|will|would) (nobody|no one|anybody|anyone|somebody|someone|you|not one of you) ..3 (bother~|read (their|your|its|the) (post|email~|mail|inbox)|pick up|trouble to|be bothered)',
  '(why|how come) ..1 (has|have|had|did|does|is|am|was)? (i|it)? ..1 (nobody|no one|not) ..3 (heard|called|rung|replied|answered|told|got back|come back|written|rang|phoned|bother~|reply|answer|call)',
  `(nothing|all (i have|that|we have|i)|only (thing|news|word|sound|sign|message)|no (word|sign|sound|news|whisper|answer|reply|call|message)|not (a|one|heard|had|received)|never has anything|never (had|heard)) ..6 from ${side}`,
  'than from your (office|side|end|desk|hr|department|direction)',
  `from ${side} ..3 (only|nothing|not a|no|zero|silence|wind|weather)`,
  `${span} (of)? (my|these|previous|earlier|unanswered)? ${message} (later|and (still|not|counting|nothing|no)|still|nothing|nobody)`,
  '(not|never) ..2 (returned|answered|acknowledged|replied to|respond~ to|opened|read) (my|any of my|either|one of my|them|a single)',
  '(you|your _) (did|have|has|do|had|could|would) not ..3 (reply|replied|answered|ring|rung|get back|got back|acknowledge~|respond~|bother~|deign~|manage~ to|spare~ (me|a|the)|told me|let me know|keep your (word|promise))',
  `(good enough|fit|fine) for ..6 (but|yet) not`,
);

/** Silence in pictures, and machines where a person was hoped for. */
const silence = phrases(
  '(radio|deafening|stony|complete|total|utter|dead|absolute|wall of|nothing but|met with|ominous|frosty|resounding|sheer|month of|weeks of|conspiracy of|quite a|greeted with) silence',
  '(your|the|this|such) silence (from (you|your)|since|on your|on the other|at your|is (deafening|telling|rather|hard|quite|not)|has (been|become)|speaks|that (followed|greeted|has)|becomes|grows)',
  '(tumbleweed~|been ghosted|ghosted (me|us|by)|ghosting (me|us|people|candidates)|bermuda triangle|into (the void|the ether|thin air|a black hole|the abyss|a bottomless)|brick wall|deaf ears|cold shoulder|carrier pigeon~|smoke signal~|message in a bottle|talking to myself|to the moon|dead letter|without trace|swallowed (me|it|them) (up|whole)|only crickets|but crickets|crickets from|hear crickets)',
  '(mine|me|my|been|met|found|finding|met with|face~|facing|behind|against) ..4 (shut|closed|locked|slammed|bolted|blank|unopened) (door~|window~|gate~|wall~)',
  '(phone|inbox|line|postbox|it|all|everything|been) ..4 (quiet|silent|still|dead|dumb) as (a|the) (churchyard|grave|tomb|church|mouse|graveyard|stone|morgue|library|doornail|crypt|post|fish)',
  '(went|gone|going|goes|go|took|taken) the? same? (road|way) (as|of) (my|the|all)',
  'the same (road|way|fate) as my',
  '(your|the|do your|are your|perhaps the|if the) (pigeon~|postman|post office|line~|telephone~|phone~|server~|internet|wires|keyboard~|email|switchboard|system) ..4 (lost|broken|out of order|cut|on strike|jammed|died|down|stopped working|fallen|not working|kaput)',
  '(inbox|letterbox|letter box|phone|telephone|doormat|mailbox|screen|pigeonhole|postbox|voicemail) ..4 (empty|silent|quiet|bare|dead|mute|cold|nothing but|only|not rung|never|blank|dark|unlit)',
  '(all|only|nothing but|just|had|got|have|get) ..5 (automatic|automated|auto|canned|stock|robot|recorded|machine) (reply|response|message|email|receipt|acknowledgement|voice|telling)',
  '(talking|writing|speaking|shouting|calling|whistling|singing|talk|write) (to|at|into|in) (a|the|an|my)? ..1 (wall|machine|robot|void|wind|dark|myself|hill~|hole|well|ether|sky|wilderness)',
  '(all|only|nothing but) ..3 (is|get|got|hear) ..1 (a|the) (machine|robot|answerphone|answering machine|dial tone|ringing tone|hold music)',
  'all my numbers',
  'the last (i|we|that i) heard (of|from) (you|your)',
  '(for all i know|are|is) (you|anybody|anyone|there anybody|there anyone) ..1 (still)? (in business|alive|trading|out there|home|awake|shut down|closed down|gone bust|dead)',
  '(the|this|your|such) silence (is|has|was|grows|gets|goes|begins|starts)',
);

/** Their word, not kept. */
const promised = phrases(
  '(you|your _|she|he|they) (had|did|all|both|had all|clearly|specifically|yourself)? (promised|said|say|told|assured|swore|undertook|gave me your word|indicated|vowed) ..8 (would|will|by|within|shortly|soon|next|hear|know|call|ring|in touch|back to me|let me know|decide|decision|you said)',
  '(as|despite|contrary to|against|notwithstanding) (promised|your (promise|assurance~|word)|what i was)',
  'i (was|had been|am) (told|assured|promised|led to believe|given to understand) ..8 (would|will|by|within|shortly|hear|call|decision)',
  '(by|within) _ (,)? you said',
);
const failed = phrases(
  '(but|and|yet|though|although) (you|nobody|no one|nothing|none|that|the call|it|no|there) ..2 (did not|never|not|no|nothing|came|has come and gone)',
  '(and|but|yet|still|alas|here|since) ..1 (nothing|did not|never|no (call|word|reply|letter|email|news))',
  '(it is now|that (was|is)|we are now|today is|it is already) ..3 (the|#|week~|month~|fortnight|thirtieth|twentieth|ago|monday|tuesday|wednesday|thursday|friday)',
  `${span} (days|weeks|months|fridays|mondays)? (have|has) (gone by|passed|gone|come and gone|elapsed|slipped)`,
  '(came and went|come and gone|long (gone|past)|well past|past us|behind us|no call came|not (kept|honoured)|which (year|month|week|friday|century))',
  '(did not|never) (come|ring|call|arrive|materialise|happen|phone|write|hear|keep)',
);
/** The next sentence, where it holds the promise against the calendar. */
const calendar = phrases(
  '^ ..2 (it is|today is|this is|that was|we are now) ..4 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|week~|day~|month~|fortnight|january|february|march|april|may|june|july|august|september|october|november|december)',
  '^ ..2 (that|this|friday|it|monday|tuesday|wednesday|thursday|the day|the date|#) ..3 (came and|has come|has passed|has gone|went)',
  '^ ..1 (nothing|nobody|no one|i am still|you did not|you have not|silence) ..',
);

/** What one was owed, and did not get. */
const blames = phrases(
  '(common|basic|simple|ordinary|elementary|old fashioned|minimum of|bit of|shred of|ounce of) (courtesy|decency|manners|politeness|respect|professionalism)',
  '(have|had|has|having|not) (not)? (had)? (the|a|any|some) (common|basic|simple|good)? (decency|courtesy|grace|manners|goodness|guts|nerve) (to|of)',
  '(courtesy|manners) (to (reply|answer|tell|let)|cost|went out|dictate~|demand~)',
  `${i} ..4 (ignored|ghosted|strung along|led on|fobbed off|brushed off|kept dangling|left dangling|messed about|messed around|given the run around|forgotten about|treated (like|as|with|so|this)|dismissed)`,
  'this is how (i|we|you|candidates|applicants) ..1 (am|are|was|were|treat~)',
  '(it|this|that|you|your _|silence|treatment|what|which|find it|find this|plain|downright|frankly) (is|was|are|were|been|have been|has been)? (rather|quite|frankly|so|very|most|deeply|extremely|really|simply|a bit|just|plain)? (unprofessional|disrespectful|rude|ill mannered|insulting|shabby|shoddy|disgraceful|appalling|unacceptable|shameful|discourteous|callous|inconsiderate|heartless|poor form|bad form|a poor show|beyond the pale|galling|a disgrace|a shambles|a farce|an insult|a slap in the face|a kick in the teeth)',
  '(kick in the teeth|slap in the face|wast~ (of)? my time|bad manners|beggars belief|defies belief|box ticking|a stitch up|stitched up|kangaroo court)',
  '(disappointed|disappointing|let down|surprised|dismayed|saddened|hurt|upset|frustrated|frustrating|annoyed|annoying|disheartened|disheartening|baffled|astonished|perplexed|disgusted|insulted|offended|appalled|angry|cross) ..6 (not (to (have|be told|be|hear|get|receive)|heard|been|a (word|line|reply))|no (reply|word|answer|news|response)|silence|lack of (reply|response|communication|news|contact|courtesy)|in how|with how|by how|how this|with the (way|handling|treatment)|by the (way|handling|treatment|lack|silence|absence)|in you|with you)',
  '(expected|hoped for) (rather|a little|a bit|much|far|so much)? (better|more) (of|from) (you|a|an|your|such)',
  `(i|we|candidates|applicants) ..3 (deserve~|owed|entitled to|merit~|due) (rather|a little|a bit|much|far|so much|at least|something)? (better|more|an (answer|acknowledgement|apology|explanation)|a (reply|call|line|response|word|phone))`,
  '(owed|deserved|worth) (more|better|a little more|rather more) than',
  '(not|never|nor|hardly|scarcely) ..3 worth (an|a|the|your|anybody|anyone|someone|so much as|even|telling|replying|answering|informing|ringing|calling)',
  '(one|you|anybody|anyone) (would|might|should|could) ..2 (have|of) (thought|hoped|expected|supposed) (that|a|an|it|some|at least|better|more|somebody|someone|courtesy|in)',
  'i (would|might|should) ..1 (have|of) (thought|hoped|expected|imagined|supposed) (a|an|that|it|at|better|more|you|somebody|someone|some)',
  '(would|might) (have|of) been (nice|good|kind|polite|courteous|decent|civil|welcome|appreciated) ..1 (to (hear|be told|know|get|receive|have)|if (you|someone|somebody|anyone|anybody))',
  '(you|they|someone|somebody) (could|might|should) (at least|just|surely|easily)? (have|of) (at least|had the|told me|let me|rung|called|written|spared|bothered|answered|replied|given me)',
  '(the least (you|they|anyone|one|someone)|too much (trouble|to ask|to expect|to hope)|not (beyond|past) (you|a|your|the)|(would|will) (not|hardly) (kill|hurt|cost|break) (you|anybody|anyone|them|him|her|a))',
  '(little|not much|seems (little|a small)|small thing|not a lot) to ask (in|for|of|after|$)',
  '(even (my|the|a) _ (send~|manage~|write~|answer~|reply~|ring~|call~)|even a (no|two|one|simple|short|bare|brief|quick|form|curt) ..4 (better|would have))',
  '(some of us|where i come from|in my (country|day|family|village|trade|world)|i was (brought up|raised|taught)|brought up to) ..8 (answer~|reply~|write~|tell people|manners|courtesy|call~ back)',
  '(if this is|is this|is that) how (you|your|i|we|candidates|people|applicants) ..3 (treat~|handled|are treated|am treated|behave|deal with)',
  '(dread to (think|imagine)|wonder~ how (you|they) ..1 treat)',
  '(more|better) ..4 than (you|your) ..3 (candidates|applicants)',
  '(customers|patients|clients|guests|pupils|children|passengers|readers) ..6 (candidates|applicants) (do|are|have|wait)',
  'led to believe ..6 (hear|told|call|decision|answer|reply|contacted|know)',
  '(told|thought|heard|understood|believed) ..2 (yours|you|that you) ..5 (replied|people reply|replies)',
  'under the impression ..8 (call|hear|ring|write|told|reply|answer|contact~|decision)',
  '^ so much for (your|the|that|being)',
  '(begin|beginning|began|starting|start) to wonder (if|whether|what|why) ..3 (you|anyone|anybody|became|happened|my|i|the (job|post|interview))',
  '(begin|beginning|starting|coming) to (suspect|despair|doubt|lose|feel (like|that|as)|think (that)? (i|you|my|nobody|no one))',
  '(for|from|of) (a|an|such a) _ ..2 (that|which|who) ..2 (prides|claims|preaches|boasts|sells|is about|lives by|calls itself|promises)',
  '(shame|pity|ironic|irony|odd|strange|funny|rich) ..2 (that|how|,) (a|an|for) _ ..6 (does not|do not|can not)',
  `(leave|keep|left|kept|leaving|keeping|leave~) (me|us|candidates|applicants|people|a colleague|one|someone|somebody|a person|him|her) (hanging|dangling|standing|stranded|waiting|guessing|in limbo|in the (dark|lurch|cold|air)|high and dry|on the (doorstep|shelf|hook|mat|step)|out in the cold|twisting|on ice|on tenterhooks|swinging)`,
  '(i|we|been|be|to be|am|feel|was|likes to be) ..2 (left|kept) (hanging|dangling|standing|stranded|waiting|guessing|in limbo|in the (dark|lurch|cold|air)|high and dry|on the (doorstep|shelf|hook|mat|step)|out in the cold|twisting|on ice|swinging)',
  '(still|been) ..1 in the dark',
  '(my patience (has|is|wears|wearing|and|,|$)|for my patience|i have been (very|more than|extremely|endlessly)? patient)',
  '(kept|done|did) my (side|part|end) of',
  `(i|candidates|applicants|me|we|are) ..6 (ten a penny|small fry|a mere number|just a number|an afterthought|cannon fodder|beneath your notice|not important enough|second class)`,
  '(evidently|clearly|obviously|apparently|plainly) ..2 (i was (mistaken|wrong)|not (worth|important|a priority)|you (have|had|are) (better|too|more)|i am not|beneath|courtesy)',
  '(better|more important|bigger|other) (things|fish) to (do|fry) than ..',
  'more pressing (matters|things|business|concerns) than',
  '(form|template|standard|automated|generic|copied) ..2 (letter|email|signature|rejection|reply|line~) ..5 (after|owed|hardly|deserve~)',
  '(busy|occupied|stretched|swamped) ..3 (but (so am i|so are|so is|we all|surely|it takes|one)|or not)',
  'did i (say|do) (something|anything) (wrong|to offend|to upset|amiss)',
  '(have i|did i) (offended|offend|upset|annoy|annoyed|wronged)',
  'i (did|had|do|rather) (think|thought|believe|believed) ..1 we (had|got|were|did) ..2 (on|an understanding|well|agreed|rapport)',
  '(had|have) hoped ..1 (to|that i|you|someone|i would) ..4 (by now|before now|sooner|earlier)',
  '(takes|take|cost|costs) (#|ten|two|five|thirty|sixty|one|a few|a) (seconds|minutes|second|minute|moment) ..1 (to (write|send|reply|type|say|tell|let|pick)|of)',
  '(am|are|sound|feel|feeling|little|bit|rather) (put out|aggrieved|miffed|peeved|stung|fed up|hard done by|short changed|cheated)',
  '(not angry|more in sorrow)',
  '(funny|strange|odd|poor|shabby|sorry|cold|cruel|fine) way (to|of) (treat|run|do|tell|say|go|recruit|hire|let|treating|running|doing|telling|saying|letting)',
  'one way (of|to) (telling|tell|letting|let) (me|us|people|candidates)',
  '(not|never) (treat|do that to) (a|my|any) (dog|enemy|worst|stranger|horse|animal)',
  'my (grandmother|mother|gran|nan|father|late _) would have (something|words|a word|called|been ashamed|clipped)',
  'was it (really|truly)? ..1 (so|that|too) (hard|difficult|much|impossible|complicated)',
  'how (hard|difficult) (is|can|would|could) it',
  'note with (regret|disappointment|dismay|sadness)',
  '(honoured|favoured|graced|dignified) with (a|an|any|so much)',
  '(preferred|rather) to (have)? ..1 (hear|heard|be told|been told|learnt) (it)? ..3 from you',
  '(passed over|dropped|cast aside|set aside|brushed aside|shut out|tossed aside) without',
  '(it|this|that|silence) (hurts|stings|rankles|grates|galls|smarts)',
  '(all smiles|full of smiles|so friendly|so keen|so warm) ..6 (and now|but now|yet now)',
  '(nobody|no one) (knows|knew|remembers) (my name|who i am|me)',
  'imagined the (interview|whole thing|meeting)',
  '(kept|held|freed|cleared|set aside) ..5 free for your',
  '(your|the) promised (call|letter|email|reply|answer|decision|message|word|news|feedback) (is|has|was|never|did|now)',
  `(call|decision|answer|reply|letter|email|news|word) (is|was|now|being) ..2 ${span} (day~|week~|month~) (late|overdue)`,
  '(post|job|role|position|vacancy) ..2 (is|being|has been) ..2 (back on|advertised again|up again|re advertised|readvertised)',
  '(decent|good|serious|proper|civilised|well run|caring|self respecting) (employer|firm|company|school|hospital|manager|boss|business|house|office) ..1 (finds|answers|replies|makes time|tells|would have|does not)',
  '(you|one) (would|might) (think|hope|expect|suppose) ..1 (that)? (somebody|someone|they|you|after|it was|it would)',
  '(firm|company|school|hospital|practice|charity|business|organisation|house|place|college|university|council|bank|shop|office) (of your|like yours|your size|as large|as big|that size|of that|with) ..8 (telephone|phone|stamp|reply|answer|courtesy|manners|pen|secretary|minute|call)',
  '(i|me) ..4 (not exist|no longer exist|invisible|not matter|do not count|count for nothing|nothing to you|never existed|unwanted|snubbed|humiliated|neglected|abandoned|undervalued|slighted|belittled|disregarded)',
  '(feel|feeling|felt|made to feel) ..2 (forgotten|ignored|invisible|foolish|stupid|used|worthless|unwelcome|second rate|like an (afterthought|idiot)|like a (fool|number|nuisance|beggar|pest|stalker))',
  'lack of (any)? (communication|response|contact|feedback|reply|courtesy|news|answer)',
  '(given|giving|give) up (on (you|hearing)|hoping to hear|waiting (for|to))',
  '(quick|fast|keen|happy|eager|prompt) enough to (ask|take|call|want|ring|interview)',
  '(i|been) ..3 (promised|assured|owed) (an|a|the) (answer|call|reply|decision|letter|response|email|word)',
  'told to expect (a|an|your|the)',
  'is (it|this) (your|company|the|normal|usual) ..1 (policy|practice|custom|habit)',
  'my (time|effort|work|day) ..3 (worth (less|nothing|little)|counts for nothing|so cheap)',
  '(must|do) i (have to)? (read|learn|hear|find out) (about|of) it (in|from|through)',
  '(you|your _) (have|has|had) not ..2 (given|sent|spared|offered|found) (me)? (a|one|the|any) ..2 (line|word|minute|answer|reply|courtesy)',
  '(poor|sorry|fine|sad|bad) (do|show|state of affairs|reflection|look) (when|if|that|for|on|to)',
  '(no news|silence) is (how|your way)',
  'left to (conclude|assume|guess|wonder|infer|draw)',
  '(warmer|friendlier|kinder|livelier|more|better) (goodbye|welcome|answer|reply|conversation|chat|response|treatment) .. (from|with) (a|an|the|my)',
  'my ..1 (emails|letters|messages|calls) (must|seem to|appear to|have clearly|are evidently)',
  '(and|,) for (that|all that|this) i (get|got|receive|have)',
  'have the (kindness|goodness|decency|courtesy|heart) to (tell|let|reply|answer|write|ring|call)',
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|that) was (#|two|three|four|five|six|seven|eight|nine|ten) (day~|week~) ago',
);
/** A day given up, held against so little in return. */
const gaveUp = phrases(
  '(took|gave up|given up|spent|lost|travelled|drove|paid|prepared|cost me|rearranged|sat|flew|put in|me) ..6 (day~|leave|hour~|mile~|saturday|sunday|weekend|pocket|shift|wages|fare|train|holiday|night~|morning|afternoon|each way)',
);
const inReturn = phrases(
  '(and (yet|this is|for what)|for nothing|in return|the least|this is how|a minute|two minutes|five minutes|two lines|two line|to be told|thrown|only to|my own (petrol|pocket|expense|cost|time)|at my own)',
);
const longWait = phrases(
  `${span} (working|calendar|business|whole|full|long|solid)? (day~|week~|month~|fortnight) ..2 (is|are|seems|feels) ..1 (a long|quite a|rather a|rather long|more than enough|excessive|far too long|too long|ample|plenty|an age|an eternity)`,
  'a (month|fortnight|week) is (a long|quite a|rather a|too)',
);
const lost = phrases(
  `(perhaps|maybe|presumably|i suppose|i imagine|possibly|i can only|i wonder|no doubt|i dare say|i daresay|unless) ..3 (my|it|the|that) .. ${message} ..4 (not|never|bin|lost|unread|fire|ended|buried)`,
);
/** What they say of themselves, against what they do. */
const values = phrases(
  '(your|the|its) (website|advert|advertisement|brochure|leaflet|values|slogan|motto|page|site) ..3 (talk~|speak~|say~|boast~|claim~|promise~|mention~|preach~)',
  '(pride~|call~) (yourself|yourselves|itself)',
);
const belied = phrases('(but|yet|little of|nothing of|none of|seen little|silence|hollow|evidently|apparently not)');

/** What is theirs to tell, or mine to thank for, or the trade's. */
const innocent = phrases(
  'nothing but (good|praise|kind|kindness|admiration|warm|warmth|respect|compliment~|pleasure|help~|encouragement)',
  '(second|first|other|former|old|my) (referee|reference|bank|landlord|college|university|registrar)',
  '(your|our|the) (customers|tenants|callers|residents|clients|readers|users|suppliers|visitors|parents|supplier|old supplier) (are|were|feel|felt|had|have|who|wait~|left|complain~)',
  'patients (who|are|were|feel|had|have|wait~|left)',
  '(need|ask|want|require|expect) nothing',
  '(thank~|grateful) (you)? (so|very|again)? (much)? for (telling|letting|your|getting|taking|writing)',
  'no (reply|answer|response) (is)? (needed|necessary|expected|required|called for)',
  'as you (said|put it|told|say)',
  '(so|if|that|and|for) (a|any|some) (word|line|call|note|message|sign|news|answer|reply) from (you|your)',
  'not to see',
  '(phone line|helpline|hotline|night line)',
);

/** "You said that I would hear by Friday. It is Wednesday." */
function* dated(draft: DraftText): Generator<Spot> {
  const given = new Map(draft.find(promised, 'body').map((at) => [at.sentence, at]));
  if (given.size === 0) return;
  const previous = new Map(draft.main.sentences.map((sentence, n, all) => [sentence, all[n - 1]]));
  for (const at of draft.find(calendar, 'body')) {
    const sentence = previous.get(at.sentence);
    const promise = sentence && given.get(sentence);
    if (promise) yield { at: { where: 'body', start: promise.start, end: at.end } };
  }
}

/** Blame, open or by way of wit: silence has a hundred causes, and a reader who feels accused looks for the door. */
export default defineReviewRule({
  id: 'reproach',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: 'This holds their silence against them. It may have causes that you cannot see, and a reader who feels accused stops wishing you well.',

  *find(draft) {
    const fair = (at: Found) => !inSentence(innocent, at);
    for (const list of [nothingCame, silence, blames, longWait, lost]) {
      for (const at of draft.find(list)) if (fair(at)) yield { at };
    }
    for (const at of together(draft.find(promised), draft.find(failed))) yield { at };
    for (const at of together(draft.find(values), draft.find(belied))) yield { at };
    for (const at of together(draft.find(gaveUp), draft.find(inReturn))) yield { at };
    yield* dated(draft);
  },
});

export const examples = defineExamples({
  flags: [
    'I have written twice and «had no reply».',
    '«Nobody has bothered» to call me back.',
    'I find it «unprofessional».',
    '«You promised to ring on Friday and you did not».',
    'I am «disappointed by the lack of any word» from you.',
    '«My two previous messages went unanswered».',
    'It would have been «common courtesy» to write.',
    'I have been «left hanging» for a month.',
  ],
  indirect: [
    '«The silence has been» deafening.',
    'One so large «might have spared me a line, one would have thought that».',
    '«I dread to think» how you treat those who work for you.',
    'It seems that I «was never worth a stamp».',
    '«You told me that I would hear within a week; three weeks have gone by».',
    '«You said that I would know by Friday. It is Wednesday».',
    '«I gave up a whole Saturday for you, and a two-line note is all I ask in return».',
    'My phone has been «as quiet as a churchyard».',
    'I wonder «if the pigeons got lost».',
    'I have been «made to feel like an afterthought».',
  ],
  allows: [
    'I know how busy you must be after the move.',
    'I was naturally disappointed, but enjoyed meeting you.',
    'You told me that you would decide by the 16th, and I would be glad of a word.',
    'Thank you for telling me yourself.',
    'I should have sent this sooner.',
    'I never knew that a hinge could be so quiet.',
  ],
  lookAlikes: [
    'The silence of the reading room impressed me.',
    'I have heard nothing but good of your team.',
    'I have not heard back from my second referee yet, so I will send her number later.',
    'Nobody has ever explained it to me so clearly.',
    'Your patients were left waiting in the corridor, you told me, and I would like to change that.',
    'No reply is needed.',
    'It says a lot about the ward that nurses stay.',
    'The tapestry makes one wonder how they dyed the red.',
    'It would have been good to see the kiln lit.',
  ],
});
