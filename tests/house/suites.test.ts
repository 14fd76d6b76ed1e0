import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallTree } from './small-tree.ts';

let tree: ReturnType<typeof smallTree>;
beforeEach(() => void (tree = smallTree()));
afterEach(() => tree.remove());

const oneRightOneWrong = `import { expect, test } from 'vitest';
test('right', () => expect(1).toBe(1));
test('wrong', () => expect(1).toBe(2));
`;

/** `npm test` in a tree without types, tests in the browser, or most of the packages: its checks fail, and so must it. */
function npmTest() {
  const { status, stdout } = tree.script('scripts/run.mjs', 'test');
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(stdout.trimEnd().split('\n').at(-1) ?? '') ?? [];
  return { status, passed: Number(passed), failed: Number(failed) };
}

test('its last line counts over all suites, and a crash, an empty suite and a failed test are failures', () => {
  tree.write('playwright.config.js', `export default { testDir: 'tests/e2e' };`);
  tree.write('vitest.config.js', `export default { test: { include: ['tests/**/*.test.js'] } };`);
  const empty = npmTest();
  expect(empty).toEqual({ status: 1, passed: expect.any(Number), failed: expect.any(Number) });

  tree.write('tests/a.test.js', oneRightOneWrong);
  expect(npmTest(), 'the wrong test takes the place of the empty suite').toEqual({
    ...empty,
    passed: empty.passed + 1,
  });

  tree.write('vitest.config.js', `process.kill(process.pid, 'SIGKILL');`);
  expect(npmTest(), 'what crashed has passed nothing, and failed').toEqual(empty);
});
