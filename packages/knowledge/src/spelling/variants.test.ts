import { type Dictionary, draftTextOf } from '@fineline/core/review';
import { draftSchema } from '@fineline/core/application';
import { expect, test } from 'vitest';
import { goesToAmerica } from './variants.ts';

const british = new Set(['colour', 'centre', 'favourite', 'travelled', 'the', 'mill', 'of', 'my']);
const american = new Set(['color', 'center', 'favorite', 'traveled']);
const dictionary: Dictionary = {
  has: (word) => british.has(word),
  isElsewhere: (word) => american.has(word),
  suggest: () => [],
};

const application = (country: string) => ({
  candidate: { name: 'Jo Lamb', timeZone: 'Europe/London' },
  employer: { company: 'Kiln Row', country },
  role: 'Thrower',
  people: [],
  events: [],
});

test.each<[string, object, boolean, string]>([
  ['My favorite color of the mill.', {}, true, 'American throughout, and nobody said where it goes'],
  ['My favorite color of the centre.', {}, false, 'now this, now that'],
  ['My favorite mill.', {}, false, 'one word may be a slip'],
  ['My favorite color.', { language: 'en-GB' }, false, 'it is to be British'],
  ['My favorite color.', { application: application('GB') }, false, 'it goes to Britain'],
  ['My favorite mill.', { application: application('US') }, true, 'it goes to America'],
])('%s %j: %s, as %s', (body, more, is) => {
  const draft = draftSchema.parse({ action: 'check-in', channel: 'email', body, ...more });
  expect(goesToAmerica(draftTextOf(draft), dictionary)).toBe(is);
});
