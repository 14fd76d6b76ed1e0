import { expect, test } from 'vitest';
import { fitted, swap, withArticle, without } from './put-right.ts';

test.each([
  ['was', 'were', 'the word'],
  ['wasn’t', 'weren’t', 'what is joined to it stays'],
  ['Was', 'Were', 'with its capital'],
  ['washed', 'washed', 'a word that only begins so'],
  ['so was', 'so were', 'wherever it stands'],
])('“%s” is “%s”: %s', (found, right) => {
  expect(swap({ was: 'were' })(found)).toBe(right);
});

test.each([
  ['hour', 'an hour'],
  ['uniform', 'a uniform'],
  ['unusual day', 'an unusual day'],
  ['HGV licence', 'an HGV licence'],
  ['European passport', 'a European passport'],
  ['such nice place', 'such a nice place'],
  ['own car', 'own car'],
])('“%s” with its article is “%s”', (found, right) => {
  expect(withArticle(found)).toBe(right);
});

test.each<[text: string, found: string, right: string | undefined, because: string]>([
  ['I’m agree.', '’m agree', ' agree', 'it was joined to “I”'],
  ['I am hope.', 'I am hope', 'I hope', '“I” is no capital to keep'],
  ['Am hope.', 'Am hope', 'Hope', 'a sentence begins'],
  ['I hope.', 'hope', undefined, 'nothing is to be changed'],
])('%s: “%s” is “%s”, since %s', (text, found, right) => {
  expect(fitted({ start: text.indexOf(found), text: found }, without('am'), text)).toBe(right);
});
