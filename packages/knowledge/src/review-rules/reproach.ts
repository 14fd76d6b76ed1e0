import { type DraftText, type Found, type Spot, defineExamples, defineReviewRule, phrases, together } from '@fineline/core/review';

const message = '(email~|mail~|letter~|message~|call~|voicemail~|note~|line~|text~|application|query|queries|enquiry|attempts)';
const reply = '(reply|replies|response|responses|answer|answers|acknowledgement|word|call|news|feedback|contact|message|peep|sound|whisper|syllable|squeak|dicky bird|sausage|communication|update|courtesy)';
const they = '(you|your (team|office|company|firm|hr|people|department|side|end)|nobody|no one|anybody|anyone|somebody|someone|one)';

/** That they have not written, told as a complaint. */
const nothingCame = phrases(
  `(had|have|has|having|got|gotten|received|heard|met|come|came|been) (still|yet|so far|since|as yet|absolutely|literally)? (no|not (a|an|one|so much as|even)|neither|nothing|zero|zilch|nil|without) ..2 ${reply}`,
  `(not|never) ..1 (had|received|got|gotten|heard|have|receive|get) (even|so much as|as much as)? (a|an|one|any) (single|solitary|proper|simple|word of)? ${reply}`,
  '(not|never) ..1 (heard|had|received) (a|one|any)? (single)? (word|thing|peep|syllable|squeak|sausage|line) ..2',
  '(heard|received|had|got) (absolutely|literally|precisely|exactly)? nothing (at all|whatsoever|whatever|since|from|back|yet|so far|for|but (silence|an automatic|an automated|a robot|static|crickets))',
  `(no|not a|not one|not so much as a|not even a|without so much as a|without a|without any) (single)? ${reply} ..2 (since|from you|from your|from anyone|from anybody|to (my|either|any|them|these|those)|in (return|weeks|two|three|four|five|a month)|has come|came|was forthcoming)`,
  'not (a|one|so much as a) (peep|squeak|sausage|dicky bird|syllable|whisper|murmur)',
  `${message} ..3 (unanswered|ignored|vanish~|disappear~|in vain|unread|unopened|unacknowledged)`,
  '(gone|went|go|going|remain~|left|lie|lying|lay) (unanswered|unacknowledged|ignored|unread)',
  `(nobody|no one|none of you|no human) ..3 (replied|answered|bothered|called|rang|rung|phoned|written|wrote|got back|came back|told me|returned|responded|acknowledged|picked up|had the|has the|thought to|seems to (care|know)|could be)`,
  '(has|have|did|does|do|could|can|will|would) (nobody|no one|anybody|anyone|somebody|someone|you|not one of you) ..3 (bother*|read (their|your|its|the) (post|email~|mail|inbox)|pick up|return|manage|trouble to|be bothered)',
  '(why|how come) ..1 (has|have|did|does|is|am|was)? (i|it)? ..1 (nobody|no one|not) ..3 (heard|called|rung|replied|answered|told|got back|come back|written|rang|phoned|bother*|reply|answer|call)',
  `(all|only|sole|nothing|not|no|least) ..8 (from (you|your (side|end|direction|office|team|people|department|hr|company|firm|part|quarter|desk)))`,
  'from (you|your (side|end|direction|office|team|people|department|hr|company|firm|part|quarter|desk)) ..3 (only|nothing|not a|no|zero|silence|wind|weather)',
  '(two|three|four|five|six|several|many|countless|both|#|previous|earlier|all) (of)? (my|these|previous|earlier|unanswered)? (email~|messages|letters|voicemails|calls|notes) (later|and (still|not|counting|nothing|no)|(still|nothing|nobody))',
  '(not|never) ..2 (returned|answered|acknowledged|replied to|respond~ to|opened|read) (my|any of my|either|one of my|them|it|a single|to me)',
  '(you|your _) (did|have|has|do|had|could|would) not ..3 (reply|replied|answer|answered|call|called|ring|rung|write|written|get back|got back|acknowledge~|respond~|bother*|even|deign*|trouble~|manage~|spare~|tell me|told me|let me know|keep your)',
  '(than|not|never|nothing|none|nobody|anything|only|little|all) ..4 from (you|your) ..',
  '(good enough|fit|fine) for ..6 (but|yet) not ..',
  'not so much as ..3',
  '(without|never|not) (a|one|so much as a) (word|syllable|line|by your leave)',
);

/** Silence in pictures. */
const silence = phrases(
  '(radio|deafening|stony|complete|total|utter|dead|absolute|wall of|nothing but|only|long|met with|ominous|frosty|resounding|sheer|pin drop|month of|weeks of|conspiracy of) silence',
  '(your|the|this|such|a|such a|quite a) silence (from (you|your)|since|on your|on the other|at your|is (deafening|telling|rather|hard|quite|not)|has (been|become)|speaks|that (followed|greeted|has)|becomes|says|grows)',
  'silence ..2 (deafening|speaks|telling|becoming|golden)',
  '(crickets|tumbleweed~|ghosted|ghosting|black hole|bermuda triangle|into the void|into the ether|into thin air|brick wall|blank wall|deaf ears|wilderness|bottomless|abyss|cold shoulder|carrier pigeon*|smoke signal*|message in a bottle|talking to myself|to the moon|cobwebs|lead balloon|no man\'s land|dead letter|vanished without trace|swallowed (me|it|them) (up|whole)|sunk without|without trace)',
  '(quiet|silent|still|dead|dumb) as (a|the) (churchyard|grave|tomb|church|mouse|graveyard|stone|morgue|library|doornail|crypt|post|fish)',
  '(went|gone|going|goes|go|took|taken) (the)? same? (road|way) (as|of)',
  '(pigeon~|postman|post office|line~|telephone~|phone~|server~|internet|wires|keyboard) ..4 (lost|broken|out of order|cut|on strike|jammed|died|down|stopped working|fallen)',
  '(mine|me|my|been|met|found|finding|met with|face~|facing|behind|against) ..4 (shut|closed|locked|slammed|bolted|blank|unopened) (door~|window~|gate~|wall~)',
  'the same (road|way|place|fate) as (my|the)',
  '(inbox|letterbox|letter box|phone|telephone|doormat|mat|mailbox|screen|pigeonhole|postbox|voicemail|line) ..4 (empty|silent|quiet|bare|dead|mute|cold|nothing but|only|not rung|never|bills|blank|dark|unlit|has not)',
  '(all|only|nothing but|just|had|got|have|get|the) ..5 (automatic|automated|auto|canned|stock|robot|recorded) (reply|response|message|email|receipt|acknowledgement|voice)',
  '(talking|writing|speaking|shouting|calling|whistling|singing|talk) (to|at|into|in) (a|the|an|my)? ..1 (wall|machine|robot|void|wind|dark|myself|hill~|hole|well|ether|sky|empty|wilderness)',
  '(numbers|email~|letters|messages|calls|voicemails|post|postman|stamps) ..5 (none of them|none|in vain|nothing|for nothing|no avail|dust)',
  '(the last (i|we|anyone|that i) heard|for all i know|in vain|to no avail)',
  '(sound|song) of silence',
  '(your|the) (email|phone|telephone|post|switchboard|line~|system) (is|must be|are|may be|has been|seems) ..1 (broken|down|out of order|not working|cut|dead|kaput)',
);

/** Their word, not kept. */
const promised = phrases(
  '(you|your _|she|he|they) (had|did|all|both|had all|clearly|specifically|yourself)? (promised|said|say|told|assured|swore|undertook|gave me your word|led me|indicated|vowed)',
  '(as|despite|contrary to|against|notwithstanding) (promised|your (promise|assurance~|word)|what (i was|you))',
  'i (was|had been|am) (told|assured|promised|led to believe|given to understand)',
);
const failed = phrases(
  '(but|and|yet|though|although) (you|nobody|no one|nothing|none|that|the call|it|no|there) ..2 (did not|never|not|no|nothing|came|has come and gone)',
  '(and|but|yet|still|alas|here|since|three|two|four|it)..3 (nothing|did not|never|not a|no (call|word|reply|letter|email))',
  '(it is|that (was|is)|we are) (now|already)? ..3 (the|#|week~|day~|month~|fortnight|thirtieth|twentieth|ago)',
  '(# |two|three|four|five|six|several|many) (days|weeks|months|fridays|mondays)? (have|has) (gone by|passed|gone|come and gone|elapsed|slipped)',
  '(came and went|come and gone|long (gone|past)|well past|past us|behind us|no call came|not (kept|honoured))',
  '(did not|never) (come|ring|call|arrive|materialise|happen|phone|write|hear|keep)',
);

/** What I was entitled to, and did not get. */
const blames = phrases(
  '(common|basic|simple|ordinary|elementary|old fashioned|good|usual|plain|minimum of|bit of|little|shred of|ounce of) (courtesy|decency|manners|politeness|respect|professionalism)',
  '(have|had|has|having|show~) (not)? (had)? (the|a|any|some) (common|basic|simple|good)? (decency|courtesy|grace|manners|goodness|guts|nerve|respect)',
  '(courtesy|manners) (of (a|an)|to (reply|answer|tell|let)|cost|went out|seem~|dictate~|would|demand~)',
  '(i|we|me|being|candidates|applicants|people) ..4 (ignored|ghosted|strung along|led on|fobbed off|brushed off|kept dangling|left dangling|messed about|messed around|given the run around|forgotten about|treated (like|as|with|so|this)|dismissed)',
  '(am|are|been|being|was|feel|felt|find it|is|it is|seems|rather|quite|frankly|so|very|most|deeply|bitterly|extremely) (unprofessional|disrespectful|rude|ill mannered|insulting|shabby|shoddy|disgraceful|appalling|unacceptable|shameful|discourteous|callous|inconsiderate|heartless|contemptuous|poor form|bad form|poor show|beyond the pale|beneath contempt|galling|a disgrace|a shambles|a farce|a joke|an insult|a slap in the face)',
  '(shambles|kick in the teeth|slap in the face|waste of (my|everybody|time)|wasted (my|a|an|two|three)|bad manners|poor show|beggars belief|defies belief|a foregone conclusion|tick box|box ticking|a stitch up|stitched up|kangaroo court)',
  '(disappointed|disappointing|let down|surprised|dismayed|saddened|hurt|upset|frustrated|frustrating|annoyed|annoying|disheartened|disheartening|baffled|astonished|perplexed|puzzled|disgusted|insulted|offended|appalled|angry|cross) ..6 (not (to (have|be told|be|hear|get|receive)|have|had|heard|been|a|even|one)|no (one|reply|word|answer|news|response)|nobody|nothing|silence|lack of|in how|with how|by how|how (this|i|you)|with the (way|handling|treatment)|by the (way|handling|treatment|lack|silence|absence)|in you|with you|in your|with your)',
  '(expected|hoped for|deserve~|owed|merit~|due|worth~|entitled to) (rather|a little|a bit|much|far|so much|at least|something)? (better|more|an (answer|acknowledgement|apology|explanation|hour)|a (reply|call|line|response|word|stamp|phone)|the (price|bother|trouble|courtesy|cost|paper))',
  '(not|never|nor|hardly|scarcely|was|thought|deemed|considered|seen as) ..3 worth (an|a|the|your|anybody|anyone|someone|so much|even|it|telling|replying|answering|informing|writing|ringing|calling)',
  '(one|you|anybody|anyone) (would|might|should|could) ..2 (have|of) (thought|hoped|expected|imagined|liked|supposed)',
  'i (would|might|should) ..1 (have|of) (thought|hoped|expected|imagined|supposed) (a|an|that|it|at|better|more|the|you|somebody|someone|some)',
  '(would|might) (have|of) been (nice|good|kind|polite|courteous|decent|pleasant|civil|welcome|appreciated|too much) ..1 (to|if|of)',
  '(you|they|someone|somebody|one) (could|might|should) (at least|just|surely|easily)? (have|of) (at least|had|told|let|rung|called|written|spared|bothered|answered|replied|given|said|the)',
  '(the least (you|they|anyone|one|someone)|too much (trouble|to ask|to expect|to hope|of a)|not (beyond|past) (you|a|your|the)|would (not|hardly) (kill|hurt|cost|break|take)|not (kill|hurt|cost) (you|anybody|anyone|them))',
  '(little|not much|seems (little|a small)|small thing|not a lot) to ask',
  '(even (my|the|a) _ (send~|manage~|write~|answer~|reply~|ring~|call~)|even a (no|two|one|simple|short|bare|brief|quick|form|curt) ..4 (better|line|would|have))',
  '(some of us|where i come from|in my (country|day|family|village|trade|world)|i was (brought up|raised|taught)|brought up to) ..8 (answer~|reply~|write~|tell~|thank~|manners|respect|courtesy|call~)',
  '(if this is|is this|this is|that is|is that) how (you|your|i|we|candidates|people|applicants) ..3 (treat~|handled|are treated|am treated|do things|work|behave|run|deal)',
  'dread to (think|imagine)',
  '(more|better) ..4 than (you|your) ..3 (candidates|applicants)',
  'led to believe ..6 (hear|told|call|decision|answer|reply|contacted|know)',
  '(told|thought|heard|understood|believed) ..2 (yours|you|that you) ..5 (replied|answered|people reply|answers|replies)',
  '(says|said|speaks|tells (me|you|one)) (a lot|volumes|everything|all|plenty|a great deal|much) (about|i need|one needs|you)?',
  '(what (became|has become|happened) (of|to) (the|your|that|all)|whatever happened to)',
    '(for|from|coming from|of) (a|an|such a) _ ..2 (that|which|who) ..2 (prides|claims|preaches|boasts|talks|makes much|sells|teaches|is about|lives by|says it|calls itself|promises)',
  '(shame|pity|ironic|irony|odd|strange|funny|rich|curious) ..2 (that|how|,) (a|an|for) _ ..6 (does not|do not|can not|should|no)',
  '^ so much for',
  '(left|leave|leaving|kept|keep|keeping|to be left|be left) (me|us|people|candidates|applicants|one|a colleague|someone|somebody|him|her|a _)? (hanging|dangling|standing|stranded|waiting|guessing|in limbo|in the (dark|lurch|cold|air)|high and dry|on the (doorstep|shelf|hook|mat|step)|out in the cold|twisting|on ice|on tenterhooks|swinging)',
  '(still|been|kept|am|left) ..1 in the dark',
  '(my|i have been|i am being|i think i have been|i have been very|very|more than|extremely|endlessly) (patience (has|is|wears|wearing)|patient (enough|with you|so far|long|$|and|but|,))',
  '(kept|keep|done|did) my (side|part|end) of',
  '(ten a penny|small fry|a mere number|just a number|afterthought|cannon fodder|dispensable|beneath your notice|too (grand|important|busy) to|pawn|not important enough|second class)',
  '(waste ?paper|dustbin|the bin|recycling|shredder|wastebasket|your spam|trash|bottom drawer|a drawer)',
  '(evidently|clearly|obviously|apparently|seemingly|plainly) ..2 (i was (mistaken|wrong|not)|not (worth|important|a priority|bothered|interested)|not worth|you (have|had|are) (better|too|more|not)|i am not|beneath|courtesy)',
  '(better|more important|bigger|other) (things|fish) to (do|fry) than (to)? (reply|answer|write|tell|talk|ring)',
  '(candidate|applicant|common) (experience|courtesy) ..8',
  '(form|template|standard|automated|generic|computer|copied) ..2 (letter|email|signature|rejection|reply|line~) ..5 (after|is|was|owed|hardly|not|deserve~|seems)',
  '(owed|deserved|worth) (more|better|a little more|rather more) ..1 (than|$)',
  '(four|two|three|one|a) (line~|sentence~) (is|are|was|were|after|for|to show)',
  '(busy|occupied|stretched|swamped|plenty to do) ..4 (but|though|yet|or not) ..2 (so am i|so are|so is|we all|i|it|surely|still|a|even|one|two)',
  'did i (say|do) (something|anything) (wrong|to offend|to upset|amiss)',
  '(have i|did i) (offended|offend|upset|annoy|annoyed|wronged)',
  '(are|is) (you|there|anybody|anyone) ..1 (still)? (in business|alive|trading|out there|home|awake)',
  '(begin|beginning|began|start|starting|coming|inclined|tempted) to (think|wonder|feel|believe|suspect|doubt|despair|fear|lose)',
  'i (did|had|do|rather) (think|thought|believe|believed|imagine) ..1 we (had|got|were|did)',
  'under the impression ..8 (call|hear|ring|write|told|reply|answer|contact*|decision)',
  '(had|have) hoped ..1 (to|that i|you|someone|i would) ..2 (hear|be told|heard|call|would|have|might have) ..3 (by now|before now|sooner|earlier|more|better)',
  '(takes|cost|costs|take) (#|ten|two|five|thirty|sixty|one|a few|a|all of) (seconds|minutes|second|minute|moment|lines)',
  '(put out|aggrieved|miffed|peeved|stung|fed up|sick of|bitter about|sore about|hard done by|short changed|cheated) ..1',
  '(not angry|just disappointed|more in sorrow)',
  '(a|quite a) (funny|strange|odd|curious|poor|fine|interesting|peculiar|shabby|sorry|cold|cruel|nice) way (to|of) ..',
  'one way (of|to) (telling|tell|letting|let|saying|say|finding|find) ..',
  '(not|never) (treat|do that to|leave) (a|my|any) (dog|enemy|worst|stranger|horse|animal|customer) ..',
  'my (grandmother|mother|gran|nan|father|old _|late _|teacher) would have ..',
  'such (behaviour|treatment|conduct|manners|rudeness)',
  '(was|is|would) it (really|truly)? ..1 (so|that|too) (hard|difficult|much|impossible|complicated)',
  'note with (regret|disappointment|dismay|sadness|some)',
  '(honoured|favoured|graced|dignified) with (a|an|any|so much)',
  'more pressing (matters|things|business|concerns)',
  '(preferred|prefer|liked|rather) to (have)? ..1 (hear|heard|be told|been told|learnt) (it)? ..3 (from you|than|first|myself|directly)',
  '(passed over|dropped|left|cast aside|set aside|brushed aside|shut out|tossed aside) without',
  'it (hurts|hurt|stings|stung|pains|rankles|grates|galls|smarts|wounds) ..',
  '(all smiles|full of smiles|so friendly|so keen|so warm) ..6 (and now|but|yet|now)',
  '(nobody|no one) (knows|knew|remembers|could tell) (my name|who i|me|anything|what)',
  '(what|how) (it|that|this) (says|tells|suggests) about (you|your|how|a)',
  '(makes|made) (one|me|you) wonder',
  '(imagined|dreamt|dreamed) the (interview|whole|meeting|day)',
  '(kept|kept the|held|freed|cleared|set aside) ..5 free for your ..',
  '(your|the) promised (call|letter|email|reply|answer|decision|message|word|news|feedback)',
  '(call|decision|answer|reply|letter|email|news|word) ..4 (#|two|three|four|five|six|seven|eight|nine|ten|many|several) (day~|week~|month~) (late|overdue|ago)',
  '(stalker|beggar|pest|leper|fool|idiot|mug|nobody|stranger) ..1 (writing|asking|waiting|for|now|knocking)',
  '(post|job|role|position|vacancy) ..2 (is|being|was|advertised|has been) ..2 (back on|advertised again|up again|again|re advertised|readvertised|still up) ..',
  'you (have|had) ..2 (forgotten|abandoned|dropped|left|written) ..1 (me|us|about|your (candidates|promise|word))',
  '(customers|patients|clients|guests|pupils|children|passengers|readers) (do|did|are|will) not ..3 (wait|treated|kept|left) ..3 (candidates|applicants|as long|so)',
);
/** What they say of themselves, against what they do. */
const values = phrases(
  '(your|the|its) (website|advert|advertisement|brochure|leaflet|values|slogan|motto|page|site) ..3 (talk~|speak~|say~|boast~|claim~|promise~|mention~|preach~)',
  '(pride~|call~) (yourself|yourselves|itself)',
);
const belied = phrases('(but|yet|little of|nothing of|none of|seen little|silence|wonder|hollow|evidently|apparently not|shown none)');
/** A day given up, held against so little in return. */
const gaveUp = phrases(
  '(took|gave up|given up|spent|lost|travelled|drove|paid|prepared|cost me|rearranged|used|sat|flew|put in) ..6 (day~|leave|hour~|mile~|saturday|sunday|weekend|pocket|shift|wages|fare|train|holiday|night~|morning|afternoon|each way)',
);
const inReturn = phrases(
  '(and (yet|this is|for what|not)|for nothing|in return|the least|at least|this is how|a minute|two minutes|five minutes|two lines|to be told|thrown|without (a|so|any|even)|and (then|you|nobody|nothing|no)|only to)',
);
const longWait = phrases(
  '(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|a|one|several|so many|that many) (working|calendar|business|whole|full|long|solid)? (day~|week~|month~|fortnight) ..2 (is|are|seems|feels|strikes me as) ..1 (long|a long|quite a|rather a|rather long|more than enough|excessive|far too long|too long|ample|plenty|an age|an eternity)',
);
const lost = phrases(
  `(perhaps|maybe|presumably|i suppose|i imagine|possibly|i can only|i wonder|no doubt|i dare say|i daresay|i gather|unless) ..3 (my|it|the|that) .. ${message} ..4 (not|never|bin|lost|spam|unread|fire|ended|went|gone|buried|too)`,
);

/** What is theirs to tell, or mine to thank for, or the trade's. */
const innocent = phrases(
  'nothing but (good|praise|kind*|admiration|warm*|respect|compliment*|pleasure|help*|encouragement)',
  '(second|first|other|former|old|my) (referee|reference|bank|landlord|college|university|registrar)',
  '(your|our|the) (patients|customers|tenants|callers|residents|clients|readers|users|pupils|guests|suppliers|visitors|parents|supplier|old supplier)',
  '(your|the) (phone line|helpline|hotline|night line) ..',
  '(after|before) the (last|first|final)',
  'not to see',
  '(need|ask|want|require|expect) nothing',
  '(thank~|grateful) (you)? (so|very|again)? (much)? for (telling|letting|your|getting|taking|writing|the)',
  'as you (said|put it|told|say)',
  'no (reply|answer|response) (is)? (needed|necessary|expected|required|called for)',
);

const textOf = (draft: { draft: { subject?: string | undefined; body: string } }, where: 'subject' | 'body'): string => (where === 'subject' ? draft.draft.subject ?? '' : draft.draft.body);

const today = phrases(
  '^ ..2 (it is|today is|this is|that was|we are|here we) ..4 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|week~|day~|month~|fortnight|january|february|march|april|may|june|july|august|september|october|november|december)',
  '^ ..2 (that|this|friday|it|monday|tuesday|wednesday|thursday|the day|the date|#) ..3 (came|passed|went|gone|come) ..',
  '^ ..1 (nothing|nobody|no one|no|not a|i am still|you did not|you have not|silence) ..',
);

/** "You said that I would hear by Friday. It is Wednesday." */
function* dated(draft: DraftText): Generator<Spot> {
  const given = new Map(draft.find(promised, 'body').map((at) => [at.sentence, at]));
  const { sentences } = draft.main;
  for (const at of given.size > 0 ? draft.find(today, 'body') : []) {
    const before = given.get(sentences[sentences.indexOf(at.sentence) - 1] ?? at.sentence);
    if (before) yield { at: { where: 'body', start: before.start, end: at.end } };
  }
}

/** Blame, open or by way of wit: silence may have a hundred causes, and a reader who feels accused looks for the door. */
export default defineReviewRule({
  id: 'reproach',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: 'This holds their silence against them. There may be a dozen reasons for it that you cannot see, and a reader who feels accused stops wishing you well.',

  *find(draft) {
    const fair = (at: Found) => innocent.in({ text: textOf(draft, at.where), sentences: [at.sentence] }).length === 0;
    for (const list of [nothingCame, silence, blames, longWait, lost]) {
      for (const at of draft.find(list)) if (fair(at)) yield { at };
    }
    for (const at of together(draft.find(promised), draft.find(failed))) yield { at };
    yield* dated(draft);
    for (const at of together(draft.find(values), draft.find(belied))) yield { at };
    for (const at of together(draft.find(gaveUp), draft.find(inReturn))) yield { at };
  },
});

export const examples = defineExamples({
  flags: ['«Advise.»', '«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»'],
  indirect: ['«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»'],
  allows: ['x', 'x', 'x', 'x', 'x', 'x'],
  lookAlikes: ['x', 'x', 'x', 'x', 'x', 'x'],
});
