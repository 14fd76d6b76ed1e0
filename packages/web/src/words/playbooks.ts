/** The six playbooks: what each is called, and what it is like. */
import type { PlaybookId } from '@fineline/core/application';
import { capitalised, sayNumber } from '../when/say.ts';

export const playbookWords = {
  fineline: 'Fineline',
  'gentle-nudge': 'Gentle nudge',
  'three-windows': 'Three windows',
  'steady-cadence': 'Steady cadence',
  'dos-and-donts': 'Dos and don’ts',
  'top-of-mind': 'Top of mind',
} satisfies Record<PlaybookId, string>;

export const playbookLikeWords = {
  fineline:
    'The five below, reconciled: thanks within a day, a question after a week, one more a week later, then rest. Where they disagree it takes what is safest under all of them.',
  'gentle-nudge':
    'One short, glad note after a week of silence, and a look at whether something was missing. It knows no thank-you and no second question.',
  'three-windows':
    'Thanks within three days, a question until the end of the second week, then one call; it may also offer a free trial day. The boldest of the five.',
  'steady-cadence':
    'Thanks within a day, a question from day five, another from day ten, then a pause. Of the five guides the only one that asks twice.',
  'dos-and-donts': 'Thanks within a day, then at least a week of quiet, one question, and nothing after it.',
  'top-of-mind':
    'A note of their own to everybody you met, two weeks of quiet, one question in the way you agreed on, and LinkedIn in between.',
} satisfies Record<PlaybookId, string>;

/** By which one an application is planned, and what another would do. */
export const plannedWords = {
  title: 'How it is planned',
  by: 'Planned by',
  own: ', chosen for this application alone.',
  asInSettings: ', as in Settings.',
  toSettings: 'Settings',
  back: 'Plan it as in Settings',
  backDone: 'Planned as in Settings.',
  other: 'Through other eyes',
  otherSays:
    'Five published guides differ. Look at what one of them would have you do; nothing changes until you say so.',
  choose: 'Beside yours',
  none: 'Choose one',
  yours: 'Now',
  theirs: 'Instead',
  planBy: (name: string) => `Plan this application by ${name} from now on`,
  chosen: (name: string) => `Planned by ${name} from now on.`,
  now: 'To do now',
  later: 'Later',
  possible: 'If you like',
  leave: 'Leave alone',
  nothing: 'Nothing.',
  same: 'Today both say the same.',
  differ: (n: number) =>
    n === 1 ? 'One thing differs; it is marked.' : `${capitalised(sayNumber(n))} things differ; each is marked.`,
  only: 'only here',
  otherwise: 'at another time',
  verdict: 'another view',
  since: (day: string) => `since ${day}`,
  late: 'now, though late',
  notNow: 'not now',
  optional: 'any time',
  until: (day: string) => `until ${day}`,
  from: (day: string) => `from ${day}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  on: (day: string) => `on ${day}`,
  forGood: 'without end',

  closed: 'When they do not work',
  closedSays: 'For this application alone.',
  adjusted: 'adjusted',
};
