/** Where the family name stands in a name that is written in Latin letters. */
export type FamilyPlace =
  /** "Jason Smith" */
  | 'last'
  /** Two of them, the mother's last: "María García López" */
  | 'last-two'
  /** The given name comes first, and what follows is no family name: "Guðrún Jónsdóttir" */
  | 'none'
  /** It may well come first: "Nguyen Van An", "Kim Min-jun", "Nagy Éva" */
  | 'unsure';

/** How somebody is written to in one country by somebody who has met them once, or not at all. */
export interface AddressCustom {
  /** What comes after "Dear" where no title is known: "Jason", or the whole name, which is right everywhere. */
  by: 'given' | 'whole';
  family: FamilyPlace;
  signOffs: SignOffs;
}

/** What may stand above the candidate's name, without the comma. */
export interface SignOffs {
  /** After a given name. */
  near: readonly [string, ...string[]];
  /** After a title, a whole name, or no name. */
  formal: readonly [string, ...string[]];
  /** In a letter by hand, after a title. */
  byHand: string;
}

/** The custom of a country, by its ISO 3166-1 code; a careful one where nothing is known. */
export type CustomOf = (country: string) => AddressCustom;
