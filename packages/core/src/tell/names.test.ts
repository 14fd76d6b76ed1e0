import { expect, test } from 'vitest';
import { findOwnDomain, isRobot, isService } from './addresses.ts';
import { findPart, nameParts } from './names.ts';
import { personId } from './people.ts';

test.each<[display: string, name: string, title: string | undefined, part: string | undefined]>([
  ['Réna Müller, HR', 'Réna Müller', 'HR', 'hr'],
  ['Jane Doe (Recruiter)', 'Jane Doe', 'Recruiter', 'recruiter'],
  ['John Smith - Hiring Manager', 'John Smith', 'Hiring Manager', 'hiring-manager'],
  ['Priya Patel | Acme', 'Priya Patel', undefined, undefined],
  ['Doe, Jane', 'Jane Doe', undefined, undefined],
  ['Doe, Jane (HR)', 'Jane Doe', 'HR', 'hr'],
  ['"Dr Priya Patel"', 'Dr Priya Patel', undefined, undefined],
  ['Anna-Lena O’Brien', 'Anna-Lena O’Brien', undefined, undefined],
  ['Jane Doe via Calendly', 'Jane Doe', undefined, undefined],
  ['Marcus Teo, Head of Data', 'Marcus Teo', 'Head of Data', undefined],
  ['山田 花子', '山田 花子', undefined, undefined],
  ['', '', undefined, undefined],
])('%s is %s, with the title %s and the part %s', (display, name, title, part) => {
  const parts = nameParts(display);
  expect(parts).toEqual({ name, ...(title && { title }) });
  expect(findPart(parts.title)).toBe(part);
});

test.each<[name: string, id: string]>([
  ['Réna Müller', 'rena-muller'],
  ['jane.doe@acme.example', 'jane-doe'],
  ['山田 花子', '山田-花子'],
  ['!!!', 'person'],
  ['Jane Doe', 'jane-doe-2'],
])('the id of %s is %s', (name, id) => {
  expect(personId(name, [{ id: personId('Jane Doe', []) }])).toBe(name === 'jane.doe@acme.example' ? 'jane-doe-2' : id);
});

test.each<[address: string, own: string | undefined, robot: boolean, service: boolean]>([
  ['jane@acme.example', 'acme.example', false, false],
  ['jane@gmail.com', undefined, false, false],
  ['no-reply@acme.example', 'acme.example', true, false],
  ['noreply+12@us.greenhouse-mail.io', undefined, true, true],
  ['scheduling+0b5f@hire.lever.co', undefined, true, true],
  ['calendar-notification@google.com', undefined, true, true],
  ['', undefined, false, false],
])('%s: of the domain %s; a robot %s, a service %s', (address, own, robot, service) => {
  expect([findOwnDomain(address), isRobot(address), isService(address)]).toEqual([own, robot, service]);
});
