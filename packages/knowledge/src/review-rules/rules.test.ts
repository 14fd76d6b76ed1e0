import type { Draft, Finding } from '@fineline/core/application';
import {
  type Example,
  type Place,
  type ReviewRuleDefinition,
  type RuleExamples,
  reviewDraft,
} from '@fineline/core/review';
import { describe, expect, test } from 'vitest';
import { reviewRules } from './index.ts';
import { markedDraft } from './testing/example-draft.ts';
import { examplesOf } from './testing/examples.ts';
import { exampleTools } from './testing/tools.ts';

const findingsOf = (draft: Draft, rules: readonly ReviewRuleDefinition[] = reviewRules): Finding[] =>
  reviewDraft(draft, rules, exampleTools).findings;

const tableOf = (examples: readonly Example[]): [name: string, example: Example][] =>
  examples.map((example) => [
    typeof example === 'string' ? example : `${example.subject ?? ''} ${example.body}`,
    example,
  ]);

describe.each(reviewRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = get(examplesOf, id);

  test('says where it comes from and what a reader will feel', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(new Set(rule.sources).size).toBe(rule.sources.length);
    expect(rule.says).toMatch(/^\S.{20,240}\.$/);
    expect(rule.says).not.toMatch(/!|follow-up/i);
  });

  test.each(tableOf([...examples.flags, ...examples.indirect]))('flags %s', (_, example) => {
    const { draft, marks } = markedDraft(rule, example);
    const found = findingsOf(draft, [rule]);
    const places = found.map((finding) => shown(finding, draft));
    if (marks.length === 0) expect(places).toEqual(['(whole)']);
    expect(
      found.filter((finding) => !marks.some((mark) => touches(finding, mark))).map((finding) => shown(finding, draft)),
      'found beside the marks',
    ).toEqual(marks.length === 0 ? ['(whole)'] : []);
    expect(
      marks.filter((mark) => !found.some((finding) => touches(finding, mark))).map((mark) => shown(mark, draft)),
      `missed; found: ${places.join(' | ')}`,
    ).toEqual([]);
  });

  test.each(tableOf([...examples.allows, ...examples.lookAlikes]))('leaves in peace %s', (_, example) => {
    const { draft, marks } = markedDraft(rule, example);
    expect(marks).toEqual([]);
    expect(findingsOf(draft, [rule]).map((finding) => shown(finding, draft))).toEqual([]);
  });

  test('what it would put instead makes the finding go, and brings no other', () => {
    for (const example of [...examples.flags, ...examples.indirect]) {
      const { draft } = markedDraft(rule, example);
      const before = findingsOf(draft);
      for (const finding of before.filter((one) => one.rule === id)) {
        for (const instead of finding.instead ?? []) {
          const after = findingsOf(replaced(draft, finding, instead));
          const count = (findings: readonly Finding[], name: string) =>
            findings.filter((one) => one.rule === name).length;
          const what = `${shown(finding, draft)} → ${instead}`;
          expect(count(after, id), what).toBeLessThan(count(before, id));
          if (id === 'shouts') continue; // said quietly, the words are read as words
          // What the whole message lacks is another matter: these are single sentences.
          for (const other of new Set(after.filter((one) => one.where !== 'whole').map((one) => one.rule))) {
            expect(count(after, other), `${what} brings ${other}`).toBeLessThanOrEqual(count(before, other));
          }
        }
      }
    }
  });
});

test('no text is an example twice', () => {
  const bodies = [...examplesOf.values()].flatMap((examples: RuleExamples) =>
    Object.values(examples)
      .flat()
      .filter((example) => typeof example === 'string'),
  );
  expect(bodies.filter((body, i) => bodies.indexOf(body) < i)).toEqual([]);
});

const touches = (finding: Finding, { where, start, end }: Place): boolean =>
  finding.where === where && (finding.start ?? 0) < end && start < (finding.end ?? 0);

/** The words at a place, so that a difference can be read. */
function shown({ where, start, end }: Pick<Finding, 'where' | 'start' | 'end'>, draft: Draft): string {
  if (where === 'whole') return '(whole)';
  const text = (where === 'subject' ? draft.subject : draft.body) ?? '';
  return `${where} ${start}: ${text.slice(start, end)}`;
}

function replaced(draft: Draft, { where, start = 0, end = 0 }: Finding, instead: string): Draft {
  if (where === 'whole') return draft;
  const text = draft[where] ?? '';
  return { ...draft, [where]: text.slice(0, start) + instead + text.slice(end) };
}

function get<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`Nothing is known of ${key}.`);
  return value;
}
