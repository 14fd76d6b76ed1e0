import type { Page } from '@playwright/test';
import { answerFourQuestions, expect, inHours, look, open, test } from './pages.ts';
import type { Program } from './program.ts';

test.describe.configure({ timeout: 240_000 });
test.use({ timezoneId: 'America/New_York' });

/** An application in London whose interview begins in thirty hours. */
async function begin(page: Page, own: Program): Promise<void> {
  await open(page, own, '/add');
  await answerFourQuestions(page, inHours(30, 'America/New_York'));
  await page.getByLabel('Country of the employer').selectOption({ label: 'United Kingdom' });
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');
}

/** How many sheets the page takes. */
async function sheets(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the questions with who says so, both clocks, and one sheet of paper', async ({ page, own }) => {
  await begin(page, own);
  await page.getByRole('region', { name: 'Next' }).getByRole('link', { name: 'Questions to ask' }).click();
  await expect(page).toHaveTitle('Before the interview – Fineline');
  await expect(page.getByRole('main')).toBeFocused();
  const facts = page.getByRole('region', { name: 'When and with whom' });
  await expect(facts).toContainText('On their clock, London');
  await expect(facts).toContainText(inHours(30, 'Europe/London').time);
  await expect(facts).toContainText('On your clock, New York');
  await expect(facts).toContainText(inHours(30, 'America/New_York').time);
  await expect(facts).toContainText('Ana Reyes');
  const questions = page.getByRole('region', { name: 'Ask before it ends' });
  await expect(questions.getByRole('heading', { level: 3 })).toHaveCount(6);
  for (const one of await questions
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .all()) {
    await expect(one).toContainText(/\((?:00[0-4])\)/);
  }
  await look(page, 'Before the interview');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  await expect(questions).toBeVisible();
  for (const format of ['A4', 'Letter']) expect(await sheets(page, format), format).toBe(1);
});

test('the button prints', async ({ page, own }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await begin(page, own);
  await page.getByRole('link', { name: 'Questions to ask' }).first().click();
  await page.getByRole('button', { name: 'Print this page' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('what earlier rounds left open is on it, however much, and it stays one sheet', async ({ page, own }) => {
  await begin(page, own);
  const at = new URL(page.url()).pathname;
  const answer = await page.request.get(`${own.url}/api${at}`);
  const view = (await answer.json()) as {
    version: number;
    facts: { people: object[] };
    history: { id: string; event: object }[];
  };
  const headers = { origin: own.url };
  const long = 'why I left after eleven months, which I answered badly and at length '.repeat(3);
  const people = Array.from({ length: 7 }, (_, i) => ({ id: `p${i}`, name: `Margarethe Schmidt-Wagenknecht ${i}` }));
  const [ahead] = view.history;
  const asked = await page.request.post(`${own.url}/api${at}/events`, {
    headers,
    data: {
      version: view.version,
      people,
      events: [
        {
          type: 'interview',
          at: inHours(-48).instant,
          with: [],
          notes: Array.from({ length: 6 }, (_, i) => ({ kind: 'doubt', text: `${i} ${long}` })),
        },
        { type: 'promise-made', at: inHours(-47).instant, what: 'Send the outline', due: inHours(24).date },
      ],
    },
  });
  expect(asked.status()).toBe(200);
  const put = await page.request.put(`${own.url}/api${at}/events/${ahead?.id}`, {
    headers,
    data: { version: view.version + 1, event: { ...ahead?.event, with: people.map(({ id }) => id) } },
  });
  expect(put.status()).toBe(200);

  await open(page, own, `${at}/interviews/next/before`);
  await expect(page).toHaveURL(/interviews\/[0-9a-f-]{36}\/before$/);
  const left = page.getByRole('region', { name: 'Left open so far' });
  await expect(left.getByRole('listitem')).toHaveCount(7);
  await expect(left.getByRole('listitem').first()).toContainText('You promised: Send the outline, by ');
  await look(page, 'much left open');
  for (const format of ['A4', 'Letter']) expect(await sheets(page, format), format).toBe(1);
});

test('of an interview that has begun it points to the notes, of none it says so', async ({ page, own }) => {
  await open(page, own, '/add');
  await answerFourQuestions(page, inHours(-3, 'America/New_York'));
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');
  const at = new URL(page.url()).pathname;
  await open(page, own, `${at}/interviews/next/before`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such interview');
  await look(page, 'no such interview');
  await open(page, own, at);
  const notes = await page.getByRole('link', { name: 'Write it down' }).getAttribute('href');
  await open(page, own, (notes ?? '').replace(/notes$/, 'before'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This interview has begun');
  await look(page, 'has begun');
  await page.getByRole('link', { name: 'Write it down' }).click();
  await expect(page).toHaveTitle('After the interview – Fineline');
});

for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`it can be read in ${Object.values(media).join('')} colours, and with text twice as large`, async ({
    page,
    sample,
  }) => {
    await page.emulateMedia(media);
    await open(page, sample, '/applications');
    await page.getByRole('link', { name: /Saltmarsh/ }).click();
    await page.getByRole('link', { name: /^Questions: / }).click();
    await expect(page).toHaveTitle('Before the interview – Fineline');
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await look(page, 'Before the interview');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
