import { type Place, type Spot, defineExamples, defineReviewRule } from '@fineline/core/review';

/** What gaps of templates are for. */
const thing =
  '(?:name|names|surname|company|employer|organi[sz]ation|firm|role|job|title|position|post|vacancy|date|day|weekday|month|year|time|place|location|address|number|ref|reference|manager|interviewer|recruiter|recipient|project|topic|subject|skill|skills|strength|experience|detail|details|signature|sender|contact|email|e-mail|phone|mobile|trust|school|hotel|hospital|department|team|client|product|link|url|industry|tbc|tbd|xxx?|yyy?)';
const whose =
  '(?:company|employer|organi[sz]ation|firm|school|hotel|hospital|client|department|team|first|last|full|given|family|candidate|applicant|interviewer|manager|hiring|recruiter|recipient|contact|job|role|position|interview|project|phone|email|your|their|his|her|the|start|reference|trust)';
const field = `(?:${whose}['’]?s?[ _-]{0,2}){0,3}${thing}(?: here)?`;
const insert =
  '(?:please )?(?:(?:insert|enter|fill in|fill|type in|mention|describe|delete as|replace with|say something|write something|something about|name of|todo|tbc|tbd)\\b[^()\\n]{0,60}|add (?:here|a|an|the|your|some|something|detail|details|topic|name|date|project|link|example)\\b[^()\\n]{0,60})';

/** What a writer notes for later: "(check spelling)". */
const note =
  '(?:(?:double[- ]?|re-?)?check|verify|look up|find out|confirm) (?:the |this |his |her |their )?(?:spelling|name|names|date|dates|time|title|day|number|address|details?|facts?)(?: with [^()\\n]{1,30}| first| later| again)?';

/** Each is bounded, so that no text makes it run away. */
const gaps: readonly RegExp[] = [
  /(?<![\p{L}\p{N}\])])\[{1,2}\s?[\p{L}’'*_#.…?/-][^[\]\n]{0,60}\]{1,2}/gu, // [Company], [ say why ]
  /\[\s{0,5}\]/gu,
  new RegExp(`\\((?:${field}|${insert}|${note})\\)`, 'giu'),
  new RegExp(
    `(?:\\*{1,2}|#{1,2}|-{2,3}|@{2}|%{1,2}|\\/|‹)${field}(?:\\*{1,2}|#{1,2}|-{2,3}|@{2}|%{1,2}|\\/|›)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  /\{\{[^{}\n]{0,60}\}\}|\$?\{[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}|%%?[A-Z][A-Z_]{2,30}%%?|\*\|[^|\n]{1,40}\|\*|<<[^<>\n]{1,60}>>|\$[A-Z][A-Z_]{2,30}\b/gu,
  /<(?!https?:)[\p{L}][\p{L} _'-]{2,40}>/gu, // <Company name>
  /_{3,60}|(?<=\s)\.{6,60}(?=\s)|(?<=[\p{L},] )(?:…\s?){2,20}(?= \p{L})/gu,
  new RegExp(
    `\\b(?:INSERT|ENTER|ADD|TODO|FIXME)\\b(?::|(?= (?:THE |YOUR )?[A-Z]{3})|(?= (?:${field})\\b))(?: [A-Z]{2,20}\\b){0,4}`,
    'gu',
  ),
  /\b(?:TODO|FIXME)\b|\b(?:TBC|TBD|TBA|tbc|tbd|tba)\b(?=\s*(?:[.,;:)!?]|$)| (?:as|and|at|in|by|with|but) )/gmu,
  /(?<![\p{L}\p{N}]|\d,)(?:0\d{0,4})?X{2,8}(?: X{2,8}){0,2}(?![\p{L}\p{N}])/giu,
  /\bX(?= (?:years|months|people|hours|colleagues|days)\b)|\b(?:DD|MM)[/.-](?:DD|MM)(?:[/.-]YY(?:YY)?)?\b|\b(?:dd[/.-]mm|mm[/.-]dd)(?:[/.-]yy(?:yy)?)?\b|\bHH:MM\b/gu,
  /\b(?:www\.)?(?:your|my)-?(?:web-?site|name|company|domain|portfolio)\.(?:com|org|net|co\.uk)\b|\b(?:linkedin\.com\/in\/(?:your-?(?:name|profile)|yourprofile|profile))\b/giu,
  /\b(?:XYZ(?! (?:axis|axes|plane|coordinate))|ABC(?= (?:Company|Corp|Inc|Ltd|Limited|Corporation)))(?: (?:Company|Corp|Inc|Ltd|Limited|Corporation))?\b/gu,
  /(?<=\b(?:dear|hi|hello|mr|ms|mrs|dr|at|on|the|for|of|with|by|to|about) )(?:\?{2,8}|blank|so-and-so)(?![\p{L}\p{N}])/giu,
  /(?<!\b[A-Z]{2,20} )\b(?:FULL ?|FIRST ?|LAST ?|YOUR ?|THEIR ?)?(?:NAME|SURNAME|COMPANY|EMPLOYER|JOB|ROLE|POSITION|TITLE|TOPIC|INTERVIEWER|RECIPIENT|DATE)(?:[ _]?(?:NAME|TITLE|DATE|HERE))?\b(?! [A-Z]{2})/gu,
  /\b(?:First|Last|Sur|Company|Job|Role|Your|Interviewer|Recipient|Position|Employer|Organisation|Organization) ?(?:Name|Title)\b(?!:)/gu,
  /(?<=\bDear (?:(?:Mr|Ms|Mrs|Dr|Mx)\.? ?\/? ?){0,3})(?:Name|Firstname|Lastname|Surname|Recipient)\b|(?<=\bDear )(?:Mr|Ms|Mrs)\/(?:Mr|Ms|Mrs)(?=\s*[,:\n])/gu,
  /(?<=\n)\[?(?:Your (?:full )?name|Firstname Lastname|First Last|My name)\]?(?=\s*(?:\n|$))/giu,
  /\blorem ipsum\b|\bblah(?:,? blah){1,5}\b|\basdf\w{0,8}\b|\bdelete (?:as|where) (?:appropriate|applicable|necessary)\b/giu,
];

/** "[sic]", "[of 5]", "[laughs]" belong to the text; so do kisses, Roman numbers, sizes, and tags that are spoken of. */
const innocent =
  /^\[(?:sic|of|see|as|in|and|or|not|it|i|we|which|who|that|sorry|laugh|joking|pun|ha|smile|grin|to|for|with|at|from|if|but|also|both|all|now|then|so|still|almost|emphasis|citation|interruption|applause|esc|ctrl|alt|enter|shift|tab|del|pause|beat|wait|breathe|listen)\b|^\((?:full|part)[ -]time\)/iu;
const html =
  /^<(?:a|article|aside|audio|body|br|button|canvas|code|details|dialog|div|fieldset|figure|footer|form|head|header|html|iframe|img|input|label|legend|link|main|meta|nav|option|picture|pre|script|section|select|slot|span|style|summary|svg|table|tbody|td|template|textarea|tr|ul|video)>$/iu;
const spokenOf =
  /\b(?:templates? (?:with|like|such as|has|have|had|of|that (?:has|have|hold|holds))|template|variable|field|placeholder|token|tag|macro|tags|fields|variables|placeholders)s?:? $/iu;
const inQuotes = /["“][^"”\n]{0,120}$/u;
const roman =
  /(?:century|chapter|part|volume|vol|act|scene|size|figure|louis|pope|king|legion|world war|super bowl)\s$/iu;
const sizes = /^\s?(?:century|[- ]?large|L\b|chromosomes?|females?|males?)/u;

/** A gap of a template that was never filled tells them that they are one of many. */
export default defineReviewRule({
  id: 'placeholder',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: '“{found}” is a gap that was never filled in. It shows them a form letter.',

  *find({ draft, anatomy }) {
    for (const where of ['subject', 'body'] as const) {
      const text = draft[where] ?? '';
      const kisses = where === 'body' ? (anatomy.signOff?.start ?? text.length) : text.length;
      const places: Place[] = gaps.flatMap((gap) =>
        [...text.matchAll(gap)].map(({ 0: found, index }) => ({ where, start: index, end: index + found.length })),
      );
      yield* places.filter((place) => isGap(text, place, kisses)).map((at): Spot => ({ at }));
    }
  },
});

function isGap(text: string, { start, end }: Place, kisses: number): boolean {
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 120), start);
  if (innocent.test(found) || html.test(found) || spokenOf.test(before)) return false;
  if (found.startsWith('[') && inQuotes.test(before)) return false;
  if (/^x+$/iu.test(found)) {
    const endsLine =
      /^ ?(?:\n|$)/u.test(text.slice(end, end + 2)) &&
      !/\b(?:the|an?|at|by|for|from|in|of|on|to|with|about|your|our|my) $/iu.test(before);
    const isKiss = (start >= kisses || /[\n,] ?$/u.test(before) || endsLine) && /^x+$/u.test(found);
    return !isKiss && !roman.test(before) && !sizes.test(text.slice(end, end + 12));
  }
  return true;
}

export const examples = defineExamples({
  flags: [
    'Thank you for the interview at «[Company]».',
    'I enjoyed hearing about «{{project}}».',
    'Dear Ana,\n\nI would love to be your «<job title>».\n\nJo Lamb',
    'We met on «XX» March.',
    { subject: 'Interview for «[ROLE TITLE]»', body: 'Dear Ana,\n\nThank you.\n\nJo Lamb' },
    'It was good to see «%COMPANY_NAME%» from within.',
  ],
  indirect: [
    'I saw the kilns at Blue Gum Pottery «(check spelling)».',
    'Thank you for the interview on «________» about the post.',
    'I liked what you said about «(add topic here)».',
    'Dear Ms «Surname»,\n\nThank you for today.\n\nJo Lamb',
    'Thank you for meeting me on «INSERT DATE».',
    'Dear Ana,\n\nThank you for today.\n\nKind regards,\n«Your name»',
    'My start could be «TBC» as we said.',
  ],
  allows: [
    'Thank you for the interview at Harbour Pottery.',
    'The date and the place suit me well.',
    'I saw the job title on the door.',
    'Your company name was on the van.',
    'I can fill in the form today.',
    'Please add me to the rota (Tuesdays only).',
  ],
  lookAlikes: [
    'Good morning, is that Ms Bell? [pause] I would like to ask about the kiln.',
    'I counted the 47,XXX spread beside you.',
    'I like the label templates with {{ serial }} on them.',
    'The ruling in Hall v Simons [2002] was my thesis.',
    'See you soon\n\nAsh xx',
    'Dear Ana,\n\nFingers crossed for the kiln xx\n\nJo Lamb',
    'The kiln from the XX century still fires.',
    'He wrote “we was [sic] robbed” in the log.',
    'I built the page with <div> and little else, in the React (JavaScript) team.',
    'The jacket was a size XXL.',
  ],
});
