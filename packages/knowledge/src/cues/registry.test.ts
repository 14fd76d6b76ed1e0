import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The cues are the files of this folder; what lists them is made from their names. */
const ids = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .toSorted();

const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const list = `// Made from the files of this folder. A new one is found by: npx vitest run registry --update
import type { CueDefinition } from '@fineline/core/read';
${ids.map((id) => `import ${variable(id)} from './${id}.ts';`).join('\n')}

/** All cues, by id. */
export const cues: readonly CueDefinition[] = [
${ids.map((id) => `  ${variable(id)},`).join('\n')}
];
`;

const examples = `// Made from the files of the folder above. A new one is found by: npx vitest run registry --update
import type { CueExamples } from '@fineline/core/read';
${ids.map((id) => `import { examples as ${variable(id)} } from '../${id}.ts';`).join('\n')}

/** The examples of each cue, by its id; apart from the cues, so that no page has to load them. */
export const examplesOf: ReadonlyMap<string, CueExamples> = new Map([
${ids.map((id) => `  ['${id}', ${variable(id)}],`).join('\n')}
]);
`;

test.each([
  ['./index.ts', list],
  ['./testing/examples.ts', examples],
])('%s is as the files are', async (path, text) => {
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(path, import.meta.url)));
});
