// A Chromium without a system package and without a download while tests run: on Linux x64 it comes inside an npm
// package, packed. Elsewhere the Chrome or Chromium of the machine is used. BROWSER_PATH names another one.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** Everything the browser would do beside showing our pages is switched off. */
const switches = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage', // containers give it 64 MB, and pages then crash
  '--font-render-hinting=none',
];

/** Where a Chrome or Chromium usually is. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

export interface Browser {
  executablePath: string;
  args: string[];
  /** For the browser's process: where its libraries and fonts are, and a home it can write to. */
  env: Record<string, string>;
}

/** Finds a browser, unpacking the one out of npm where that is needed. Throws where there is none. */
export async function browser(): Promise<Browser> {
  const named = process.env['BROWSER_PATH'];
  if (named) return { executablePath: named, args: switches, env: surroundings() };
  if (process.platform === 'linux' && process.arch === 'x64') return ofPackage();
  const executablePath = usual.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chrome or Chromium was found. Install one, or name it in BROWSER_PATH.');
  return { executablePath, args: switches, env: surroundings() };
}

async function ofPackage(): Promise<Browser> {
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const env = surroundings();
  // Slim systems lack NSS and fonts; the package brings them, and the system's own come first where they are.
  const lacksLibraries = spawnSync(executablePath, ['--version'], { env }).status !== 0;
  if (lacksLibraries) env['LD_LIBRARY_PATH'] = [join(folder, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  return { executablePath, args: switches, env };
}

/** The environment of this process, with a home that can be written to: Chromium does not start without one. */
function surroundings(): Record<string, string> {
  const given = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(given), HOME: mayWrite(homedir()) ? homedir() : tmpdir() };
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder of the unpacked browser; unpacks it once for each version, whole or not at all. */
async function unpacked(): Promise<string> {
  const from = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { version: string };
  const name = `chromium-${version}`;
  const modules = dirname(dirname(from));
  const ready = join(modules, '.cache', name);
  if (existsSync(ready)) return ready;
  const folder = join(cacheFolder(modules), name);
  if (existsSync(folder)) return folder;

  const { extract } = createRequire(join(from, 'package.json'))('tar-fs') as { extract(to: string): Writable };
  const workshop = mkdtempSync(`${folder}.`);
  const unpack = (file: string, to: Writable) =>
    pipeline(createReadStream(join(from, 'bin', file)), createBrotliDecompress({ chunkSize: 2 ** 21 }), to);
  await unpack('chromium.br', createWriteStream(join(workshop, 'chromium'), { mode: 0o755 }));
  await unpack('al2023.tar.br', extract(workshop));
  await unpack('fonts.tar.br', extract(workshop));
  writeFileSync(join(workshop, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(workshop, folder);
  } catch {
    rmSync(workshop, { recursive: true, force: true }); // another process was first
  }
  return folder;
}

/** Beside the packages, as it belongs to one of them; where those may only be read, in a temporary folder of this user. */
function cacheFolder(modules: string): string {
  const own = join(modules, '.cache');
  if (mayWrite(modules)) {
    mkdirSync(own, { recursive: true });
    if (mayWrite(own)) return own;
  }
  const other = join(tmpdir(), `fineline-browser-${userInfo().uid}`);
  mkdirSync(other, { recursive: true, mode: 0o700 });
  return other;
}

/** Fonts for a system that has none. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;
}
