// How long `fineline plan` takes from the shell, beside Node doing nothing: each run is a process of its own.
import { spawnSync } from 'node:child_process';
import { medianOf, table } from './run.ts';

const application = JSON.stringify({
  candidate: { name: 'Ines Falk', timeZone: 'Europe/London' },
  employer: { company: 'Hollis & Byrne', country: 'GB' },
  role: 'Service designer',
  people: [{ id: 'mira', name: 'Mira Osei', part: 'interviewer' }],
  events: [{ type: 'interview', at: '2026-11-16T10:00:00Z', minutes: 60, with: ['mira'] }],
});

const commands = {
  'node -e 0': ['-e', '0'],
  'fineline --version': ['packages/cli/bin/fineline.js', '--version'],
  'fineline plan': ['packages/cli/bin/fineline.js', 'plan', '-', '--json', '--as-of', '2026-11-18T09:00:00Z'],
};

const runs = 15;
const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
// Taken in turn, so that a busy moment of the machine falls on all of them.
for (let run = 0; run <= runs; run += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { input: application, encoding: 'utf8' });
    const took = performance.now() - began;
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    if (run > 0) times.get(name)?.push(took); // the first one fills the caches of the disk
  }
}

const nothing = medianOf(times.get('node -e 0') ?? []);
table(
  `Start-up, medians of ${runs} runs in turn`,
  [...times].map(([command, took]) => ({
    command,
    ms: medianOf(took),
    'more than node': medianOf(took) - nothing,
    fastest: Math.min(...took),
  })),
);
