import type { DateMention } from './dates/find-dates.ts';
import type { Line } from './line.ts';

/** A date of an out-of-office notice; the higher the rank, the surer it is the day of the return. */
export interface AwayDate {
  mention: DateMention;
  rank: number;
}

/** "back", "return", "again": English, German, French, Spanish, Dutch, Portuguese, Afrikaans, Italian, Scandinavian, Polish. */
const returns =
  /\b(?:back|return(?:s|ing|ed)?|again|reopens?|pick(?:ing)? up|catch(?:ing)? up|reply|respond|answer|resume|resuming|reachable|at your service|wieder|zuruck|ruckkehr|retour|reviens|reviendrai|reprends|reprendrai|rentre|rentrerai|reincorporo|reincorporare|reincorporacion|regreso|regresare|vuelvo|volvere|vuelta|retorno|retornare|retornarei|regresso|regressarei|volto|voltarei|volta|terug|weer|rientro|rientrero|torno|tornero|tilbake|tilbage|tillbaka|ater|atervander|wracam|wroce|powrot\w*|powracam|ponownie|dostepn\w*|hervat|beantwoord|contestare|responderei|antworte|repondrai|traiterai)\b/;
/** "from", "as of" before a date, where they are back rather than away. */
const from =
  /\b(?:from|as of|starting|ab(?: dem)?|a partir d[eu]l?|vanaf|met ingang van|dal|fran?(?: o(?:g|ch) med)?|od(?: dnia)?|des le|desde el|not before|no mail before|nothing before|before)(?: the| dem)? $/;
const until =
  /\b(?:until|till|til|through|up to(?: and including)?|bis(?: zum| einschlie(?:ss|ß)lich| inklusive| einschl \.?)?(?: zum)?|jusqu'?(?: ?')?(?:au|a)|jusqu ' au|hasta(?: el)?|tot(?: en met)?|t \/ m|ate(?: ao| a| o)?(?: dia)?|fino al|till?(?: o(?:g|ch) med)?|do(?: dnia)?)(?: the| el| de[nm])?(?: and including)? $/;
const untilWithin = /^(?:until|till|til|bis|jusqu|hasta|tot|ate)\b/;
const away =
  /\b(?:away|out of (?:the )?office|out of office|leave|vacation|holidays?|off|offline|absent\w*|ausente|fuera|afwezig|vakantie|verlof|urlaub|abwesend|nicht (?:im|erreichbar|da)|conges?|vacances|vacaciones|ferias|ferie|ferier|assente|fravaerende|franvarande|urlop\w*|nieobecn\w*|traveling|travelling|closed|unavailable|limited access|out)\b/;
const others =
  /\b(?:urgent|urgently|dringend\w*|emergency|work(?:ing)? days?|do not work|i work|usually|normally|office hours|deadline|ticket|reference|born|since)\b/;
const left =
  /\b(?:no longer|left (?:us|the company|on)|has left|nicht mehr|ne travaille plus|ya no trabaja|werkt niet meer)\b/;

/** The dates in one sentence of a notice that say when somebody is back. */
export function awayDates({ text }: Line, mentions: readonly DateMention[]): AwayDate[] {
  if (left.test(text)) return [];
  return mentions.flatMap((mention, i) => {
    const before = text.slice(Math.max(0, mention.start - 60), mention.start);
    if (isOther(text, before, mention)) return [];
    const rank = rankOf(text, before, mention, mentions[i + 1]);
    return rank > 0 ? [{ mention, rank }] : [];
  });
}

/** "I work Monday to Wednesday", where it does not go on: "and I am away until the 3rd". */
const isOther = (text: string, before: string, { start, end }: DateMention): boolean =>
  others.test(text) &&
  !returns.test(text) &&
  (!away.test(before) || others.test(text.slice(Math.max(text.lastIndexOf(' and ', start), 0), end)));

function rankOf(text: string, before: string, mention: DateMention, next: DateMention | undefined): number {
  const behind = text.slice(mention.end, next?.start ?? mention.end + 60);
  const isEnd =
    until.test(before) ||
    untilWithin.test(text.slice(mention.start, mention.end)) ||
    /^ (?:inclusive|inclus|inklusive|einschlie(?:ss|ß)lich)/.test(behind);
  if (isEnd && !/\b(?:not|no|nicht|kein\w*) (?:\w+ ){0,4}(?:until|before|bis|vor) $/.test(before)) return 3;
  if (from.test(before) && !away.test(clauseEnd(before)) && !next) return 4;
  if (returns.test(clauseEnd(before)) || (!next && returns.test(clauseStart(behind)))) return mention.isRange ? 2 : 5;
  if (mention.isRange && away.test(text)) return 2;
  return 0;
}

const clauseEnd = (text: string): string => text.slice(Math.max(text.lastIndexOf(' ; '), text.lastIndexOf(' . ')) + 1);
const clauseStart = (text: string): string => text.split(/ [;.] /)[0] ?? '';
