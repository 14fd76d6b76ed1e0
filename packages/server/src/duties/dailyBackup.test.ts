import { randomUUID } from 'node:crypto';
import { getMoment, getZone } from '@fineline/core/calendar';
import { expect } from 'vitest';
import { StoreError } from '../store/refusals.ts';
import { asDutyId } from '../store/tables.ts';
import { test } from '../testing/database.ts';
import { letPass, makeWorkspace, standing } from '../testing/duties.ts';
import { dailyBackup, theDailyBackup } from './dailyBackup.ts';
import { startDutyWorker } from './worker.ts';

const zone = getZone('Europe/London');
const year = 366 * 86_400_000;

test('there is one, it is made up for when the computer is on, and again the next night, full disk or not', async ({
  database,
}) => {
  const workspace = await makeWorkspace(database);
  const now = getMoment('2126-11-22T09:00:00Z');
  const made = theDailyBackup(asDutyId(randomUUID()), now, zone);
  await database.store.duties.add(workspace, made);
  await database.store.duties.add(workspace, theDailyBackup(asDutyId(randomUUID()), now, zone));
  const key = { workspace, id: made.id };
  expect(await standing(database, key)).toMatchObject({ due_at: new Date('2126-11-23T03:00:00Z') });

  await letPass(database, key, 200 * year);
  let tried = 0;
  const backUp = async () => {
    tried += 1;
    if (tried === 1) throw new StoreError('disk-full', 'words that name a folder');
  };
  const lines: string[] = [];
  const worker = startDutyWorker(
    {
      queue: database.store.duties,
      kinds: dailyBackup({ backUp, zone }),
      log: (line) => lines.push(line),
      now: () => getMoment('2126-11-24T10:30:00Z'),
      random: () => 1,
    },
    { lookEvery: 30 },
  );
  const soon = { timeout: 50_000 };
  await expect.poll(() => standing(database, key), soon).toMatchObject({ held: false, last_error: 'disk-full' });
  await letPass(database, key, 60_000);
  await expect
    .poll(() => standing(database, key), soon)
    .toMatchObject({ state: 'pending', attempts: 0, last_error: null, due_at: new Date('2126-11-25T03:00:00Z') });
  await worker.stop();
  expect(tried).toBe(2);
  expect(lines).toEqual(['A duty (back-up) did not succeed: disk-full. It is tried again in 10 seconds.']);
});
