// Longer than most: what one person types is followed through every state that the page can meet.
import type { Page } from '@playwright/test';
import { answerFourQuestions, expect, inHours, look, open, test } from './pages.ts';
import type { Program } from './program.ts';

test.describe.configure({ timeout: 240_000 });

/** An application whose interview began three hours ago where the browser is, at the page of its notes. */
async function begin(page: Page, own: Program, zone = 'Europe/London'): Promise<void> {
  await open(page, own, '/add');
  await answerFourQuestions(page, inHours(-3, zone));
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');
  await page.getByRole('link', { name: 'Write it down' }).click();
  await expect(page).toHaveTitle('After the interview – Fineline');
  await expect(page.getByRole('main')).toBeFocused();
}

const ana = (page: Page) => page.getByRole('group', { name: 'Ana Reyes' });
/** Of Ana, the first line of an answer. */
const line = (page: Page, label: string) => ana(page).getByLabel(label, { exact: true });
const saved = (page: Page) => expect(state(page)).toHaveText('Saved.');
const state = (page: Page) => page.getByRole('form', { name: 'After the interview' }).locator('output');

interface Kept {
  facts: { people: { id: string; name: string }[]; documents?: unknown[] };
  history: { id: string; event: Record<string, unknown> }[];
}

/** The application of the page, as the program keeps it. */
async function keptOf(page: Page, program: Program): Promise<Kept> {
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const answer = await page.request.get(`${program.url}/api/applications/${id}`);
  return (await answer.json()) as Kept;
}
const ofType = ({ history }: Kept, type: string) => history.filter(({ event }) => event['type'] === type);

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Auckland']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('everything that was said is saved as it is typed, shown again, put right and never kept twice', async ({
      page,
      own,
    }) => {
      await begin(page, own, timezoneId);
      await saved(page);
      await look(page, 'After the interview');

      // Lines, by keyboard alone.
      await line(page, 'What did you talk about?').click();
      await page.keyboard.type('the new lettings app');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Saturdays');
      await line(page, 'What do they need?').fill('fewer empty weeks');
      await ana(page).getByLabel('Name', { exact: true }).fill('Ana Reyes-Hall');
      await page.getByRole('button', { name: 'Somebody else was there' }).click();
      await expect(page.getByText('Give a name; until then')).toBeVisible();
      await page.getByRole('group', { name: 'Person 2' }).getByLabel('Name', { exact: true }).fill('Ben Okri');
      await page.getByRole('group', { name: 'Ben Okri' }).getByLabel('left a doubt?').fill('pace of hiring');

      await page.getByLabel('By which day do they mean to answer?').fill(inHours(24 * 9, timezoneId).date);
      await page.getByLabel('What did they say about it?').fill('next week or so');
      await page.getByLabel('Who said so?').selectOption({ label: 'Ana Reyes-Hall' });
      await page.getByLabel('How would they like to hear from you?').selectOption({ label: 'By phone' });
      await page.getByLabel('What did you promise?').fill('Send the outline');
      await expect(page.getByText('Give a day; until then the promise is not saved.')).toBeVisible();
      await expect(state(page)).toHaveText('Saved, but for what is marked.');
      await look(page, 'a promise without a day');
      await page.getByLabel('By which day?').fill(inHours(48, timezoneId).date);
      await page.getByLabel('To whom?').selectOption({ label: 'Ben Okri' });
      await page.getByLabel('Well', { exact: true }).check();
      await page.getByLabel('What was missing?').fill('a reference');
      await saved(page);
      await look(page, 'a form that is filled');

      const kept = await keptOf(page, own);
      const benId = kept.facts.people.find(({ name }) => name === 'Ben Okri')?.id;
      const anaId = kept.facts.people.find(({ name }) => name === 'Ana Reyes-Hall')?.id;
      expect(ofType(kept, 'interview')).toHaveLength(1);
      expect(ofType(kept, 'interview')[0]?.event).toMatchObject({
        with: [anaId, benId],
        wentWell: 4,
        notes: [
          { kind: 'topic', text: 'the new lettings app', person: anaId },
          { kind: 'topic', text: 'Saturdays', person: anaId },
          { kind: 'need', text: 'fewer empty weeks', person: anaId },
          { kind: 'doubt', text: 'pace of hiring', person: benId },
        ],
      });
      expect(ofType(kept, 'timeline-given').map(({ event }) => event)).toMatchObject([
        { due: inHours(24 * 9, timezoneId).date, says: 'next week or so', by: anaId },
      ]);
      expect(ofType(kept, 'contact-preference').map(({ event }) => event)).toMatchObject([{ channel: 'phone' }]);
      expect(ofType(kept, 'promise-made').map(({ event }) => event)).toMatchObject([
        { what: 'Send the outline', to: benId, due: inHours(48, timezoneId).date },
      ]);
      expect(kept.facts.documents).toEqual([{ name: 'a reference', status: 'missing' }]);

      // Shown again, put right, and not added twice.
      await page.reload();
      await expect(page.getByLabel('What did you promise?')).toHaveValue('Send the outline');
      await expect(page.getByRole('group', { name: 'Ana Reyes-Hall' }).getByRole('textbox')).toHaveCount(7);
      await page.getByLabel('What did you promise?').fill('Send the whole outline');
      await page.getByLabel('What did they say about it?').fill('by Friday week');
      await saved(page);
      const again = await keptOf(page, own);
      for (const type of ['timeline-given', 'contact-preference', 'promise-made']) {
        expect(ofType(again, type).map(({ id }) => id)).toEqual(ofType(kept, type).map(({ id }) => id));
      }
      expect(ofType(again, 'promise-made')[0]?.event['what']).toBe('Send the whole outline');

      // What is emptied is withdrawn.
      await page.getByRole('button', { name: 'Remove this promise' }).click();
      await page.getByLabel('How would they like to hear from you?').selectOption({ label: 'Not said' });
      await saved(page);
      const last = await keptOf(page, own);
      expect([...ofType(last, 'promise-made'), ...ofType(last, 'contact-preference')]).toEqual([]);

      await page.getByRole('link', { name: 'Done' }).click();
      await expect(page).toHaveTitle('Brightwater Homes – Fineline');
      const history = page.getByRole('region', { name: 'What happened' });
      await expect(history).toContainText('Ana Reyes-Hall gave a date');
      await history.getByRole('link', { name: /^Notes: / }).click();
      await expect(page.getByLabel('What did they say about it?')).toHaveValue('by Friday week');
    });
  });
}

test('what is typed about one person in one go is one change in the record', async ({ page, own }) => {
  await page.clock.install();
  await begin(page, own);
  await saved(page);
  const changes = async () => {
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    const answer = await page.request.get(`${own.url}/api/applications/${id}/record`);
    const { events } = (await answer.json()) as { events: { event: { type: string } }[] };
    return events.filter(({ event }) => event.type === 'interview').length - 1;
  };
  await page.clock.pauseAt(new Date(Date.now() + 60_000)); // however long the typing takes, it is no pause
  await line(page, 'What did you talk about?').fill('the new lettings app');
  await line(page, 'What do they need?').fill('fewer empty weeks');
  await line(page, 'What did you talk about?').fill('the lettings app');
  expect(await changes()).toBe(0);
  await page.getByLabel('What did they say about it?').focus();
  await saved(page);
  expect(await changes()).toBe(1);

  await line(page, 'What do they need?').fill('no empty weeks');
  await page.clock.runFor(3_000);
  await saved(page);
  expect(await changes()).toBe(2);
});

test('with the program gone nothing typed is lost, not even by a reload, and it is saved by itself when it is back', async ({
  page,
  own,
  quiet,
}) => {
  quiet.forgive(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await begin(page, own);
  const topic = line(page, 'What did you talk about?');
  await topic.click();
  await page.keyboard.type('the new ');
  await own.stop();
  await page.keyboard.type('lettings app');
  await page.getByLabel('What did you promise?').fill('Send the outline');
  await page.getByLabel('By which day?').fill(inHours(48).date);
  await expect(state(page)).toContainText('Fineline does not answer. What you type is kept in this browser');
  await expect(topic).toHaveValue('the new lettings app');
  await look(page, 'the program gone');

  await own.start();
  await saved(page);
  await own.stop();
  await line(page, 'What do they need?').fill('fewer empty weeks');
  await expect(state(page)).toContainText('Fineline does not answer');
  await own.start();
  await page.reload();
  await expect(line(page, 'What do they need?')).toHaveValue('fewer empty weeks');
  await saved(page);
  const kept = await keptOf(page, own);
  expect(ofType(kept, 'interview')[0]?.event['notes']).toMatchObject([
    { text: 'the new lettings app' },
    { text: 'fewer empty weeks' },
  ]);
  expect(ofType(kept, 'promise-made')).toHaveLength(1);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('fineline.notes'))),
  ).toEqual([]);
});

test('while it is only starting, what is typed waits for it', async ({ page, own, quiet }) => {
  quiet.forgive(/503/);
  await begin(page, own);
  const problem = { type: 'about:blank', title: 'Starting', status: 503, code: 'starting', detail: 'Try again.' };
  await page.route('**/events/*', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', json: problem }),
  );
  await line(page, 'What do they need?').fill('a van');
  await expect(state(page)).toContainText('What you type is kept in this browser');
  await page.unroute('**/events/*');
  await saved(page);
});

test('an answer that is lost on the way makes nothing twice', async ({ page, own, quiet }) => {
  quiet.forgive(/Failed to load resource|ERR_FAILED|409/);
  await begin(page, own);
  let lost = 0;
  await page.route('**/events', async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  await page.getByLabel('By which day?').fill(inHours(48).date);
  await page.getByLabel('What did you promise?').fill('Send the outline');
  await expect(state(page)).toContainText('Fineline does not answer');
  await page.unroute('**/events');
  await page.getByRole('button', { name: 'Try now' }).click();
  await saved(page);
  expect(lost).toBe(1);
  expect(ofType(await keptOf(page, own), 'promise-made')).toHaveLength(1);
});

test('two windows: what both added stays, what both changed is chosen, nothing is overwritten unseen', async ({
  page,
  own,
  context,
  quiet,
}) => {
  quiet.forgive(/409/);
  await begin(page, own);
  await line(page, 'What did you talk about?').fill('rents');
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(line(other, 'What did you talk about?')).toHaveValue('rents');
  await line(other, 'What did you talk about?').fill('rents and repairs');
  await line(other, 'What do they need?').fill('a van');
  await saved(other);

  await line(page, 'What did you talk about?').fill('rents and keys');
  await line(page, 'What do they need?').fill('a driver');
  const differ = page.getByRole('region', { name: 'Changed in another window meanwhile' });
  await expect(differ).toContainText('rents and repairs');
  await expect(differ).toContainText('rents and keys');
  await expect(line(page, 'What did you talk about?')).toHaveValue('rents and keys');
  await expect(line(page, 'What do they need? (2)')).toHaveValue('a van');
  const texts = async () => {
    const notes = ofType(await keptOf(page, own), 'interview')[0]?.event['notes'] as { text: string }[];
    return notes.map(({ text }) => text);
  };
  await expect.poll(texts).toEqual(['rents and repairs', 'a driver', 'a van']);
  await look(page, 'two windows');

  await differ.getByRole('button', { name: /^Keep mine/ }).click();
  await expect(differ).toHaveCount(0);
  await saved(page);
  await expect.poll(texts).toEqual(['rents and keys', 'a driver', 'a van']);
});

test('from Today, one tap from the card', async ({ page, own }) => {
  await begin(page, own);
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await page.getByRole('article').first().getByRole('link', { name: 'Note down what you remember' }).click();
  await expect(page).toHaveTitle('After the interview – Fineline');
  await expect(page).toHaveURL(/interviews\/[0-9a-f-]{36}\/notes$/);
});

test('of an interview ahead it points to the questions, of none it says so', async ({ page, own }) => {
  await open(page, own, '/add');
  await answerFourQuestions(page, inHours(30));
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');
  const at = new URL(page.url()).pathname;
  const [interview] = (await keptOf(page, own)).history;
  await open(page, own, `${at}/interviews/${interview?.id}/notes`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This interview is still ahead');
  await look(page, 'still ahead');
  await open(page, own, `${at}/interviews/latest/notes`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such interview');
  await look(page, 'no such interview');
  await open(page, own, '/applications/nonsense/interviews/latest/notes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});

test('a page that cannot be filled says so, and is filled at a tap', async ({ page, own, quiet }) => {
  quiet.forgive(/Failed to load resource|ERR_FAILED/);
  await begin(page, own);
  await page.route('**/api/applications/*', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be opened');
  await page.unroute('**/api/applications/*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(ana(page)).toBeVisible();
});

for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`it can be read in ${Object.values(media).join('')} colours, and with text twice as large`, async ({
    page,
    sample,
  }) => {
    await page.emulateMedia(media);
    await open(page, sample, '/applications');
    await page.getByRole('link', { name: /Northlight/ }).click();
    await page.getByRole('link', { name: 'What you remember' }).click();
    await expect(page.getByRole('group', { name: 'Rosa Delgado' })).toBeVisible();
    await look(page, 'After the interview');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
