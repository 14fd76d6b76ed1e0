import { type DraftText, defineExamples, defineReviewRule, sameness } from '@fineline/core/review';

/** Two letters that share half of their threes of words read as one letter with two names. */
const same = 0.5;

/** People who interviewed together compare what they got; the same words twice undo both. */
export default defineReviewRule({
  id: 'same-as-another',
  severity: 'fix',
  appliesTo: {},
  sources: ['004'],
  says: 'It says nearly the same as another of your letters. They will compare them, and neither will feel meant.',

  *find(text) {
    const { siblings = [] } = text.draft;
    const twin = siblings.find(({ body }) => sameness(text.draft.body, body) >= same);
    if (!twin) return;
    const name = nameOf(text, twin.to);
    yield name === undefined
      ? {}
      : { says: `It says nearly the same as what ${name} gets. They will compare them, and neither will feel meant.` };
  },
});

const nameOf = ({ known }: DraftText, id: string): string | undefined =>
  known.application?.people.find((person) => person.id === id)?.name;

const visit = 'Thank you for yesterday, and for showing me how the glaze room keeps its records by hand.';
const kiln = 'The old kiln and the three people who know its moods would be reason enough to join you.';
const other = 'You asked how I would teach a beginner to throw; I have been sketching an answer ever since.';
const short = 'Thank you for the talk about clay.';
const to = (body: string, ...others: string[]) => ({
  action: 'thank-you' as const,
  body: `Dear Ana,\n\n${body}\n\nKind regards,\nJo Lamb`,
  siblings: others.map((text) => ({ to: 'p2', body: `Dear Ben,\n\n${text}\n\nKind regards,\nJo Lamb` })),
});

export const examples = defineExamples({
  flags: [
    to(`${visit} ${kiln}`, `${visit} ${kiln}`),
    to(visit, visit),
    to(kiln, other, kiln),
    to(`${visit} ${kiln} ${other}`, visit),
    to(short, short),
    to(`${kiln} ${visit}`, `${visit} ${kiln}`),
  ],
  indirect: [
    to(`${visit} ${kiln}`, `${visit.replace('yesterday', 'Monday')} ${kiln.replace('old', 'great')}`),
    to(`${visit} I liked it.`, `${visit} It was a joy.`),
    to(`${visit} ${kiln} I came home glad.`, `${visit} ${kiln} I came home tired.`),
    to(visit.toUpperCase(), visit),
    to(visit.replace(',', ' –'), visit),
    { ...to(visit, visit), channel: 'letter', application: {} },
  ],
  allows: [
    to(visit),
    to(visit, kiln),
    to(visit, other, kiln),
    to(kiln, `${other} ${visit}`),
    { action: 'check-in', body: visit },
    to(short, visit),
  ],
  lookAlikes: [
    to(`Thank you for your time. ${kiln}`, `Thank you for your time. ${other}`),
    to(`I would love to join you. ${visit}`, `I would love to join you. ${other} ${kiln}`),
    to(`${other} I enjoyed it.`, `${kiln} I enjoyed it.`),
    to('', ''),
    to(`It was good to meet you on Monday. ${visit}`, `It was good to meet you on Monday. ${kiln}`),
    to('Thank you.', `${visit} ${kiln}`),
  ],
});
