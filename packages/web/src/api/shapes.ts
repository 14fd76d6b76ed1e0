/**
 * What an answer is taken for. The program checks every answer against its schema before it sends it, and to do the same
 * here would cost a third of all script; so only that it is such an answer at all is looked at.
 */
import type {
  ApplicationRecord,
  ApplicationView,
  Choices,
  Corrections,
  Country,
  NotToday,
  ProblemDetails,
  Profile,
  ReadAnswer,
  TellAnswer,
  Today,
} from '@fineline/core/api';

export type Is<Shape> = (value: unknown) => value is Shape;

const has =
  <Shape extends object>(...keys: (keyof Shape & string)[]): Is<Shape> =>
  (value): value is Shape =>
    typeof value === 'object' && value !== null && keys.every((key) => key in value);

export const isToday = has<Today>('asOf', 'date', 'workspace', 'applications');
export const isView = has<ApplicationView>('id', 'version', 'facts', 'history', 'plan', 'timeZone');
export const isCountries = has<{ countries: Country[] }>('countries');
export const isProfile = has<Profile>('timeZone');
export const isNotToday = has<NotToday>('date', 'steps');
export const isTellAnswer = has<TellAnswer>('told', 'applications');
export const isReadAnswer = has<ReadAnswer>('reading', 'mail', 'at');
export const isCorrections = has<Corrections>('corrections');
/** Everything in it may be left out. */
export const isChoices = has<Choices>();
export const isRecord = has<ApplicationRecord>('events', 'facts');
export const isSession = has<{ signedIn: boolean }>('signedIn');
export const isProblem = has<ProblemDetails & { current?: ApplicationView }>('title', 'status', 'code', 'detail');
