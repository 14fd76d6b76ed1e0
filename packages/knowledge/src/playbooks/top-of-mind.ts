import { day, daysAfterOpening, definePlaybook, hours } from '@fineline/core/plan';

/** 004: a note to each, the wish for contact agreed on the day, two weeks of quiet, and LinkedIn. */
export default definePlaybook({
  id: 'top-of-mind',
  title: 'Top of mind (004)',
  plays: [
    {
      action: 'prepare',
      daysBefore: 3,
      precepts: ['T4'],
      sources: ['004'],
      says: 'Plan to ask at the end whether a call or an e-mail suits them in a couple of weeks.',
    },
    {
      action: 'thank-you',
      closes: hours(24),
      precepts: ['T1', 'T2'],
      sources: ['004'],
      says: 'Each of them gets a note at once, by e-mail or by hand, and no two notes are alike.',
    },
    {
      action: 'check-in',
      opens: day(14),
      closes: daysAfterOpening(7),
      afterwards: 'late',
      asksForChannel: true,
      precepts: ['T4', 'T7', 'T8'],
      sources: ['004'],
      says: 'After a couple of weeks, in the way you agreed on: show that you still want it, and what you have thought of doing.',
    },
    {
      action: 'linkedin-invite',
      opens: day(7),
      precepts: ['T9'],
      sources: ['004'],
      says: 'A week on, invite them to connect.',
    },
    {
      action: 'stay-visible',
      opens: day(7),
      everyDays: 21,
      precepts: ['T10'],
      sources: ['004'],
      says: 'Look in every few weeks: follow the company, comment, share what you know.',
    },
    {
      action: 'keep-promise',
      precepts: ['T6'],
      sources: ['004'],
      says: 'Whatever you named a date for gets done by it.',
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
      precepts: ['T11', 'T12'],
      sources: ['004'],
      says: 'It is not about you. Go after something better.',
    },
  ],
  dateBringsForward: false,
  adjustable: false,
  usedUp: {
    moveOn: { afterDays: 7 },
    says: 'A few attempts without an answer: change your approach, then move on.',
    sources: ['004'],
  },
});
