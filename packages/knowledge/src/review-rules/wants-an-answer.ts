import { type Sentence, asksIn, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

/** Wondered at politely, and still asked. */
const wondered = phrases(
  '(would|will) be ..2 (nice|good|lovely|great|interesting|useful|helpful|a relief|a comfort) to (find out|know|hear|learn|be told) (if|whether|when|who|what|which|where)',
  '(one|only|last|single) (thing|question|point) ..6 (not know|wonder~|left|left over|unclear|unsure|not sure|not catch|forgot to ask) ..1 (is|was|namely|:|,) ..1 (if|whether|when|who|what|how|which|where|why)',
);

/** Help or a way round in case something goes wrong: nobody has to answer. */
const offered = phrases(
  '(if|should|in case) (there|you|they|anything|any|the|it|anyone|anybody|a) ..5 (trouble|problem~|difficult~|missed|not (open|work|arrive|reach|come|load|play)|wrong|unclear|wishes) ..12 (let me know|tell me|drop me|call me|ring me|call on me|say so)',
  '(let me know|tell me|drop me a line|call me|ring me|call on me|say so) (if|should|in case) ..5 (trouble|problem~|difficult~|missed|not (open|work|arrive|reach|come|load|play)|wrong|unclear|wishes)',
);

/** Questions that hold their answer. */
const rhetorical = phrases(
  '^ (could|can|was|is) (there|anyone|anybody) (be|ever|see|hear|wish|want|a better) ..8 (better|not|finer|lovelier|happier)',
  '^ (how often|where else|what more|what better) (does|do|would|could|can|will) (one|i|a|anyone|we)',
  '^ where did the (hour~|time|day|morning|afternoon) go',
  '^ (have i ever|could you believe|do you know that feeling|why did i not)',
);
/** The writer's own answer, right behind the question. */
const ownAnswer = phrases(
  '^ (never|nowhere|nobody|no|yes|i doubt|not (that|a|in|once|for|me)|like a shot|gladly|in a heartbeat|of course)',
);

/** A thank-you that asks for something is not one: it leaves the reader with a task. */
export default defineReviewRule({
  id: 'wants-an-answer',
  severity: 'fix',
  appliesTo: { actions: ['thank-you'], channels: ['email', 'letter', 'linkedin'] },
  sources: ['001'],
  says: 'A thank-you needs no answer; “{found}” asks for one, and turns a kindness into a task.',

  *find(draft) {
    const { sentences } = draft.main;
    const isIdle = (sentence: Sentence): boolean => {
      const next = sentences[sentences.indexOf(sentence) + 1];
      return (
        isIn(offered, sentence) ||
        (sentence.isQuestion && (isIn(rhetorical, sentence) || (next !== undefined && isIn(ownAnswer, next))))
      );
    };
    for (const { start, end, sentence } of asksIn(draft)) {
      if (!isIdle(sentence)) yield { at: { where: 'body', start, end } };
    }
    for (const at of draft.find(wondered, 'body')) yield { at };
    for (const at of draft.tone.unexcused('wants-an-answer', ({ sentence }) => isIdle(sentence))) yield { at };
  },
});

const isIn = (list: typeof offered, sentence: Sentence): boolean =>
  list.in({ text: '', sentences: [sentence] }).length > 0;

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
    'Thank you for today. It «would be good to hear whether» the loom came.',
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
    'I would like to learn how your potters centre the clay.',
    'Thank you for today. Lmk if you wanna see more of the pots!',
    'Thank you for today. Please do not hesitate to ask if you need anything more.',
    'Thank you for today. If you have any further questions, just let me know.',
    'Thank you for today. There is no need to reply.',
    'Thank you for today. Please pass on my thanks to Ben.',
    'Thank you for today. Is there anything else I can send?',
    'Thank you for today. If there is any trouble with the file, tell me.',
    'Thank you for today. Did I ever see a cleaner dairy? Never.',
    'Thank you for today. Who would not enjoy a kiln like that?',
  ],
});
