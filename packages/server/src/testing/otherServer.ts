import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findAccount } from '../store/account.ts';
import { superuser } from '../store/cluster.ts';
import { findPidFile, plainEnvironment, stopPostmaster } from '../store/postmaster.ts';
import { makeTestFolder } from './cluster.ts';

/** Where Debian puts the programs of a PostgreSQL that it has installed; undefined where there is none. */
export const otherBin = ['15', '16', '17'].map((major) => `/usr/lib/postgresql/${major}/bin`).find(existsSync);

export interface OtherServer {
  host: string;
  port: number;
  /** Of the superuser `postgres`. */
  password: string;
  stop(): Promise<void>;
}

/** Starts Debian's PostgreSQL on loopback. `hba`: who is let in, in the place of everybody by their password. */
export async function startOtherServer({ hba }: { hba?: string } = {}): Promise<OtherServer> {
  const bin = otherBin ?? '';
  const folder = await makeTestFolder();
  const [cluster, passwordFile] = [join(folder, 'cluster'), join(folder, 'password')];
  const password = 'secret';
  const account = await findAccount('/nonexistent');
  await mkdir(cluster);
  await writeFile(passwordFile, password);
  if (account) for (const path of [folder, cluster, passwordFile]) await chown(path, account.uid, account.gid);
  const as = { env: plainEnvironment(), stdio: 'ignore' as const, ...account };
  const how = ['-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
  execFileSync(join(bin, 'initdb'), ['-D', cluster, ...how], as);
  if (hba) await writeFile(join(cluster, 'pg_hba.conf'), hba);
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
  execFileSync(join(bin, 'pg_ctl'), ['start', '-w', '-D', cluster, '-o', options, '-l', join(folder, 'log')], as);
  return {
    host: '127.0.0.1',
    port,
    password,
    async stop() {
      const running = await findPidFile(cluster);
      if (running) await stopPostmaster(running.pid, cluster, bin);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
