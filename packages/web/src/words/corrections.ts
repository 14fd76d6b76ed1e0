/** What was corrected, removed or changed, and what it said before. */

export const correctionWords = {
  show: 'What was changed',
  none: 'Nothing was changed since it was written down.',
  some: 'Each entry that was changed says, further down, what it said before.',
  is: { changed: 'Changed', removed: 'Removed', restored: 'Put back' },
  stood: (is: string, when: string) => `${is} ${when}`,
  before: 'Before:',
  when: (moment: string) => `dated ${moment}`,
  text: (text: string) => `“${text}”`,
  noText: 'without what is written there now',
  wentWell: (mark: string) => `how it went: ${mark.toLowerCase()}`,
  backAgain: 'and changed back again',
  other: 'other particulars',

  removedTitle: 'Removed entries',
  removedAt: (when: string) => `Removed ${when}`,
  putBack: 'Put back',
  putBackOf: (what: string) => `Put back: ${what}`,

  factsTitle: 'Role, company, people and documents',

  now: (what: string, after: string | undefined, before: string | undefined) =>
    `${what}${/[?]$/.test(what) ? '' : ':'} ${quoted(after)}, before ${quoted(before)}.`,
  of: (name: string, what: string) => `${name}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  document: (name: string) => name,
  added: (name: string) => `${name} was added.`,
  addedAs: (name: string, status: string) => `${name} was added: ${status.charAt(0).toLowerCase()}${status.slice(1)}.`,
  removed: (name: string) => `${name} was taken out.`,
  lacksNothing: 'You said that nothing was missing.',
};

export const factWords = {
  role: 'Role',
  company: 'Company',
  country: 'Country',
  region: 'Region',
  timeZone: 'Time zone of the employer',
  appliedOn: 'Applied on',
};

const quoted = (text: string | undefined): string => (text === undefined ? 'nothing' : `“${text}”`);
