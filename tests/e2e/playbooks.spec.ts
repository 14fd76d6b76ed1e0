import type { Page } from '@playwright/test';
import { begin, expect, inHours, look, open, test } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

const planned = (page: Page) => page.getByRole('region', { name: 'How it is planned' });
const other = (page: Page) => planned(page).getByLabel('Beside yours');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`playbooks, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('another one looked at beside one’s own, chosen, taken back, chosen, and given up again', async ({
      page,
      own,
    }) => {
      await begin(page, own);
      await expect(planned(page)).toContainText('Planned by Fineline, as in Settings.');
      await planned(page).getByText('Through other eyes').click();
      await other(page).selectOption({ label: 'Gentle nudge' });
      const [mine, theirs] = ['Fineline', 'Gentle nudge'].map((name) =>
        page.getByRole('region', { name, exact: true }),
      );
      if (!mine || !theirs) throw new Error('There are two columns.');
      await expect(mine).toContainText('Thank Ana Reyes');
      await expect(theirs).not.toContainText('Thank Ana Reyes');
      await expect(theirs).toContainText('Check in with Ana Reyes');
      await expect(mine.getByText('only here').first()).toBeVisible();
      await expect(planned(page).getByRole('status')).toContainText('marked');
      await expect(page.getByRole('region', { name: 'Next' })).toContainText('Thank Ana Reyes'); // nothing has changed
      const corners = async () => [await mine.boundingBox(), await theirs.boundingBox()] as const;
      const [left, right] = await corners();
      expect(left?.y).toBe(right?.y);
      await page.setViewportSize({ width: 390, height: 844 });
      const [above, below] = await corners();
      expect(above?.x).toBe(below?.x);
      await page.setViewportSize({ width: 1280, height: 800 });
      await look(page, 'two playbooks beside each other');

      const plan = planned(page).getByRole('button', { name: 'Plan this application by Gentle nudge from now on' });
      await plan.click();
      await expect(page.getByText('Planned by Gentle nudge from now on.')).toBeVisible();
      await expect(planned(page)).toContainText('Planned by Gentle nudge, chosen for this application alone.');
      await expect(page.getByRole('region', { name: 'Next' })).not.toContainText('Thank Ana Reyes');
      await expect(planned(page).getByText('Planned by Gentle nudge')).toBeFocused();
      await look(page, 'another playbook chosen');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(planned(page)).toContainText('Planned by Fineline, as in Settings.');

      await other(page).selectOption({ label: 'Gentle nudge' });
      await plan.click();
      await page.reload();
      await expect(planned(page)).toContainText('Planned by Gentle nudge, chosen for this application alone.');
      await planned(page).getByRole('button', { name: 'Plan it as in Settings' }).click();
      await expect(planned(page)).toContainText('Planned by Fineline, as in Settings.');
      await expect(planned(page).getByRole('button', { name: 'Plan it as in Settings' })).toHaveCount(0);
    });

    test('the days on which an employer is closed move what is planned, whichever playbook plans', async ({
      page,
      own,
    }) => {
      await begin(page, own);
      const later = page.getByRole('region', { name: 'Later' }).getByRole('listitem').filter({ hasText: 'Check in' });
      const day = later.locator('p').first();
      const usual = await day.innerText();
      expect(usual).toMatch(/^On \w+day \d+ \w+$/);
      await planned(page).getByText('When they do not work').click();
      const closed = page.getByRole('region', { name: 'They are closed' });
      await look(page, 'When they do not work');
      await closed.getByLabel('From').fill(inHours(24 * 5).date);
      await closed.getByLabel('To', { exact: true }).fill(inHours(24 * 13).date);
      await closed.getByRole('button', { name: /^Add to/ }).click();
      await expect(page.getByText('9 days off added.')).toBeVisible();
      await expect(day).not.toHaveText(usual);
      await expect(planned(page)).toContainText('(adjusted)');
      const moved = await day.innerText();

      await planned(page)
        .getByLabel(/^First question/)
        .selectOption({ label: 'Day 6' });
      await expect(page.getByText('First question: Day 6.')).toBeVisible();
      await look(page, 'an employer that is closed');
      await planned(page).getByText('Through other eyes').click();
      await other(page).selectOption({ label: 'Gentle nudge' });
      await planned(page)
        .getByRole('button', { name: /^Plan this application by/ })
        .click();
      await expect(day).toHaveText(moved); // on day 7 they are closed as well
      await expect(planned(page).getByLabel(/^First question/)).toBeDisabled();
      await expect(planned(page)).toContainText('“Gentle nudge” stands as its source has it');
    });
  });
}

test('two windows: the second sees what the first chose before it may choose', async ({
  page,
  own,
  context,
  quiet,
}) => {
  quiet.forgive(/409/);
  await begin(page, own);
  await planned(page).getByText('Through other eyes').click();
  await other(page).selectOption({ label: 'Gentle nudge' });
  await expect(planned(page).getByRole('button', { name: /^Plan this/ })).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await planned(second).getByText('Through other eyes').click();
  await other(second).selectOption({ label: 'Top of mind' });
  await planned(second)
    .getByRole('button', { name: /^Plan this/ })
    .click();
  await expect(second.getByText('Planned by Top of mind from now on.')).toBeVisible();

  await planned(page)
    .getByRole('button', { name: /^Plan this/ })
    .click();
  await expect(page.getByText('This application was changed in another window meanwhile.')).toBeVisible();
  await expect(planned(page)).toContainText('Planned by Top of mind, chosen for this application alone.');
  await planned(page)
    .getByRole('button', { name: /^Plan this/ })
    .click();
  await expect(planned(page)).toContainText('Planned by Gentle nudge, chosen for this application alone.');

  // What the second would take back is not its own any more.
  await second.getByRole('button', { name: 'Undo' }).click();
  await expect(second.getByText('That could not be undone.')).toBeVisible();
  await expect(planned(second)).toContainText('Planned by Gentle nudge, chosen for this application alone.');
});

test('with the program gone it cannot be looked through other eyes, and can again when it is back', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await begin(page, own);
  await planned(page).getByText('Through other eyes').click();
  await own.stop();
  await other(page).selectOption({ label: 'Top of mind' });
  await expect(planned(page).getByRole('alert')).toContainText('Fineline does not answer');
  await look(page, 'other eyes without an answer');
  await own.start();
  await planned(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Top of mind', exact: true })).toBeVisible();
  await own.stop();
  await planned(page)
    .getByRole('button', { name: /^Plan this/ })
    .click();
  await expect(page.getByText('It may have been stopped.')).toBeVisible();
  await expect(planned(page)).toContainText('Planned by Fineline, as in Settings.');
});

test('every playbook beside Fineline on every application of the sample', async ({ page, sample }) => {
  await open(page, sample, '/applications');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toHaveLength(8);
  for (const path of links) {
    await open(page, sample, path ?? '');
    await planned(page).getByText('Through other eyes').click();
    for (const name of ['Gentle nudge', 'Three windows', 'Steady cadence', 'Dos and don’ts', 'Top of mind']) {
      await other(page).selectOption({ label: name });
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    }
    await look(page, `other eyes on ${path}`);
  }
});
