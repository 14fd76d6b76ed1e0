import { done } from '@fineline/core/application';
import { type Moment, type Zone, hour } from '@fineline/core/calendar';
import { z } from 'zod';
import type { NewDuty } from '../store/duties.ts';
import type { DutyId } from '../store/tables.ts';
import { type DutyKind, defineDuty } from './kind.ts';
import { nextDaily } from './times.ts';

const kind = 'back-up';

/** When few are at work; a computer that is off then makes it up as soon as it is on. */
const timeOfDay = 3 * hour;

/** The kind of the daily back-up, for the worker's table: `{ ...dailyBackup({ backUp, zone }) }`. */
export const dailyBackup = ({
  backUp,
  zone,
}: {
  /** Makes today's, or throws. */
  backUp: () => Promise<unknown>;
  zone: Zone;
}): Record<typeof kind, DutyKind> => ({
  [kind]: defineDuty(z.object({}), {
    mayRunTwice: true,
    run: async () => done(await backUp()),
    next: (now) => nextDaily(now, zone, timeOfDay),
  }),
});

/** The one duty of that kind, to be added whenever the program starts: it is there once, however often it is added. */
export const theDailyBackup = (id: DutyId, now: Moment, zone: Zone): NewDuty => ({
  id,
  kind,
  name: 'the daily back-up',
  about: {},
  dueAt: nextDaily(now, zone, timeOfDay),
});
