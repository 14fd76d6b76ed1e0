/** Restores from the sources in a process of its own, for tests that kill it: says when it begins, and what came of it. */
import { runnerImport } from 'vite';

const options = JSON.parse(process.argv[2]);
const conditions = ['source'];
const { module } = await runnerImport(new URL('../backup/index.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
console.log('begins');
console.log(JSON.stringify(await module.restore({ ...options, log: () => undefined })));
