import { gzipSync } from 'node:zlib';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { type Plugin, defaultClientConditions, defineConfig } from 'vite';

/** Where `npm run dev` serves the program; the pages hand /api on to it. */
const program = `http://localhost:${process.env['FINELINE_DEV_PORT'] ?? '4718'}`;

/** The address that the program prints while the pages are developed leads here. */
const pages = new URL(process.env['FINELINE_DEV_PAGES'] ?? 'http://localhost:5173');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwind(), scriptBudget(100_000), developmentOnly(/\/design\/showcase\//)],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    sourcemap: true,
    assetsInlineLimit: 0, // the pages may load files of their own origin, and nothing that is written into them
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !idle.test(id) },
      // What the first page needs is one file: compressed together it is smaller, and one question to the program.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  // The program answers its own pages alone, so it is asked as one of them.
  server: {
    port: Number(pages.port),
    strictPort: true,
    proxy: { '/api': { target: program, changeOrigin: true, headers: { origin: program } } },
  },
});

/** Modules that do nothing when they are loaded: the pages get only those of them whose names they use. */
const idle = /\/packages\/(?:core|knowledge)\/src\/|\/temporal-(?:polyfill|utils)\//;

/** Fails the build where the script that the first page loads, compressed, is larger than `bytes`; other pages load theirs when opened. */
export function scriptBudget(bytes: number): Plugin {
  return {
    name: 'script-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const first = new Set(chunks.filter(({ isEntry }) => isEntry));
      // A set takes in what is added to it while it is walked.
      for (const { imports } of first) {
        for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk);
      }
      const size = [...first].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      if (size > bytes) this.error(`The first page loads ${size} bytes of script (gz); the budget is ${bytes}.`);
    },
  };
}

/** Fails the build where a module whose path matches is in it. */
export function developmentOnly(modules: RegExp): Plugin {
  return {
    name: 'development-only',
    apply: 'build',
    generateBundle(_, bundle) {
      const all = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const found = all.find((id) => modules.test(id));
      if (found) this.error(`${found} is for development alone, and the built pages have it.`);
    },
  };
}
