import { defineExamples, defineReviewRule, inSentence, phrases } from '@fineline/core/review';

const small =
  '(quick|brief|short|polite|gentle|friendly|little|wee|small|light|kind|soft|courteous|respectful|timely|final|second|third|fourth|last|weekly|fortnightly|monthly|obligatory|customary|usual|cheeky|tiny|humble|mere)';
const nudge =
  '(follow up|followup|check in|nudge|reminder|chaser|chase|prod|poke|ping|bump|tap|tickle|knock|touch base|catch up|shake|jog|push|tug|whistle|cough|wave|tap tap|circle back|catchup|remainder)';
const just =
  '(just|only|simply|merely|quickly|briefly|really|also|again|once again|once more|now|here|politely|gently|kindly)';
const about = '(on|to|about|regarding|concerning|re|with|after|from|over|for|in)';

/** In as many words. */
const outright = phrases(
  `^ ..1 ${just}? (quickly|briefly)? (checking in|checking back|checking up|touching base|circling (back|round|around)|looping back|reaching (out|back)|pinging|chasing|following up|popping back?in|dropping back?in|bumping !into|nudging|resurfacing|resending|re sending|floating|surfacing|bubbling|revisiting|poking|prodding|swinging by|knocking)`,
  `(i am|i was|i have been|we are|i will be|it is me|me|here i am|am|this is me) ..2 (checking (in|back|up)|touching base|circling (back|round|around)|looping back|chasing (up|you|after|my|the|this|again|for|on)?|pinging|following (this|it|things|that)? up|bumping|nudging|resurfacing|surfacing|poking my|popping (up|back|in|by|into|my)|dropping (back|in|by|you another)|reaching out again|knocking (again|on your|at your|once more)|back again|at it again|writing (to you)? (again|once more|once again|a second time|another)|getting in touch (again|once|a second))`,
  `(i|we) ${just}? (want~|wish~|thought (that)? (i would|i should|it was about? time)|would like|hope~|am writing|write|plan~|promised|said|decided|figured (i would)?|meant|need~|ought|am|like|have) ..6 (check in|check back|checked in|touch base|circle back|follow up|followed up|reach out again|chase|ping you|nudge you|loop back|drop back|poke|prod|give you a (nudge|prod|shake|ping|poke|shout))`,
  `(write|writing|email~|mail~|call|calling|ring|ringing|phone|phoning|get in touch|getting in touch|reach~ out|message|messaging|line|note|drop~) ..4 (to|and) ${just}? (follow up|check in|check back|touch base|chase|nudge|remind|circle back|bump|ping|prod)`,
  `(a|another|my|this|the|with a|consider this|one more|your|some) ${small} ${small}? (reminder|nudge|follow up|followup|chaser|check in|prod|poke|ping|bump|tap|knock|catch up|chase|jog|tickle|wave|whistle|cough|shake) (about|on|regarding|from|that|to|of|re|for|after|concerning|in|,|$|if|and|by|email|mail|as|before)`,
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
  '(second|third|fourth|2nd|3rd|another|next) (email|message|note|attempt|try|letter|call|mail|go|nudge|knock)',
  '(want~|like|would|may|might|can|could|allow me|let me|wish|writing|write|mail|email~|calling|call|just|must|have|permit me|hereby|am|kindly) (i|me|we)? (to)? (again)? (remind|remember) you (of|about|that|on) ..',
  '(serves|serve|meant|sent|comes|is here|is|was) ..1 (to|as a way to) ..1 (remind|nudge|prod|chase|jog|bump) ..',
  '(just|only|simply|merely) (seeing|wondering|asking|enquiring|inquiring|curious|looking|ringing|calling|writing|emailing|popping|dropping|saying|sending) ..1 (if|whether|how|about|where|what|when|for|in|to (see|ask|check|say|find|know|hear|chase)|again|by|a)',
  '(ask|asking|enquire|enquiring|inquire|inquiring|write|writing|call|calling|ring|ringing|mail~|email~|knock|knocking|try|trying) (you|in)? (again|once more|once again|yet again|another time|a second time|a third time|anew) ..2 (about|to (ask|see|say|enquire|hear|find|check)|for|regarding|,|$|as|because|with)',
  '(courtesy|routine|chasing|reminder|catch up|chase up) (call|email|message|note|visit)',
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
  '(see|ask|find out|check) (how|where) (it|things|everything|you) ..2 (all)? (going|are|is|stand~|got to|lie|going on|have got)',
  '(got|get|gone|gotten) lost ..4 here (it|they|we) (is|are|go) again',
  '(popping|putting|dropping|placing|laying|sliding) this (back|again|on|under|in)',
  'time for (a|another) (hello|word|note|email|message|line|nudge)',
);

/** A nudge in pictures, or with the reason for it: the calendar, the books, a resolve. */
const inPictures = phrases(
  '^ ..2 (me|us) again',
  '^ ..2 (only|just) me ..',
  '(it is|it is only|it is just|yes|only|hello|hi|you guessed) ..1 me (again|once more|,|$|here|back)',
  '(guess who|remember me again|here i am again|here i am once more|here i come again|here we (go|are) again|i am back|back again|look who)',
  '^ ..3 (back|here) again ..3',
  'like (a|the|some) ..2 (bad penny|boomerang|cuckoo|proverbial|sequel|swallow|comet|yo yo|jack in the box|weed|homing pigeon|cork|stray cat|woodpecker)',
  `(give|giving|gave|giving it|grant|allow) (this|the|that|you|it|your|things|our|us|my) ..2 (a|another|one more|one) ${small}? ${small}? (shake|nudge|poke|prod|push|stir|tug|tap|bump|kick|ping|shove|jog|jiggle|rattle|tickle|knock|tweak|whistle|tinkle)`,
  `(a|another|one more|one|this|your|my|the) ${small}? ${small}? (nudge|prod|poke|tap|knock|tug|shake|tickle|rap|cough|ping|jog|pull|wave|whistle|clearing) (on|at|in|of|to|from) (the|your|my|a|this) (shoulder|door|window|sleeve|elbow|arm|ribs|glass|thread|tree|branches|memory|north|south|pane|back|line|wood|throat|side)`,
  '(pardon|forgive|excuse|mind|permit|allow me) ..2 (the|this|my|a|another) ..1 (nudge|prod|poke|chaser|reminder|ping|tap|knock|bump)',
  '(consider|feel) (yourself|yourselves) ..1 (nudged|prodded|reminded|poked|pinged|chased)',
  '(see|seeing|find out|sense|test|learn|check|checking|gauge|feel) ..1 (which way|where|how) the (wind|land|cat|dust|cards|water|ground) ..2 (blow~|lies|lie|jump~|settle~|fall~|stand~|is blowing)',
  '(poke|poking|pop|popping|put|putting|stick|sticking|show|showing|raise|raising) (my|a) (head|nose|face|hand|paw) ..1 (round|around|in|above|up|over|through|out|back|again)',
  '(knock~|tap~|rap~|scratch~|ring~|lean~) ..1 (on|at) (your|the) (door|window|glass|bell|shutters|pane) (again|once more|a second|with)?',
  '(my|the) (calendar|diary|phone|alarm|reminder|watch|spreadsheet|planner|app|clock|timer|wife|mother|mum|coach|adviser|career coach|husband|tracker) ..1 (tell~|say~|remind~|informs|told|reminded|insist~|has it|beeped|pinged|buzzed|went off|declares|suggests|decrees|bids|instructs|announces|nags) ..2 (me|us|it|that|to|i|us)? ..4',
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
  '(reporting|report) (in|for duty|back)',
  '(hand|hands) (raised|up|in the air|waving) ..',
  '(raise|raising|wave|waving) (my|a) (hand|flag|arm|hat) ..',
  '(tug~|tugging|pull~|tweak~|pluck~) ..1 (at|on) (your|the) (sleeve|coat|elbow|skirt|line|rope|string) ..',
  '(come|came|coming|am|here|i|go|going) (a)? knocking ..1 (once more|again|on|at|with|,|$)',
  '(ding dong|knock knock|nudge nudge|tap tap|ahem|yoo hoo|coo ee|cooee|poke poke|ping ping|tick tock|beep beep|rat a tat) ..',
  '(one more|once more|another|second|third) (time|lap|go|round|turn|spin|trip) ..1 (around|round|on the|with|at)',
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

/** The ways of their own matters: they asked, or it is what the work is about. */
const theirs = phrases(
  '(you|she|he|they|your _|we) (had)? (asked|suggested|told|invited|requested|wished|said|agreed|wanted|kindly) ..',
  'i promised you',
  'as (asked|requested|promised|agreed|arranged|discussed|you (asked|suggested|requested|wished|said|proposed))',
  '(i|as i) (said|promised you|told you|mentioned) ..1 (that)? i would',
  '(patient~|invoice~|customer~|ticket~|client~|case~|lead~|resident~|supplier~|debtor~|luggage|passenger~|guest~|pupil~|referee|payers|tenants|visitors|nurses|study|clinic)',
  '(no|not any|without|never) need to',
);
/** Work once done, or to be done. */
const asWork = phrases(
  '(i|we) (ran|wrote|built|made|handled|led|used to|did|designed|managed|enjoyed|liked)',
  'i would (run|lead|like to run|gladly run|handle|manage|enjoy)',
  'is what i (do|did)',
);

/** They know why you write. To say so spends the first line on nothing, and can be felt as a push. */
export default defineReviewRule({
  id: 'announces-follow-up',
  severity: 'fix',
  appliesTo: {},
  sources: ['004'],
  says: 'They know why you are writing: “{found}” uses up a line that could say something about the work.',

  *find(draft) {
    for (const list of [outright, inPictures]) {
      for (const at of draft.find(list)) {
        if (!at.isNegated && !inSentence(theirs, at) && !inSentence(asWork, at)) yield { at };
      }
    }
  },
});

export const examples = defineExamples({
  flags: [
    '«I am just checking in» about the role.',
    'Hi Ana, I am «touching base» about the post.',
    'I «wanted to follow up» after our talk.',
    '«Just a quick follow up» from me.',
    'I am writing «to follow up on my interview».',
    '«I am chasing up» my interview.',
    '«I would like to remind you of» my visit in May.',
    { action: 'check-in', subject: '«Following up on my interview»', body: 'Dear Ana,\n\nThank you.' },
  ],
  indirect: [
    'Here I am, «popping up in your mailbox» about the post.',
    'Allow me to «bump this to the top» of your messages.',
    'Here I am again, «circling back».',
    '«Consider this a gentle nudge».',
    'This is «just a friendly reminder».',
    'I «thought I would touch base».',
    '«Me again», from the pottery.',
    '«A small cough from my corner».',
    '«My diary says that it is time» to write to you.',
    '«Like the proverbial bad penny», I turn up.',
    'I thought I would «give the tree another shake».',
    '«Two weeks have gone by, so here I am».',
  ],
  allows: [
    'Thank you for the follow-up study you sent.',
    'I enjoyed our talk about the harbour.',
    'The check-in desk is where I began.',
    'Your base in Leith sounds lively.',
    'I would run the reminders for patients.',
    'I would be glad of any news when you can share it.',
  ],
  lookAlikes: [
    'You asked me to follow up on the references: here they are.',
    'As you suggested, I am following up on the reading list.',
    'I ran the follow-up clinic for two years.',
    'Nurses were checking in with patients each morning.',
    'I built the tool that bumps old tickets to the top.',
    'There is no need to follow up on this.',
    'I said that I would ring on Friday, and here I am.',
    'I would be glad to follow your work.',
    'I keep coming back to the backlog you described.',
    'Bumping into you at the station was a pleasure.',
  ],
});
