import type { Sentence } from '../../language/index.ts';
import { clean } from './list.ts';

/** Questions to the candidate. */

/** A question in haste, without its mark: "what van you got", "oh and would you do Saturdays". */
export const unmarkedQuestion =
  /(?:^|, |\band |\boh |\balso |\bbtw )(?:(?:would|could|can|do|did|have|are) (?:you|u|ye) (?!all |both )|(?:are|is) there (?:any |some |an? )?(?=\p{L}{3,20} )|(?:what|which) \p{L}{2,20} (?:do |have |are )?(?:you|u|ye) |(?:what|when|where|which)(?:['’]s|s| is| are) (?:your|yr|ur) )/iu;

/** "…, and who should I ring?" behind a request. */
export const furtherQuestions = (question: string): string[] => {
  const further =
    /\band (?=(?:who|what|when|where|which|how|whether|if|do|are|is|could|would|can|from which)\b)(.{6,180})/is.exec(
      question,
    )?.[1];
  return further === undefined ? [] : [clean(further)];
};

export const isQuestion = ({ isQuestion: ends, tokens }: Sentence): boolean =>
  ends || tokens.some(({ text }) => text === '?');

/** A question to the candidate: it says "you", or it begins as questions do. */
export function questionsIn(said: string): string[] {
  const whole = said.slice(0, said.lastIndexOf('?') + 1);
  const question = clean(
    /:\s+([^:]{12,200}\?)$/s.exec(whole)?.[1] ?? whole.slice(-180).replace(/^[\uDC00-\uDFFF]/, ''),
  );
  const isAsked =
    /\b(?:you|your|yours|u)\b/i.test(question) ||
    /^(?:\W|and |but |so |also |then |just |quick one:? |or )*(?:which|what|when|where|who|whose|how|do|does|did|is|are|was|were|can|could|will|would|should|may|might|have|has)\b/i.test(
      question,
    ) ||
    /\bor\b/.test(question);
  return (isAsked && question.split(' ').length > 2) || topics.test(question) ? [question] : [];
}

/** "Earliest start date?", "Any allergies?": what is asked about makes the question. */
const topics =
  /^(?:(?:and|also|oh|or|any|got an?|an?|your|current|expected|rough|earliest|latest|more recent|other) )*(?:cv|resume|notice(?: period)?|salary(?: expectations?)?|ctc|start(?: date)?|date of birth|dob|availability|(?:driving )?licen[cs]e|visa|references?|referees?|dbs|passport|(?:home )?address|allergies|(?:special |access )?requirements|dietary (?:needs|requirements)|day rate|hourly rate|holidays booked|own (?:tools|transport|car))\b[^?]{0,60}\?$/i;
