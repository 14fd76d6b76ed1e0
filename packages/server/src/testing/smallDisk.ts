import { execFileSync } from 'node:child_process';
import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a file system can be mounted here: by root on Linux, where the container lets it. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && triesToMount();

function triesToMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A disk of its own, as small as wanted. */
export interface SmallDisk {
  /** Leaves no room on it, or as many bytes as said. */
  fill(leave?: number): Promise<void>;
  free(): Promise<void>;
  readOnly(is: boolean): void;
  drop(): void;
}

/** Mounts a small disk on a folder that is there; `size` as mount takes it. Every account may pass through it. */
export function mountDisk(folder: string, size: string): SmallDisk {
  const mount = (...options: string[]) => execFileSync('mount', [...options, folder], { stdio: 'pipe' });
  mount('-t', 'tmpfs', '-o', `size=${size},mode=0711`, 'tmpfs');
  const ballast = join(folder, 'ballast');
  return {
    async fill(leave = 0) {
      await rm(ballast, { force: true });
      const { bavail, bsize } = await statfs(folder);
      const file = await open(ballast, 'w');
      const block = Buffer.alloc(bsize);
      for (let left = bavail - Math.ceil(leave / bsize); left > 0; left -= 1) await file.write(block);
      await file.close();
    },
    free: () => rm(ballast, { force: true }),
    readOnly: (is) => mount('-o', `remount,${is ? 'ro' : 'rw'}`),
    drop: () => execFileSync('umount', [folder]),
  };
}
