import { readFileSync } from 'node:fs';

/** The folder of this package: both its sources and its bundle lie one below it. */
export const packageFolder = new URL('..', import.meta.url);

export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json has no version');
}
