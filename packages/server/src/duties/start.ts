import { randomUUID } from 'node:crypto';
import { type Moment, getZone } from '@fineline/core/calendar';
import { backUpDaily } from '../backup/daily.ts';
import { type WorkspaceId, asDutyId } from '../store/tables.ts';
import type { ProgramStore } from '../store/useStore.ts';
import { dailyBackup, theDailyBackup } from './dailyBackup.ts';
import { type DutyWorker, startDutyWorker } from './worker.ts';

/** Sees to it that what is to happen later happens: the daily back-up is down for its time, and a worker is at it. */
export async function startDuties(parts: {
  store: ProgramStore;
  workspace: WorkspaceId;
  /** The data folder. */
  home: string;
  /** The version of the program. */
  version: string;
  now: () => Moment;
  timeZone: string;
  log: (line: string) => void;
}): Promise<DutyWorker> {
  const { store, workspace, home, version, now, timeZone, log } = parts;
  const zone = getZone(timeZone);
  await store.duties.add(workspace, theDailyBackup(asDutyId(randomUUID()), now(), zone));
  const backUp = () =>
    backUpDaily({ owner: store.access.owner, home, program: version, madeAt: new Date(now()).toISOString() });
  return startDutyWorker({ queue: store.duties, kinds: dailyBackup({ backUp, zone }), now, log });
}
