/** What can be adjusted: for all applications, and for one. */
import { sayDays } from '../when/say.ts';

const workingDays = (n: number) => (n === 1 ? 'One more working day' : `${n} more working days`);

export const choicesWords = {
  firstCheckIn: 'First question for news, at the earliest',
  firstCheckInHint:
    'Calendar days after the interview or their last message, whichever came later. A day on which nobody works moves it to the next working day. A date they gave goes before it.',
  day: (n: number) => `Day ${n}`,
  slack: 'After a date they gave',
  slackHint: 'A date slips easily. You may ask from the first working day after it; here you give them longer.',
  wait: (n: number) => (n === 0 ? 'No longer than that' : workingDays(n)),
  asUsual: (says: string) => `${says}, as the playbook has it`,
  asInSettings: (says: string) => `As in Settings: ${says}`,
  fixed: (name: string) => `“${name}” stands as its source has it, so this waits until Fineline plans again.`,

  off: {
    title: 'Days off',
    says: 'Days on which they do not work, beside weekends and public holidays. What would fall on one moves to the next working day, whichever playbook plans; only the first hours after an interview never move.',
    none: 'No days off of your own yet.',
    added: (days: number) => `${days === 1 ? 'One day off' : `${days} days off`} added.`,
    removed: (days: number) => `${days === 1 ? 'One day off' : `${days} days off`} removed.`,
  },
  worked: {
    title: 'Days they do work',
    says: 'Weekends or holidays on which they work after all. What you add here goes before every calendar.',
    none: 'None yet.',
    added: (days: number) => `${days === 1 ? 'One working day' : `${days} working days`} added.`,
    removed: (days: number) => `${days === 1 ? 'One working day' : `${days} working days`} removed.`,
  },
  closed: {
    title: 'They are closed',
    says: 'Days on which nobody works at this employer, beside weekends, public holidays and the days off in Settings. What would fall on one moves to the next working day, whichever playbook plans.',
    none: 'No days of this employer yet.',
  },
  from: 'From',
  to: 'To',
  toHint: 'Empty: one day.',
  add: 'Add',
  addTo: (list: string) => `Add to: ${list}`,
  remove: 'Remove',
  removeOf: (what: string) => `Remove ${what}`,
  inYear: (year: number, days: number) => `${year}: ${sayDays(days)}`,
  stretch: (from: string, to: string) => `${from} to ${to}`,
  wrong: { none: 'Give a date.', order: 'It ends before it begins.', long: 'At most a year at once.' },
  wrongTo: 'There is no such date.',
  full: (most: number) => `A list holds ${most} days at most. Remove some first.`,
  already: 'Those days are on the list already.',
  firstCheckInSaved: (says: string) => `First question: ${says}.`,
  slackSaved: (says: string) => `After a date they gave: ${says}.`,
};
