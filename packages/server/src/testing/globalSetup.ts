import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBinaries } from '../store/binaries.ts';
import { dropSocketFolder, findPidFile, stopPostmaster } from '../store/postmaster.ts';
import { testHome } from './cluster.ts';

/** Names a place for the PostgreSQL of a whole test run. The first test that needs it starts it; here it is stopped. */
export default async function setup(): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'fineline-tests-'));
  await chmod(home, 0o711); // run by root, the database's account has to pass
  process.env[testHome] = home;
  return async () => {
    const cluster = join(home, 'database', 'cluster');
    const running = await findPidFile(cluster);
    if (running) {
      await stopPostmaster(running.pid, cluster, (await getBinaries()).bin);
      await dropSocketFolder(running.host);
    }
    await rm(home, { recursive: true, force: true });
  };
}
