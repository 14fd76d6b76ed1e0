import {
  type DraftText,
  type Phrases,
  type Sentence,
  type Spot,
  defineExamples,
  defineReviewRule,
  inSentence,
  phrases,
} from '@fineline/core/review';
import { type Matter, away, family, home, matters, pets } from './words/matters.ts';
import { ailments, animals, asides, lately, leisure, mishaps, people, workOfAnyKind } from './words/private-life.ts';

/** It bears on the work after all: why I do it, that I can come, what I declare; or they are the ones wished well. */
const bearing = phrases(
  '(made me|makes me|make me|inspired|inspires|taught me|that is (how|why|where)|which is (how|why|where)|is (how|why) i|reason (i|for|that)|led me|drew me|is what made|first showed|got me into|started me) ..',
  '(declare|disclose|conflict of interest|ought to (have)? mention~|works (in|for|at) your|attends (the|your) school)',
  '(reach~|reached|contactable|available|free (on|from|to|any|after)|back (on|by) (the|monday|tuesday|wednesday|thursday|friday|#)|by (phone|telephone|email)|still be able|no obstacle|no trouble|relocat~|move to|moving to|(can|could) (call|ring|join|come|start|answer|talk|attend))',
  '(hope|trust|glad|pleased|sorry to hear|wish~|congratulations|congratulate) ..3 (you|your) ..',
  '(you|he|she|they) (said|told|asked|mentioned|described|showed)',
  '(visited|went|came|took|take|walked|been|drove|brought) ..4 (to|round|through|at|in|past|into)? your',
  '(drive me|run me|bring me|lift) (up|over|down|in|across|to)?',
  '(reading|read|studying|thinking|turning over|going over|working|practising|trying|testing|sketching) ..3 (your|you|it|with you|the (report|plan|tender|brief|handbook|slides|menu|catalogue|scheme|task|drawings))',
  '(mornings|afternoons|evenings|nights|weekends|early|late|hours|shifts) ..1 (suit|suits|is fine|are fine|work for)',
  '(told|tell|said to) my (wife|husband|partner|family|mother|mum|father|dad|son|daughter|children|kids)',
);

/** They read to learn about the work; the rest of a life, however warm, leaves them not knowing what to say. */
export default defineReviewRule({
  id: 'off-topic',
  severity: 'fix',
  appliesTo: {},
  sources: ['003'],
  says: '“{found}” has nothing to do with the work. They would not know what to answer, and it is what they would remember.',

  *find(draft) {
    const bears = new Set(draft.find(bearing).map(({ sentence }) => sentence));
    const about = workOf(draft);
    yield* tellsOfHome(draft, about, bears);
    for (const { words, work } of matters) {
      if (work?.test(about) || (words === family.words && draft.known.isOffered)) continue;
      for (const at of draft.find(words)) if (!bears.has(at.sentence)) yield { at };
    }
    for (const at of draft.tone.like('off-topic')) if (!bears.has(at.sentence)) yield { at };
  },
});

/** What private life is made of; one alone may be the work, or why one does it. */
const ofHome: readonly Matter[] = [
  { words: people },
  { words: ailments },
  { words: animals, ...(pets.work && { work: pets.work }) },
  { words: mishaps, ...(home.work && { work: home.work }) },
  { words: leisure, ...(away.work && { work: away.work }) },
];

/** "By the way, the kids and I got the boat out at the weekend": news of people and things that no work comes into. */
function* tellsOfHome(draft: DraftText, about: string, bears: ReadonlySet<Sentence>): Generator<Spot> {
  const kinds = ofHome.filter(({ work }) => !work?.test(about));
  for (const sentence of draft.main.sentences) {
    const isSaid = (words: Phrases): boolean => inSentence(words, { sentence });
    const count = kinds.filter(({ words }) => isSaid(words)).length;
    if (count === 0 || isSaid(workOfAnyKind)) continue;
    const isAside = isSaid(asides);
    // So much of it outweighs a word about them, as "Hope you had a good Sunday" does.
    if (!isAside && count < 3 && (bears.has(sentence) || sentence.tokens.some(({ word }) => /^your?s?$/.test(word))))
      continue;
    if (count + (isAside ? 1 : 0) + (isSaid(lately) ? 1 : 0) < 3) continue;
    yield { at: { where: 'body', start: sentence.start, end: sentence.end } };
  }
}

/** What it is about: the role and company, what they spoke of, the subject, and the sentences that name the post. */
const workOf = ({ known: { application, interviews }, subject, body }: DraftText): string =>
  [
    application?.role,
    application?.employer.company,
    ...interviews.flatMap(({ notes = [] }) => notes.map(({ text }) => text)),
    subject?.text,
    ...post.in(body).map(({ sentence }) => body.text.slice(sentence.start, sentence.end)),
  ].join(' ');
const post = phrases('(role|post|position|job|vacancy|place|as (a|your|an|the)) ..2');

export const examples = defineExamples({
  flags: [
    '«We are off to Spain on» Friday.',
    '«My daughter has just started school», bless her.',
    '«The dog ate» my good shoes.',
    '«What about this weather»!',
    '«Did you see the match» on Saturday?',
    '«My husband has lost his job» too.',
  ],
  indirect: [
    '«By the way, my brother and I caught a pike on Saturday.»',
    '«We had the neighbours round on Sunday and the dog ate the trifle.»',
    '«Hope you had a lovely weekend, we took the kids to the beach.»',
    '«What a circus Parliament is these days».',
    '«I quit smoking» on Sunday and I could eat the curtains.',
    '«My back has» been playing up again.',
    '«The twins are teething», so «nobody sleeps».',
    '«My allotment has» gone mad with «courgettes».',
    "«I'm a Scorpio», so I never give up.",
    '«We lost three» nil at home, so I am in mourning.',
    '«Our cat has» had kittens.',
    '«My wife makes candles», and I can bring you a «price list».',
  ],
  allows: [
    'The children in Year 4 were a delight.',
    "I was moved by the way that your residents' families are welcomed.",
    "The election team's checklist is a model.",
    'The match-day stewarding plan is impressive.',
    'I hope you had a good weekend.',
    'I hope that the half term was restful.',
  ],
  lookAlikes: [
    'By the way, the second drawing has the wrong scale.',
    'I walked over to the mill last weekend to look at the sluice.',
    'We caught a bug in the release on Friday, and I wrote the test for it.',
    'My father ran a garage, and I spent every Saturday under a car.',
    'On Saturday I took my daughter to your open day.',
    'The young labrador that would not settle stayed with me.',
    'The bus franchising bill was a good example.',
    'I am away from 3 to 10 May, but can be reached by e-mail.',
    'Hope the sprained wrist is on the mend.',
    'Caring for my grandmother is what made me want to nurse.',
    'My uncle will drive me over with the chest.',
    'I have told my landlord that I may move.',
    'The hip list and the back-pain group are what I would most like to join.',
    'My daughter attends the school, so I should declare it.',
    { body: 'My dog was trained for the hill, as yours are.', application: { role: 'Kennel Hand' } },
    { body: 'Did you see the match report that I filed?', application: { role: 'Sports Reporter' } },
    { body: 'Such weather is why I would begin with the gutters.', application: { role: 'Roofer' } },
  ],
});
