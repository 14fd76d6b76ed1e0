import type { Choices } from '@fineline/core/api';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { changeChoices } from './questions.ts';

/** A program that keeps choices, and another window that saves its own so many times in between. */
function program(kept: Choices, inBetween: readonly Choices[]) {
  const others = [...inBetween];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_path: string, { method = 'GET', body = '' }: { method?: string; body?: string }) => {
    asked.push(method);
    if (method === 'GET') return Response.json(kept);
    kept = others.shift() ?? kept;
    const { seen, choices } = JSON.parse(body);
    if (JSON.stringify(seen) !== JSON.stringify(kept)) {
      const problem = { type: 'about:blank', title: 'Changed', code: 'changed-elsewhere', detail: 'Not saved.' };
      return Response.json({ ...problem, status: 409 }, { status: 409 });
    }
    kept = choices;
    return Response.json(kept);
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

describe('a choice that another window comes before', () => {
  const off = (day: string): Choices => ({ settings: { daysOff: [day] } });
  const choosing = (standing: Choices): Choices => ({ ...standing, playbook: 'gentle-nudge' });

  test.each([
    [[], 2, 'nobody else saves'],
    [[off('2026-12-01')], 4, 'one saves in between'],
    [[off('2026-12-01'), off('2026-12-02')], 6, 'and again'],
  ])('is made on top of %j: %i questions, as %s', async (others, questions) => {
    const asked = program({}, others);
    const standing = others.at(-1) ?? {};
    expect(await changeChoices(choosing)).toEqual({ before: standing, after: choosing(standing) });
    expect(asked).toHaveLength(questions);
  });

  test('is refused in the end where it never comes first', async () => {
    program(
      {},
      Array.from({ length: 10 }, (_, n) => off(`2026-12-${10 + n}`)),
    );
    await expect(changeChoices(choosing)).rejects.toThrow('Not saved.');
  });
});
