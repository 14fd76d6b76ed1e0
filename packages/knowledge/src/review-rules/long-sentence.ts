import { defineExamples, defineReviewRule } from '@fineline/core/review';

/** In words, as a person counts them. */
const most = 40;

/** By the end of it a reader has lost its beginning. */
export default defineReviewRule({
  id: 'long-sentence',
  severity: 'fix',
  appliesTo: { channels: ['email', 'letter', 'linkedin'] },
  sources: ['house'],
  says: 'Beyond forty words a reader begins again or gives up. A full stop in the middle costs nothing.',

  *find({ main, draft }) {
    for (const { start, end } of main.sentences) {
      const words = draft.body
        .slice(start, end)
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (words <= most) continue;
      yield {
        at: { where: 'body', start, end },
        says: `This sentence has ${words} words; beyond forty a reader begins again or gives up. A full stop in the middle costs nothing.`,
      };
    }
  },
});

const long =
  'Thank you for Monday, for the tea, for the tour of the four kilns and the long shed where the clay is left to weather, and for telling me, as we stood there in the rain, how you would like the work to be shared out';
const words = (count: number): string => Array.from({ length: count }, (_, i) => `pot${i}`).join(' ');

export const examples = defineExamples({
  flags: [
    `Dear Ms Bell,\n\n«${long}.»\n\nJo Lamb`,
    `Dear Ms Bell,\n\nThank you. «${long}, which I liked.» I would be glad to come.\n\nJo Lamb`,
    `Dear Ms Bell,\n\n«${words(41)}.»\n\nJo Lamb`,
    `Dear Ms Bell,\n\n«${long}?»\n\nJo Lamb`,
    `Dear Ms Bell,\n\n«${long}, and then some.»\n\n«${long}, and then more.»\n\nJo Lamb`,
    { channel: 'letter', body: `Dear Ms Bell,\n\n«${long}!»\n\nJo Lamb` },
  ],
  indirect: [
    `Hi Ana, «${long}.» Best, Jo`,
    `Dear Ms Bell,\n\n«${words(20)}; ${words(21)}.»\n\nJo Lamb`,
    `Dear Ms Bell,\n\n«${words(20)} – ${words(21)}.»\n\nJo Lamb`,
    `Dear Ms Bell,\n\n«I met Dr. Ito at 3.30 p.m., and ${words(35)}.»\n\nJo Lamb`,
    `Dear Ms Bell,\n\n«${words(20)} (${words(21)}).»\n\nJo Lamb`,
    `Dear Ms Bell,\n\nThank you.\n\nJo Lamb\n\nP.S. «${words(41)}.»`,
  ],
  allows: [
    'Dear Ms Bell,\n\nThank you for Monday. I would be glad to come.\n\nJo Lamb',
    `Dear Ms Bell,\n\n${words(40)}.\n\nJo Lamb`,
    `Dear Ms Bell,\n\n${words(25)}. ${words(25)}.\n\nJo Lamb`,
    `Dear Ms Bell,\n\n${words(25)}? ${words(25)}!\n\nJo Lamb`,
    `Dear Ms Bell,\n\n${words(25)}\n\n${words(25)}\n\nJo Lamb`,
    { channel: 'phone', action: 'phone-call', body: `Hello, this is Jo Lamb, ${words(45)}.` },
  ],
  lookAlikes: [
    `Dear Ms Bell,\n\nI can bring:\n- ${words(12)}\n- ${words(12)}\n- ${words(12)}\n- ${words(12)}\n\nJo Lamb`,
    `Dear Ms Bell,\n\nI liked the well-known, hand-thrown, wood-fired, salt-glazed ${words(33)}.\n\nJo Lamb`,
    `Dear Ms Bell,\n\nIt's what I'd do, and it isn't what they'd do, ${words(29)}.\n\nJo Lamb`,
    `Dear Ms Bell,\n\n${'– '.repeat(50)}Thank you.\n\nJo Lamb`,
    `Hi Ana, ${words(38)}. Best, Jo`,
    `Dear Ms Bell,\n\nThank you.\n\nRegards,\nJo Lamb\nKiln Technician\n12 Mill Lane, Upper Leith, Edinburgh\n${'4 Shed Row\n'.repeat(8)}`,
  ],
});
