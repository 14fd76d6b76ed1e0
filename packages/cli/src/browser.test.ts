import { expect, test } from 'vitest';
import { findOpener } from './browser.ts';

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
