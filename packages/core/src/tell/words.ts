/** Words by which a title is told apart: what is a job, what is somebody's name, what is neither. */

/** The last or chief word of most job titles. */
const jobs = `engineer developer programmer architect designer analyst scientist researcher manager director head lead
  leader officer assistant administrator coordinator executive consultant advisor adviser specialist associate intern
  internship trainee apprentice apprenticeship graduate technician operator supervisor representative agent broker
  negotiator valuer surveyor accountant bookkeeper auditor controller buyer planner merchandiser marketer copywriter
  writer editor journalist translator interpreter teacher tutor lecturer professor headteacher trainer instructor coach
  nurse midwife doctor physician surgeon dentist pharmacist therapist physiotherapist psychologist paramedic carer
  caregiver practitioner counsellor lawyer solicitor paralegal barrister secretary receptionist clerk cashier barista
  chef cook waiter waitress bartender housekeeper cleaner porter driver courier mechanic electrician plumber carpenter
  joiner welder machinist builder gardener labourer warehouse picker packer guard conductor pilot steward stewardess
  librarian curator archivist photographer videographer animator artist musician producer actor stylist hairdresser
  beautician recruiter sourcer partner principal president founder owner strategist evangelist administrator sre devops
  fellow postdoc ranger inspector investigator detective firefighter farmer fundraiser underwriter actuary trader
  banker teller adjuster estimator foreman scheduler dispatcher webmaster tester sommelier florist baker butcher tailor
  entwickler entwicklerin ingenieur ingenieurin développeur développeuse ingénieur ingénieure desarrollador
  desarrolladora sachbearbeiter sachbearbeiterin`;
const jobWords = new Set(jobs.split(/\s+/));

/**
 * Whether a text names a kind of work: "Senior Data Engineer", "Head of Sales", "Nurse, Band 5". The word for it stands last
 * or before what narrows it down, so that "Baker Tilly" is no baker.
 */
export function namesJob(text: string): boolean {
  if (/\b(?:CTO|CEO|CFO|COO|VP|HCA|SDR|BDR)\b/.test(text)) return true;
  return text
    .toLowerCase()
    .replace(/\s+(?:i{1,3}|iv|v|l?\d+|(?:band|grade|level) \d+)$/, '')
    .split(/[,(/–—]|\s(?:of|in|for|and|&)\s/)
    .map((phrase) => /[\p{L}]+$/u.exec(phrase.trim())?.[0] ?? '')
    .some((word) => jobWords.has(word));
}

/** Ends of a name that only organisations have. */
export const namesOrganisation = (text: string): boolean =>
  /\S\s+(?:Ltd|Limited|LLP|LLC|PLC|Inc|Corp(?:oration)?|Company|Co|Group|Holdings?|GmbH|AG|SE|KG|UG|e\.?V|SARL|SAS|S\.?A|S\.?p\.?A|B\.?V|N\.?V|AB|ApS|Oy|Pty|Homes|Bank|Trust|NHS|University|College|School|Academy|Hospital|Clinic|Council|Museum|Foundation|Partners|Associates|Consulting|Solutions|Systems|Technologies|Technology|Software|Labs?|Studios?|Media|Hotels?|Airlines?|Insurance|Logistics|Energy|Pharma(?:ceuticals)?|Industries|Services|Society|Institute|Stores?|Supermarkets?|Estates?|Lettings|Recruitment)\.?$/i.test(
    text.trim(),
  );

/** Where people meet rather than for whom they work: "14 Quay Street", "Building 3". */
export const namesPlace = (text: string): boolean =>
  /^\s*\d+[a-z]?,? \p{Lu}/u.test(text) ||
  /\b(?:street|road|avenue|lane|square|quay|floor|building|campus|station|reception|caf[eé]|offices?|room)\b(?: \w{1,4})?\s*$/iu.test(
    text,
  );

const firstNames = new Set(
  `aaron abdul abigail adam adele adrian agnes ahmed aisha alan albert alessandro alex alexander alexandra alice alina
  alison amanda amelia amina amir amy ana andrea andreas andrew angela anita ann anna anne annika anthony antoine antonio
  arjun arthur asha ashley astrid ava barbara beatrice ben benjamin bernd bianca bob brian brigitte camille carl carla
  carlos carmen caroline catherine charles charlotte chen chiara chloe chris christian christina christine christopher
  claire clara claudia craig daniel daniela david deborah denise dennis diana diego dieter dmitri dominic donna dylan
  edward elena eleanor elizabeth ella ellen emily emma eric erik esther eva fatima felix fiona florian frances francesca
  francesco frank françois freya gabriel gareth gary gemma george georgia giulia grace graham greg hannah hans harriet
  harry hassan heather heidi helen henry hiroshi holly hugo ian ibrahim imran ingrid irene isaac isabel isabella ivan
  jack jacob jacqueline james jamie jan jana jane janet jason javier jean jennifer jenny jens jessica jing joan joanna
  joanne joe joel johan johannes john jonas jonathan jordan jorge jose joseph joshua juan judith julia julian julie
  jürgen karen karim karin karl kate katharina katherine kathryn katie kavita keith kelly ken kenji kerry kevin kim
  klaus kumar lars laura lauren lea leah lee lena leo leon lewis liam lily linda lisa liz louis louise lucas lucia lucy
  luis luke lukas magdalena malik manuel marc marcus maria marie marina mario mark markus marta martin martina mary
  matteo matthew max maya megan mehmet mei melanie melissa michael michel michelle miguel mike mohammed mohamed monica
  monika muhammad nadia naomi natalie natasha nathan neha neil niamh nicholas nick nicola nicole nigel nikhil nina
  noah nora oliver olivia olga omar oscar owen pablo pamela patricia patrick paul paula pauline pedro peter petra philip
  philippe pierre priya rachel rahul raj rajesh ravi rebecca rena rené richard rita rob robert roberto robin rosa rose
  ross roy ruth ryan sabine sally sam samantha samir samuel sandra sara sarah sean sebastian sergio shannon sharon
  siddharth silvia simon siobhan sofia sophia sophie stefan stella stephanie stephen steve steven stuart sunita susan
  suzanne sven sylvia tamara tanya tara teresa theo theresa thomas tim timothy tina tobias tom tomasz tony tracey uwe
  valentina valerie vanessa vera veronica victor victoria vijay vincent virginia vivian walter wei wendy werner william
  wolfgang xavier yan yasmin yuki yusuf yvonne zara zoe dr mr mrs ms miss prof herr frau mme`.split(/\s+/),
);

/** Whether a text begins as people's names do. It only ever keeps a text from being taken for a company. */
export const beginsLikeName = (text: string): boolean => firstNames.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');

/** Words of arranging: where nothing else is left of a text, it names neither a company nor a role. */
export const arranging =
  /(?<!\p{L})(?:interviews?|interviewing|screen(?:ing)?|calls?|chat|conversation|meeting|meet|assessment|discussion|catch[- ]?up|debrief|presentation|loop|rounds?|stage|session|invitations?|invite|invited|confirmation|confirmed|scheduled|rescheduled|booked|upcoming|reminder|day|centre|center|trial|test|exercise|task|part|phone|telephone|video|virtual|online|remote|on-?site|hybrid|in-?person|face[- ]to[- ]face|technical|tech|coding|pairing|system design|panel|hiring manager|recruiter|intro(?:ductory|duction)?|informal|formal|job|competency|behaviou?ral|cultur(?:e|al)|fit|final|first|second|third|fourth|initial|next|last|1st|2nd|3rd|4th|\d+|minutes?|mins?|hours?|weekly|tbc|tbd|teams|microsoft|zoom|google|webex|skype|your|our|the|an?|hr|cv|qa|q&a|hold|placeholder|busy|private|new|updated?|moved|please|details|follow|up|gespräch|vorstellungsgespräch|bewerbungsgespräch|entretien|entrevista|colloquio|termin|einladung|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|london|berlin|paris|dublin|manchester|edinburgh|new york|head office|office)(?!\p{L})/giu;
