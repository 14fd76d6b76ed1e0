/** What is looked at before anything is parsed, in characters: base64 is a third longer than what it stands for. */
export const tellLimits = {
  base64: 25_000_000,
  calendar: 2_000_000,
  /** Messages forwarded within messages. */
  forwards: 2,
  /** Calendar files in one message. */
  calendars: 5,
  /** Characters of text in which a company and a role are looked for. */
  text: 50_000,
} as const;
