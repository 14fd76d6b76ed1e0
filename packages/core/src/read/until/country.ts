import type { Mailbox } from '../mailbox.ts';

/** ISO 3166-1 of the countries whose days or dates differ from what is taken for granted, by time zone. */
const zonesOf: readonly (readonly [country: string, zones: RegExp])[] = [
  [
    'CA',
    /^(?:Canada\/|America\/(?:Toronto|Vancouver|Edmonton|Winnipeg|Regina|Halifax|Moncton|St_Johns|Whitehorse|Yellowknife)$)/,
  ],
  [
    'US',
    /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Adak|Metlakatla|Yakutat|Menominee|Indiana\/|Indianapolis|Fort_Wayne|Kentucky\/|Louisville|North_Dakota\/|Puerto_Rico)|Pacific\/(?:Honolulu|Guam|Pago_Pago))/,
  ],
  ['PH', /^Asia\/Manila$/],
  ['IE', /^(?:Europe\/Dublin|Eire)$/],
  ['GB', /^(?:Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB(?:-Eire)?)$/],
  ['IN', /^Asia\/(?:Kolkata|Calcutta)$/],
];

const endings: Readonly<Record<string, string>> = {
  ca: 'CA',
  us: 'US',
  gov: 'US',
  ph: 'PH',
  ie: 'IE',
  uk: 'GB',
  in: 'IN',
};

/** Where a message comes from, as far as it matters for dates: by its time zone, else by its sender's address. */
export function findCountry(zone: string | undefined, from: Mailbox | undefined): string | undefined {
  const byZone = zone === undefined ? undefined : zonesOf.find(([, zones]) => zones.test(zone))?.[0];
  return (
    byZone ??
    (zone === undefined || zone === 'UTC' ? endings[/\.([a-z]{2,3})$/.exec(from?.address ?? '')?.[1] ?? ''] : undefined)
  );
}
