import { day, definePlaybook, hours } from '@fineline/core/plan';

/** 003: thank them within a day, wait a week, ask once. */
export default definePlaybook({
  id: 'dos-and-donts',
  title: 'Dos and don’ts (003)',
  plays: [
    {
      action: 'thank-you',
      closes: hours(24),
      precepts: ['D1'],
      sources: ['003'],
      says: 'Thank them within 24 hours, and name what you talked about and the company.',
    },
    {
      action: 'check-in',
      opens: day(7),
      precepts: ['D2', 'D5', 'D6'],
      sources: ['003'],
      says: 'A week has passed, or the date they gave: one short question for news is in order.',
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
  firstWeekHold: {
    says: 'Give them at least a week to decide before you write again.',
    sources: ['003'],
  },
  dateBringsForward: true,
  adjustable: false,
  usedUp: {
    pause: { afterDays: 7 },
    says: 'More than one question would be a stream. Stay still.',
    sources: ['003'],
  },
});
