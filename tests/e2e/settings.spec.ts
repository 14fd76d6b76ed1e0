import type { Page } from '@playwright/test';
import { begin, expect, look, open, test } from './pages.ts';
import type { Program } from './program.ts';

test.describe.configure({ timeout: 240_000 });

/** What the program keeps at an address below /api. */
const stands = async (page: Page, program: Program, path: string): Promise<unknown> =>
  (await page.request.get(`${program.url}/api/${path}`)).json();

const off = (page: Page) => page.getByRole('region', { name: 'Days off' });
const worked = (page: Page) => page.getByRole('region', { name: 'Days they do work' });

async function addDays(list: ReturnType<typeof off>, from: string, to = ''): Promise<void> {
  await list.getByLabel('From').fill(from);
  await list.getByLabel('To', { exact: true }).fill(to);
  await list.getByRole('button', { name: /^Add to/ }).click();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`settings, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('who you are, said, taken back, said again, and still there', async ({ page, own }) => {
      await open(page, own);
      await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
      await expect(page).toHaveTitle('Settings – Fineline');
      await expect(page.getByRole('main')).toBeFocused();
      await expect(page.getByLabel('Your time zone')).toHaveValue('Europe/London');
      await look(page, 'Settings, nothing said yet');

      const save = page.getByRole('region', { name: 'You', exact: true }).getByRole('button', { name: 'Save' });
      await page.getByLabel(/^Your name/).fill('Maya Thornton');
      await expect(page.getByText('Not saved yet.')).toBeVisible();
      await save.click();
      await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
      await expect(page.getByText('Not saved yet.')).toHaveCount(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Undone.')).toBeVisible();
      await expect(page.getByLabel(/^Your name/)).toHaveValue('');

      await page.getByLabel(/^Your name/).fill('Maya Thornton');
      await page.getByLabel(/^Your e-mail/).fill('maya@post.example');
      await page.getByLabel('Your time zone').selectOption('Asia/Tokyo');
      await save.click();
      await expect(page.getByText('Not saved yet.')).toHaveCount(0);
      await page.reload();
      await expect(page.getByLabel(/^Your name/)).toHaveValue('Maya Thornton');
      expect(await stands(page, own, 'profile')).toEqual({
        name: 'Maya Thornton',
        email: 'maya@post.example',
        timeZone: 'Asia/Tokyo',
      });
    });

    test('another playbook plans everything, and stands as its source has it', async ({ page, own }) => {
      await begin(page, own);
      const application = page.url();
      await open(page, own, '/settings');
      await expect(page.getByLabel('Fineline', { exact: true })).toBeChecked();
      const patience = page.getByRole('region', { name: 'How patient it is' });
      await patience.getByLabel(/^First question/).selectOption({ label: 'Day 10' });
      await expect(page.getByText('First question: Day 10.')).toBeVisible();
      await patience.getByLabel('After a date they gave').selectOption({ label: '2 more working days' });
      await expect(page.getByText('After a date they gave: 2 more working days.')).toBeVisible();

      await page.getByText('One short, glad note').click({ force: true }); // its label lies over the whole card
      await expect(page.getByText('Gentle nudge plans from now on.')).toBeVisible();
      await expect(patience.getByLabel(/^First question/)).toBeDisabled();
      await expect(patience.getByText('“Gentle nudge” stands as its source has it').first()).toBeVisible();
      await look(page, 'Settings, another playbook');
      await page.goto(application);
      await expect(page.getByText('Planned by Gentle nudge, as in Settings.')).toBeVisible();

      await open(page, own, '/settings');
      await page.getByLabel('Dos and don’ts').check();
      await expect(page.getByText('Dos and don’ts plans from now on.')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Undone.')).toBeVisible();
      await expect(page.getByLabel('Gentle nudge')).toBeChecked();
      expect(await stands(page, own, 'choices')).toEqual({
        playbook: 'gentle-nudge',
        settings: { firstCheckInDay: 10, slackAfterTheirDate: 2 },
      });
    });

    test('days off and worked, by stretches and by years', async ({ page, own }) => {
      await open(page, own, '/settings');
      await addDays(off(page), '2026-12-30', '2027-01-02');
      await expect(page.getByText('4 days off added.')).toBeVisible();
      await expect(off(page)).toContainText('2026: 2 days');
      await expect(off(page)).toContainText('2027: 2 days');
      await expect(off(page).getByLabel('From')).toBeFocused();
      await addDays(off(page), '2026-12-24');
      await expect(page.getByText('One day off added.')).toBeVisible();
      await look(page, 'days off');

      await addDays(worked(page), '2026-12-30');
      await expect(page.getByText('One working day added.')).toBeVisible();
      await expect(off(page)).toContainText('2026: 2 days'); // a day is either off or worked
      await off(page).getByRole('button', { name: 'Remove Thursday 24 December' }).click();
      await expect(page.getByText('One day off removed.')).toBeVisible();
      await expect(off(page).getByRole('heading')).toBeFocused();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Undone.')).toBeVisible();
      expect(await stands(page, own, 'choices')).toEqual({
        settings: {
          daysOff: ['2026-12-24', '2026-12-31', '2027-01-01', '2027-01-02'],
          workingDays: ['2026-12-30'],
        },
      });

      await addDays(off(page), '');
      await expect(off(page).getByText('Give a date.')).toBeVisible();
      await expect(off(page).getByLabel('From')).toBeFocused();
      await addDays(off(page), '2026-12-24', '2026-12-20');
      await expect(off(page).getByText('It ends before it begins.')).toBeVisible();
      await addDays(off(page), '2026-12-24');
      await expect(off(page).getByText('Those days are on the list already.')).toBeVisible();
      await addDays(off(page), '2026-12-24', '2028-12-24');
      await expect(off(page).getByText('At most a year at once.')).toBeVisible();
      await look(page, 'days that cannot be added');
    });
  });
}

test('with the program gone what was typed and chosen is kept, says so, and is saved when it is back', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await open(page, own, '/settings');
  await own.stop();
  await page.getByLabel(/^Your name/).fill('Maya Thornton');
  await page.getByRole('region', { name: 'You', exact: true }).getByRole('button', { name: 'Save' }).click();
  const you = page.getByRole('region', { name: 'You', exact: true });
  await expect(you.getByRole('alert')).toContainText('Fineline does not answer');
  await expect(you).toContainText('Not saved yet. What you typed is kept in this window.');
  const plan = page.getByRole('region', { name: 'The plan' });
  await plan.getByLabel('Top of mind').check();
  await expect(plan.getByRole('alert')).toContainText('Fineline does not answer');
  await expect(plan).toContainText('Not saved yet. What you chose is still shown here');
  await addDays(off(page), '2026-12-24');
  await expect(off(page)).toContainText('Thursday 24 December');
  await expect(plan.getByLabel('Top of mind')).toBeChecked();
  await look(page, 'Settings with the program gone');

  await own.start();
  await plan.getByRole('button', { name: 'Try again' }).click();
  await expect(plan.getByRole('alert')).toHaveCount(0);
  expect(await stands(page, own, 'choices')).toEqual({
    playbook: 'top-of-mind',
    settings: { daysOff: ['2026-12-24'] },
  });
  await page.reload(); // what was typed outlives that
  await expect(page.getByLabel(/^Your name/)).toHaveValue('Maya Thornton');
  await you.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();

  await own.stop();
  await plan.getByLabel('Steady cadence').check();
  await expect(plan.getByRole('alert')).toBeVisible();
  await plan.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(plan.getByRole('alert')).toHaveCount(0);
  await expect(plan.getByLabel('Top of mind')).toBeChecked();
});

test('a field that is refused says so beside it, and is ready to be put right', async ({ page, own, quiet }) => {
  quiet.forgive(/400/);
  await open(page, own, '/settings');
  const zone = page.getByLabel('Your time zone');
  await zone.evaluate((select: HTMLSelectElement) => select.add(new Option('Mars/Base')));
  await zone.selectOption('Mars/Base');
  await page.getByLabel(/^Your name/).fill('Maya Thornton');
  await page.getByRole('region', { name: 'You', exact: true }).getByRole('button', { name: 'Save' }).click();
  await expect(zone).toHaveAccessibleDescription(/expected an IANA time zone/);
  await expect(zone).toBeFocused();
  await expect(page.getByLabel(/^Your name/)).toHaveValue('Maya Thornton');
  await look(page, 'a refused field');
});

test('two windows: what the one chose is still there when the other has chosen', async ({ page, own, context }) => {
  await open(page, own, '/settings');
  const other = await context.newPage();
  await open(other, own, '/settings');
  await other.getByLabel('Top of mind').check();
  await expect(other.getByText('Top of mind plans from now on.')).toBeVisible();
  await other.getByLabel(/^Your telephone/).fill('020 7946 0018');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Saved.', { exact: true })).toBeVisible();

  await addDays(off(page), '2026-12-24');
  await expect(page.getByText('One day off added.')).toBeVisible();
  await expect(page.getByLabel('Top of mind')).toBeChecked();
  await page.getByLabel(/^Your name/).fill('Maya Thornton');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  expect(await stands(page, own, 'choices')).toMatchObject({ playbook: 'top-of-mind' });
  expect(await stands(page, own, 'profile')).toMatchObject({ name: 'Maya Thornton', phone: '020 7946 0018' });
});

test('signed out, it says how to come back', async ({ page, own, quiet }) => {
  quiet.forgive(/401/);
  await open(page, own, '/settings');
  await page.getByRole('button', { name: 'Sign this browser out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser is not signed in to Fineline');
});

test('a page that cannot be filled says so, and in forced colours all of it is seen', async ({ page, own, quiet }) => {
  quiet.forgive(/Failed to load resource/);
  await page.route('**/api/choices', (route) => route.abort());
  await open(page, own, '/settings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be opened');
  await page.unroute('**/api/choices');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await look(page, 'Settings in forced colours');
});

test('by keyboard alone (on a desktop: a phone has no Tab key)', async ({ page, own }) => {
  await open(page, own, '/settings');
  await page.getByLabel('Fineline', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Three windows')).toBeChecked();
  await expect(page.getByText('Three windows plans from now on.')).toBeVisible();
  await off(page).getByLabel('From').focus();
  await off(page).getByLabel('From').fill('2026-12-24');
  await page.keyboard.press('Enter');
  await expect(page.getByText('One day off added.')).toBeVisible();
  expect(await stands(page, own, 'choices')).toMatchObject({ playbook: 'three-windows' });
});
