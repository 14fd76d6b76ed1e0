import {
  type DraftText,
  type Match,
  type Sentence,
  type Token,
  defineExamples,
  defineReviewRule,
  isCommonWord,
  saysWhatWasNoted,
} from '@fineline/core/review';
import { canned, flattery, ownPapers, particular, portrait, worn } from './words/canned.ts';

const isTheirs = ({ sentence }: Match): boolean =>
  sentence.tokens.some(({ word }) => /^(?:you|your|we|us|our|showed|shown|told)$/.test(word));

/** How likely a sentence has to be one of everybody's; the more, where it has several words of its own. */
const [soundsCanned, surelyCanned] = [0.65, 0.9];

/** How many words a message has of its own; counted no further than to three, which is enough. */
function countOwn(draft: DraftText): number {
  const own = new Set<string>();
  const heard = new Map(
    draft.tone.like('generic', soundsCanned).map(({ sentence, likelihood }) => [sentence, likelihood]),
  );
  const chases = new Set(draft.tone.like('announces-follow-up', surelyCanned).map(({ sentence }) => sentence));
  /** A sentence that everybody writes, rare as a word or two of it may be: "your establishment", "a nudge to the top of the pile". */
  const isEverybodys = (sentence: Sentence, words: number): boolean =>
    (chases.has(sentence) || (heard.get(sentence) ?? 0) >= (words > 2 ? surelyCanned : soundsCanned)) &&
    particular.in({ text: '', sentences: [sentence] }).length === 0;
  const names = namesOf(draft);
  const passed = [...worn.in(draft.main), ...gapsIn(draft)];
  const aside = new Set(
    [
      ...portrait.in(draft.main),
      ...flattery.in(draft.main),
      ...ownPapers.in(draft.main).filter((match) => !isTheirs(match)),
    ].map(({ sentence }) => sentence),
  );
  for (const sentence of draft.main.sentences) {
    if (aside.has(sentence)) continue;
    const ofSentence = new Set<string>();
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word' || names.has(token.word) || isCommonWord(token.word)) continue;
      if (passed.some(({ start, end }) => token.start >= start && token.end <= end)) continue;
      if (!isOfThePost(sentence.tokens, i)) ofSentence.add(token.word.slice(0, 7));
    }
    if (isEverybodys(sentence, ofSentence.size)) continue;
    for (const word of ofSentence) own.add(word);
    if (own.size > 2) return own.size;
  }
  return own.size;
}

/** "[Company name]", "{hotel_name}": nothing of anyone's. */
const gapsIn = ({ draft: { body } }: DraftText): { start: number; end: number }[] =>
  [...body.matchAll(/\[[^\]\n]{1,60}\]|\{{1,2}[^}\n]{1,60}\}{1,2}|<{1,2}[^>\n]{1,60}>{1,2}/g)].map(
    ({ index, 0: gap }) => ({
      start: index,
      end: index + gap.length,
    }),
  );

/** The words of post, firm, reader and signer: they fill the gaps of any form letter. */
function namesOf({ known, anatomy, subject }: DraftText): ReadonlySet<string> {
  const all = [
    known.application?.employer.company,
    known.application?.role,
    known.application?.candidate.name,
    known.to?.name,
    anatomy.greeting?.name.text,
    anatomy.signOff?.name?.text,
    ...(subject?.tokens ?? []).filter(isCapital).map(({ text }) => text),
  ];
  return new Set(all.flatMap((text) => text?.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** "the Kiln Technician vacancy", "at Harbour Pottery": a name beside one of these is post or firm. */
function isOfThePost(tokens: readonly Token[], i: number): boolean {
  if (!isCapital(tokens[i])) return false;
  let from = i;
  while (isCapital(tokens[from - 1])) from -= 1;
  let to = i + 1;
  while (isCapital(tokens[to])) to += 1;
  const before = tokens
    .slice(Math.max(0, from - 2), from)
    .map(({ word }) => word)
    .join(' ');
  return (
    from === 0 ||
    /^(?:position|role|post|job|vacancy|opening|opportunity|interview|team|internship|place)$/.test(
      tokens[to]?.word ?? '',
    ) ||
    /(?:^|\s)(?:at|for|as|join|joining|as an?|as your|as the|(?:position|role|post|job) of)$/.test(before)
  );
}

/** An invitation of 200 characters has room for the post, and hardly for more. */
const isInvitationForThePost = ({ draft: { channel, body, application } }: DraftText): boolean =>
  channel === 'linkedin' && application !== undefined && body.includes(application.role);

/** It could have gone to anyone. That is how it will be read: by nobody. */
export default defineReviewRule({
  id: 'generic',
  severity: 'fix',
  appliesTo: {
    actions: ['thank-you', 'check-in', 'second-check-in', 'linkedin-invite'],
    channels: ['email', 'letter', 'linkedin'],
  },
  sources: ['002', '004'],
  says: 'It could have gone to anyone. One thing that was said or seen that day shows that you were there.',

  *find(draft) {
    if (!/\p{L}/u.test(draft.draft.body)) return;
    const own = countOwn(draft);
    if (own > 2) return;
    const worth = Math.max(canned.in(draft.main).length, draft.tone.like('generic', soundsCanned).length);
    if (worth === 0 && particular.in(draft.main).length > 0) return;
    if (worth < 2 && (saysWhatWasNoted(draft) || isInvitationForThePost(draft))) return;
    if (own === 0 || (own === 1 && worth >= 1) || (own === 2 && worth >= 3)) yield {};
  },
});

const from = (main: string) => `Dear Ms Bell,\n\nThank you for Wednesday. ${main}\n\nYours sincerely,\nJo Lamb`;

/** After a talk of which so much was noted. */
const noted = (main: string, text: string) => ({
  body: from(main),
  application: {
    events: [
      {
        type: 'interview' as const,
        at: '2026-11-16T10:00:00Z',
        with: ['p1'],
        notes: [{ kind: 'need' as const, text }],
      },
    ],
  },
});

export const examples = defineExamples({
  flags: [
    from('It was a pleasure to find out more about the job and the firm. I am very excited about the opportunity.'),
    from('My background and abilities would be of great benefit to the team.'),
    from('I was impressed by the professionalism of your staff, and remain interested in the position.'),
    from('I believe that I am a perfect match, and can add value from day one.'),
    from('I hope to contribute to your continued success.'),
    {
      action: 'check-in',
      body: from('I remain very interested in the Kiln Technician position. Any update is welcome.'),
    },
    {
      action: 'linkedin-invite',
      channel: 'linkedin',
      body: 'Hi Ana, great meeting you! Excited about the opportunity. Jo',
    },
  ],
  indirect: [
    from('The role of Kiln Technician at [Company name] sounds wonderful.'),
    from('It is rare to find people who are so passionate about what they do. Count me in.'),
    from('Really good to put faces to names. I am definitely still keen.'),
    from('Your values resonated with me, and I would be honoured to be part of the journey.'),
    from('I am hard working, sincere and punctual. Kindly consider my candidature favourably.'),
    from('I liked the company and the people, and would like to have the job.'),
    from('I passed the first aid course meanwhile. I remain keen.'),
    from(
      'It was an honour to meet one of the great minds of our trade. Your wisdom is an inspiration to all. I would love to join.',
    ),
    from('Kindly acknowledge receipt. I can work under minimal supervision in your company.'),
    from('I hope that you will keep me in mind when the final list is drawn up. The job would suit me.'),
    from('I trust that I have the right aptitude and temperament for the vacancy, and hope to hear in due course.'),
    from('The points you raised gave me plenty of food for thought.'),
    from('Sounds like a good job with good people, and I reckon I would do well at it.'),
    from('I wish to express my profound gratitude for the audience granted me in your establishment.'),
    from('I appreciate all that you do, and am at your disposal should you need anything further.'),
    {
      action: 'check-in',
      body: from('Just circling back to see if there is any movement on your end. Happy to jump on a quick call.'),
    },
    noted('I would like to join you, and I am keen to start.', 'they would like to hire before spring'),
  ],
  allows: [
    from('I enjoyed our talk about the wood kiln.'),
    from('Your test tiles are the finest I have seen, and I would be glad to work with them.'),
    from('You told me that the backlog is eleven weeks; I cleared one like it.'),
    from('I hung on every word about the salt kiln; what you said of soda and damp wood has kept me awake since.'),
    from('I had not thought that ash could be so blue.'),
    {
      action: 'linkedin-invite',
      channel: 'linkedin',
      body: 'Hi Ana, I enjoyed hearing how you teach throwing. Jo Lamb',
    },
    { action: 'reply', body: from('I remain very interested in the position.') },
    { action: 'ask-feedback', body: from('I would be grateful for a word on what I might do better.') },
  ],
  lookAlikes: [
    from('I was impressed by the warmth of the kiln room, and by the culture of mending.'),
    from('I enjoyed meeting Biscuit, and would be glad to walk him.'),
    from('I like the way you let new people begin with the hard part.'),
    from('The opportunity to learn throwing from Mr Ito is one that I would love.'),
    from('Your passion for slipware is catching. I would be excited to join.'),
    from('I was impressed by the professionalism of your staff, above all when the flue caught fire.'),
    from('I learned many new things, the trick with the magnet not least.'),
    from('I enjoyed hearing about your values, and that you pay apprentices from the first day.'),
    from('We spoke of lead glazes, and I have thought about them ever since.'),
    from('In due course the tiles will crack, you said, and the cracks will be the best of them.'),
    from('The position is perfect for me: I have wanted to fire salt since school.'),
    noted('It would be good to help with hiring people.', 'hiring people is hard'),
    {
      action: 'linkedin-invite',
      channel: 'linkedin',
      body: 'Hi Dr Patel, it was good to meet you about the Kiln Technician post. Jo Lamb',
      application: {},
    },
  ],
});
