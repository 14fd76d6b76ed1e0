/** All applications. */
import { capitalised, sayNumber } from '../when/say.ts';

export const applicationsWords = {
  title: 'Applications',
  what: 'your applications',
  says: (n: number) =>
    n === 1
      ? 'One application, by what it needs now.'
      : `${capitalised(sayNumber(n))} applications, by what they need now.`,
  none: 'No application yet. It begins with an interview.',
};
