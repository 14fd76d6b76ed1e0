/**
 * Zones of the United States and English Canada, where 3/4 is 4 March; and the Philippines. Everywhere else the day comes
 * first.
 */
const zones =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Adak|Metlakatla|Yakutat|Menominee|Indiana\/|Indianapolis|Fort_Wayne|Kentucky\/|Louisville|North_Dakota\/|Puerto_Rico|Toronto|Vancouver|Edmonton|Winnipeg|Regina|Halifax|Moncton|St_Johns|Whitehorse|Yellowknife)|Pacific\/(?:Honolulu|Guam|Pago_Pago)|Asia\/Manila|Canada\/)/;

const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const monthThenDay = new RegExp(`\\b${months}\\.? [0-3]?\\d(?:st|nd|rd|th)?\\b(?![:.]\\d)`, 'i');
const dayThenMonth = new RegExp(`\\b[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ${months}\\b`, 'i');

/** Behind UTC by so many minutes, North America is likelier than anywhere else. */
const american = { from: -600, to: -240 } as const;

/**
 * Whether a sender writes the month before the day in dates of digits: by the country whose time zone it is, by the order
 * in which the text itself names months, else by the offset alone (minutes east of UTC).
 */
export function writesMonthFirst({ zone, offset, text }: { zone?: string; offset?: number; text: string }): boolean {
  if (zone !== undefined && zone !== 'UTC') return zones.test(zone);
  const [isMonthFirst, isDayFirst] = [monthThenDay.test(text), dayThenMonth.test(text)];
  if (isMonthFirst !== isDayFirst) return isMonthFirst;
  return offset !== undefined && offset >= american.from && offset <= american.to;
}
