import { Program, untouchedHome } from './program.ts';

/** Makes one data folder that nobody has written to; each test's program begins with a copy of it. */
export default async function setup(): Promise<() => Promise<void>> {
  const program = new Program();
  await program.start();
  await program.stop();
  process.env[untouchedHome] = program.home;
  return () => program.remove();
}
