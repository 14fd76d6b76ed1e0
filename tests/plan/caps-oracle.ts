import type { ApplicationInput, PlaybookId } from '@fineline/core/application';
import type { Lived, Sent } from './simulation.ts';

/**
 * What no candidate may do, read off a record of what happened. Written from the rules alone, without the planner: it
 * shares no code with it, and looks at each message as it went out.
 */

type EventInput = ApplicationInput['events'][number];

const seeking = new Set<string>(['check-in', 'second-check-in', 'phone-call', 'offer-trial']);
const checkIns = new Set<string>(['check-in', 'second-check-in']);
const heldByStop = new Set<string>([...seeking, 'linkedin-invite', 'stay-visible', 'ask-feedback']);
const machines = new Set<string>(['auto-reply', 'bounce', 'unrelated']);

const twoCheckIns: ReadonlySet<PlaybookId> = new Set<PlaybookId>(['fineline', 'steady-cadence']);

const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The civil date in London, as days since 1970. */
const dateOf = (at: number): number => Date.parse(`${inLondon.format(at)}T00:00:00Z`) / 86_400_000;

/** Every message that should not have gone, in words. */
export function excessesIn({ sent, known }: Lived, playbook: PlaybookId): string[] {
  const excesses: string[] = [];
  for (const one of sent) {
    const before = sent.filter((other) => other.at < one.at && !(other.voided !== undefined && other.voided <= one.at));
    const facts = known.filter(({ since }) => since < one.at).map(({ event }) => event);
    for (const says of objectionsTo(one, before, facts, playbook))
      excesses.push(`${one.event.action} to ${one.event.to.join(' and ')} at ${one.event.at}: ${says}`);
  }
  return excesses;
}

function* objectionsTo(one: Sent, before: Sent[], facts: EventInput[], playbook: PlaybookId): Generator<string> {
  const { action, to } = one.event;
  const at = (event: EventInput) => Date.parse(event.at);
  const interviews = facts
    .flatMap((event) => (event.type === 'interview' ? [event] : []))
    .map((event) => ({ event, starts: at(event), ends: at(event) + (event.minutes ?? 60) * 60_000 }))
    .sort((a, b) => a.starts - b.starts);
  const held = interviews.filter(({ ends }) => ends <= one.at);
  const replies = facts.flatMap((event) => (event.type === 'reply' ? [event] : []));
  const human = replies.filter(({ kind }) => !machines.has(kind));

  const round = roundStart(
    held.map(({ starts }) => starts),
    human.filter(({ kind }) => kind === 'next-step').map(at),
  );
  if (seeking.has(action)) {
    if (interviews.some(({ ends }) => ends > one.at)) yield 'a meeting lies ahead';

    const clock = Math.max(...held.map(({ ends }) => ends), ...human.map(at));
    const dates = [...before, one]
      .filter((other) => checkIns.has(other.event.action) && other.at >= clock)
      .map((other) => dateOf(other.at));
    const cap = twoCheckIns.has(playbook) ? 2 : 1;
    if (checkIns.has(action) && new Set(dates).size > cap)
      yield `more than ${cap} check-ins since they were last heard`;

    const inRound = before.filter((other) => seeking.has(other.event.action) && other.at >= round);
    for (const once of ['phone-call', 'offer-trial'])
      if (action === once && inRound.some((other) => other.event.action === once))
        yield `a second ${once} in one round`;
    if (action !== 'offer-trial')
      for (const other of inRound)
        if (dateOf(one.at) - dateOf(other.at) < 7)
          yield `only days after the ${other.event.action} at ${other.event.at}`;

    const given = facts.flatMap((event) => {
      if (event.type === 'timeline-given' && event.due) return [{ at: at(event), due: event.due }];
      const isHuman = event.type === 'reply' && !machines.has(event.kind);
      return isHuman && event.until ? [{ at: at(event), due: event.until }] : [];
    });
    const latest = given.sort((a, b) => a.at - b.at).at(-1);
    const invitedSince = human.some((event) => latest && event.kind === 'next-step' && at(event) > latest.at);
    if (latest && !invitedSince && dateOf(one.at) <= Date.parse(latest.due) / 86_400_000)
      yield `they said ${latest.due}`;

    for (const promise of facts) {
      if (promise.type !== 'promise-made' || dateOf(one.at) <= Date.parse(promise.due) / 86_400_000) continue;
      const kept = facts.some(
        (event) => event.type === 'sent' && event.action === 'keep-promise' && at(event) >= at(promise),
      );
      if (!kept) yield `a promise for ${promise.due} is not kept`;
    }
  }

  if (heldByStop.has(action)) {
    const stops = new Set<string | undefined>();
    const words = facts
      .flatMap((event) => {
        if (event.type === 'contact-preference')
          return [{ at: at(event), by: event.by, stop: event.channel === 'none' }];
        return event.type === 'reply' && event.kind === 'asked-to-stop'
          ? [{ at: at(event), by: event.from, stop: true }]
          : [];
      })
      .sort((a, b) => a.at - b.at);
    for (const { by, stop } of words) {
      if (stop) stops.add(by);
      else if (by === undefined) stops.clear();
      else stops.delete(by);
    }
    if (stops.size > 0) yield 'they asked not to be written to';
  }

  const ended = human
    .filter(({ kind }) => kind === 'rejection' || kind === 'filled' || kind === 'offer')
    .sort((a, b) => at(a) - at(b))
    .at(-1);
  if (ended) {
    const goesOn =
      ended.kind !== 'offer' &&
      (human.some((event) => event.kind === 'next-step' && at(event) > at(ended)) ||
        held.some(({ starts }) => starts > at(ended)));
    const free = { rejection: ['ask-feedback'], filled: [], offer: ['keep-promise', 'close-gap'] };
    const allowed: readonly string[] = ['reply', ...(free[ended.kind as keyof typeof free] ?? [])];
    if (!goesOn && !allowed.includes(action)) yield `after the ${ended.kind} at ${ended.at}`;
  }

  if (action === 'thank-you') {
    if (to.length !== 1) yield 'thanks go to one person';
    for (const person of to) {
      const met = held.findLast(({ event }) => event.with.includes(person));
      if (!met) yield `${person} was never met`;
      else if (
        before.some(({ event, at }) => event.action === 'thank-you' && event.to.includes(person) && at >= met.starts)
      )
        yield `${person} was thanked before`;
    }
  }
  if (action === 'linkedin-invite')
    for (const { event } of before)
      if (event.action === 'linkedin-invite' && event.to.some((id) => to.includes(id))) yield 'invited before';
  if (action === 'ask-feedback')
    if (
      before.some(
        (other) => other.event.action === 'ask-feedback' && other.at >= Math.max(round, ended ? at(ended) : round),
      )
    )
      yield 'asked before';
}

/** When the round began: at the last invitation, or at the last meeting that was not the first since one. */
function roundStart(meetings: readonly number[], invitations: readonly number[]): number {
  const all = [
    ...meetings.map((at) => ({ at, is: 'meeting' })),
    ...invitations.map((at) => ({ at, is: 'invitation' })),
  ];
  let round = -Infinity;
  let met = false;
  for (const { at, is } of all.sort((a, b) => a.at - b.at)) {
    if (is === 'invitation' || met) round = at;
    met = is === 'meeting';
  }
  return round;
}
