import type { Page } from '@playwright/test';
import { begin, expect, inHours, look, open, test } from './pages.ts';
import type { Program } from './program.ts';

test.describe.configure({ timeout: 240_000 });

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const putOff = (page: Page) => page.getByRole('region', { name: 'Not today' });
const takeUp = (page: Page) => putOff(page).getByRole('button', { name: /^Take it up after all/ });
const openCard = (page: Page) => page.getByRole('article').first();
const notToday = (page: Page) => page.getByRole('button', { name: /^Not today/ });

/** Today with two cards: the newer one, of Amberfold Press, waits behind that of Brightwater Homes. */
async function twoCards(page: Page, program: Program): Promise<void> {
  await begin(page, program);
  const added = await page.request.post(`${program.url}/api/applications`, {
    headers: { origin: program.url },
    data: {
      facts: {
        employer: { company: 'Amberfold Press', country: 'GB' },
        role: 'Copy editor',
        people: [{ id: 'lena', name: 'Lena Ward', part: 'hiring-manager' }],
      },
      events: [{ type: 'interview', at: inHours(-2).instant, minutes: 30, with: ['lena'], format: 'video' }],
    },
  });
  expect(added.ok(), await added.text()).toBe(true);
  await open(page, program);
  await expect(openCard(page)).toContainText('Brightwater Homes');
  await expect(page.getByRole('article').nth(1)).toContainText('Amberfold Press');
}

/** The steps that the program keeps as put off, over all applications. */
async function kept(page: Page, program: Program): Promise<number> {
  const { applications } = (await (await page.request.get(`${program.url}/api/today`)).json()) as {
    applications: { notToday: string[] }[];
  };
  return applications.flatMap((one) => one.notToday).length;
}

test('a card is put off, taken back, put off again, kept over a reload, and taken up after all', async ({
  page,
  own,
}) => {
  await twoCards(page, own);
  const before = await h1(page).textContent();
  await notToday(page).click();
  await expect(page.getByText('Put off to another day.')).toBeVisible();
  await expect(putOff(page)).toContainText('Brightwater Homes');
  await expect(putOff(page)).toContainText('Tomorrow they are back where they belong.');
  await expect(openCard(page)).toContainText('Amberfold Press');
  await expect(h1(page)).not.toHaveText(before ?? '');
  await look(page, 'a card put off');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(putOff(page)).toHaveCount(0);
  await expect(openCard(page)).toContainText('Brightwater Homes');
  await expect(h1(page)).toHaveText(before ?? '');
  expect(await kept(page, own)).toBe(0);

  await notToday(page).click();
  await expect(putOff(page)).toContainText('Brightwater Homes');
  await page.reload();
  await expect(putOff(page)).toContainText('Brightwater Homes');
  await expect(openCard(page)).toContainText('Amberfold Press');

  await notToday(page).click();
  await expect(h1(page)).toHaveText('Nothing more today');
  await expect(page.getByText('Two things are put off to another day.')).toBeVisible();
  await expect(takeUp(page)).toHaveCount(2);
  await look(page, 'all of it put off');

  await takeUp(page).first().click();
  await expect(page.getByText('Back on the list.')).toBeVisible();
  await expect(openCard(page)).toContainText('Brightwater Homes');
  await expect(takeUp(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(takeUp(page)).toHaveCount(2);
});

test('what was put off yesterday is back today', async ({ page, own }) => {
  await twoCards(page, own);
  await notToday(page).click();
  await expect(putOff(page)).toContainText('Brightwater Homes');
  const { date, applications } = (await (await page.request.get(`${own.url}/api/today`)).json()) as {
    date: string;
    applications: { id: string; notToday: string[] }[];
  };
  const [off] = applications.filter((one) => one.notToday.length > 0);
  const yesterday = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
  // As if it had been said then: the program's clock cannot be moved.
  const said = await page.request.put(`${own.url}/api/applications/${off?.id}/not-today`, {
    headers: { origin: own.url },
    data: { date: yesterday, steps: off?.notToday },
  });
  expect(said.ok(), await said.text()).toBe(true);
  await page.reload();
  await expect(openCard(page)).toContainText('Brightwater Homes');
  await expect(putOff(page)).toHaveCount(0);
});

test('with the program gone it says so, the card stays, and it works when it is back', async ({ page, own, quiet }) => {
  quiet.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await twoCards(page, own);
  await own.stop();
  await notToday(page).click();
  await expect(page.getByText('That was not saved. Fineline does not answer.')).toBeVisible();
  await expect(openCard(page)).toContainText('Brightwater Homes');
  await expect(putOff(page)).toHaveCount(0);
  await look(page, 'not put off');

  await own.start();
  await notToday(page).click();
  await expect(page.getByText('Put off to another day.')).toBeVisible();
  await expect(putOff(page)).toContainText('Brightwater Homes');
  await own.stop();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('That was not saved. Fineline does not answer.')).toBeVisible();
  await expect(putOff(page)).toContainText('Brightwater Homes');
  await own.start();
  expect(await kept(page, own)).toBeGreaterThan(0);
});

test('pressed twice it is meant once, and two cards taken up at once are both taken up', async ({ page, own }) => {
  await twoCards(page, own);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') asked.push(request.url());
  });
  await page.route('**/not-today', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300)); // long enough for the second press
    await route.continue();
  });
  await notToday(page).dblclick();
  await expect(putOff(page)).toContainText('Brightwater Homes');
  await expect(openCard(page)).toContainText('Amberfold Press');
  await notToday(page).click();
  await expect(takeUp(page)).toHaveCount(2);
  expect(asked).toHaveLength(2);

  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[aria-labelledby="not-today"] button')) {
      button.click();
    }
  });
  await expect(takeUp(page)).toHaveCount(0);
  await expect.poll(() => kept(page, own)).toBe(0);
});

test('by keyboard alone, and the focus is never lost (on a desktop: a phone has no Tab key)', async ({ page, own }) => {
  await twoCards(page, own);
  const heading = (company: string) => page.getByRole('article').filter({ hasText: company }).getByRole('heading');

  await notToday(page).focus();
  await page.keyboard.press('Enter');
  await expect(putOff(page)).toContainText('Brightwater Homes');
  await expect(heading('Amberfold Press')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(openCard(page).getByRole('link').first()).toBeFocused(); // what comes next is in the card

  // The way back stands at the end of the page.
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(openCard(page)).toContainText('Brightwater Homes');
  await expect(heading('Brightwater Homes')).toBeFocused();

  for (const company of ['Brightwater Homes', 'Amberfold Press']) {
    await expect(openCard(page)).toContainText(company);
    await notToday(page).focus();
    await page.keyboard.press('Space');
    await expect(putOff(page)).toContainText(company);
  }
  await expect(page.getByRole('main')).toBeFocused(); // there is no card left to go to
  await takeUp(page).last().focus();
  await page.keyboard.press('Enter');
  await expect(heading('Amberfold Press')).toBeFocused();
  await expect(openCard(page)).toContainText('Amberfold Press');

  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).not.toBeFocused();
});
