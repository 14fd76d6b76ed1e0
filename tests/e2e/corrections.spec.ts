import type { Page } from '@playwright/test';
import { begin, expect, look, test } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

const history = (page: Page) => page.getByRole('region', { name: 'What happened' });
const documents = (page: Page) => page.getByRole('region', { name: 'Documents', exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`documents and corrections, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('a document is added, changed, removed and put back', async ({ page, own }) => {
      await begin(page, own);
      await expect(documents(page)).toContainText('Not looked through yet');
      await documents(page).getByRole('button', { name: 'Add a document' }).click();
      await page.getByLabel('What is it?').fill('Reference');
      await page.getByLabel('They asked for it').check();
      await page.getByLabel('A note to yourself').fill('Ines sends it on Monday');
      await look(page, 'a document');
      await save(page);
      await expect(documents(page)).toContainText('They asked for it');
      await expect(documents(page)).toContainText('Ines sends it on Monday');
      await expect(page.getByRole('region', { name: 'Next' })).toContainText('what was missing');
      await look(page, 'documents');

      await documents(page).getByRole('button', { name: 'Edit Reference' }).click();
      await page.getByLabel('They have it').check();
      await save(page);
      await expect(documents(page)).toContainText('Sent');
      await expect(page.getByRole('region', { name: 'Next' })).not.toContainText('what was missing');

      await documents(page).getByRole('button', { name: 'Edit Reference' }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await expect(documents(page)).toContainText('Nothing was missing.');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Undone.')).toBeVisible();
      await expect(documents(page)).toContainText('Reference');
    });

    test('what was corrected says what it said before, and what was removed is put back', async ({ page, own }) => {
      await begin(page, own);
      const lookBack = history(page).getByRole('button', { name: 'What was changed' });
      await lookBack.click();
      await expect(history(page)).toContainText('Nothing was changed since it was written down.');
      await look(page, 'nothing was changed');

      const change = history(page).getByRole('button', { name: /^Change: Interview/ });
      await change.click();
      await page.getByLabel('Time', { exact: true }).fill('00:30');
      await save(page);
      await expect(history(page)).toContainText(/Changed today at .*Before: dated /);
      await lookBack.click(); // that it was changed is seen without looking back
      await expect(history(page)).toContainText('Changed today at');
      await expect(history(page)).not.toContainText('Before: dated');
      await lookBack.click();
      await page.getByRole('button', { name: 'Edit Ana Reyes' }).click();
      await page.getByLabel('E-mail address').fill('ana@brightwater.example');
      await save(page);
      await expect(history(page)).toContainText(
        'Ana Reyes, e-mail address: “ana@brightwater.example”, before nothing.',
      );

      await change.click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      const removed = page.getByRole('region', { name: 'Removed entries' });
      await expect(removed).toContainText('Interview with Ana Reyes');
      await look(page, 'a removed entry');
      await page.reload(); // the way back is there tomorrow as well
      await lookBack.click();
      await removed.getByRole('button', { name: 'Put back: Interview with Ana Reyes' }).click();
      await expect(page.getByText('Put back.', { exact: true })).toBeVisible();
      await expect(removed).toHaveCount(0);
      await expect(change).toBeVisible();
      await expect(history(page)).toContainText(/Removed today at .*Put back today at /s);
      await look(page, 'what was changed');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(removed).toBeVisible();
    });
  });
}

test('two windows: a document of the one is not lost to that of the other', async ({ page, own, context, quiet }) => {
  quiet.forgive(/409/);
  await begin(page, own);
  const other = await context.newPage();
  await other.goto(page.url());
  await documents(other).getByRole('button', { name: 'Add a document' }).click();
  await other.getByLabel('What is it?').fill('CV');
  await save(other);
  await expect(documents(other)).toContainText('CV');

  await documents(page).getByRole('button', { name: 'Add a document' }).click();
  await page.getByLabel('What is it?').fill('Reference');
  await save(page);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Changed in another window');
  await expect(page.getByLabel('What is it?')).toHaveValue('Reference');
  await save(page);
  await expect(documents(page)).toContainText('Reference');
  await expect(documents(page)).toContainText('CV');
});

test('with the program gone the record says so, and a document that was typed is kept', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await begin(page, own);
  await own.stop();
  await history(page).getByRole('button', { name: 'What was changed' }).click();
  await expect(history(page).getByRole('alert')).toContainText('Fineline does not answer');
  await look(page, 'the record without an answer');
  await documents(page).getByRole('button', { name: 'Add a document' }).click();
  await page.getByLabel('What is it?').fill('Reference');
  await save(page);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('What you typed is still here.');
  await own.start();
  await save(page);
  await expect(documents(page)).toContainText('Reference');
  await expect(history(page)).toContainText('Reference was added: missing.');
});
