// As long as it is because a story and the way it is played belong together.
import type { ApplicationInput, PlaybookId, Plan } from '@fineline/core/application';
import fc from 'fast-check';
import { plan } from 'fineline';

/** A candidate who follows a playbook day by day, and employers who answer as they please. */

type EventInput = ApplicationInput['events'][number];
type SentInput = Extract<EventInput, { type: 'sent' }>;
type ReplyInput = Extract<EventInput, { type: 'reply' }>;

export const people = ['p1', 'p2', 'p3'] as const;
export const days = 90;
const minute = 60_000;
const day = 24 * 60 * minute;

/** What an employer does at some time, as far as it can be known beforehand. */
export interface Act {
  /** Days and minutes since the first day began. */
  day: number;
  minute: number;
  does:
    | { is: 'reply'; kind: ReplyInput['kind']; inDays?: number | undefined }
    | { is: 'next-step'; meetInDays: number; with: readonly string[] }
    | { is: 'timeline'; inDays?: number | undefined }
    | { is: 'preference'; channel: 'email' | 'phone' | 'linkedin' | 'none' }
    | { is: 'bounce' }
    | { is: 'promise'; inDays: number; what: string };
  by: string | undefined;
}

/** An employer's ninety days. */
export interface Story {
  playbook: PlaybookId;
  /** Whether the candidate also does what is optional. */
  eager: boolean;
  /** The hour at which the candidate sits down each day. */
  hour: number;
  circumstances: NonNullable<ApplicationInput['circumstances']>;
  documents: ApplicationInput['documents'];
  firstMeeting: readonly string[];
  acts: readonly Act[];
}

/** What went out, and when a bounce took it back. */
export interface Sent {
  at: number;
  event: SentInput;
  voided?: number;
}

/** All that happened, and when the candidate learned of it. */
export interface Lived {
  sent: readonly Sent[];
  known: readonly { since: number; event: EventInput }[];
  plans: readonly { at: number; plan: Plan }[];
}

const start = Date.UTC(2026, 2, 2); // a Monday; Easter and two bank holidays lie in the ninety days
const iso = (at: number): string => new Date(at).toISOString();
const dateOf = (at: number): string => iso(at).slice(0, 10);

/** Plays a story to its end. `choose` takes from each plan what the candidate sends. */
export function live(
  story: Story,
  choose: (plan: Plan, story: Story) => Pick<SentInput, 'action' | 'channel' | 'to'>[],
): Lived {
  const known: { since: number; event: EventInput }[] = [];
  const sent: Sent[] = [];
  const plans: { at: number; plan: Plan }[] = [];
  const learn = (since: number, event: EventInput) => known.push({ since, event });

  const meeting = start + 10 * 60 * minute;
  learn(start, { type: 'interview', at: iso(meeting), minutes: 45, with: [...story.firstMeeting] });
  const acts = story.acts.toSorted((a, b) => a.day - b.day || a.minute - b.minute);

  for (let today = 0; today < days; today++) {
    const sitsDown = start + today * day + story.hour * 60 * minute;
    const happened = acts
      .filter((act) => act.day === today)
      .map((act) => ({ act, at: start + act.day * day + act.minute * minute }));
    for (const { act, at } of happened.filter(({ at }) => at < sitsDown)) happens(act, at);
    const application: ApplicationInput = {
      candidate: { name: 'Idris Strachan', timeZone: 'Europe/London' },
      employer: { company: 'Plumtree Housing', country: 'GB', region: 'ENG' },
      role: 'Service Designer',
      ...(story.documents && { documents: story.documents }),
      people: [
        {
          id: 'p1',
          name: 'Nell Cotterell',
          part: 'hiring-manager',
          email: 'nell@plumtree.example',
          phone: '+44 1632 960001',
          linkedIn: 'none',
        },
        { id: 'p2', name: 'Tom Adeyemi', part: 'interviewer', email: 'tom@plumtree.example', linkedIn: 'connected' },
        { id: 'p3', name: 'Ana Silva', part: 'recruiter' },
      ],
      events: known.map(({ event }) => event),
      circumstances: story.circumstances,
    };
    const answer = plan({ application, asOf: iso(sitsDown), playbook: story.playbook });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    plans.push({ at: sitsDown, plan: answer.value });
    for (const [i, message] of choose(answer.value, story).entries()) {
      const at = sitsDown + (i + 1) * 1_000;
      const event: SentInput = { type: 'sent', at: iso(at), ...message };
      sent.push({ at, event });
      learn(at, event);
    }
    for (const { act, at } of happened.filter(({ at }) => at >= sitsDown)) happens(act, at + 30 * minute);
  }
  return { sent, known, plans };

  function happens({ does, by }: Act, at: number): void {
    const from = by === undefined ? {} : { from: by };
    switch (does.is) {
      case 'reply':
        learn(at, { type: 'reply', at: iso(at), ...from, kind: does.kind, ...on('until', at, does.inDays) });
        return;
      case 'next-step': {
        learn(at, { type: 'reply', at: iso(at), ...from, kind: 'next-step' });
        const meets = Math.floor(at / day) * day + does.meetInDays * day + 14 * 60 * minute;
        learn(at, { type: 'interview', at: iso(meets), with: [...does.with] });
        return;
      }
      case 'timeline':
        learn(at, {
          type: 'timeline-given',
          at: iso(at),
          ...(by !== undefined && { by }),
          ...on('due', at, does.inDays),
        });
        return;
      case 'preference':
        learn(at, { type: 'contact-preference', at: iso(at), ...(by !== undefined && { by }), channel: does.channel });
        return;
      case 'promise':
        learn(at, {
          type: 'promise-made',
          at: iso(at),
          what: does.what,
          ...(by !== undefined && { to: by }),
          due: dateOf(at + does.inDays * day),
        });
        return;
      case 'bounce': {
        // What comes back is the last e-mail that went to them.
        const lost = sent.findLast(
          ({ event, voided }) =>
            event.channel === 'email' && by !== undefined && event.to.includes(by) && voided === undefined,
        );
        if (!lost || by === undefined || lost.event.to.length !== 1) return;
        lost.voided = at;
        learn(at, { type: 'reply', at: iso(at), from: by, kind: 'bounce' });
      }
    }
  }

  function on<Field extends string>(field: Field, at: number, inDays: number | undefined): { [F in Field]?: string } {
    return inDays === undefined ? {} : ({ [field]: dateOf(at + inDays * day) } as { [F in Field]?: string });
  }
}

/** All that is due, and what is optional where the candidate is eager. */
export const asAdvised = ({ advice }: Plan, { eager }: Pick<Story, 'eager'>) =>
  advice
    .filter(({ state }) => state === 'due' || state === 'late' || (eager && state === 'optional'))
    .filter(({ channel, action }) => channel !== 'self' || action === 'keep-promise')
    .map(({ action, channel, to }) => ({ action, channel, to: [...to] }));

const somebody = fc.option(fc.constantFrom(...people), { nil: undefined });
const inDays = fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined });
const kinds = [
  'still-deciding',
  'acknowledgement',
  'auto-reply',
  'asks-for-something',
  'unrelated',
  'rejection',
  'filled',
  'offer',
  'asked-to-stop',
] as const;

const deeds: fc.Arbitrary<Act['does']> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('reply' as const),
      kind: fc.constantFrom('still-deciding', 'acknowledgement', 'auto-reply'),
      inDays,
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('reply' as const), kind: fc.constantFrom(...kinds), inDays }) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('next-step' as const),
      meetInDays: fc.integer({ min: 1, max: 8 }),
      with: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('timeline' as const), inDays }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('preference' as const),
      channel: fc.constantFrom('email', 'phone', 'linkedin', 'none'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('bounce' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('promise' as const),
      inDays: fc.integer({ min: 0, max: 12 }),
      what: fc.constantFrom('send the portfolio', 'name two references'),
    }),
  },
);

/** Ninety days of an employer, in one of these playbooks. */
export const stories = (playbooks: readonly PlaybookId[]): fc.Arbitrary<Story> =>
  fc.record({
    playbook: fc.constantFrom(...playbooks),
    eager: fc.boolean(),
    hour: fc.integer({ min: 7, max: 21 }),
    circumstances: fc.constantFrom(
      {},
      { callsAreCommonInIndustry: true },
      { callsAreCommonInIndustry: false },
      {
        trialWouldRiskCurrentJob: false,
        feelsDesperate: false,
        jobTicksAllBoxes: true,
        callsAreCommonInIndustry: true,
      },
    ),
    documents: fc.constantFrom(undefined, [], [{ name: 'references', status: 'requested' as const }]),
    firstMeeting: fc.constantFrom(['p1'], ['p1', 'p2'], ['p2', 'p3'], []),
    acts: fc.array(
      fc.record({
        day: fc.oneof(fc.nat(days - 1), fc.nat(30)),
        minute: fc.integer({ min: 7 * 60 + 5, max: 21 * 60 + 5 }).map((at) => at - (at % 10) + 5),
        does: deeds,
        by: somebody,
      }),
      { maxLength: 7 },
    ),
  });
