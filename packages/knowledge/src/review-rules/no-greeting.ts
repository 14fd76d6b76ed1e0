import { defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

/** On the telephone one may begin with one's own name, or ask for theirs. */
const introductions = phrases(
  '(this is|it is|my name is|name is) _',
  '^ _ (_)? (_)? (here|speaking|calling)',
  '(am i|may i|could i|can i|is that|is this) (speaking|speak|talk|talking|have|get)?',
);

/** A letter that begins without a name reads as if it had been sent to a list. */
export default defineReviewRule({
  id: 'no-greeting',
  severity: 'fix',
  appliesTo: { channels: ['email', 'letter', 'linkedin', 'phone'] },
  sources: ['002'],
  says: 'It begins without a greeting. A name at the top shows that it was written to one person.',

  *find({ anatomy, draft, main }) {
    if (anatomy.greeting || !/[\p{L}\p{N}]/u.test(draft.body)) return;
    if (draft.channel === 'phone' && introductions.in(main).length > 0) return;
    // An invitation has little room: a name at its end will do, and without any it is the site's own line.
    if (draft.channel === 'linkedin' && anatomy.signOff) return;
    yield {};
  },
});

export const examples = defineExamples({
  flags: [
    'Thank you for yesterday.\n\nBest wishes,\nJo Lamb',
    'I enjoyed the tour.\n\nJo Lamb',
    'Has the kiln post gone to somebody?',
    'The interview went well, I thought.\n\nRegards,\nJo Lamb',
    'A grand morning in the glaze room.\n\nJo',
    'Many thanks for your time on Monday.\n\nKind regards,\nJo Lamb',
    { channel: 'letter', body: 'I write to thank you for Monday.\n\nYours sincerely,\nJo Lamb' },
    { channel: 'linkedin', action: 'linkedin-invite', body: 'I would like to add you to my network.' },
    { channel: 'phone', action: 'phone-call', body: 'I want to know about the kiln job. Is it gone?' },
  ],
  indirect: [
    'To say it again: the kiln impressed me.\n\nBest,\nJo',
    'Dearest of all was the library to me.\n\nJo Lamb',
    'Hiring well is hard, as you said.\n\nJo Lamb',
    'Good days like Monday are rare.\n\nJo Lamb',
    'Helena showed me the atlas, which I loved.\n\nJo Lamb',
    'Heyford Road was easy to find.\n\nJo Lamb',
    'Kiln Technician\n\nThank you for the tour.\n\nJo Lamb',
    'Morning shifts would suit me well.\n\nJo Lamb',
  ],
  allows: [
    'Dear Dr Patel,\n\nThank you.\n\nJo Lamb',
    'Hi Ana, thank you for today.\n\nJo',
    'Hello Mr Okafor – thank you.\n\nJo Lamb',
    'Good morning Ms Bell,\n\nThank you.\n\nJo Lamb',
    'To whom it may concern,\n\nThank you.\n\nJo Lamb',
    'Hey Sam!\n\nThank you.\n\nJo',
    { channel: 'linkedin', action: 'linkedin-invite', body: 'Loved our talk about ash glazes on 4 May. Jo Lamb' },
  ],
  lookAlikes: [
    'Helena,\n\nThank you.\n\nJo Lamb',
    'Dr Khan –\n\nThank you.\n\nJo Lamb',
    'Morning Pete, thanks for the tour.\n\nJo',
    { channel: 'phone', action: 'phone-call', body: 'Hello, this is Jo Lamb. Thank you for having me.' },
    { channel: 'phone', action: 'phone-call', body: 'It is Jo Lamb calling, about the kiln job. Is Ms Bell free?' },
    'Sawubona Mr Dlamini,\n\nThank you.\n\nJo Lamb',
    'Greetings Professor Ito,\n\nThank you.\n\nJo Lamb',
    'heyy sam\nthanks for the trial, loved it\njo',
    'Mrs. Pryce,\n\nThank you for the yard.\n\nJo Lamb',
  ],
});
