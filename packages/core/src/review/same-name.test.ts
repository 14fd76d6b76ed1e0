import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOfName, partMeant } from './same-name.ts';

test.each([
  // written      real                    fit         because
  ['Dr Patel', 'Dr Priya Patel', 'same', 'a title and the surname'],
  ['Priya', 'Dr Priya Patel', 'same', 'the first name alone'],
  ['Siobhan', 'Siobhán Fitzgerald', 'same', 'an accent may be left out'],
  ['Shiv', 'Siobhán Fitzgerald', 'same', 'a usual short form'],
  ['Danny', 'Daniel Okonkwo', 'same', 'a pet name is the beginning and a y'],
  ['Jennie', 'Jennifer Hale', 'same', 'a pet name may end in ie'],
  ['J. Lamb', 'Jo Lamb', 'same', 'an initial'],
  ['Jo', 'Joanne Petrie', 'same', 'two letters of a long name'],
  ['Jo', 'Joel Petrie', 'other', 'of a short one they are another'],
  ['Joan', 'Joanne Petrie', 'other', 'a name of its own'],
  ['Ben', 'Benedetta Sala', 'same', 'the beginning of hers'],
  ['HW', 'Hannah Whitlock', 'same', 'initials alone'],
  ['Ms Fitz-Gerald', 'Siobhán Fitzgerald', 'same', 'a hyphen more is no other name'],
  ['Jo Ann Lamb', 'Jo Lamb', 'same', 'a middle name that is not known here'],
  ['Engr. Patel', 'Priya Patel', 'same', 'a title of another country'],
  ['Tanaka-san', 'Yuki Tanaka', 'same', 'a title behind the name'],
  ['Tan Sri Lim', 'Lim Wei', 'same', 'a title of two words, of which one is a name'],
  ['Mr Tan', 'Lim Wei', 'other', 'here it is a name'],
  ['Ms Dean', 'Joan Barr', 'other', 'a title that stands last is a name'],
  ['Jayson', 'Jason Whitfield', 'misspelt', 'one letter more'],
  ['Mr Okonjo', 'Daniel Okonkwo', 'misspelt', 'two letters off in a longer name'],
  ['Danielle', 'Daniel Okonkwo', 'misspelt', 'hers is not his'],
  ['Daneil', 'Daniel Okonkwo', 'misspelt', 'two letters changed places'],
  ['Paula', 'Paul Stone', 'misspelt', 'an ending more is another person'],
  ['Mark', 'Jason Whitfield', 'other', 'another name'],
  ['Ms Okoro', 'Priya Patel', 'other', 'another surname'],
])('%s, where it is %s, is %s: %s', (written, real, fit) => {
  expect(fitOfName(written, real)).toBe(fit);
});

test('the part that was meant is given as it is spelt', () => {
  expect(partMeant('Whitefield', 'Jason Whitfield')).toBe('Whitfield');
  expect(partMeant('Mark', 'Jason Whitfield')).toBeUndefined();
});

test('a whole name is itself, however it is cased', () => {
  const part = fc.stringMatching(/^[A-Z][a-z]{2,10}$/);
  fc.assert(
    fc.property(part, part, (first, last) => {
      expect(fitOfName(`${first} ${last}`, `${first} ${last}`)).toBe('same');
      expect(fitOfName(`${first} ${last}`.toLowerCase(), `${first} ${last}`)).toBe('same');
    }),
  );
});
