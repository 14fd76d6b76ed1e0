import type { Action } from '@fineline/core/application';
import { type Ask, asksIn, defineExamples, defineReviewRule } from '@fineline/core/review';

/** From so many on it is a list. On the phone, and when they have asked or offered, questions go to and fro. */
const many = (action: Action): number => (['reply', 'phone-call', 'ask-feedback'].includes(action) ? 3 : 2);

/** One thing is done on the spot; a list is put off, and with it the answer. */
export default defineReviewRule({
  id: 'many-asks',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: 'It asks for several things at once. One is done on the spot; a list is put off, and the answer with it.',

  *find(draft) {
    const { action, channel, body } = draft.draft;
    const asks = asksIn(draft);
    // A script for the phone has a paragraph for each answer they may give; they hear one of them.
    const heard = channel === 'phone' ? byParagraph(asks, body) : [asks];
    if (heard.some((some) => some.reduce((sum, { count }) => sum + count, 0) >= many(action))) yield {};
  },
});

function byParagraph(asks: readonly Ask[], body: string): Ask[][] {
  const paragraphs = new Map<number, Ask[]>();
  for (const ask of asks) {
    const start = body.lastIndexOf('\n\n', ask.start);
    paragraphs.set(start, [...(paragraphs.get(start) ?? []), ask]);
  }
  return [...paragraphs.values()];
}

export const examples = defineExamples({
  flags: [
    'Could you tell me where things stand? Could you also send me the rota?',
    'Could you forward my CV, tell me who else came, and give me the name of your dean?',
    'What are the shifts like, who would I answer to, and does it come with a van?',
    'Please send me the handbook. Please tell me who does the tours.',
    'Would you mind passing on my number, sending me the dates, and telling me if the flat is let?',
    { action: 'reply', body: 'What is the rate, are tips shared, and do staff eat free?' },
  ],
  indirect: [
    'There are three things that you could do for me: send me the name of your dean, lend me the book, and put in a word.',
    'I could do with a letter for the job centre. Also, who does your school visits?',
    'Send me the invite, a seat on the board, your budget and her address.',
    'Have the others been yet? And is there a place to park?',
    'I would like to know whether I made the list. Drop me a line about the parking, too.',
    'Might you forward the plan, the name of your auditor, and a permit for May?',
    'I would be glad of an update. It would help me, too, to have the slides.',
    'Please pass my CV on to your sister firm. Please also endorse me for glazing.',
    'I have a favour or two to ask: a copy of the photograph, your recipe, and a line from Ben.',
    'Ask Ben if he has my gloves. And drop me a text about the job.',
    'If you could put in a word with Mr Ito, that would be grand. A list of his books would be welcome as well.',
    { action: 'phone-call', channel: 'phone', body: 'Is it filled? Who got it? What did she have that I have not?' },
  ],
  allows: [
    'Could you tell me where things stand?',
    'I would welcome any news.',
    'I enjoyed the tour and the talk.',
    'Please let me know if I can send more.',
    {
      action: 'phone-call',
      channel: 'phone',
      body: 'Is the post still open, or has it been filled? May I leave a word?',
    },
    { action: 'reply', body: 'Is the allowance paid monthly, and does it cover travel?' },
  ],
  lookAlikes: [
    'Should the stamp be needed as well, do let me know.',
    'Could you tell me where things stand? If you need anything more, please let me know.',
    'Is there anything else I can send? I would welcome any news.',
    'Please pass on my thanks to Ben. Please thank Ana, too.',
    'Let me say how glad I was to see the loft. Let me add one thing: I hold the gas card. Is the post still open?',
    'You asked what I would change, who I would ask, and how long it would take.',
    'Would it help to see a plan? Shall I send one?',
    'Could you tell me whether it is still open, and when you expect to choose?',
    'I would like you to know how much I liked the loft. Kindly check and let me know.',
    'Why does a pot crack in the dark, and what can one do about it? I keep reading. Is the post still open?',
    'There are three things I liked: the light, the noise, and the tea.',
    {
      action: 'phone-call',
      channel: 'phone',
      body: 'May I know if the post has been filled? If not, kindly tell her that I am still keen, and that I have the card.',
    },
    'I would be glad to do the needful for you. Kindly tell me if any card is required.',
    {
      action: 'phone-call',
      channel: 'phone',
      body: 'Is it still open?\n\nIf so: May I ask when you choose?\n\nIf busy: Shall I ring tomorrow? What time is best?',
    },
    { action: 'ask-feedback', body: 'Could you tell me what went well, and what I might do better?' },
  ],
});
