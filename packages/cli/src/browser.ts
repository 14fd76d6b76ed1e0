import { spawn } from 'node:child_process';
import type { Surroundings } from './surroundings.ts';

/** What opens an address on this system, or undefined where there is no screen to open it on. */
export function findOpener(
  platform: NodeJS.Platform,
  environment: Surroundings['environment'],
): { program: string; args: string[] } | undefined {
  if (platform === 'darwin') return { program: 'open', args: [] };
  if (platform === 'win32') return { program: 'rundll32', args: ['url.dll,FileProtocolHandler'] };
  const hasScreen = Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
  return hasScreen ? { program: 'xdg-open', args: [] } : undefined;
}

/**
 * The address at which a browser is signed in. While the pages are developed they are served from elsewhere on this
 * computer, and FINELINE_DEV_PAGES names where.
 */
export function pageAddress(
  { url, link }: { url: string; link: string },
  environment: Surroundings['environment'],
): string {
  const pages = environment['FINELINE_DEV_PAGES'];
  return pages && /^http:\/\/localhost:\d+$/.test(pages) ? link.replace(url, pages) : link;
}

/** Opens an address in the browser where that can be done; where it cannot, the address is on the screen anyway. */
export function openBrowser(url: string, environment: Surroundings['environment']): void {
  const opener = findOpener(process.platform, environment);
  if (!opener) return;
  const child = spawn(opener.program, [...opener.args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}
