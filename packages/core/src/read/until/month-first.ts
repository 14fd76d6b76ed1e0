const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const monthThenDay = new RegExp(`\\b${months}\\.? [0-3]?\\d(?:st|nd|rd|th)?\\b(?![:.]\\d)`, 'i');
const dayThenMonth = new RegExp(`\\b[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ${months}\\b`, 'i');

/** Where 3/4 is 4 March. Everywhere else the day comes first. */
const countries: ReadonlySet<string | undefined> = new Set(['US', 'CA', 'PH']);

/** Behind UTC by so many minutes, North America is likelier than anywhere else. */
const american = { from: -600, to: -240 } as const;

/** What is known of a sender; `country` as `findCountry` finds it. */
export interface Sender {
  text: string;
  zone?: string;
  country?: string;
  offset?: number;
}

/**
 * Whether a sender writes the month before the day in dates of digits: by the country whose time zone it is, by the order
 * in which the text itself names months, by the country of the address, else by the offset alone (minutes east of UTC).
 */
export function writesMonthFirst({ zone, country, offset, text }: Sender): boolean {
  if (zone !== undefined && zone !== 'UTC') return countries.has(country);
  const [isMonthFirst, isDayFirst] = [monthThenDay.test(text), dayThenMonth.test(text)];
  if (isMonthFirst !== isDayFirst) return isMonthFirst;
  if (country !== undefined) return countries.has(country);
  return offset !== undefined && offset >= american.from && offset <= american.to;
}
