import { writeFileSync } from 'node:fs';
import { test, open } from './pages.ts';
test.describe.configure({ timeout: 240_000 });
test('debug', async ({ page, sample }) => {
  await page.route('**/api/today', async (route) => {
    const answer = await route.fetch();
    const today: any = await answer.json();
    const many = (f: any, n: number, name: string) => { const m = today.applications.filter(f); return Array.from({length:n}, (_, i) => ({...m[i % m.length], id: `00000000-0000-4000-8000-${name.length}${String(i).padStart(11,'0')}`, company: `${name} ${i+1}`}));};
    await route.fulfill({ response: answer, json: { ...today, applications: [...many((l: any) => l.verdict === 'act', 60, 'Brightwater'), ...many((l: any) => l.open.length === 0 && l.verdict !== 'closed', 400, 'Restful')] } });
  });
  await open(page, sample);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const names = nodes.filter((n) => !n.ignored).map((n) => `${n.role?.value}: ${n.name?.value}`).filter((n) => /Brightwater|Restful/.test(n));
  console.log(nodes.length, names.length, names.slice(0, 12), names.slice(-4));
  console.log(await page.locator('body').ariaSnapshot().then((s) => [s.length, s.includes('Restful 400')]));
  console.log('find', await page.evaluate(() => ['Restful 1 ', 'Brightwater 2', 'Brightwater 50', 'Restful 300', 'Leave these'].map((t) => (window as any).find(t, false, false, true))));
  const shots: [string, any][] = [['article', page.getByRole('article').nth(1)], ['rest', page.getByRole('region', { name: 'Leave these alone' }).getByRole('listitem').first()]];
  for (const [n, line] of shots) {
    const link = line.getByRole('link');
    await link.evaluate((one: HTMLElement) => { one.focus({ focusVisible: true } as any); one.scrollIntoView({ block: 'center' }); });
    const shot = async (m: string) => { const b = (await link.boundingBox())!; console.log(n, m, b); writeFileSync(`/tmp/ring-${n}-${m}.png`, await page.screenshot({ clip: { x: b.x - 8, y: b.y - 8, width: b.width + 16, height: b.height + 16 } })); };
    await shot('a');
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.skipped-unseen').forEach((e) => (e.style.contentVisibility = 'visible')));
    await link.evaluate((one: HTMLElement) => one.scrollIntoView({ block: 'center' }));
    await shot('b');
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.skipped-unseen').forEach((e) => (e.style.contentVisibility = '')));
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: '/tmp/many-top.png' });
});
