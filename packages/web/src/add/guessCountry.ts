import type { Country } from '@fineline/core/api';

/**
 * The country that somebody most likely looks for work in: that of the browser's time zone where it has but one,
 * otherwise that of the browser's language. Empty where neither says.
 */
export function guessCountry(countries: readonly Country[], zone: string, languages: readonly string[]): string {
  const inZone = countries.filter(({ timeZone }) => timeZone === zone).map(({ code }) => code);
  const spoken = languages.flatMap((language) => findRegion(language) ?? []);
  const known = spoken.filter((region) => countries.some(({ code }) => code === region));
  if (inZone.length === 0) return known[0] ?? '';
  // Guernsey, Jersey and Man share a zone with Britain: the language tells them apart, or else the country with regions.
  return (
    known.find((region) => inZone.includes(region)) ??
    countries.find(({ code, regions }) => inZone.includes(code) && regions.length > 0)?.code ??
    inZone[0] ??
    ''
  );
}

function findRegion(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined; // not a language tag
  }
}
