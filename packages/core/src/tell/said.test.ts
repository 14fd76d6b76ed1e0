import { expect, test } from 'vitest';
import { type Clues, findSaid } from './said.ts';

const clues = (some: Partial<Clues>): Clues => ({
  titles: [],
  texts: [],
  senders: [],
  names: ['Jane Doe', 'Sam Okafor', 'sam.okafor'],
  domains: [],
  location: '',
  ...some,
});

test.each<[title: string, company: string | undefined, role: string | undefined, because: string]>([
  ['Interview: Data Engineer at Acme', 'Acme', 'Data Engineer', 'a role and "at" name both'],
  ['Acme – interview with Jane', 'Acme', undefined, 'with whom is a person, so before it stands the company'],
  ['Jane Doe and John Smith: Interview for Nurse', undefined, 'Nurse', 'two people are no company'],
  [
    'Interview | Lettings Negotiator | Brightwater Homes',
    'Brightwater Homes',
    'Lettings Negotiator',
    'the rest of a list',
  ],
  ['Interview with Northwind for Product Manager', 'Northwind', 'Product Manager', 'with … for …'],
  ['Interview for Product Manager with Northwind', 'Northwind', 'Product Manager', 'for … with …'],
  ['Northwind: Product Manager Interview', 'Northwind', 'Product Manager', 'the company before a colon'],
  ['Northwind Interview – Sam Okafor', 'Northwind', undefined, 'the candidate is not the company'],
  ['Sam Okafor <> Northwind Ltd', 'Northwind Ltd', undefined, 'a legal form makes it a company'],
  ['Sam Okafor x Northwind Ltd | Final round', 'Northwind Ltd', undefined, 'a round is neither'],
  [
    'Phone Screen - Customer Success Manager',
    undefined,
    'Customer Success Manager',
    'a kind of interview is no company',
  ],
  ['Interview at Acme with Jane Doe on 15 July', 'Acme', undefined, '"at" ends where people begin'],
  ['Interview at 10am', undefined, undefined, 'an hour is no company'],
  ['Interview at our office', undefined, undefined, 'an office is no company'],
  ['Interview at London office', undefined, undefined, 'a place is no company'],
  ['Interview – London', undefined, undefined, 'a place is no company'],
  ['Interview with Jane', undefined, undefined, 'a person is no company'],
  ['Interview with Priya Patel', undefined, undefined, 'a first name that nobody here has is still a name'],
  ['Interview with Dr Brandt', undefined, undefined, 'a form of address is a name'],
  ['Interview', undefined, undefined, 'nothing is said'],
  ['Interview confirmed – first round', undefined, undefined, 'nothing is said'],
  ['Second interview – Teams', undefined, undefined, 'a program is no company'],
  ['30 Minute Meeting', undefined, undefined, 'nothing is said'],
  ['Weekly', undefined, undefined, 'nothing is said'],
  ['SA', undefined, undefined, 'two letters are no legal form of nothing'],
  ['Vorstellungsgespräch', undefined, undefined, 'another language says nothing to us'],
  ['Entretien avec Zoé', undefined, undefined, 'another language says nothing to us'],
  ['Canceled: Interview: Data Engineer at Acme', 'Acme', 'Data Engineer', 'what was done to it goes'],
  [
    'Re: Fwd: Invitation: Interview: Data Engineer at Acme @ Wed Jul 15, 2026 2pm (sam@x.example)',
    'Acme',
    'Data Engineer',
    'what Google adds goes',
  ],
  [
    '[External] Interview: Software Developer (m/w/d) at Acme GmbH',
    'Acme GmbH',
    'Software Developer',
    'the letters in brackets are no role',
  ],
  ['Your interview with Acme Ltd', 'Acme Ltd', undefined, 'a legal form makes it a company'],
  ['Interview for the Head of Sales position at Acme', 'Acme', 'Head of Sales', 'a position'],
  ['Interview – Manager, Customer Support', undefined, 'Manager, Customer Support', 'a comma may stand in a role'],
  ['Baker Tilly interview', 'Baker Tilly', undefined, 'a trade that begins a name is no role'],
  ['Interview: Software Engineer II at Acme', 'Acme', 'Software Engineer II', 'a grade after the role'],
  ['Head of Sales interview with Northwind', 'Northwind', 'Head of Sales', 'a role with its field'],
  ['Interview invitation from Northwind', 'Northwind', undefined, 'who invites'],
  ['Final Interview with CEO', undefined, undefined, 'with somebody is not for that role'],
  ['Interview with the Data Team', undefined, undefined, 'a team is no company'],
  ['Interview at 14 Quay Street', undefined, undefined, 'an address is no company'],
  ['Interview with Northwind Traders', 'Northwind Traders', undefined, 'many traders are no role'],
  [
    'Interview - Operations Manager (Ref 2231) - Northwind',
    'Northwind',
    'Operations Manager',
    'a number of a vacancy goes',
  ],
  ['Interview – Acme', undefined, undefined, 'as likely a place or a person: it is asked'],
  ['Onsite Interview: Senior Nurse', undefined, 'Senior Nurse', 'a role alone'],
  [
    'Interview – Assistant Manager, Acme Hotels',
    'Acme Hotels',
    'Assistant Manager',
    'what follows the comma is an organisation',
  ],
])('the title "%s" says company %s and role %s: %s', (title, company, role) => {
  expect(findSaid(clues({ titles: [title] }))).toEqual({ ...(company && { company }), ...(role && { role }) });
});

test.each<[text: string, company: string | undefined, role: string | undefined, because: string]>([
  ['Hello\nPosition: Data Engineer\nCompany: Acme Ltd\n', 'Acme Ltd', 'Data Engineer', 'labels'],
  ['*Role:* Data Engineer (Req #1234)', undefined, 'Data Engineer', 'marks and numbers are left out'],
  ['Job title: Teaching Assistant at St Mary’s School', 'St Mary’s School', 'Teaching Assistant', 'a label with both'],
  ['Stelle: Sachbearbeiterin (m/w/d)\nFirma: Steinbach GmbH', 'Steinbach GmbH', 'Sachbearbeiterin', 'German labels'],
  ['Poste : Développeuse\nEntreprise : Atelier', 'Atelier', 'Développeuse', 'French labels'],
  [
    'Thank you for applying for the Customer Success Manager role at Quillfeather. We would',
    'Quillfeather',
    'Customer Success Manager',
    'a sentence',
  ],
  [
    'We would like to talk about the position of Head Chef at The Gilded Goose on Friday.',
    'The Gilded Goose',
    'Head Chef',
    'a sentence',
  ],
  [
    'to interview for the Product Designer position with Fathom & Fern.',
    'Fathom & Fern',
    'Product Designer',
    'a sentence',
  ],
  [
    'We think you are right for the role and want to discuss the next stage of the role.',
    undefined,
    undefined,
    'a sentence without either',
  ],
  ['Role: Interviewer', undefined, undefined, 'a part in the meeting is no job'],
  ['Company: https://acme.example', undefined, undefined, 'an address is no name'],
])('the text %j says company %s and role %s: %s', (text, company, role) => {
  expect(findSaid(clues({ texts: [text] }))).toEqual({ ...(company && { company }), ...(role && { role }) });
});

test.each<[sender: string, company: string | undefined, because: string]>([
  ['Northwind Recruiting', 'Northwind', 'a department is named after its company'],
  ['Fathom & Fern Talent Team', 'Fathom & Fern', 'a department is named after its company'],
  ['Réna Müller, HR', undefined, 'a person with a title is no department'],
  ['Jane Doe HR', undefined, 'a person without a comma neither'],
  ['Recruiting Team', undefined, 'a department without a name'],
  ['Calendly', undefined, 'a service is no employer'],
])('the sender "%s" says company %s: %s', (sender, company) => {
  expect(findSaid(clues({ senders: [sender] })).company).toBe(company);
});

test('a domain confirms what a title may mean, and never gives a name itself', () => {
  const domains = ['corp.test'];
  expect(findSaid(clues({ titles: ['Interview with Corp'], domains }))).toEqual({ company: 'Corp' });
  expect(findSaid(clues({ titles: ['Corp'], domains }))).toEqual({ company: 'Corp' });
  expect(findSaid(clues({ titles: ['Interview'], domains }))).toEqual({});
});
