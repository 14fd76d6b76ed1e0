import { afterCheckInCloses, day, definePlaybook, hours } from '@fineline/core/plan';

/** 001: up to 72 hours, up to two weeks, and after that the telephone. */
export default definePlaybook({
  id: 'three-windows',
  title: 'Three windows (001)',
  plays: [
    {
      action: 'thank-you',
      closes: hours(72),
      precepts: ['W1'],
      sources: ['001'],
      says: 'For three days a short note of thanks is right; it asks for nothing and shows that you are keen.',
    },
    {
      action: 'check-in',
      opens: hours(72),
      closes: day(14),
      afterwards: 'gone',
      precepts: ['W2', 'W7'],
      sources: ['001'],
      says: 'From the fourth day to the end of the second week: say that you are still keen, name the date you met, offer whatever else they need.',
    },
    {
      action: 'phone-call',
      opens: afterCheckInCloses,
      optional: false,
      afterBothCheckIns: false,
      asksWhetherUsual: false,
      precepts: ['W3', 'W6', 'W8'],
      sources: ['001'],
      says: 'After two weeks it is fair to ring and ask whether the post is still open.',
    },
    {
      action: 'offer-trial',
      opens: day(15),
      free: true,
      precepts: ['W4', 'W5'],
      sources: ['001'],
      says: 'Still open and nobody chosen: half a day or a day of unpaid trial, with no obligation, lets them see you at work.',
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
    moveOn: { afterDays: 7 },
    says: 'Letter and call are used. There is nothing left that this source would send.',
    sources: ['001'],
  },
});
