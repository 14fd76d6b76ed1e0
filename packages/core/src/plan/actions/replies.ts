import type { PersonId, ReadingKind } from '../../application/primitives.ts';
import { addDays } from '../../calendar/day.ts';
import { type Moment, asMoment, dayLength } from '../../calendar/instant.ts';
import { closingOn, later } from '../../calendar/office-time.ts';
import { workingDayAfter } from '../../calendar/working-calendar.ts';
import { replyKindOf } from '../outcome.ts';
import { findPlay, type PlayOf } from '../playbook.ts';
import type { Proposal } from '../proposal.ts';
import { recipientNeeds } from '../recipient.ts';
import { listed, momentWords, nameOf, reason, reasonOf } from '../says.ts';
import type { Situation } from '../situation.ts';
import { checkInWindow } from './check-ins.ts';

/** Something of theirs that calls for an answer. */
export interface Unanswered {
  kind: ReadingKind;
  moment: Moment;
  /** Who wrote; absent where that is not known, or where an outcome came without a message. */
  from?: PersonId | undefined;
  /** An outcome that came without a message: it is answered to the usual contact. */
  withoutMessage: boolean;
  asksFor?: readonly string[] | undefined;
}

/** Days after which a rejection, late, needs no answer any more. */
const rejectionEndsAfter = 7;

const waiting: ReadonlySet<ReadingKind> = new Set<ReadingKind>(['offer', 'next-step', 'asks-for-something', 'filled']);
const answerable: ReadonlySet<ReadingKind> = new Set<ReadingKind>([...waiting, 'still-deciding', 'rejection']);

/** C14 to C16: what they wrote is answered within a working day. */
export function reply(play: PlayOf<'reply'>, situation: Situation, contact: PersonId | undefined): Proposal[] {
  const found: Proposal[] = [];
  const { office } = situation;
  const kinds = play.to === 'all' ? answerable : waiting;
  for (const { kind, moment, from, withoutMessage, asksFor } of unanswered(situation)) {
    if (!kinds.has(kind)) continue;
    const to = withoutMessage ? contact : from;
    const nextWorkingDay = workingDayAfter(office.zone.dayAt(moment), office.calendar);
    const closes = later(asMoment(moment + dayLength), closingOn(nextWorkingDay, office));
    const lateUntil = lateEnd(kind, moment, from, situation);
    found.push({
      action: 'reply',
      channel: 'email',
      to: to === undefined ? [] : [to],
      reply: kind,
      window: { opens: moment, closes },
      optional: kind === 'filled',
      lateUntil,
      because: [
        reason(
          `reply.${kind}`,
          `${from === undefined ? 'They' : nameOf(from, situation)} ${asked(kind, asksFor)} on ${momentWords(moment, situation)}.`,
          'house',
        ),
        reasonOf(play),
      ],
      needs:
        to === undefined && !withoutMessage
          ? [{ pointer: '/events', asks: 'Who wrote to you? The answer goes to them.' }]
          : recipientNeeds(to, 'email', situation),
    });
  }
  return found;
}

/** "asked you for two references and your notice period". */
const asked = (kind: ReadingKind, asksFor: readonly string[] = []): string =>
  kind === 'asks-for-something' && asksFor.length > 0 ? `asked you for ${listed(asksFor)}` : saysOf[kind];

const saysOf: Record<ReadingKind, string> = {
  offer: 'made you an offer',
  'next-step': 'invited you to the next step',
  'asks-for-something': 'asked you for something',
  'still-deciding': 'said that a decision is still to come',
  acknowledgement: 'acknowledged what you sent',
  rejection: 'turned you down',
  filled: 'said that the post is gone',
  'asked-to-stop': 'asked you not to write',
  'auto-reply': 'answered by a robot',
  bounce: 'could not be reached',
  unrelated: 'wrote about something else',
};

/** What nobody has answered yet, oldest first. Where it has ended, only the end and what came after it count. */
export function unanswered(situation: Situation): Unanswered[] {
  const { humanReplies, outcome } = situation;
  const open: Unanswered[] = [];
  for (const [index, message] of humanReplies.entries()) {
    const { moment, event } = message;
    if (!answerable.has(event.kind) || isAnswered(event.kind, moment, event.from, index, situation)) continue;
    if (outcome && message !== outcome.reply && moment < outcome.moment) continue;
    open.push({ kind: event.kind, moment, from: event.from, withoutMessage: false, asksFor: event.asksFor });
  }
  const kind = outcome && !outcome.reply ? replyKindOf[outcome.is] : undefined;
  if (outcome && kind && !isOutcomeAnswered(situation)) {
    open.push({ kind, moment: outcome.moment, withoutMessage: true });
  }
  return open;
}

/**
 * Whether the offer, rejection or closing that ended it has been answered. Where it came without a message, a reply to
 * anybody answers it, and so does anything sent to the usual contact.
 */
export function isOutcomeAnswered(situation: Situation): boolean {
  const { outcome, humanReplies, contact } = situation;
  const kind = outcome && replyKindOf[outcome.is];
  if (!outcome || !kind) return false;
  const { reply } = outcome;
  if (reply) return isAnswered(kind, reply.moment, reply.event.from, humanReplies.indexOf(reply), situation);
  const isAnsweredTo = (person: PersonId | undefined) =>
    isAnswered(kind, outcome.moment, person, humanReplies.length, situation);
  return isAnsweredTo(undefined) || (contact !== undefined && isAnsweredTo(contact));
}

/** An offer is answered by something sent alone; the rest also by a later interview or a later message of the same person. */
function isAnswered(
  kind: ReadingKind,
  moment: Moment,
  from: PersonId | undefined,
  index: number,
  { history, humanReplies }: Situation,
): boolean {
  const sent = history.sent.some(
    (message) =>
      message.moment > moment &&
      message.event.action !== 'linkedin-invite' &&
      message.event.channel !== 'self' &&
      (from === undefined ? message.event.action === 'reply' : message.to.includes(from)),
  );
  if (sent || kind === 'offer') return sent;
  return (
    history.held.some(({ starts }) => starts > moment) ||
    (from !== undefined && humanReplies.some(({ event }, i) => i > index && event.from === from))
  );
}

/** Until when a late answer is still better than none. */
function lateEnd(
  kind: ReadingKind,
  moment: Moment,
  from: PersonId | undefined,
  situation: Situation,
): Moment | 'always' | undefined {
  const { office, humanReplies, clockStart, playbook } = situation;
  switch (kind) {
    case 'offer':
      return 'always';
    case 'rejection':
      return closingOn(addDays(office.zone.dayAt(moment), rejectionEndsAfter), office);
    case 'still-deciding': {
      const play = findPlay(playbook, 'check-in');
      const next = play && clockStart !== undefined ? checkInWindow(play, clockStart, situation) : undefined;
      return next ? asMoment(next.opens - 1) : 'always';
    }
    default:
      return humanReplies.some((message) => message.moment > moment && message.event.from === from)
        ? undefined
        : 'always';
  }
}
