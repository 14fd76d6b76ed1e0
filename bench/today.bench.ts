// Today with many applications: how soon the program answers, beside the same bytes from a file and the rows alone; and how
// soon a browser shows it. The program is started as its user starts it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { z } from 'zod';
import { asMoment, getZone, workingCalendar } from '@fineline/core/calendar';
import { sampleApplications } from '../packages/server/src/sample/applications.ts';
import { whenFrom } from '../packages/server/src/sample/when.ts';
import { startEmbedded } from '../packages/server/src/store/embedded.ts';
import { openStore } from '../packages/server/src/store/openStore.ts';
import { accessEmbedded } from '../packages/server/src/store/roles.ts';
import { workspaces } from '../packages/server/src/store/workspaces.ts';
import { type Visitor, visit } from '../packages/server/src/testing/visitor.ts';
import { browser } from '../tests/browser.ts';
import { medianOf, table } from './run.ts';

const few = 10;
const many = 500;
const turns = 300;
const starts = 5;
const pauses = 3;
/** Milliseconds without a question, as between two looks. */
const pause = 61_000;
/** Milliseconds that a browser takes to open, in which the program plans ahead. */
const opening = 1_000;
const visits = 9;
/** Milliseconds for an answer once it is warm. */
const goal = 50;

/** What runs, to be stopped whatever happens. */
const running = new Set<Started>();

function makeHome(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'fineline-bench-')));
  chmodSync(home, 0o711); // run by root, the database's account has to pass
  return home;
}

interface Started {
  link: string;
  stop(): Promise<void>;
}

async function start(home: string): Promise<Started> {
  return run(['packages/cli/bin/fineline.js', 'start', '--no-open', '--port', '0', '--home', home], / is at (\S+)/);
}

/** Runs Node with these words until it says where it is. */
async function run(words: readonly string[], where: RegExp): Promise<Started> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  while (!where.test(output)) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
  }
  const started: Started = {
    link: where.exec(output)?.[1] ?? '',
    async stop() {
      running.delete(started);
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
  running.add(started);
  return started;
}

/** Those of the sample again and again, each time with people of their own. */
async function fill(home: string, count: number): Promise<void> {
  const program = await start(home);
  const ask = await visit(program.link);
  const office = { zone: getZone('Europe/London'), calendar: workingCalendar({}) };
  const when = whenFrom(asMoment(Date.now()), office);
  for (let n = 0; n < count; n += 1) {
    const model = sampleApplications[n % sampleApplications.length];
    if (!model) throw new RangeError('There is no sample.');
    const { employer, people, ...rest } = model.facts;
    const facts = {
      ...rest,
      employer: { ...employer, company: `${employer.company} ${n}` },
      people: people.map((person) => ({ ...person, ...(person.email && { email: `p${n}.${person.email}` }) })),
    };
    const answer = await ask('/api/applications', 'POST', { facts, events: model.events(when) });
    if (!answer.ok) throw new Error(`It was refused: ${await answer.text()}`);
  }
  await program.stop();
}

async function measureServer(home: string): Promise<void> {
  const first: number[] = [];
  const second: number[] = [];
  for (let n = 0; n < starts; n += 1) {
    const program = await start(home);
    const ask = await visit(program.link);
    await sleep(opening);
    first.push((await timed(() => bytesOf(ask))).ms);
    second.push((await timed(() => bytesOf(ask))).ms);
    await program.stop();
  }

  const program = await start(home);
  const ask = await visit(program.link);
  const { value: bytes } = await timed(() => bytesOf(ask));
  const file = join(home, 'today.json');
  writeFileSync(file, Buffer.from(bytes));
  const served = await run(['-e', serveFile, file], /at (\S+)/);
  const server = await startEmbedded({ home, log: () => undefined }); // joins the one that runs
  const store = await openStore(await accessEmbedded(server));

  const work = {
    'GET /api/today': () => bytesOf(ask),
    'the same bytes from a file': async () => (await fetch(served.link)).arrayBuffer(),
    'its rows alone, without HTTP': () => store.inWorkspace(workspaces.own, (mine) => mine.listApplications()),
  };
  const times = new Map<string, number[]>(Object.keys(work).map((name) => [name, []]));
  for (let turn = -30; turn < turns; turn += 1) {
    for (const [name, one] of Object.entries(work)) {
      const { ms } = await timed<unknown>(one);
      if (turn >= 0) times.get(name)?.push(ms);
    }
  }
  const later: number[] = [];
  for (let n = 0; n < pauses; n += 1) {
    await sleep(pause);
    later.push((await timed(() => bytesOf(ask))).ms);
  }
  await store.close();
  await server.leave();
  await served.stop();
  await program.stop();

  const size = `${(bytes.byteLength / 1024).toFixed(0)} kB`;
  table(`Today with ${many} applications (${size}), ${turns} turns in turn, ms`, [
    ...[...times].map(([what, took]) => ({
      what,
      p50: medianOf(took),
      p99: at(took, 0.99),
      slowest: Math.max(...took),
    })),
    { what: `the first, a second after a start (${starts} starts)`, p50: medianOf(first), slowest: Math.max(...first) },
    { what: 'the second', p50: medianOf(second), slowest: Math.max(...second) },
    { what: `after a minute’s pause (${pauses} times)`, p50: medianOf(later), slowest: Math.max(...later) },
  ]);
  const warm = medianOf(times.get('GET /api/today') ?? []);
  console.log(`\n  Once warm ${warm.toFixed(1)} ms; the goal is under ${goal} ms: ${warm < goal ? 'met' : 'missed'}.`);
}

const bytesOf = async (ask: Visitor): Promise<ArrayBuffer> => (await ask('/api/today')).arrayBuffer();

/** A program that serves one file, read anew each time, and says where. */
const serveFile = `
const { createServer } = require('node:http'), { readFile } = require('node:fs/promises');
const server = createServer(async (_, answer) => {
  const bytes = await readFile(process.argv[1]);
  answer.writeHead(200, { 'content-type': 'application/json' }).end(bytes);
});
server.listen(0, '127.0.0.1', () => console.log('at http://127.0.0.1:' + server.address().port));
process.on('SIGTERM', () => process.exit());`;

async function timed<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

/** The value below which this part of them lies. */
const at = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? Number.NaN;

/** From the click on the address to the frame with the last line, and the longest time without an ear for the user. */
async function measureBrowser(): Promise<void> {
  const { executablePath, args, env } = await browser();
  const chrome = await chromium.launch({ executablePath, args, env });
  const shown = {
    few: { last: [] as number[], task: [] as number[] },
    many: { last: [] as number[], task: [] as number[] },
  };
  const programs = { few: await start(homes.few), many: await start(homes.many) };
  // To wait for something in the page takes an eval, which the pages themselves forbid.
  const newPage = () => chrome.newPage({ bypassCSP: true });
  const pages = { few: await newPage(), many: await newPage() };
  for (const size of ['few', 'many'] as const) {
    await pages[size].addInitScript(watch);
    await pages[size].goto(programs[size].link);
    await pages[size].waitForFunction('window.shown');
  }
  for (let visit = 0; visit < visits; visit += 1) {
    for (const size of ['few', 'many'] as const) {
      await pages[size].bringToFront();
      await pages[size].goto(new URL(programs[size].link).origin);
      const { last, task } = shownSchema.parse(await (await pages[size].waitForFunction('window.shown')).jsonValue());
      shown[size].last.push(last);
      shown[size].task.push(task);
    }
  }
  await chrome.close();
  for (const program of Object.values(programs)) await program.stop();

  const row = (what: string, kind: keyof Shown) => {
    const [one, other] = [medianOf(shown.few[kind]), medianOf(shown.many[kind])];
    return { what, [`${few} applications`]: one, [`${many} applications`]: other, ratio: one > 0 ? other / one : '–' };
  };
  table(`Today in a browser, medians of ${visits} visits in turn, ms`, [
    row('until the last line is painted', 'last'),
    row('the longest task (0: none over 50 ms)', 'task'),
  ]);
}

const shownSchema = z.object({ last: z.number(), task: z.number() });
type Shown = z.infer<typeof shownSchema>;

/** Runs in the page before anything else: looks for the list that comes last, and comes in parts, then waits until all of it was painted. */
const watch = `
let task = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) task = Math.max(task, duration);
}).observe({ type: 'longtask', buffered: true });
const look = () => {
  if (!document.querySelector('[aria-labelledby=leave]:not([aria-busy=true]) li')) return requestAnimationFrame(look);
  requestAnimationFrame(() => setTimeout(() => {
    const last = performance.now();
    setTimeout(() => { window.shown = { last, task }; }, 200); // tasks are told a little later
  }));
};
requestAnimationFrame(look);`;

// Last, so that all of the above is there.
const homes = { few: makeHome(), many: makeHome() };
try {
  await fill(homes.few, few);
  await fill(homes.many, many);
  await measureServer(homes.many);
  await measureBrowser();
} finally {
  for (const one of running) await one.stop();
  for (const home of Object.values(homes)) rmSync(home, { recursive: true, force: true });
}
