/** Starts the server from its sources in a process of its own, as tests that kill it need: one line of JSON says what came of it. */
import { runnerImport } from 'vite';

const options = JSON.parse(process.argv[2]);
const conditions = ['source'];
const { module } = await runnerImport(new URL('../main.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
const outcome = await module.startServer({
  sample: false,
  webRoot: '/nowhere',
  version: '0.0.0',
  log: (line) => console.error(line),
  ...options,
});
console.log(JSON.stringify(outcome));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => outcome.stop?.().then(() => process.exit(0)));
