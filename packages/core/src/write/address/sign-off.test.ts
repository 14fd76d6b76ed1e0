import { expect, test } from 'vitest';
import type { AddressCustom } from './custom.ts';
import { type Signing, signOffFor } from './sign-off.ts';

const custom: AddressCustom = {
  by: 'given',
  family: 'last',
  signOffs: { near: ['Best wishes', 'Kind regards'], formal: ['With kind regards'], byHand: 'Yours sincerely' },
};
const sign = (signing: Partial<Signing>) =>
  signOffFor({ name: 'Sam Carter', custom, channel: 'email', by: 'given', variant: 0, ...signing });

test.each<[because: string, signing: Partial<Signing>, lines: string[] | undefined]>([
  ['a given name is answered warmly', {}, ['Best wishes,', 'Sam Carter']],
  ['another variant takes another formula', { variant: 1 }, ['Kind regards,', 'Sam Carter']],
  ['the formulas go round', { variant: 2 }, ['Best wishes,', 'Sam Carter']],
  ['a negative number is a number', { variant: -1 }, ['Kind regards,', 'Sam Carter']],
  ['a title is answered formally', { by: 'title', variant: 1 }, ['With kind regards,', 'Sam Carter']],
  ['a whole name is too', { by: 'whole' }, ['With kind regards,', 'Sam Carter']],
  [
    'by hand, after a title, there is one formula',
    { by: 'title', channel: 'letter' },
    ['Yours sincerely,', 'Sam Carter'],
  ],
  ['by hand, after a given name, it stays warm', { channel: 'letter' }, ['Best wishes,', 'Sam Carter']],
  ['an invitation has no room for one', { channel: 'linkedin' }, ['Sam Carter']],
  ['a name is its owner’s', { name: 'sam o’CARTER jr' }, ['Best wishes,', 'sam o’CARTER jr']],
  ['a name is one line', { name: ' Sam\nCarter ' }, ['Best wishes,', 'Sam Carter']],
  ['no name is known', { name: '  ' }, undefined],
  ['a profile without a name is “You” to itself, and nobody signs so', { name: 'You' }, undefined],
  ['a dash is no name', { name: ' – ' }, undefined],
  ['it is one where it is only the first word', { name: 'You Jin' }, ['Best wishes,', 'You Jin']],
])('because %s', (_, signing, lines) => {
  expect(sign(signing)).toEqual(lines);
});
