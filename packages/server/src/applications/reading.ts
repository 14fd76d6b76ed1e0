/** What is said of a message that was read: who wrote it, when, and what goes back with it when it is filed. */
import type { ReadAnswer, Sender } from '@fineline/core/api';
import { type Mail, type Person, type PersonId, type Reading, type Told, maxText } from '@fineline/core/application';
import { type Moment, dayLength, isInstant, minute } from '@fineline/core/calendar';
import type { ReceivedMessage } from '@fineline/core/read';

interface Around {
  people: readonly Person[];
  /** The candidate's own addresses. */
  me: readonly string[];
  now: Moment;
}

/** What a page is told of a message; `told` is the invitation in it, if any. */
export function readAnswerOf(
  { message, reading }: { message: ReceivedMessage; reading: Reading },
  told: Told | undefined,
  around: Around,
): ReadAnswer {
  const newText = reading.newText.slice(0, maxText);
  return {
    reading,
    mail: mailOf(message, newText),
    at: new Date(Math.min(message.received?.moment ?? around.now, around.now)).toISOString(),
    ...whoWrote(message, reading, around),
    ...(told && namesInterview(told) && { told }),
  };
}

const namesInterview = ({ events }: Told): boolean => events.some(({ type }) => type === 'interview');

/** Somebody of the application, with an address that was not known, or somebody new; nobody where a robot wrote that stands for nobody. */
function whoWrote(
  message: ReceivedMessage,
  { kind }: Reading,
  { people, me }: Around,
): Pick<ReadAnswer, 'from' | 'sender'> {
  if (kind === 'bounce') {
    const missed = findMissed(message, people);
    return missed ? { from: missed } : {};
  }
  const { name = '', address = '' } = message.from ?? {};
  const known =
    people.find(({ email }) => address !== '' && email !== undefined && folded(email) === folded(address)) ??
    people.find((person) => name !== '' && folded(person.name) === folded(name));
  if (known)
    return { from: known.id, ...(address !== '' && !known.email && { sender: senderOf(known.name, address) }) };
  const isMine = me.some((own) => folded(own) === folded(address));
  const isPerson = name !== '' && !isMine && !ofNobody.test(`${name} ${address}`) && !fromNobody.has(kind);
  return isPerson ? { sender: senderOf(name, address) } : {};
}

const senderOf = (name: string, address: string): Sender => ({
  name: name.slice(0, 200),
  ...(address && { email: address }),
});

/** Behind these no person is to be looked for. */
const fromNobody: ReadonlySet<Reading['kind']> = new Set(['auto-reply', 'unrelated']);

/** Mailboxes that many read, or nobody. */
const ofNobody =
  /\b(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|jobs|careers|recruiting|recruitment|talent|team|hr|human resources|support|info|office|admissions|department)\b/i;

/** Whom a message that came back did not reach: those its report names, or whose address stands in it. */
function findMissed({ structure, headers, text }: ReceivedMessage, people: readonly Person[]): PersonId | undefined {
  const reported = structure.report?.recipients.map(({ address }) => folded(address)) ?? [];
  const said = folded(`${headers['x-failed-recipients'] ?? ''} ${text.slice(0, maxText)}`);
  const addressed = people.flatMap(({ id, email }) => (email ? [{ id, email: folded(email) }] : []));
  const missed =
    addressed.find(({ email }) => reported.includes(email)) ?? addressed.find(({ email }) => said.includes(email));
  return missed?.id;
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The headers by which robots are known; others say where a message went, and are nobody's business. */
const told = ['auto-submitted', 'content-type', 'list-id', 'precedence', 'x-auto-response-suppress', 'x-autoreply'];

/** The message by its parts, as `read` takes it again. */
function mailOf({ from, subject, headers, received }: ReceivedMessage, newText: string): Mail {
  const kept = Object.fromEntries(told.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
  const receivedAt = received && inItsOffset(received);
  return {
    ...(from && { from: from.address && from.name ? `${from.name} <${from.address}>` : from.name || from.address }),
    ...(subject !== undefined && { subject }),
    ...(Object.keys(kept).length > 0 && { headers: kept }),
    text: newText,
    ...(receivedAt !== undefined && isInstant(receivedAt) && { receivedAt }),
    ...(received?.zone !== undefined && { timeZone: received.zone }),
  };
}

/** The instant with the sender's own offset: its days are what "tomorrow" counts from. */
function inItsOffset({ moment, day, time }: NonNullable<ReceivedMessage['received']>): string {
  const wall = day * dayLength + time;
  const minutes = Math.round((wall - moment) / minute);
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${new Date(moment + minutes * minute).toISOString().slice(0, 19)}${offset}`;
}
