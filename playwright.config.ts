import { defineConfig } from '@playwright/test';
import { browser } from './tests/browser.ts';

const { executablePath, args, env } = await browser();

/**
 * Every file looks at 320 px and at a wide page by itself. What is most used runs on both; of the rest each runs once, so
 * that the whole takes minutes. A test whose name says “on a desktop” runs there alone, whatever its file.
 */
const onDesktopAlone = /(?:before|corrections|many|playbooks|recording|refusals|states)\.spec\.ts$/;
const onPhoneAlone = /(?:after|four-questions|not-today|settings)\.spec\.ts$/;
const needsDesktop = /\(on a desktop: /;
/** What both look at whole, in both colours: colours are the same on a phone. */
const darkOnDesktopAlone = /the (?:sample|main job), dark/;
const desktop = { viewport: { width: 1280, height: 800 } };

/** Each test starts the program it looks at, on a free port and with a folder of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/setup.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  retries: 0, // a test that passes only sometimes is a failed test
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    launchOptions: { executablePath, args, env },
    trace: 'retain-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  projects: [
    {
      name: 'phone',
      testIgnore: onDesktopAlone,
      grepInvert: [needsDesktop, darkOnDesktopAlone],
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    { name: 'desktop', testIgnore: onPhoneAlone, use: desktop },
    { name: 'desktop too', testMatch: onPhoneAlone, grep: needsDesktop, use: desktop },
  ],
});
