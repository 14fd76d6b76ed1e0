import { reviewDraft } from '@fineline/core/review';
import { expect, test } from 'vitest';
import { reviewRules } from './index.ts';

test('what may stand beyond the pages that are looked at is not missed', () => {
  const body = `Dear Ms Bell,\n\n${'The kiln is by the door.\n'.repeat(1_000)}\nThank you. I would love the post, and can send you more.\n\nKind regards,\nJo Lamb`;
  const { findings } = reviewDraft({ action: 'check-in', channel: 'email', subject: 'Kiln', body }, reviewRules);
  expect(findings.filter(({ where }) => where === 'whole').map(({ rule, says }) => [rule, says])).toEqual([
    ['too-long', expect.stringContaining('its first')],
  ]);
});
