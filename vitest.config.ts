import { defineConfig } from 'vitest/config';

/** Pure packages are tested on their sources; nothing has to be built first. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['packages/*/src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'], passWithNoTests: false },
});
