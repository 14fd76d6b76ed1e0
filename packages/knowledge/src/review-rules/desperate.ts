import { type Found, defineExamples, defineReviewRule, phrases, together } from '@fineline/core/review';

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
  '(please|pls) ,? please',
  '(just|please|only|simply) ..2 (give|let|grant|allow) (me|us) (a|an|one|the|this|have|in|just|even|try|show|prove) ..2 (chance|shot|break|try|go|opportunity|look|in|door|myself)',
  '(give|grant|throw|offer) (me|us) (a|one|just one|this|this one|that one) (single|last|small)? (chance|shot|break|lifeline|rope|bone)',
  '(let|get|squeeze) me in the door',
  '(take pity|have (pity|mercy|a heart)|be merciful|find it in your heart|out of the (goodness|kindness) of your heart|for pity\'s sake|for the love of|have compassion)',
  'for the sake of (my|our|the)',
  '(god|lord|allah|heaven|the almighty) ..3 (bless|reward|repay|thank|smile)',
  '(will|shall|may) ..2 (bless|reward|repay) you',
  '(open|opening) (this|that|a|the|one|us)..2 door (for|to) (me|us)',
  '(i|we|my _) ..4 (pray|prayed|praying|prayer~) ..4 (for|this|that|every|to|night~|god)',
  '(take|give) a (chance|gamble|punt|risk) on (me|an|a)',
  '(will|would) not regret (it|me|this|taking|hiring|giving)',
  '(so ,? so|no idea how|words can not|forever|eternally|for ever|undying|till i die|until i die) ..2 (grateful|thankful|in your debt|indebted|gratitude)',
  '(you have|have) no idea (how|what) ..',
  'make a grown ..',
  '(change|turn|transform|mend|rebuild|save) (my|our|my whole|his|her) (life|lives|world|fortunes|luck) ..',
  '(what|how much) it would (do|mean) (for|to) (me|us|my) ..',
  '(kindly|please|sir|madam|request you) ..5 (provide|grant|bless|give|offer|allow|extend|consider) (me|my family|us|my situation) ..3',
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
  '(nowhere|no one|nobody|no where) (else|left) ..1 (to|will|would|want~)',
  '(nobody|no one) (else)? (will|would|wants to|seems to want to) (have|take|hire|employ|touch|look at|give) (me|us)',
  'no other (hope|irons|prospects|options|choice|way out|offers|chance|leads)',
  '(can|could) (not|hardly|scarcely|ill|barely) (really|simply|truly|possibly)? (afford|bear|face|take|survive|stand|stomach|cope|go on|carry on|live) (to (lose|miss|be|go|wait|fail|let|have)|another|losing|without|one more|not|missing|it if|if|any more|much longer)',
  '(end of (my|our|the) (tether|rope|road|line)|(at|near) (my|our) wit(s)? ..1 end|wits end|running out of (road|rope|hope|options|time and|money)|running on (empty|fumes)|hanging by a thread|back(s)? (is|are)? (to|against) the wall|scraping the barrel|clutching at straws|drowning)',
  '(at|am at|be at|near) my (wits|wit|rope|lowest|limit)',
  '(down|honestly|now|again|you|go|going|get|here|come) on my (bended)? knees',
  '(on|am on|down on) (my|bended) knees (here|to you|asking|begging|before|every|if|for|please)',
  'mean~ (the world|the whole world|everything|more than (you|i|words)|the difference|life|so much to (me|us|my)|food|bread)',
  '(everything|the world|life itself|life and death|life or death) (to|for) (me|us|my)',
  '(matter of|live or die|make or break|sink or swim|do or die) ..1 (life|survival|for (me|us))?',
  '(depend~|rely|relies|relying|riding|hanging|hangs|counting|pinned|pinning|banking|hinges|resting|rests) ..2 (on|upon) (you|this|it|the job|your (answer|decision|yes|kindness|reply))',
  '(all|every one of) (my|our) (eggs|hopes|chips|prayers|money|dreams)',
  '(do not|never) know (what|how|where|who) ..1 (i|we|else) ..2 (do|manage|go|turn|cope|live|sleep|pay|end up|become|with (myself|ourselves)) ..4',
  '(lie|lying|keeps? (me|us)|kept (me|us)) ..1 awake',
  '(not|hardly|barely|scarcely) ..1 (slept|sleeping|eaten|sleep|eat) (since|for|with|at all|a wink|properly|until|till|because) ..1 (the interview|we met|wanting|worry*|fear|hoping|waiting|you|i|thinking|nerves|hope)',
  '(cry|cried|crying|tears|weep~|wept|sob~|heartbroken|heartbreaking|devastat*|crushed|distraught|inconsolable|suicidal|destitute|sick with worry)',
  '(i|we|be|am) (will|would|shall)? ..1 (finished|ruined|done for|sunk|lost without|nothing without)',
  '(break|broke|breaking) (my|our|her|his|their) heart~',
  '(if|should|were) (this|it|that|the job) ..2 (fall~|fell|come~ to nothing|not (work|come|happen|go)|go~ wrong|through) ..6 (i|we|back|where|what|nothing|that is)',
  '(without|unless) (this|it|the|your|a|that) ..2 (job|post|position|role|offer|work|wage) ..1 (i|we|my|our|there)',
  '(i would|i will|would) (do|give) anything (for|to|just|if|you|that|at all|,|$)',
  '(give|sell) (my|his|her|your) (right arm|left arm|soul|kidney|eye teeth|eyeteeth|grandmother|granny)',
  '(something|somebody|someone) has (got)? to give',
  '(can|could) not go (back|on) (to|like|living|any)',
  '(nothing|no one|nobody|anyone|no job|anything) (else)? (lined up|on the horizon|in sight|in the pipeline|to fall back on|to go to|to turn to)',
  '(not|never|no one|nobody) ..3 (anyone|anybody|anything|another soul|person) (else)? (to|i can) (ask|turn|go|call|lean)',
  '(never|not) ..3 (another|a second|such a|one) (chance|opportunity|opening) (like|again|this|such) ..',
  '(cling~|hang~ on|holding on|clutch~|hold~ fast) to ..2 (hope|thought|straw~|belief|dream)',
  '(all day|all night|every (day|night|morning|evening)) i ..2 (stare|sit|wait|pray|look|check|lie|think|hope)',
  '(only|one) (bright|good|hopeful|decent) (thing|spot|light|star) in',
  '(terrible|dreadful|awful|hellish|horrible|rotten|wretched|hard|bad|worst) ..1 (year|months|time|winter|run|patch|luck|of it)',
  '(question|matter|issue) of (survival|life|bread|eating)',
  '(face|look) ..1 (my (children|wife|family|parents|kids|husband|mother|father|wife and)|myself in)',
  'if this ..3 (fails|fail|goes|falls|does not|too) ..',
  '(nobody|no one) (gives|will give|wants|will look|looks|else) (me|at me|us) ..',
  '(light at the end|new lease of life|way out|fresh start|escape|salvation|rescue|miracle|godsend) ..3 (for me|for us|i need|we need|please|, please|so please|now)',
);

/** Any terms at all. */
const anyTerms = phrases(
  '(take|accept|do|try|have|consider|grab|settle for|work for|work on|begin on|come on|start on|come for|welcome) (absolutely|literally)? (anything|any (job|work|post|position|terms|wage|pay|salary|footing|rate|money|role|old|thing|conditions|kind of)|whatever (you|is|there|it|the|job|money|pay|wage|comes|work|position|post)|(at)? whatever you|peanuts|nothing|a pittance|next to nothing|half|scraps|crumbs|less|a lot less|much less|minimum|below|bread) !(you need|else|from|up)',
  'any (job|position|role|work|post|vacancy|opening) (at all|whatsoever|whatever|going|will do|would do|you have|you like|you can|that)',
  'at whatever (you|wage|rate|pay|salary|price)',
  'anything (you have got|you have|going|at all|will do|would do|that pays|that comes)',
  '(on|at|for) any (footing|terms|wage|rate|price|money|pay|salary|hours|conditions)',
  '(free|nothing|unpaid|no (pay|wages|money|salary)|without (pay|wages|a wage|money|payment)|gratis) ..5 (week~|month~|year~|as long as|for ever|forever|indefinitely|until you|till you|however long|lent|the summer|the winter|the whole)',
  '(week~|month~|year~|whole summer|lent) ..5 (for free|for nothing|unpaid|no pay|without pay|no wages|free of charge|wages do not|without wages|gratis)',
  '(pay|money|wage~|salary|title|hours) (does|do|is|are) (not|no) (matter|important|object|concern|issue|an issue|a concern|bother)',
  '(not|never) (mind|care|bother~|fuss~|worry~) ..1 (what|how little|how much|about the (pay|money|wage~|salary)|if it is paid|for pay) ..2 (pay|paid|money|get|salary|wage~|$)',
  '(scrub|sweep|mop|clean|polish|wash) ..1 (floor~|toilet~|latrines|boots|shoes|windows|pans|dishes|anything) ..3 (if|with|to|for|just|myself)',
  '(would|will|shall|could|even) ..2 (scrub|sweep|mop|crawl|walk) ..2 (floor~|toilet~|over|on|barefoot|glass)',
  'if (that|it) is (what|all) (it|is)? ..1 (takes|needed|required|took)',
  'if (that|it) was what it took',
  '(count|consider|think) myself (lucky|fortunate|blessed) ..2 (to get|with|if|for|$|with any|at that)',
  '(whatever|what) (it|ever it)? (takes|took)',
  'name your (price|terms|figure)',
  '(half|a quarter|a third|a fraction|two thirds) (of)? (the|that|my|your) ..1 (wage~|pay|salary|money|rate) ..',
  'for (my|the) (bus|train|tram) fare',
  '(try|take|have|use) me (for nothing|for free|unpaid|free|on any) ..',
  '(nothing|no (job|task|work)|none of it) ..1 (is)? (beneath|below|too (small|low|dirty|menial)) (me|for me) ..',
  'i (will|would) even ..',
  'anything ,? just (say|name|ask|tell)',
  'whatever (it|that) is ,? i',
  '(barefoot|on my hands and knees|on foot|through fire|over hot coals|over broken glass|to the ends of the earth)',
  '(put|chain|lock|stick|keep) me in the (cellar|basement|attic|cupboard|boiler room) ..',
  '(work|do it|come|start) (for)? ..3 (fare|food|my keep|my lunch|a bed|bed and board|board and lodging|tips|coffee)',
);

/** Home, purse, papers: mine, and in trouble. */
const purse = phrases(
  '(rent|mortgage|savings|overdraft|debts|bills|arrears|loan~|redundancy|severance|universal credit|jobseeker*|dole|visa|leave to remain|meter|electricity|fridge|cupboard~|larder|landlord|landlady|nest egg|kitty|piggy bank|school fees)',
  '(my|our|the|her|his) ..1 (lease|tenancy|flat|house|home|roof|car|van|fees|pension|grant|stipend|scholarship|benefits|funds|account|purse|pot|wallet|bank|gas|heating|lights|table|permit|food|bread|cash|money|credit card~|maternity pay|sick pay)',
);
const trouble = phrases(
  '(run~ out|ran out|running (out|low|dry)|run dry|ran dry|dry|expire~|lapse~|gone|going|due|overdue|behind|empty|empties|cut off|cut us off|disconnected|stop~|end~|not (see|stretch|cover|last|pay|reach|go far|enough)|will not (see|stretch|last)|does not stretch|do not stretch|exhausted|dwindling|spent|up|nothing|lose|losing|lost|eat up|eating|in the red|at an end|all but|written again|write~ again|knock~|threat*|taken|take back|taking|evict*|throw~|put (me|us) out|out on|sold|sell|selling|pawn*|shivering|bare|bite~|mount~|mounting|pile~|piling|stack~|to pay|chas*|call~ in|worry*|over (my|our) head~|without)',
);
const ruin = phrases(
  '(evict*|bailiff~|repossess*|foreclos*|homeless|deport*|loan shark~|food bank~|foodbank|soup kitchen|night shelter|bankrupt~|bankruptcy|debt collector~|sleeping (rough|in (my|the) car)|on the (street~|breadline)|final demand~|pawnshop|pawnbroker)',
  '(mouth~|little ones|children|kids|family|babies) ..1 (to feed|to keep|to clothe|going hungry|going without|at home to)',
  '(feed|feeding|feeds|keep a roof|keep the roof|put food|putting food|keep the wolf|keep the lights|keep the heating|heat) ..1 (my|the|our|over|on|from|them|us|me) ..2',
  '(children|kids|daughter|son|boys|girls|little ones|wife|husband|family|mother|parents) ..2 (looking at my (hands|face)|depend~ (on|upon)|rely|relies|relying|waiting for me to|asking (me|when)|hungry|go~ without|need~ (me|shoes|this|feeding)|counting on)',
  '(my|a|sister\'s|brother\'s|friend\'s|mate\'s|mum\'s|mother\'s|_ \'s) (sofa|couch|floor|settee|spare room|box room)',
  '(down to|on) (my|our|the) last (#|£|few|pound~|penny|pennies|cent~|hundred|fifty|twenty|ten|tin|coin~|naira|rand|rupee~|euro~|dollar~|month|week|slice)',
  '(months|weeks|year|years|long|so long|too long) (without|with no|out of) (work|a job|pay|a wage|income|wages)',
  '(out of|without|no) work (for|since|now)',
  '(unemployed|jobless|laid off|signing on|on the dole|on benefits) (for|since|now|with|and)',
  '(coming for the (house|car|furniture|flat)|take the (house|car|flat|home) (off|from)|losing the (house|flat|roof)|lose (the|our|my) (house|flat|home|roof|children|car))',
  '(go|going|fly|flying|sent|send|sending|have to leave|must leave|leave) (me|us)? ..1 (back|home|the country) (to|by|if|empty|within|in|,|$|or)',
  '(night ferry|next flight|plane|bus) home',
  '(another|next|through the|through another|to the end of the|rest of the) (month|winter|week|rent day) ..1 (of this|like this|without|on|if|$)',
  'live~ (on|off) (my|our|beans|toast|noodles|rice|pot noodle~|handouts|charity|borrowed|credit)',
  '(hand to mouth|breadline|skint|stony broke|flat broke|penniless|destitut*|on the bones|strapped for cash|dead broke)',
  '(am|are|i am|been) (completely|totally|flat|nearly|almost|now)? broke',
  '(have|get|want|throw|put|turf) (us|me) out ..1 (by|on|of|at|in|if|before)',
  '(send|sent|ship|pack) (me|us) (back|home|packing)',
  '(sold|pawned|pawning|sell|selling|hocked) (my|the|our) ..1 (car|ring|watch|furniture|van|guitar|piano|bike|laptop|jewellery|tools|house|television|camera|everything)',
  '(mother|father|wife|husband|child|son|daughter|baby|parents|mum|dad|sister|brother|grandmother|boy|girl) ..2 (is|are|has|have) ..2 (ill|sick|in hospital|dying|cancer|hungry|unwell|dependent|dependant|disabled) ..8 (pay|paid|medicine|bills|money|fees|need|job|support|care|cost~)',
  '(last|final) (giro|pay cheque|paycheck|wage|payment|pay packet|pound|penny|dime|cent|naira|rupee|fiver|tenner) ..',
  '(family|household|wife and|children|kids|four of us|three of us|five of us) ..2 (are|is|all|look~|looking) ..2 (looking to|dependent|depend~|counting|waiting|relying|pinned|hoping|behind this|praying)',
  '(three|four|five|six|two) (kids|children|little ones|boys|girls|mouths) ..4 (and|on the way|at home|to) ..4 (give|way|feed|pay|bills|rent|clothe|shoes)',
  '(medicine|prescription~|operation|treatment|insulin) ..4 (paid for|afford|pay for|cost~)',
);
/** No after no. */
const turnedDown = phrases(
  '(turned down|rejected|refused|knocked back|passed over|turned away|applied|rejection~|noes|knockbacks|said no) ..4 (# (times|jobs|firms|places|schools|posts)|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|dozens|umpteen|countless|times|everywhere|by everyone|after rejection)',
  '(#|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|twelve|hundreds of|dozens of|dozen|countless|umpteen|endless) ..1 (applications|rejections|interviews|refusals|noes|nos|knock backs|knockbacks|jobs this|jobs since|no thank|closed doors|doors)',
  '(another|one more|yet another) (rejection|refusal|knock back|knockback|no|disappointment|closed door|blow|let down)',
  '(been|am) (searching|looking|hunting|applying|trying) ..3 (months|year|years|ages|for so long|since)',
);
/** Their trade, their people, my former work. */
const innocent = phrases(
  '(i|we) (worked|ran|volunteered|managed|served|helped|wrote|led|trained|supported|taught|built|kept|saw|dealt|was responsible)',
  '(patients|tenants|clients|customers|families you|residents|families who|people who|callers|claimants|members|the play|the story|pupils|debtors|students)',
  'you (said|told|mentioned)',
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
    const textOf = ({ where }: Found) => (where === 'subject' ? draft.draft.subject : draft.draft.body) ?? '';
    const mine = (at: Found) =>
      !at.isNegated && innocent.in({ text: textOf(at), sentences: [at.sentence] }).length === 0;
    for (const list of [pleads, allHangsOnIt, anyTerms, ruin, turnedDown]) {
      for (const at of draft.find(list)) if (mine(at) || (at.isNegated && list === allHangsOnIt && mine({ ...at, isNegated: false }))) yield { at };
    }
    for (const at of together(draft.find(purse).filter((at) => mine({ ...at, isNegated: false })), draft.find(trouble), 6)) yield { at };
  },
});

export const examples = defineExamples({
  flags: ['«Advise.»', '«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»'],
  indirect: ['«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»'],
  allows: ['x', 'x', 'x', 'x', 'x', 'x'],
  lookAlikes: ['x', 'x', 'x', 'x', 'x', 'x'],
});
