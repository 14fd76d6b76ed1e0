import { findGerund } from './verbs.ts';
import { setOf } from './words.ts';

/** Nouns that take no article where nothing is said of which: "roof safety". */
const mass = setOf(
  'fashion cider decor wifi wi-fi broadband internet blood theft spend language radio cover control sourdough compost agile scrum kanban stuff nonsense jazz folklore silage slurry lime cladding insulation sepsis delirium frailty asthma stroke palliative-care grammar spelling handwriting poetry fiction hurling camogie netball running climbing notice length depth breadth footprint',
  'safety security work data software hardware research recovery duty care stock staff turnover training demand supply growth traffic',
  'capacity quality information advice feedback equipment furniture luggage money cash funding finance budget-setting payroll',
  'business retail hospitality logistics construction agriculture law medicine health education science technology tech',
  'maths mathematics physics chemistry biology history geography music art drama English literacy numeracy phonics economics',
  'ethics analytics statistics mechanics electronics robotics genetics politics news evidence time overtime staffing',
  'compliance governance procurement management leadership recruitment retention churn attrition waste conflict progress',
  'maintenance insurance assurance guidance performance attendance finance resilience confidence patience experience expertise',
  'knowledge intelligence communication collaboration administration admin bookkeeping housekeeping storytelling fundraising',
  'fermentation sanitation hygiene infection-control triage dementia autism addiction wound-care phlebotomy radiography',
  'automation integration orchestration infrastructure observability documentation reporting onboarding scheduling',
  'outreach engagement advocacy safeguarding inclusion diversity equality access transport freight haulage customs timber',
  'concrete steel stone brickwork joinery carpentry plumbing tiling roofing glazing plastering scaffolding demolition soil',
  'peat water air energy electricity gas fuel fire damp mould heat light power bread dough pastry coffee tea wine beer cheese meat',
  'food fish fruit veg produce livestock grain wheat wool cotton linen clay glass paper film video audio sound print tracery',
  'theatre photography cinematography journalism copy content copywriting SEO advertising publicity PR branding tax VAT audit',
  'litigation conveyancing probate immigration asylum arbitration mediation contract-law case-law discovery fraud crime',
  'privacy encryption latency uptime downtime concurrency memory storage bandwidth testing debugging refactoring',
  'behaviour homework attainment assessment feedback planning play sport rugby football cricket hurling tennis hockey yoga sleep',
  'inventory stocktaking merchandising loss-prevention cash-handling till-work footfall loyalty sales marketing support',
  'motivation morale wellbeing burnout stress absence sickness paperwork correspondence filing typing minute-taking',
  'weather rain snow drought load-shedding travel tourism fun luck trust courage integrity empathy punctuality flexibility',
  'creativity curiosity determination diplomacy discretion humour initiative loyalty tact numeracy cooperation teamwork',
  'machinery legislation regulation policy-making permitting planning-permission sustainability biodiversity conservation ecology',
  'forestry horticulture irrigation aquaculture husbandry beekeeping metadata metalwork woodwork needlework casework fieldwork',
  'childcare aftercare homecare daycare healthcare skincare haircare eldercare pharmacovigilance welfare housing',
  'homelessness poverty debt credit lending banking underwriting accounting forecasting budgeting invoicing debt-recovery',
  'scale speed accuracy clarity cost-control visibility accountability consistency continuity availability help support',
);

/** Nouns that cannot stand alone in the singular. */
const countable = setOf(
  'charity edition manoeuvre maneuver wound account act action activity actor address agency agenda aisle algorithm allotment amendment analysis analyst answer apartment app application',
  'appointment apprentice approach approval archive area arm arrangement article artist asset assistant atlas attic auction audience',
  'backlog bakery ballot band bank bar barn base basement batch bay beach bed bee bill bike block board boat boiler book booking boss bottle box brand',
  'branch bridge brief brochure budget building bus cafe café calendar call camp campaign campus candidate canteen car card career carer case castle catalogue',
  'ceiling cellar centre center certificate certification chain chair challenge channel chapter charter chart check checklist chef child choir church circuit city',
  'claim class classroom client clinic close club coach code-base codebase cohort collection college combine committee community company competition complaint',
  'component computer concept concern concert conference contract contractor conversation copy corridor cottage council country course court cow crane crew crisis',
  'culture currency curriculum customer dashboard database date day deadline deal debate decision degree delay delivery demo department deployment depot design',
  'desk device diagram diary diet difference diploma directive discussion display district document dog donor door drawing driver edition effort election element',
  'employee engine entry environment episode error essay estate event exam example exchange exercise exhibition expansion experiment expert export extension facility factory fair farm',
  'feature fee ferry festival field figure file filter firm fix flat fleet float floor flow flower folder forecast forest forklift form format forum foundation fracture framework',
  'franchise freezer fridge front function fund future gallery game gap garage garden gate goal grant graph greenhouse grid ground group guest guide guideline gym habit hall',
  'handbook handover harbour harvest hazard head headline headset helmet herd hire holiday home homepage horse hospice hospital host hostel hotel house hub hull idea illustration image implementation',
  'incident inbox index induction industry inquest inspection installation instrument interface interview intranet introduction invention invoice island issue item job journal journey keyboard kiln kit kitchen lab',
  'label laboratory lathe laptop laundry lawsuit layer layout leaflet league lease lecture lesson letter level library licence license lift line link list loan lobby locker log loop lorry',
  'machine magazine mailing-list manager manual map margin market mast match matrix matter meal meeting member memo menu merger message method metric migration mill mine mission mistake mobile model module monitor month',
  'monument morning motor move movement museum name neighbour network newsletter newsroom night node notice novel number nursery object offer office opening operation opinion option order orchard organisation organization',
  'outage outcome outlet oven owner package page paint-shop painting pallet panel paper-round parish park part partner partnership patch path patient pattern payment period permit person phase phone photo picture',
  'piece pilot pipeline pitch place plan planner plant plate platform play player playground plot podcast point policy pool port portal portfolio position post poster practice presentation price principle problem procedure process processor',
  'product production profile program programme project promise prompt proposal prospectus prototype pub publication pump pupil puzzle quality-system quarry quarter query question questionnaire queue quiz race rack radio raid railway range rate ratio reactor rebrand receipt',
  'recipe record recording redesign redevelopment reference referral reform region register registration regulator relationship relaunch release relocation renewal renovation rent reorganisation reorganization repair report repository request resource response restaurant result retrofit return review rig ring risk',
  'river road roadmap robot rocket role rollout roll-out roof room root rota rotation round roundabout route routine row rule runway sale salon sample satellite saw scanner scenario scene schedule scheme school scorecard screen script seam season seat section sector',
  'seminar sensor sequence series server service session set set-up setup shed sheet shelf shelter shift ship shipment shop shortage shortlist show showroom sign signal site sitemap situation skip slide slot society solution song source space speech spec specification spreadsheet sprint stable stack stadium stage stakeholder',
  'stall standard stand-up standup station statement step store story strategy street strike student studio study style subject subscription suburb suite summary summit supplier supply-chain survey switch syllabus symbol system table tablet talk tank target task team technique template tenancy tenant tender',
  'tent term territory test thesis thing till timeline timetable title tool tour tower town tractor trade-off tradition trail trailer train transcript transition trap tray treatment trend trial trip truck trust tunnel turbine unit university update upgrade vacancy valley valve van vehicle vendor venue venture vessel video-call view village',
  'vineyard visit volunteer vote voucher wall ward warehouse warranty wave website wedding week weekend well wharf wheel window winery wing word workflow workforce workload workplace workshop world yard year zone manifesto ledger kiosk fryer grill hob cooker',
  'takeaway bistro brewery taproom distillery creamery dairy salon spa hospice surgery pharmacy ambulance theatre-list waiting-list caseload rotation placement internship apprenticeship scholarship fellowship turnaround take-over takeover acquisition',
  'presence following wait launch refit fit-out fitout refurbishment extension conversion restoration excavation survey inventory-system booking-system tribunal hearing trial jury appeal bundle will deed crèche chapel mosque temple synagogue cathedral choir orchestra catchment inspection-report audit bid tender offer podcast channel feed',
  'hackathon bootcamp roadshow pop-up popup open-day month-end year-end quarter-end shop-floor shopfloor pass line-up backlog roadblock bottleneck handoff hand-off pipeline cluster container queue cache schema endpoint SDK API APIs plugin widget SLA KPI OKR RFP tender MVP CRM ERP',
);

/** Somebody who does work; with an article, and with "as". */
const persons = setOf(
  'accountant administrator adviser advisor analyst apprentice architect assistant associate auditor baker barber barista barrister bartender bookkeeper bricklayer broker builder buyer caregiver carer caretaker',
  'carpenter cashier chair chef childminder cleaner clerk coach consultant controller cook coordinator copywriter counsellor counselor dentist deputy designer developer dietitian director doctor driver economist',
  'editor electrician engineer estimator executive farmer first-aider fitter florist foreman freelancer fundraiser gardener geologist graduate groundworker hairdresser hand hands handyman headteacher help hygienist instructor',
  'interpreter interpreter inspector intern investigator joiner journalist labourer lawyer leader lecturer librarian lifeguard linguist locksmith locum machinist maintainer manager marketer mason mechanic mediator mentor midwife nanny',
  'negotiator nurse officer operator optician optometrist organiser organizer painter paralegal paramedic partner pharmacist phlebotomist photographer physicist physiotherapist pilot planner plasterer plumber podiatrist',
  'porter postdoc practitioner principal producer professional programmer psychologist radiographer receptionist recruiter registrar rep representative researcher roofer sailor salesperson scaffolder scientist secretary seller specialist',
  'sommelier speaker specialist steward stylist supervisor surgeon surveyor sysadmin tailor teacher technician tester therapist trader trainer translator treasurer trustee tutor underwriter vet volunteer waiter waitress welder',
  'DJ MC VJ keyholder holder tenor soprano alto baritone singer dancer musician drummer pianist tech marshal warden steward firefighter fellow lead learner communicator player performer caterer decorator inspector farmhand groom hostess usher sales-rep recruiter scholar solicitor worker writer person people someone somebody anyone candidate colleague pair temp temps staff member members sister matron SENCO HCA TA HLTA SRE DBA CFO CTO CEO PM BA veteran warehouseman head',
);

const irregularPlural: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['midwives', 'midwife'],
  ['shelves', 'shelf'],
  ['knives', 'knife'],
  ['criteria', 'criterion'],
  ['analyses', 'analysis'],
  ['staff', 'staff'],
  ['mice', 'mouse'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['sheep', 'sheep'],
  ['cattle', 'cow'],
  ['theses', 'thesis'],
  ['crises', 'crisis'],
  ['salesmen', 'salesman'],
  ['tradesmen', 'tradesman'],
  ['hands', 'hand'],
  ['loaves', 'loaf'],
  ['leaves', 'leaf'],
  ['calves', 'calf'],
  ['kpis', 'kpi'],
  ['police', 'police'],
  ['phenomena', 'phenomenon'],
]);

/** Words in -s that are no plurals. */
const singularS = setOf(
  'bus gas news series business process access progress address class boss focus status campus virus analysis basis crisis',
  'thesis stress press mess loss success fitness wellness happiness glass grass cross pass mass bass lens canvas atlas census',
  'chorus circus corpus prospectus syllabus surplus bonus menopause headquarters logistics maths mathematics physics',
  'economics ethics analytics statistics mechanics electronics robotics genetics politics phonics customs tennis kubernetes',
  'pandas keras redis sas windows sales this his its as is was us yes plus less always sometimes perhaps diabetes rabies rickets',
  'jenkins sas aws dynamics athletics gymnastics acoustics optics hydraulics pneumatics ceramics graphics forensics obstetrics paediatrics pediatrics geriatrics',
);

const massEnding =
  /(?:ness|ism|ology|graphy|metry|ics|ware|culture|craft|keeping|making|building|[st]ion|[a-z]{3}[^aeiou]ery|management|handling|ance|ence|ancy|ency|hood|age|ability|ibility|ivity)$/;
/** Words with such an ending that are countable. */
const notMass = setOf(
  'bakery brewery gallery nursery surgery battery delivery query winery creamery cemetery grocery discovery periphery artery lottery pottery-class region union station version division million billion champion companion scorpion onion lion mission session occasion opinion pension mansion dimension extension television religion passion nation petition mention question section portion option cushion legion auction fraction junction function decision revision vision intersection collision explosion invasion provision permission commission consultation qualification',
  'conference audience reference difference sentence instance alliance ambulance residence image page package stage message village garage cottage passage language outage shortage mortgage wage average age sewage-plant cage',
  'bandage image advantage percentage sausage carriage marriage neighbourhood neighborhood childhood activity facility ability disability agency vacancy emergency tenancy pregnancy currency consultancy frequency building fence appliance chance balance entrance allowance performance',
);

export type Number = 'one' | 'many' | 'mass' | 'name' | 'unknown';

export const isPlural = (word: string): boolean =>
  irregularPlural.has(word) ||
  (word.length > 3 &&
    word.endsWith('s') &&
    !/(?:ss|us|is|'s)$/.test(word) &&
    !singularS.has(word) &&
    !word.endsWith('ics'));

export const singularOf = (word: string): string => {
  const irregular = irregularPlural.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ches|shes|sses|xes|zes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

/** The last part of "warehouse-manager" counts for "manager". */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

export const isPerson = (word: string): boolean => {
  const lower = singularOf(word.toLowerCase());
  return persons.has(word) || persons.has(lower) || persons.has(lastPart(lower));
};

export const isCountable = (word: string): boolean =>
  countable.has(word) ||
  countable.has(word.toLowerCase()) ||
  isPerson(word) ||
  countable.has(lastPart(word.toLowerCase()));

/** How a noun counts; `word` as it is written, `first` where it opens the note and may have its capital from that. */
export function numberOf(word: string, first = false): Number {
  const lower = word.toLowerCase();
  if (!first && /^\p{Lu}/u.test(word)) return isPlural(lower) ? 'many' : isPerson(word) ? 'one' : 'name';
  if (/^\d/.test(lower)) return 'name';
  if (mass.has(word) || mass.has(lower)) return 'mass';
  if (isPlural(lower)) return 'many';
  if (isCountable(word)) return 'one';
  if (/\p{Lu}/u.test(first ? word.slice(1) : word) || (first && word !== lower && !isCommon(lower))) return 'name';
  if (findGerund(lower) !== undefined || (lower.endsWith('ing') && lower.length > 6)) return 'mass';
  if (massEnding.test(lower) && !notMass.has(lower)) return 'mass';
  return notMass.has(lower) ? 'one' : 'unknown';
}

/** Whether a lower-case word is a common noun that these tables know. */
export const isCommon = (word: string): boolean => {
  const one = singularOf(word);
  return (
    mass.has(word) ||
    countable.has(one) ||
    persons.has(one) ||
    irregularPlural.has(word) ||
    notMass.has(one) ||
    mass.has(one)
  );
};
