/** What every browser test stands on: the real program, and a watch over what a page must never do. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as baseExpect, test as base } from '@playwright/test';
import { Program } from './program.ts';

interface PerTest {
  /** A program with nothing in it. */
  own: Program;
  /** Fails the test at its end where a page said an error, or asked anything of another address. */
  quiet: { forgive: (message: RegExp) => void };
}

interface PerWorker {
  /** A program with the sample workspace; tests that change it use an application of their own. */
  sample: Program;
}

export const test = base.extend<PerTest, PerWorker>({
  own: async ({}, use) => {
    const program = new Program();
    await program.start();
    await use(program);
    await program.remove();
  },
  sample: [
    async ({}, use) => {
      const program = new Program({ sample: true });
      await program.start();
      await use(program);
      await program.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      const forgiven: RegExp[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol !== 'data:' && hostname !== 'localhost') said.push(`asked ${request.url()}`);
      });
      await use({ forgive: (message) => void forgiven.push(message) });
      expect(said.filter((text) => !forgiven.some((one) => one.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** A busy machine fails no test. */
export const expect = baseExpect.configure({ timeout: 20_000 });

/** Goes to a page, signed in, and waits until it shows what it is about. */
export async function open(page: Page, program: Program, path = '/'): Promise<void> {
  await page.context().addCookies([{ ...(await program.cookie()), url: program.url, httpOnly: true, sameSite: 'Lax' }]);
  await page.goto(new URL(path, program.url).href);
  await expect(page).toHaveTitle(/ – Fineline$/);
  await expect(page.getByText('One moment.')).toHaveCount(0);
}

/** No finding of axe, nothing wider than the page, and at 320 px the same. `name` is for the message alone. */
export async function look(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const findings = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(findings, `axe on ${name}`).toEqual([]);
  const width = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide(), `${name} at 320 px`).toBeLessThanOrEqual(320);
  if (width) await page.setViewportSize(width);
}

const hour = 3_600_000;

/** `hours` from now as inputs take it, on the clock of `zone`. */
export function inHours(hours: number, zone = 'Europe/London'): { date: string; time: string; instant: string } {
  const at = new Date(Math.floor((Date.now() + hours * hour) / 60_000) * 60_000);
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .split(' ');
  return { date, time, instant: at.toISOString() };
}

/** An invitation as Google sends it; the interview began `hoursAgo`, and is over after one. */
export function invitation({ hoursAgo = 2, uid = 'one@calendar.example', sequence = 0, method = 'REQUEST' } = {}) {
  const stamp = (hours: number) => `${inHours(hours).instant.slice(0, 16).replaceAll(/[-:]/g, '')}00Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `DTSTART:${stamp(-hoursAgo)}`,
    `DTEND:${stamp(1 - hoursAgo)}`,
    `UID:${uid}`,
    `DTSTAMP:${stamp(-100)}`,
    `SEQUENCE:${sequence}`,
    ...(method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
    'ORGANIZER;CN="Rosa Delgado":mailto:rosa@harbourlight.example',
    'ATTENDEE;CN="Tom Whitaker":mailto:tom@harbourlight.example',
    'ATTENDEE;CN="Maya Thornton":mailto:maya@post.example',
    'SUMMARY:Interview with Harbourlight Trust: Service designer',
    'LOCATION:https://meet.google.com/abc-defg-hij',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return { name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) };
}

/** Picks a file, as the button does; to drop one takes a mouse. */
export const pick = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> =>
  page.getByLabel('Choose a file').setInputFiles(file);

/** Picks a file, and waits until it was understood. */
export async function understand(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await pick(page, file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is what we understood');
}

/** Answers the four questions: an interview with Ana Reyes at Brightwater Homes. */
export async function answerFourQuestions(page: Page, { date, time }: { date: string; time: string }): Promise<void> {
  await page.getByLabel('Company').fill('Brightwater Homes');
  await page.getByLabel('Role').fill('Lettings negotiator');
  await page.getByLabel('Date', { exact: true }).fill(date);
  await page.getByLabel('Starts at').fill(time);
  await page.getByLabel('Name of person 1').fill('Ana Reyes');
}

/** The application at the address of the page, as the program keeps it. */
export async function kept(page: Page, program: Program): Promise<{ history: { event: Record<string, unknown> }[] }> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const answer = await page.request.get(`${program.url}/api/applications/${id}`);
  return (await answer.json()) as { history: { event: Record<string, unknown> }[] };
}

/** An application whose interview was three hours ago, opened. */
export async function begin(page: Page, program: Program): Promise<void> {
  await open(page, program, '/add');
  await answerFourQuestions(page, inHours(-3));
  await page.getByRole('button', { name: 'Add this interview' }).click();
  await expect(page).toHaveTitle('Brightwater Homes – Fineline');
}
