/** What they answered: pasted or added as a file, understood, confirmed at a tap or put right; and what must not be lost. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lookHard } from './hardLook.ts';
import { begin, expect, inHours, kept, look, test } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const history = (page: Page) => page.getByRole('region', { name: 'What happened', exact: true });

/** To the page of the answer, from that of the application. */
async function answer(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'They answered' }).click();
  await expect(h1(page)).toHaveText('What did they answer?');
  await expect(page.getByRole('main')).toBeFocused();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste what they wrote').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
}

const rejection = `From: Ana Reyes <ana@brightwater.example>
Subject: Lettings negotiator

Dear Maya,

Thank you for coming in. Unfortunately we have decided not to take your application any further.
<script>alert(1)</script><b>All the best</b>

Ana

On Mon, 16 Nov 2026 at 10:04, Maya wrote:
> Thank you for your time.`;

test('a rejection: what shows it is marked, it closes nothing before the tap, and it can be taken back', async ({
  page,
  own,
}) => {
  await begin(page, own);
  const application = page.url();
  await answer(page);
  await lookHard(page, 'paste an answer');
  await paste(page, rejection);
  await expect(h1(page)).toHaveText('This is what we understood');
  await expect(page.getByRole('heading', { name: 'A rejection' })).toBeVisible();
  await expect(page.getByLabel('From whom?')).toHaveValue(/./);
  const message = page.getByRole('region', { name: 'What they wrote' });
  await expect(message).toContainText('<script>alert(1)</script><b>All the best</b>');
  await expect(message).not.toContainText('Thank you for your time.');
  await expect(message.locator('mark').first()).toBeVisible();
  const note = message.getByRole('link', { name: /^1: / });
  await note.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/answer#/);
  const says = await message.getByRole('listitem').first().textContent();
  await expect(note.first()).toHaveAttribute('aria-label', `1: ${says}`);
  await lookHard(page, 'an answer understood');
  expect((await applicationAt(page, application)).history).toHaveLength(1);

  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect(page).toHaveURL(application);
  await expect(page.getByText('Filed.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Next' })).toContainText('Thank Ana Reyes for letting you know');
  await expect(page.getByRole('complementary', { name: 'People and facts' })).toContainText('ana@brightwater.example');
  await expect(history(page)).toContainText('Ana Reyes wrote: a rejection');
  const [, reply] = (await kept(page, own)).history;
  expect(reply?.event).toMatchObject({ type: 'reply', kind: 'rejection', body: expect.stringContaining('Dear Maya') });

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  await expect(history(page)).not.toContainText('a rejection');
  await answer(page);
  await expect(page.getByLabel('Paste what they wrote')).toHaveValue('');
});

/** The application at this address, as the program keeps it. */
async function applicationAt(page: Page, address: string): Promise<{ history: unknown[] }> {
  const { origin, pathname } = new URL(address);
  return (await (await page.request.get(`${origin}/api${pathname}`)).json()) as { history: unknown[] };
}

test('what is not clear is asked, what was put right is kept, and is given out as an example', async ({
  page,
  own,
}) => {
  await begin(page, own);
  const application = page.url();
  await page.goto(`${own.url}/settings`);
  await page.getByRole('button', { name: 'Export what you corrected' }).click();
  await expect(page.getByText('You have corrected nothing so far.')).toBeVisible();
  await page.goto(application);

  await answer(page);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('alert')).toContainText('Paste the message first');
  await paste(page, 'Hello Maya, the weather in Leeds was lovely. Ana');
  await expect(h1(page)).toHaveText('I am not sure. What is it?');
  await expect(page.getByLabel('What is it?')).toHaveValue('');
  await lookHard(page, 'an answer that is not clear');
  await page.getByRole('button', { name: 'Back to the message' }).click();
  await expect(page.getByLabel('Paste what they wrote')).toHaveValue(/weather in Leeds/);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByLabel('What is it?').selectOption('asks-for-something');
  await page.getByLabel('Did they name a date?').fill(inHours(24 * 7).date);
  await page.getByLabel('What do they ask for?').fill('two references\na CV');
  await page.getByRole('button', { name: 'File it' }).click();
  await expect(page.getByRole('region', { name: 'Next' })).toContainText('Send Ana Reyes what they asked for');

  await page.goto(`${own.url}/settings`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export what you corrected' }).click(),
  ]);
  await expect(page.getByText('One example is in the file.')).toBeVisible();
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      request: expect.objectContaining({ text: 'Hello Maya, the weather in Leeds was lovely. Ana' }),
      expect: { kind: 'asks-for-something', until: inHours(24 * 7).date, asksFor: ['two references', 'a CV'] },
    },
  ]);
  await look(page, 'settings, with an example taken out');
});

/** An invitation in a message, as a mail program saves it. */
function invitingMail() {
  const stamp = `${inHours(24 * 5)
    .instant.slice(0, 16)
    .replaceAll(/[-:]/g, '')}00Z`;
  const lines = [
    'From: Cem Aydin <cem@brightwater.example>',
    'Subject: Second interview',
    `Date: ${new Date(Date.now() - 3_600_000).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear Maya, we would like to invite you to a second interview.',
    '--b',
    'Content-Type: text/calendar; method=REQUEST',
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:second@brightwater.example',
    'SEQUENCE:0',
    'DTSTAMP:20261101T090000Z',
    `DTSTART:${stamp}`,
    'DURATION:PT45M',
    'SUMMARY:Second interview',
    'ORGANIZER;CN=Cem Aydin:mailto:cem@brightwater.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '--b--',
  ];
  return { name: 'second.eml', mimeType: 'message/rfc822', buffer: Buffer.from(lines.join('\r\n')) };
}

test('an invitation in an e-mail: the interview is added in the same tap, and goes with the undo', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/422/);
  await begin(page, own);
  await answer(page);
  const choose = page.getByLabel('Choose a file');
  for (const { file, says } of [
    { file: { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('PNG') }, says: 'is no e-mail' },
    { file: { name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from('x') }, says: 'an invitation by itself' },
    { file: { name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from('') }, says: 'is empty' },
    { file: { name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from('short') }, says: 'could not be read' },
  ]) {
    await choose.setInputFiles(file);
    await expect(page.getByRole('alert')).toContainText(says);
  }
  await choose.setInputFiles(invitingMail());
  await expect(page.getByRole('heading', { name: 'An invitation to a next step' })).toBeVisible();
  await expect(page.getByLabel(/^Add the interview: /)).toBeChecked();
  await expect(page.getByLabel('From whom?').locator('option:checked')).toHaveText('Cem Aydin (new here)');
  await look(page, 'an invitation in an answer');
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect(history(page)).toContainText('Cem Aydin wrote: an invitation to a next step');
  await expect(history(page)).toContainText('Interview with Cem Aydin, 45 minutes');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  expect((await kept(page, own)).history).toHaveLength(1);
});

test('what a machine wrote, and what has nothing to do with it', async ({ page, own }) => {
  await begin(page, own);
  const application = page.url();
  await answer(page);
  await paste(
    page,
    'From: Ana Reyes <ana@brightwater.example>\nSubject: Automatic reply: Thank you\n\nI am out of the office and will be back on 14 December 2026.',
  );
  await expect(page.getByRole('heading', { name: 'An automatic reply' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Back on Monday 14 December');
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect(history(page)).toContainText('an automatic reply, such as out of office, until');

  await answer(page);
  await paste(
    page,
    'From: Job Alerts <alerts@jobs.example>\nSubject: 12 new jobs for you\n\nHere are 12 new jobs that match your search. Unsubscribe from this newsletter at any time.',
  );
  await expect(page.getByRole('heading', { name: 'Something unrelated' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page).toHaveURL(application);
  expect((await kept(page, own)).history).toHaveLength(2);
});

test('said in one’s own words, with nothing read', async ({ page, own }) => {
  await begin(page, own);
  await answer(page);
  await page.getByRole('button', { name: 'I will say what it was' }).click();
  await expect(h1(page)).toHaveText('What was it?');
  await look(page, 'an answer in one’s own words');
  await page.getByLabel('What is it?').selectOption('still-deciding');
  await page.getByLabel('What did they say?').fill('She rang: by the end of next week.');
  await page.getByRole('button', { name: 'File it' }).click();
  await expect(history(page)).toContainText('Ana Reyes wrote: they are still deciding');
});

test('with the program gone what was pasted stays, even over a reload, and is read when it is back', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await begin(page, own);
  await answer(page);
  await own.stop();
  await paste(page, rejection);
  await expect(page.getByRole('alert')).toContainText('What you typed is still here.');
  await expect(page.getByLabel('Paste what they wrote')).toHaveValue(rejection);
  await look(page, 'an answer, the program gone');
  await own.start();
  await page.reload();
  await expect(page.getByLabel('Paste what they wrote')).toHaveValue(rejection);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'A rejection' })).toBeVisible();
  await own.stop();
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect(page.getByRole('alert')).toContainText('Fineline does not answer');
  await own.start();
  await page.reload();
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect(page.getByText('Filed.')).toBeVisible();
});
