import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install } from './install.mjs';
import { root } from './tree.mjs';

/**
 * `npm run new:rule -- ID`: begins the file of a review rule.
 * @param {string[]} args
 */
export async function run([id = '']) {
  const failed = await install('to develop');
  if (failed) return failed;
  const begun = beginRule(id, await ruleIds());
  console.log(begun.says);
  return begun.ok ? 0 : 1;
}

/**
 * Writes the file of a rule that the contract names and that has none yet.
 * @param {string} id
 * @param {readonly string[]} known the ids of the contract
 * @param {string} [base] the tree to write to
 * @returns {{ ok: boolean, says: string }}
 */
export function beginRule(id, known, base = root) {
  if (!known.includes(id)) {
    return {
      ok: false,
      says: `${id ? `The contract has no rule “${id}”` : 'Which rule?'}. It has: ${known.join(', ')}.`,
    };
  }
  const path = `packages/knowledge/src/review-rules/${id}.ts`;
  if (existsSync(join(base, path))) return { ok: false, says: `${path} is there already.` };
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), template(id));
  return {
    ok: true,
    says: `Begun: ${path}. It compiles once it names a source and holds examples; then npx vitest run registry pages --update lists it.`,
  };
}

/** The ids of the contract, read from its schema. */
export async function ruleIds() {
  const { runnerImport } = await import('vite');
  /** @type {{ module: { reviewRuleSchema: { options: string[] } } }} */
  const { module } = await runnerImport(join(root, 'packages/core/src/application/review.ts'), { logLevel: 'error' });
  return module.reviewRuleSchema.options;
}

/** @param {string} id */
const template = (id) => `import { defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

/** Patterns are read by packages/core/src/language/pattern.ts. */
const words = phrases('just? (check~ in|touch~ base)');

/** Why a reader minds, in a sentence or two. */
export default defineReviewRule({
  id: '${id}',
  severity: 'consider', // 'stop': it must not go out so; 'fix': better without; 'consider': a matter of judgment
  appliesTo: {}, // actions: ['thank-you'], channels: ['email']
  sources: [], // at least one
  says: '', // “{found}” stands for the words at the place

  *find(draft) {
    for (const at of draft.find(words)) if (!at.isNegated) yield { at };
  },
});

/** What is meant stands between « and ». */
export const examples = defineExamples({
  flags: [], // six or more that say it in as many words: 'I am «just checking in».'
  indirect: [], // six or more in which it is felt
  allows: [], // six or more with nothing of the kind
  lookAlikes: [], // six or more that are innocent and look like it
});
`;
