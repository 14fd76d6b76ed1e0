import { day, definePlaybook } from '@fineline/core/plan';

/** 000: one gentle nudge after a week of silence, and the small gaps that may stand in the way. */
export default definePlaybook({
  id: 'gentle-nudge',
  title: 'A gentle nudge (000)',
  plays: [
    {
      action: 'check-application',
      days: 7,
      precepts: ['N4'],
      sources: ['000'],
      says: 'Look once through what you sent: a small mistake or a missing paper may be all that stands in the way.',
    },
    {
      action: 'close-gap',
      days: 7,
      precepts: ['N4'],
      sources: ['000'],
      says: 'Offer what is missing before anybody has to ask for it.',
    },
    {
      action: 'check-in',
      opens: day(7),
      precepts: ['N1', 'N5', 'N6'],
      sources: ['000'],
      says: 'A short, glad note that asks what else would help them decide shows care without pressing.',
    },
    {
      action: 'reply',
      to: 'those-that-wait',
      precepts: ['C14'],
      sources: ['house'],
      says: 'Somebody waits for your word: answer by the end of the next working day.',
    },
    {
      action: 'move-on',
      precepts: ['C19'],
      sources: ['house'],
      says: 'Nothing more is to be sent here. Give your time to the next post.',
    },
  ],
  dateBringsForward: false,
  adjustable: false,
  usedUp: {
    pause: { afterDays: 7 },
    says: 'This source knows one nudge. Once it is used, stay still.',
    sources: ['000'],
  },
});
