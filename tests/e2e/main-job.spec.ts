import { expect, invitation, look, open, test, understand } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the main job, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('from an invitation to what to do today, why, done, taken back, and still there after a restart', async ({
      page,
      own,
      quiet,
    }) => {
      quiet.forgive(/ERR_CONNECTION_REFUSED/); // while it is started again
      await open(page, own);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to have you here');
      await look(page, 'the first page of all');

      await page.getByRole('main').getByRole('link', { name: 'Add an interview' }).click();
      await expect(page.getByRole('main')).toBeFocused();
      await expect(page).toHaveTitle('Add an interview – Fineline');
      await look(page, 'Add an interview');

      await understand(page, invitation());
      await expect(page.getByLabel('Company')).toHaveValue('Harbourlight Trust');
      await expect(page.getByLabel('Role')).toHaveValue('Service designer');
      await expect(page.getByLabel('How do you meet?')).toHaveValue('video');
      await page.getByRole('button', { name: 'This is me: Maya Thornton' }).click();
      await expect(page.getByLabel(/^Name of person/)).toHaveCount(2);
      await look(page, 'what was understood');

      await page.getByRole('button', { name: 'Add this interview' }).click();
      await expect(page).toHaveTitle('Harbourlight Trust – Fineline');
      await look(page, 'Application');

      await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Two letters and two other things today$/);
      const card = page.getByRole('article').first();
      await expect(card.getByRole('heading')).toHaveText('Thank Rosa Delgado and Tom Whitaker');
      await expect(card).toContainText('Note down what you remember');
      await look(page, 'Today');

      await card.getByRole('link', { name: /^Start/ }).click();
      await expect(page).toHaveTitle('Harbourlight Trust – Fineline');
      const next = page.getByRole('region', { name: 'Next' });
      await next.getByText('Why now?').click();
      await expect(next.getByText('How And When To Follow Up An Interview').first()).toBeVisible();
      await expect(next.getByText('(001)').first()).toBeVisible();
      await expect(page.getByRole('region', { name: 'Leave these alone' })).toContainText('No check-in until');
      await expect(page.getByRole('figure')).toContainText('Today is inside it.');
      await look(page, 'Why now?');

      const sent = page.getByRole('button', { name: 'I sent it to Rosa Delgado' });
      const history = page.getByRole('region', { name: 'What happened' });
      await sent.click();
      await expect(page.getByText('Recorded as sent.')).toBeVisible();
      await expect(history).toContainText('You sent a thank-you to Rosa Delgado');
      await expect(sent).toHaveCount(0);
      await look(page, 'a toast');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Undone.')).toBeVisible();
      await expect(history).not.toContainText('You sent');
      await sent.click();
      await expect(history).toContainText('You sent a thank-you to Rosa Delgado');

      await own.stop();
      await own.start();
      await page.reload();
      await expect(history).toContainText('You sent a thank-you to Rosa Delgado');
      await expect(sent).toHaveCount(0);
      await expect(next.getByRole('heading').first()).toHaveText('Thank Tom Whitaker');
      await expect(page.getByRole('complementary')).not.toContainText('Maya Thornton');
    });
  });
}

test('an invitation that is dropped on the page is read, wherever it falls (on a desktop: a phone has nothing to drop with)', async ({
  page,
  own,
}) => {
  await open(page, own, '/add');
  const { name, mimeType, buffer } = invitation();
  const transfer = await page.evaluateHandle(
    ({ name, mimeType, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: mimeType }));
      return data;
    },
    { name, mimeType, text: buffer.toString('utf8') },
  );
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByLabel('Company')).toHaveValue('Harbourlight Trust');
});

test('a moved and a cancelled invitation find the interview they speak of', async ({ page, own }) => {
  await open(page, own, '/add');
  await understand(page, invitation({ hoursAgo: -72 }));
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Harbourlight Trust – Fineline');
  await expect(page.getByRole('region', { name: 'Leave these alone' })).toBeVisible();

  await open(page, own, '/add');
  await understand(page, invitation({ hoursAgo: -96, sequence: 1 }));
  await expect(page.getByLabel(/^It belongs to Harbourlight Trust/)).toBeChecked();
  await look(page, 'an invitation that belongs somewhere');
  await page.getByRole('button', { name: 'Add it to Harbourlight Trust' }).click();
  await expect(page).toHaveTitle('Harbourlight Trust – Fineline');
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history.getByText('Video interview')).toHaveCount(1);

  await open(page, own, '/add');
  await understand(page, invitation({ hoursAgo: -96, sequence: 2, method: 'CANCEL' }));
  await expect(page.getByText('It cancels the interview')).toBeVisible();
  await page.getByRole('button', { name: 'Add it to Harbourlight Trust' }).click();
  await expect(history.getByText(/Video interview.*: cancelled/)).toHaveCount(1);
});
