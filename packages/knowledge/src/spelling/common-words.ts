/** Words that letters like these are made of, as they stand in a dictionary: an unknown word near one of them is a slip. */
const lemmas = `
  ability able about above abroad absolute accept access accident accommodate according account accountant accurate achieve
  achievement across action active activity actual add addition additional address administration administrator admire advance
  advantage advert advertise advertisement advice advise adviser afford afraid after afternoon again against agency agree
  agreement ahead allow almost alone amaze amazing background bakery bench eager along already also although always ambition ambitious among amount analyse analysis
  announce annual another answer anyone anything apart apology apparent appear appearance applicant application apply
  appoint appointment appreciate appreciation apprentice apprenticeship approach appropriate approve architect area argue
  around arrange arrangement arrival arrive article aspect assess assessment assist assistance assistant associate assume
  assure atmosphere attach attachment attempt attend attendance attention attitude attract attractive audience available
  average avoid award aware balance basic basis beautiful became because become before began begin beginning behaviour behind
  believe belong benefit beside better between beyond bigger board bring brought budget build building business calendar call
  candidate capable career careful carry catch cause celebrate central centre certain certainly certificate challenge
  challenging chance change character charge charity check chief child children choice choose chosen circumstance clean clear
  clearly client close clothes coach collaborate collaboration colleague collect college comfortable coming comment commit
  commitment committee common communicate communication community company compare complete completely computer concern
  conclusion condition conduct conference confidence confident confirm confirmation connect connection consider considerable
  consideration construction consultant contact contain continue continuous contract contribute contribution control
  convenience convenient conversation convince convinced cooperate coordinate correct council country couple course create
  creative culture curious current currently customer daily dangerous deadline decide decision dedicate dedicated dedication
  deep definite definitely degree delay delight delighted deliver delivery demand demonstrate department depend describe
  description deserve design despite detail detailed determine develop development difference different difficult difficulty
  digital direct direction director disappoint disappointed discover discuss discussion distance document double doubt early
  earlier education effect effective efficient effort either electric electrical electronic elegant else email employ employee
  employer employment enable encourage energy engage engagement engineer engineering english enjoy enjoyable enough ensure
  enter enthusiasm enthusiastic entire entirely environment environmental equipment especially essential establish even
  evening event eventually every everybody everyone everything everywhere exact exactly examination example excellent except
  exception exchange excite excited excitement exciting exercise exist expect expectation experience experienced expert
  expertise explain explanation explore express expression extra extreme extremely facility factory fail fair faithfully
  familiar family famous fascinate fascinating favour favourite feature feedback feeling field figure final finally finance
  financial find fine finish first flexible flexibility focus follow foreign forget form former forward fresh friend friendly
  full further future gather general generally generous genuine genuinely glad goal good government grateful gratitude great
  greet greeting group grow growth guarantee guess guest guide happen happy hard hardly health healthy hear heard help helpful
  hesitate high highly history holiday honest honestly honour hope hospital hospitality however hundred idea identify imagine
  immediate immediately impact important importance impress impressed impression impressive improve improvement include income
  inconvenience increase indeed independent individual industry inform information initial initiative innovation innovative
  inspire inspiration install instead institute instruction instrument insurance intelligent intend interest interested
  interesting internal international internet interview interviewer introduce introduction invest investigate invitation
  invite involve involvement item join journey judge judgement junior keen keep kind kindly kindness kitchen knew know
  knowledge knowledgeable laboratory language large last late later laugh lead leader leadership learn learning least leave
  lecture length lesson letter level library licence light likely limit listen little local locate location logistics long
  look loyal lucky machine machinery main maintain maintenance major majority make manage management manager manner
  manufacture manufacturing market marketing material mathematics matter maybe mean meaning measure mechanic mechanical
  medical medicine meet meeting member memory mention message method middle might minute mistake mixture model modern moment
  money month morning mother motivate motivated motivation move music myself name national natural nature nearly necessary
  need neighbour neither never nevertheless next nice night nobody normal normally notice nothing nurse object objective
  obvious obviously occasion occasionally occur offer office officer often online open operate operation operator opinion
  opportunity opposite option order ordinary organisation organise original other otherwise outcome outside overall own
  package paper parcel parent particular particularly partner passion passionate patience patient pattern people perfect
  perfectly perform performance perhaps period permanent permission person personal personality personally phone photograph
  picture piece place plan planning plant please pleased pleasant pleasure plenty point police policy polite popular portfolio
  position positive possible possibility possibly post potential practical practice practise precise prefer preparation
  prepare presence present presentation pressure pretty prevent previous previously price primary principal principle print
  private privilege privileged probably problem procedure process produce product production profession professional professor
  programme progress project promise promote promotion proper properly proposal propose proud provide public punctual purchase
  purpose pupil qualification qualified qualify quality quantity question questionnaire quick quickly quiet quite range rather
  reach reaction reading ready real realise really reason reasonable receipt receive recent recently reception recognise
  recommend recommendation record recruit recruitment recruiter reduce refer reference reflect regard regarding region regular
  regularly relate relation relationship relevant reliable rely remain remember remind repair repeat replace reply report
  represent representative request require requirement research resource respect respond response responsible responsibility
  rest restaurant result retail return review role room routine safe safety salary satisfaction satisfied satisfy schedule
  scheme scholar school science search season second secondary secretary section sector secure security select selection
  senior sense separate separately serious seriously serve service session several share short shortly should show sign
  signature significant similar simple simply since sincere sincerely situation skill skilled skilful small social society
  software solution solve somebody someone something sometimes soon sorry source special specialist specialise specific
  specifically spend spirit spoke stable staff stage standard start statement station stay steady still store straight strange
  strategy street strength strengthen stress strong strongly structure student study style subject submit succeed success
  successful successfully such sudden suggest suggestion suit suitable summer supervise supervisor supplier supply support
  suppose sure surely surprise surprised switch system talent talk target task taught teach teacher team technical technician
  technique technology telephone temporary tender terrible thank thankful their themselves therefore thing think third
  thorough thoroughly those though thought thousand through throughout time timely today together tomorrow tonight topic
  total touch toward tradition traditional traffic train trainee training transfer transport travel treat treatment tremendous
  true truly trust trying type typical understand understanding understood unfortunately unique unit university unless until
  unusual update urgent useful usual usually vacancy valuable value variety various vehicle version very view village vision
  visit visitor voluntary volunteer wait warehouse warm warmly watch weather website wednesday week weekend weekly weight
  welcome whatever wheel when whenever where whether which while whole whom whose wide will willing window wish with within
  without woman women wonder wonderful word work worker workshop world worry worth would write writing written wrong year
  yesterday young yours yourself
  pharmacist pharmacy therapist therapy physiotherapist electrician receptionist radiographer midwife paramedic solicitor barrister
  librarian veterinary veterinarian literature liaison forklift discipline disciplinary curriculum headteacher diploma bachelor
  scientist physics chemistry biology architecture surgeon surgery ambulance emergency clinical nursery gardener butcher plumber
  plumbing carpenter carpentry joinery bricklayer scaffolding scaffolder foreman builder concrete excavator tractor harvest orchard
  vineyard shepherd availability enclosed hardware database spreadsheet network password developer researcher experiment
  dissertation lecturer seminar tutorial classroom exhibition orchestra rehearsal musician journalist journalism newspaper magazine
  editorial translator translation interpreter bilingual housekeeping waitress barista hygiene guidance guideline supervision
  hardworking refreshing colleague procedure physician dentist dental surgical caretaker childcare chemist optician mechanic
  mechanical electrical electronic inspector inspection apprentice sergeant corporal lieutenant restaurant kitchen cuisine
  mortar plaster plasterer plasterboard chisel cement scaffold timber masonry guttering skirting insulation ceiling chimney
  foundation drainage boiler radiator furnace welding hydraulic ventilation pastry dessert vegetable allergen cutlery medication
  prescription catheter livestock cattle pasture ledger invoice payroll gearbox exhaust clutch brakes diesel warranty`;

/** The words with their usual endings. */
export const commonWords: ReadonlySet<string> = new Set(lemmas.trim().split(/\s+/).flatMap(formsOf));

function formsOf(word: string): string[] {
  const stem = word.replace(/e$/, '');
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  return [word, /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`, `${stem}ed`, `${stem}ing`, `${word}ly`];
}
