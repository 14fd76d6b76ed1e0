import { readdirSync } from 'node:fs';

/** A folder in which each file defines one thing, and what such a thing is called. */
export interface RegistryFolder {
  /** Its path. */
  folder: string;
  /** "rule", as its comments say it. */
  one: string;
  /** Where the types come from, and their names. */
  types: { from: string; definition: string; examples: string };
  /** What the list is exported as. */
  list: string;
}

/** The names of the files that define something; what lists them is made from these. */
export const idsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();

const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const howToUpdate = 'A new one is found by: npx vitest run registry --update';

/** The two files that list a folder: all that its files define, and, apart, their examples. By their paths in it. */
export function registryOf({ folder, one, types, list }: RegistryFolder): [path: string, text: string][] {
  const ids = idsIn(folder);
  const lines = (line: (id: string) => string): string => ids.map(line).join('\n');
  const index = `// Made from the files of this folder. ${howToUpdate}
import type { ${types.definition} } from '${types.from}';
${lines((id) => `import ${variable(id)} from './${id}.ts';`)}

/** All ${one}s, by id. */
export const ${list}: readonly ${types.definition}[] = [
${lines((id) => `  ${variable(id)},`)}
];
`;
  const examples = `// Made from the files of the folder above. ${howToUpdate}
import type { ${types.examples} } from '${types.from}';
${lines((id) => `import { examples as ${variable(id)} } from '../${id}.ts';`)}

/** The examples of each ${one}, by its id; apart from the ${one}s, so that no page has to load them. */
export const examplesOf: ReadonlyMap<string, ${types.examples}> = new Map([
${lines((id) => `  ['${id}', ${variable(id)}],`)}
]);
`;
  return [
    ['index.ts', index],
    ['testing/examples.ts', examples],
  ];
}
