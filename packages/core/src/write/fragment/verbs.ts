import { setOf } from './words.ts';

/** A verb in its five forms. */
export interface Verb {
  base: string;
  third: string;
  past: string;
  participle: string;
  gerund: string;
  /** Whether the base is a noun as well: "a lead", "the design". */
  noun: boolean;
}

/** base past participle; a star where the base is a noun too. */
const irregular = `arise arose arisen|awake awoke awoken|bear* bore borne|beat* beat beaten|become became become|begin began begun
bend* bent bent|bet* bet bet|bind bound bound|bite* bit bitten|bleed bled bled|blow* blew blown|break* broke broken
breed* bred bred|bring brought brought|broadcast* broadcast broadcast|build* built built|burn* burned burned|burst* burst burst
buy* bought bought|cast* cast cast|catch* caught caught|choose chose chosen|cling clung clung|come came come|cost* cost cost
creep crept crept|cut* cut cut|deal* dealt dealt|dig* dug dug|do did done|draw* drew drawn|dream* dreamed dreamed
drink* drank drunk|drive* drove driven|eat ate eaten|fall* fell fallen|feed* fed fed|feel* felt felt|fight* fought fought
find* found found|fit* fitted fitted|flee fled fled|fly* flew flown|forecast* forecast forecast|forget forgot forgotten
forgive forgave forgiven|freeze* froze frozen|get got got|give gave given|go* went gone|grind* ground ground|grow grew grown
hang hung hung|have had had|hear heard heard|hide hid hidden|hit* hit hit|hold* held held|hurt* hurt hurt|keep kept kept
kneel knelt knelt|knit knitted knitted|know knew known|lay laid laid|lead* led led|lean leaned leaned|learn learned learned
leave* left left|lend lent lent|let let let|lie* lay lain|light* lit lit|lose lost lost|make* made made|mean meant meant
meet met met|mislead misled misled|mow mowed mown|outgrow outgrew outgrown|overcome overcame overcome|oversee oversaw overseen
overtake overtook overtaken|overrun* overran overrun|undersell undersold undersold|oversell oversold oversold|pay paid paid|proofread proofread proofread|prove proved proved|put put put|quit quit quit
read* read read|rebuild* rebuilt rebuilt|redo redid redone|rerun* reran rerun|reset* reset reset|rewrite* rewrote rewritten
rid rid rid|ride* rode ridden|ring* rang rung|rise* rose risen|run* ran run|saw* sawed sawn|say* said said|see saw seen
seek sought sought|sell* sold sold|send sent sent|set* set set|sew sewed sewn|shake* shook shaken|shear sheared shorn
shed* shed shed|shine* shone shone|shoot* shot shot|show* showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink* sank sunk|sit sat sat|sleep* slept slept|slide* slid slid|sow sowed sown|speak spoke spoken|speed* sped sped|spell* spelled spelled
spend* spent spent|spin* spun spun|split* split split|spread* spread spread|stand* stood stood|steal stole stolen
stick* stuck stuck|strike* struck struck|string* strung strung|strive strove striven|sweep* swept swept|swim* swam swum
swing* swung swung|take* took taken|teach taught taught|tear* tore torn|tell told told|think thought thought|throw* threw thrown
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake* woke woken|wear* wore worn|weave* wove woven|win* won won|wind* wound wound
withdraw withdrew withdrawn|withstand withstood withstood|write wrote written`;

/** Regular verbs of working life; a star where the base is a noun too. */
const regular = `abandon accept access* accommodate accompany achieve acknowledge acquire act* adapt add address* adjust administer admire
admit adopt advertise advise advocate* afford agree aid* aim* alert* align allocate allow alter amend analyse analyze answer* anticipate
appeal* apply appoint appraise appreciate approach* approve arbitrate argue arrange arrive articulate ask assemble assess assign
assist* assume assure attach attempt* attend attract audit* author* automate avoid award* back* backfill* bake balance* ban* bank* bath bathe
battle* become befriend believe belong benefit* bid* bill* blend* block* blog* board* book* boost* borrow bottle* brace* brand* brew* brief*
budget* bulk butcher* calculate calibrate call* calm camp* campaign* cancel canvass captain* care* carry carve catalogue* cater cause* celebrate
centralise certify chair* challenge* champion* change* charge* chart* chase* chat* check* chop* circulate claim* clarify classify clean
clear clerk* climb* close* coach* code* collaborate collate collect combine comfort* command* comment* commission* commit communicate
compare compete compile complain complete comply compose compress compute conceive concentrate conduct configure confirm connect
conserve consider consolidate construct consult contact* contain continue contract* contribute control* convene convert convey convince cook* cool
cooperate coordinate co-ordinate copy* correct correspond counsel* count* couple* cover* craft* crash* create critique* cross* cultivate
curate customise cycle* damage* dance* deactivate debate* debug decide declare decline* decorate decrease* dedicate defend define
delegate* deliver demonstrate deploy describe deserve design* destroy detail* detect determine develop devise diagnose dictate
differentiate digitise direct disagree discharge* discipline* discover discuss dispatch* dispense display* dispose dispute* distribute
diversify divide document* dominate double* draft* drain* dredge dress* drill* drop* dry dye* earn edit* educate elect eliminate email* e-mail* pop
embed embroider emerge employ empower enable enact encourage end* enforce engage engineer* enhance enjoy enlarge enlist enrol enrich
ensure enter entertain equip escalate establish estimate* evaluate examine exceed excel exchange* execute exercise* exhibit* expand
expect expedite experience* experiment* explain explore export* express extend extract* fabricate face* facilitate fail* fast-track
fell fertilise field* file* fill film* filter* finalise finance* finish* fire* fish* fix* flag* focus* follow forage force* formulate
forge* forward foster found frame* free fuel* fulfil fund* fundraise furnish gain* gather gauge* generate govern grade* graduate* graft* grant*
greet guarantee* guard* guide* halve handle* happen harden harvest* head* heal help* herd* highlight* hike* hire* host* house* identify illustrate implement*
import* impress improve improvise incorporate increase* index* influence* inform initiate innovate input* inspect inspire install
instigate institute* instruct integrate intend interact interest* interface* interpret interview* introduce invent invest investigate invite
invoice* involve issue* iterate join judge* juggle jump* justify kick* label* land* last laugh* launch* launder layer* lecture* let license like lift*
limit* link* liaise list* listen live load* lobby* localise locate lock* log* look* love* lower machine* maintain man manage
manoeuvre* manufacture map* mark* market* master* match* maximise matter* measure* mediate mend mentor* merge migrate mill* mine* minimise miss*
mix* mobilise model* moderate modernise modify monitor* motivate mount mould* move* multiply name* narrow navigate need* negotiate network* note*
notice* nurse* nurture object* observe onboard obtain occupy offer* open operate optimise order* organise orient originate outline* outsource own
pack* package* paint* parent* park* participate partner* pass* patch* patrol* pave penetrate perform permit* persuade phase* phone* photograph*
pick pickle* pilot* pioneer* pitch* place* plan* plant* plaster* plate* play* please plumb point* police* polish* pool* portray position* post*
practise pray prefer prepare prescribe present* preserve press* prevent price* print* prioritise process* procure produce*
profile* program* programme* progress* project* promise* promote prompt* propose prosecute protect prototype* provide prune publish pull* purchase*
pursue push* qualify query* question* quote* race* raise ranch* rank* rate* reach react realise reassure rebrand* recall recapture receive
recognise recommend reconcile reconstruct record* recover recruit* rectify recycle redesign* redecorate redevelop reduce refactor*
refer refine refocus reform* refresh* refurbish refuse register* rehabilitate rehearse reinforce relate relax release* relieve relocate rely
remain remediate remember remind remodel remove renew renovate rent* reopen reorganise repair* repay replace reply* report* represent
reproduce request* require rescue* research* resell reserve* resolve respond restock restore restructure result* retail* retain rethink retire
retrain retrieve retrofit* return* reuse* revamp* reverse* review* revise revive rewire rewind rinse roast* roll* rotate round* route* sail* sample* save
scale* scan* schedule* scope* score* scout* scrap* screen* script* seal* search* season* secure select separate sequence* serve service* settle
shadow* shape* share* shift* ship* shoe shop* shorten sign* simplify doubt* text* cover* glaze* simulate sketch* ski skim skipper* slow smooth solder* solve sort* source* specialise
specify stay* thrive sponsor* spot* staff* stage* standardise start* state* steer stem* step* stimulate stitch* stock* stop* store* strategise streamline
strengthen stress* stretch* strip* structure* struggle* study* style* submit succeed suffer suggest suit* supervise supply* support* surpass survey* survive
suspect* sustain swap* switch* synthesise systematise tackle tag* tailor* talk* target* taste* tax* team* tend tidy lapse* test* thank thatch tile* tighten till* time* touch* tour* track*
trade* train* transcribe transfer* transform translate transmit transplant* transport* travel* treat* triage* trial* triple troubleshoot
trust* try* tune* turn* tutor* type* uncover unify unite update* upgrade* upskill use* utilise validate value* vary vet* view* visit*
visualise volunteer* vote* wait* waitress* walk* want warm warn wash* waste* watch* water* weed* weigh weld* welcome widen wire* wish* witness* wonder work* worry*
worsen wrap* x-ray* yield*`;

const notSpeltWithZ = setOf('advise revise supervise raise exercise promise devise improvise advertise rise franchise');
const doubling = setOf(
  'plan stop ship drop map chat refer prefer admit submit commit permit scan spot step strip swap tag wrap equip transfer travel',
  'cancel counsel program control patrol label model fulfil enrol fuel ban bid chop log man mop plug scrap skim shop stem trim',
  'run win sit set get put cut let hit quit swim spin dig shut split begin forget upset rid bet fit knit shed embed debug vet blog',
  'trial reset rerun remodel retrofit format jog beg bat clap dub grab hug jam nap pat pin rub',
);
const vowel = /[aeiou]/;

const thirdOf = (base: string): string => {
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};
const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
};
const gerundOf = (base: string): string => {
  if (/[^eoy]e$/.test(base) && !base.endsWith('ie') && base !== 'dye') return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return doubling.has(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};
const endsInConsonantY = (base: string): boolean => base.endsWith('y') && !vowel.test(base.charAt(base.length - 2));

const verbs: Verb[] = [];
const byBase = new Map<string, Verb>();
const byThird = new Map<string, Verb>();
const byPast = new Map<string, Verb>();
const byParticiple = new Map<string, Verb>();
const byGerund = new Map<string, Verb>();

function enter(marked: string, past?: string, participle?: string): void {
  const noun = marked.endsWith('*');
  const base = noun ? marked.slice(0, -1) : marked;
  const verb: Verb = {
    base,
    third: thirdOf(base),
    past: past ?? pastOf(base),
    participle: participle ?? past ?? pastOf(base),
    gerund: gerundOf(base),
    noun,
  };
  if (byBase.has(base)) return;
  verbs.push(verb);
  byBase.set(base, verb);
  byThird.set(verb.third, verb);
  byPast.set(verb.past, verb);
  byParticiple.set(verb.participle, verb);
  byGerund.set(verb.gerund, verb);
}

for (const line of irregular.split(/[|\n]/)) {
  const [base = '', past = '', participle = ''] = line.split(' ');
  enter(base, past, participle);
}
for (const marked of regular.split(/\s/)) {
  enter(marked);
  const base = marked.replace('*', '');
  if (/.{2}ise$/.test(base) && !notSpeltWithZ.has(base)) enter(marked.replace(/ise(\*?)$/, 'ize$1'));
}
/** Other spellings of a past: "learnt", "traveled". */
for (const [other, base] of [
  ['learnt', 'learn'],
  ['burnt', 'burn'],
  ['spelt', 'spell'],
  ['leant', 'lean'],
  ['dreamt', 'dream'],
  ['proven', 'prove'],
  ['gotten', 'get'],
  ['traveled', 'travel'],
  ['canceled', 'cancel'],
  ['labeled', 'label'],
  ['modeled', 'model'],
  ['counseled', 'counsel'],
  ['fueled', 'fuel'],
  ['fit', 'fit'],
  ['enrolled', 'enrol'],
  ['fulfilled', 'fulfil'],
] as const) {
  const verb = byBase.get(base);
  if (verb) {
    byPast.set(other, verb);
    byParticiple.set(other, verb);
  }
}

export const findBase = (word: string): Verb | undefined => byBase.get(word);
export const findThird = (word: string): Verb | undefined => byThird.get(word);
export const findPast = (word: string): Verb | undefined => byPast.get(word);
export const findParticiple = (word: string): Verb | undefined => byParticiple.get(word);
export const findGerund = (word: string): Verb | undefined => byGerund.get(word);

/** Of the verbs that are nouns, those whose -s is hardly ever a plural. */
const rarePlural = setOf('spends says goes feels makes finds takes helps wears loves reads keeps grows leads-to');

/** A form that is a verb of a sentence and can be nothing else: "began", "took", "manages". */
export function isFinite(word: string): boolean {
  if (word === 'bit' || word === 'rose') return false;
  const third = byThird.get(word);
  if (third !== undefined && (!third.noun || rarePlural.has(word))) return true;
  const past = byPast.get(word);
  return past !== undefined && past.past !== past.participle && past.past !== past.base && !byBase.has(word);
}
