import { expect, look, open, test } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

const verdicts = ['Something to do', 'Interview ahead', 'Waiting', 'Resting', 'Time to move on', 'Closed'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the sample, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every page and every verdict, with all that opens opened', async ({ page, sample }) => {
      await open(page, sample);
      await expect(page.getByRole('complementary', { name: 'Sample data' })).toContainText('nothing here is yours');
      await expect(page.getByRole('heading', { name: 'Leave these alone' })).toBeVisible();
      await look(page, 'Today');

      await open(page, sample, '/applications');
      for (const verdict of verdicts) await expect(page.getByRole('heading', { name: verdict })).toBeVisible();
      await look(page, 'Applications');

      const links = await page
        .getByRole('main')
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links).toHaveLength(8);
      for (const path of links) {
        await open(page, sample, path ?? '');
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        await look(page, `the application at ${path}`);
      }
    });
  });
}

test('in forced colours the fine line keeps its band and its dot', async ({ page, sample }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, sample, '/applications');
  await page.getByRole('link', { name: /Kiefer/ }).click();
  await expect(page.getByRole('figure')).toContainText('too soon');
  const borders = await page
    .getByRole('figure')
    .locator('div > div > div')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).borderTopWidth));
  expect(borders.every((width) => width !== '0px')).toBe(true);
  await look(page, 'forced colours');
});

test('with text twice as large nothing is cut off (on a desktop: a phone is looked at in a width of 320 px)', async ({
  page,
  sample,
}) => {
  await open(page, sample);
  for (const path of ['/', '/applications', '/add', '/settings']) {
    await open(page, sample, path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
