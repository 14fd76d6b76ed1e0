import type { ApplicationId } from '@fineline/core/api';
import type { PersonId } from '@fineline/core/application';

/** The id in an address, where it may be one. */
export function findApplicationId(text: string): ApplicationId | undefined {
  return isApplicationId(text) ? text : undefined;
}

const isApplicationId = (text: string): text is ApplicationId =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** An id that none of these people bears. */
export function freePersonId(taken: readonly { id: PersonId }[]): PersonId {
  let n = taken.length + 1;
  while (taken.some(({ id }) => id === `person-${n}`)) n += 1;
  return asPersonId(`person-${n}`);
}

/** An id that nobody bears, whoever is added in another window meanwhile. */
export const newPersonId = (): PersonId => asPersonId(`person-${randomName()}`);

/** Ten letters and digits that were never drawn before. */
export const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');

/** The id of a person, from a text that is known to be one; throws on any that cannot be. */
export function asPersonId(text: string): PersonId {
  if (!isPersonId(text)) throw new Error(`No id: ${text}`);
  return text;
}

const isPersonId = (text: string): text is PersonId => text.length > 0 && text.length <= 200;
