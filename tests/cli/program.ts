import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Application, applicationSchema } from '@fineline/core/application';

const fileAt = (path: string): string => fileURLToPath(new URL(`../../packages/cli/${path}`, import.meta.url));

/** The program as it is built. */
export const program = fileAt('dist/main.js');

/** Runs the program as its user does, through the file that builds it where its sources have changed. */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, [fileAt('bin/fineline.js'), '--version'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error('Fineline could not be built');
}

/** How long a build may take. */
export const patience = 120_000;

export interface Said {
  code: number | null;
  output: string;
  errors: string;
}

export function start(words: string[], environment: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
  return spawn(process.execPath, [program, ...words], { env: { ...inherited, ...environment } });
}

/** Runs it to its end. */
export async function run(words: string[], input = '', environment: Record<string, string> = {}): Promise<Said> {
  const child = start(words, environment);
  const said = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
  child.stdin.on('error', () => {}); // it may end without having read everything
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, ...said };
}

export const asOf = '2026-11-16T13:00:00+00:00';

/** One interview this morning, with one person. */
export const application: Application = applicationSchema.parse({
  candidate: { name: 'Ana Reyes', timeZone: 'Europe/London' },
  employer: { company: 'Brightwater Homes', country: 'GB', region: 'ENG', timeZone: 'Europe/London' },
  role: 'Lettings Negotiator',
  documents: [],
  people: [{ id: 'p1', name: 'Jason Whitmore', part: 'hiring-manager', email: 'jason@brightwater.example' }],
  events: [{ type: 'interview', at: '2026-11-16T10:00:00+00:00', minutes: 60, with: ['p1'], format: 'onsite' }],
});
