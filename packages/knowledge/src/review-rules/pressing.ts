import {
  type DraftText,
  type Found,
  type Spot,
  defineExamples,
  defineReviewRule,
  inSentence,
  together,
} from '@fineline/core/review';
import {
  asksDate,
  asksWhen,
  pushes,
  tooSlow,
  rivals,
  noAnswer,
  consequence,
  threatens,
  fishes,
  wants,
  limits,
  haste,
  offers,
  theirs,
  yet,
  hurries,
  orders,
  ultimatum,
  waits,
  badgers,
  asked,
  unhurried,
} from './words/pressing.ts';

/** What may stand as "when you can" without a further change: an unhurried word in place of a hurried one. */
const hurry = /\b(?:asap|as soon as possible|at (?:your|the) (?:very )?earliest(?: convenience| opportunity)?)\b/i;

/** Their own day or word, told back to them without a push. */
const isTheirs = (at: Found): boolean => inSentence(theirs, at) && !inSentence(yet, at);

function* answersWanted(draft: DraftText): Generator<Spot> {
  const wanted = draft.find(wants).filter((at) => !at.isNegated && !inSentence(offers, at) && !isTheirs(at));
  if (wanted.length === 0) return;
  for (const at of together(wanted, draft.find(limits), 20)) yield { at };
  for (const at of together(wanted, draft.find(haste), 12)) {
    const text = (at.where === 'subject' ? (draft.draft.subject ?? '') : draft.draft.body).slice(at.start, at.end);
    yield hurry.test(text) ? { at, instead: [text.replace(hurry, 'when you can')] } : { at };
  }
}

/** Asking when they will decide, setting them a day, or holding another offer up: the reader's own plan is taken away. */
export default defineReviewRule({
  id: 'pressing',
  severity: 'fix',
  appliesTo: {},
  sources: ['000'],
  says: 'This presses for an answer. Whoever is still deciding feels pushed by it, and the easiest way to answer a push is a no.',

  *find(draft) {
    for (const at of draft.find(badgers)) if (!at.isNegated) yield { at, severity: 'stop' };
    if (draft.known.isOffered) return; // what is offered has to be talked through before it is taken
    for (const at of draft.find(threatens)) if (!inSentence(offers, at)) yield { at, severity: 'stop' };
    yield* answersWanted(draft);
    for (const list of [asksDate, asksWhen, fishes, hurries, ultimatum, waits, pushes, rivals]) {
      for (const at of draft.find(list)) {
        if (at.isNegated || inSentence(asked, at)) continue;
        if (list === asksDate && inSentence(theirs, at)) continue;
        if (list === pushes && isTheirs(at)) continue;
        yield { at };
      }
    }
    for (const at of draft.find(tooSlow)) if (!inSentence(asked, at)) yield { at };
    for (const at of together(draft.find(noAnswer), draft.find(consequence), 20)) yield { at };
    for (const at of orders.in(draft.body)) yield { at: { where: 'body', start: at.start, end: at.end } };
    for (const at of draft.tone.like('pressing')) {
      if (![asked, offers, unhurried].some((list) => inSentence(list, at))) yield { at };
    }
  },
});

export const examples = defineExamples({
  flags: [
    '«When will you be making up your minds?»',
    'I would be glad to «know by Friday whether I have been chosen».',
    'The blue kiln you fired for the children has stayed with me. «Get back to me ASAP».',
    'I am «still waiting to hear» about the Fitter job.',
    'The blue kiln you fired for the parish has stayed with me. Please «answer at your earliest convenience».',
    '«Kindly expedite» the decision.',
    { action: 'phone-call', channel: 'phone', body: "I'll «ring every hour until» somebody picks up." },
    {
      action: 'second-check-in',
      subject: 'Fitter: «please let me know today»',
      body: 'Dear Ana,\n\nThank you for seeing me.',
    },
  ],
  indirect: [
    '«A line from you before the weekend» would let me sleep.',
    '«Which of us» are you leaning towards?',
    '«My other suitor will only wait until» Thursday.',
    '«Is it me or» the other fellow?',
    '«The clock is ticking» on my side.',
    '«Other irons are in the fire, and they will not wait».',
    '«You have until Friday».',
    'I think «I am owed an answer» by now.',
    'My bags are packed, and «a yes from you tomorrow» would do.',
    '«What day will the governors settle» it?',
    '«At what point do you mean to tell» us who has it?',
    '«Could you nudge the committee along»?',
    '«The one thing still missing is your nod».',
    'My cousin says that «Aldi want her answer by» noon, and mine too.',
    'It would help me «if you settled it before the weekend».',
    'A choice between two people «ought not to take so long».',
    'I am «holding off two other schools» for you.',
    '«Should nothing reach me by the 3rd, I shall sign» elsewhere.',
    '«Every week makes it harder» to say yes to you.',
    '«I will call round every morning» until it is settled.',
    'I would be «obliged if the matter were settled by Thursday».',
  ],
  allows: [
    'There is no hurry at all.',
    'I would welcome any news when you are free to share it.',
    { action: 'phone-call', channel: 'phone', body: 'May I ask whether the post has been filled?' },
    'I look forward to hearing from you.',
    'Please take all the time you need.',
    'You said that you hoped to let people know by the 16th, and I would be glad of any word.',
    'I know that a choice of this kind takes time.',
  ],
  lookAlikes: [
    'If the forms are of any use, just let me know.',
    'You said you hoped to choose by the 12th, so if there is any word I would be glad of it.',
    'Is there anything I should practise before I apply for another?',
    'Please let me know if you need anything from me before Friday.',
    'Your most pressing need is the night rota.',
    'I have met four tender deadlines in one week.',
    'Could you tell me by when you need the certificates?',
    'Drivers rang in before ten each morning, without fail.',
    { action: 'reply', body: 'You asked for my answer by Friday, and it is yes.' },
    'The helpline answers every call at once, which impressed me.',
    'Is there anything further that would help you to decide?',
    'I can send the drawings as soon as possible.',
    'The other school where I taught closed at noon on Fridays.',
    'You asked by when I could answer: Monday is fine.',
    'I chased suppliers for their answers, and kept the calendar.',
    'Every caller was answered within a minute, as your figures showed.',
  ],
});
