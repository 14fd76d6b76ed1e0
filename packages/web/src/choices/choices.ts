/** What is chosen for all applications, or for one, and how a choice is changed and taken back. */
import type { Choices } from '@fineline/core/api';
import type { PlainDate, PlanSettings, PlaybookId } from '@fineline/core/application';

/** Makes new choices of those that stand, so that what another window chose meanwhile stays. */
export type Change = (standing: Choices) => Choices;

export type DayList = 'daysOff' | 'workingDays';
export type Count = 'firstCheckInDay' | 'slackAfterTheirDate';

/** What holds where nothing is chosen. */
export const usual = { playbook: 'fineline', firstCheckInDay: 7, slackAfterTheirDate: 0 } as const;

/** The most dates that one list may hold. */
export const mostDates = 5_000;

/** Undefined leaves it to what holds for all applications, or to the playbook. */
export const choosePlaybook =
  (playbook: PlaybookId | undefined): Change =>
  ({ settings }) => ({ ...(playbook && { playbook }), ...(settings && { settings }) });

/** Undefined leaves it to what holds for all applications, or to the playbook. */
export const chooseCount =
  (name: Count, count: number | undefined): Change =>
  (standing) => {
    const { [name]: _, ...rest } = standing.settings ?? {};
    return withSettings(standing, { ...rest, ...(count !== undefined && { [name]: count }) });
  };

/** A day is either off or worked: what is added to the one list is taken out of the other. */
export const addDates =
  (list: DayList, dates: readonly PlainDate[]): Change =>
  (standing) =>
    withDates(withoutDates(standing, other[list], dates), list, [...datesIn(standing, list), ...dates]);

export const removeDates =
  (list: DayList, dates: readonly PlainDate[]): Change =>
  (standing) =>
    withoutDates(standing, list, dates);

/** Takes back what led from `before` to `after`, and leaves alone what was chosen since. */
export const takeBack =
  (before: Choices, after: Choices): Change =>
  (standing) => {
    let next = standing;
    if (before.playbook !== after.playbook) next = choosePlaybook(before.playbook)(next);
    for (const name of ['firstCheckInDay', 'slackAfterTheirDate'] as const) {
      const former = before.settings?.[name];
      if (former !== after.settings?.[name]) next = chooseCount(name, former)(next);
    }
    for (const list of ['daysOff', 'workingDays'] as const) {
      const [had, has] = [datesIn(before, list), datesIn(after, list)];
      next = withoutDates(next, list, without(has, had));
      next = withDates(next, list, [...datesIn(next, list), ...without(had, has)]);
    }
    return next;
  };

export const datesIn = (choices: Choices, list: DayList): readonly PlainDate[] => choices.settings?.[list] ?? [];

const other = { daysOff: 'workingDays', workingDays: 'daysOff' } as const;

const withoutDates = (choices: Choices, list: DayList, dates: readonly PlainDate[]): Choices =>
  withDates(choices, list, without(datesIn(choices, list), dates));

function without(dates: readonly PlainDate[], gone: readonly PlainDate[]): PlainDate[] {
  const those = new Set(gone);
  return dates.filter((date) => !those.has(date));
}

function withDates(choices: Choices, list: DayList, dates: readonly PlainDate[]): Choices {
  const { [list]: _, ...rest } = choices.settings ?? {};
  const sorted = [...new Set(dates)].sort();
  return withSettings(choices, { ...rest, ...(sorted.length > 0 && { [list]: sorted }) });
}

/** What holds nothing is left out, so that choosing and taking back ends where it began. */
const withSettings = ({ playbook }: Choices, settings: PlanSettings): Choices => ({
  ...(playbook && { playbook }),
  ...(Object.keys(settings).length > 0 && { settings }),
});
