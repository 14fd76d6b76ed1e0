import { answerFourQuestions, expect, inHours, look, open, pick, test } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

const file = (name: string, text: string, mimeType = 'application/octet-stream') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

for (const { what, given, says } of [
  { what: 'a picture', given: file('photo.png', 'PNG', 'image/png'), says: /“photo.png” is neither a calendar file/ },
  { what: 'an empty file', given: file('invite.ics', ''), says: /“invite.ics” is empty/ },
  { what: 'too large a file', given: file('invite.ics', 'x'.repeat(2_000_001)), says: /larger than 2 MB/ },
  { what: 'a calendar file without sense', given: file('invite.ics', 'no calendar'), says: /It could not be read/ },
]) {
  test(`${what} is refused with what to do, and what was typed stays`, async ({ page, own, quiet }) => {
    quiet.forgive(/422/); // the browser's own word for an answer that refuses
    await open(page, own, '/add');
    await page.getByLabel('Company').fill('Brightwater Homes');
    await pick(page, given);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByLabel('Company')).toHaveValue('Brightwater Homes');
    await look(page, what);
  });
}

test('with the program gone nothing typed is lost, not even by a reload, and it goes on when it is back', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await open(page, own, '/add');
  await answerFourQuestions(page, inHours(-2));
  await own.stop();
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page.getByRole('alert')).toContainText('Fineline does not answer');
  await expect(page.getByRole('alert')).toContainText('What you typed is still here.');
  await expect(page.getByLabel('Company')).toHaveValue('Brightwater Homes');
  await look(page, 'the program gone');

  await own.start();
  await page.reload();
  await expect(page.getByLabel('Company')).toHaveValue('Brightwater Homes');
  await expect(page.getByLabel('Name of person 1')).toHaveValue('Ana Reyes');
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');

  // In a form of the application as well.
  await page.getByRole('button', { name: 'I promised something' }).click();
  await page.getByLabel('What did you promise?').fill('Send the outline');
  await page.getByLabel('By when?').fill(inHours(72).date);
  await own.stop();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Fineline does not answer');
  await expect(page.getByLabel('What did you promise?')).toHaveValue('Send the outline');
  await own.start();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('You promised: Send the outline');

  // A page that cannot be filled says so, and fills itself when asked again.
  await own.stop();
  await page.getByRole('navigation').getByRole('link', { name: 'Applications' }).click();
  await own.start();
});

test('a page that cannot be filled says so, and is filled at a tap', async ({ page, own, quiet }) => {
  quiet.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await page.route('**/api/today', (route) => route.abort());
  await open(page, own);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be opened');
  await look(page, 'a page without an answer');
  await page.unroute('**/api/today');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to have you here');
});

for (const path of ['/nothing/here', '/applications/not-an-id']) {
  test(`${path} is no page, and says where to go`, async ({ page, own }) => {
    await open(page, own, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await look(page, 'no page');
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to have you here');
  });
}

test('an application that is not there', async ({ page, own, quiet }) => {
  quiet.forgive(/404/);
  await open(page, own, '/applications/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('alert')).toContainText('Not here');
});
