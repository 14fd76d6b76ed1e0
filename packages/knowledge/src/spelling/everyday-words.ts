/**
 * The words that letters like these are made of, as they stand, most frequent first: an unknown short word that is one
 * stroke of the keyboard away from one of them is a slip.
 */
const words = `
  the and you for that have was with your would about from one not this like know can had are has will how what all been see
  very good work two which who could out day time job told when asked said post there but still before back say any first were
  since them again much week more get come last than after should glad well now only new need hope want way hear people let tell
  years take answer over three second think ask our did every put happy other where made they team got down came own look send
  never off home thank name just old keep left mind school best give read four month next room her better most night shall liked
  love end talk help office right leave bring same here year round call then its went must place please write find once kind
  role until days going start may too make thing letter else gave sorry ever thanks meet long hour run their wanted man panel
  yours took ring word whole nobody found pay six each his line part does half desk both met many saw done kept being really
  test phone email weeks free why myself list shift great keen use number things form seeing she gone some head ten five firm
  learn seen nine person today hours little used wish door having mine showed side plan lot even under open spoke case staff
  comes reply chance date join away goes says speak ward soon yes wait notice feel such enough hand bus idea house small late
  into taught bank paid worked news offer care set course short looked always show those card might lost note expect twice shop
  rather him early move site trial given wife also wishes hard letting yet bit paper full anyone others getting talked trouble
  sure board forty rest while fine third car suit class sit within coming eleven family tour hold remain suits quite taken book
  sign heard clinic copy quiet tea front useful deal choose trust touch enjoy lesson hands page sent top takes check asking fair
  train crew lovely though van wrote share lunch gate wrong nights till quick wants stay bad pass clear point moved gladly money
  drop ones doing yard taking begin boss agency follow stand walk depot cut floor group ready proud face behind busy minute
  report needs telling passed mother lift forget either drive wall cannot kindly knew table gets few try roof months sort rota
  decide learnt worth able sample far honest names summer teach nice story called life along order accept forgotten ran visit
  papers longer wonder close salary matter spring turned makes stayed least lady times near runs garden works knows change dog
  eight count clean calls winter thirty mean running across past sat fire hall return chat cold treat store fit lab sister
  settled less system hurry hoping seems rate memory above nurse choice among sounds ticket seven moment box young parking sick
  scheme needed giving drivers turn residents agreed season road driver drawings making doubt girl these stop heart window
  pension coffee anybody shifts loved moving file view branch easy centre chef notes term finish books inbox play proper flat
  choir husband noon spent forgot rang town silence filled later laugh dates water pick signed twenty felt ours beside poor
  missing live closed food cover driving ringing trade meant warm slow real record bell stopped county cook result stage plant
  means match park sleep words hotel missed none club recall reminder model reach price mostly fortnight walked boiler chosen
  landlord boots size obliged gather corner looks lads reason nearly sooner study sound around lose unit often starts below cost
  tried wage hoped built simply ends nurses afraid held daughter pounds counter sense nervous rush whoever figure stock text
  audit menu chair bread tickets bonus strong woman farm final spare field whom client corridor mail brother budget sending
  spend porter pupils break sheet keeps sold tells shown struck plain wedding tools bench bridge luck light baby street calm
  referee timetable ought drawing bought kids ground forgive father sixty shut terms bear afterwards smile opened travel saying
  rain parish samples allowance safety queue level plans picked seem supply sitting booked watch lines market advice canteen
  archive theatre update miss guys fell health visa forms uniform hardly courtesy twelve code advert badly voice known failed
  diary agree helps numbers lucky alone slip referees child walking press single whose cent itself girls keys survey pays data
  shout ideas rent bother regret putting link gives clock credit unpaid green flood rung broken living ferry stood somewhere
  sell degree eyes shared honour pity rule step blue band settle easier scale middle apologise waited excuse seemed become
  simple minds museum leader chase ninety handover stuck coat crane piece union exam drove dropped worst dead handed cards nudge
  during charge fault folder cousin bakery wanting fish falls drew asks skills faces hospice standing search hate began guests
  grade boat ahead wear badge inside dare annual opens helped pages begun sight mill urgent fill clerk slides route feet court
  raised value passport handled carry dogs frank lease blame assume thesis cake content claims slept phones former bottom delay
  soup period saved pump plenty lead serve manage wages emails breakfast policy wished pair knee gentle knees pardon dinner
  fixed church easily paperwork state smell speaking status estate trying turns rare elsewhere garage task older fast sales
  leaves rings worry stairs shows counts accent umbrella shoes star save vans mate rounds salon lower base costs nineteen beyond
  spoken carers loan tips fees friend double tutor guess taste visits harbour hanging claim lambing recipe joke scan studio fall
  fare stands pile kiln chapter finest mobile remind clever copies appeals doctor registration named plainly guest glass
  brilliant truly thrilled revert photos weekly crossed autumn uncle tenants space permit dealt deputy foot meets renewed boys
  apart range fourteen split governors bees begging moon prefer shed fresh tower rooms chambers covered chart hiring listen
  party draw extra quarter complaints jobs younger laid knives wards grand river hair probation kettle stores true drawn world
  worse piano catch review video fear matron typing colour places biscuits damp wind north gift seat latest reckon plate earn
  fourth married reads housing photo enclose driven cleaner likes grandmother film rules harder desperate cases stays judge
  handle speed legend anywhere type empty pray eager brief apply build thinks boxes inform mark sites tray stone dental counted
  genius ladies waste trustees mended covers decent born safeguarding release gentleman disposal sits remark transcript drill
  doors rubbish relief shame hire parrot rude bicycle tall sends broke heat counting backlog sing complaint tired upon method
  signs stops bins writes feed laptop turning sorted buses marked fifteen oven candidature grown holding speaks dream online
  career police angry spot earliest daily tidy twins happily divorce shelf became lime ourselves tested cool hardest commission
  fifty cash closes alarm unless large ignored posted lent birthday debt ended public grew files induction classes bunch
  overtime cried begins bless points shortlist bill chose load advise frankly ease ladder wash pool sentence design seed
  register caught high horses soil fridge snow module guide ledger tables couple music labels circling trolley dark title steps
  miles maths whichever owner selling milk fingers smaller discount envelope nearer wing blood coach noise drawer greatest
  allotment spelling hang chief tool paint truck faster sides allow laundry nuisance passing cottage whiteboard usual nerves
  drains surely chapel ashamed lathe future paying sounded aunt land parts dearly tree penny loading floors sale chairs died
  hello fool hedge fellow lives picking awful checks hopeless glasses senior ears slipped lights grow switchboard wise mortgage
  gang cancelled planned buzzing screen handbook sweep beds grant habit clocks fancy pastry tasting orders frost himself strike
  holds length taxi push dust sourdough discharge engine pain collection duty filing ride handling ship print chain pretty boats
  label funny awake prove draft played vision dairy caravan flight gaffer happen block tablets meantime worker maps tenth lack
  fifth shoulder award lively pressing aware chasing valid posts leaflet lorry radio polite bath joined firms trip quarry
  fractions tender sixth outstanding dreadful disgrace pretend fence stamp trains aloud super minibus bothered black mint lend
  lifting quicker radar horse vote knock sketch barn bills relocation dock sheep callers cross throw total cheerful admit
  liberty minimum petrol shadow refresher pieces learner retired demo obligation funeral puts thread lock lets starters sake
  shot gloves maternity concert goat favour pound drink tests dementia teeth exams fits packed argument crowd losing kinder
  detail local sugar million sells meals slowly except acknowledge warned demonstration signal pupil setting caller thoughtful
  storm cellar truth proof nephew tied savings election hangs circle sweet finds weight cheese chap shorter safe treats steel
  handwriting cooked beans booking campaign values parent tight raise cricket pencil game repair cupboard risk notebook lifts
  remuneration white adding timber canal lunchtime toast bigger hourly tram anyway pest manual shops baker pride slate popping
  calmly cheeky marks tills bits resident launch pumps needful sheets alongside scanner dull wisdom beforehand shook loaf
  heating merger scrub vetting highly gold splendid suspect cleaners puppy eighteen appeal sees hurt beard fact breaks bricking
  madam rates placement track prize smiling visionary quiz error clearance cats swimming fuel hole grey stroke winters football
  district member blew painted midnight loud jump spell strongest lounge stories shelter sleeping carer aside talks catalogue
  porters bully misery cheap funding prison loss ways seldom mentor charm verdict unclear printer rock sang blank sorting
  granted valve extension groups homes singing dropping square ping generation triage mend stranger owed puzzle graduate scarf
  disturbing junior essay clinics conscious mileage sharpest reputation peace theory stall crossing brain astray maybe candle
  brains sponsor locker useless eaten cooking pitch stick intrusion instructive leak prayer attach editor swap fund grandfather
  sofa heap lamp mile movement pallet legal hill hung frightened women shoulders parcel projector hostel served hens overlook
  freezer flights larger buried greenhouse city tears rise playing chairman saving fella overlooked plus joint automatic cheers
  rural staircase superb height mixed bright heads sandwich pocket portal farmers likely tooth slot cakes youth brilliance
  master tomatoes diesel edition lies agent steam lived fully bursar eating sink dress rope stamped oldest string registrar
  organ minded thin mock tick summary loads branches cycle ball preferred coast logbook tank weigh digger cutting loose starter
  climb shake basement roster lists feels mess sand eggs marking heights yellow energy reverse suited borrowed custom drug bike
  poster voicemail common airport tide gates dear expenses lazy ninth nowhere mercy brings slide weld ideal hired euros deposit
  loft humble phonics patch fitted tribunal pilot shambles heavy goodbye panels reader candid lending beauty stronger stuff
  busiest arrive stoked east renewal normal steady corners anxious published shocking basic bishop acknowledgement cooks
  smoothly jacket modesty redundancy fond tune clause chased admire prompt eighty wasted power talent earth kilos hoist hopes
  surname diet evidently knife trucks plates stockroom series bond nicely main program tend pleading fitting minister prod blur
  biscuit altogether spaniel bake calculation handy flour roses embarrassed lemon bottle washing batch flow await folks camera
  soft stove wiring arrears cast fellowship dispatch looms curtains asleep bearing warn landing carpet sauce horoscope clue
  removal festival platform blind area frame excellence relish cared promptly thirteenth uses meter placed ladders dated torque
  wound cows pack regard profile breathe idle learns consent bound stress idiot using esteemed entitlement social brochure
  undertake translate implore cathedral bump gutted eldest pour youngest ticking rugby bells marathon locked grace silent
  prayers praying score vaccination vegan gorgeous intake shares testing handles pestering cuts keener flats cruise bothering
  borrow smart lobby weekday listed leaking moves squeezing possess player indeed overnight troubling thrown wood brewery herd
  drain drafted birth froze argue awesome readers appear conclude babies dash server unanswered treasure goats tape trousers
  exist allows beach translated cleverest hymn prints lodge dirt brick silly pensions breath loom lifeboat weak wheelchair lambs
  tyres thumbs crack rough wore sixteen gifted asset heaven mortar toilets complain mission captain commute handshake menus
  pressed topic almost limit trick strings robot hotels equal equity hide sums parlour insulin petition apron parked teams
  chaser voted calibre lectureship embassy rejection solved template salesman pots rained foyer noted lined fade stretch faculty
  institution jokes access prices valued blast hoot butter stopping coats higher intend loop fever port insist feared pint
  competitive weddings auditors gran cloth rarely cheaper alive welder honey exceptional cream army rose finger longest scales
  owes nonsense stipend fail bedside dashboard bloke ovens simulator revised pairing reconciliation demand remarkable pester
  shouting suite twelfth drafting killing confess decline migration nose tenant region supper dean remarks lorries cause lying
  resignation wine shelves harm mural rotas submit owners neat burst eats publications roll raffle plants shoe typed sandwiches
  vacation reps sharp joiner doctors reflection fortunate kennels bone beat cars death brave nightmare nicest costing keyboard
  compensation stars formality correspondence greet sensible guard thick copied knocked charts honesty golf shirt tattoo
  prospect tenancy clearer pickers roughly human fetch packing audits property tachograph attend retention courier matched
  league bored household leaning theirs spelt rotation tablet insane growth awkward scanned postcard dough cores syllabus
  earning lakhs contractor brigade drunk cabinet seal hedges pinned peat warmth deep dialysis shoot seventy query chill refund
  hives surveyor lapses flatmate boyfriend smashed wrist border houses wherever washed manner commit brew gently yourselves
  lighthouse physio failure bags swear bats lands priest humour wept competition graduates happiest curry backwards toolbox
  merit vicar expedite rebuilt tyre cracked counterbalance checklist cheque frozen mislaid bypass helpline linen transcripts
  fleet recovery removed paragraph wide lamb kill sets bailiffs smash mails dynamic goals deck reminders fallen shape wheel
  oblige envy merely shipping smelt boards apologize boardroom percent faith rescue railway landlady withdraw weir quay path
  walks stair drinks occupational telly foundry adore farms scratch earned analyst enquire cough blow cello floods brass slower
  presume chaplain unrivalled golden flowers baking rightly registered island newsroom dole bucket faded kittens barbecue
  ukulele headmaster offers accommodation flip stupid`;

/** Each with its place: the lower, the more frequent. */
export const everydayWords: ReadonlyMap<string, number> = new Map(
  words
    .trim()
    .split(/\s+/)
    .map((word, place) => [word, place]),
);
