// Words only: the ways to announce a nudge, in as many words, by its reason, in pictures.
import { phrases } from '@fineline/core/review';

const small =
  '(quick|brief|short|polite|gentle|friendly|little|wee|small|light|kind|soft|courteous|respectful|timely|final|second|third|fourth|last|weekly|fortnightly|monthly|obligatory|customary|usual|cheeky|tiny|humble|mere)';
const nudge =
  '(follow up|followup|check in|nudge|reminder|chaser|chase|prod|poke|ping|bump|tap|tickle|knock|touch base|catch up|shake|jog|push|tug|whistle|cough|wave|tap tap|circle back|catchup|remainder)';
const just =
  '(just|only|simply|merely|quickly|briefly|really|also|again|once again|once more|now|here|politely|gently|kindly)';
const about = '(on|to|about|regarding|concerning|re|with|after|from|over|for|in)';

/** In as many words. */
export const outright = phrases(
  `^ ..1 ${just}? (quickly|briefly)? (checking in|checking back|checking up|touching base|circling (back|round|around)|looping back|reaching (out|back)|pinging|chasing|following up|popping back?in|dropping back?in|bumping !into|nudging|resurfacing|resending|re sending|floating|surfacing|bubbling|revisiting|poking|prodding|swinging by|knocking)`,
  `(i am|i was|i have been|we are|i will be|it is me|me|here i am|am|this is me) ..2 (checking (in|back|up)|touching base|circling (back|round|around)|looping back|chasing (up|you|after|my|the|this|again|for|on)?|pinging|following (this|it|things|that)? up|bumping|nudging|resurfacing|surfacing|poking my|popping (up|back|in|by|into|my)|dropping (back|in|by|you another)|reaching out again|knocking (again|on your|at your|once more)|back again|at it again|writing (to you)? (again|once more|once again|a second time|another)|getting in touch (again|once|a second))`,
  `(i|we) ${just}? (want~|wish~|thought (that)? (i would|i should|it was about? time)|would like|hope~|am writing|write|plan~|promised|said|decided|figured (i would)?|meant|need~|ought|am|like|have) ..6 (check in|check back|checked in|touch base|circle back|follow up|followed up|reach out again|chase|ping you|nudge you|loop back|drop back|poke|prod|give you a (nudge|prod|shake|ping|poke|shout))`,
  `(write|writing|email~|mail~|call|calling|ring|ringing|phone|phoning|get in touch|getting in touch|reach~ out|message|messaging|line|note|drop~) ..4 (to|and) ${just}? (follow up|check in|check back|touch base|chase|nudge|remind|circle back|bump|ping|prod)`,
  `(a|another|my|this|the|with a|consider this|one more|your|some) ${small} ${small}? (reminder|nudge|follow up|followup|chaser|check in|prod|poke|ping|bump|tap|knock|catch up|chase|jog|tickle|wave|whistle|cough|shake) (about|on|regarding|from|that|to|of (my|me|our)|might|may|would|could|re|for|after|concerning|in|,|$|if|and|by|email|mail|as|before)`,
  `(just|only|simply|merely|this is|here is|here comes|consider|call|treat|take|regard|see|view|as|by way of) (this|it|that)? ${just}? (as|by way of|be)? (a|an|my|your|the|another|to be) ${small}? ${small}? ${nudge}`,
  `(follow up|following up|followup) ${about} (my|our|the|your|this|that|a) .. (interview|application|conversation|meeting|chat|discussion|email|mail|message|letter|call|talk|visit|position|role|post|job|vacancy|status|candidacy|cv|opportunity|below|opening)`,
  `^ ${nudge} (:|on|re|about|regarding|-|–|for) ..`,
  '^ (re|my|our|interview|application|a|quick|short|gentle|friendly|polite|second|third|first|_)..2 (follow up|followup|check in|nudge|reminder|chaser)(on|after|to|email|message|note|call|from|re)? ..2 $',
  '(interview|application) (follow up|followup|check in|nudge|reminder|chaser)',
  '(email|message|call|letter|note|mail) (is|was|serves|comes) (just|only|simply)? (as|to)? (be)? (a|follow|check|chase|nudge|remind) ..3 (up|in|reminder|nudge|chaser|prod|you)?',
  '(drop~|pop~|bob~|land~|slid~|turn~|wash~|crop~|appear~|arriv~|show~|pitch~|fetch~|come|coming|back) ..2 (up)? (again)? in (to)? your (inbox|mailbox|messages|mail|in tray|life|email)',
  '(drop~|pop~|bob~|slid~|wash~) (back|up|again)? ..1 into your (inbox|mailbox|messages|mail|in tray|dms)',
  '(bump~|push~|float~|bring~|nudge~|move~|send~|pop~|lift~|raise~|hoist~|put~|surface~) (this|my|it|the) _? (message|email|thread|note|one)? (back)? (up|to the top|to the surface|round again)',
  '(in case|lest) (this|it|my (email|message|last|previous|note|first) _?) (got|was|has been|is|had|slipped|went|became|fell)? ..2 (buried|lost|missed|overlooked|slipped|spam|through|sunk|drowned)',
  '(allow|permit|let|forgive) (me|my) ..2 (circle|circling|follow|following|touch|touching|check|checking|bump|bumping|loop|chase|chasing|nudge|remind)',
  '(second|third|fourth|2nd|3rd|another|next) (email|message|note|attempt|try|letter|call|mail|go|nudge|knock) !(you|that you|from you|from your|which you)',
  '(want~|like|would|may|might|can|could|allow me|let me|wish|writing|write|mail|email~|calling|call|just|must|have|permit me|hereby|am|kindly) (i|me|we)? (to)? (again)? (remind|remember) you (of|about|that|on) ..',
  '(serves|serve|meant|sent|comes|is here|is|was) ..1 (to|as a way to) ..1 (remind|nudge|prod|chase|jog|bump) ..',
  '(just|only|simply|merely) (seeing|wondering|asking|enquiring|inquiring|curious|looking|ringing|calling|writing|emailing|popping|dropping|saying|sending) ..1 (if|whether|how|about|where|what|when|for|in|to (see|ask|check|say|find|know|hear|chase)|again|by|a)',
  '(ask|asking|enquire|enquiring|inquire|inquiring|write|writing|call|calling|ring|ringing|mail~|email~|knock|knocking|try|trying) (you|in)? (again|once more|once again|yet again|another time|a second time|a third time|anew) ..2 (about|to (ask|see|say|enquire|hear|find|check)|for|regarding|,|$|as|because|with)',
  '(courtesy|routine|chasing|reminder|catch up|chase up) (call|email|message|note|visit|reminder|nudge|check)',
  '(just|only) seeing ..5 (if|whether) ..',
  '(reconnect|reconnecting|re connect|re connecting|re engage|recontact) ..1 (about|regarding|on|with you|over)',
  '(reviv~|resurrect~|reopen~|rekindl~|refresh~|restart~|reawaken~|warm~ up|dust~ off|blow~ the dust off|blowing the dust (off|from)|breath~ life into) (this|the|our|that|my) ..1 (thread|conversation|email|chain|message|exchange|correspondence|discussion)',
  '(keep|keeping) (this|things|it|the thread|our conversation|the line~) (warm|alive|open|going|fresh|moving|on the boil)',
  'quick (check|one) (:|,|–|-|$|on|about|from)',
  '(did|have|had) you ..2 (chance|time|opportunity|moment) to ..',
  '(i was|i have been|i am) (advised|told|taught|urged|encouraged|instructed) to (check|write|call|follow|ring|email|chase|get)',
  '(a|my|this) (second|third|fourth|further|another) (note|letter|message|email|line|call|mail) (might|may|seem~|is|would|will|was) ..',
  `^ (this is)? ${just}? (a|another|one more) ${small}? (line|note|message|word|email|mail|call|few words) (to|just|only) (ask|see|check|find|hear|jog|enquire|inquire|remind|know|touch)`,
  '(in (pursuit|furtherance) of) (my|the|our) (earlier|previous|last|email|mail|letter|message|application|first)',
  `^ ${nudge} (email|message|mail|call|note|letter|no|number)`,
  '(promised|swore|resolved|vowed|meant|tried|trying|said i would) not to (chase|pester|nag|bother|write|badger|hassle|nudge|ask)',
  'checking (whether|if|that|on|how|to see|where)',
  'to see (if|whether) (you|the panel|there|a decision|any) ..1 (have|has|had|is|are) ..2 (reached|made|come|decided|any|news|progress|been|update~|view|movement)',
  '(to|just|only) (see|ask|find out|check) (how|where) (it|things|everything|you) ..2 (all)? (going|are|is|stand~|got to|lie|going on|have got)',
  '(got|get|gone|gotten) lost ..4 here (it|they|we) (is|are|go) again',
  '(popping|putting|dropping|placing|laying|sliding) this (back|again|on|under|in)',
  'time for (a|another) (hello|word|note|email|message|line|nudge)',
);

/** A nudge in pictures, or with the reason for it: the calendar, the books, a resolve. */
export const inPictures = phrases(
  '^ ..2 (me|us) again',
  '^ ..2 (only|just) me ..',
  '(it is|it is only|it is just|yes|hello|hi|you guessed) ..1 me (again|once more|,|$|here|back)',
  '(guess who|remember me again|here i am again|here i am once more|here i come again|here we (go|are) again|i am back again|look who)',
  '^ ..3 (back|here) again ..3',
  'like (a|the|some) ..2 (bad penny|boomerang|cuckoo|proverbial|sequel|swallow|comet|yo yo|jack in the box|weed|homing pigeon|cork|stray cat|woodpecker)',
  `(give|giving|gave|giving it|grant|allow) (this|the|that|you|it|your|things|our|us|my) ..2 (a|another|one more|one) ${small}? ${small}? (shake|nudge|poke|prod|push|stir|tug|tap|bump|kick|ping|shove|jog|jiggle|rattle|tickle|knock|tweak|whistle|tinkle)`,
  `(a|another|one more|one|this|your|my|the) ${small}? ${small}? (nudge|prod|poke|tap|knock|tug|shake|tickle|rap|cough|ping|jog|pull|wave|whistle|clearing) (on|at|in|of|to|from) (the|your|my|a|this) (shoulder|door|window|sleeve|elbow|arm|ribs|glass|thread|tree|branches|memory|north|south|pane|back|line|wood|throat|side)`,
  '(pardon|forgive|excuse|mind|permit|allow me) ..2 (the|this|my|a|another) ..1 (nudge|prod|poke|chaser|reminder|ping|tap|knock|bump)',
  '(consider|feel) (yourself|yourselves) ..1 (nudged|prodded|reminded|poked|pinged|chased)',
  '(see|seeing|find out|sense|test|learn|check|checking|gauge|feel) ..1 (which way|where|how) the (wind|land|cat|dust|cards|water|ground) ..2 (blow~|lies|lie|jump~|settle~|fall~|stand~|is blowing)',
  '(poke|poking|pop|popping|put|putting|stick|sticking|show|showing|raise|raising) (my|a) (head|nose|face|hand|paw) ..1 (round|around|in|above|up|over|through|out|back|again)',
  '(knock~|tap~|rap~|scratch~|ring~|lean~) ..1 (on|at) (your|the) (door|window|glass|bell|shutters|pane) (again|once more|a second|with)?',
  '(my|the) (calendar|diary|phone|alarm|reminder|watch|spreadsheet|planner|app|clock|timer|coach|adviser|career coach|tracker) ..1 (tell~|say~|remind~|informs|told|reminded|insist~|has it|beeped|pinged|buzzed|went off|declares|suggests|decrees|bids|instructs|announces|nags) ..2 (me|us|it|that|to|i|us)? ..4',
  '(the|all the|every|most|those|your) (books|guides|experts|advice|blogs|websites|articles|rule book|received wisdom|wise|manual|internet|etiquette|rules|gurus) ..2 (say~|advise~|tell~|suggest~|recommend~|hold|insist|demand~|hath)',
  '(they|people) say ..2 (one|you|that|a) ..4 (should|ought|must|never|to) (write|follow|check|wait|call|ask|nudge|chase)',
  '(promised|told|said to|swore to|gave) myself ..4 (i would|to|wait|leave|give|ten|a week|no|until|one)',
  '(as|being|it is|that) ..2 (one|a|two|three|#|ten|a full) (week~|days|fortnight|month~) (is|are|has|have|later|on|now|gone|passed|over|past|ago)..2 (over|passed|up|gone|elapsed|past|out|,)? ..3 (i|so|my|it is|here|time)',
  '(leave|left|leaving|give|given|gave|giving) it ..2 (week~|day~|days|fortnight|ten|#|decent|respectable|interval|month) ..4 (so|and|before|then|but)',
  '(resurface|resurfacing|surfacing|reappear~|re emerging|emerging|coming up for air|back in touch|darken~ your door|haunt~|pester~|pestering|badgering|bothering you again|bugging|bug you|hassle|hassling) ..2',
  '(weekly|fortnightly|monthly|regular|periodic|yearly|daily) (reminder|nudge|email|call|bulletin|letter|visit|note|knock|check|dose) ..2',
  'reminder that (i|you|we|my) ..',
  '(stir|stirring) the (pot|embers|waters|ashes)',
  '(stick~|poke~|put~) my (oar|nose|head) in',
  '(rattle|rattling|shake|shaking) (the|your|a) (cage|tree|bars|gate|door|branches|box|tin|thread)',
  '(throw|throwing|toss|tossing|cast|casting|fish~|lob~|drop~) (a|another|my) ..1 (pebble|line|stone|hook|net|hat|ball) ..2',
  '(see|seeing|know|learn|find out|wonder~|hear|check|ask) (if|whether) (you|the panel|anyone|anybody|the team|she|he|there) ..1 (have|has|had|would) ..2 (chance|time|opportunity|moment|look) to ..2',
  '(see|seeing) (how|where) (things|it|matters|the land|we|you|everything) ..3 (are|is|stand~|go~|going|getting|were|lie|lies|at|coming) ..3',
  `^ (just|only|here is|here comes|with|consider|sending|another|and)? ..1 (a|another|one more|my) ${small} ${small}? _ from ..`,
  '(fortnight|week~|days|month~|moon) ..3 (gone by|passed|elapsed|later|is up|are up|since|over|on|up) (,)? ..1 (so|and (so|here|now)|here|hence|i am)',
  'as one does (after|when|at)',
  '(allowed|permitted|entitled|time for me|due) to (write|call|ring|ask|email|check|knock)',
  '(it is|is it) that time ..2 (again|of)',
  '(^|i|am|just|only|here|again|me|duly) ,? (reporting|report) (in|for duty|back)',
  '(hand|hands) (raised|up|in the air|waving) ..',
  '(raise|raising|wave|waving) (my|a) (hand|flag|arm|hat) ..',
  '(tug~|tugging|pull~|tweak~|pluck~) ..1 (at|on) (your|the) (sleeve|coat|elbow|skirt|line|rope|string) ..',
  '(come|came|coming|am|here|i|go|going) (a)? knocking ..1 (once more|again|on|at|with|,|$)',
  '(ding dong|knock knock|nudge nudge|tap tap|ahem|yoo hoo|coo ee|cooee|poke poke|ping ping|tick tock|beep beep|rat a tat) ..',
  '(one more|once more|another|second|third) (lap|go|round|turn|spin|trip) ..1 (around|round|on the|with|at)',
  '(circling|orbiting|hovering) ..1 (the|your|over|above|around|round) (runway|airfield|tower|airport|block|drain|desk|inbox|door|wagons)',
  'the (man|woman|lad|girl|lady|chap|fellow|person|candidate|one|bloke|guy) (with|from|who) ..6 again',
  '(your|the) (favourite|least favourite|most persistent|friendly neighbourhood|humble|ever hopeful|faithful|loyal|tireless) (applicant|candidate|correspondent|pest|servant|nuisance|cook|nurse|_) ..',
  '(yours truly|your humble servant) ..1 (again|here|,|$)',
  '(regular as clockwork|like clockwork|as sure as|bang on (time|schedule)|right on cue|on cue|as night follows day)',
  '(polite|friendly|gentle|persistent|humble|well meaning) (nuisance|pest|pain)',
  '(here|and here) (i am|we are) ..1 (again|back|at your (door|gate|desk)|once more|knocking)',
  '(whisper|word|flea|buzz) in your ear',
  '(so|and) i am in touch',
);

const again =
  '(again|once more|once again|yet again|anew|afresh|a (second|third|fourth|further) time|another time|for the (second|third|fourth|umpteenth) time)';
const coming =
  '(checking|dipping|popping|swinging|dropping|hopping|jumping|peeking|peeping|poking|touching|wandering|drifting|circling|looping|floating|bobbing|bouncing|rolling|stepping|stopping|ducking|sneaking|nipping|tiptoeing|sidling|leaning|chiming|surfacing|edging|breezing|sailing|pinging)';
const message =
  '(email~|mail~|letter~|message~|note~|line~|missive~|call~|text~|card~|communication~|correspondence|application|epistle~|dispatch~|memo~|voicemail~|enquiry|attempt)';
const fresh = '(earlier|previous|last|first|original|former|recent|initial|old|prior|above|below|trailing)';
const theJob =
  '(post|job|role|position|vacancy|application|candidature|candidacy|interview|hiring|recruitment|decision|status|outcome|result|progress|process|opening|_ (post|job|role|position|vacancy|application))';
const reason = '(on|about|to|regarding|concerning|re|with|in|for|as|because|after|over|,|$|and|so|if|whether)';

/** Writing once more, and saying so: "reaching out again", "this is the second time". */
export const onceMore = phrases(
  `(write|writing|written|email~|mailing|call|calling|ring|ringing|phoning|messaging|reaching out|reach out|contacting|contact|approach~|turn~ to|in touch|getting in touch|get in touch|knocking|asking|ask|enquiring|inquiring|enquire|inquire|trying|texting|troubling|bothering|disturbing|pestering) (you|to you|your office|it|out)? ${again} ${reason}`,
  `(i|we|and|so|will|to|now) (now|hereby|therefore|must|do)? (write|call|ring|mail|ask|enquire|knock|appear|turn up|resurface|return|bother you|trouble you|pester you) ${again} ..`,
  `(come|coming|came|get|getting|go|going|return~|revert~|referring|refer|harking|hark) (back)? (to|on) (my|our|your) ${fresh}? ${fresh}? (message|email|mail|letter|note|application|exchange|correspondence|thread|matter|subject) ..`,
  '(come|coming|came|get|getting|return~|revert~|back) (back)? (to you|here) (about|on|regarding|concerning|with (another|a second|my)|once|again|in (connection|relation))',
  `(second|third|fourth|fifth|umpteenth|2nd|3rd|latest) (time|go|round|attempt|instalment|chapter|episode|helping|edition|time of) ..1 (i|of (writing|asking|my)|writing|asking|that i|for me|lucky|,)`,
  `(this (is|will be|makes|must be|one is)|here (is|comes)|hope you do not mind|forgive|pardon|excuse|with|mind) ..1 (another|one more|yet another|(a|my|the) (second|third|fourth|fifth|2nd|3rd|further|next|another)) ..3 ${message} ..`,
  `(second|third|fourth|fifth|next|another) of my ..2 ${message}`,
  '(round|take|part|act|chapter|attempt|volume|number|letter|email) (two|three|2|3) (of|:|,|$|from|in)',
  `(another|yet another|one more) ${message} (from|about|on|regarding|with) ..`,
  'another (week|fortnight|month|day) (,)? another ..',
  '(writing|ringing|calling|emailing|asking|phoning|in touch|mailing|enquiring|here) (about|on|regarding|concerning|after) (the|my|your) ..3 again',
  `(further|subsequent|pursuant|in addition|with reference|referring|i refer|following on|following up|next) (to|from|on from|on) (my|our) ${fresh}? ${fresh}? ${message} ..`,
  `(forward~|resend~|resent|re sending|re send|sending|send|attach~|repeat~|reposting|copying|pasting|quote~|see|find) ..1 my ${fresh} ${message} ..`,
  `(did|have|if|whether|wonder~ if|hope~|sure|wondering if|check~ that) (that)? you (have|had|did)? ..1 (got|get|received|receive|seen|see|saw|read) my ${fresh}? ${message} ..`,
  `(in case|lest) ..3 (one|it|this|mine|that|${message}) ..4 (slid|sank|sunk|slip~|lost|buried|missed|overlook~|drowned|fell|fallen|vanish~|spam|astray|swallowed|did not (reach|see|get|arrive)|not see|went under|escaped) ..`,
  `(pick~|take|taking|gather~) (up)? the (thread|threads|conversation) (of|again|where|up|once)`,
  `(jog|jogging|nudge|nudging|bump|bumping|stir|stirring|prod|tickle|poke|revive|reviving|wake|waking|rouse|rousing|warm|kick|ping|tug|dust|reheat) (up)? (the|this|our|that|your) ..2 (thread|conversation|email|chain|message|exchange|correspondence|discussion|matter|memory|ball)`,
  '(reaching out|reach out) (to you)? ..2 (to (ask|check|see|enquire|inquire|find|follow|learn|know|hear|touch|get)|with regard|in regard|about|regarding|concerning|again|once)',
);

/** Asking how things stand, as the reason to write: "thought I would see if", "just wanted to check". */
export const asks = phrases(
  `(thought|figured|reckoned|decided|felt) (that)? (i|it) (would|should|might|had better|was time|was about time|better|ought to|was high time) ..3 (see (if|whether|how|where|what)|check|ask|find out|drop|pop|send|try|come back|write|knock|enquire|inquire|ping|nudge|chase|touch|get in touch|reach|ring|call|give you|look in|put my|say hello|remind|put pen)`,
  `(just|only|simply|wanted|want|wanting|curious|hoping|keen|writing|write|calling|ringing|here|back|emailing|in|trying|looking) (to)? (see|check|ask|find out|hear|learn|know|enquire|inquire) (if|whether|how|where|what|on|about|after|for) ..2 (there|you|things|it|the|status|any|my) ..6 (news|update~|movement|progress|status|decision|happening|going|stand~|outcome|word|got to|${theJob})`,
  `(enquir~|inquir~|asking|ask|checking|check|writing|calling|ringing|emailing) ..2 (about|after|on|into|as to|regarding|concerning|for) (the|my) (status|progress|state|stage|outcome|fate|result|whereabouts|position) (of|on|with|regarding)`,
  '(status|progress) (of|on|regarding) (my|the) ..1 (application|candidature|candidacy|interview|post|role|position|job)',
  '(to see|see|know|ask|check|find out|hear) what ..1 (the)? (status|position|state of play|latest|score|situation) (is|was)',
  '(looking|fishing|hunting|digging|sniffing|angling|asking|back|here|in|touch) for (news|an update|updates|a morsel|any news|a crumb|word)',
  `^ ..2 ${small}? (check in|ping|nudge|hello|chaser|prod|reminder|follow up|catch up) (about|on|regarding|re|from|for|concerning|over) ..`,
  '(by way of|as a|in the way of|for the sake of|in) (a)? (follow up|followup|reminder|nudge|chaser|check in|prod)',
  `(gently|politely|kindly|respectfully|humbly|just|quickly|softly) (remind|nudge|prod|chase|poke|ping|jog) (you|the|your|this)`,
  `(liberty|freedom) of (nudging|reminding|chasing|prodding|writing (again|once)|asking (again|once)|checking|contacting you (again|once)|following)`,
  `${coming} (in|back|by|round|around|up|base) ${again}? ..1 (to (see|ask|hear|check|say|find|learn|remind)|about|on (my|the)|like|with (a|my|another)|for|from|,|$|here|and|because)`,
  `^ ..2 ${coming} (in|back|by|round|around|base) ..`,
  `(a|this|one|another|my) ..2 (note|line|word|email|message|mail|letter|card) ..1 to (keep|jog|remind|refresh|stir|revive|nudge|bring|prod|move|chase) ..`,
  'not (wish~|want~|mean~|like) to (nag|pester|chase|hassle|badger|hound|nudge|bug|harass) ..',
  '(like|wish|want|writing|write) to (again)? remind you (,|$|once|again)',
  `(following|follow) on from (my|our|the) ..2 (${message}|interview|conversation|chat|meeting|talk)`,
  `(you|you _|perhaps you) (may|might|must|will|could|have)? ..1 (have)? (missed|overlooked|not (seen|read|received|noticed|got)) (my|this) ..3 ${message}`,
  '(renew|repeat|reiterate|restate|revive|press) my ..1 (enquiry|inquiry|question|request|interest of|plea)',
  `(as per|per|as i (wrote|said|mentioned|asked|put it) in|to repeat|to go back to|about|regarding) my ${fresh} ..1 ${message}`,
  '(i am|here i am|i find myself|yes i am) back (at your|in your (inbox|mailbox|letterbox)|on the line|on your (doorstep|desk|screen|doormat)|about|with another|to (ask|see|hear|check|enquire|pester|knock|find))',
  '(still asking|still knocking|still waving|still enquiring)',
  'have you had any (thoughts|luck|more|further|joy|ideas|chance) ..',
  'i said (that)? i would (follow up|check (in|back)|chase|be back|write again|nudge|pester|get back) ..',
  '(guess~|know|known|see) ..6 (why i am (writing|in touch|back|here|calling)|what this is about|what i am (after|writing about))',
  '(to|and|come to|here to|back to|not to|here i am to) (pester|badger|nag|hound|bug|haunt) you ..',
);

/** Why now: the waiting is over, somebody said so, it is the custom. */
export const dueNow = phrases(
  '(said|promised|told|vowed|swore|gave|thought) (to)? (myself|i would|that i would) ..6 (week|weeks|days|fortnight|month|ten|until) ..8 (before|then|and|so|until)',
  '(the|that|my) (week|fortnight|month|ten days|two weeks|time|wait) (is|are) ..1 (up|over|past|done)',
  `(as|since|now that|because|seeing that|given that|with) ..1 (a|one|two|three|#|ten|a few|several|some) (full|whole|working)? (week~|days|fortnight|month~) ..2 (passed|gone|elapsed|gone by|behind us|over|up|on) ..`,
  '(says|say|said|tells|told|insists|advises|advised|maintains|swears|reckons|believes|warns|recommends) (me|us)? (that|to)? (you|one|i|people|we|a (person|candidate|man|woman))? ..1 (should|ought|must|always|never|to|had better|need to|have to) ..2 (send~|write|chase|call|follow|ring|ask|nudge|check|phone|knock|remind|wait (a|ten|two|seven)|leave it|get in touch|keep in touch) ..',
  '(office|adviser|advisor|coach|counsellor|tutor|agency|guide|book|blog|mother|mum|sister|wife|husband|friend|aunt|uncle|gran) (says|said|tells|told|advises|insists|suggests|recommends) ..2 (write|writing|call|calling|ring|chase|follow|ask|nudge|check|wait~)',
  `(obligatory|customary|regulation|compulsory|traditional|usual|statutory|routine|dreaded|inevitable|ritual|mandatory|classic) ..3 (${message}|check in|nudge|reminder|chaser|hello|call|follow up)`,
  '(as is|as) (the|customary|usual|proper|polite|good)? (custom|customary|etiquette|tradition|usual|protocol|convention|practice|form) ..4 (demands|dictates|requires|bids|week~|days|fortnight|,)',
  'it is your ..4 again',
  '(week~|day~|month~) (later|on|after) (email|letter|note|message|call|line|nudge)',
  '(my|your) (weekly|fortnightly|monthly|regular|usual|next|daily|annual|periodic) (hello|word|note|line|greeting|appearance|knock|visit|email|letter|message|nudge)',
);

/** Further pictures of a nudge. */
export const furtherPictures = phrases(
  '(it is|is|here is) (only|just)? (the|your) ..3 again',
  '(refresh|renew|repeat|reiterate|restate|revive) my (request|application|enquiry|inquiry|question|interest in an answer)',
  '(leave|left|waited|wait|give|gave) (it|you)? ..3 (week~|days|fortnight|month) before ..2 (wrote|writing|write|rang|ring|got in touch|getting in touch|disturb~) ..1 (again)?',
  '(coming|come) (round|back) again (about|to|on) (the|my|that)',
  'to follow up with (you|your)',
  '(reaching|reach) (back|out again|back out) ..2 (about|on|regarding|concerning|to|with)',
  '(it is)? (still|only) me (,|again|$|here|still)',
  '^ still (here|hoping|waiting|keen|asking|me|knocking) (,|and)? .. (news|update|word|asking|knocking|writing|hoping)',
  '(wrote|written|rang|called|emailed|mailed) ..6 (and|so|but) ..1 (am|i am) ..1 (writing|ringing|calling|emailing|doing so|asking) (now|again|once) ..',
  '(can|could|may|might|let me|allow me to|shall) (i|we)? (just|quickly|briefly)? (check in|touch base|follow up|circle back|check back|chase) ..',
  '(second|third|another|next) (bite|knock|helping|visit|crack|stab|shot|appearance|dose) (at|on|of|to|from|in)',
  '(consider|feel|imagine|regard|call|think) ..4 (tugged|nudged|prodded|poked|tapped|rung|knocked|jogged|pinged|rattled|waved|whistled|tickled|bumped|chased)',
  '(like|as) (a|the|some)? ..1 (toast|jack in|boomerang|cork|bad penny|swallow~|robin|cuckoo|dandelion~|mushroom~|rash|ghost|weather|postman|tide|echo|hiccup~|yo yo|daffodil~|moth|lost (cat|dog)|stray)',
  '(elbow|dig|finger|poke|prod) (in|to) the ribs',
  '(it is|guess|that|hello|yes|oh|only) ..3 (that|your) (man|woman|girl|pest|nuisance|voice|lad|face|name|fellow|cook|nurse|_) again',
  '(it is|it is only|only|just) @ (again|here|looking|once|back|asking|,)',
  '(your|the) (inbox|letterbox|letter box|doorbell|phone|doormat) ..2 (called|missed|asked|rang|rings|whispered|has a visitor|again)',
  '(tap~|knock~|rap~|scratch~|cough~|whistl~|wave|waving|throw~|ring~|rattl~) ..2 (on|at|in|from|against|into|through) (the|your|my|this) (glass|door|window|pane|letterbox|letter box|sidelines|doorstep|corner|wings|wall|bell|corridor|shutter|gate|porch|hallway|fence|far)',
  '(floating|float|bump|bumping|lifting|hauling|fishing|dragging|nudging|bring|bringing|putting|hoisting|moving|pulling|pushing|sending|shifting|raising|surfacing|resurfacing|digging) (this|it|my _|my _ _|the thread|our thread|this one|this thread) (back|up|to the|out|again|under|in front|towards|before|my)',
  '(resurfacing|resurface|resurrecting|unearthing|exhuming|excavating|reviving|reheating|retrieving) (my|our|this|the) ..',
  '(another|one more) (pebble|knock|ring|tap|tinkle|peal|verse|chorus|wave|drop|stone|arrow|pigeon|bottle)',
  'so here (goes|it is|i am|it goes|comes)',
  '(letter writing|email|nudging|charm|gentle|one man|one woman) campaign',
);
