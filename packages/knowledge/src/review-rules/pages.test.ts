import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Example, ReviewRuleDefinition, RuleExamples } from '@fineline/core/review';
import { expect, test } from 'vitest';
import { sources } from '../sources.ts';
import { reviewRules } from './index.ts';
import { examplesOf } from './testing/examples.ts';

const folder = new URL('../../../../docs/rules/', import.meta.url);
const made = '<!-- Made from packages/knowledge/src/review-rules: npx vitest run pages --update -->';

/** Words of an example as they stand in a table: what is flagged in bold, line ends as ¶. */
function shown(example: Example): string {
  const { subject, body, action, channel, application, siblings, attachments } =
    typeof example === 'string' ? { body: example } : example;
  const text = [subject === undefined ? '' : `*Subject:* ${subject} ¶ `, body].join('');
  const facts = [
    ...[action, channel].filter((word) => word !== undefined),
    ...(application ? ['with its application'] : []),
    ...(siblings ? ['beside other letters'] : []),
    ...(attachments ? [attachments.length > 0 ? `attached: ${attachments.join(', ')}` : 'nothing attached'] : []),
  ];
  const plain = text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace('\\*Subject:\\*', '*Subject:*');
  const marked = plain
    .replace(/«\s*/g, '**')
    .replace(/\s*»/g, '**')
    .replace(/\s*\n\s*/g, ' ¶ ')
    .trim();
  return `- ${marked}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
}

const list = (examples: readonly Example[]): string => examples.map(shown).join('\n');

function pageOf({
  id,
  severity,
  appliesTo: { actions, channels },
  sources: cited,
  says,
}: ReviewRuleDefinition): string {
  const examples: RuleExamples | undefined = examplesOf.get(id);
  if (!examples) throw new RangeError(`${id} has no examples.`);
  const scope =
    [actions?.join(', '), channels && `by ${channels.join(', ')}`].filter(Boolean).join('; ') || 'every draft';
  return `${made}

# ${id}

${says.replaceAll('{found}', '…')}

Severity: ${severity}. Looks at: ${scope}.

Sources: ${cited.map((source) => `${source}, ${sources[source].name}`).join('; ')}.

## Flagged

${list(examples.flags)}

Said in other words:

${list(examples.indirect)}

## Left in peace

${list(examples.allows)}

Though it looks alike:

${list(examples.lookAlikes)}
`;
}

test.each(reviewRules.map((rule) => [rule.id, rule] as const))('the page of %s is as its file is', async (id, rule) => {
  await expect(pageOf(rule)).toMatchFileSnapshot(fileURLToPath(new URL(`${id}.md`, folder)));
});

test('the list of the pages', async () => {
  const rows = reviewRules.map(
    ({ id, severity, says }) => `- [${id}](${id}.md) (${severity}): ${says.replaceAll('{found}', '…')}`,
  );
  const text = `${made}\n\n# What a draft is looked at for\n\n${rows.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL('README.md', folder)));
  const others = readdirSync(folder).filter((file) => !reviewRules.some(({ id }) => file === `${id}.md`));
  expect(others).toEqual(['README.md']);
});
