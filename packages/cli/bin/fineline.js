#!/usr/bin/env node
// Loads the build. In a checkout it is made first where it is missing or older than its sources; an installed copy has
// no scripts folder, and nothing to make.
import { existsSync } from 'node:fs';
import module from 'node:module';

// Node 22 and later can keep what they have compiled; the types are those of Node 20.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

const builder = new URL('../../../scripts/build.mjs', import.meta.url);
if (existsSync(builder)) {
  const { isStale, buildProgram } = await import(builder.href);
  try {
    if (isStale()) buildProgram();
  } catch (error) {
    console.error(`fineline: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(70);
  }
}
await import(new URL('../dist/main.js', import.meta.url).href);
