/** A worker in a process of its own, from its sources, as tests that kill it need: it says "ready", and stops on SIGTERM. */
import { runnerImport } from 'vite';

const conditions = ['source'];
const { module } = await runnerImport(new URL('dutyWorker.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
const stop = await module.runWorker(JSON.parse(process.argv[2]));
console.log('ready');
process.on('SIGTERM', () => stop().then(() => process.exit(0)));
