/** Today with five hundred applications: all of it can be reached, and what is not seen is not painted. */
import type { Locator, Page } from '@playwright/test';
import { expect, look, open, test } from './pages.ts';
import type { Program } from './program.ts';

test.describe.configure({ timeout: 240_000 });

interface Line {
  id: string;
  company: string;
  verdict: string;
  open: unknown[];
  rest?: unknown;
}

/** Sixty with something to do, four hundred at rest, forty that are closed: copies of the sample's, each with a name of its own. */
async function openMany(page: Page, program: Program): Promise<void> {
  await page.route('**/api/today', async (route) => {
    const answer = await route.fetch();
    const today = (await answer.json()) as { applications: Line[] };
    const like = (isSuch: (line: Line) => boolean, count: number, name: string) => {
      const models = today.applications.filter(isSuch);
      return Array.from({ length: count }, (_, i) => {
        const model = models[i % models.length];
        if (!model) throw new Error(`The sample has nothing like ${name}.`);
        const id = `00000000-0000-4000-8000-${name.length}${String(i).padStart(11, '0')}`;
        return { ...model, id, company: `${name} ${i + 1}` };
      });
    };
    const applications = [
      ...like(({ verdict }) => verdict === 'act', 60, 'Brightwater'),
      ...like(({ open: steps, verdict }) => steps.length === 0 && verdict !== 'closed', 400, 'Restful'),
      ...like(({ verdict }) => verdict === 'closed', 40, 'Over'),
    ];
    await route.fulfill({ response: answer, json: { ...today, applications } });
  });
  await open(page, program);
}

const rests = (page: Page) => page.getByRole('region', { name: 'Leave these alone' }).getByRole('listitem');

test('all of it is there, can be searched, and none of what is closed', async ({ page, sample }) => {
  await openMany(page, sample);
  await expect(rests(page)).toHaveCount(400);
  expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(60);
  await expect(page.getByText('Over 1', { exact: true })).toHaveCount(0);
  // What a line of the list costs is bounded, so that the whole is.
  expect(await page.evaluate(() => document.querySelectorAll('main *').length)).toBeLessThan(60 * 40 + 400 * 8);
  // What was never painted is known to a screen reader all the same.
  const inspector = await page.context().newCDPSession(page);
  const { nodes } = await inspector.send('Accessibility.getFullAXTree');
  const named = new Set(nodes.map(({ name }) => String(name?.value)));
  for (const company of ['Brightwater 60', 'Restful 1', 'Restful 200', 'Restful 400']) {
    expect(
      [...named].some((name) => name.includes(company)),
      company,
    ).toBe(true);
  }
  await look(page, 'Today with five hundred');
});

test('what is far away is not painted, and is when it comes near', async ({ page, sample }) => {
  await openMany(page, sample);
  const last = rests(page).last();
  const isPainted = () =>
    last
      .locator('p')
      .first()
      .evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isPainted()).toBe(false);
  await last.scrollIntoViewIfNeeded();
  await expect.poll(isPainted).toBe(true);
  await expect(last).toContainText('Restful 400');
});

/** A picture of what has the focus, with its ring. */
async function ringOf(page: Page, link: Locator): Promise<Buffer> {
  const box = await link.boundingBox();
  if (!box) throw new Error('It is not there.');
  return page.screenshot({ clip: { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 } });
}

test('the ring of the focus is whole wherever it is', async ({ page, sample }) => {
  await openMany(page, sample);
  const lines = [
    page.getByRole('article').nth(1),
    page.getByRole('article').nth(30),
    rests(page).nth(0),
    rests(page).last(),
  ];
  for (const line of lines) {
    const link = line.getByRole('link');
    await link.evaluate((one: HTMLElement) => one.focus({ focusVisible: true }));
    await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const skipped = await ringOf(page, link);
    const show = (as: string) =>
      page.evaluate((visibility) => {
        for (const one of document.querySelectorAll<HTMLElement>('.skipped-unseen')) {
          one.style.contentVisibility = visibility;
        }
      }, as);
    await show('visible');
    await link.evaluate((one) => one.scrollIntoView({ block: 'center' })); // heights are no longer estimated
    const whole = await ringOf(page, link);
    await show('');
    expect(skipped.equals(whole), `the ring at ${await link.getAttribute('href')}`).toBe(true);
  }
});

test('the keyboard gets everywhere, and what it reaches is seen (on a desktop: a phone has no Tab key)', async ({
  page,
  sample,
  isMobile,
}) => {
  test.skip(isMobile);
  await openMany(page, sample);
  const wanted = await page.getByRole('main').locator('a[href], button, summary').count();
  await page.getByRole('main').focus();
  const reached = new Set<string>();
  for (let i = 0; i < wanted; i += 1) {
    await page.keyboard.press('Tab');
    const { place, seen } = await page.evaluate(() => {
      const one = document.activeElement;
      const box = one?.getBoundingClientRect();
      return {
        place: String([...document.querySelectorAll('main :is(a, button, summary)')].indexOf(one ?? document.body)),
        seen: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
      };
    });
    expect(seen, `the ${i + 1}th`).toBe(true);
    reached.add(place);
  }
  expect(reached.size).toBe(wanted);
  expect(reached.has('-1')).toBe(false);
});
