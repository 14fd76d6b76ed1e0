import type { Channel, PersonId } from '../application/primitives.ts';
import { findDay } from '../calendar/day.ts';
import type { Need } from './proposal.ts';
import { nameOf } from './says.ts';
import type { Situation } from './situation.ts';

/** A return later than this many days from now sends the check-in to the next contact. */
const awayTooLong = 14;

type Known = Pick<Situation, 'theirDate' | 'humanReplies' | 'application' | 'latestHeld' | 'history' | 'today'>;

/** The one person whom status-seeking goes to; check-ins go past those who are away for long. */
export function recipientsIn(known: Known): Pick<Situation, 'contact' | 'checkInContact'> {
  const contacts = contactsIn(known);
  return {
    contact: contacts[0],
    checkInContact: contacts.find((person) => !isAwayForLong(person, known)) ?? contacts[0],
  };
}

/** Whom status-seeking may go to, the first choice first. */
function contactsIn({ theirDate, humanReplies, application, latestHeld }: Known): PersonId[] {
  const { people } = application;
  const order = [
    theirDate?.by,
    humanReplies.at(-1)?.event.from,
    people.find(({ part }) => part === 'hiring-manager')?.id,
    people.find(({ part }) => part === 'recruiter' || part === 'hr')?.id,
    latestHeld?.with[0],
  ];
  return order.filter((id) => id !== undefined);
}

function isAwayForLong(person: PersonId, { history, humanReplies, today }: Known): boolean {
  const notice = history.replies.findLast(({ event }) => event.kind === 'auto-reply' && event.from === person);
  const back = notice?.event.until === undefined ? undefined : findDay(notice.event.until);
  if (!notice || back === undefined || back - today <= awayTooLong) return false;
  return !humanReplies.some(({ moment, event }) => event.from === person && moment > notice.moment);
}

/** The question for whoever it is to go to, or for the address or number that is missing. */
export function recipientNeeds(to: PersonId | undefined, channel: Channel, situation: Situation): Need[] {
  const person = to === undefined ? undefined : situation.people.get(to);
  if (!person) return [{ pointer: '/people', asks: 'Whom should this go to? Nobody is known yet.' }];
  const place = `/people/${situation.application.people.indexOf(person)}`;
  const name = nameOf(person.id, situation);
  if (channel === 'email' && situation.history.bounced.has(person.id)) {
    return [{ pointer: `${place}/email`, asks: `Your e-mail to ${name} came back. What is the right address?` }];
  }
  if (channel === 'email' && !person.email) {
    return [{ pointer: `${place}/email`, asks: `What is ${name}’s e-mail address?` }];
  }
  if (channel === 'phone' && !person.phone) {
    return [{ pointer: `${place}/phone`, asks: `What is ${name}’s telephone number?` }];
  }
  return [];
}
