import { run } from './run.ts';
import { wantsColour, widthOf } from './surroundings.ts';
import { packageFolder } from './version.ts';

const { stdout, stderr, env } = process;

// Whoever read the answers has seen enough (`| head -1`): that is no failure. A full disk is one.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    report(`the answer could not be written (${error.code ?? error.message}).`);
    process.exit(2);
  });
}

function report(line: string): void {
  stderr.write(`fineline: ${line}\n`);
}

/** A bug: one line for everybody, and the stack for those who asked for it. */
function reportBug(error: unknown): void {
  if (env['FINELINE_DEBUG'] === '1') console.error(error);
  const what = error instanceof Error ? error.name : 'something unknown';
  report(`sorry, this is a fault of Fineline (${what}); FINELINE_DEBUG=1 shows where, for a report.`);
}

/** Neither done nor refused: the program itself failed (EX_SOFTWARE of sysexits). */
const faulty = 70;

async function main(): Promise<number> {
  try {
    return await run(process.argv.slice(2), {
      input: process.stdin,
      output: stdout,
      errors: stderr,
      directory: process.cwd(),
      environment: env,
      now: () => new Date().toISOString(),
      timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
      width: widthOf(stdout.isTTY ? stdout.columns : undefined, env['COLUMNS']),
      colour: wantsColour(stdout.isTTY, env),
      programFolder: packageFolder,
    });
  } catch (error) {
    reportBug(error);
    return faulty;
  }
}

const code = await main();
// Both are written out before the end; what a command left open does not keep the program alive.
stdout.write('', () => stderr.write('', () => process.exit(code)));
