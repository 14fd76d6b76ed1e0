import { isName } from './closing.ts';
import { isSaid } from './contact.ts';
import { isFooter } from './footer.ts';
import { type Line, isBlank, nextWords, paragraphsOf } from './lines.ts';

const delimiter = /^(?:--|—|––|-- --|\*{2}-- ?\*{2})$/;

/** "Sent from my iPhone" and what else programs and telephones add, in many languages. */
const device = new RegExp(
  [
    "^sent from (?:my|an?) [\\p{L}\\d'’ +-]{2,40}",
    '^sent (?:from|via|with|using|by) (?:the )?(?:outlook|mail|yahoo|gmail|aol|proton|samsung|galaxy|blackberry|windows|huawei|xiaomi|iphone|ipad|android|mobile|tutanota|fastmail|spark|superhuman|airmail|bluemail|nine|k-9|hey|zoho|mailbird|front|edison|canary|typemail|boomer|newton|myMail|ionos|bt|sky|virgin|vodafone|three|ee|o2|eir)\\b.{0,60}',
    '^get (?:outlook|aol|yahoo|bluemail|spark|typeapp|mail\\.com)\\b.{0,70}',
    '^(?:envoyé|transmis) (?:de(?:puis)?|à partir de|avec) (?:mon|ma|un|une|l|yahoo|outlook|la|proton|orange|gmail|mobile|courrier).{0,50}',
    '^(?:von (?:meinem|meiner|unterwegs|outlook|mobil)|gesendet (?:von|mit|über)|diese nachricht wurde von meinem).{0,60}',
    '^(?:enviado (?:desde|do|de|pelo|a partir|com|con)|enviada (?:do|desde)).{0,50}',
    '^(?:verzonden (?:vanaf|vanuit|met|via|van|door)|verstuurd (?:vanaf|vanuit|met|via|van)|gestuur (?:vanaf|van my)|vanaf my|gesend vanaf).{0,50}',
    '^inviato (?:da|dal|dallo|con).{0,50}',
    '^wysłan[eo] (?:z|za pomocą|przez).{0,50}',
    '^(?:sendt fra|skickat från|lähetetty|отправлено (?:с|из)|odesláno z|küldve|iphone.umdan|wedi.i anfon o|seolta ó).{0,50}',
    '^(?:sent on the (?:go|move)|typed (?:on|with) (?:my|a|one)|written on (?:my|a) (?:phone|mobile|iphone)|from my (?:iphone|ipad|phone|mobile|android|blackberry)).{0,80}',
    '^(?:please )?(?:excuse|forgive|pardon|apologies for|sorry for|ignore) (?:the |any |my )?(?:brevity|typo|spelling|autocorrect|errors|mistakes|thumbs|short).{0,60}',
  ].join('|'),
  'iu',
);

/** A line that goes on like a sentence was written by a person. */
const isDevice = ({ look, long }: Line): boolean => {
  if (long || look.length > 110) return false;
  const found = device.exec(look.replace(/^[-–—~_*\s]{1,6}|[*_]{1,2}$/g, ''));
  return (
    found !== null &&
    !/[?]$|\b(?:you|your|attached|today|yesterday|tomorrow|will|was|is)\b/i.test(look.replace(/excuse.{0,60}$/i, ''))
  );
};

export function withoutDeviceLines(lines: readonly Line[]): Line[] {
  return lines.filter((line) => !isDevice(line));
}

/** Everything below "-- " goes, unless it is long and reads as more of the letter. */
export function withoutDelimitedSignature(lines: readonly Line[]): Line[] {
  const first = nextWords(lines, 0);
  const at = lines.findIndex((line, index) => index > first && delimiter.test(line.look));
  if (at < 0) return [...lines];
  const below = lines.slice(at + 1);
  const words = below.filter((line) => !isBlank(line));
  const isLetter = lines.slice(0, at).some(isSaid)
    ? words.length > 12 && words.filter(isSaid).length * 2 > words.length
    : words.slice(0, 1).some(isSaid);
  const hasFooter = paragraphsOf(below).some(({ start, end }) => isFooter(below.slice(start, end)));
  return isLetter && !hasFooter ? [...lines] : lines.slice(0, at);
}

const isRule = ({ look }: Line): boolean => /^[-–—_=*~#.·•+]{2,}$/.test(look);

/** Disclaimers, lists' ways out and lines of dashes at the end. */
export function withoutFooters(lines: readonly Line[]): Line[] {
  let length = lines.length;
  for (const { start, end } of paragraphsOf(lines).reverse()) {
    const paragraph = lines.slice(start, end);
    const rules = paragraph.findIndex(
      (line, index) => isRule(line) && paragraph.slice(index).every((one, place) => place === 0 || !isSaid(one)),
    );
    if (isFooter(paragraph)) length = start + linesAbove(paragraph);
    else if (paragraph.every(isRule)) length = start;
    else if (rules > 0) return lines.slice(0, start + rules);
    else break;
    if (length > start) break;
  }
  return lines.slice(0, length);
}

/** A disclaimer may follow the last words without a blank line between: those stay. */
function linesAbove(paragraph: readonly Line[]): number {
  const first = paragraph.findIndex((_, index) => isFooter(paragraph.slice(index, index + 1)));
  const above = paragraph[first - 1];
  if (first <= 0 || !above) return 0;
  return /[.!?,]$/.test(above.look) || isName(above) ? first : 0;
}
