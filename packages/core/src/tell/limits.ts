/**
 * How much of an invitation is read. Real ones are a few kilobytes with a few dozen lines; whoever exports a whole
 * calendar, or means harm, is told so before any work is done.
 */
export const calendarLimits = {
  /** UTF-16 code units of the whole text. */
  text: 2_000_000,
  /** Lines after unfolding: properties and component borders together. */
  lines: 20_000,
  /** UTF-16 code units of one value; the rest of a longer one is left unread. */
  value: 100_000,
  /** How deep components may stand in each other; an alarm in an event in a calendar is 3. */
  depth: 10,
  /** VEVENTs in one file. */
  events: 500,
  /** Different meetings (UIDs) in one file. */
  meetings: 20,
  /** ATTENDEE lines of a whole file. */
  attendees: 500,
  /** Time zones described in the file, and the changes of offset described in each. */
  zones: 50,
  observances: 50,
  /** How many dates of a repeating meeting are taken, and how many days ahead they are looked for. */
  repeats: 20,
  repeatDays: 366,
  /** Dates struck from, or added to, a repeating meeting. */
  exceptions: 1_000,
} as const;

/** The longest company, role or title that is believed to be one, in UTF-16 code units. */
export const maxPhrase = 120;
