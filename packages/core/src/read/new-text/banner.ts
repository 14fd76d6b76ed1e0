import { type Line, hasWords, nextWords, paragraphsOf } from './lines.ts';

/** What mail servers put above messages that come from outside; it is no word of the sender's. */
const opens =
  /^[^\p{L}]{0,12}(?:external\b|caution\b|warning\b|attention\b|notice\b|security\b|be careful\b|think before you click|this (?:e-?mail|message|sender) (?:is|was|has been|came|comes|originated|originates)\b.{0,40}\b(?:outside|external)|you don['’]t often get e-?mail from|some people who received this message don['’]t often|(?:e-?mail|message) from (?:an? )?(?:external|outside)|zjqcmqryfpfpt|(?:having )?(?:trouble|problems?) (?:viewing|reading|seeing) this|(?:view|read|open|see) (?:this|it) (?:e-?mail|message|newsletter)?.{0,12}(?:in|on|with) (?:your|a|the) (?:web )?browser|view (?:online|in browser)|externe? (?:e-?mail|nachricht|absender|afzender)|extern\b|achtung\b|let op\b|pas op\b|atención\b|atenção\b|attenzione\b|uwaga\b|vous ne recevez pas souvent|sie erhalten nicht (?:oft|häufig)|u (?:ontvangt|krijgt) niet vaak|no suele recibir|você não (?:costuma|recebe))/iu;

const speaks =
  /originat\w* (?:from )?(?:outside|external)|(?:from|of) (?:outside|an external)|outside (?:of )?(?:the|our|your) \w+|external (?:sender|source|e-?mail|address|message|network)|\bclick(?:ing)?\b.{0,60}\b(?:links?|attachments?)|(?:links?|attachments?)\b.{0,60}\b(?:click|open|unless|caution|care|trust)|unless you (?:recogni[sz]e|know|trust|are (?:sure|expecting))|content is safe|learn why this is important|don['’]t often get e-?mail|report (?:this|suspicious|phish)|verify the sender|aka\.ms\/learnaboutsenderidentification|in (?:your|a|the) (?:web )?browser|view online|(?:externe?[rsnm]?|extern[ao]) |außerhalb|van buiten|extérieur|zjqcmqryfpfpt/iu;

/** `[EXTERNAL] Hi Sam`: the mark goes, the line stays. */
const mark =
  /^\W{0,6}[[({*<]{1,3} ?(?:ext(?:ern(?:al|e|o|es)?)?|outside|caution|warning)(?:[ -]?(?:e-?mail|sender|message|mail|source))?(?: ?[-:!]{1,2}[^\])}]{0,40})? ?[\])}*>]{1,3}[\s:!-]{0,6}/i;

/** How many paragraphs a banner may have. */
const maxParagraphs = 4;

/** The lines without what a server put above them. A message that is nothing but that stays as it is. */
export function withoutBanner(lines: readonly Line[]): Line[] {
  const unmarked = withoutMark(lines);
  let start = 0;
  for (const { start: first, end } of paragraphsOf(unmarked.slice(0, 60)).slice(0, maxParagraphs)) {
    const length = bannerLength(unmarked.slice(first, end));
    if (length > 0) start = first + length;
    if (length < end - first) break;
  }
  const rest = unmarked.slice(start);
  return hasWords(rest) ? rest : [...lines];
}

/** How many lines of a paragraph, from its first, are a banner. */
function bannerLength(paragraph: readonly Line[]): number {
  const [first] = paragraph;
  if (!first || (first.long && !speaks.test(first.look))) return 0;
  const look = paragraph
    .slice(0, 8)
    .map((line) => line.look)
    .join(' ');
  if (/^(?:zjqcmqryfpfpt|\[?external(?: e-?mail| sender)?\]?[.!]?$)/i.test(first.look) && paragraph.length === 1)
    return 1;
  if (!opens.test(first.look) || !speaks.test(look)) return 0;
  let length = 0;
  let open = false;
  for (const line of paragraph) {
    // A sentence of the banner that was wrapped goes on until it ends.
    if (!open && !speaks.test(line.look) && !opens.test(line.look)) break;
    length++;
    open = !/[.!?:\])]$/.test(line.look) && !greeting.test(paragraph[length]?.look ?? '');
  }
  return length;
}

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day|evening)|morning|hiya|hallo|bonjour|hola|olá|dag|goeie)\b/i;

function withoutMark(lines: readonly Line[]): Line[] {
  const at = nextWords(lines, 0);
  const line = lines[at];
  const found = line && mark.exec(line.look);
  if (!line || !found) return [...lines];
  const start = line.text.indexOf(line.look.slice(found[0].length).slice(0, 20), found[0].length > 0 ? 1 : 0);
  const look = line.look.slice(found[0].length);
  const text = start >= 0 && look !== '' ? line.text.slice(start) : '';
  return [...lines.slice(0, at), { ...line, text, look: text === '' ? '' : look }, ...lines.slice(at + 1)];
}
