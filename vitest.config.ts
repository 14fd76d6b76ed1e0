import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Pure packages are tested on their sources; nothing has to be built first. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    // One database cluster for all; nothing is started where no test asks for it.
    globalSetup: ['packages/server/src/testing/globalSetup.ts'],
    setupFiles: ['tests/properties.ts'],
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    passWithNoTests: false,
    // Much of the suite waits for processes and databases; by itself vitest would leave one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A test that hangs ends; none fails because the machine is busy.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
