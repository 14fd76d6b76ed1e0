// Who may import whom. Reads every source file with a parser and refuses what the graph does not allow.
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { filesBelow, root } from './tree.mjs';

/**
 * @typedef {object} Package
 * @property {string[]} mayImport packages of this tree
 * @property {boolean} platform whether Node's own modules may be used
 * @property {string[]} [thirdParty] all that may come from outside; if not said, what its package.json depends on
 */

/** @type {Record<string, Package>} core ← knowledge ← fineline ← server ← cli; core, knowledge ← web */
const graph = {
  core: { mayImport: [], platform: false, thirdParty: ['zod', 'temporal-polyfill'] },
  knowledge: { mayImport: ['core'], platform: false, thirdParty: [] },
  fineline: { mayImport: ['core', 'knowledge'], platform: true },
  server: { mayImport: ['core', 'knowledge', 'fineline'], platform: true },
  web: { mayImport: ['core', 'knowledge'], platform: false },
  cli: { mayImport: ['core', 'knowledge', 'fineline'], platform: true },
};

/** The server is heavy: the commands that need it or its store load it, and no other command waits for it. */
const loadsServer = /^packages\/cli\/src\/commands\/(start|open|backup|restore)\.ts$/;

/** Each file of these folders stands by itself: what two of them share belongs into core. */
const apart = [
  { folder: 'packages/knowledge/src/playbooks', what: 'playbook' },
  { folder: 'packages/knowledge/src/review-rules', what: 'review rule' },
  { folder: 'packages/knowledge/src/cues', what: 'cue' },
];

/** Fewer files than this mean that the gate looks in the wrong place. */
const fewest = 120;

/** @typedef {{ path: string, text: string }} SourceFile `path` from the root */
/** @typedef {{ specifier: string | undefined, dynamic: boolean }} Import no specifier where it is only known at run time */

/** Looks at the whole tree. A check: `says` names every import that is refused, or how many files were looked at. */
export async function checkImports(base = root, minimum = fewest) {
  const paths = ['packages', 'scripts']
    .flatMap((folder) => filesBelow(folder, base))
    .filter((path) => /\.(m?js|tsx?)$/.test(path));
  const files = paths.map((path) => ({ path, text: readFileSync(join(base, path), 'utf8') }));
  const refused = await refusedImports(files, (name) => dependenciesOf(base, name));
  const missing = Object.keys(graph).filter((name) => !paths.some((path) => path.startsWith(`packages/${name}/src/`)));
  if (missing.length > 0) refused.push(`no source files in packages/${missing.join(', packages/')}`);
  if (files.length < minimum) refused.push(`only ${files.length} files were found, and there are at least ${minimum}`);
  return {
    ok: refused.length === 0,
    says: refused.length > 0 ? refused.join('\n') : `${files.length} files looked at`,
  };
}

/**
 * The imports that the graph does not allow, one sentence each.
 * @param {SourceFile[]} files
 * @param {(packageName: string) => string[]} dependencies the third parties that a package.json names
 */
export async function refusedImports(files, dependencies) {
  /** @type {string[]} */
  const refused = [];
  for (const file of files) {
    for (const found of await importsOf(file)) {
      const reason = objection(file.path, found, dependencies);
      if (reason) refused.push(`${file.path}: ${found.specifier ?? 'an import whose target is computed'}: ${reason}`);
    }
  }
  return refused;
}

/**
 * Why an import is refused; nothing where it is allowed.
 * @param {string} path
 * @param {Import} found
 * @param {(packageName: string) => string[]} dependencies
 */
function objection(path, { specifier, dynamic }, dependencies) {
  const [top, name = ''] = path.split('/');
  if (specifier === undefined) return top === 'packages' && path.includes('/src/') ? 'it cannot be checked' : undefined;
  if (top === 'scripts') return objectionInScripts(specifier, dynamic);
  const own = graph[name];
  if (!own) return `packages/${name} has no place in the graph of scripts/import-gate.mjs`;
  const isTest = /\.test\.tsx?$|\/testing\//.test(path);
  const isSource = path.startsWith(`packages/${name}/src/`);

  if (specifier.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(path), specifier));
    if (isSource && !target.startsWith(`packages/${name}/`)) return 'a relative import may not leave its package';
    return isTest ? undefined : betweenSiblings(path, target);
  }
  if (specifier.startsWith('/') || /^(https?|data|file):/.test(specifier))
    return 'only packages and relative files may be imported';
  if (isBuiltin(specifier))
    return own.platform || isTest || !isSource ? undefined : `packages/${name} runs on any platform`;

  const wanted = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const inTree =
    wanted === 'fineline'
      ? 'fineline'
      : wanted.startsWith('@fineline/')
        ? wanted.slice('@fineline/'.length)
        : undefined;
  if (inTree === 'server' && name === 'cli') {
    return dynamic && loadsServer.test(path)
      ? undefined
      : 'only start, open, backup and restore load the server, by a dynamic import';
  }
  if (inTree !== undefined)
    return own.mayImport.includes(inTree) ? undefined : `packages/${name} may not know packages/${inTree}`;
  if (isTest || !isSource) return undefined;
  const allowed = own.thirdParty ?? dependencies(name);
  return allowed.includes(wanted) ? undefined : `packages/${name} does not depend on it`;
}

/**
 * @param {string} specifier
 * @param {boolean} dynamic
 */
function objectionInScripts(specifier, dynamic) {
  if (specifier.startsWith('.') || isBuiltin(specifier) || dynamic) return undefined;
  return 'scripts run before anything is installed: load a package by a dynamic import';
}

/**
 * @param {string} path
 * @param {string} target
 */
function betweenSiblings(path, target) {
  for (const { folder, what } of apart) {
    const isMember = (/** @type {string} */ of) => of.startsWith(`${folder}/`) && !of.endsWith('/index.ts');
    // Lists of words in a folder below are what a rule is made of, and no rule themselves.
    const isWhole = target.startsWith(`${folder}/`) && !target.slice(folder.length + 1).includes('/');
    if (isMember(path) && isWhole) return `a ${what} imports no ${what}`;
  }
  return undefined;
}

/**
 * Everything a file imports, re-exports, requires, or names in an import type.
 * @param {SourceFile} file
 * @returns {Promise<Import[]>}
 */
async function importsOf({ path, text }) {
  const { parseSync } = await import('vite');
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  /** @type {Import[]} */
  const found = [];
  visit(program, (node) => {
    const isImport = /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type);
    if (isImport && node['source']) found.push({ specifier: literal(node['source']), dynamic: false });
    if (node.type === 'ImportExpression') found.push({ specifier: literal(node['source']), dynamic: true });
    if (node.type === 'TSImportType') found.push({ specifier: literal(node['source']), dynamic: false });
    if (node.type === 'TSExternalModuleReference')
      found.push({ specifier: literal(node['expression']), dynamic: false });
    const callee = node['callee'];
    if (node.type === 'CallExpression' && isNode(callee) && callee['name'] === 'require') {
      found.push({
        specifier: Array.isArray(node['arguments']) ? literal(node['arguments'][0]) : undefined,
        dynamic: false,
      });
    }
  });
  return found;
}

/** @typedef {{ type: string } & Record<string, unknown>} SyntaxNode */

/**
 * @param {unknown} value
 * @returns {value is SyntaxNode}
 */
const isNode = (value) =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/**
 * @param {unknown} value
 * @param {(node: SyntaxNode) => void} each
 */
function visit(value, each) {
  if (Array.isArray(value)) for (const entry of value) visit(entry, each);
  else if (isNode(value)) {
    each(value);
    for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) visit(child, each);
  }
}

/** @param {unknown} node */
function literal(node) {
  return isNode(node) && typeof node['value'] === 'string' ? node['value'] : undefined;
}

/**
 * @param {string} base
 * @param {string} name
 * @returns {string[]}
 */
function dependenciesOf(base, name) {
  /** @type {{ dependencies?: Record<string, string> }} */
  const { dependencies = {} } = JSON.parse(readFileSync(join(base, 'packages', name, 'package.json'), 'utf8'));
  return Object.keys(dependencies);
}
