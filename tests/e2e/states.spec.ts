/** Every state that a page can be in and that no other file meets: the program's answers are put in its place. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from '@playwright/test';
import { lookHard } from './hardLook.ts';
import { expect, look, open, test } from './pages.ts';
import type { Program } from './program.ts';

test.describe.configure({ timeout: 240_000 });

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

interface Open {
  state: string;
  channel: string;
  best: string;
  closes?: string;
}
interface Line {
  id: string;
  company: string;
  role: string;
  verdict: string;
  open: Open[];
  rest?: unknown;
}
interface TodayAnswer {
  asOf: string;
  applications: Line[];
}

/** The sample's own answer, changed. */
async function todayOf(page: Page, program: Program, change: (today: TodayAnswer) => Line[]): Promise<void> {
  await page.route('**/api/today', async (route) => {
    const answer = await route.fetch();
    const today = (await answer.json()) as TodayAnswer;
    await route.fulfill({ response: answer, json: { ...today, applications: change(today) } });
  });
  await open(page, program);
}

/** The first application of the sample that such a thing is true of. */
async function anApplication(page: Page, program: Program, isSuch: (line: Line) => boolean): Promise<string> {
  await open(page, program);
  const { applications } = (await (await page.request.get(`${program.url}/api/today`)).json()) as TodayAnswer;
  const found = applications.find(isSuch);
  if (!found) throw new Error('The sample has none.');
  return found.id;
}

const isActive = ({ open: steps }: Line): boolean => steps.some(({ channel }) => channel === 'email');
const inDays = (asOf: string, days: number): string => new Date(Date.parse(asOf) + days * 86_400_000).toISOString();

/** Open already, and best in three days. */
const postponed = (asOf: string) => (line: Line) => ({
  ...line,
  open: line.open.slice(0, 1).map((step) => {
    const { closes: _, ...rest } = step;
    return { ...rest, state: 'due', channel: 'email', best: inDays(asOf, 3) };
  }),
});

for (const { state, change, title, says, not } of [
  {
    state: 'nothing to do, others at rest',
    change: ({ applications }: TodayAnswer) => applications.filter(({ open: steps }) => steps.length === 0),
    title: 'Nothing to write. Good.',
    says: ['Nobody is late.', 'Leave these alone'],
    not: ['Not today', 'Open already'],
  },
  {
    state: 'all of it closed',
    change: ({ applications }: TodayAnswer) => applications.filter(({ verdict }) => verdict === 'closed'),
    title: 'Nothing to write. Good.',
    says: ['that is a plan too'],
    not: ['Leave these alone', 'Start'],
  },
  {
    state: 'only what is better later',
    change: ({ applications, asOf }: TodayAnswer) => applications.filter(isActive).map(postponed(asOf)),
    title: 'Nothing to write today. Good.',
    says: ['Open already, better later', 'They keep office hours'],
    not: ['Not today', 'Leave these alone'],
  },
  {
    state: 'late',
    change: ({ applications }: TodayAnswer) =>
      applications
        .filter(isActive)
        .map((line) => ({ ...line, open: line.open.map((step) => ({ ...step, state: 'late' })) })),
    title: /today$/,
    says: ['late, and still better than nothing', 'then you are done'],
    not: ['Leave these alone'],
  },
  {
    state: 'one thing, with names that have no place to break',
    change: ({ applications }: TodayAnswer) =>
      applications
        .filter(isActive)
        .slice(0, 1)
        .map((line) => ({ ...line, company: 'Donaudampfschifffahrt'.repeat(9), role: 'Ü'.repeat(160) })),
    title: /today$/,
    says: ['DonaudampfschifffahrtDonaudampfschifffahrt'],
    not: [],
  },
]) {
  test(`Today: ${state}`, async ({ page, sample }) => {
    await todayOf(page, sample, change);
    await expect(h1(page)).toHaveText(title);
    await expect(page).toHaveTitle(/ – Fineline$/);
    for (const text of says) await expect(page.getByRole('main')).toContainText(text);
    for (const text of not) await expect(page.getByRole('main')).not.toContainText(text);
    await lookHard(page, `Today, ${state}`);
  });
}

test('Applications: none yet', async ({ page, sample }) => {
  await todayOf(page, sample, () => []);
  await page.getByRole('navigation').getByRole('link', { name: 'Applications' }).click();
  await expect(page.getByRole('main')).toContainText('No application yet. It begins with an interview.');
  await expect(page.getByRole('main')).toBeFocused();
  await lookHard(page, 'Applications, none');
});

/** Each page with the one question that it asks. */
const pages: { page: string; path: (id: string) => string; asks: string; title: string | RegExp }[] = [
  { page: 'Today', path: () => '/', asks: '/api/today', title: /today/ },
  { page: 'Applications', path: () => '/applications', asks: '/api/today', title: 'Applications' },
  {
    page: 'Application',
    path: (id) => `/applications/${id}`,
    asks: '/api/applications/*',
    title: 'Northlight Housing',
  },
  {
    page: 'After the interview',
    path: (id) => `/applications/${id}/interviews/latest/notes`,
    asks: '/api/applications/*',
    title: 'After the interview',
  },
  {
    page: 'Before the interview',
    path: (id) => `/applications/${id}/interviews/next/before`,
    asks: '/api/applications/*',
    title: 'There is no such interview',
  },
  {
    page: 'They answered',
    path: (id) => `/applications/${id}/answer`,
    asks: '/api/applications/*',
    title: 'What did they answer?',
  },
  { page: 'Add an interview', path: () => '/add', asks: '/api/countries', title: 'Add an interview' },
  { page: 'Settings', path: () => '/settings', asks: '/api/choices', title: 'Settings' },
];

const problem = (status: number, code: string, title: string, detail: string) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title, status, code, detail }),
  });

const refusals = [
  {
    what: 'a mistake of the program',
    answer: problem(500, 'unexpected', 'Something went wrong in Fineline', 'Fineline made a mistake.'),
    says: 'Something went wrong in Fineline',
  },
  {
    what: 'a program that is only starting',
    answer: problem(503, 'starting', 'Fineline is starting', 'It is not ready yet. Try again in a moment.'),
    says: 'Fineline is starting',
  },
  {
    what: 'an answer of something else',
    answer: (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Portal</h1>' }),
    says: 'Fineline does not answer',
  },
  {
    what: 'a program that is gone',
    answer: (route: Route) => route.abort(),
    says: 'Fineline does not answer',
  },
];

for (const { page: name, path, asks, title } of pages) {
  test(`${name}: while it is opened, and when it is there`, async ({ page, sample }) => {
    const id = await anApplication(page, sample, ({ company }) => company === 'Northlight Housing');
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**${asks}`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${sample.url}${path(id)}`);
    await expect(page.getByText('One moment.')).toBeVisible();
    await expect(h1(page)).toHaveText(/^Opening /);
    await expect(page).toHaveTitle(/^Opening .+ – Fineline$/);
    await lookHard(page, `${name}, being opened`);
    answer();
    await expect(h1(page)).toHaveText(title);
    await expect(page.getByText('One moment.')).toHaveCount(0);
    await lookHard(page, name);
  });

  test(`${name}: what went wrong is said, and at a tap it is there`, async ({ page, sample, quiet }) => {
    quiet.forgive(/Failed to load resource/);
    const id = await anApplication(page, sample, ({ company }) => company === 'Northlight Housing');
    for (const { what, answer, says } of refusals) {
      await page.route(`**${asks}`, answer);
      await page.goto(`${sample.url}${path(id)}`);
      await expect(h1(page)).toHaveText('This page could not be opened');
      await expect(page).toHaveTitle('This page could not be opened – Fineline');
      await expect(page.getByRole('alert')).toContainText(says);
      await look(page, `${name}, ${what}`);
      await page.unroute(`**${asks}`);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(h1(page)).toHaveText(title);
      await expect(page.getByRole('main')).toBeFocused();
    }
  });
}

test('an application that is not there, in every way of looking', async ({ page, sample, quiet }) => {
  quiet.forgive(/404/);
  await open(page, sample, '/applications/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('alert')).toContainText('Not here');
  await lookHard(page, 'an application that is not there');
});

test('a browser that is not signed in, in every way of looking', async ({ page, sample, quiet }) => {
  quiet.forgive(/401/);
  await page.goto(sample.url);
  await expect(h1(page)).toHaveText('This browser is not signed in to Fineline');
  await lookHard(page, 'not signed in');
});

test('a page that is there stays there when the program does not answer any more', async ({ page, sample, quiet }) => {
  quiet.forgive(/Failed to load resource/);
  await open(page, sample);
  const title = await h1(page).textContent();
  await page.route('**/api/today', (route) => route.abort());
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await expect(h1(page)).toHaveText('Settings');
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await expect(h1(page)).toHaveText(title ?? '');
});

test('each page begins at its top, with the focus on its content', async ({ page, sample }) => {
  await open(page, sample);
  for (const [link, title] of [
    ['Applications', 'Applications – Fineline'],
    [/^Add/, 'Add an interview – Fineline'],
    ['Settings', 'Settings – Fineline'],
    ['Today', / today – Fineline$/],
  ] as const) {
    await page.evaluate(() => scrollTo(0, 10_000));
    await page.getByRole('navigation').getByRole('link', { name: link }).click();
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('main')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Start/ })
    .first()
    .click();
  await expect(page.getByRole('main')).toBeFocused();
  await page.goBack();
  await expect(h1(page)).toHaveText(/ today$/);
  await expect(page.getByRole('main')).toBeFocused();
});

test('dialog and toast: seen in forced colours, still where little motion is wanted', async ({
  page,
  sample,
  quiet,
}) => {
  quiet.forgive(/Failed to load resource/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const id = await anApplication(page, sample, ({ company }) => company === 'Northlight Housing');
  await open(page, sample, `/applications/${id}`);
  await page.getByRole('button', { name: 'I promised something' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await lookHard(page, 'a dialog');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'I promised something' })).toBeFocused();

  // The answer of a refusal is a toast, and nothing is changed.
  await page.route('**/api/applications/*/events', (route) => route.abort());
  await page
    .getByRole('button', { name: /^I sent it/ })
    .first()
    .click();
  await expect(page.getByText(/^Fineline does not answer\./)).toBeVisible();
  await lookHard(page, 'a toast');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^Fineline does not answer\./)).toHaveCount(0);
});

test('the page of all parts is for development, and in no build', async ({ page, sample }) => {
  await open(page, sample, '/design');
  await expect(h1(page)).toHaveText('There is no such page');
  const folder = fileURLToPath(new URL('../../packages/web/dist/assets/', import.meta.url));
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const text = scripts.map((name) => readFileSync(folder + name, 'utf8')).join('');
  expect(text).toContain('Nothing to write. Good.'); // what the pages say is found in this way
  expect(text).not.toContain('Every part in every state');
});
