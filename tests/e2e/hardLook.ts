/** What a page must bear beside `look`: text twice as large, no colours of its own, a keyboard, and little motion. */
import type { Page } from '@playwright/test';
import { expect, look } from './pages.ts';

/** Looks at a page in all the ways in which it may be looked at. `name` is for the message alone. */
export async function lookHard(page: Page, name: string): Promise<void> {
  await look(page, name);
  await atTwiceTheSize(page, name);
  await inForcedColours(page, name);
}

/** With text twice as large nothing is cut off, nothing covers anything, and nothing is wider than the page. */
async function atTwiceTheSize(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  for (const width of new Set([640, size?.width ?? 1280])) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(faultsOfLayout), `${name}, text twice as large, ${width} px wide`).toEqual([]);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  }
  if (size) await page.setViewportSize(size);
}

/** What is wider than its room, and which controls cover each other. Runs in the page. */
function faultsOfLayout(): string[] {
  const faults: string[] = [];
  const sideways = document.documentElement.scrollWidth - innerWidth;
  if (sideways > 0) faults.push(`${sideways} px to scroll sideways`);
  const said = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40);
  const within = document.querySelector('dialog[open]') ?? document.querySelector('main');
  const controls = [...(within?.querySelectorAll<HTMLElement>('a, button, summary, input, select, textarea') ?? [])];
  const boxes = controls
    .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
    .map((one) => ({ one, box: one.getBoundingClientRect() }));
  for (const { one } of boxes) {
    if (one.matches('a, button, summary') && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0) {
      faults.push(`cut off: ${said(one)}`);
    }
  }
  boxes.forEach(({ one, box }, i) => {
    for (const { one: other, box: its } of boxes.slice(i + 1)) {
      const covers =
        box.left < its.right - 1 && its.left < box.right - 1 && box.top < its.bottom - 1 && its.top < box.bottom - 1;
      if (covers && !one.contains(other) && !other.contains(one)) faults.push(`“${said(one)}” covers “${said(other)}”`);
    }
  });
  return faults;
}

/** Where the system chooses the colours, what has the focus, what is a button and what page this is can still be seen. */
async function inForcedColours(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    const controls = document.querySelectorAll<HTMLElement>(
      'a, button, summary, input:not([type=file]), select, textarea',
    );
    for (const one of controls) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue;
      const says = `${one.tagName} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}`;
      one.focus({ focusVisible: true, preventScroll: true });
      if (document.activeElement !== one) continue; // disabled, or behind a dialog
      // A button that is a label has the ring in the place of its input.
      const isRinged = [one, one.closest('label')].some((box) => {
        const { outlineStyle, outlineWidth } = box ? getComputedStyle(box) : { outlineStyle: 'none', outlineWidth: '' };
        return outlineStyle !== 'none' && outlineWidth !== '0px';
      });
      if (!isRinged) found.push(`no focus to be seen: ${says}`);
      if (one.matches('.button, .field') && getComputedStyle(one).borderTopWidth === '0px')
        found.push(`no edge: ${says}`);
    }
    if (document.getAnimations().length > 0) found.push('something moves');
    (document.activeElement as HTMLElement | null)?.blur();
    return found;
  });
  expect(faults, `${name} in forced colours, without motion`).toEqual([]);
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
}
