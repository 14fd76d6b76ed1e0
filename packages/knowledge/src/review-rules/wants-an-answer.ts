import { asksIn, defineExamples, defineReviewRule } from '@fineline/core/review';

/** A thank-you that asks for something is not one: it leaves the reader with a task. */
export default defineReviewRule({
  id: 'wants-an-answer',
  severity: 'fix',
  appliesTo: { actions: ['thank-you'], channels: ['email', 'letter', 'linkedin'] },
  sources: ['001'],
  says: 'A thank-you needs no answer; “{found}” asks for one, and turns a kindness into a task.',

  *find(draft) {
    for (const { start, end } of asksIn(draft)) yield { at: { where: 'body', start, end } };
    for (const at of draft.tone.like('wants-an-answer')) yield { at };
  },
});

export const examples = defineExamples({
  flags: [
    'Thank you for today. One question: «in which band does the post fall?»',
    'Thank you for today. «When will I hear from you?»',
    'Thank you for today. «Please let me know when you have decided.»',
    'Thank you for today. «Could you tell me how many others you saw?»',
    'Thank you for today. «Please confirm that you got this.»',
    'Thank you for today. «Is the car part of it?»',
    'Thank you for today. «I await your reply.»',
  ],
  indirect: [
    'Thank you for today. «I would like to know whether I made the list.»',
    'Thank you for today. «Drop me a line when you get a moment.»',
    'Thank you for today. «Give me a ring before Wednesday.»',
    'Thank you for today. «I was wondering whether you had made up your minds.»',
    'Thank you for today. One thing: «who would I answer to, and what are the shifts like?»',
    'Thank you for today. «I look forward to your reply.»',
  ],
  allows: [
    'Thank you for today. I enjoyed the tour.',
    'Thank you for today. You asked how I would teach it.',
    'Thank you for today. I would love to join you.',
    'Thank you for letting me know where to park.',
    'Thank you for today. It would be a pleasure to hear from you.',
    { action: 'check-in', body: 'Could you tell me where things stand?' },
  ],
  lookAlikes: [
    'Thank you for today. Lmk if you wanna see more of the pots!',
    'Thank you for today. Please do not hesitate to ask if you need anything more.',
    'Thank you for today. If you have any further questions, just let me know.',
    'Thank you for today. There is no need to reply.',
    'Thank you for today. Please pass on my thanks to Ben.',
    'Thank you for today. Is there anything else I can send?',
    'Thank you for today. Who would not enjoy a kiln like that?',
  ],
});
