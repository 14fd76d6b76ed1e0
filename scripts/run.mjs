// What `npm start`, `npm test` and their like do. Node's built-ins alone: this runs before anything is installed.
import { requireNode } from './node-version.mjs';

requireNode();

/**
 * A task says what it does and where it lives.
 * @type {Record<string, [what: string, module: string]>}
 */
const tasks = {
  start: ['open Fineline in the browser', './start.mjs'],
  test: ['all checks and all tests; words after -- pick tests', './test.mjs'],
  dev: ['the program and its pages, renewed as you edit', './dev.mjs'],
  check: ['types, lint, format, who imports whom, generated files', './check.mjs'],
  build: ['the program, its pages and the packages', './build-all.mjs'],
  bench: ['measurements; words after -- pick them', './bench.mjs'],
  format: ['lay out every file', './format.mjs'],
  'new:rule': ['begin a review rule: npm run new:rule -- salary', './new-rule.mjs'],
};

/** @typedef {{ run: (args: string[]) => Promise<number> }} Task gives the exit code */

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
if (task) {
  /** @type {Task} */
  const { run } = await import(task[1]);
  process.exit(await run(args));
} else {
  console.error(name ? `There is no task “${name}”. There are:` : 'Which task?');
  for (const [known, [what]] of Object.entries(tasks)) console.error(`  ${known.padEnd(10)}${what}`);
  process.exit(2);
}
