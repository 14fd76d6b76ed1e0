// Words only: silence held against them, and a word not kept. For the rule `reproach`.
import { phrases } from '@fineline/core/review';

export const message =
  '(email~|mail~|letter~|message~|call~|voicemail~|note~|text~|application|query|queries|enquiry|attempts)';
const reply =
  '(reply|replies|response|responses|answer|answers|acknowledgement|word|call|news|feedback|contact|message|peep|sound|whisper|syllable|squeak|dicky bird|sausage|communication|update|courtesy|postcard)';
const side = '(you|your (side|end|direction|office|team|people|department|hr|company|firm|part|quarter|desk|place))';
export const span = '(#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)';
export const i = '(i|we|me|us|candidates|applicants|people|one)';

/** That they have not written, told as a complaint. */
export const nothingCame = phrases(
  `(had|have|has|having|got|gotten|received|heard|met|come|came|been) (still|yet|so far|since|as yet|absolutely|literally)? (no|not (a|an|one|so much as|even)|neither|zero|zilch|nil|without) ..2 ${reply} !(of|that|i|needed|necessary|to (your|the|that|her|his|why|how))`,
  `(not|never) ..1 (had|received|got|gotten|heard|have|receive|get) (even|so much as|as much as)? (a|an|one|any) (single|solitary|proper|simple|word of)? ${reply}`,
  '(not|never) ..1 (heard|had|received) (a|one|any)? (single)? (word|thing|peep|syllable|squeak|sausage)',
  '(heard|received|had|got|hear|get|receive|hearing|getting|receiving) (absolutely|literally|precisely|exactly)? nothing (at all|whatsoever|whatever|since|from|back|yet|so far|but (silence|an automatic|an automated|a robot|static|crickets))',
  `(no|not a|not one|not so much as a|not even a|without so much as a|without any) (single)? ${reply} ..2 (since|from you|from your|from anyone|from anybody|to (my|either|any|them|these|those)|in (return|weeks|two|three|four|five|a month)|has come|came|was forthcoming)`,
  `not even (a|an|the)? ..1 ${reply} !(of thanks)`,
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
export const silence = phrases(
  `${message} ..5 (fallen|fall|fell|gone|went|go|dropped|drop|vanish~|disappear~|sunk|sank|tumbled|sent|landed|posted|ended up) (in|into|down|to the bottom of) (a|the|some|your) ..2 (well|hole|abyss|pit|drain|sea|bog|swamp|fog|mist|crack|shaft|mine|cave|ravine|chute|plughole|oubliette|canal|ether|void|furnace|desert)`,
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
export const promised = phrases(
  '(you|your _|she|he|they) (had|did|all|both|had all|clearly|specifically|yourself)? (promised|said|say|told|assured|swore|undertook|gave me your word|indicated|vowed) ..8 (would|will|by|within|shortly|soon|next|hear|know|call|ring|in touch|back to me|let me know|decide|decision|you said)',
  '(as|despite|contrary to|against|notwithstanding) (promised|your (promise|assurance~|word)|what i was)',
  'i (was|had been|am) (told|assured|promised|led to believe|given to understand) ..8 (would|will|by|within|shortly|hear|call|decision)',
  '(you|she|he|they) (had|have)? said (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|within|by|a (day|week|month|fortnight)|two|three|the #|#|next|early|end of)',
  '(you|your _|she|he|they|the _) ..2 (promised|told|assured|said to) (me|us) ..8 (would|will|by|within|shortly|soon|hear|ring|call)',
  '(by|within) _ (,)? you said',
);
export const failed = phrases(
  '(but|and|yet|though|although) (you|nobody|no one|nothing|none|that|the call|it|no|there) ..2 (did not|never|not|no|nothing|came|has come and gone)',
  '(and|but|yet|still|alas|here|since) ..1 (nothing|did not|never|no (call|word|reply|letter|email|news))',
  '(it is now|that (was|is)|we are now|today is|it is already) ..3 (the|#|week~|month~|fortnight|thirtieth|twentieth|ago|monday|tuesday|wednesday|thursday|friday)',
  `${span} (days|weeks|months|fridays|mondays)? (have|has) (gone by|passed|gone|come and gone|elapsed|slipped)`,
  '(came and went|come and gone|long (gone|past)|well past|past us|behind us|no call came|not (kept|honoured)|which (year|month|week|friday|century))',
  '(did not|never) (come|ring|call|arrive|materialise|happen|phone|write|hear|keep)',
  '(meant|means) (nothing|little)',
  '(and|but|yet) (i)? (have|had|was|am|been) ..3 (none|nothing|still|not|waiting)',
  '(you|we) (all)? (will|can|must)? (know|guess|imagine) how that (ended|turned out|went|finished)',
  '(evidently|apparently|plainly|hollow|empty words|worth (very)? (little|nothing|less)|for all the good|still waiting|has since|have since)',
);
/** The next sentence, where it holds the promise against the calendar. */
export const calendar = phrases(
  '^ ..2 (it is|today is|this is|that was|we are now) ..4 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|week~|day~|month~|fortnight|january|february|march|april|may|june|july|august|september|october|november|december)',
  '^ ..2 (that|this|friday|it|monday|tuesday|wednesday|thursday|the day|the date|#) ..3 (came and|has come|has passed|has gone|went)',
  '^ ..1 (nothing|nobody|no one|i am still|you did not|you have not|silence) ..',
);

const answering =
  '(answer~|reply~|respond~|call~|ring~|phone~|telephone~|write~|contact~|acknowledge~|return~|revert~|get back|got back|let me know|let us know|pick~ up|update~|notify~|inform~|come back to me|get in touch|be in touch|take my|tell me (anything|why|what|whether|if|the)|told me (anything|why|what|whether|if|the)|speak to me|talk to me|see me out)';

/** Nobody answers, nothing is ever answered, they went quiet or vanished. */
export const cutOff = phrases(
  `(nobody|no one|not one|not a single|not a soul|neither of|none of|not one of) ..5 (${answering}|phone to|telephone to|thought (to|of)|took the|takes the|had the (heart|time|goodness)|has the|saw fit|cared to|troubled to|will take|found (the|a) (time|minute|moment))`,
  `(you|your _|you people|your people|he|she|they) ..2 (never|no longer|hardly ever|not once|rarely|seldom) ..1 (answer~|reply~|respond~|acknowledge~|return~ (my|a|any|calls)|call~ (me|back)|ring~ (me|back)|rang (me|back)|phone~ (me|back)|write~ (me|back|to me)|wrote (me|back)|revert~|inform~ me|update~ me|get back|got back|come back to me|pick~ up)`,
  '(was|were|been|am) (i)? (never|not) (even|so much as|ever|once)? (told (anything|why|the (result|outcome|decision|truth|reason)|of (the|your))|informed|notified|updated|contacted|thanked for|given (the|so much|any) ..1 (courtesy|reply|answer|feedback|reason|explanation|word))',
  '(not|never) even (been)? (replied|answered|acknowledged|thanked|told|informed|opened|read|returned|rung|called|noticed|reverted|responded)',
  `${message} ..4 (not|never) ..2 (replied|answered|acknowledged|returned|reverted|responded|opened|noticed)`,
  `(${message}|envelope~) ..8 (neither|none|not one) (of (them|these|which))? ..1 (has|have|had|was|were|found|came|reached|drew|got|brought|produced)`,
  '(feedback|answer~|word|explanation|reason~|news|reply|response) ..5 (given|had|got|received|seen|heard|have|offered) none',
  '(no (revert|intimation|reversion|callback|call back|comeback|acknowledgement)|failure to (respond|reply|answer|call|write|communicate|inform|let|acknowledge|keep|honour|contact|get))',
  '(you|your _|he|she|they|everyone|everybody|it (has|is|all)|and then|then|to) ..1 (have|has|had|all|simply|just|promptly|suddenly)? (gone|went|go|fell|fallen|turned|became|become) (very|so|rather|strangely|oddly|remarkably|awfully|suddenly|completely|totally|entirely|curiously|all)? (quiet|silent|dark|cold|mute|deaf|missing|to ground|awol|invisible|incommunicado)',
  '(you|he|she|they|and then|then|your _) (have|has|had|all|simply|just|promptly|then)? ..1 (vanished|disappeared|evaporated|melted away|dropped off the|never (seen|heard) again|ran for cover|stopped (answering|replying|writing|calling|picking))',
  '(hung up|hang up|hangs up|hanging up|put (the)? (phone|receiver) down|slammed the (phone|door)|door slammed|shut the door) ..1 (on|in) (me|us|my face)',
  '(still waiting|waiting still) (for (the|your|a|that|any|an|some) _? (call|reply|answer|word|letter|response|email|courtesy|feedback|message)|and (still)? (no|nothing))',
  '(wait~ in vain|waited (quite)? long enough|(sat|sit|stayed|stay|stood|waited|kept) ..2 by the (phone|telephone|letterbox|letter box)|none the wiser)',
  '(make|keep|making|let|have|made|to) (people|candidates|applicants|me|us|one|anyone|somebody|someone|a person|a man|a woman)? wait (like|so|this|that|for weeks|for days|weeks|and wonder|without)',
  `${message} ..8 (show~|mark~|seen|tick~) ..1 (as)? (read|seen|opened|delivered|blue)`,
  '(you|yet you|your (answer|decision|letter|reply|call)) (is|are|was|were) (now)? ..1 (#|two|three|four|five|six|seven|eight|nine|ten|a|many|several) (day~|week~|month~|fortnight) late',
  '(you|he|she|they|everybody|everyone|somebody|someone) ..8 (forgotten|lost|mislaid|misplaced|not find) my (number|phone|telephone|address|email)',
  '(phone|telephone|post|mail|letters|calls|communication|courtesy|line|email) ..5 (only (takes|makes|receives|goes|works)|one (direction|way))',
);

/** A word given, worth nothing. */
export const wordBroken = phrases(
  '(promised|told|assured) (me|us) (two|three|four|five|six|many|several|countless|#|umpteen) times',
  '(time and again|again and again|repeatedly|more than once) ..3 (promised|told|assured)',
  '(your|his|her|their) (word|promise~|assurance~|undertaking~) ..4 (worth (very)? (little|nothing|less)|mean~ (little|nothing)|count~ for|hollow|empty|broken|forgotten|weigh~|cheap|air|water|sand)',
  '(lost|losing|lose) (all|my|any|what)? (faith|trust|confidence|respect) (in|for)',
  '(break|broke|broken|breaking|went back on|gone back on|did not keep|not kept|never kept|failed to keep|not honour~|forgot|forgotten) (your|his|her|their|the) (own)? (word|promise~)',
  '(had|have|take|took|trusted|believed|relied on) your word (,|and|but|that|for|on)',
  '(gave|give~) (me)? (his|her|their|your) (word|hand on it|hand on)',
  'come and gone (since|and|without|with no|but|,)',
);
