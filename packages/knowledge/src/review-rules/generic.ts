import { type DraftText, type Sentence, type Token, defineExamples, defineReviewRule } from '@fineline/core/review';

/**
 * The words that a thank-you or a check-in to anyone is made of, with those of every sentence; a star stands for any
 * ending. What is not here, and is no name of post, firm or reader, is taken for something of this interview.
 */
const stock = `
  a an the this that these those i me my mine myself we us our ours you your yours yourself he him his she her hers it its
  they them their who whom whose which what when where why how whether if then than as so such too very much more most less
  least many few some any all both each every other others another own same no not nor never none nothing only just also
  even still yet already again once twice ever always often soon now later today tomorrow yesterday tonight morning afternoon
  evening day days week weeks weekend month months year years hour hours minute minutes moment moments recent* past last next
  early earlier late first second third monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december
  am is are was were be been being have has had having do does did doing done can could will would shall should might must
  ought need* dare used get gets got getting let lets make* made go goes went going gone come* came take* took taken give*
  gave put keep* kept see seen saw seeing look* say* said tell* told ask* know* knew known think* thought thoughts believe*
  feel* felt find* found want* wish* hope* like liked likes love loved loves enjoy* help* use try show* shown seem* become
  became remain* stay* wait* leave left bring* brought set add* hold meet* met speak* spoke spoken talk* chat* discuss*
  hear* heard listen* learn* understand* understood read share* shared sharing receive* send* sent write* wrote written
  call* phone* email* mail* contact* reach* reply respond* response* answer* confirm* provide* supply supplied offer* request*
  require* furnish* supplement* submit* attach* enclose* include* regard* concern* relat* refer* reference* referees
  in on at by for from to of off out up down over under into onto with within without about around across after before
  between through throughout during since until till against along among beyond upon per via toward* and or but because
  although though while whereas however therefore thus hence moreover furthermore here there away back forward ahead instead
  else perhaps maybe indeed certain* sure surely quite rather pretty really real truly true fairly simply exact* precise*
  particular* especial* specific* general* overall absolute* total* complete* entire* whole full* fully far near* almost
  yes please thank* thanks gratitude grateful* appreciat* obliged indebted kind* generous* good great* best better well nice*
  lovely wonderful* fantastic* excellent* amazing* brilliant* awesome incredibl* terrific superb outstanding exceptional*
  remarkabl* tremendous* impress* delight* please* pleasant* pleasure privilege* honour* glad happy happier happily thrill*
  excit* enthus* eager* keen* interest* passion* motivat* inspir* inspiration* fascinat* engag* enlighten* insight*
  informative valuable invaluable useful helpful beneficial worthwhile productive meaningful rewarding memorable friend*
  warm* welcom* hospitab* hospitality courte* profession* patien* considerat* attent* thoughtful*
  sincere* genuine* deep* heart* high* strong* strength* weak* absolutely definite* greatly highly extreme* increas* grow*
  grew growing growth further* continu* reinforc* confirm* strengthen* deepen* renew* convinc* reaffirm* reiterat*
  emphasi* express* extend* convey* touch touching following follow* update* news progress status outcome result*
  decision* decid* consider* process* hiring hire* recruit* select* stage* step* round* timeline* timeframe schedule
  interview* meeting conversation* discussion* exchange question* opportunit* chance* possib* prospect* position* role* post
  posts vacanc* opening* job jobs career* employ* work* working worked works field industr* sector* area* business*
  company compan* organi* firm* institution* corporat* team* group* department* division* staff colleague* people person*
  panel committee board manager* management leader* leadership member* everyone everybody anyone someone employee* candidate*
  applicant* appli* apply advert* description* requirement* duties duty responsib* task* expectation* goal* objective*
  target* mission vision value values culture* environment atmosphere ethos spirit communit* client* customer* service*
  product* solution* project* initiative* innovat* creativ* dynamic* fast pace* paced exciting challeng* succe* achiev*
  accomplish* contribut* add value asset* addition benefit* impact* differen* deliver* support* assist* collab* cooperat*
  partner* join* part fit* match* align* suit* ideal* perfect* right qualif* skill* abilit* capab* compet* experien*
  expert* knowledge background* education* training train* talent* potential develop* improv* build built building solv*
  problem* communicat* interperson* organisational analytic* technical* detail* oriented orientated driven drive flexible
  flexib* adapt* reliab* dedicat* commit* hard hardworking diligen* proactiv* resourceful ambitio* energ* positiv*
  confiden* certain thrive* thriving pressure deadlines multi multitask* player self starter result* quick* learner
  qualities quality standard* excellence reputation respect* admir* renown* leading top well known world class high
  future long term look looking forward hearing hesitate inform* information clarif* addition* document* material* cv resume
  portfolio copy copies avail* convenien* time times busy schedule* effort* trouble care attention taking spending spent
  overview overviews idea* plan* structure* operation* day to day aspect* everything something anything way ways thing things
  lot lots bit little big large small new current* present* previous* various varied wide range* different unique
  mind minds front top ready begin* began start* starting fresh direct* clear* obvious* evident important* essential key
  main major significan* main central vital crucial necessary recommend* suggest* advice guidance feedback tip tips
  word words line lines note notes message letter subject regards sincerely faithfully dear sir madam team hello hi hey
  kindly respectfully humbly sir ma'am myself revert attend* schedule* feel free touch base connect* network linkedin
  opportunity possibility beginning forward end fruitful sides side mutual* hopefully hopeful wonder* curious aware
  familiar ability capacity place life living world matter matters question passionate real* reali* pleased honoured
  throughout together introduc* introduction office offices building tour visit* welcome welcoming space premises facilities
  facility atmosphere laid laying out explain* describ* mention* outlin* told highlight* taught gave gives given
  came away left finding stood continue* success future wish* possibly probably likely able unable sort kind type form
  level* state* near truly worth worthy sense spoke sounds sound sounded seems seem feels number numbers date dates
  u ur im ive id thx pls super really awesome omg lol yeah cheers ta gonna wanna defo def stoked pumped vibe vibes
`;

const words = new Set<string>();
const beginnings = new Set<string>();
for (const word of stock.split(/\s+/)) {
  if (word.endsWith('*')) beginnings.add(word.slice(0, -1));
  else if (word) words.add(word);
}
const shortest = Math.min(...[...beginnings].map(({ length }) => length));

function isStock(word: string): boolean {
  if (word.length < 3 || words.has(word)) return true;
  for (let length = shortest; length <= word.length; length += 1) {
    if (beginnings.has(word.slice(0, length))) return true;
  }
  return false;
}

/** What a message has of its own, once. */
export function ownWords(draft: DraftText): Set<string> {
  const own = new Set<string>();
  const given = namesOf(draft);
  for (const sentence of draft.main.sentences) {
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word' || given.has(token.word) || isStock(token.word) || isOfThePost(sentence, i)) continue;
      own.add(token.word.slice(0, 7));
    }
  }
  return own;
}

/** The words of post, firm, reader and signer: they fill the gaps of any form letter. */
function namesOf({ known, anatomy, subject }: DraftText): Set<string> {
  const all = [
    known.application?.employer.company,
    known.application?.role,
    known.to?.name,
    anatomy.greeting?.name.text,
    anatomy.signOff?.name?.text,
    ...(subject?.tokens ?? []).filter(isCapital).map(({ text }) => text),
  ];
  return new Set(all.flatMap((text) => text?.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
}

const isCapital = ({ text, kind }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text);

/** "the Front Office Supervisor vacancy", "at Harbour Pottery": a name beside one of these is post or firm. */
function isOfThePost({ tokens }: Sentence, i: number): boolean {
  if (!isCapital(tokens[i] ?? tokens[0]!)) return false;
  let from = i;
  while (from > 0 && isCapital(tokens[from - 1]!)) from -= 1;
  let to = i + 1;
  while (to < tokens.length && isCapital(tokens[to]!)) to += 1;
  return (
    /^(?:position|role|post|job|vacancy|opening|opportunity|interview|team|internship|place)$/.test(tokens[to]?.word ?? '') ||
    /^(?:at|as|joining|join|of|for|with|by)$/.test(tokens[from - 1]?.word ?? '') || from === 0
  );
}

export default defineReviewRule({
  id: 'generic',
  severity: 'fix',
  appliesTo: { actions: ['thank-you', 'check-in', 'second-check-in', 'linkedin-invite'], channels: ['email', 'letter', 'linkedin'] },
  sources: ['002', '004'],
  says: 'It could have gone to anyone. One thing that was said or seen that day shows that you were there.',

  *find(draft) {
    if (ownWords(draft).size <= 1) yield {};
  },
});
