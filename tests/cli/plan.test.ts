import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planSchema } from '@fineline/core/application';
import { application, asOf, build, patience, run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fineline-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(build, patience);

function file(content: unknown, name = 'application.json'): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

const abroad = { ...application, candidate: { name: 'Ana Reyes', timeZone: 'Asia/Kolkata' } };

describe('in words', () => {
  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'the zone of the machine, %s, changes nothing',
    async (TZ) => {
      const { code, output, errors } = await run(['plan', file(application), '--as-of', asOf], '', { TZ });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      await expect(output).toMatchFileSnapshot('plan.golden.txt');
    },
  );

  test('whoever lives elsewhere reads both clocks, on 50 columns too', async () => {
    const { output } = await run(['plan', '-', '--as-of', asOf], JSON.stringify(abroad), { COLUMNS: '50' });
    await expect(output).toMatchFileSnapshot('plan-abroad.golden.txt');
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  test.each<[Record<string, string>, boolean, string]>([
    // environment, colours, because
    [{}, false, 'a pipe is no terminal'],
    [{ FORCE_COLOR: '1' }, true, 'they are asked for'],
    [{ NO_COLOR: '1' }, false, 'they are not wanted'],
  ])('with %j there are colours: %s, because %s', async (environment, colours) => {
    const { output } = await run(['plan', file(application), '--as-of', asOf], '', environment);
    expect(output.includes('\u001b[')).toBe(colours);
  });
});

describe('as JSON', () => {
  test('the answer is the contract’s, and only that', async () => {
    const { code, output } = await run(['plan', file(application), '--as-of', asOf, '--json']);
    const plan = planSchema.parse(JSON.parse(output));
    expect(code).toBe(0);
    expect(plan).toMatchObject({ asOf, playbook: 'fineline', verdict: 'act' });
  });

  test('without --as-of the clock of the machine counts', async () => {
    const before = Date.now();
    const { output } = await run(['plan', file(application), '--json']);
    const { asOf: now } = planSchema.parse(JSON.parse(output));
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
  });

  test('--playbook chooses', async () => {
    const { output } = await run(['plan', file(application), '--as-of', asOf, '--playbook', 'gentle-nudge', '--json']);
    expect(planSchema.parse(JSON.parse(output)).playbook).toBe('gentle-nudge');
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${JSON.stringify(application)}`)],
    ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${JSON.stringify(application)}`, 'utf16le')],
  ])('a file may be %s', async (_, bytes) => {
    expect((await run(['plan', file(bytes), '--as-of', asOf, '--json'])).code).toBe(0);
  });
});

const [interview] = application.events;

test.each<{ content: unknown; options?: string[]; line: RegExp; because: string }>([
  { content: '{"a":', line: /^application\.json is not valid JSON: /, because: 'half a file' },
  { content: '', line: /application\.json is empty\.$/, because: 'an empty file' },
  {
    content: Buffer.from([0xff, 0x00, 0x92]),
    line: /^application\.json is not UTF-8 text\.$/,
    because: 'no text at all',
  },
  { content: [], line: /application\.json: .*expected/, because: 'a list is no application' },
  {
    content: { ...application, events: [{ ...interview, type: 'promise-made' }] },
    line: /application\.json: events\[0\]\.\w+: .+ \(and \d+ more\)$/,
    because: 'the first place at fault, and how many more',
  },
  {
    content: { ...application, events: [{ type: 'timeline-given', at: asOf, due: '2026-02-30' }] },
    line: /application\.json: events\[0\]\.due: expected a date that exists, such as 2026-11-16$/,
    because: 'a date that no year has',
  },
  {
    content: { ...application, rolle: 'x' },
    line: /application\.json: rolle: unknown field$/,
    because: 'a field that nobody reads',
  },
  {
    content: application,
    options: ['--as-of', 'tomorrow'],
    line: /^--as-of: expected an instant such as /,
    because: 'the option is at fault, not the file',
  },
  {
    content: application,
    options: ['--playbook', 'mine'],
    line: /^--playbook: expected one of /,
    because: 'so is this one',
  },
  {
    content: 'x'.repeat(2_000_001),
    line: /application\.json is larger than 2 MB\.$/,
    because: 'no application is that large',
  },
])('$because: refused in one line with exit code 2', async ({ content, options = [], line }) => {
  const { code, output, errors } = await run(['plan', file(content), ...options]);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(/^fineline plan: [^\n]+\n$/);
  expect(errors.slice('fineline plan: '.length, -1)).toMatch(line);
});

test.skipIf(process.getuid?.() === 0)(
  'a file that one may not read is refused (skipped for root, who may)',
  async () => {
    const path = file(application, 'locked.json');
    chmodSync(path, 0);
    expect(await run(['plan', path])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('may not be read by you'),
    });
  },
);
