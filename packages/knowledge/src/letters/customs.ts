import type { AddressCustom, SignOffs } from '@fineline/core/write';

// Every custom here is the house's own: the five sources say to greet by name, and not how that is done where.

const british: SignOffs = {
  near: ['Kind regards', 'Best wishes', 'With best wishes', 'With kind regards'],
  formal: ['Kind regards', 'With kind regards'],
  byHand: 'Yours sincerely',
};
const american: SignOffs = {
  near: ['Best regards', 'Kind regards', 'Best wishes', 'Warm regards'],
  formal: ['Sincerely', 'Best regards'],
  byHand: 'Sincerely',
};

/** First names are used from the first letter on. */
const near: AddressCustom = { by: 'given', family: 'last', signOffs: british };
const nearAmerican: AddressCustom = { by: 'given', family: 'last', signOffs: american };
/** A first name would be too near for a first letter; after a title comes the family name. */
const formal: AddressCustom = { by: 'whole', family: 'last', signOffs: british };
/** The same, with two family names. */
const twoNames: AddressCustom = { by: 'whole', family: 'last-two', signOffs: british };
/** Which part of a name is the family name, or whether there is one, cannot be told: the whole name is right. */
const careful: AddressCustom = { by: 'whole', family: 'unsure', signOffs: british };
/** Given names with a father's or mother's name after them. */
const patronymic: AddressCustom = { by: 'given', family: 'none', signOffs: british };

const groups: readonly (readonly [AddressCustom, string])[] = [
  [near, 'GB GG JE IM GI IE AU NZ ZA MT NL SE NO DK FI EE IL BR'],
  [nearAmerican, 'US AS GU MP PR VI UM CA'],
  [patronymic, 'IS FO'],
  [
    formal,
    'DE AT CH LI FR MC BE LU IT SM PT GR CY PL CZ SK SI HR RS BA ME MK BG RO LV LT UA RU BY GE AM TR IN NP KE NG GH UG ZM ZW BW NA JM TT BB PH',
  ],
  [twoNames, 'ES AD MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY'],
];
const byCountry = new Map(
  groups.flatMap(([custom, countries]) => countries.split(' ').map((country) => [country, custom])),
);

/** How people are written to in a country, by its ISO 3166-1 code; with the whole name where nothing else is known. */
export const customOf = (country: string): AddressCustom => byCountry.get(country) ?? careful;
