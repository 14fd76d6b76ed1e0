import type { Page } from '@playwright/test';
import { begin, expect, inHours, look, test } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();
const history = (page: Page) => page.getByRole('region', { name: 'What happened' });

test('everything that can happen, each recorded in a form of its own', async ({ page, own }) => {
  await begin(page, own);
  const panel = page.getByRole('region', { name: 'Something happened?' });
  const say = async (button: string) => {
    await panel.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, button);
  };

  await say('They gave a date');
  await page.getByLabel('By when do they mean to answer?').fill(inHours(24 * 20).date);
  await page.getByLabel('What did they say?').fill('in three weeks');
  await save(page);
  await expect(history(page)).toContainText('Ana Reyes gave a date');
  await expect(page.getByRole('region', { name: 'Leave these alone' })).toContainText('They said');

  await panel.getByRole('link', { name: 'They answered' }).click();
  await page.getByRole('button', { name: 'I will say what it was' }).click();
  await page.getByLabel('What is it?').selectOption('asks-for-something');
  await page.getByLabel('What do they ask for?').fill('two references');
  await page.getByRole('button', { name: 'File it' }).click();
  await expect(page.getByRole('region', { name: 'Next' })).toContainText('Send Ana Reyes what they asked for');

  await say('I promised something');
  await page.getByLabel('What did you promise?').fill('Send the outline');
  await page.getByLabel('By when?').fill(inHours(48).date);
  await save(page);
  await expect(page.getByRole('region', { name: 'Next' })).toContainText('Keep your promise: Send the outline');
  await page.getByRole('button', { name: 'I kept it' }).click();
  await expect(history(page)).toContainText('You kept your promise: Send the outline');

  await say('I wrote something');
  await page.getByLabel('What was it?').selectOption('reply');
  await save(page);
  await expect(history(page)).toContainText('You sent an answer to Ana Reyes');

  await say('Another interview');
  const ahead = inHours(24 * 9);
  await page.getByLabel('Date', { exact: true }).fill(ahead.date);
  await page.getByLabel('Time', { exact: true }).fill('10:00');
  await page.getByLabel('Somebody new').fill('Ben Okri');
  await save(page);
  await expect(page.getByRole('complementary', { name: 'People and facts' })).toContainText('Ben Okri');

  await say('How to reach them');
  await page.getByLabel('Ring me').check();
  await save(page);
  await expect(history(page)).toContainText('They said: ring me');

  await say('They asked me not to write');
  await save(page);
  await expect(history(page)).toContainText('please do not write to us');

  await say('There is an outcome');
  await page.getByLabel('I have moved on').check();
  await save(page);
  await expect(page.getByRole('main')).toContainText('Closed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  await expect(history(page)).not.toContainText('I have moved on');
});

test('what was missing, a person put right', async ({ page, own }) => {
  await begin(page, own);
  await page.getByRole('button', { name: 'Something is missing' }).click();
  await page.getByLabel('What is it?').fill('a reference');
  await look(page, 'what was missing');
  await save(page);
  await expect(page.getByRole('region', { name: 'Next' })).toContainText('what was missing');

  await page.getByRole('button', { name: 'Edit Ana Reyes' }).click();
  await page.getByLabel('E-mail address').fill('ana@brightwater.example');
  await look(page, 'a person');
  await save(page);
  await expect(page.getByRole('complementary', { name: 'People and facts' })).toContainText('ana@brightwater.example');
});

test('an entry is put right, struck, and put back', async ({ page, own }) => {
  await begin(page, own);
  const change = history(page).getByRole('button', { name: /^Change: Interview/ });
  await change.click();
  await page.getByLabel('Time', { exact: true }).fill('00:30');
  await look(page, 'an entry');
  await save(page);
  await expect(history(page)).toContainText('00:30');

  await change.click();
  await page.getByRole('button', { name: 'It was cancelled' }).click();
  await expect(history(page)).toContainText('cancelled');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(history(page)).not.toContainText('cancelled');

  await change.click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(history(page).getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(history(page)).toContainText('Interview with Ana Reyes');
});

test('two windows: the second sees what the first did before it may go on', async ({ page, own, context, quiet }) => {
  quiet.forgive(/409/);
  await begin(page, own);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Nothing is missing' }).click();
  await expect(other.getByText('Recorded.')).toBeVisible();

  await page.getByRole('button', { name: 'They gave a date' }).click();
  await page.getByLabel('What did they say?').fill('We will see');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Changed in another window');
  await expect(page.getByLabel('What did they say?')).toHaveValue('We will see');
  await save(page);
  await expect(history(page)).toContainText('We will see');
});
