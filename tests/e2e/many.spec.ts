/** Today with five hundred applications: all of it is there, for the eye, for the keyboard and for a screen reader. */
import type { Page } from '@playwright/test';
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
  await expect(rests(page)).toHaveCount(400); // it comes in parts
}

const rests = (page: Page) => page.getByRole('region', { name: 'Leave these alone' }).getByRole('listitem');

test('all of it is there, and none of what is closed', async ({ page, sample }) => {
  await openMany(page, sample);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(60);
  await expect(page.getByText('Over 1', { exact: true })).toHaveCount(0);
  // What a line of the list costs is bounded, so that the whole is.
  expect(await page.evaluate(() => document.querySelectorAll('main *').length)).toBeLessThan(60 * 40 + 400 * 8);
  // Below the fold, too: where the browser may leave out what is not seen, it leaves it out of this tree as well.
  const inspector = await page.context().newCDPSession(page);
  const { nodes } = await inspector.send('Accessibility.getFullAXTree');
  const links = new Set(nodes.flatMap(({ role, name }) => (role?.value === 'link' ? [String(name?.value)] : [])));
  for (const company of ['Restful 1', 'Restful 200', 'Restful 400']) expect(links).toContain(company);
  await look(page, 'Today with five hundred');
});

test('the keyboard gets everywhere, and what it reaches is seen (on a desktop: a phone has no Tab key)', async ({
  page,
  sample,
}) => {
  await openMany(page, sample);
  const wanted = await page.getByRole('main').locator('a[href], button, summary').count();
  await page.evaluate(() => {
    const reached: { seen: boolean; one: Element }[] = [];
    Object.assign(window, { reached });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || !target.matches('main *')) return;
      const { top, bottom, height } = target.getBoundingClientRect();
      reached.push({ one: target, seen: height > 0 && top >= 0 && bottom <= innerHeight });
    });
  });
  await page.getByRole('main').focus();
  for (let i = 0; i < wanted; i += 1) await page.keyboard.press('Tab');
  const reached = await page.evaluate(() => {
    const all = (window as Window & { reached?: { seen: boolean; one: Element }[] }).reached ?? [];
    return { different: new Set(all.map(({ one }) => one)).size, unseen: all.filter(({ seen }) => !seen).length };
  });
  expect(reached).toEqual({ different: wanted, unseen: 0 });
});
