import { expect, test } from 'vitest';
import { findFormat } from './format.ts';
import type { Meeting } from './invitation.ts';

const meeting = (some: Partial<Meeting>): Meeting => ({
  sequence: 0,
  cancelled: false,
  dates: [],
  attendees: [],
  summary: '',
  description: '',
  location: '',
  links: [],
  ...some,
});
const meet = 'https://meet.google.com/abc-defg-hij';

test.each<[meeting: Partial<Meeting>, format: string | undefined, because: string]>([
  [{ location: '14 Quay Street, Bristol BS1 4DJ' }, 'onsite', 'an address'],
  [{ location: 'Head Office' }, 'onsite', 'a place'],
  [{ location: 'Microsoft Teams Meeting' }, 'video', 'a program'],
  [{ location: 'https://us02web.zoom.us/j/1' }, 'video', 'a link'],
  [{ links: [meet] }, 'video', 'a link in a property'],
  [{ description: `Join: ${meet}` }, 'video', 'a link in the text'],
  [{ description: 'This is a telephone interview.' }, 'phone', 'words in the text'],
  [{ location: '+44 7700 900123' }, 'phone', 'a number'],
  [{ location: 'Phone call' }, 'phone', 'a word'],
  [{ summary: 'Telephone interview' }, 'phone', 'a word in the title'],
  [{ summary: 'Phone screen', links: [meet] }, undefined, 'calendars add links to everything'],
  [{ summary: 'On-site interview', links: [meet] }, 'onsite', 'calendars add links to everything'],
  [{ summary: 'Virtual onsite', location: meet }, 'video', 'a virtual onsite is not on site'],
  [{ location: 'Room 3; Microsoft Teams Meeting' }, undefined, 'a place and a link: it is asked'],
  [{ location: '14 Quay Street', links: [meet] }, undefined, 'a place and a link: it is asked'],
  [{ location: 'TBC' }, undefined, 'nothing is said'],
  [{ location: 'Details to follow' }, undefined, 'nothing is said'],
  [{ location: 'https://acme.example/visit' }, undefined, 'a link to anything'],
  [{}, undefined, 'nothing is said'],
])('%j is %s: %s', (some, format) => {
  expect(findFormat(meeting(some)).format).toBe(format);
});

test('a place and a link are asked about', () => {
  expect(findFormat(meeting({ location: 'Room 3; Microsoft Teams Meeting' }))).toEqual({ unclear: true });
});
