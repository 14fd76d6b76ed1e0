import { join } from 'node:path';
import { reviewRuleSchema } from '@fineline/core/application';
import { expect, test } from 'vitest';
import { idsIn, registryOf } from '../testing/registry.ts';

const folder = import.meta.dirname;
const types = { from: '@fineline/core/review', definition: 'ReviewRuleDefinition', examples: 'RuleExamples' };

test('every rule that the contract names has a file of its own', () => {
  expect(idsIn(folder)).toEqual([...reviewRuleSchema.options].toSorted());
});

test.each(registryOf({ folder, one: 'rule', types, list: 'reviewRules' }))(
  '%s is as the files are',
  async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(folder, path));
  },
);
