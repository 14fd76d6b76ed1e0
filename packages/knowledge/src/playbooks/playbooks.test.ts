import { type Playbook, definePlaybook } from '@fineline/core/plan';
import { type PlaybookId, playbookIdSchema, sourceSchema } from '@fineline/core/application';
import { describe, expect, test } from 'vitest';
import { playbooks, sources } from '../index.ts';

const all = Object.values(playbooks);
const own: Record<Exclude<PlaybookId, 'fineline'>, string> = {
  'gentle-nudge': '000',
  'three-windows': '001',
  'steady-cadence': '002',
  'dos-and-donts': '003',
  'top-of-mind': '004',
};

test('there is one for each id, under its id', () => {
  expect(Object.entries(playbooks).map(([id, playbook]) => [id, playbook.id])).toEqual(
    playbookIdSchema.options.map((id) => [id, id]),
  );
});

describe.each(all.map((playbook) => [playbook.id, playbook] as const))('%s', (id, playbook) => {
  test('each play says why, in one or two plain sentences, and who says so', () => {
    for (const { action, says, sources: cited, precepts } of playbook.plays) {
      expect(says, action).toMatch(/^[A-Z].*\.$/);
      expect(says, action).not.toMatch(/!|follow-up|following up/i);
      expect(says.length, action).toBeLessThan(200);
      expect(cited.length, action).toBeGreaterThan(0);
      for (const source of cited) expect(sources[source].id).toBe(source);
      for (const precept of precepts)
        expect(precept).toMatch(/^(N[1-6]|W[1-9]|C([1-9]|1\d|2[01])|D([1-9]|10)|T([1-9]|1[0-3]))$/);
      expect(precepts.length, action).toBeGreaterThan(0);
      expect(new Set(precepts).size, action).toBe(precepts.length);
    }
  });

  test('it answers what waits for an answer, and knows when to move on or to pause', () => {
    expect(playbook.plays.map(({ action }) => action)).toContain('reply');
    expect([playbook.usedUp.pause, playbook.usedUp.moveOn].some((turn) => turn !== undefined)).toBe(true);
    expect(playbook.adjustable).toBe(id === 'fineline');
  });

  test('what it takes from a source is its own source’s, or the house’s', () => {
    if (id === 'fineline') return;
    const cited = new Set(playbook.plays.flatMap((play) => play.sources));
    expect([...cited].filter((source) => source !== own[id] && source !== 'house')).toEqual([]);
  });
});

test('every source is named by its title', () => {
  expect(Object.keys(sources).sort()).toEqual([...sourceSchema.options].sort());
  expect(Object.values(sources).every(({ title, by }) => title.length > 5 && by.length > 3)).toBe(true);
});

test('a playbook with two plays for one action is refused when it is defined', () => {
  const [play] = playbooks.fineline.plays;
  const twice: Playbook = { ...playbooks.fineline, plays: play ? [play, play] : [] };
  expect(() => definePlaybook(twice)).toThrow(/two plays for prepare/);
});
