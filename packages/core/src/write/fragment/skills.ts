import { languages } from './languages.ts';
import { setOf } from './words.ts';

/** Names that people write in small letters or in capitals, as their owners write them. */
export const spelled: ReadonlyMap<string, string> = new Map(
  [
    'Kubernetes Python Java JavaScript TypeScript SQL MySQL PostgreSQL Postgres MongoDB AWS GCP Linux Docker Salesforce Photoshop Figma SAP Xero',
    'QuickBooks PowerPoint AutoCAD Revit Tableau Terraform Kafka Django Laravel WordPress Shopify HubSpot Jira GitHub GitLab Jenkins Ansible Excel',
    'ICU NHS HR CRM ERP SEO GDPR IFRS VAT API APIs KPI KPIs UI UX QA CV PhD UK USA EU HTML CSS PHP iOS Android macOS HGV LGV CSCS NVQ CIPD ACCA',
    'CIMA ACA CPA NMC GDC GMC HCPC BACP PGCE QTS SEND SENCO DBS HACCP COSHH NEBOSH IOSH PRINCE2 ITIL ISO SOLAS A&E ER ITU NICU HDU EYFS KS1 KS2 GCSE',
    'LinkedIn YouTube TikTok Instagram Facebook Google Microsoft Amazon Matlab MATLAB NumPy dbt BigQuery Snowflake PowerBI Power-BI SharePoint SolidWorks',
    'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays P45 P60 TIG MIG Brexit',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December Christmas Easter Diwali Eid',
    'London Leeds Dublin Cork Durban Mumbai Delhi Bangalore Chennai Pune Johannesburg Boston Chicago Texas Berlin Paris Ireland Scotland Wales England India Africa Europe America',
    'Scottish British American European African Asian Indian Australian Canadian Brazilian Mexican Caribbean Nigerian Kenyan Ghanaian Pakistani Bangladeshi Scandinavian Swiss Austrian Belgian Celtic Victorian Georgian Edwardian Maori',
    'ML AI NLP CI CD CI/CD B2B B2C SaaS TDD BDD REST IoT CAD CAM CNC PLC SCADA HVAC MOT IELTS TEFL CELTA CBT EMDR ABA',
  ]
    .join(' ')
    .split(' ')
    .concat([...languages])
    .map((word) => [word.toLowerCase(), word]),
);

/** Capitals that are the usual writing. */
export const acronyms = new Set([...spelled.values()].filter((word) => word.length > 1 && word === word.toUpperCase()));

/** Places of work that one has experience in. */
export const fields = setOf(
  'ICU A&E ER ITU NICU HDU theatre theatres retail hospitality construction logistics manufacturing teaching nursing banking',
  'sales marketing HR IT finance hospitality catering healthcare education publishing journalism law insurance recruitment agriculture farming',
  'academia industry government telecoms pharma fintech oncology paediatrics pediatrics cardiology radiology midwifery palliative dentistry',
  'haulage warehousing aviation shipping accounting accountancy audit tax payroll procurement advertising media television film theatre tourism childcare',
);

/** Nouns of what one has or is given: "my CSCS card", "my network". */
export const possessions = setOf(
  'cert certs card licence license certificate certification degree phd msc mba ma ba bsc bed llb llm meng beng diploma nvq qualification qualifications training skills portfolio knowledge',
  'thesis dissertation network contacts languages background expertise understanding record grades clearance accreditation registration pgce hnd hnc gcse gcses a-levels doctorate masters',
  'qts smsts sssts award awards references experience apprenticeship internship placement dphil gnvq btec ticket badge grasp command awareness',
);

/** Verbs that are adjectives as well. */
export const verbOrAdjective = setOf(
  'lean clean clear dry open live slow calm cool warm free complete separate direct correct perfect present lower double secure narrow level empty tidy smooth prompt welcome native long',
);

/** What one is like, as a noun: "my attention to detail". */
export const traits = setOf(
  'attention patience flexibility creativity empathy curiosity reliability punctuality determination diplomacy discretion initiative tact',
  'hands eyes ears nerves palate voice knack flair gift talent nose feel instinct rapport memory adaptability resilience integrity humour accuracy stamina honesty commitment interest eye ear love sense way approach ability willingness',
);

/** Words that go after "I am", alone or before a preposition. */
export const adjectives = setOf(
  'able accurate adaptable adept approachable aware bilingual trilingual multilingual calm capable careful certified chartered comfortable competent confident conscientious conversant curious creative diligent dependable',
  'diplomatic disciplined eager eligible experienced familiar fast flexible fluent friendly good handy happy hard-working hardworking honest independent keen kind licensed literate loyal methodical meticulous numerate observant open organised organized',
  'patient persistent practical precise proactive proficient punctual qualified quick registered reliable resilient resourceful security-cleared self-employed self-taught sensitive skilled strong suited tactful tech-savvy thorough trained trustworthy unflappable used versatile versed warm willing',
  'cleared insured vetted authorised authorized vaccinated interested prepared committed dedicated focused based motivated responsible accustomed accredited ambidextrous decisive detail-oriented empathetic',
);
/** Of these, those that say nothing without what follows. */
export const needsMore = setOf(
  'cleared insured vetted authorised authorized able adept aware capable comfortable competent confident conversant eager eligible familiar fluent good handy happy keen fast quick open proficient sensitive strong suited used versed willing accustomed interested prepared committed dedicated focused based motivated responsible strong kind warm skilled experienced',
);

/** Of the participles below, those that describe a person or a field of work wherever they open a strength. */
export const describingOnly = setOf(
  'skilled experienced qualified certified chartered registered licensed advanced applied distributed embedded structured mixed accredited retired combined limited detached blended gifted frozen hidden',
);

/** What nobody says of himself in a letter. */
export const praise = setOf(
  'excellent great good quick fast hard brilliant natural born strong superb outstanding amazing fantastic awesome real true proven dedicated solid keen nice perfect passionate enthusiastic driven motivated ambitious best',
);

/** Participles that describe a noun: "automated testing", "a certified welder". */
export const describing = setOf(
  'enhanced coded skilled experienced qualified certified chartered registered licensed advanced applied automated distributed embedded structured integrated mixed paid trained accredited mobile shared upcoming fixed managed organised organized linked retired used',
  'shared-ownership combined limited listed detached extended reduced increased improved planned proposed expected delayed missed lost unpaid broken frozen written spoken unwanted unfilled overdue late returned damaged repeated failed abandoned outdated blended connected hidden rising falling growing outsourced dedicated',
  'signed completed scanned countersigned filled-in revised translated requested attached guided united renewed updated rushed disputed unplanned unexpected assisted supported sheltered sustained specialised specialized tailored targeted tied unified varied wasted aged disabled gifted baked smoked cured dried roasted fermented grass-fed hand-made handmade',
);

/** What a thing may be more or less of: "how hard hiring nurses is". */
export const gradable = setOf(
  'smooth safe clean clear calm light warm tidy fair simple neat bright sharp smart healthy',
  'hard tough tight huge big large small important difficult tricky rare complex slow fast quick busy easy long short high low old young new strange competitive quiet strong varied diverse fragile',
  'delicate different crucial vital useful rewarding exciting interesting valuable central seasonal physical demanding complicated expensive cheap scarce common popular noisy unpredictable sensitive',
  'urgent flexible close far wide deep rich dry wet cold hot hectic intense fascinating lovely beautiful special creative collaborative time-consuming essential critical public private senior junior remote hybrid part-time full-time nervous awkward shy rusty blank unsure unclear vague late early ready sad glad fine able alone aware away fun cool nice good bad great challenging stretched growing',
);

/** Verbs that say what happened to one or how one is, of which one has no experience. */
export const noExperience = new Set(
  'be have win receive pass get earn graduate finish complete study become join leave start move gain attend retire qualify know like love enjoy want need understand speak can begin grow hold do clear try rise listen'.split(
    ' ',
  ),
);
