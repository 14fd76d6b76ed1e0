import type { BrowserContext, Page } from '@playwright/test';
import { answerFourQuestions, expect, inHours, look, open, test } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const welcome = 'Good to have you here';
const notSignedIn = 'This browser is not signed in to Fineline';
const tokenOf = (link: string): string => link.split('#token=')[1] ?? '';

/** Every address in the history of a tab. */
async function historyOf(page: Page): Promise<string[]> {
  const inspector = await page.context().newCDPSession(page);
  const { entries } = await inspector.send('Page.getNavigationHistory');
  return entries.map(({ url }) => url);
}

/** Everything that a page may keep in the browser by itself. */
const keptByPage = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, history.state]),
  );

/** The program sees this browser out, as when its session has run its time. */
async function endSession(context: BrowserContext, url: string): Promise<void> {
  const answer = await context.request.delete(`${url}/api/session`, { headers: { origin: url } });
  expect(await answer.json()).toEqual({ signedIn: false });
}

test('the printed link opens Today, leaves no trace of its token, and the browser stays signed in', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/401/); // of the second click
  expect(tokenOf(own.link)).toMatch(/^[\w-]{43}$/);
  await page.goto(own.link);
  await expect(h1(page)).toHaveText(welcome);

  expect(page.url()).toBe(`${own.url}/`);
  const left = [...(await historyOf(page)), await keptByPage(page), await page.content()].join('\n');
  expect(left).toContain(own.url);
  expect(left).not.toContain('token');
  expect(left).not.toContain(tokenOf(own.link));

  const cookies = await page.context().cookies();
  expect(cookies).toEqual([
    expect.objectContaining({
      name: expect.stringMatching(/^fineline-own-[0-9a-f]{16}$/),
      value: expect.stringMatching(/^[\w-]{43}$/),
      domain: 'localhost',
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
    }),
  ]);
  expect(cookies[0]?.value).not.toBe(tokenOf(own.link));
  const days = ((cookies[0]?.expires ?? 0) - Date.now() / 1_000) / 86_400;
  expect(Math.round(days)).toBe(400);

  await page.reload();
  await expect(h1(page)).toHaveText(welcome);
  await page.goto(own.link); // clicked once more in the terminal
  await expect(h1(page)).toHaveText(welcome);
  expect(page.url()).toBe(`${own.url}/`);
  expect((await page.context().cookies()).map(({ value }) => value)).toEqual(cookies.map(({ value }) => value));
});

test('no page asks anything of any other address', async ({ page, own }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  const link = await own.open();
  await page.goto(link);
  await expect(h1(page)).toHaveText(welcome);
  for (const path of ['/', '/add', '/applications', '/nothing/here']) await open(page, own, path);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => new URL(url).origin !== own.url)).toEqual([]);
  expect(asked.filter((url) => url !== link && url.includes(tokenOf(link)))).toEqual([]);
});

test('a browser without a link is told how to get one, and goes on by itself when it is back', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/401/); // the browser's own word for an answer that refuses
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(own.url);
  await expect(h1(page)).toHaveText(notSignedIn);
  await expect(page).toHaveTitle(`${notSignedIn} – Fineline`);
  await expect(page.getByRole('main')).toContainText('npx fineline open');
  await expect(page.getByRole('main')).not.toContainText('signs in no more');
  await look(page, 'not signed in');
  const [today] = await Promise.all([
    page.waitForResponse('**/api/today'),
    page.getByRole('button', { name: 'Try again' }).click(),
  ]);
  expect(today.status()).toBe(401);
  await expect(h1(page)).toHaveText(notSignedIn);
  expect(asked.filter((path) => path.startsWith('/api/')).length, 'it does not ask again and again').toBeLessThan(6);

  const other = await page.context().newPage();
  await other.goto(own.link);
  await expect(h1(other)).toHaveText(welcome);
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new Event('focus'))); // without a window a browser gives none
  await expect(h1(page)).toHaveText(welcome);
});

test('a link that was used is refused in words, and another one helps, in the same tab', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/401/);
  await own.cookie(); // another browser was first
  await page.goto(`${own.url}/applications${new URL(own.link).hash}`);
  await expect(h1(page)).toHaveText(notSignedIn);
  await expect(page.getByRole('main')).toContainText('That link signs in no more');
  expect(page.url()).toBe(`${own.url}/applications`);
  await look(page, 'a link that was used');

  const link = await own.open();
  expect(link.startsWith(`${own.url}/#token=`)).toBe(true);
  expect(link).not.toBe(own.link);
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash); // pasted into the address bar
  await expect(h1(page)).toHaveText('Applications');
  expect(page.url()).toBe(`${own.url}/applications`);
});

test('a session that ends under an open form loses nothing of what was typed', async ({ page, own, quiet }) => {
  quiet.forgive(/401/);
  await open(page, own, '/add');
  await answerFourQuestions(page, inHours(-2));
  await endSession(page.context(), own.url);
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page.getByRole('alert')).toContainText(notSignedIn);
  await expect(page.getByRole('alert')).toContainText('fineline open');
  await expect(page.getByLabel('Company')).toHaveValue('Brightwater Homes');
  await look(page, 'signed out under a form');

  const other = await page.context().newPage();
  await other.goto(await own.open());
  await expect(h1(other)).toHaveText(welcome);
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');
});

test('two programs on two ports do not throw each other out', async ({ page, own, sample }) => {
  await page.goto(own.link);
  await expect(h1(page)).toHaveText(welcome);
  await page.goto(await sample.open());
  await expect(page.getByRole('complementary', { name: 'Sample data' })).toBeVisible();
  await page.goto(own.url);
  await expect(h1(page)).toHaveText(welcome);
  await page.goto(sample.url);
  await expect(page.getByRole('complementary', { name: 'Sample data' })).toBeVisible();
  expect(await page.context().cookies()).toHaveLength(2);
});
