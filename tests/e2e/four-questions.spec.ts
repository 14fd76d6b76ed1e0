import { answerFourQuestions, expect, inHours, kept, look, open, test } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

for (const timezoneId of ['Europe/London', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland']) {
  test.describe(`four questions in ${timezoneId}`, () => {
    test.use({ timezoneId, locale: 'en-GB' });

    test('company, role, when, with whom: the interview is kept at the moment that was meant', async ({
      page,
      own,
    }) => {
      const when = inHours(-3, timezoneId);
      await open(page, own, '/add');
      await answerFourQuestions(page, when);
      await page.getByRole('button', { name: 'Add another person' }).click();
      await expect(page.getByLabel('Name of person 2')).toBeFocused();
      await page.getByLabel('Name of person 2').fill('Ben Okri');
      await page.getByLabel('Country of the employer').selectOption({ label: 'Germany' });
      await page.getByLabel('Region').selectOption('BY');
      await look(page, 'the four questions');
      await page.getByRole('button', { name: 'Add this interview' }).click();
      await expect(page).toHaveTitle('Brightwater Homes – Fineline');
      await expect(page.getByRole('region', { name: 'Next' })).toContainText('Thank Ana Reyes and Ben Okri');

      const [interview] = (await kept(page, own)).history;
      expect(new Date(String(interview?.event['at'])).toISOString()).toBe(when.instant);
    });
  });
}

test('on the employer’s clock the same digits are another moment', async ({ page, own }) => {
  const theirs = inHours(-3, 'America/New_York');
  await open(page, own, '/add');
  await answerFourQuestions(page, theirs);
  await page.getByLabel('Country of the employer').selectOption({ label: 'United States of America' });
  await page.getByLabel('Time zone of the employer').selectOption('America/New_York');
  await page.getByLabel('On which clock is that?').selectOption({ label: 'Theirs: New York' });
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');
  const [interview] = (await kept(page, own)).history;
  expect(new Date(String(interview?.event['at'])).toISOString()).toBe(theirs.instant);
});

test('what is missing is named at its field, and the first of it is ready to be filled', async ({ page, own }) => {
  await open(page, own, '/add');
  await page.getByLabel('Role').fill('Baker');
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page.getByText('Which company is it?')).toBeVisible();
  await expect(page.getByText('Three things are still missing.')).toBeVisible();
  await expect(page.getByLabel('Company')).toBeFocused();
  await look(page, 'a form with faults');
});

test('by keyboard alone (on a desktop: a phone has no Tab key)', async ({ page, own }) => {
  await open(page, own, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Add an interview – Fineline');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Choose a file')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Brightwater Homes');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Baker');
  await expect(page.getByLabel('Company')).toHaveValue('Brightwater Homes');
  const { date, time } = inHours(-2);
  await page.getByLabel('Date').fill(date);
  await page.getByLabel('Starts at').fill(time);
  await page.getByLabel('Starts at').press('Enter');
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');

  const gave = page.getByRole('button', { name: 'They gave a date' });
  await gave.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('By when do they mean to answer?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(gave).toBeFocused();
});
