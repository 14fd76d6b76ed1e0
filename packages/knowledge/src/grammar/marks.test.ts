import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsIn, lines, wordsMendedIn } from './testing/faults-in.ts';
import { markFaults } from './marks.ts';

test.each([
  ['I liked the tour , and the staff.', ['I liked the tour, and the staff.'], 'a space before a comma'],
  ['Is there more ?', ['Is there more?'], 'a space before a question mark'],
  ['I liked the tour,the staff and all.', ['I liked the tour, the staff and all.'], 'none behind one'],
  ['I liked the tour.The staff were kind.', ['I liked the tour. The staff were kind.'], 'none between sentences'],
  ['It was warm.. I liked it.', ['It was warm. I liked it.'], 'two full stops'],
  ['I asked Dr Holt,s clerk.', ['I asked Dr Holt’s clerk.'], 'a comma for an apostrophe'],
  ['Write to me at jo.Lamb@kiln.example,or ring.', [], 'an address'],
  ['See www.kiln.example/a,b and node.Js.', [], 'a path, and a name'],
  ['I waited... and then … well.', [], 'three of them are meant'],
  ['We spoke of Booking.Com and 1,000 jugs.', [], 'names and numbers'],
  ['I like it :) and so ;) on', [], 'faces'],
])('%s: %j, because of %s', (text, mended) => {
  expect(
    [...markFaults(text)].map(({ start, end, instead }) => text.slice(0, start) + instead + text.slice(end)),
  ).toEqual(mended);
});

test.each(
  lines(`
    I liked the tour. [the] staff were kind.
    I liked the tour of the ward! [it] was warm.
    I liked the tour of [todays] ward.
    I liked [yesterdays] talk.
    Thank you for [Mondays] chat.
    I have a [weeks] notice to give.
    I thought of last [weeks] interview.
    My [managers] name is Bo.
    I have two [year's] experience.
    The [ward's] are clean.
  `),
)('out of place: %s', (line) => {
  const [meant] = /(?<=\[)[^\]]+/.exec(line) ?? [];
  const found = wordsMendedIn(line.replaceAll(/[[\]]/g, ''));
  expect(found.some((words) => words.includes(meant ?? '-'))).toBe(true);
});

test.each(
  lines(`
    I saw pots, pans etc. and liked the tour.
    I waited for approx. the time that you said.
    We met on the 3. floor of the house.
    The sample on iOS is ready. iPhone users like it.
    I work Mondays and Fridays, and some weeks I am away.
    The last weeks of May are warm.
    Weeks pass, and the managers know my name.
    The manager's office is near, and the ward's clean.
    I have five years experience in care.
  `),
)('in its place: %s', (line) => {
  expect(faultsIn(line)).toEqual([]);
});

test('a long line of spaces and marks is read at once', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ ,.a-zA]{0,200}$/), (text) => {
      for (const { start, end } of markFaults(text)) expect(text.slice(start, end)).toMatch(/[,.;?!]/);
    }),
  );
  const long = `${'a'.repeat(10)}${' '.repeat(100_000)},${'.'.repeat(100_000)}`;
  expect([...markFaults(long)]).toEqual([]);
});
