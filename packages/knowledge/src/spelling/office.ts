import { type DraftText, type Token, fitOfName, isTitle } from '@fineline/core/review';

/** Whom one greets by what they are; in a greeting these have capitals, and are no names. */
const offices =
  'professor doctor manager director principal committee recruitment recruiter department colleagues everyone headteacher'.split(
    ' ',
  );
/** So they are called in other languages. */
const isForeignOffice = /^(?:dire[ck]tor(?:a|in)?|profesora|prinzipal|departement|komitee)$/i;

/** "Dear Proffesor Bell", "Dear Comittee": what was meant; a surname, behind a title, is nobody's business. */
export function officeMeant(tokens: readonly Token[], i: number, { anatomy }: DraftText): string | undefined {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const { greeting } = anatomy;
  if (!token || !before || !greeting || token.end > greeting.end || !/^\p{Lu}\p{Ll}{5,}$/u.test(token.text))
    return undefined;
  if (isTitle(before.text) || isTitle(token.text) || isForeignOffice.test(token.text)) return undefined;
  return offices.find((office) => fitOfName(token.text, office) === 'misspelt');
}
