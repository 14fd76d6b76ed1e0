import { day, dayOrAfterOpening, daysAfter, definePlaybook, hours, laterOf } from '@fineline/core/plan';

/** 002: thanks within a day, a first question at day 5 to 7, a second at 10 to 14, then a pause. */
export default definePlaybook({
  id: 'steady-cadence',
  title: 'A steady cadence (002)',
  plays: [
    {
      action: 'prepare',
      daysBefore: 3,
      precepts: ['C1', 'C2'],
      sources: ['002'],
      says: 'Plan to ask, before you leave, what comes next and when, and to say that you would like to hear.',
    },
    {
      action: 'capture-notes',
      closes: hours(24),
      precepts: ['C4'],
      sources: ['002'],
      says: 'Write down the main points, the names, and what you can come back to.',
    },
    {
      action: 'thank-you',
      closes: hours(24),
      precepts: ['C3'],
      sources: ['002'],
      says: 'A personal note of thanks belongs into the first 24 hours.',
    },
    {
      action: 'check-in',
      opens: day(5),
      closes: day(7),
      afterwards: 'late',
      byPhone: 'where-usual',
      precepts: ['C5', 'C7', 'C9', 'C10', 'C11'],
      sources: ['002'],
      says: 'Between the fifth and the seventh day interest shows, and they have had time to think.',
    },
    {
      action: 'second-check-in',
      opens: laterOf(day(10), daysAfter('check-in', 7)),
      closes: dayOrAfterOpening(14, 3),
      afterwards: 'late',
      byPhone: 'where-usual',
      precepts: ['C8', 'C12'],
      sources: ['002'],
      says: 'Between the tenth and the fourteenth day, and a week after the first, one more: brief and polite.',
    },
    {
      action: 'reply',
      to: 'all',
      precepts: ['C14', 'C15', 'C16'],
      sources: ['002'],
      says: 'Good news, no news or bad news: thank them, and say where you stand.',
    },
    {
      action: 'ask-feedback',
      days: 7,
      precepts: ['C16', 'C20'],
      sources: ['002'],
      says: 'It is all right to ask what you could do better.',
    },
    {
      action: 'keep-momentum',
      precepts: ['C18'],
      sources: ['002'],
      says: 'Use the wait: think the interview over, meet people, learn, keep applying.',
    },
    {
      action: 'move-on',
      precepts: ['C19'],
      sources: ['002'],
      says: 'There is nothing left to wait for here. Put your time elsewhere.',
    },
  ],
  dateBringsForward: false,
  adjustable: false,
  usedUp: {
    pause: { afterDays: 7 },
    moveOn: { afterDays: 14 },
    says: 'Two unanswered: pause and think again; later, move on.',
    sources: ['002'],
  },
});
