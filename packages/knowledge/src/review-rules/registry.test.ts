import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reviewRuleSchema } from '@fineline/core/application';
import { expect, test } from 'vitest';

/** The rules are the files of this folder; what lists them is made from their names. */
const ids = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .toSorted();

const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const list = `// Made from the files of this folder. A new one is found by: npx vitest run registry --update
import type { ReviewRuleDefinition } from '@fineline/core/review';
${ids.map((id) => `import ${variable(id)} from './${id}.ts';`).join('\n')}

/** All rules, by id. */
export const reviewRules: readonly ReviewRuleDefinition[] = [
${ids.map((id) => `  ${variable(id)},`).join('\n')}
];
`;

const examples = `// Made from the files of the folder above. A new one is found by: npx vitest run registry --update
import type { RuleExamples } from '@fineline/core/review';
${ids.map((id) => `import { examples as ${variable(id)} } from '../${id}.ts';`).join('\n')}

/** The examples of each rule, by its id; apart from the rules, so that no page has to load them. */
export const examplesOf: ReadonlyMap<string, RuleExamples> = new Map([
${ids.map((id) => `  ['${id}', ${variable(id)}],`).join('\n')}
]);
`;

test('every rule that the contract names has a file of its own', () => {
  expect(ids).toEqual([...reviewRuleSchema.options].toSorted());
});

test.each([
  ['./index.ts', list],
  ['./testing/examples.ts', examples],
])('%s is as the files are', async (path, text) => {
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(path, import.meta.url)));
});
