import {
  type Dictionary,
  type DraftText,
  type Spot,
  type Token,
  defineExamples,
  defineReviewRule,
  nearSpellings,
  tokensOf,
} from '@fineline/core/review';

/** Written wrongly so often that no dictionary is needed, and what the slip cannot tell: "alot" is two words. */
const usual = new Map(
  `alot a lot|aswell as well|infact in fact|incase in case|inspite in spite|atleast at least|eachother each other|thankyou thank you|
  greatful grateful|gratefull grateful|definately definitely|definatly definitely|recieve receive|
  recieved received|recieving receiving|beleive believe|acheive achieve|acheived achieved|untill until|tommorow tomorrow|
  tommorrow tomorrow|tomorow tomorrow|intrested interested|intresting interesting|interessant interesting|
  interessting interesting|interesed interested|oppertunity opportunity|oportunity opportunity|opportunaty opportunity|
  oppurtunity opportunity|experiance experience|expierience experience|experince experience|knowlege knowledge|
  accomodate accommodate|accomodation accommodation|adress address|begining beginning|buisness business|bussiness business|
  commited committed|comittee committee|commitee committee|concious conscious|embarass embarrass|enviroment environment|
  goverment government|grammer grammar|guage gauge|independant independent|liason liaison|liase liaise|maintainance maintenance|
  managment management|neccessary necessary|necesary necessary|noticable noticeable|ocassion occasion|occured occurred|
  occuring occurring|persue pursue|posession possession|prefered preferred|privelege privilege|priviledge privilege|
  proffesional professional|profesional professional|professionnal professional|publically publicly|questionaire questionnaire|
  recomend recommend|reccomend recommend|refered referred|relevent relevant|responsability responsibility|
  responsabilities responsibilities|responsable responsible|rythm rhythm|seperate separate|seperately separately|
  sincerly sincerely|sincerley sincerely|faithfuly faithfully|succesful successful|successfull successful|sucessful successful|
  suprise surprise|suprised surprised|thier their|truely truly|wich which|whith with|writting writing|writen written|
  wellcome welcome|usefull useful|helpfull helpful|skilfull skilful|carefull careful|beautifull beautiful|thankfull thankful|
  hopefull hopeful|wonderfull wonderful|alway always|allways always|allready already|becuase because|
  becouse because|beacuse because|teh the|adn and|taht that|waht what|hte the|yuo you|cheif chief|collegue colleague|
  collegues colleagues|collegue's colleague's|collaegue colleague|curriculem curriculum|definitly definitely|
  dissapointed disappointed|disapointed disappointed|disapoint disappoint|emploi employment|equiptment equipment|
  excelent excellent|exellent excellent|familar familiar|febuary February|finaly finally|foward forward|fourty forty|
  freind friend|generaly generally|garantee guarantee|gaurantee guarantee|happend happened|immediatly immediately|
  imediately immediately|inconvience inconvenience|interveiw interview|intervew interview|inteview interview|
  intervewed interviewed|knowledgable knowledgeable|learnig learning|lisence licence|medecine medicine|
  mispell misspell|noone no one|orginal original|paralel parallel|particulary particularly|peice piece|percieve perceive|
  persistant persistent|personel personnel|pleasent pleasant|possition position|positon position|postion position|
  preperation preparation|presance presence|probaly probably|realy really|recrutment recruitment|recruitement recruitment|
  refrence reference|referance reference|resturant restaurant|restaraunt restaurant|schedual schedule|sevral several|
  similiar similar|sincerelly sincerely|specialy specially|especialy especially|strenght strength|strenghts strengths|
  studing studying|throught thought|tounge tongue|transfered transferred|unfortunatly unfortunately|
  unfortunatelly unfortunately|usualy usually|vaccum vacuum|vehical vehicle|visable visible|volonteer volunteer|warehause warehouse|
  weekand weekend|wether whether|wierd weird|whilest whilst|yeild yield|actualy actually|acknowlege acknowledge|
  adequat adequate|adaquate adequate|agressive aggressive|analize analyse|apparant apparent|appologise apologise|
  arguement argument|assesment assessment|assement assessment|attatched attached|attachement attachment|avaliable available|
  availible available|availabe available|calender calendar|carrer career|carreer career|certifcate certificate|
  certificat certificate|challange challenge|cliant client|comunication communication|comunicate communicate|
  contribuition contribution|convienient convenient|critisism criticism|curiousity curiosity|
  deside decide|develope develop|developement development|diffrent different|dilligent diligent|discused discussed|
  disscuss discuss|docment document|documant document|efficent efficient|eficient efficient|enthousiastic enthusiastic|
  enthusiastc enthusiastic|enthusiam enthusiasm|exicted excited|explaination explanation|explaning explaining|
  facinating fascinating|fasinating fascinating|favorit favourite|flexable flexible|futher further|
  hospitallity hospitality|impresed impressed|impresive impressive|inital initial|instuction instruction|laguage language|
  langauge language|logistcs logistics|mesage message|messege message|minumum minimum|morgage mortgage|motived motivated|
  oppinion opinion|organisatoin organisation|parliment parliament|performence performance|perfomance performance|
  plesure pleasure|pleasuer pleasure|practicle practical|proceedure procedure|programing programming|qualifed qualified|
  qualifcation qualification|qualificaton qualification|quiestion question|questoin question|reguarding regarding|
  regading regarding|relavant relevant|responce response|secretery secretary|shedule schedule|significent significant|
  souvenier souvenir|stongly strongly|sugest suggest|supervisior supervisor|suport support|technitian technician|
  techical technical|thourough thorough|trainning training|trully truly|undestand understand|universtiy university|
  valueable valuable|varios various|voluntery voluntary`
    .replace(/\s*\n\s*/g, '')
    .split('|')
    .map((pair) => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    })
    .filter(([wrong, right]) => wrong !== right),
);

/** Not in dictionaries, and right; "re-", "cryo-" and the like stand before a hyphen. */
const fine = new Set(
  `email emails onboarding onboarded standup signup login inbox app apps webinar webinars podcast podcasts blog blogs
  crowdfunding upskill upskilling upskilled reskill homeworking rota rotas signage safeguarding neurodiverse wayfinding
  fintech edtech healthtech backend frontend fullstack devops repo repos dev devs prod sprint kanban themself theirself
  nonprofit nonprofits coworking codebase codebases dataset datasets metadata workflow workflows timesheet timesheets
  screenshot spreadsheet dropdown touchscreen pushback takeaway takeaways makerspace allyship gigabyte
  bakkie braai lekker robot indaba ubuntu stokvel veld koppie kraal spaza tannie oom boet sjoe eish
  craic gaeilge sliotar ceilidh wee bairn kirk loch glen dreich haar lakh crore lakhs crores prepone jugaad dhaba tiffin`.split(
    /\s+/,
  ),
);

/** A slip of spelling tells a reader that nobody looked at it twice. */
export default defineReviewRule({
  id: 'spelling',
  severity: 'fix',
  appliesTo: { channels: ['email', 'letter', 'linkedin'] },
  sources: ['003'],
  says: '“{found}” is not spelt so. A reader takes it for carelessness.',

  *find(draft, { dictionary }) {
    const known = knownWords(draft);
    for (const [where, passage] of [['subject', draft.subject] as const, ['body', draft.body] as const]) {
      const tokens = passage?.tokens ?? [];
      for (const [i, token] of tokens.entries()) {
        if (!isPlainWord(token, tokens, i) || known.has(token.text.toLowerCase())) continue;
        const spot = slip(token, dictionary);
        if (spot) yield { ...spot, at: { where, start: token.start, end: token.end } };
      }
    }
  },
});

/** A word of the language, as it stands: no name, no code, no part of an address or of a word with hyphens. */
function isPlainWord({ kind, text, start, end, inQuotes }: Token, tokens: readonly Token[], i: number): boolean {
  if (kind !== 'word' || inQuotes || text.length < 2 || /['’]/.test(text)) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (/^\p{Lu}/u.test(text) && (/\p{Lu}.*\p{Lu}/u.test(text) || !beginsSentence(before))) return false;
  const joined = (other: Token | undefined, at: number, mine: number) =>
    other !== undefined && Math.abs(at - mine) <= 0 && /^[@/\\.\d_'’&#+]/.test(other.text) && other.text !== '.';
  if (joined(before, before?.end ?? -1, start) || joined(after, after?.start ?? -1, end)) return false;
  if (after?.text === '.' && after.start === end && tokens[i + 2]?.start === after.end) return false; // "node.js"
  if (before?.kind === 'number' && before.end === start) return false; // "10th", "9am"
  return true;
}

const beginsSentence = (before: Token | undefined): boolean => !before || /^[.!?]$/.test(before.text);

/** What the application speaks of is spelt as it is there. */
function knownWords({ known, draft }: DraftText): ReadonlySet<string> {
  const { application } = known;
  if (!application) return new Set();
  const texts = [
    ...known.names,
    application.candidate.name,
    ...application.events.flatMap((event) => {
      if (event.type === 'interview') return (event.notes ?? []).map(({ text }) => text);
      return event.type === 'reply' ? [event.body ?? ''] : event.type === 'promise-made' ? [event.what] : [];
    }),
    ...(draft.attachments ?? []),
  ];
  return new Set(texts.flatMap((text) => tokensOf(text).map((token) => token.text.toLowerCase())));
}

function slip({ text }: Token, dictionary: Dictionary | undefined): Omit<Spot, 'at'> | undefined {
  const lower = text.toLowerCase();
  const right = usual.get(lower);
  if (right !== undefined) return { instead: [asIn(text, right)] };
  if (!dictionary || text.length < 4 || fine.has(lower)) return undefined;
  if (dictionary.has(text) || dictionary.has(lower)) return undefined;
  if (dictionary.isElsewhere(lower)) return elsewhere(text, dictionary);
  if (dictionary.has(text.charAt(0).toUpperCase() + text.slice(1))) return undefined; // "labrador"
  if (isCompound(lower, dictionary)) return undefined;
  const near = nearSpellings(lower).filter((word) => dictionary.has(word));
  return near.length > 0 ? { instead: near.slice(0, 3).map((word) => asIn(text, word)) } : undefined;
}

/** "color" in British English: right somewhere, and a small thing. "-ize" is British as well. */
function elsewhere(text: string, dictionary: Dictionary): Omit<Spot, 'at'> | undefined {
  const lower = text.toLowerCase();
  const here = variants.flatMap(([pattern, by]) => {
    const word = lower.replace(pattern, by);
    return word !== lower && dictionary.has(word) ? [word] : [];
  });
  if (here.length === 0 || /iz(?:e|ed|es|er|ing|ation|ations)$/.test(lower)) return undefined;
  return {
    severity: 'consider',
    says: '“{found}” is spelt otherwise where this goes.',
    instead: here.slice(0, 2).map((word) => asIn(text, word)),
  };
}

const variants: readonly (readonly [RegExp, string])[] = [
  [/or(?=s|ed|ing|able|ite|ites|ful|$)/, 'our'],
  [/our(?=s|ed|ing|able|ite|ites|ful|$)/, 'or'],
  [/er(?=s?$)/, 're'],
  [/re(?=s?$)/, 'er'],
  [/l(?=ed$|ing$|er$|ers$)/, 'll'],
  [/ll(?=ed$|ing$|er$|ers$)/, 'l'],
  [/og(?=s?$)/, 'ogue'],
  [/ogue(?=s?$)/, 'og'],
  [/ense$/, 'ence'],
  [/ence$/, 'ense'],
  [/yz(?=e|ing)/, 'ys'],
  [/ys(?=e|ing)/, 'yz'],
  [/is(?=e$|ed$|es$|ing$|ation$)/, 'iz'],
];

/** "packhouse", "crossmatch", "grandbaby": two words that make a third one. */
function isCompound(word: string, dictionary: Dictionary): boolean {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (dictionary.has(second) && (prefixes.has(first) || (dictionary.has(first) && second.length > 3))) return true;
  }
  return false;
}

const prefixes = new Set(
  `anti auto bio co counter cross cyber de eco electro fore geo hydro hyper inter intra macro mega meta micro mid mini multi
  nano neuro non out over photo post pre pro psycho pseudo radio re semi sub super tele trans ultra un under up`.split(
    /\s+/,
  ),
);

const asIn = (text: string, word: string): string =>
  /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

export const examples = defineExamples({
  flags: [
    'Thank you for the «interveiw».',
    'I am «realy» keen.',
    'It was «usefull» to see the shop.',
    'I am «greatful» for your time.',
    'I like it «alot».',
    'I will «definately» bring it.',
  ],
  indirect: [
    'Thank «thier» team from me.',
    'I «recieved» your message.',
    'It was a rare «oppertunity».',
    'It would be no «inconvience» at all.',
    'I kept two «seperate» books.',
    'Yours is a «wierd» and lovely trade.',
  ],
  allows: [
    'Thank you for the interview.',
    'I am really keen.',
    'I organized the stores.',
    'The programme was well kept.',
    'It was useful to see the shop.',
    'Your judgement was fair.',
  ],
  lookAlikes: [
    'I look after the packhouse and its rota.',
    'Mail me at jo.realy@post.example if you like.',
    'The “interveiw” on your poster made me smile.',
    'We keep the repo on alot.example these days.',
    'The bakkie was full of grapes.',
    'I met Ms Wierd at the gate.',
  ],
});
