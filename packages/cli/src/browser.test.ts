import { expect, test } from 'vitest';
import { findOpener, pageAddress } from './browser.ts';

test.each<[NodeJS.Platform, Record<string, string>, string | undefined, string]>([
  // platform, environment, program, because
  ['linux', { DISPLAY: ':0' }, 'xdg-open', 'there is a screen'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open', 'there is one of the newer kind'],
  ['linux', {}, undefined, 'nobody would see it'],
  ['linux', { DISPLAY: '' }, undefined, 'an empty name is no screen'],
  ['darwin', {}, 'open', 'a Mac has a screen'],
  ['win32', {}, 'rundll32', 'no shell reads the address'],
])('on %s with %j the browser is opened by %s: %s', (platform, environment, program) => {
  expect(findOpener(platform, environment)?.program).toBe(program);
});

test.each<[pages: string | undefined, origin: string, because: string]>([
  // FINELINE_DEV_PAGES, origin, because
  [undefined, 'http://localhost:3463', 'the program serves its pages itself'],
  ['http://localhost:5173', 'http://localhost:5173', 'the pages are being developed'],
  ['https://evil.example', 'http://localhost:3463', 'a token goes to this computer alone'],
  ['http://localhost:5173@evil.example', 'http://localhost:3463', 'that is another address'],
])('with FINELINE_DEV_PAGES=%s the pages are opened at %s: %s', (pages, origin) => {
  const running = { url: 'http://localhost:3463', link: 'http://localhost:3463/#token=abc' };
  expect(pageAddress(running, { FINELINE_DEV_PAGES: pages })).toBe(`${origin}/#token=abc`);
});
