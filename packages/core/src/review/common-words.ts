/**
 * The words that a thank-you or a check-in to anyone is made of, with those of every sentence; a star stands for any
 * ending. What is not here, and is no name, is about something: a kiln, a ledger, the night bus.
 */
const common = `
  a an the this that these those i me my mine myself we us our ours you your yours yourself he him his she her hers it its
  they them their who whom whose which what when where why how whether if then than as so such too very much more most less
  least many few some any all both each every either others another own same no not nor never none nothing only just also
  even still yet already again once twice ever always often soon now later today tomorrow yesterday tonight morning afternoon
  evening day days week weeks weekend month months year years hour hours minute minutes moment moments recent recently past
  last next ago couple early earlier late first second third one two three four five six seven eight nine ten half
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
  am is are was were be been being have has had having do does did doing done can could will would shall should might must
  ought need needs needed dare used get gets got getting let lets letting make makes making made go goes went going gone
  come comes coming came take takes taking took taken give gives giving gave given put puts keep kept keeping see seen saw
  seeing sees look looks looked looking say says said saying tell telling told ask asks asked asking know knew known knowing
  think thinking thought thoughts believe* feel feels feeling felt find finds finding found want wants wanted wish* hope*
  hoping like liked likes love loved loves loving enjoy* help helps helped helping helpful use using try trying show shows
  showed shown showing seem* become became remain* stay stayed staying wait waiting waited leave leaving left bring brings
  bringing brought set add adds added adding hold held meet* met speak speaking spoke spoken talk talked talking chat chatted
  chatting discuss* hear hears heard hearing listen* learn learning learnt understand* understood share shared sharing
  receiv* send sending sent write writes wrote written writing call called calling phone phoned email* mail contact* reach
  reached reply replied respon* answer* confirm* provid* supply supplied offer* request* requir* furnish* submit* attach*
  enclos* includ* regard* concern* relat* refer referred reference references referee referees certificat* licence* transcripts
  in on at by for from to of off out up down over under into onto with within without about around across after before
  between through throughout during since until till against along among beyond upon per via toward* and or but because
  although though while whilst whereas however therefore thus hence moreover furthermore here there away back forward ahead
  instead else perhaps maybe indeed certain* sure surely quite rather pretty really real true truly fairly simply simple
  exact* precise* particular* especial* specific* general* overall absolute* total* complete* entire* whole full fully far
  near nearly almost extra altogether agree agreed prefer naturally properly hardly
  yes please thank* gratitude grateful* appreciat* obliged oblige indebted kind kindly kindness kinder generous* generosity
  good great* best better well nice* lovely wonderful* fantastic* excellen* amazing* brilliant* awesome incredibl* terrific
  superb outstanding* exceptional* remarkabl* tremendous* impress* delight* pleas* privilege* honour* glad gladly happy
  happier happily thrill* excit* enthus* eager* keen* interest* passion* motivat* inspir* fascinat* engag* enlighten*
  insight* informative value values valued valuing valuable invaluable useful benefi* worthwhile productive meaningful rewarding memorable friendl* warm*
  welcom* hospitality hospitable courte* profession* patience patient considerat* attent* thoughtful* sincer* genuin* deep
  deeply deepest heart heartfelt high highly higher strong* strength* definite* extreme* increas* grow growing grew growth
  further continu* reinforc* strengthen* deepen* renew renewed renewing convinc* reaffirm* reiterat* emphasis* express* extend convey touch
  touched follow* update* news progress status outcome result results decision* decid* consider* process* hiring hire recruit*
  select* stage stages step steps round rounds timeline* timeframe schedule interview* conversation* discussion* exchange
  question* opportunit* chance chances possib* prospect* position* role roles post posts vacanc* opening openings job jobs
  career* employ* work works worked working worker field industr* sector area areas business* company companies organis*
  firm firms institution* institute corporat* school hospital university college hotel charity trust agency council bank
  team teams group groups department* division staff colleague* people person personal* panel committee board manag* leader*
  member* everyone everybody anyone anybody someone somebody candida* applica* apply applied advert* description duty duties
  task tasks expect* goal goals objective* mission vision culture* environment* atmosphere ethos spirit communit* client*
  customer* service* product products solution* project projects initiative* innovat* creativ* dynamic* fast pace paced
  challeng* succe* achiev* accomplish* contribut* asset addition additional impact* differen* deliver delivered support*
  assist* collab* cooperat* partner* join* part parts fit fits match matches matched align* suit suits suited suitable
  ideal* perfect* right qualif* skill* abilit* capab* capacit* competen* experienc* expert* knowledge background* education*
  training trained talent* potential develop* improv* build building built solving problem* communicat* interperson*
  analytic* technical* detail* oriented orientated driven drive flexib* adapt* reliab* dedicat* commit* hard hardworking
  diligen* punctual proactiv* resourceful* ambitio* energetic positiv* confiden* thriv* pressure deadlines multi multitask*
  player self starter quick quickly learner quality qualities standards excel reputation respect* admir* renown* esteemed
  distinguished leading top world class future long longer term inform* clarif* document documents documentation material* cv resume portfolio
  copy copies avail* convenien* time times busy effort* trouble care spend spending spent overview idea ideas plan plans
  planned structure operation operations aspect* everything something anything way ways thing things stuff lot lots bit
  little big large small short new current* present previous* various varied variety range wide unique modern international
  mind minds front begin* began start starts started starting fresh direct directly direction headed heading obvious*
  eviden* importan* essential* key main major significan* central vital crucial necessary recommend* suggest* advice
  guidance feedback tips word words line lines note notes message messages letter subject faithfully dear sir madam hello
  hi hey respectful* humbl* revert attend* feel free base connect* network linkedin linked end fruitful side sides mutual*
  wonder* curious aware familiar place life living matter matters introduc* office offices premises facilit* tour visit*
  laid explain* describ* mention* outlin* highlight* stand standing stands stood likely able unable sort type form level
  levels state worth worthy sense sound sounds sounded number date dates candidature insert
  possess* assure* utmost dedication favour* punctual* imagine imagined rare workplace vibe vibes attractive buzz fun chill
  cool guys interaction interact* valuable recall remember* definitely obviously basically honestly frankly personally
  additionally finally lastly firstly secondly ultimately accordingly likewise similarly respectively particularly
  favourite total rather whatever whenever wherever whoever outset glimpse flavour picture impression impressions journey
  resonat* contagious infectious evident shone palpable tangible stellar stunning exemplary professionalism warmth energy
  trusted leaders forefront cutting edge synergy synerg* holistic strateg* vibrant
  thriving inclusive divers* inclusion supportive nurtur* empower* welcoming dream dreams fulfil* aspir* ambition*
  ladder milestone chapter adventure cause purpose ethic ethics integrity loyal* honest* humble
  serve serves served serving giving finalis* belief existing whichever obtain* kindest 
  await* associat* deserv* desir* perspective* beautiful* precious prestigious prove proved proves bunch choice wealth
  knowledge* truthful* earnest* solid robust seamless smooth* prompt* friendliness approachab* relax* comfortabl* ease
  chemistry rapport relationship* trusting bright* smart clever sharp ready readi* willing* eagerness readiness
  sleeves credit credentials calibre caliber classy gentleman gracious* humbl* blessed fortunate luck* lucky grateful
  thankful thrilled stimulat* provok* intrigu* compelling captivat* absorbing refreshing openness honesty transparen*
  frank* candid* candour clarity insightful overjoyed ecstatic chuffed pumped nervous nerves hopefulness optimis*
  excited anticipat* closely quietly loud proud* pride enjoyably serious* determin* persever* persist* disciplin*
  organised methodical efficient* effective* efficiency accurate accuracy bags loads heaps tons plenty extra hundred
  thousand percent thorough* depth broad breadth scope huge massive enormous considerable substantial evolv* evolution
  transform* journey modernis* ambitions pioneering pioneer* prominen* recognis* famous giant global* nationwide
  worldwide across multinational boutique startup venture competit* competitor* edge niche stakeholder* deadline*
  priorit* objective kpi kpis profil* personal* character nature natured outgoing sociable cheerful bubbly sensible
  mature responsible loyal loyalty trustworthy hardworker worker believer fan admirer follower grown fond association
  undertak* endeavour* venture* aim aims aimed pursue* pursuit ahead turn turned turning viewpoint thinking rethink
  consideration* notice noticed observ* sense senses striking struck strike evident invitation invit* summon* kindest
  pleasantly surpris* wow wowed blown amaz* marvel* glow glowing bless* god almighty inshallah pray praying fingers
  crossed toes street gelled click clicked clicking hit lookout sought seek seeking searching find finder leading
  mentor* nurture learner* humane homely atmosphere ambience ambiance
  together spare spared sparing employer employers welcome warm extended deserved ease easy easily arrange arranged arranging lead leads led point points view views open
  lasting diary zeal* outfit owt nowt smashing workforce personnel appeal* unwaver* wholeheart* steadfast cordial* commend*
  fervent* ardent* sterling elated humbled gratif* leverag* utilis* facilitat* spearhead* perus* forthcoming pertain* swift*
  other rest session sessions conducted proceed reckon* exceed* profound* granted resolve establishment* anytime
  u ur im ive id thx pls super omg lol yeah cheers ta gonna wanna defo def stoked pumped totally literally guys
`;

const words = new Set<string>();
const beginnings = new Set<string>();
for (const word of common.split(/\s+/)) {
  if (word.endsWith('*')) beginnings.add(word.slice(0, -1));
  else if (word) words.add(word);
}
const shortest = Math.min(...[...beginnings].map(({ length }) => length));

/** Whether a word, as tokens have it, says nothing of any one workplace. */
export function isCommonWord(word: string): boolean {
  if (word.length < 3 || words.has(word)) return true;
  for (let length = shortest; length <= word.length; length += 1) {
    if (beginnings.has(word.slice(0, length))) return true;
  }
  return false;
}
