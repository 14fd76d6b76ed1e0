// Longer than other rules: need is told through pleas, hopes, terms, purse and refusals, and each of these has its words.
import { defineExamples, defineReviewRule, inSentence, phrases, together } from '@fineline/core/review';

/** Said outright, or begged for. */
const pleads = phrases(
  '(i|we) (am|are|feel|was|have|must|can|do|will|may|admit|confess) ..4 desperate',
  '^ ..2 desperate (here|now|times|$|,|for|to)',
  '(i|we) ..2 desperately (need|want|hope|wish|require|crave)',
  '(my|in|sheer|out of|pure) desperation',
  '(i|we) ..3 (beg|begging|implore|beseech|plead|pleading) !(your pardon|to|the question)',
  '(prepared|willing|ready|happy|reduced|going) to (beg|plead|crawl|grovel)',
  '(i|we) (really|truly|badly|so|do|just|desperately|urgently|honestly)? (really|truly|badly|so|do|just)? need (this|a job|the job|your job|some job|any job|a break|the money|the income|the work|work|a wage|an income|employment|to work|this more)',
  'need (it|this|the job|this job|the work) (so)? (badly|much|more than|desperately|like)',
  '(please|pls) (,)? please',
  '(just|please|only|simply) ..2 (give|let|grant|allow) (me|us) (a|an|one|the|this|have|in|just|even|try|show|prove) ..2 (chance|shot|break|try|go|opportunity|look in|in the door|myself)',
  '(give|grant|throw|offer) (me|us) (a|one|just one|this|this one|that one) (single|last|small)? (chance|shot|break|lifeline|rope|bone)',
  '(let|get|squeeze) me in the door',
  "(take pity|have (pity|mercy|a heart)|be merciful|find it in your heart|out of the (goodness|kindness) of your heart|for pity's sake|for the love of|have compassion)",
  'for the sake of (my|our|the)',
  '(god|lord|allah|heaven|the almighty) (will|may|would|shall) ..1 (bless|reward|repay|smile)',
  '(will|shall|may) ..2 (bless|reward|repay) you',
  '(open|opening) (this|that|a|the|one|us)..2 door (for|to) (me|us)',
  '(i|we|my _) ..2 (pray|prayed|praying|prayer~) ..2 (for (this|it|your|a|the job)|every|each|night~|to _|that you (choose|pick|will))',
  '(take|give) a (chance|gamble|punt|risk) on (me|an|a)',
  '(will|would) not regret (it|me|this|taking|hiring|giving)',
  '(so (,)? so (,)? (so)?|forever|eternally|for ever|undying|till i die|until i die) ..2 (grateful|thankful|in your debt|indebted|gratitude)',
  'you have no idea how (much|grateful|happy|badly|long)',
  'make a grown ..',
  '(change|turn|transform|mend|rebuild|save) (my|our|my whole|his|her) (life|lives|world|fortunes|luck) ..',
  '(tell you|know|imagine) (what|how much) it would (do|mean) (for|to) (me|us|my)',
  '(kindly|please|sir|madam|request you) ..5 (provide|grant|give|allow|extend|offer) (me|us) ..3 (chance|opportunity|job|one|post)',
  '(kindly|please) help (me|us) ..',
  '(consider|understand|think of|see) my ..1 (situation|circumstances|plight|predicament|hardship|family)',
  '(god|heaven|lord|goodness) knows ..3 (need|could|want|deserve)',
  'i (just|simply|only|badly|really)? (just|simply|only)? (need|have) to (be earning|earn|eat|get out|get away|get back on my feet|be working|survive|be paid|get paid|escape)',
);

/** The last hope, the only one, everything. */
const allHangsOnIt = phrases(
  '(my|our) (very)? (last|only|final|sole|one) (hope|chance|shot|resort|throw|roll|card|straw|remaining|real hope|real chance)',
  '(this|you|it|here) (is|are) ..2 (last|only|final) (hope|chance|shot|throw)',
  '(last|final) (throw of the dice|roll of the dice|chance saloon|resort)',
  '(is|are|be|as|were|was|a|real|my|our) (a|my|our|the)? ..1 lifeline (for|to) (me|us)',
  '(throw|offer|give|hand) ..1 (a|me a|us a) (lifeline|rope|lifebelt)',
  '(save|saving|saved|rescue|rescuing) (me|my (life|family|home|house|sanity|marriage|skin|bacon)|us|our (home|house|lives))',
  '(stand~|is|are|be|nothing|left) ..3 between (me|us) and',
  '(this|it|that|the job|you|the post|the position|here) ..1 (is|are) (all|the only thing) (i|we) (have|have got|have left|got)',
  'it is (this|that|you|your _|either this) or (the|a|my|back|nothing|going|living|losing|we)',
  '(nowhere|no where) (else|left) ..1 (to|will|would|want~)',
  '(nobody|no one) (else)? (will|would|wants to|seems to want to) (have|take|hire|employ|touch|look at|give) (me|us)',
  'no other (hope|irons|prospects|options|choice|way out|offers|chance|leads)',
  '(can|could) (not|hardly|scarcely|ill|barely) (really|simply|truly|possibly)? (afford|bear|face|survive|stand|stomach|cope|go on|carry on|live) (to (lose|miss|be|go|wait|fail|let|have)|another|losing|without|one more|not|missing|it if|if|any more|much longer)',
  '(end of (my|our|the) (tether|rope|road|line)|(at|near) (my|our) (wit|wits) ..1 end|wits end|running out of (road|rope|hope|options|time and|money)|running on (empty|fumes)|hanging by a thread|back is (to|against) the wall|scraping the barrel|clutching at straws|i am drowning)',
  '(at|am at|be at|near) my (wits|wit|rope|lowest|limit)',
  '(down|honestly|now|again|you|go|going|get|here|come) on my (bended)? knees',
  '(on|am on|down on) (my|bended) knees (here|to you|asking|begging|before|every|if|for|please)',
  'mean~ (the world|the whole world|everything|more than (you|i|words)|the difference|life|so much to (me|us|my)|food|bread)',
  '(everything|the world|life itself|life and death|life or death) (to|for) (me|us|my)',
  '(live or die|make or break|sink or swim|do or die)',
  '(i|we|my _|our _|everything|life|future|family|lot|so much|hopes) ..4 (depend~|rely|relies|relying|riding|hanging|hangs|counting|pinned|pinning|banking|hinges|rests) ..2 (on|upon) (you|this|it|the job|your (answer|decision|yes|kindness|reply))',
  '(all|every one of) (my|our) (eggs|hopes|chips|prayers|money|dreams)',
  '(do not|never) know (what|how|where|who) ..1 (i|we|else) ..2 (do|manage|go|turn|cope|live|sleep|pay|end up|become|with (myself|ourselves)) ..4',
  '(lie|lying|keeps? (me|us)|kept (me|us)) ..1 awake',
  '(not|hardly|barely|scarcely) ..1 (slept|sleeping|eaten|sleep|eat) (since|for|with|at all|a wink|properly|until|till|because) ..1 (the interview|we met|wanting|worry~|fear|hoping|waiting|you|i|thinking|nerves|hope)',
  '(i|me|we|us) ..3 (cry|cried|crying|in tears|weep~|wept|sob~|heartbroken|devastated|distraught|inconsolable|suicidal|destitute) !(with laughter|laughing)',
  '(i|we) (will|would|shall|could) be (finished|ruined|done for|sunk|lost|nothing) (without|if|,|$)',
  '(break|broke|breaking) (my|our|her|his|their) heart~',
  '(if|should|were) (this|it|that|the job) ..2 (fall~|fell|come~ to nothing|not (work|come|happen|go)|go~ wrong|through) ..6 (i|we|back|where|what|nothing|that is)',
  '(without|unless) (this|it|the|your|a|that) ..2 (job|post|position|role|offer|work|wage) ..1 (i|we|my|our|there)',
  '(i would|i will|would) (do|give) anything (for|to|just|if|you|that|at all|,|$)',
  '(give|sell) my (right arm|left arm|soul|kidney|grandmother|granny)',
  '(something|somebody|someone) has (got)? to give',
  '(can|could) not go (back|on) (to|like|living|any)',
  '(nothing|no one|nobody|anyone|no job|anything) (else)? (lined up|on the horizon|in sight|in the pipeline|to fall back on|to go to|to turn to)',
  '(not|never|no one|nobody) ..3 (anyone|anybody|anything|another soul|person) (else)? (to|i can) (ask|turn|go|call|lean)',
  '(never|not) ..3 (another|a second|such a|one) (chance|opportunity|opening) (like|again|this|such) ..',
  '(cling~|hang~ on|holding on|clutch~|hold~ fast) to ..2 (hope|thought|straw~|belief|dream)',
  '(all day|all night|every (day|night|morning|evening)) i ..2 (stare|pray)',
  '(only|one) (bright|good|hopeful|decent) (thing|spot|light|star) in (it|my|a (year|month)|this|months)',
  '(been|had) (a|the) (terrible|dreadful|awful|hellish|horrible|rotten|wretched) ..1 (year|months|time|winter|run|patch)',
  '(question|matter|issue) of (survival|life and|bread|eating)',
  '(face|look) ..1 (my (children|wife|family|parents|kids|husband|mother|father|wife and)|myself in)',
  'if this ..3 (fails|fail|goes|falls|does not|too) ..',
  '(nobody|no one) (gives|will give|wants|will look|looks|else) (me|at me|us) ..',
  '(light at the end|new lease of life|way out|fresh start|escape|salvation|rescue|miracle|godsend) ..3 (for me|for us|i need|we need|please|, please|so please|now)',
  '(things|money|times|finances) (are|is|has been|have been) ..1 (tight|desperate|bleak|grim|dire|very short|on my last legs)',
  'nothing (left)? to lose',
  '(afraid|scared|terrified|frightened|dread) of? what (happens|will happen|becomes|comes)',
  'my (future|life|fate|whole future) (is|lies|rests) in your hands',
  '(heart|spirit) (will|would) (break|not survive|not take)',
  'unless i find (work|a job|something|one)',
  '(do not|not) let me down',
  '(have|has|got) (no one|nobody) (else|left|to)',
  'how hard (i have been|it has been|we have)',
  '(years|months) of (noes|rejection~|nothing|refusal~|knock backs|disappointment)',
  '(if|when) (this|it) ..1 fails ..',
  '(on|at) (my|our) last (legs|gasp|penny)',
  '(lost|lose) everything',
  '(two|three|four|five|six) ..2 in (one|a single) room',
  '(get|sort|save|pull|dig|drag) us (out|up)',
  'single (mother|father|parent|mum|dad) ..8 (must|need|have to|and|find)',
  '(simply|just|really) must (find|have|get) (something|work|a job|this)',
  '(my|our) (children|kids|daughter|son|wife|husband|little ones) ..1 (ask~|cry|cries|wonder) (each|every|me|when|if|why)',
);

/** Any terms at all. */
const anyTerms = phrases(
  '(take|accept|settle for|grab) (absolutely|literally)? (anything (you|that|going|on offer|at all|$)|any (job|work|post|position|terms|wage|pay|salary|footing|rate|money|role|old|thing|conditions)|whatever|peanuts|a pittance|next to nothing|scraps|crumbs|(a lot|much|far)? less (than|money|pay|, a)|half the (pay|wage~|money|salary))',
  'work (for|on) (nothing|free|peanuts|less|half|a pittance|bread|tips|my keep|my lunch|food|coffee|board and lodging) !(for a (morning|day)|one)',
  'for my (bus|train) fare',
  'do (whatever (it takes|you (like|want|need|ask|say))|anything (you|for|to (get|join|work|be)|at all|it))',
  'any (job|position|role|work|post) (at all|whatsoever|whatever|going|will do|would do|you like)',
  'at whatever (you|wage|rate|pay|salary|price)',
  'anything (you have got|you have|going|at all|will do|would do|that pays|that comes)',
  '(on|at|for) any (footing|terms|wage|rate|price|money|pay|salary|conditions)',
  '(for free|for nothing|unpaid|no (pay|wages|money|salary)|without (pay|wages|a wage|money|payment)|gratis) ..5 (weeks|month~|year~|as long as|for ever|forever|indefinitely|until you|till you|however long|lent|the summer|the winter|the whole)',
  '(week~|month~|year~|whole summer|lent) ..5 (for free|for nothing|unpaid|no pay|without pay|no wages|free of charge|wages do not|without wages|gratis)',
  '(pay|money|wage~|salary|title|hours) (does|do|is|are) (not|no) (matter|important|object|concern|issue|an issue|a concern|bother)',
  '(not|never) (mind|care|bother~|fuss~|worry~) ..1 (what|how little|how much|about the (pay|money|wage~|salary)|if it is paid|for pay) ..2 (pay|paid|money|get|salary|wage~|$)',
  '(scrub|sweep|mop|clean|polish) ..1 (floor~|toilet~|latrines|boots|shoes) ..3 (if (that|it|you|need)|with my|myself)',
  '(would|will|shall|could|even) ..2 (scrub|sweep|mop|crawl) ..2 (floor~|toilet~|over|glass)',
  'if (that|it) is (what|all) (it|is)? ..1 (takes|needed|required|took)',
  'if (that|it) was what it took',
  '(count|consider|think) myself (lucky|fortunate|blessed) ..2 (to get|with|if|for|$|with any|at that)',
  'whatever it takes',
  'name your (price|terms|figure)',
  '(half|a quarter|a third|a fraction|two thirds) (of)? (the|that|my|your) ..1 (wage~|pay|salary|money|rate) ..',
  'for (my|the) (bus|train|tram) fare',
  '(try|take|have|use) me (for nothing|for free|unpaid|free|on any) ..',
  '(nothing|no (job|task|work)) ..1 is? (beneath|below) me',
  'i (will|would) even (make|do|sweep|clean|work|take|pay|bring|wash|carry|sleep)',
  'anything (,)? just (say|name|ask|tell)',
  'whatever (it|that) is (,)? i',
  '(barefoot|on my hands and knees|through fire|over hot coals|over broken glass|to the ends of the earth)',
  '(put|chain|lock|stick|keep) me in the (cellar|basement|attic|cupboard|boiler room) ..',
  'any (crumb|scrap|morsel)',
  '(lowest|bottom) (rung|grade|step)',
  '(under|in) any (conditions|terms|circumstances) (you|at all|,|$)',
  'whatever it (said|says|pays|is|might be)',
  '(accept|take) ..4 (wage|pay|salary) (,)? or (none|nothing|less)',
  'crawl (to|all the way|on)',
);

/** Home, purse, papers: mine, and in trouble. */
const purse = phrases(
  '(my|our|the|no|^|her|of) ..1 (rent|mortgage|savings|overdraft|debts|bills|arrears|loan~|redundancy|severance|universal credit|jobseekers allowance|dole|benefits|visa|leave to remain|meter|electricity|fridge|cupboard~|larder|landlord|landlady|nest egg|kitty|piggy bank|school fees|gas|bank|pot)',
  '(my|our|the|her|his) ..1 (lease|tenancy|flat|house|home|roof|car|van|fees|pension|grant|stipend|scholarship|benefits|funds|account|purse|pot|wallet|bank|gas|heating|lights|table|permit|food|bread|cash|money|credit card~|maternity pay|sick pay)',
);
const trouble = phrases(
  '(run~ out|ran out|running (out|low|dry)|run dry|ran dry|dry|expire~|lapse~|gone|going|due|overdue|behind|empty|empties|cut off|cut us off|disconnected|stop~|end~|not (see|stretch|cover|last|pay|reach|go far|enough)|will not (see|stretch|last)|does not stretch|do not stretch|exhausted|dwindling|spent|up|nothing|lose|losing|lost|eat up|eating|in the red|at an end|all but|written again|write~ again|knock~|threaten~|taken|take back|taking|evict~|throw~|put (me|us) out|out on|sold|sell|selling|pawn~|shivering|bare|bite~|mount~|mounting|pile~|piling|stack~|to pay|chase~|call~ in|worry~|over (my|our) head~|without|last~ (until|till|only)|stretch|gone up|want~ (his|her|their) keys)',
);
const ruin = phrases(
  '(evict~|evicting|deport~|deporting|repossess~) (me|us|our|my)',
  '(bailiff~|loan shark~|debt collector~|final demand~) ..1 (was|were|are|have|came|come|at|coming|called|knock~|on (me|us|my|our)|is)',
  '(or|to|at|using|from|visit) (a|the) (food bank|foodbank|soup kitchen|night shelter|breadline)',
  '(not|never|can not|could not) (take|bear|stand) (another|one more|any more) (no|rejection~|knock~|refusal~|blow~|disappointment~|winter|month)',
  '(i|we) (am|are|will be|shall be|face|facing|have been|may be|could be|end up|being) ..2 (homeless|evict~|repossessed|deported|bankrupt|on the street~|sleeping rough|destitute|penniless|broke)',
  '(mouth~|little ones) ..1 (to feed|to keep|to clothe)',
  '(feed (my|our) (children|family|kids|little ones|boys|girls|babies)|keep~ (a|the) roof|put~ food on|keep~ the (wolf|lights on|heating on))',
  '(my|our) ..2 (children|kids|daughter|son|boys|girls|little ones|wife|husband|family|mother|parents) ..2 (looking at my (hands|face)|look~ to|depend~ (on|upon)|rely|relies|relying|waiting for me to|asking (me|when)|hungry|go~ without|need~ (me|shoes|this|feeding)|counting on|hoping|praying|pinned)',
  '(sister|brother|friend|mate|mum|mother|cousin|uncle|aunt|dad|father|friends) ..1 (sofa|couch|floor|settee|spare room|box room)',
  '(down to|on) (my|our|the) last (#|£|€|few (pound~|coin~)|pound~|penny|pennies|cent~|hundred|fifty|twenty|ten|tin|coin~|naira|rand|rupee~|euro~|dollar~)',
  '(months|weeks|year|years|long|so long|too long) (without|with no|out of) (work|a job|pay|a wage|income|wages)',
  '(out of|without|no) work (for|since|now)',
  '(unemployed|jobless|laid off|signing on|on the dole|on benefits) (for|since|now|with|and)',
  '(coming for the (house|car|furniture|flat)|take the (house|car|flat|home) (off|from)|losing the (house|flat|roof)|lose (the|our|my) (house|flat|home|roof|children|car))',
  '(have to leave|must leave|forced to leave|send me|send us|made to leave|fly) ..1 (back|home|the country) (by|if|empty|within|in|when|$|or)',
  '(the|a) (night ferry|next flight|first bus|plane) home',
  '(have|throw|put|turf) us out ..1 (by|on|of|at|if|before)',
  '(medicine|insulin|operation|treatment) (has|have|needs|must) ..2 (be)? paid',
  'through another (month|winter|week)',
  'live~ (on|off) my ..2 (pension|savings|wage|benefits|allowance)',
  'live~ (on|off) (beans|toast|noodles|rice|handouts|charity|borrowed|credit)',
  '(hand to mouth|breadline|skint|stony broke|flat broke|penniless|destitute|on the bones|strapped for cash|dead broke)',
  '(send|sent|ship|pack) (me|us) (back|home|packing)',
  '(sold|pawned|pawning|sell|selling|hocked) (my|the|our) ..1 (car|ring|watch|furniture|van|guitar|piano|bike|laptop|jewellery|tools|house|television|camera|everything)',
  '(my|our) ..1 (mother|father|wife|husband|child|son|daughter|baby|parents|mum|dad|sister|brother|grandmother|boy|girl) ..2 (is|are|has|have) ..2 (ill|sick|in hospital|dying|cancer|hungry|unwell|disabled) ..8 (pay|paid|medicine|bills|money|fees|need~|cost~)',
  '(last|final) (giro|pay cheque|paycheck|wage|payment|pay packet|pound|penny|dime|cent|naira|rupee|fiver|tenner) ..',
  '(three|four|five|six|two) (kids|children|little ones|boys|girls|mouths) ..6 (has to give|to feed|pay|bills|rent|clothe|shoes)',
);
/** No after no. */
const turnedDown = phrases(
  '(turned down|rejected|refused|knocked back|passed over|turned away|applied|rejection~|noes|knockbacks|said no) ..4 (# (times|jobs|firms|places|schools|posts)|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|dozens|umpteen|countless|times|everywhere|by everyone|after rejection)',
  '(#|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds of|dozens of|dozen|countless|umpteen|endless) ..1 (rejections|refusals|noes|knock backs|knockbacks|(applications|interviews|jobs) (this|since|without|sent|so far|and (not|no|nothing|still))|closed doors)',
  '(another|one more|yet another) (rejection|refusal|knock back|knockback|no|disappointment|closed door|blow|let down)',
  '(been|am) (searching|looking|hunting|applying|trying) ..3 (months|year|years|ages|for so long|since)',
);
const ours = phrases('(i|me|my|we|us|our)');
const yours = phrases('(you|your|they|their)');
/** Their trade, their people, my former work. */
const innocent = phrases(
  '(i|we) (worked|ran|volunteered|managed|served|helped|wrote|led|trained|supported|taught|built|kept|saw|dealt|was responsible)',
  '(patients|tenants|clients|customers|families you|residents|families who|people who|callers|claimants|members|the play|the story|pupils|debtors|students)',
  'you (said|told|mentioned|described|showed)',
  'your (tenants|clients|work|charity|team|service|debt (advice|line|team)|housing)',
  '(laugh|laughed|laughing|laughter)',
  'you (asked|wanted to know|inquired)',
  '(will release|no trouble|let me out)',
  'my (daily|last|former|previous|old) (work|job|post|role)',
);

/** Need and pleading: a reader wants to be chosen, not to rescue, and doubts the judgement of one who would take anything. */
export default defineReviewRule({
  id: 'desperate',
  severity: 'fix',
  appliesTo: {},
  sources: ['000', '001'],
  says: 'This sounds as if you had no other way out. A reader feels pity or unease where interest in the work would speak for you.',

  *find(draft) {
    for (const list of [pleads, anyTerms, ruin, turnedDown]) {
      for (const at of draft.find(list)) if (!at.isNegated && !inSentence(innocent, at)) yield { at };
    }
    // A "not" belongs to these: "I have no other hope".
    for (const at of draft.find(allHangsOnIt)) if (!inSentence(innocent, at)) yield { at };
    const own = draft
      .find(purse)
      .filter((at) => !inSentence(innocent, at) && (inSentence(ours, at) || !inSentence(yours, at)));
    if (own.length > 0) for (const at of together(own, draft.find(trouble), 6)) yield { at };
  },
});

export const examples = defineExamples({
  flags: [
    '«I need this job» badly.',
    '«I beg you» to consider me.',
    'This is «my last hope».',
    '«I am desperate».',
    'I would «take any job» you have.',
    'I have «two mouths to feed».',
    '«I cannot afford to lose» this one.',
    'Please, «please give me a chance».',
  ],
  indirect: [
    '«The rent is due» on the first and I have nothing to pay it with.',
    'You are «what stands between me and» my old room at home.',
    'Forty times «I have been turned down, forty times».',
    '«It would mean the world» to us.',
    'I would «scrub the floors with my» own brush.',
    '«If this fails I do not know what» we do.',
    '«My children ask each night» whether I have found work.',
    '«Name your price».',
    'The bank has «written again about my mortgage».',
  ],
  allows: [
    'I would be very glad to have the job.',
    'It is the work I would most like to do.',
    'You asked about my visa: it runs until 2029.',
    'I could come in for a morning, free of charge.',
    'I would jump at it.',
    'I want very much to join you.',
  ],
  lookAlikes: [
    'The families you house are desperate, and I would like to help.',
    'We were desperately short of beds that winter.',
    'I worked in debt advice, and saw bailiffs at many doors.',
    'My savings plan for the canteen cut its costs.',
    'I would take any shift, as you asked.',
    'Your lifeline service for the old impressed me.',
    'I was on my knees all day planting bulbs, and never happier.',
    'I have less experience with ewes than with cows.',
    'The bees depend on it.',
  ],
});
