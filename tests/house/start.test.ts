import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallTree } from './small-tree.ts';

let tree: ReturnType<typeof smallTree>;
beforeEach(() => void (tree = smallTree()));
afterEach(() => tree.remove());

/** A program that starts another, prints both process ids, and stops both when it is told to. */
const program = `
import { spawn } from 'node:child_process';
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(3));
let told = 0;
function stop(code) { if (++told > 1) process.exit(9); child.on('exit', () => process.exit(code)); child.kill(); }
setInterval(() => {}, 1000);
console.log(JSON.stringify([process.pid, child.pid, process.argv.slice(2)]));
`;

test.each([
  ['SIGINT', 0],
  ['SIGTERM', 3],
  ['SIGHUP', 3],
] as const)(
  '%s reaches the program once, which ends what it started; its exit code %i is handed on',
  { timeout: 60_000 },
  async (signal, code) => {
    tree.write('packages/cli/src/main.js', program);
    const started = tree.begin('scripts/run.mjs', 'start', '--port', '4000');
    const [line] = (await once(started.stdout.setEncoding('utf8'), 'data')) as [string];
    const [pid, childPid, args] = JSON.parse(line) as [number, number, string[]];
    expect(args).toEqual(['start', '--port', '4000']);
    started.kill(signal);
    started.kill(signal); // npm hands on what the terminal has sent already
    expect(await once(started, 'exit')).toEqual([code, null]);
    expect([pid, childPid].map(isRunning)).toEqual([false, false]);
  },
);

test('a SIGTERM to npm, which does not hand it on, stops everything too', async () => {
  tree.write('packages/cli/src/main.js', program);
  const started = tree.beginNpm('start', '--silent');
  const [line] = (await once(started.stdout.setEncoding('utf8'), 'data')) as [string];
  const [pid, childPid] = JSON.parse(line) as [number, number];
  started.kill('SIGTERM');
  expect(await eventually(() => ([pid, childPid].some(isRunning) ? 0 : 1))).toBe(1);
});

test('a signal while it builds ends the build, and nothing is started', async () => {
  tree.write(
    'packages/cli/vite.config.js',
    `console.log(process.pid); await new Promise(() => setInterval(() => {}, 1000));`,
  );
  tree.write(
    'packages/web/vite.config.js',
    `import { writeFileSync } from 'node:fs';
    writeFileSync('pid', String(process.pid)); await new Promise(() => setInterval(() => {}, 1000));`,
  );
  const started = tree.begin('scripts/run.mjs', 'start');
  await once(started.stderr, 'data');
  const pid = await eventually(() => Number(tree.read('packages/web/pid')));
  started.kill('SIGTERM');
  const [code] = (await once(started, 'exit')) as [number | null];
  expect(code).toBe(143);
  await eventually(() => (isRunning(pid) ? 0 : 1));
});

test('a word that is no task is refused, and the tasks are named', () => {
  const { status, stderr } = tree.script('scripts/run.mjs', 'launch');
  expect(status).toBe(2);
  expect(stderr).toContain('“launch”');
  expect(stderr).toContain('new:rule');
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until something gives a number other than 0; gives up with the test's own time limit. */
async function eventually(ask: () => number): Promise<number> {
  for (;;) {
    try {
      const got = ask();
      if (got) return got;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
