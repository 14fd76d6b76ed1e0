import type { ApplicationId, Choices } from '@fineline/core/api';
import { applicationIdSchema } from '@fineline/core/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from './choices.ts';
import { sharingPeople } from './lens.ts';

describe('choices for all and for one', () => {
  const table: [forAll: Choices, forOne: Choices, expected: Choices, because: string][] = [
    [{}, {}, {}, 'nothing chosen leaves everything to the library'],
    [{ playbook: 'gentle-nudge' }, {}, { playbook: 'gentle-nudge' }, 'what holds for all'],
    [{ playbook: 'gentle-nudge' }, { playbook: 'fineline' }, { playbook: 'fineline' }, 'the one goes before'],
    [
      { settings: { firstCheckInDay: 9, slackAfterTheirDate: 1 } },
      { settings: { slackAfterTheirDate: 3 } },
      { settings: { firstCheckInDay: 9, slackAfterTheirDate: 3 } },
      'setting by setting',
    ],
    [
      { settings: { daysOff: ['2026-12-24', '2026-12-31'] } },
      { settings: { daysOff: ['2026-12-24', '2026-12-28'] } },
      { settings: { daysOff: ['2026-12-24', '2026-12-31', '2026-12-28'] } },
      'days of both count, each once',
    ],
  ];
  it.each(table)('%j and %j', (forAll, forOne, expected) => expect(joined(forAll, forOne)).toEqual(expected));
});

describe('whose plans bear on one another', () => {
  const idOf = (n: number): ApplicationId =>
    applicationIdSchema.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  const found = (n: number, addresses: string[][]): number[] =>
    sharingPeople(
      idOf(n),
      addresses.map((list, i) => ({ id: idOf(i), addresses: list })),
    )
      .map((id) => Number(id.slice(-12)))
      .toSorted((a, b) => a - b);

  it.each([
    [[['a'], ['b']], [0], 'nobody in common'],
    [[['a'], ['A '], []], [0, 1], 'an address is the same however it is written'],
    [[['a'], ['c'], ['c', 'b'], ['b', 'a']], [0, 1, 2, 3], 'over several, and against the order'],
    [[[], [], ['x']], [0], 'no address is nobody in common'],
  ])('%j: %j', (addresses, expected) => expect(found(0, addresses)).toEqual(expected));

  it('is the same seen from each of them', () => {
    const lists = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 2 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lists, (addresses) => {
        for (const i of addresses.keys()) {
          const group = found(i, addresses);
          for (const other of group) expect(found(other, addresses)).toEqual(group);
        }
      }),
    );
  });
});
