// Longer than most, and words only: ten matters of private life, each with the work in which it is the work itself.
import { type Phrases, phrases } from '@fineline/core/review';

const relative =
  '(wife|husband|hubby|missus|other half|better half|fiance|fiancee|boyfriend|girlfriend|spouse|mum|mother|mam|mom|mummy|dad|father|daddy|parents|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|grandparents|son|sons|daughter|daughters|kids|kid|child|children|boys|girls|twins|triplets|baby|babies|toddler|little one|little ones|youngest|eldest|oldest|grandbaby|grandson|granddaughter|grandchildren|grandkids|brother|sister|sibling|siblings|cousin|cousins|uncle|aunt|auntie|aunty|niece|nephew|in laws|mother in law|father in law|brother in law|sister in law|family|ex|ex wife|ex husband|flatmate|flatmates|housemate|housemates|roommate|landlord|landlady|neighbour|neighbours|best friend|mate|godson|goddaughter|stepson|stepdaughter)';
/** Nearer than a neighbour or a mate. */
const kin =
  '(wife|husband|hubby|partner|other half|fiance|fiancee|boyfriend|girlfriend|mum|mother|mam|mom|dad|father|parents|nan|nana|gran|granny|grandma|grandmother|grandad|grandfather|son|daughter|kids|children|twins|baby|youngest|eldest|brother|sister|cousin|uncle|aunt|auntie|niece|nephew|in laws|mother in law|father in law|brother in law|grandson|granddaughter|grandchildren|ex|flatmate|housemate)';
const pet =
  '(dog|dogs|cat|cats|puppy|puppies|kitten|kittens|pup|hound|hamster|gerbil|rabbit|bunny|budgie|parrot|canary|goldfish|tortoise|pony|guinea pig|guinea pigs|labrador|spaniel|terrier|whippet|greyhound|poodle|collie|dachshund|cockapoo|tabby|hens|chickens|horse)';
const bodyPart =
  '(knee|knees|back|hip|hips|shoulder|shoulders|ankle|wrist|elbow|neck|foot|feet|toe|tooth|teeth|stomach|tummy|belly|bowels|bladder|heart|lungs|chest|throat|ear|ears|eye|eyes|skin|hair|gums|sinuses|prostate|kidney|kidneys|liver|blood pressure|cholesterol|weight|waistline|migraine|migraines|asthma|eczema|arthritis|sciatica|gout|hay fever|hayfever|allergies|insomnia|menopause|hot flushes|thyroid|sugar|veins|piles|bunions|cough|cold|hangover|depression|anxiety|therapist|doctor|gp|dentist|physio|psychiatrist|counsellor|chemo|operation|op|surgery|scan|biopsy|root canal|appendix|tonsils|stitches|plaster|crutches|cortisone|medication|tablets|antidepressants|pregnancy|due date|bump|waters|period|diet|horoscope|star sign|aura|chakras)';
const my = '(my|our|me)';
const recently =
  '(just|now|finally|recently|also|still|both|all|only|really|at last|already|sadly|happily|unfortunately|been|have|has|had|is|are|was|were|gone|got|has been|have been|will be|would)';

/** A subject that is private by nature, and the work in which it is not. */
export interface Matter {
  words: Phrases;
  /** Where role, company or the post's own sentence has this, it may be the work itself. */
  work?: RegExp;
}

export const family: Matter = {
  words: phrases(
    `(${my} ${relative}|the (kids|twins|wife|husband|missus|baby|grandbaby|grandchildren|in laws|little one|little ones)) ..4 (is|are|was|were|has|have|had|just|finally|got|gets|will|turns|turned|starts|started|passed|lost|won|left|moved|came|comes|went|goes|fell|broke|married|died|graduated|says|say|send|sends|keeps|keep|plays|reckons|thinks|cried|danced|made|makes|sells|bakes|cooks|snores) ..5 (born|birth|expecting|due in|pregnant|baby|married|wedding|engaged|engagement|divorce~|separat~|split up|passed away|died|dying|death|funeral|hospital|operation|surgery|poorly|ill|sick|unwell|flu|covid|chickenpox|measles|teething|school|nursery|university|college|exams|gcses|a levels|degree|graduat~|birthday|ninety|eighty|seventy|sixty|fifty|forty|thirty|twenty one|eighteen|anniversary|holiday|cruise|dubai|spain|home|job|redundant|retired|prison|court|trouble|difficult|drums|trombone|trumpet|noise|party|parties|hello|greetings|regards|love|baptised|christened|communion|bar mitzvah|nativity|match|football|team|goal|cup|race|medal|candles|price|cakes|dinner|tea|roof|extension|driving test|car|sleep|sleeps|walking|talking|tooth|teeth|star|proud|crying|speaking to|a patient woman)`,
    `${my} ${relative} ..3 (passed away|died|has gone into|gave birth|moved in|moved out|left me|walked out|lost (his|her|their) job|made redundant|came round|send~ (his|her|their|greetings|love|regards)|come to stay|say~ hello)`,
    `(we|i) ..1 (visited|saw|took|lost|buried|christened|baptised|celebrated|looked after|looking after|expecting|welcomed|marrying off) (my|our|the|a|another) ..1 (${relative}|grandchild|funeral|wedding|christening|arrival|anniversary|birthday) !(who|at the|in the|centre|unit|group|room|on the)`,
    '(we|i) ..1 had (the|my|our) (grandbaby|baby|kids|in laws|grandchildren|twins|family|mother in law) ..1 (baptised|christened|over|round|to stay|vaccinated|photographed|here)',
    '(went to|been to|had|have|off to|for) a (family)? (funeral|wedding|christening|baptism|bar mitzvah|baby shower) (in|on|at|last|next|this|yesterday|tomorrow) !(your)',
    '(i|we) (am|are|was|were|have been|got|get|will be)? (also|now|just|finally|recently|newly)? (pregnant|expecting|expecting in|getting married|getting divorced|getting engaged|engaged|married in|newly single|single again|broody|in love|dating|splitting up|separating|separated|going through a (divorce|separation|break up)|widowed)',
    `${my} ${recently}? (divorce|wedding|honeymoon|engagement|marriage|separation|break up|anniversary|birthday !(off)|hen (do|night|party)|stag (do|night|party)|baby shower|christening|love life|hen|custody) !(planning|business|company|cake~|client~|bookings)`,
    `${my} ${relative} ..2 (and i|and me) ..1 (have|are|had|were|split|broke|got|just)? ..1 (split|separat~|fallen out|engaged|broke|broken|married|not speaking|rowing|trying for)`,
    `(we|i) (have|are|am|had|just)? ..1 (not)? (speaking to|rowing with|fallen out with|fell out with|rowed with|argued with) ${my}`,
    `${my} ${relative} 's (birthday|wedding|funeral|hip|knee|operation|op|chemo|illness|divorce|graduation|anniversary|baby|school|nativity|exams|football|eightieth|ninetieth|seventieth|sixtieth|fiftieth|fortieth|thirtieth|dog|cat|car|house|boyfriend|girlfriend|back|heart|party|christening|baptism|bar mitzvah|surgery|cancer|dementia|new _)`,
    `for ${my} ${relative} 's _`,
    `${my} (old|late|dear|poor|lovely|elder|younger|big|little|new|own|wonderful)? ${kin} ..1 (is|was|are|were|has|have|had|does|did|will|went|goes|got|gets|proposed|keeps|plays|loves|wants|hates|thinks|reckons|cooks|snores|insists|called|rang|arrived|visited|comes|came|turned|turns|starts|started|lives|thinks) !(a|an|both|in|at|from|of|on|with|based|near|nearby|grown|used to|already|always|once|ask|asked|said|able|happy|free|looking after the|here to)`,
    '(i am|we are|i have been|i was) (seeing (someone|somebody) new|dating|in love with)',
    '(my|our) (breakup|break up|new man|new fella|new bloke|toy boy)',
    '(it is|was|is|today is|tomorrow is) (my|our) (wedding|silver|golden|birthday|anniversary|thirtieth|fortieth|fiftieth|sixtieth)',
    '(i|he|she) (turned|am turning|turn|will be|was) (thirty|forty|fifty|sixty|twenty one|#) (last|this|next|on|in|today|yesterday|tomorrow)',
    '(the kids|the wife|hubby|my better half|the missus|the little ones) (say|says|said|send|sends|is|are|was|were|has|have|had|cooks|cooked|reckons)',
    'on a (personal|more personal|lighter|private) note',
    '(had|have|has|having) (the|her|his|their) (baby|twins|triplets)',
    `${my} ${relative} ..1 (reckons|says|thinks|said) ..2 (the (manager|referee|government|prime minister|president)|it will|he has got to go)`,
    'our _ (has|have|had|is|just|got|was) ..2 (the baby|a baby|engaged|married|expecting|born|pregnant|poorly|a new|passed|started|off to|in hospital)',
  ),
  work: /\b(?:midwi\w+|registrar|celebrant|funeral|wedding)\b/i,
};
const health: Matter = {
  words: phrases(
    `(my|our|his|her|${my} ${relative} 's) (bad|poor|dodgy|old|left|right|lower|new|other|wisdom|aching)? ${bodyPart} (is|are|was|were|has|have|had|feels|felt|hurts|hurt|aches|plays|playing|played|gave|went|gone|keeps|still|flared|says|said|thinks|came|comes|will|acting|operation|replacement|trouble|problem~|ache|infection|appointment|failed|burst)`,
    '(my|our|a|the|some|horrible|nasty|dreadful|terrible|this) (bad|nasty|horrible|dreadful|terrible|heavy|stinking|awful)? (migraine~|hangover|toothache|backache|stomach bug|tummy bug|food poisoning|flu|covid|shingles|hay fever|ibs|sciatica|gout|root canal|stinking cold|heavy cold|bad back|bad knee|slipped disc|kidney stone~|wisdom teeth|wisdom tooth|hernia|vasectomy|hysterectomy|colonoscopy|hip replacement|knee replacement|cataracts|new hip|new knee|mri|hot flushes|breakdown|panic attack~|burn out|burnout)',
    `(i|we) (am|was|have|had|have had|have been|am having|was having|got|caught|came down|went down|broke|sprained|twisted|pulled|put|threw|did|suffer|suffered|am recovering|was diagnosed|am off|recovered) ..2 (with|from|in|my|a|an|the)? ..2 (bed with|flu|the flu|covid|a cold|man flu|my (knee|back|ankle|wrist|arm|leg|toe|hip|neck|shoulder|wisdom|teeth|tooth|tonsils|appendix|gall bladder|eyes) ..1|(in|out of|from|into|to) hospital|surgery|an operation|depression|anxiety|insomnia|migraines|diagnosed|diabetes|cancer|stitches|the doctor|the dentist|a therapist|wisdom teeth)`,
    '(i|we) (have)? (lost|put on|gained) ..2 (stone|kilos|pounds|kg|weight)',
    '(i|we) (have)? (quit|given up|gave up|stopped|packed in) (smoking|drinking|the fags|sugar|meat|carbs|vaping)',
    '(i|we) (have)? (hardly|barely|not|scarcely) (slept|sleep|been sleeping|eaten) ..3',
    `(nobody|no one|we never|i never) (sleeps|sleep|slept)`,
    '(what with|thanks to|because of) my (health|nerves|back|knee~|age|condition|illness)',
    '(the|my) (doctor|gp|consultant|dentist|physio|osteopath|nurse|surgeon|specialist|chiropractor) ..1 (has put me|put me|says i|said i|tells me|told me|thinks i|wants me|gave me)',
    '(am on|put me on|my|my new) (tablets|pills|antibiotics|steroids|painkillers|antidepressants|statins|insulin)',
    '(feel|felt) (like)? a (different|new) (man|woman|person)',
    '(hot yoga|keto|intermittent fasting|colonic|cleanse|detox|gut health|my steps)',
  ),
};
export const away: Matter = {
  words: phrases(
    `(we|i) (are|am|will be|were|was) (all|both|just|now|also)? (off|off to|away|flying|jetting off|jetting|heading|going|popping over|back from|just back|sailing|driving) ..5 (holiday|holidays|vacation|cruise|beach|sun|sea|villa|camping|skiing|caravan|spain|france|italy|greece|turkey|tenerife|majorca|mallorca|ibiza|lanzarote|benidorm|cyprus|florida|disney~|dubai|goa|cornwall|bali|mauritius|zanzibar|thailand|portugal|algarve|malta|crete|vegas|mexico|hawaii|cancun|margate|durban|fortnight|two weeks|a week) !(but)`,
    '(we|i) (are|am) off to _ (on|for|in|next|this|tomorrow|with)',
    '(i|we) (had|have had|spent|are having|am having|enjoyed|have been enjoying|have booked|booked|have just booked|were on|was on|are on|am on|went on) ..4 (holiday|holidays|cruise|honeymoon|on the beach|at the beach|by the (pool|sea)|in (majorca|tenerife|spain|greece|italy|turkey|ibiza|goa|the sun|the sunshine|the caravan)|sunbathing|all inclusive|safari|mini break|city break|hen do|stag do|bank holiday)',
    '(my|our) (holiday|holidays|vacation|cruise|honeymoon|caravan|trip to|suntan|tan|sunburn|jet lag|bucket list|timeshare|villa|flights)',
    '(how was|hope you enjoyed|did you enjoy|tell me about) your (holiday|trip|cruise|weekend) ? ..2 (mine|ours|i|we)',
    '(i|we|our house) (had|have had|spent|was|were) ..3 (christmas|diwali|eid|easter|thanksgiving|hogmanay|hanukkah|new year) (with|at|was|in|dinner|day) ..4',
    '(our|my) house (was|is|has been) full of (cousins|family|relatives|children|guests|people|noise|in laws)',
    '(sunbathing|brown as a berry|all inclusive|by the pool)',
    '(i|we) (went|was|were) ..2 (to|at) a (wedding|funeral|party|christening|barbecue|bbq|concert|gig|festival|baptism|braai) ..8',
    '^ (mine|ours) (was|were) (all)? spent ..',
    '(i|we) (spent|had|have had) ..3 weekend ..8',
    '(i|we) (have been|was|were|am|spent ..4) (baking|gardening|knitting|fishing|surfing|gaming|binge~|watching|painting|decorating|redecorating|diy|hiking|camping|drinking|partying|clubbing|brewing|crocheting) ..2 (all|at|over|this|the|every|since|on)',
  ),
  work: /\b(?:travel|tour\w*|holiday\w*|cruise|cabin crew|airline|caravan\w*|camp\w*|ski)\b/i,
};
const sport: Matter = {
  words: phrases(
    '(are|were|have) you (been)? watching ..2',
    '(did|have|are|were) you (see|catch|watch|follow|watching|following|seen|happen to see|enjoy) ..3 (match|game|final|football|rugby|cricket|racing|grand prix|golf|tennis|news|world cup|six nations|super bowl|derby|ashes|olympics|semi|boxing|darts|snooker|bake off|strictly|love island|eastenders|show last night|episode|finale|series)',
    '(i|we|mine|he|she|they|was) ..3 (at|watch~|see|saw|catch|caught|went to|spent at) the (match|game|football|rugby|cricket|races|golf|darts|derby|boxing|final|grand prix)',
    '(we|they|us) (lost|won|drew|beat|got beat|got beaten|got hammered|were robbed|got thrashed|went down|are going up|are going down|scored|got relegated|got promoted|lost on penalties) ..1 (#|one|two|three|four|five|nil|at home|away|on penalties|the (cup|derby|league|final|match|game)|at the weekend|on saturday|again|last night)',
    '(three|two|one|four|five) (nil|down by half time|one up)',
    '(my|your|our) (team|club|side|lot) (won|lost|drew|are|is|were|was) ..3 (league|cup|relegated|top|bottom|champions|again|at home|saturday|up|down|doing)',
    '(who|which) (is|do you|are) ..1 (your team|you support|support|do you support)',
    '(the )?(springboks|proteas|bafana|all blacks|lionesses|arsenal|liverpool|chelsea|spurs|celtic|rangers|everton|leeds united|man united|man city|barcelona|real madrid|lakers|yankees|cowboys|patriots|red sox|steelers|chiefs|pirates|super eagles|wallabies|premier league|six nations|world cup|super bowl|superbowl|champions league|ipl|grand prix|fantasy football|half time|offside|penalty shoot out) ..6',
    '(hoarse|gutted|heartbroken|over the moon|in mourning|sick as a parrot|still celebrating|still smiling|still recovering) (from|after|about|at) ..3 (cheer~|match|game|result|win|defeat|final|score|saturday|sunday|shouting|singing|loss)',
    '(cheering on|cheer on|away game|home game|the terraces|croke park|old trafford|anfield|wembley|ellis park|lords test)',
    'i (am|have been) (a|an) (big|huge|lifelong|mad|keen|avid)? ..1 (fan|supporter) of',
    '(my|our) (golf|handicap|five a side|parkrun|marathon time|bowls|darts|fantasy|swing)',
  ),
  work: /\b(?:sport\w*|football|rugby|cricket|golf|tennis|fc|afc|rfc|club|stadium|coach|athlet\w*|fitness|match|league|leisure|olympi\w*|racing|racecourse|boxing|media|journalis\w*|reporter|broadcast\w*|physio\w*|groundsman|greenkeeper|steward\w*|pe|physical education|teacher|youth)\b/i,
};
const belief: Matter = {
  words: phrases(
    '(the|this|that|last|next|your|our|general|recent) (general|local|presidential|midterm)? (election|elections|referendum|vote) ..2 (has|have|result~|split|was|is|coming|back home|campaign|went|got|will|are|ruin~)',
    '(i|we|you|who) ..3 (vote|voted|voting) (for|against|tory|labour|green|reform|republican|democrat|leave|remain|anc|da|eff|bjp|sinn|him|her|them|the same)',
    '(how|what|whoever|whichever way) (you|they) vote',
    '(this|the|our|that) (government|president|prime minister|council|country|mayor|taoiseach|chancellor) ..2 (is|are|was|has|have|will|needs|ought|should) ..3 (disgrace|mess|shambles|joke|idiot~|ruin~|going|dogs|finished|broken|useless|corrupt|clueless|resign|fool~|destroy~|hopeless|wicked|doomed|right|wrong|liar~|voted)',
    '(daylight robbery|if you ask me|the price of _ (these days|nowadays|lately|today|is|now)|the cost of living|these days you can not|the youth of today|kids today|young people today)',
    '(state of (the|this) (country|nation|world)|(going|gone) to the dogs|the politicians|all politicians|politicians are|politics (these days|aside|has|have|is)|make america|brexit was|because of brexit|since brexit|woke|the deep state|immigrants|illegal immigration|conspiracy|vaccines|climate hoax|great reset)',
    '(trump|biden|starmer|sunak|farage|corbyn|boris|macron|putin|zelensky|modi|ramaphosa|zuma|malema|tinubu|netanyahu|obama|harris|vance|musk) ..4 (is|was|has|did|will|would|should|said|won|lost|got|and|for)',
    '(tories|tory|maga|remainers|brexiteers|leftists|the left|the right wing|far right|socialists|communists) ..2 (are|have|want|will|ruin~|should|can)',
    '(i|we|me|you|the whole _) ..3 (pray|prayed|praying|prayers|prayer) ..6',
    '(god|the lord|jesus|allah|the almighty|christ|the universe|krishna|our saviour|the good lord|heaven) ..1 (has|have|had|will|would|is|bless~|told|tells|wants|sent|put|willing|knows|be with|guide~|led|gave|grant~|opens|provide~)',
    "(god 's|by the grace of god|grace of god|god willing|inshallah|in jesus|jesus is|lord and saviour|born again|saved by|my faith|our pastor|my pastor|my church|our church|our vicar|my imam|my guru|my rabbi|the bible says|scripture says|sunday service|mass on sunday|bible study)",
    '(i am|being|as) a (scorpio|leo|virgo|libra|gemini|taurus|aries|pisces|cancerian|capricorn|sagittarius|aquarius)',
    '(mercury ..1 retrograde|my horoscope|my stars|the tarot|my tarot|my psychic|the cards say|my star sign)',
  ),
  work: /\b(?:polic(?:y|ies)|politic\w*|parliament\w*|government|council\w*|election\w*|elector\w*|campaign\w*|union|public affairs|journalis\w*|reporter|editor|news\w*|charity|church|chapel|chaplain\w*|minist\w*|parish|diocese|cathedral|minster|abbey|priest|vicar|pastor\w*|mosque|imam|synagogue|temple|faith|religio\w*|theolog\w*|bereave\w*|hospice|organist|director of music|rs|re|history|historian|speech|assembly|senat\w*|civil serv\w*|border|immigration|vaccin\w*|climate)\b/i,
};
const weather: Matter = {
  words: phrases(
    '(what|such|some|dreadful|lovely|awful|terrible|shocking|glorious|this|the|isn t this) (awful|lovely|glorious|dreadful|shocking|miserable|wretched|terrible|funny)? (weather|heatwave|heat wave|cold snap|sunshine|downpour|drizzle) (we|you|they|is|was|has|have|here|lately|these|today|this|at the moment)',
    'what about (this|the|that) weather',
    '(it|rain|snow) (has|is|was|will|never|had) ..2 (rain~|pour~|snow~|tipping|bucketing|chucking|pelting|hailing|freezing|boiling|roasting|baking|scorching|chilly|muggy) ..6',
    '(keeping|staying|keep|stay) (warm|cool|dry|out of the (rain|sun|heat|cold))',
    '(enjoying|enjoyed|enjoy|loving|make the most of|making the most of) (the|this|all this) (sun|sunshine|weather|heat|heatwave|snow|good weather|fine weather)',
    '(is it not|is not it|is it|it is|it was|been|so|such a|how|rather|a bit) (close|hot|cold|muggy|humid|chilly|nippy|parky|warm|sweltering|balmy|wet|windy|foggy|grey|stuffy|freezing|boiling|mild) (today|here|lately|october|november|december|january|february|march|april|june|july|august|september|for (this|the) time of year)',
    'is it not (close|hot|cold|muggy|humid|chilly|warm|awful|wet|windy)',
    '(cats and dogs|brass monkeys|nice weather for ducks|scorcher|soaked to the skin|not stopped raining)',
  ),
  work: /\b(?:weather|meteorolog\w*|roof\w*|farm\w*|garden\w*|ground\w*|site|harvest|marine|pilot|ship|sail\w*|ferry|flood\w*|climate|horticult\w*|arbor\w*|tree|landscape|warden|ranger|scaffold\w*|build\w*|construction|event\w*|grower\w*|vine\w*|ski|coast\w*)\b/i,
};
export const pets: Matter = {
  words: phrases(
    `${my} (new|old|little|late|poor|beloved|two|three|elderly|rescue|daft|other)? ${pet} (is|are|was|were|has|have|had|ate|eats|chewed|died|loves|sends|says|sleeps|barks|needs|got|just|won|escaped|had|keeps)`,
    `(the|our|my) ${pet} (ate|chewed|died|has|had|is|was|needs|sends|says|got|escaped|keeps|sleeps|weed|had to|threw) ..4`,
    `(i|we) (have|got|adopted|rescued|lost|buried|bought|are getting|am getting) ..3 (a|another|two|our|my|the|new) ..1 ${pet}`,
    `(bring|bringing|walk|walking) (my|our) ${pet} ..1 (to|in|every|twice)`,
  ),
  work: /\b(?:vet\w*|animal\w*|dogs?|cats?|kennel\w*|cattery|groom\w*|zoo\w*|farm\w*|equin\w*|stable\w*|horses?|riding|pets?|gamekeeper|shepherd|flock|rescue|wildlife|canine|k9|police|guide|poultry|livestock|dairy|hunt\w*|rspca|spca|warden)\b/i,
};
export const home: Matter = {
  words: phrases(
    '(my|our) (boiler|roof|kitchen|bathroom|extension|conservatory|car|van|motorbike|fridge|washing machine|dishwasher|telly|tv|wifi|broadband|shed|garden|allotment|vegetables|tomatoes|courgettes|roses|lawn|hot tub|sofa|house sale|house move|mortgage|flat|house|loft|basement|plumber|builder~) (is|are|was|were|has|have|had|broke|packed|failed|leak~|blew|died|fell|flooded|burst|needs|just|finally|went|gone|wo|caught|looks)',
    '(the) (boiler|house sale|house move|washing machine|fridge|roof|ceiling|car) (packed up|has packed up|has fallen through|fell through|broke down|has broken|has broken down|blew up|failed|is leaking|fell in|has gone|conked out|died)',
    '(failed|passed) its mot',
    '(got|get|getting|have) the keys (to|for) ..2 (new|first)? (house|flat|home)',
    '(we|i) (are|am|have|had) ..2 (moving house|having (the|our) _ (done|redone|in|painted)|the (builders|decorators|plumber|painters) in|no hot water|redecorating|renovating|doing up)',
    '(my|our|the) ..1 (neighbour|neighbours|landlord|landlady|flatmate|flatmates|housemate|lodger|people upstairs|man upstairs|woman upstairs|people downstairs) ..5 (is|are|have|has|had|plays|play|keeps|keep|next door|from hell) ..8',
    '(i am|have been|i have|just) (also)? (learning|taken up|taking up|started learning|taking|joined|training for|running|writing) (to play|the|a|salsa|yoga|my|an|pottery|karate|a half|for a|for the)? (ukulele|guitar|piano|drums|banjo|violin|salsa|yoga|novel|marathon|half marathon|triathlon|karate|pilates|choir|tango|zumba|saxophone|ballroom|memoir)',
    '(i|we|wife|husband|mother|mum|father|dad) (have|has) ..1 (taken up|started|got into|become addicted to) (cold water|wild|sea)? (swimming|running|jogging|cycling|gardening|knitting|baking|pottery|boxing|dancing|painting|crochet|golf|bowls|birdwatching|chess|meditation|bridge)',
    '(i|we) (am|are|have been) (reading|watching|re reading|rereading|halfway through|binge watching|hooked on|glued to|addicted to|listening to) (a|an|the new|all of|the whole|war and peace|netflix) (marvellous|wonderful|great|good|gripping|fascinating|brilliant|lovely|terrible|new|old)? ..1 (book|novel|series|box set|boxset|thriller|biography|show|programme|drama|podcast|netflix|soap|saga|trilogy) !(you|that you|on (the|this)|for)',
    '(strictly|bake off|love island|eastenders|corrie|coronation street|the archers|big brother|traitors|game of thrones) ..1 (will|is|was|has|last|on|finale)',
    '(builders|decorators|plasterers|painters|plumbers|electricians|carpet fitters) in (and|at home|this|again|,|$|all)',
    '(in my (spare|free) time|my (hobbies|hobby|hobbies are|favourite (film|band|song|colour|food|series)|book club|band|podcast|novel|screenplay|allotment|sourdough|stamp collection|record collection|motorbike|tattoo~)|for fun i)',
    '(courgettes|my tomatoes|sourdough)',
  ),
  work: /\b(?:boiler|gas|heating|plumb\w*|roof\w*|kitchen\w*|garden\w*|housing|estate|lettings?|property|build\w*|mechanic|motor|vehicle|car|garage|decorat\w*|music\w*|bak\w*|yoga|fitness|horticult\w*|writer|editor|allotment\w*|interior|landlord|tenan\w*|homes?)\b/i,
};
const selling: Matter = {
  words: phrases(
    '(know (of)? (anyone|anybody|someone|somebody)|if anyone|if you or anyone|anyone you know) ..3 (wants|want|looking|needs|need|after|interested|fancies) ..6',
    '(follow|check out|subscribe to|like|listen to|visit|look at|have a look at) (my|our|me on|us on) ..2 (band|instagram|channel|youtube|podcast|etsy|shop|blog|page|tiktok|album|book|stall|website|business|side hustle|twitter|substack|onlyfans)',
    '(i|we|wife|husband|sister|brother|daughter|son|mother|mum|cousin) ..2 (also)? (sell|sells|selling|makes|make|offer|do) ..3 (candles|cakes|jewellery|soap|soaps|insurance|crypto|bitcoin|avon|herbalife|tupperware|essential oils|supplements|houses|cars|honey|eggs|jam|quilts|cards|skincare|timeshares|tarot) ..4',
    '(litter of|looking for a good home|free to (a)? good home|to a good home|should you or yours|you or yours want)',
    '(raffle ticket~|sponsor me|sponsor us|sponsorship form|just giving|justgiving|gofundme|go fund me|crowdfund~|discount code|special price|going cheap|for sale|price list|mates rates|invest in|bitcoin|crypto|sign (my|our|this) petition|buy a ticket|tickets for my|opening night of my)',
    '(would you|fancy|interested in|like to) ..1 (buy|buying|order|ordering|invest|investing|sponsor|sponsoring) ..6',
  ),
  work: /\b(?:fundrais\w*|sales|retail|charity|auction\w*|crypto\w*|blockchain|broker\w*|shop|lottery|trading|market\w*|social media|estate agen\w*|lettings?)\b/i,
};
const jokes: Matter = {
  words: phrases(
    '(did you|have you|you) (hear|heard) the one about ..8',
    '(here is|heres|i have|want to hear|let me tell you|to cheer you up|do you know the) ..2 (joke|funny story|riddle)',
    '(knock knock|walks into a bar|walk into a bar|why did the chicken|what do you call a|how many _ does it take)',
    '(you have|your|those|what) (such|very|the most|really|a)? (beautiful|lovely|gorgeous|pretty|stunning|nice) (eyes|smile|hair|legs|voice|perfume|dress|face|figure)',
    '(i|we|you|perhaps we|maybe we) ..3 (have|go for|get|grab|meet for|take you|take you out|take you to|buy you) (a|for|to|out)? (dinner|a drink|drinks|a meal|a coffee sometime|a date) (one|some|sometime|together|with me|?|$|and)',
    '(are you|you are) (single|married|seeing anyone)',
    '(i|you) (fancy|have a crush on) (you|me)',
  ),
};
/** Small talk, home life and confidences that fit under none of the others. */
const life: Matter = {
  words: phrases(
    '(we|i) (have)? (just|only just)? (come|got|flown|driven) (back|home) from ..3 (week~|days|fortnight|month|weekend|holiday) ..2 (in|at|on) ..2',
    'what a (match|game|final|goal|race|wedding|party|storm|sunset|weekend|night) ..2 (that was|we had|it was|last|on (saturday|sunday|friday|monday))',
    '(baby|twins|toddler|little one|puppy|kids) ..3 (slept|sleeping|sleeps|woke|crying|teething|walked|crawling|talking)',
    '(if you|do you|you) (like|enjoy|love|ever fancy) (fishing|golf|sailing|hiking|gardening|baking|wine|opera|cricket|rugby|bridge|chess|curry) ..8',
    '(fianc|boyfriend|girlfriend|partner|he|she) ..2 (proposed|popped the question|asked me to marry|dumped me|left me|moved in)',
    '(strike|strikes|prices|crime|immigration|taxes|inflation|brexit|potholes|weather) (is|are|was|were) ..3 (all)? ..1 (fault|because|down to|caused by|a disgrace|a scandal|shocking)',
    '(my|our) (chakras|aura|karma|horoscope|spirit guide|guru|crystals|meditation)',
    '(recommend|suggest|know of|know) (a|an|any|some) ..2 (b b|hotel|restaurant|plumber|dentist|school|nursery|campsite|pub|hairdresser|estate agent|place to stay) ',
    '(celebrated|celebrate|turned|turning) (my|our|his|her) ..1 (fiftieth|fortieth|thirtieth|sixtieth|birthday|anniversary|twenty first|seventieth|eighteenth) ..8',
    '(bitcoin|crypto|shares|house prices|the market|gold|the lottery) ..3 (through the roof|up|down|crash~|soar~|rocket~|roof|get in early|got in early)',
    '(you should|come and|must) (see|visit|smell|taste) my (garden|dog|kids|house|roses|tomatoes|cakes|boat|car|allotment|new kitchen) ..4',
    '(peonies|roses|tomatoes|slugs|dahlias|marrows|sweet peas|lawn|hydrangeas) ..4 (out|bloom|flower|coming|eaten|spared|doing|won)',
    '(i|we) (found|met|accepted|gave my life to|let) ..2 (the lord|jesus|god|christ|my saviour)',
    '(jesus|christ|the lord|allah|the almighty|our lady|the holy spirit|saint _) ..4 (be|bless|keep|guide|save|saviour|smile|watch|look|in your heart|loves you)',
    '(light|lit|lighting|say|said|saying) ..1 (a candle|one|a prayer|a mass|a rosary|a novena) for (you|us|me)',
    '(be|am|was|going|off|been|go) ..1 (at|to|in) (lourdes|mecca|church|mass|the temple|the mosque|knock|fatima)',
    '(traffic|buses|bus|trains|tube|m25|m60|motorway|parking|roadworks|potholes|drive|journey) ..4 (home|back|there|on the way)? ..3 (murder|dreadful|awful|terrible|a nightmare|hell|shocking|chaos|hours|joke|beyond)',
    '(i|we) (saw|see|noticed|gather|read) ..3 (from|on|in) your (photos|photographs|pictures|instagram|facebook|profile|holiday|desk) ..8',
    '(tickets|ticket|a spare|spare seat|box) ..2 (for|to|at) the (rugby|match|game|cricket|football|opera|theatre|races|concert|final|gig)',
    '(if|should) you (ever|) ..2 (fancy|want|need|like) ..2 (a lift|cheap|a pint|a round|a drink|a game|company|tickets|a _ round)',
    '(get|do|find|give|offer|give you) ..1 you ..2 (a good|a special|a better|a great|mates|trade) (price|rate|deal) on',
    '(husband|wife|mother|father|mum|dad|kids|hubby|nan|gran) ..2 (says|said|reckons|thinks) ..12',
    '(writing|write|typing|type|sending) (to you|this)? from (a|the|my) (beach|hammock|pool|boat|bath|bed|campsite|sofa|pub|plane|train station|hospital|caravan|sun lounger|sickbed)',
    '(who|what) (do|did|would) you ..2 (think|reckon) ..3 (win|election|vote|government|president|budget|strike|verdict)',
    '(that|this|the|our|those|these) ..1 (new)? (mayor|government|council|president|prime minister|minister|politicians|municipality|parliament|party in power|taoiseach|chancellor) ..3 (of ours)? (wants|want|ought|need|needs|should|could not care|does not care|has ruined|is ruining|are ruining|will never|robs|is a|are a|have no idea)',
    '(municipality|council|electric|water|power|eskom|gas|internet|wifi|boiler|drains) ..4 (off|out|not care|could not care|cut|again|failed|broke|burst|since)',
    '(street|house|flat|village|block|estate) (has|have|had) (had)? (no|not) ..1 (water|power|electricity|gas|heating|internet|light)',
    '(have|has|did) you (tried|try|been to|eaten at|visited|heard of) the ..1 (new)? ..1 (place|restaurant|cafe|pub|bar|thai|chinese|indian|gym|cinema)',
    '(i|we) (have|am|was|had) (also)? (a|an)? (keen|mad|avid|passionate|lifelong)? (birdwatcher|twitcher|angler|gardener|knitter|golfer|collector|gamer|train spotter|trainspotter|stargazer|metal detectorist)',
    '(i|we) ..1 (had|have had|have been having) (a|the|such|some) ..2 (dream|dreams|nightmare|vision|premonition)',
    '(lump|scan|test|tests|results|blood test|biopsy|mole) ..4 (is|was|are|were|came) ..2 (nothing|clear|fine|back|benign|negative|normal)',
    '(cure|remedy|recipe|trick|secret) for (a|an|the|that|colds?|coughs?|hangovers?|hiccups|warts)? ..2 (cold|cough|hangover|sponge|curry|stew|jam|bread|cake|insomnia|warts|hiccups|flu)',
    '(remind|reminded|reminds) me ..4 (my|our|of a) ..2 (late|dear|old|first|ex)? (sister|mother|brother|father|aunt|uncle|wife|husband|nan|gran|teacher|daughter|son|girlfriend|boyfriend|dog)',
    '(box set|season finale|season two|series two|soap|soap opera|netflix|the telly|bake off|strictly|love island|podcast about) ..8',
    '(had|threw|hosted|giving|having) a (barbecue|bbq|party|braai|do|shindig|knees up|housewarming|dinner party) (for|with|at|on|last|this)',
    '(pictures|photos|photographs|snaps) of (my|our|the) ..2 (garden|gnomes|grandchildren|kids|cat|dog|baby|wedding|holiday|allotment|boat|kitchen|house)',
    '(you have|you had|what) (got)? (a|the)? (lovely|beautiful|gorgeous|kind|nice) (eyes|smile|hair|hands|face|dimples)',
    '(beans on toast|takeaway again|ready meals|bachelor again|home alone|sofa surfing|house to myself)',
    '(up|awake) all night (with|because|on account)',
    '(thinking of|considering|getting|got|have) ..1 (a|another|my) (tattoo|piercing|perm|vasectomy|facelift|nose job|divorce)',
    '(gone|going|went|turned|am|become) (vegan|vegetarian|gluten free|keto|teetotal|paleo|plastic free)',
    '(mercury|venus|saturn|full moon|new moon|stars) (is|are|was|were|being) (in|aligned|against|with|on)',
    '(pisces|aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius) !(project|system|team|role|programme|group|class|software)',
    '(my|our) (son|daughter|kids|children|boy|girl|lad) ..1 (s)? (bar exams|braces|gcses|exams|school|wedding|driving test|first tooth|college) ..4',
    '(my|our|the) ..2 (moped|old car|banger|camper|boat|scooter|boiler|washing machine|fridge|roof|fence|shed|conservatory|patio) ..4 (died|broke|leaks|leaking|packed up|blew up|gave up|has gone|went|fell|needs|collapsed)',
    '(ran|run|bumped|running) into ..2 (my|an|our) ..1 (first|old|ex|former|school)? (girlfriend|boyfriend|wife|husband|flame|school friend|neighbour)',
    '(we|i) (always|usually|both)? (holiday|summer|winter|camp|caravan) (at|in|on) ..6',
    '(apropos of nothing|completely unrelated|not that it matters|off topic)',
    '(voted|voting|vote) (for|against|leave|remain|labour|tory|conservative|green|republican|democrat|anc|da|fine gael|sinn fein)',
  ),
  work: /\b(?:church|parish|chaplain|dioces\w*|priest|minister|elector\w*|council|politic\w*|parliament\w*|municipal\w*|traffic|transport|highways?|travel|tour\w*|tattoo\w*|astrolog\w*|broadcast\w*|tv|television|garden\w*|photograph\w*|restaurant|ticket\w*|theatre|vegan)\b/i,
};
/** What politicians are thought of; an opinion, even where they are the work. */
const opinions: Matter = {
  words: phrases(
    'what (a|an) ..1 (shambles|disgrace|circus|shower|farce|joke|mess|carry on|pantomime) ..2 (westminster|whitehall|downing street|parliament|the (government|cabinet|council|country|budget|election)|washington|congress|the white house|brussels|stormont|holyrood|politics|pretoria|abuja|delhi|canberra) ..4',
    '(cabinet|politicians|mps|ministers|congress|senators|prime minister|president|chancellor|mayor|government|whole lot of them) ..2 (should|ought to|want|wants|need|needs|deserve~) ..2 (be|to be)? (put|sent|shot|sacked|locked up|hanged|thrown|shipped|jailed|kicked|voted out|ashamed|flogged|strung)',
  ),
};
/** All of them. */
export const matters = [family, health, away, sport, belief, weather, pets, home, selling, jokes, life, opinions];
