import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registryOf } from '../testing/registry.ts';

const folder = import.meta.dirname;
const types = { from: '@fineline/core/read', definition: 'CueDefinition', examples: 'CueExamples' };

test.each(registryOf({ folder, one: 'cue', types, list: 'cues' }))('%s is as the files are', async (path, text) => {
  await expect(text).toMatchFileSnapshot(join(folder, path));
});
