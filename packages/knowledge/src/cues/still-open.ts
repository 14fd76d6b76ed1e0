import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** What they have not come to. */
const choice =
  '(decision|decisions|choice|verdict|outcome|outcomes|result|results|answer|ruling|vote|conclusion|recommendation|announcement|scores|marks|letters|ranking|consensus|agreement|resolution|winner)';
const known =
  '(released|announced|published|issued|declared|posted|sent|signed|ratified|confirmed|approved|moderated|agreed|finalised|made|taken|reached|communicated|known|in|out|through|drawn up|back|collated|verified|available|final|ready)';
/** What has to pass before there is an answer. */
const hurdle =
  '(budget|money|funding|headcount|grant|file|paperwork|business case|grade|salary|post|letter|letters|scores|marks|numbers|figures|minutes|report|recommendation|appointment|appointments|nomination|name|names|list|shortlist|papers|everything|it|this|they)';
const passed =
  '(approved|signed|countersigned|ratified|moderated|cleared|agreed|confirmed|rubber stamped|authorised|authorized|sanctioned|endorsed|passed|checked|costed|funded|seen|read|discussed|considered|reviewed|looked at|tabled|released|collated|counted|added up|typed|blessed)';
/** To go over it among themselves. */
const confer =
  '(argue~|deliberate~|confer~|thrash~ it out|talk~ it (over|through)|chew~ it over|hash~ it out|hammer~ it out|slug~ it out|fight~ it out|have~ it out|haggle~|wrangle~|bicker~|compare~ notes|mull~ it over|kick~ it around|weigh~ (it|things|you|everyone) up|go~ over (it|our notes|everyone)|put~ (our|their) heads together|knock~ (our|their) heads together|sit~ down (and|to) (decide|choose|talk|compare)|tot~ up|add~ up the (scores|marks|votes))';
const undecided =
  '(dither~|waver~|humming and hawing|hemming and hawing|umming and ahing|umming and ahhing|ummin and ahin|swithering|shilly shallying|faffing|wobbling|undecided|deadlocked|at loggerheads|in two minds|of two minds|on the fence|sitting on the fence|scratching (my|our|his|her|their) heads?|none the wiser|no nearer|no wiser|no further on|no further forward|going back and forth|going round and round|going round in circles|chewing (my|his|her) (pen|pencil))';
/** Those who choose, and are ill or far away. */
const chooser =
  '(he|she|they|panellist|panel member|interviewer|examiner|headteacher|head teacher|chairman|chair|chairwoman|manager|director|boss|head|owner|client|chef|captain|skipper|principal|rector|dean|provost|chancellor|secretary|minister|professor|partner|partners|founder|chief|governor|vicar|bishop|commissioner|bursar|wife|husband|brother|father|sister|gaffer|mayor|clerk|registrar|president|team lead|supervisor|the other one)';

/** The choice is open, in other words than "we have not decided". */
export default defineCue({
  id: 'still-open',
  kind: 'still-deciding',
  says: 'It is still open.',
  phrases: {
    decisive: phrases(
      '(do|does|did) not know (yet|either|myself|any more|more|as yet)',
      '(tell|say|give|share) (you)? ..2 more (than (that|this))? ..1 (at (this|the)|for now|for the moment|today|yet|until|till)',
      '(no|not) ..1 (determination|ruling|finding|award|selection|preference|ranking) ..3 (reached|made|taken|given)',
      '(see|find out|know|tell) (who|which|what) (wins|prevails|comes out|they (say|choose|decide)|he (says|decides)|she (says|decides))',
      '(you are|you remain|name is) (still)? on (our|the|my|their) ..1 list',
      '(nothing|no decision|not a thing|not much|little) ..4 without (her|him|them|the|his|their|a|my|me)',
      '(others|rest|other candidates|other two|other three|last ones|remaining ones) (come|are|will be|are being|are coming|still have|get|have) (in|up|on|seen|interviewed|booked|to (come|see|be)|on (monday|tuesday|wednesday|thursday|friday))',
      '(hands are tied)',
      '(not|never) (chosen|decided|picked|appointed|settled|selected|voted|agreed|concluded|plumped|ruled|reached) ..3 (yet|so far|as yet)',
      '(have not|has not|not) yet ..1 (chosen|decided|picked|appointed|settled|selected|voted|agreed|concluded|met|sat|reached|ruled|heard|had)',
      'you (are not|have not been|have not) (been)? (forgotten|ruled out|discounted|out of (it|the running)|eliminated|off the list|dismissed)',
      `${choice} ..6 (has|have|is|are|was|were|will) not ..2 (been|be)? ${known}`,
      `no ${choice} ..2 (yet|so far|as yet|has been|have been|has|for now|at present|today|this week|until|till|before|from|$|,|.)`,
      '(jury|verdict) ..2 (is|are|remains|still) ..1 out',
      'no white smoke',
      `(yet|still|remains) to (be)? (decide|decided|deliberate|choose|chosen|agree|agreed|conclude|confer|vote|rule|sit|reach a|come to a|make (a|up|the|their|our|my|his|her)|settle|settled|consider|signed|approved|be (made|seen))`,
      '(up in the air|in the balance|too close to call|neck and neck|nothing between you|could go either way|anyone s guess|toss up|photo finish|down to the wire|on a knife edge|all to play for|nothing (is|s) set in stone|not set in stone|nothing is (final|certain|decided|settled|agreed|official))',
      '(narrowed|whittled|boiled|got|brought|pared|trimmed) (it|the (field|list|names|pile)|us|them|things|you all)? (down)? to (you|two|three|four|five|a|the (last|final)|#)',
      '(choose|choosing|decide|deciding|pick|picking|torn|split|separate|nothing to choose|separates) between (you|the|these|our|my)? ..1 (two|three|four|five|both|good|strong|excellent|fine|very|several|equally|candidates|the)',
    ),
    strong: phrases(
      '(able|managed|possible|easy) to (get|bring|gather|find|pin|round up) (everybody|everyone|them|us|people|the (panel|board|committee|partners)|all) ..3 (table|room|together|down|time|diary|date)',
      '(evaluation|assessment|selection|exercise|process|review|sifting|scoring|marking|deliberations|discussions) ..1 (is|are|remain|remains) (still)? (continuing|going on|under way|ongoing|in train|in hand|in progress)',
      '(before|until|till) ..4 (can|get to|get round to|have time to|gets to|is able to|are able to) (look at|consider|decide|discuss|sit|meet|choose|read|take it) ..1',
      '(pushing|chasing|badgering|nagging|nudging|hassling|pressing) (them|him|her|for (an answer|a decision)|hard|.|$|again)',
      '(application|candidacy|candidature|cv|file|name|papers|portfolio|dossier|form|paperwork) ..4 (with|before|in front of|on the desk of|in the hands of) (the|our|my|a|his|her) ..2 (manager|managers|board|owner|panel|committee|director|directors|client|head|boss|department|team|governors|partners|secretary|registrar|dean|hr)',
      '(application|candidacy|candidature|file) (remains|is|stays) (still)? (active|open|live|alive|current|in (progress|process|hand))',
      '(hoped|hoping|meant|wanted|promised|intended|expected|ought|supposed) ..8 (by now|before now|today|already|last week|yesterday)',
      '(decision|decisions|choice|word|answer|offers|appointments) (come|comes|lie|lies|rest|rests|is made|are made|are taken|is taken|has to come|must come) (from|with|in|by|at)',
      '(is|entirely|now|all) (up to|down to) (him|her|them|the (board|owner|panel|client|committee|boss))',
      '(not|never) ..1 (cooled|gone cold|lost interest|gone off|changed our minds)',
      confer,
      undecided,
      `${hurdle} ..3 (needs|need|has|have|must|requires|awaits|can not|cannot|is|are|ought|still) (still|yet|now|only|first)? (to)? ..1 be ${passed}`,
      `(all|that) (is)? (that)? (i|we) (can|am|are|may|could|know|have) ..3 (say|tell|tell you|know|report|share|at the moment|for now|today)`,
      '(ask|try|nudge|poke|check with) (me|us) (again|back|then|in a|on|after|next|tomorrow|later)',
      '(one|two) of (the|our)? (two|three|four|five|last (two|three|four|few)|final (two|three|four|few)|remaining|few)',
      '(not|neither|nobody|none|no one|nothing) ..6 (said the word|given ..2 (nod|word)|signed|said yes|said (yes|aye) or no|got back|come back|replied|ruled|committed|put pen to paper|been ruled out|moved|budged|an opinion)',
      '(not|nothing is|nothing) (done|final|official|settled|signed|over|in the bag|a done deal|certain|fixed|in stone|decided) ..1 (till|until|yet|before|unless)',
      '(got|has|have|need|needs|trying|try|struggling|somebody|someone) to (choose|decide|pick one|make a choice|make up|call it|plump|come down)',
      '(to|a|good|proper|hard|little|bit of a|another) (think about it|think it over|think things over|ponder|mull|weigh it|have a think|think hard)',
      `${chooser} ..4 (poorly|unwell|ill|sick|in bed|laid up|shingles|flu|covid|bereavement|funeral|hospital|operation|jury service|in court|on a plane|in the air|travelling|abroad|overseas|away|on leave|on retreat|on tour|on a (school|field|business)? (trip|course|mission|visit)|on holiday|covid|at sea|off (this|until|till|sick)|expected back|due back|not (in|back)|incommunicado|unreachable|out of reach|snowed in|stranded|tied up|snowed under|swamped)`,
      '(meeting|discussion|conversation|vote|agenda|sitting|talk) (about (you|the post|the job|it)|on (your|the post)|to decide|where (we|they) decide|at which)',
      '(decision|vote|sitting|announcement|meeting|verdict|board|committee|council|result|results|timetable) ..3 (put back|deferred|adjourned|held over|carried over|slipped|put off|bumped|moved to|pushed back|delayed)',
      '(still|currently|now|sitting|sits|stuck|lies|rests|lodged|parked|waiting|resting|gone (up|off|back)?|is|are) (is|are)? (with|on|in) (the|my|our|his|her|their) (client|clients|hr|legal|finance|lap|desk|in tray|court|inbox|pile|head office|region|ministry|council|panel|committee|board|governors|directors|accountant|accountants|lawyers|owners|funder|funders)',
      '(out of|not in) (my|our) hands',
      '(process|decision|things|everything|it|timetable|we|this|recruitment|there it) (is|are|has|have)? ..1 (slipped|stuck|stalled|running (late|behind)|behind schedule|overrun|dragged|held up|dragging|snarled up|bogged down|backed up)',
      '(front runner|front runners|the favourite|hot favourite|in with a (shout|chance|good)|very much in (it|the)|still in (it|the|with)|looking (good|promising|hopeful|positive)|quietly (hopeful|confident|optimistic))',
      '(waiting|short of|missing|lacking|want|wants|lack|need|needs) (is|for|on)? (a|the) (quorum|signature|casting vote|second opinion|sign off|nod|go ahead|rubber stamp)',
      '(when|once|after|until|till|as soon as) (we|they|he|she|i|the @|the) ..4 (argued|met|talked|spoken|voted|conferred|compared|decided|agreed|sat down|had a chance|counted|marked|read|scored|lands|gone home|have left|has left|settled down)',
      '(the|our|every|each|all) ..1 (scripts|papers|exercises|tests|portfolios|scores) ..3 (marked|scored|moderated|read|graded)',
      '(so far|as far as) ..3 (good|positive|favourable|well) ..4 but',
      '(shortlist|position|situation|matter) (stands|is|remains) (as|where) (it)? ..2',
    ),
    weak: phrases('(front runner|looking good|comparing|waiting|expected|agenda|sitting|quorum|scores)'),
  },
  even: ['denied', 'supposed', 'asked'],
  unless: phrases(
    '(decided|resolved|voted|agreed|chosen) (not )? ..1 (to|in favour|on another|against)',
    '(you|your) ..2 (decision|choice|answer) ..4 (by|before|until)',
    '(i am|i will be) (away|out of|off|on leave|on holiday) ',
    '(has|have|had) (accepted|been appointed)',
    '(not|nor) (been)? (selected|successful|shortlisted|progressing) !(yet)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    'They «have not yet chosen».',
    '«You have not been ruled out».',
    'The «outcome of the test has not been released».',
    '«No verdict so far».',
    'The «jury is still out».',
    'We have «narrowed it to three».',
    'The «budget has to be signed» before we can move.',
    'The partners will «thrash it out» over lunch.',
    'The «chairman is in hospital» and nobody else may sign.',
    '«Ask me again» after the weekend.',
    'My boss is «dithering».',
  ],
  lookAlikes: [
    'We have decided not to go on.',
    'You were not selected.',
    'Your answer by Friday, please.',
    'The results are in and you came first.',
    'I am away until Monday.',
    'Your contract is signed.',
    'Your table is ready.',
    'The committee was delighted by you.',
    'She has accepted our offer.',
  ],
});
