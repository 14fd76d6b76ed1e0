import { expect, test } from 'vitest';
import { comparative, gerund, participle, past, plain, plural, singular, thirdPerson } from './word-forms.ts';

test.each([
  [gerund, 'take get be see visit lie study', 'taking getting being seeing visiting lying studying'],
  [past, 'see seen speak spoken stop apply visit hope', 'saw saw spoke spoke stopped applied visited hoped'],
  [participle, 'see saw go went work chat study', 'seen seen gone gone worked chatted studied'],
  [thirdPerson, 'have do be study teach work', 'has does is studies teaches works'],
  [
    plain,
    'has does is went making planned hoping studied discussed bring',
    'have do be go make plan hope study discuss bring',
  ],
  [plain, 'speaks teaches tries uses sees seeing contributing', 'speak teach try use see see contribute'],
  [plural, 'son child reply boss people day', 'sons children replies bosses people days'],
  [singular, 'days people companies classes', 'day person company class'],
  [comparative, 'easy big cheap nice', 'easier bigger cheaper nicer'],
])('%s of %s: %s', (form, words, forms) => {
  expect(words.split(' ').map(form).join(' ')).toBe(forms);
});
