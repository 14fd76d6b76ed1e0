// Words only: how one was treated, what one was worth, what others would have done. For the rule `reproach`.
import { phrases } from '@fineline/core/review';

const us =
  '(me|us|candidates|applicants|people|its candidates|its applicants|your candidates|your applicants|those who)';
const small =
  '(a|one|two|three|five|ten|twenty|thirty|sixty|#|a few|a couple of|half a|the|even|so much as a|a single|any|a simple|a short)';
const crumb =
  '(minute~|moment~|second~|line~|sentence~|word~|stamp~|postcard~|text~|email~|reply|answer|reason~|click~|syllable~)';
const contact =
  '(answer~|reply~|respond~|call~|ring~|rung|phone~|telephone~|write~|tell~|told|inform~|let ..2 know|get back|got back|acknowledge~|send~|sent|contact~|thank~)';

/** Ignored, dropped, brushed aside; it counts where no "not" stands before it. */
export const ignored = phrases(
  `(ignore~|neglect~|disregard~|ghost~|snub~|shun~|stonewall~|stonewalling|palm~ off|brush~ off|fob~ off|fobbed off|spurn~|forsake~|humiliat~|blank~) ..2 ${us}`,
  '(ignore~|neglect~|disregard~|bin~|binned|delet~|dodg~|avoid~|evad~) (all|both|each|every one)? (of)? my (email~|mail~|letter~|message~|call~|voicemail~|note~|text~|application|query|queries|questions|efforts|calls)',
  `(treat~|dealt with|deal with|handle~|serve~|spoke to|speak to) ${us} (like|as if|as though|so|very|rather|quite|badly|poorly|shabbily|coldly|unfairly|unkindly|abominably|with (contempt|disdain|little|no|such|indifference)|this way|in (this|such|that)|the way)`,
);
/** The same, said of oneself: "I was fobbed off". */
export const ignoredMyself = phrases(
  '(was|were|been|am|being|got|get|feel|felt|be) (simply|just|again|so|rather|completely|clean|quietly|promptly)? (fobbed off|brushed off|palmed off|brushed aside|stonewalled|shunned|snubbed|ghosted|ignored|dumped|dropped like|discarded|disregarded|jilted|buried alive|strung along|led up|led on|taken for (a|granted)|played with|toyed with|messed about|mucked about|duped|conned|hoodwinked|passed from|shown the door|cast off|written off|wiped off|cold shouldered)',
);

/** How they behaved: manners, fairness, the taste it leaves. */
export const behaved = phrases(
  '(manners|courtesy|decency|politeness|etiquette) ..4 (are|is|were|was) ..4 (taught|learnt|practised|fashion|dead|forgotten|extinct|optional|thing of the past|on the curriculum)',
  '(i suppose|it seems|evidently|clearly|apparently|one would think|one might think|you would think|i should have thought) ..16 (bin|too much trouble|could manage|can manage|costs nothing|counts for nothing|worth nothing|matters little|beneath you|not worth)',
  '(even|at least) the ..8 (that|which|who) (turned me down|rejected me|said no|did not want me) ..4 (sent|wrote|rang|called|had the)',
  '(is it|is this) ..1 (normal|usual|customary|the way|your habit|how you) ..12 (wait|hang|silence|sign|word|treat|applicants|candidates|people)',
  '(anyone|anybody|somebody|someone) ..4 (ever)? (open~|read~|answer~|check~|look~ at) (the|your|their) (post|mail|letters|inbox|emails|messages|phone)',
  '(pains|saddens|hurts|grieves|shocks|astonishes|offends|insults) me that you ..3 (not|never|failed|ignored)',
  '(not|never) ..1 (deemed|thought|found|considered|seen) (it)? (fit|worth|necessary|proper|right) ..1 to (respond|reply|answer|write|ring|tell|let me)',
  '(not one|none|nobody|no one) of (the|you|your) ..8 (thought|bothered|cared|managed|remembered|found (the)? time|had the) ..2 to',
  '(could|can) not be ..1 (bothered|troubled|fussed|arsed)',
  '(so much|such|all that|all this) (effort|work|preparation|trouble|time) ..6 (so little|nothing|silence|no more|in return)',
  '(if|had) i ..1 (treated|treat|behaved|kept) my ..3 (customers|clients|patients|guests|pupils|people|suppliers) ..8',
  '(tuesday|monday|wednesday|thursday|friday|that day|the day|the date|the week) (came and went|has come and gone|passed|is long gone|is long past)',
  '(thinks|believes|seems to think|imagines) ..4 (time|work|day|effort) ..2 (costs nothing|is free|is worthless|is worth nothing|is cheap)',
  '(manners|politeness|courtesy|decency|civility) ..4 (out of fashion|dead|thing of the past|gone out|lacking|forgotten|missing|dying|died|a lost art|went out|scarce|require~|demand~|dictate~|once|on holiday|in short supply)',
  '(not|no|hardly|scarcely|never) (a)? (very)? (good|polite|proper|decent|correct|professional|gentlemanly|christian|the done|kind|nice) ..1 (manners|behaviour|conduct|thing to do|way to|to (make|keep|leave|treat|ignore))',
  '(it|this|that|which) (is|was|seems|feels) (simply|just|really|hardly|surely)? not (right|fair|proper|decent|polite|acceptable|professional|cricket|good enough|ok|okay) (to|of|that|$|,|and)',
  '(it|this|that|which) (is|was|seems|feels) (simply|just|really|so|very|most|rather|deeply|quite)? (unfair|unjust|wrong of|cruel|mean of|unkind|heartless|uncivil|impolite|ill bred|graceless|cowardly|two faced|hypocritical|cavalier|high handed|offhand)',
  'no way (to|for a _ to) (run|treat|do business|behave|conduct|go about|deal|recruit|carry on|end)',
  '(poor|bad|sour|bitter|unfortunate|nasty|unpleasant|sad|dreadful|terrible|negative) (impression|taste)',
  '(high|good|better|great|warm) (opinion|regard|impression|hopes) (of|for) ..8 (which|lower~|dent~|shaken|sunk|suffer~|vanish~)',
  '(done|did|doing) (much|little|nothing|something) to (lower|dent|diminish|reduce|spoil|damage|improve my)',
  '(my (opinion|view|respect|regard|admiration|esteem|impression|image) (of|for) ..6 (lower|fall~|sunk|sank|drop~|suffer~|dent~|less|shaken|poorer|gone down|took a|taken a))',
  '(thought|think|expected|hoped for) (rather|so much|a little|a bit|far|much)? (better|more highly|higher|more) (of|from) (you|your|a|an|such|the)',
  '(a bit|rather|somewhat|pretty|quite|little|more than a little) rich (to|that|of you|coming|,|$|for|from)',
  '(shame on|should be ashamed|ought to be ashamed|ought to know better|should know better|should have known better|beneath contempt|have you no (shame|heart|manners)|hang your head)',
  '(find|found|consider~|call|think|deem) ..2 (silence|delay|quiet|wait|treatment|manner|behaviour|attitude|handling|tone) ..5 (disappointing|strange|odd|puzzling|hurtful|rude|poor|shabby|baffling|hard to|difficult to|inexplicable|regrettable|discourteous|unkind|insulting|troubling|curious|extraordinary|astonishing|shocking|wanting|telling|eloquent|deafening|unnerving|cold)',
  '(surprised|amazed|astonished|shocked|sorry|sad|disappointed|hurt|dismayed|puzzled|saddened|angry|upset|stung|wounded|offended|pained|bitter|pains me|hurts me|grieves me|saddens me) ..2 (that|how|to see that|to find that) ..7 (ignore~|nobody|no one|not one|no (word|reply|answer|news|response)|never (told|replied|answered|heard|called|rang|wrote|informed)|fail~ to|treat~ me|treat~ (its|your|candidates|applicants|people)|neglect~|not find|not have the|badly treated|dropped|so badly|so coldly|like this)',
  '(this|that|silence|such) (is|was) (the|my|our|all the) (thanks|reward|gratitude|payment|return|repayment)',
  '(thanks|reward|gratitude) ..2 (i|we) (get|got|receive|had|have)',
  '(gratitude|thanks|courtesy|feedback) ..5 unpaid',
  '(shown|showed|given|gave|spared) (me|us|candidates) (of)? (very|so|precious|remarkably|too|but)? !how (little|none|no (respect|courtesy|kindness|mercy|interest|consideration))',
  '^ for (a|an|such a) ..3 (that|which|who) ..3 (pride~|claim~|talk~|speak~|preach~|boast~|sell~|profess~|care~|advertise~|teach~|trade~|makes) ..10 (you|it|they|there|i|we|this|that|your)',
  '(glued to|staring at|stared at|scrolling|scrolled|kept (checking|looking at)) ..1 (your|his|her|their) (phone|phones|watch|mobile|screen|screens|messages)',
  '(yawned|yawning|sneered|smirked|sniggered|mocked|talked over|spoke over|interrupted|sighed at) ..1 (me|us|my|when i|while i|through my)',
  '(kept|left) (me|us) ..2 waiting ..3 (#|twenty|thirty|forty|fifty|an hour|two hours|three|half an|and then|since|without)',
);

/** What one is worth to them, said with irony or not. */
export const worth = phrases(
  '(i|my _|candidates|applicants|we) (am|is|are|was|were) ..1 (clearly|evidently|obviously|plainly|apparently)? (not|no|hardly|never|scarcely) ..2 (priority|important enough|significant enough|grand enough|worth (the|a|an|your))',
  'more important (people|persons|things|matters|candidates|names) (to|than)',
  '(more|better|bigger|greater) (important)? (things|people) to (do|think|see) than !(to (read|listen)|read|reading) ..',
  '(is|are|was) worth (so little|less than|nothing to|little to)',
  '(beneath|below) (a|the) (firm|company|school|man|woman|person|house|office|manager|hospital|department) ..4 (like|as|of)',
  '(person|human|human being|people|man|woman|somebody|someone|heart|family|life) (at|on|behind) (the|this) (other|receiving|far) (end|side)',
  '(forget~|forgotten|remember~|aware|occur~|realise~) ..4 (candidates|applicants|we|i) ..2 (are|am) (human|people|persons|flesh)',
  '(candidates|applicants) (are|have) ..1 (people|feelings|lives|human) (too|as well)',
  'how (nice|convenient|pleasant|comfortable|easy|restful|grand|marvellous|wonderful) ..1 (it)? (must|to be able) ..2 (forget~|ignore~|have no|never|leave|drop|take|keep|make|be so)',
  'silence (may|might|is|they say|is said to) ..2 golden',
  '(time|leisure) to (post|tweet|play|boast|advertise|party|share|lunch|holiday|chat|interview others) ..8 (not|never|but|yet|though|none)',
  '(i|we|one) (can|could|must|have to|am left to|am forced to|am bound to|may|dare say) (only)? (suppose|assume|conclude|presume|infer|gather|guess|surmise|suspect) (that|from)? ..2 (my|i (am|was|have)|nobody|no one|you (have|had|are|were|do)|your (silence|_ (is|has))|the (silence|answer|worst|job|post|position)|somebody)',
  '(begin|began|start|started|starting|beginning|coming|forced|inclined|tempted) to (think|suspect|believe|fear|feel|wonder|conclude|doubt|ask myself) (that|if|whether|whose|what|why|how)? (you|nobody|no one|anybody|anyone|somebody|i (am|was|imagined|dreamt|only)|your|my (application|letter|cv|email~|message~|time|name|calls)|the (job|post|position|vacancy|interview|role|whole))',
  '(job|post|position|role|place|vacancy|decision|outcome|result) ..5 (promised|earmarked|sewn up|stitched|fixed|decided|given|gone|reserved|settled|meant|kept) ..5 (nephew|cousin|friend|son|daughter|mate|relative|niece|godson|beforehand|all along|from the (start|outset|beginning)|before (i|we))',
  '(nephew|cousin|niece|son|daughter|brother in law|crony|mate|pal|favourite|friend~) ..3 (has|had|got|getting|gets|given|gave) ..1 (the|my|it) (job|post|place|role|position)?',
  '(interview|process|whole thing|meeting|day|us|visit|exercise) ..3 (was|were|is|been|there) ..3 (a (formality|sham|charade|farce|pretence|foregone|mere)|for show|window dressing|going through the motions|rigged|to make up the numbers|theatre)',
  '(never|not) ..1 (stood|had|given|got|get|give|gave) (me|us)? (a|any|my) (fair|proper|real|decent|sporting|ghost of a) (chance|hearing|shot|crack|trial)',
  'never stood a chance',
  '(understand|see|know|realise|wonder|guess|clear) (now)? why ..6 (walk~ out|left|leave|quit|resign~|fled|gone|vacant|empty|so many|turnover|cannot keep|can not (keep|find))',
  '(you will (regret|be sorry|live to)|your loss|you have lost (a|the|my)|the wrong (man|woman|person|choice|candidate)|you have made a mistake)',
);

/** The little that it would have cost, and questions that are none. */
export const littleAsked = phrases(
  `(can not|could not|did not|would not|not|never) (even|seem to)? (give|spare~|find|found|send|sent|manage~|write|type|afford) (me|us|him|her)? ${small} ..1 ${crumb}`,
  `(spare~|have spared|find|found) ${small} ${crumb} for (a|an|one|me|us|those|someone|somebody)`,
  `${small} ${crumb} ..5 (is not (much|a lot|long|too)|are not (much|a lot|too)|is all (it|that)|not beyond|surely|would (have been|be) (enough|plenty|kind|kinder|something|nice|better|welcome)|would have done|would have sufficed|would do)`,
  '(simple|plain|straight|honest|polite|quick|bare|clear|firm|curt|blunt|short) (no|rejection|refusal|answer|line|word|email|note|reply|thank you) ..3 (would have|been (kinder|better|enough)|is all|was all|surely|is not too|costs)',
  '(would|could) (it|that) (really|truly)? (have)? (killed|kill|hurt|cost|been (too|so|such)|be (too|so|such)) (you|much|hard|difficult|a|anybody)',
  '(you|they|he|she|somebody|someone|anyone|one of you|your _) ..3 (could|might|should|ought to|need only) ..2 have ..2 (said|told|spared|sent|written|let me|let us|warned|rung|called|phoned|answered|replied|had the|informed|bothered|troubled|found (a|the|time))',
  '(what|something|anything) (i|have i|did i|i have|that i|that i have) (have|had)? (ever)? (done|did|do|said|say) ..1 to (deserve|earn|merit|offend|upset|annoy|warrant|anger)',
  '(what|which) (sort|kind|manner) of (a|an)? (company|employer|firm|school|place|people|person|manager|organisation|business|hospital|outfit|university|office|house|team|department|leader) (lets|let|treats|treat|keeps|leaves|leave|ignores|ignore|says|behaves|invites|makes|takes|forgets|cannot|can not|never)',
  'have you (any|the faintest|the slightest) (idea|notion|conception) ..2 (what|how)',
  'do you (even|really|honestly) (care|read|open|remember|think|know what|realise|look)',
  '(do you|is this how you) (always)? (treat|ignore|leave|keep) (everyone|everybody|all|every|candidates|applicants|people|me|us)',
  '(where|what) (are|is|have|has|happened to|became of|happen to) ..1 (your|the|common|good|old) (manners|courtesy|promise~|conscience|respect|promised|decency)',
  'why (was|were|am|have|had|has|is|could|can) (i|it|nobody|no one|there|you|candidates) (been|so|be)? (not|never|no|left|kept|treated|ignored|forgotten|nobody) ..',
  '(earned|deserve~|merit~|worthy of) (at least|rather|surely|something|some|a little)? (a|an|one|some|more than|better|the) (line|answer|reply|word|explanation|call|acknowledgement|apology|honest|proper|decent|simple|than)',
  '(you|your (firm|company|office|team|school)) (do)? (owe|owes|owed) (me|us|it to (me|us)|your|that much|at least)',
  'been (more than|very|extremely|endlessly|terribly) patient',
  'at least have the (courtesy|decency|kindness|goodness|manners|grace)',
  'for once',
);

/** What others do, or one would have done oneself. */
export const compared = phrases(
  `even (a|an|the|my|your) ..3 would (at least|have|surely|probably)? ..1 ${contact}`,
  '(were|if|had) (the|our) (roles|tables|positions|places|shoe|boot) (were|had been|been)? (reversed|turned|swapped|exchanged|changed|on the other|the other way)',
  '(had i|if i had|were i to have) ..1 (behaved|treated|acted|kept you|ignored|been (so|this) late|turned up late|gone silent|been late|done the same|shown|left you)',
  '(had|if) i (had)? (been|were) (a|an|the|your) ..2 (guest|customer|client|patient|donor|investor|supplier|buyer|minister|celebrity|lord|shareholder|relative|colonel|bishop)',
  '(if i had|had i) known ..10 (not have|never have|stayed|saved|spared myself|thought twice)',
  '(seen|interviewed|came|went in) (before|after) me ..8 (told|heard|answer|knows|knew|called|rung|phoned)',
  '(so|proof that|know|shows) (that)? (it|this|that) (can|could) be done',
  '(my (mother|father|grandmother|grandfather|late husband|late wife|old boss|first boss|old foreman|teacher)) (always|never|would) ..2 (answered|answer|replied|reply|kept (his|her) word|left (a letter|anyone|people)|wrote back)',
  '(in my (country|village|tribe|house|trade|culture|family|home|town|language|parish)|where i come from|among my people|at home|back home) ..10 (word|answer~|reply~|promise~|courtesy|manners|greet~|turned away|wait~|insult~)',
  'the same (people|man|woman|team|person|panel) who ..12 (can not|could not|not now|no longer|now (can|will|have|do)|never)',
  '(looked|look) me in the (eye|face) ..12 (and|but|then|yet) ..4 (vanish~|never|not|nothing|forgot|gone|disappear~|lie~|lied)',
  '(keen|quick|eager|happy|fast|glad|anxious) enough to (phone|ring|call|ask|write|take|have|interview|see|email|want) .. (when|while|before)',
);
/** Other places, and an answer given there at once. */
export const elsewhere = phrases(
  '(other|another|every other|elsewhere|everywhere else|anywhere else|most|all the other|at our|at my|in our|my (neighbour|friend|sister|brother|cousin|old|last)|your (rival~|competitor~)|the (school|firm|hospital|company) (down|across|next)) ..',
);
export const atOnce = phrases(
  `${contact} ..2 (me|us|candidates|applicants|the lads|the girls|everyone who|everybody who|all comers|those who|people|every applicant|every candidate) ..4 (same|next|within|hired|win or|either way|even (when|if|though)|that (day|evening|night)|whatever|at once|straight away|promptly)`,
  `(had|got|have|received) (an|my|their|a) (answer|reply|decision) ..2 (same|next|within|that|at once|straight away)`,
);

/** What became of the papers, as a jest. */
export const papers = phrases(
  'my (letter~|portfolio|cv|application|papers|form|email~|message~|note~|envelope~|covering letter|file|calls)',
);
export const binned = phrases(
  '(filed under|propping up|prop up|lining (a|the)|lines (a|the)|wedged under|(light|lit|lighting|lights) the (stove|fire)|the (shredder|wastepaper|waste paper|stove|incinerator|recycling|dustbin|fire|dog|goat|hamster|bin)|paper (dart|aeroplane|plane|weight)|coaster|beer mat|door stop|doorstop|wrap~ (fish|chips)|under the carpet|rubbish|mousetrap|kindling)',
);

/** Left to beg, to find out from others, to lose patience; the process as a whole. */
export const wornOut = phrases(
  '(courtesy|kindness|effort|respect|punctuality|politeness|patience|interest|enthusiasm) ..5 (not (been)? (returned|repaid|reciprocated|matched)|never (returned|repaid|reciprocated)|all on (one|my) side|one sided)',
  '(is it|was it|is that|is this|was that) (usual|normal|common|customary|standard|your (habit|custom|practice|policy)|how) ..6 to (let|leave|keep|make|ignore|treat|drop|promise|say|tell|forget)',
  '(let~|leave~|left) (people|me|us|candidates|applicants) ..1 (twist|stew|dangle|hang|rot|swing|sweat|freeze|in the (rain|cold|dark|snow|street))',
  '(talk~|speak~|write~|writing) ..2 to (an|a|the) (empty (chair|room|house|hall|desk)|closed door|blank wall)',
  '(somebody|someone|one|you) (ought to|should|might|could|had better|needs to) ..6 what (a|the) (telephone|phone|stamp|reply|promise|apology|pen|manners|answer) (is|are) ..',
  '(had|held|have) a (higher|better) (opinion|view|impression) of ..',
  '(you|your _) (asked|wanted|expected|demanded|had|took) ..10 (i have asked|i asked|i wanted|i want|i ask|i (have)? had) ..3 (you)? (for)? (only|just|one|a single|two|nothing|none|no)',
  '(promise~|word|courtesy|candidate~|applicant~|people|commitment~) (mean~|count~|matter~) (so|very|too)? (little|nothing) (to|for|with|at)',
  '(more than i can say|more than can be said) (for|of) you ..',
  '(whether|if) the (post|job|position|vacancy|role) (was|is|had) ..2 (ever|really) ..1 (real|genuine|exist~|open|there)',
  '(told|asked) me ..5 to (stop|quit) (ringing|calling|writing|asking|bothering|emailing)',
  '(waited|stayed|kept|sat) (in)? (all (day|week|morning|afternoon|evening|month|weekend)) .. (never|not|nothing|nobody|no) ..',
  '(not|never|nobody) (even)? (say|said|offer|offered|had) (so much as)? (a|an|any)? (sorry|apology|apologised|thank you|thanks)',
  '(good|useful|welcome) enough to ..8 (but|yet) ..3 (not|never|no)',
  'now (you|they|he|she) (can not|will not|do not|have not) (even)? (answer|reply|ring|call|write|spare|find|remember|return)',
  '(not|without|nor|never|hardly) ..3 so much as (a|an|one|any)',
  `(worth|deserve~|earned|expected|merit~|owed) at least (a|an|one|some|the)`,
  '(note|word|line|call|email|card|letter|reply|answer|explanation|acknowledgement|thank you|warning) ..6 would (at least|surely)? (have)? (been|be) (gracious|kind|nice|polite|courteous|decent|only fair|common|proper|the least)',
  '(beg|begging|plead~|run after|running after|chase|chasing|drag|extract|prise|fight|whistle|grovel~) ..2 (for)? (a|an|any|some|the) (reply|answer|word|news|response|employer|information|scrap|crumb|result|feedback)',
  '(ring|rang|call|called|write|wrote|ask|asked|email~|phone~) ..2 (two|three|four|five|six|seven|eight|several|many|countless|#) times ..3 (before|and (still|nobody|not|never|no)|without|only to|to be told|to get)',
  '(strange|odd|funny|curious|peculiar|remarkable|interesting) (that|how|,) (you|your _|they|he|she|somebody) .. (and|but|yet|though|while) ..2 (not|never|no|nobody|none)',
  '(and|but) none (to|for|left) (to|for|answer|reply|me|us|write|call)',
  '(as|if|how|way) (you|they) (treat|treated|handle|speak to) (me|us|your|candidates|applicants|people|patients|staff)',
  '(process|communication|recruitment|handling|organisation|experience|selection|procedure|affair|business) ..5 (a mess|shambles|shambolic|poor|chaotic|disappointing|shoddy|badly|dismal|woeful|leaves (much|a lot)|left (much|a lot)|fell short|shocking|not (been)? (a)? (strong|good|great|impressive)|a joke|a disgrace|a nightmare|farcical|opaque|unfair|slipshod|amateurish)',
  '(ceased|cease|stopped) to exist',
  '(left|had|have|forced|made|obliged) to (find out|hear|learn|read|discover|be told) .. (from|through|via|on|in|by) ..',
  '(found out|find out|heard|learnt|learned|discover~|hear|learn) (it|this|about it|the news)? ..2 (from|through|via) (a (stranger|friend|neighbour|third|colleague)|somebody else|someone else|others|facebook|linkedin|the (paper|grapevine|newspaper|internet|advert)|your website|my _)',
  '^ so much for ..',
  '(respect|courtesy|professionalism|punctuality|manners|honesty|politeness|commitment|interviews) ..3 (both ways|two way|works both|cuts both|two sided)',
  '(your|this|the|such) silence (tells|says|speaks|answers|shows|suggests|leaves|makes|hurts|puzzles|worries|saddens)',
  '(imagined|thought|believed|supposed|assumed|expected|hoped) (that)? (a|an|your|such a) (_ _|_)? (school|firm|company|hospital|charity|university|bank|practice|council|church|employer|house|office|hotel|museum|chambers|team|publisher|newspaper|agency|college|hospice|organisation|business|department|man|woman|manager) ..4 (would|knew|might|could|had|kept|answered|should)',
  '(set|setting) a (better|poor|bad|fine|strange) example',
  '(swore|vowed|guaranteed|pledged) ..3 (he|she|they|you|somebody|someone|i) would',
  '(left|leave|leaving|been) (me|us|people|candidates)? on read',
  '(tried|trying|try) to (be|stay|remain) (understanding|patient|reasonable|fair|polite|civil|charitable|calm) ..3 (but|,|for|and|limit~)',
  '(i am|we are|candidates are|applicants are) not (a|an|your|made of|asking for the|just)? (beggar~|fool~|machine~|dog~|child|nobody|doormat|number~|stone|moon|robot~|toy~|commodity|commodities|mind reader~|cattle|stock)',
  'next time ..4 (tell|warn|let|say|answer|reply|have the|spare|think|do not ask)',
  '(heaven help|god help|i pity|pity (the|your|anyone)|i feel sorry for (your|anyone|the)) ..',
  '(does|do|did|is|has|can|will) (anybody|anyone|somebody|someone|there anyone|there anybody) ..3 (read|open|look|check|care|awake|listening|home|receive|received|remember|see|seen|exist|at the)',
  '(takes the (biscuit|cake)|last straw|had enough of|enough is enough|at the end of my|beyond a joke|no laughing matter|adds insult|rubs salt|salt in the wound)',
  '(should|ought) not (be|have been|fall|have) (to|the|for)? ..3 (candidate|applicant|me|us|i|patient|customer) ..2 (to|who|that|has|have)',
  '(not|never) (thought|dreamt|imagined|expected|believed) (that)? i (would|should) (have|need|be|end up) ..3 (beg|begging|plead|pleading|chase|chasing|crawl|ignored|forgotten|treated|dropped|left)',
  '(nobody|no one) (cared|cares|warned|bother~|noticed|thinks|thought) (to|enough|me|about|whether|if|that)',
  '(not|nobody) ..5 (reaching|reach|reaches) (anybody|anyone|a human|a soul) ..',
  '(used|mined|milked|picked|pumped|invited) ..3 (for)? (free|my) (ideas|work|labour|advice|brain~|consultancy|knowledge)',
);
