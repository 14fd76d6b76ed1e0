import type pg from 'pg';
import { withClient } from '../store/roles.ts';
import type { Taken } from './content.ts';
import { type Written, writeBackup } from './write.ts';

/** Writes one state of the store to a file, while others go on reading and writing it. Changes nothing. */
export const takeSnapshot = (
  owner: pg.ClientConfig,
  options: Taken & { file: string; overwrite?: boolean },
): Promise<Written> =>
  withClient(owner, async (client) => {
    await client.query('begin transaction isolation level repeatable read read only');
    try {
      return await writeBackup(client, options);
    } finally {
      await client.query('rollback').catch(() => undefined); // it has only read
    }
  });
