import type { Channel } from '../../application/primitives.ts';
import type { AddressCustom } from './custom.ts';
import type { Dialect } from './dialect.ts';
import { type PersonName, readName } from './name.ts';
import { type Manner, mannerOf } from './signed.ts';
import type { Title } from './titles.ts';

/** Who is greeted, and all that is known of how. */
export interface Greeted {
  /** As the application has it; absent where nobody is known. */
  name?: string | undefined;
  custom: AddressCustom;
  dialect: Dialect;
  channel: Channel;
  /** The bodies of their own messages, robots' left out, in order of time. */
  theirs?: readonly string[] | undefined;
  /** The candidate's name: nobody is greeted by it because a message quotes it. */
  candidate: string;
  /** Other names that are not theirs: colleagues', the company's. */
  others?: readonly string[] | undefined;
  /** Any whole number; another one may take another word of greeting. */
  variant?: number | undefined;
}

export interface Greeting {
  /** "Dear Dr Patel," */
  text: string;
  /** "Dr Patel": what the text calls them, word for word; absent where no person is named. */
  called?: string;
  /** What of their name it is. */
  by: 'title' | 'given' | 'whole' | 'team' | 'nobody';
  /** Which of `theirs` taught it; absent where it is of the name alone. */
  from?: number;
}

type Known = Extract<PersonName, { is: 'person' }>;

/**
 * How a letter greets. What they call themselves goes before everything, then a title that they are known by; where a
 * country's custom allows it the given name, else the whole name. A title is never guessed.
 */
export function greetingFor(greeted: Greeted): Greeting {
  const { name = '', custom, dialect, candidate, others = [], theirs = [] } = greeted;
  const known = readName(name, custom.family);
  const manners = theirs.map((body) => mannerOf(body, known, candidate, others));
  const opener = openerFor(
    greeted,
    manners.findLast((manner) => manner.opener),
  );

  const calls = manners.findLastIndex((manner) => manner.called !== undefined);
  const called = manners[calls]?.called;
  if (called !== undefined) return greeting(opener, called, 'given', calls);

  const signs = manners.findLastIndex(
    (manner) => manner.name !== undefined && (known.is !== 'person' || tellsMore(manner.name, known)),
  );
  const person = merged(known, manners[signs]?.name, custom);
  if (person.is === 'nobody') return { text: 'Hello,', by: 'nobody' };
  const formally = greeted.channel === 'phone' ? 'Hello' : 'Dear';
  if (person.is === 'team') return { text: `${formally} ${person.team},`, by: 'team' };
  const from = signs < 0 ? undefined : signs;
  if (person.title) return greeting(formally, withTitle(person, person.title, dialect, custom), 'title', from);
  if (person.given !== undefined && (isNear(custom, manners) || /(?:^|\s)\p{Lu}\.?$/u.test(person.whole))) {
    return greeting(opener, person.given, 'given', from);
  }
  // One name alone is, where first names are used, most likely the first.
  if (custom.by === 'given' && !person.whole.includes(' ')) return greeting(opener, person.whole, 'given', from);
  return greeting(formally, person.whole, 'whole', from);
}

const greeting = (opener: string, called: string, by: Greeting['by'], from?: number): Greeting => ({
  text: `${opener} ${called},`,
  called,
  by,
  ...(from !== undefined && { from }),
});

/** As warm as they are, and no warmer; by hand always "Dear". */
function openerFor({ channel, variant = 0 }: Greeted, last: Manner | undefined): string {
  if (channel === 'letter') return 'Dear';
  if (channel === 'phone') return 'Hello';
  if (last?.opener) return last.opener;
  return variant % 2 === 1 ? 'Hello' : 'Dear';
}

const tellsMore = (signed: Known, known: Known): boolean =>
  (signed.title !== undefined && known.title === undefined) || !known.whole.includes(' ');

/** The name they are known by, with what their signature adds. */
function merged(known: PersonName, signed: Known | undefined, { family }: AddressCustom): PersonName {
  if (!signed) return known;
  if (known.is === 'person' && known.whole.includes(' '))
    return { ...known, ...(signed.title && { title: signed.title }) };
  const read = readName(signed.whole, family);
  return read.is === 'person' && signed.title ? { ...read, title: signed.title } : read;
}

/** Whether first names are used: by custom, or because they began. Who calls the candidate Ms Carter has not. */
function isNear(custom: AddressCustom, manners: readonly Manner[]): boolean {
  const callsMe = manners.findLast((manner) => manner.callsMe)?.callsMe;
  return callsMe === undefined ? custom.by === 'given' : callsMe === 'given';
}

function withTitle({ whole, given, family }: Known, title: Title, dialect: Dialect, custom: AddressCustom): string {
  const text = dialect === 'en-US' ? (title.american ?? title.text) : title.text;
  const knowsFamily = custom.family === 'last' || custom.family === 'last-two';
  const after = title.before === 'given' ? given : title.before === 'family' && knowsFamily ? family : undefined;
  return `${text} ${after ?? whole}`;
}
