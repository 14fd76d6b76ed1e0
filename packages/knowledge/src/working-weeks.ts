import { type WorkingWeek, mondayToFriday } from '@fineline/core/calendar';

/** Friday and Saturday off, by law or decree of the country itself. */
const sundayToThursday: WorkingWeek = { off: [5, 6] };

const byCountry: Partial<Record<string, WorkingWeek>> = {
  AE: { ...mondayToFriday, shortDay: 5 }, // since 2022; public bodies close at noon on Friday
  BD: sundayToThursday,
  BH: sundayToThursday,
  DZ: sundayToThursday, // since 2009
  EG: sundayToThursday,
  IL: sundayToThursday,
  IQ: sundayToThursday,
  JO: sundayToThursday,
  KW: sundayToThursday,
  LY: sundayToThursday,
  MV: sundayToThursday,
  OM: sundayToThursday,
  PS: sundayToThursday,
  QA: sundayToThursday,
  SA: sundayToThursday, // since 2013
  SD: sundayToThursday,
  SY: sundayToThursday,
  YE: sundayToThursday, // since 2013
};

/** The working week of a country, by its ISO 3166-1 code; Monday to Friday where nothing else is known. */
export const workingWeekOf = (country: string): WorkingWeek =>
  (Object.hasOwn(byCountry, country) ? byCountry[country] : undefined) ?? mondayToFriday;
