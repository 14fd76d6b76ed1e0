import { type Place, type Spot, defineExamples, defineReviewRule } from '@fineline/core/review';

/** What gaps of templates are for. */
const field =
  '(?:(?:company|companies|employer|organi[sz]ation|firm|trust|school|hotel|hospital|client|department|team|first|last|full|sur|fore|given|family|candidate|applicant|interviewer|manager|hiring manager|recruiter|recipient|contact|job|role|position|post|vacancy|interview|project|product|topic|skill|city|location|phone|email|e-mail|mobile|linkedin|signature|sender|start|reference)[ _-]{0,3}){0,4}(?:name|names|surname|company|employer|organi[sz]ation|firm|role|title|position|post|job|vacancy|date|day|weekday|month|year|time|place|location|address|number|no|ref|reference|manager|interviewer|recruiter|recipient|project|topic|subject|skill|skills|strength|experience|example|detail|details|signature|sender|contact|email|phone|here|trust|school|hotel|hospital|department|team|client|product|link|url|something|thing|whatever|tbc|tbd|xxx?)';
const instruction =
  '(?:please )?(?:insert|enter|add|fill in|fill|put|replace|complete|type|your|their|his|her|name of|mention|specific|e\\.g\\.|eg|check|todo|tbc|tbd)';

/** Each is bounded, so that no text makes it run away. */
const gaps: readonly RegExp[] = [
  new RegExp(
    `[[(<]{1,2}\\s?(?:(?:the|a|an|their|your|his|her|of)\\s)?${field}(?:\\s(?:of|for|to|here|name|title)\\b[^\\])>\\n]{0,30})?\\s?[\\])>]{1,2}`,
    'giu',
  ),
  new RegExp(`[[(<{]{1,2}\\s?${instruction}\\b[^\\])>}\\n]{0,60}[\\])>}]{1,2}`, 'giu'),
  /\[[A-Z][A-Z0-9 _/’'-]{1,40}\]/gu, // [COMPANY NAME]
  /\[\s{0,5}\]|\[(?:\.{2,}|…|_+|x{1,5}|-{1,5}|\?{1,5})\]/giu,
  /\{\{[^{}\n]{0,60}\}\}|\$?\{[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}|%%?[A-Z][A-Z_]{2,30}%%?|\*\|[^|\n]{1,40}\|\*|<<[^<>\n]{1,60}>>/gu,
  /<(?!https?:)[\p{L}][\p{L} _'-]{2,40}>/gu, // <Company name>
  /_{3,60}|(?<=\s)\.{6,60}(?=\s)|(?<=[\p{L},] )(?:…\s?){2,20}(?= \p{L})/gu,
  /\b(?:INSERT|ENTER|ADD|TODO|FIXME|TBC|TBD|TBA)\b(?: (?:THE |YOUR )?[A-Z]{2,20}){0,4}/gu,
  /(?<![\p{L}\p{N}])X{2,8}(?![\p{L}\p{N}])/gu,
  /(?<=\b(?:dear|hi|hello|mr|ms|mrs|dr|at|on|the|for|of|with|by|to|about) )(?:x{2,8}|\?{2,8}|blank|so-and-so|whoever)(?![\p{L}\p{N}])/giu,
  /\b(?:FIRST ?NAME|LAST ?NAME|SURNAME|COMPANY ?NAME|JOB ?TITLE|YOUR NAME|ROLE ?TITLE)\b/gu,
  /(?<=\bDear (?:(?:Mr|Ms|Mrs|Dr|Mx)\.? ?\/? ?){0,3})(?:Name|First Name|Last Name|Firstname|Lastname|Surname|Recipient|Interviewer Name)\b/gu,
  /(?<=\n)\[?(?:Your (?:full )?name|Firstname Lastname|First Last|My name)\]?(?=\s*(?:\n|$))/giu,
  /\blorem ipsum\b/giu,
];

/** "[2024] EWHC", "[sic]", "[1]" belong to the text; kisses and Roman numbers are no gaps. */
const innocent =
  /^\[(?:\d{1,4}|sic|…|\.\.\.|interruption|laughter|applause|emphasis (?:added|mine)|citation needed)\]$/iu;
const roman =
  /(?:century|chapter|part|volume|vol|act|scene|size|figure|louis|pope|king|legion|world war|super bowl)\s$/iu;
const sizes = /^\s?(?:century|[- ]?large|L\b)/u;

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
  if (innocent.test(found)) return false;
  if (/^x+$/iu.test(found)) {
    const isKiss = start >= kisses && /^x+$/u.test(found);
    return !isKiss && !roman.test(text.slice(Math.max(0, start - 16), start)) && !sizes.test(text.slice(end, end + 12));
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
    'The ruling in Hall v Simons [2002] was my thesis.',
    'See you soon\n\nAsh xx',
    'The kiln from the XX century still fires.',
    'He wrote “we was [sic] robbed” in the log.',
    'I built the page with <div> and little else, in the React (JavaScript) team.',
    'The jacket was a size XXL.',
  ],
});
