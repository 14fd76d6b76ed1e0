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
  const id = `person-${n}`;
  if (!isPersonId(id)) throw new Error(`No id: ${id}`);
  return id;
}

const isPersonId = (text: string): text is PersonId => text.length > 0 && text.length <= 200;
