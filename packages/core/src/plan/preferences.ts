import type { EventOf } from '../application/application.ts';
import type { History } from '../application/history.ts';
import type { PersonId } from '../application/primitives.ts';
import type { Moment } from '../calendar/instant.ts';

type Preferred = Exclude<EventOf<'contact-preference'>['channel'], 'none'>;

/** How they want to be written to, and whether they want it at all. */
export interface Preferences {
  /** The channel in force for a person: the latest that they stated, or that was stated for all. */
  of(person: PersonId | undefined): Preferred | undefined;
  /** Whether anybody's preference in force is this channel. */
  anybody(channel: Preferred): boolean;
  /** The latest request not to follow up that nobody has taken back; it binds the whole application. */
  stop: { moment: Moment; by: PersonId | undefined } | undefined;
  /** Each person who has asked for it and not taken it back. */
  stoppedBy: readonly PersonId[];
}

/** A statement with a channel, or a request to stop; `by` absent speaks for all. */
interface Statement {
  moment: Moment;
  by: PersonId | undefined;
  channel: Preferred | 'none';
}

export function preferencesIn({ preferences, replies }: History): Preferences {
  const statements: Statement[] = preferences.map(({ moment, event }) => ({
    moment,
    by: event.by,
    channel: event.channel,
  }));
  for (const { moment, event } of replies) {
    if (event.kind === 'asked-to-stop') statements.push({ moment, by: event.from, channel: 'none' });
  }
  statements.sort((a, b) => a.moment - b.moment); // stable: a preference comes before a reply of the same instant

  const latest = new Map<PersonId | undefined, { channel: Preferred; order: number }>();
  const stops = new Map<PersonId | undefined, Statement>();
  for (const [order, statement] of statements.entries()) {
    const { by, channel } = statement;
    if (channel === 'none') {
      stops.set(by, statement);
      continue;
    }
    latest.set(by, { channel, order });
    if (by === undefined) stops.clear();
    else stops.delete(by);
  }
  const general = latest.get(undefined);
  const of = (person: PersonId | undefined): Preferred | undefined => {
    const own = person === undefined ? undefined : latest.get(person);
    return own && (!general || own.order > general.order) ? own.channel : general?.channel;
  };
  const stop = [...stops.values()].reduce<Statement | undefined>(
    (last, statement) => (last && last.moment > statement.moment ? last : statement),
    undefined,
  );
  return {
    of,
    anybody: (channel) => [...latest.keys()].some((person) => of(person) === channel),
    stop,
    stoppedBy: [...stops.keys()].filter((person) => person !== undefined),
  };
}
