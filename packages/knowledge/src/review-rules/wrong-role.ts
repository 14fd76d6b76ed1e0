import {
  type Capitals,
  type Sentence,
  capitalsIn,
  defineExamples,
  defineReviewRule,
  tokensOf,
} from '@fineline/core/review';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const post = set('position role post job vacancy opening opportunity interview interviews application vacancies');
/** What follows "position of", "as your", "candidate for". */
const behind = set('as of for become becoming a an the your');
/** People are called by what they do: the last word of a post is one of these, or ends as they do. */
const heads = set(
  `nurse clerk cook chef guard head lead intern apprentice trainee guide coach aide judge host hostess porter fellow staff
  representative rep assistant associate executive champion temp buyer chief partner principal counsel deputy midwife
  deckhand hand barista sommelier paralegal hygienist pilot scribe steward medic page sous`,
);
const ends = /(?:er|or|ist|ian|ant|ent|ive|eer|ess|man|woman|person|ee|smith|wright|hand|master|keeper|maker)$/;
/** Not what the letter applies for. */
const other = set(
  'my previous last former old own second other new their his her its another current present like colleague',
);

/** A title from another advertisement tells them that they were not the only ones, and not read closely. */
export default defineReviewRule({
  id: 'wrong-role',
  severity: 'stop',
  appliesTo: {},
  sources: ['002'],
  says: 'The post is not “{found}”. It reads as if the letter had been written for another one.',

  *find({ known, subject, main }, { elsewhere = [] }) {
    const role = known.application?.role;
    if (role === undefined) return;
    for (const [where, passage] of [['subject', subject] as const, ['body', main] as const]) {
      for (const sentence of passage?.sentences ?? []) {
        for (const run of capitalsIn(passage?.text ?? '', sentence)) {
          const title = titleIn(run, sentence);
          if (!title || isSameRole(title.text, role)) continue;
          const isOther = elsewhere.some((one) => isSameRole(title.text, one.role) && !isSameRole(one.role, role));
          if (isOther ? isMine(run, sentence) : !isMeant(title, sentence)) continue;
          yield { at: { where, start: title.start, end: title.end }, instead: [role] };
        }
      }
    }
  },
});

/** The part of a run that can be a title: "Thank you: Paralegal interview" has one, "Nairobi" has none. */
function titleIn({ from, to }: Capitals, { tokens }: Sentence): Capitals | undefined {
  let end = to;
  while (end > from && post.has(tokens[end - 1]?.word ?? '')) end -= 1; // "Data Analyst Interview"
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (!first || !last || !(heads.has(last.word) || ends.test(last.word)) || last.word.length < 4) return undefined;
  const text = tokens
    .slice(from, end)
    .map((token) => token.text)
    .join(' ');
  return { from, to: end, start: first.start, end: last.end, text };
}

/** It stands where the post would: "the … role", "the position of …", "as your …", "… interview". */
function isMeant(title: Capitals, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const after = tokens.slice(title.to, title.to + 2).map(({ word }) => word);
  const before = tokens.slice(Math.max(0, title.from - 6), title.from).map(({ word }) => word);
  if (isMine(title, sentence)) return false;
  if (post.has(after[0] ?? '')) return true;
  const lead = before.at(-1) ?? '';
  if (!behind.has(lead)) return false;
  return /(?:position|role|post|job|vacancy|opening) (?:of|as|for)(?: an?| the)?$|(?:candidate|apply|applied|application|interviewed?|considered|interview) (?:for|as)(?: an?| the| your)?$|(?:as your(?: next| new)?|becom(?:e|ing)(?: your| an?)?|work(?:ing)? as an?|join (?:you|the team|your team) as an?(?: new)?)$/.test(
    before.join(' '),
  );
}

const isMine = ({ from }: Pick<Capitals, 'from'>, { tokens }: Sentence): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(({ word }) => other.has(word));

/** One holds all words of the other, or nearly: "Sr. Process Engineer", "Counsel" for "Legal Counsel (Privacy)". */
function isSameRole(one: string, role: string): boolean {
  const [a, b] = [titleWords(one), titleWords(role)];
  if (a.length === 0 || b.length === 0) return true;
  const shared = a.filter((word) => b.some((real) => isSameWord(word, real))).length;
  if (shared === a.length || shared === b.length) return true;
  const initials = tokensOf(role).map(({ word }) => word[0] ?? '');
  return initials.join('').includes(one.toLowerCase()) || (shared >= 2 && shared / Math.max(a.length, b.length) >= 0.6);
}

const isSameWord = (a: string, b: string): boolean =>
  a === b ||
  (shortWords.get(a) ?? a) === (shortWords.get(b) ?? b) ||
  (a.length > 3 && b.startsWith(a)) ||
  (b.length > 3 && a.startsWith(b));

const shortWords = new Map([
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['jr', 'junior'],
  ['jnr', 'junior'],
  ['mgr', 'manager'],
  ['eng', 'engineer'],
  ['asst', 'assistant'],
  ['dev', 'developer'],
  ['exec', 'executive'],
  ['coordinator', 'co-ordinator'],
]);

const titleWords = (title: string): string[] =>
  tokensOf(title.replace(/\([^)]*\)/g, '').replace(/[:,;–—|].*$/, '')).flatMap(({ kind, word }) =>
    kind === 'word' && !/^(?:the|of|and|for|in|a|an|to)$/.test(word) ? [word.replace(/s$/, '')] : [],
  );

const mine = (body: string, subject?: string) => ({ body, ...(subject && { subject }), application: {} });

export const examples = defineExamples({
  flags: [
    mine('Thank you for the interview for the «Shop Manager» post.'),
    mine('I am still keen on the position of «Glaze Chemist».'),
    mine('I would be glad to join you as a «Delivery Driver».'),
    mine('Thank you.', '«Shop Manager» interview: thank you'),
    mine('The «Finance Director» role appeals to me.'),
    mine('I applied for the «Night Porter» vacancy.'),
  ],
  indirect: [
    mine('As a candidate for «Studio Manager» I liked what I saw.'),
    mine('Working as a «Web Developer» with you would suit me.'),
    mine('The «Senior Kiln Engineer» job is all I hoped for.'),
    mine('I see myself as your next «Sales Executive».'),
    mine('Thank you.', 'Your «Data Analyst» vacancy'),
    mine('The «Studio Manager» has to know every shelf.'),
  ],
  allows: [
    mine('Thank you for the interview for the Kiln Technician post.'),
    mine('I am still keen on the Technician role.'),
    mine('The Kiln Technician (Nights) position suits me.'),
    mine('Thank you.', 'Kiln Technician: thank you'),
    'I applied for the Night Porter vacancy.',
    mine('Thank you for the job description.'),
  ],
  lookAlikes: [
    mine('In my Shop Manager role I learnt to count.'),
    mine('Your Finance Director asked me about costs.'),
    mine('I wish the new Gallery Manager well.'),
    mine('The Nairobi post on your page caught my eye.'),
    mine('I worked as a Delivery Driver for years.'),
    mine('Monday’s interview was a joy.'),
  ],
});
