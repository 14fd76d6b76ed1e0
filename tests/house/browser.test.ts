import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { browser } from '../browser.ts';

test('the browser that comes with the packages starts, and lays out a page with letters in it', async () => {
  const started = await chromium.launch(await browser());
  try {
    const page = await started.newPage();
    await page.setContent('<h1 style="font: 40px sans-serif; display: inline-block">Nobody is late.</h1>');
    const heading = page.getByRole('heading', { name: 'Nobody is late.' });
    expect((await heading.boundingBox())?.width).toBeGreaterThan(100);
  } finally {
    await started.close();
  }
});
