import { defineExamples, defineReviewRule } from '@fineline/core/review';

/** A message without a name at its end reads as if it had been sent too soon; and they see many candidates. */
export default defineReviewRule({
  id: 'no-sign-off',
  severity: 'fix',
  appliesTo: { channels: ['email', 'letter'] },
  sources: ['002'],
  says: 'It stops without your name. A word of farewell and a full name save them from looking you up.',

  *find({ anatomy: { signOff }, draft, isCut }) {
    if (isCut || !/[\p{L}\p{N}]/u.test(draft.body)) return;
    if (!signOff) yield {};
    else if (!signOff.name && signOff.end === signOff.formula?.end) {
      const { start, end, text } = signOff.formula;
      yield {
        at: { where: 'body', start, end },
        says: `“${text.replace(/[,.]$/, '')}” waits for a name. They see many candidates, so put yours in full.`,
      };
    }
  },
});

export const examples = defineExamples({
  flags: [
    'Dear Ms Bell,\n\nThank you for the tour of the kilns.',
    'Hi Ana, thanks for today, I loved the wheel room.',
    'Dear Ms Bell,\n\nThank you for Monday.\n\n«Kind regards»',
    'Dear Ms Bell,\n\nThank you for Monday.\n\n«Yours sincerely,»',
    'Dear Ms Bell,\n\nCould you tell me where things stand?\n\nThank you so much for everything.',
    'Mr Bell,\n\nCame on Monday. Bench still free?\n\nAdvise.',
    { channel: 'letter', body: 'Dear Canon Whitby,\n\nI write to thank you for Sunday, and for the tea.' },
  ],
  indirect: [
    'STILL WAITING ON THE KILN JOB. THANKS',
    'yo sam\ncheers for saturday\ngot my ticket here when u need it',
    'Dear Ms Bell,\n\nI loved the glaze library. May the new kiln behave.',
    'Dear Ms Bell,\n\nI can send photographs of my last firing.\n\nRing me between shifts.',
    'Dear Ms Bell,\n\nThe best part of the day was the wheel room, and I would love to work there. Best of all was Ana',
    'Dear Ms Bell,\n\nI look forward to your answer.\n\nP.S. My knee is better.',
    'Dear Ms Bell,\n\nThe glazes are yours, and the kilns are mine.\n\nUntil Thursday at ten, then, when I will ring you.',
  ],
  allows: [
    'Dear Ms Bell,\n\nThank you.\n\nKind regards,\nJo Lamb',
    'Dear Ms Bell,\n\nThank you.\n\nCheers, Jo',
    'Dear Ms Bell,\n\nThank you.\n\nJo Lamb',
    'Dear Ms Bell,\n\nThank you.\n\nYours faithfully,\n\nJ. Lamb (Ms)',
    'Dear Ms Bell,\n\nThank you.\n\nBest,\nJo Lamb\nKiln Technician\n07700 900123',
    'Dear Ms Bell,\n\nThank you.\n\nVriendelike groete,\nAnnelie',
  ],
  lookAlikes: [
    'Hi Ana,\n\nThanks for the trial.\n\n- Jax',
    'Hi Ana,\n\nThanks for the trial.\n\njo x',
    'Dear Ms Bell,\n\nThank you.\n\nBest,\n李娜',
    'Dear Ms Bell,\n\nThank you.\n\nSincerely,\nJo Lamb\n\nP.S. The kettle is yours.',
    {
      channel: 'phone',
      action: 'phone-call',
      body: 'Hello, this is Jo Lamb. Is the post still open? Thank you, goodbye.',
    },
    { channel: 'linkedin', action: 'linkedin-invite', body: 'Hi Ana, I enjoyed our talk about ash glazes.' },
    'Dear Ms Bell,\n\nThank you.\n\nBest wishes,\nyour hopeful potter in the green coat',
  ],
});
