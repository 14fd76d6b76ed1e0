import type { Action, PlaybookId, Source } from '../application/primitives.ts';

/** When a window opens or closes. Days are counted as PLAYBOOKS, "Clock and rounds", says. */
export type When =
  /** The end of the interview; for status-seeking, the clock start. */
  | { is: 'start' }
  /** So many hours of elapsed time after that. */
  | { is: 'hours'; hours: number }
  /** So many calendar days after the date it counts from. */
  | { is: 'day'; day: number }
  /** So many calendar days after the window's own opening. */
  | { is: 'after-opening'; days: number }
  /** So many calendar days after that action was last sent. */
  | { is: 'after-sent'; action: Action; days: number }
  /** The working day after the check-in's window has closed, whether one was sent or not. */
  | { is: 'after-check-in-closes' }
  | { is: 'later-of'; these: readonly [When, When] }
  /** That day; where the window opened only after it, so many days after the opening. */
  | { is: 'day-or-after-opening'; day: number; days: number };

export const start: When = { is: 'start' };
export const hours = (count: number): When => ({ is: 'hours', hours: count });
export const day = (count: number): When => ({ is: 'day', day: count });
export const daysAfterOpening = (days: number): When => ({ is: 'after-opening', days });
export const daysAfter = (action: Action, days: number): When => ({ is: 'after-sent', action, days });
export const afterCheckInCloses: When = { is: 'after-check-in-closes' };
export const dayOrAfterOpening = (count: number, days: number): When => ({
  is: 'day-or-after-opening',
  day: count,
  days,
});
export const laterOf = (a: When, b: When): When => ({ is: 'later-of', these: [a, b] });

/** The precepts of the five sources: N1 … T13. */
export type PreceptId = `${'N' | 'W' | 'C' | 'D' | 'T'}${number}`;

/** What every play says of itself. */
interface PlayBase {
  /** One plain sentence of ours: why this, and why then. */
  says: string;
  sources: readonly [Source, ...Source[]];
  precepts: readonly PreceptId[];
}

/** A play with a window of its own. Without `closes` it has no end. */
interface Timed extends PlayBase {
  opens: When;
  closes?: When;
  /** What becomes of it once its window has closed: still better than nothing, or gone. */
  afterwards?: 'late' | 'gone';
}

export type Play =
  | (PlayBase & { action: 'prepare'; daysBefore: number })
  | (PlayBase & { action: 'capture-notes'; closes: When })
  | (PlayBase & { action: 'check-application'; days: number })
  | (PlayBase & { action: 'close-gap'; days: number })
  /** `lateUntil`: after its close it is late until then; without it, gone. */
  | (PlayBase & { action: 'thank-you'; closes: When; lateUntil?: When })
  | (Timed & { action: 'check-in'; byPhone?: PhoneUse; asksForChannel?: boolean })
  | (Timed & { action: 'second-check-in'; byPhone?: PhoneUse })
  | (Timed & { action: 'phone-call'; optional: boolean; afterBothCheckIns: boolean; asksWhetherUsual: boolean })
  | (PlayBase & { action: 'offer-trial'; opens: When; free: boolean })
  | (PlayBase & { action: 'linkedin-invite'; opens: When })
  | (PlayBase & { action: 'stay-visible'; opens: When; everyDays: number })
  | (PlayBase & { action: 'keep-promise' })
  | (PlayBase & { action: 'reply'; to: 'all' | 'those-that-wait' })
  | (PlayBase & { action: 'ask-feedback'; days: number })
  | (PlayBase & { action: 'keep-momentum' })
  | (PlayBase & { action: 'move-on' });

/** Whether check-ins are made by phone without a stated preference: where calls are usual in the trade. */
type PhoneUse = 'where-usual';

export type PlayOf<A extends Action> = Extract<Play, { action: A }>;

/** What the verdict becomes when nothing is left to send; days count from the last unanswered message. */
export interface UsedUp {
  pause?: { afterDays: number };
  moveOn?: { afterDays: number; afterCallDays?: number };
  says: string;
  sources: readonly [Source, ...Source[]];
}

/** One way of following up: its plays, in the order of the table in which it is written down. */
export interface Playbook {
  id: PlaybookId;
  title: string;
  plays: readonly Play[];
  /** "Wait at least a week" is a hold of its own. */
  firstWeekHold?: { says: string; sources: readonly [Source, ...Source[]] };
  /** A date they gave that lies before the opening brings it forward. */
  dateBringsForward: boolean;
  /** `firstCheckInDay` and `slackAfterTheirDate` apply. */
  adjustable: boolean;
  usedUp: UsedUp;
}

/** A playbook is data; this only checks its shape and that no action stands in it twice. */
export function definePlaybook(playbook: Playbook): Playbook {
  const actions = playbook.plays.map(({ action }) => action);
  const twice = actions.find((action, i) => actions.indexOf(action) !== i);
  if (twice) throw new Error(`Playbook ${playbook.id} has two plays for ${twice}`);
  return playbook;
}

/** The play for an action, where the playbook has one. */
export function findPlay<A extends Action>(playbook: Playbook, action: A): PlayOf<A> | undefined {
  return playbook.plays.find((play): play is PlayOf<A> => play.action === action);
}
