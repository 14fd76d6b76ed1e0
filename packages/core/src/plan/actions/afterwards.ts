import type { PersonId } from '../../application/primitives.ts';
import { addDays } from '../../calendar/day.ts';
import type { Moment } from '../../calendar/instant.ts';
import { closingOn, later, openingOn } from '../../calendar/office-time.ts';
import type { PlayOf } from '../playbook.ts';
import type { Proposal } from '../proposal.ts';
import { openPromises } from '../promises.ts';
import { isOutcomeAnswered } from './replies.ts';
import { recipientNeeds } from '../recipient.ts';
import { dateWords, listed, nameOf, reason, reasonOf } from '../says.ts';
import type { Situation } from '../situation.ts';
import { momentOf } from '../window.ts';

/** T6: what you said you would do, each by its date. */
export function keepPromise(
  play: PlayOf<'keep-promise'>,
  situation: Situation,
  contact: PersonId | undefined,
): Proposal[] {
  const found: Proposal[] = [];
  for (const { what, made, due, closes, to = contact, channel } of openPromises(situation)) {
    found.push({
      action: 'keep-promise',
      channel,
      to: to === undefined || channel === 'self' ? [] : [to],
      promise: what,
      window: { opens: made, closes },
      lateUntil: 'always',
      bestBy: due,
      because: [
        reason('keep-promise.what', `Your promise for ${dateWords(due, situation)}: “${what}”.`, '004'),
        reasonOf(play),
      ],
      needs: channel === 'self' ? [] : recipientNeeds(to, channel, situation),
    });
  }
  return found;
}

/** C16: after a rejection, or once it is time to move on after silence; one question, once. */
export function askFeedback(
  play: PlayOf<'ask-feedback'>,
  situation: Situation,
  contact: PersonId | undefined,
  movedOn: Moment | undefined,
): Proposal[] {
  const { outcome, office, history, roundStart } = situation;
  const rejected = outcome?.is === 'rejected' ? outcome : undefined;
  const since = rejected
    ? rejected.moment
    : movedOn === undefined
      ? undefined
      : openingOn(office.zone.dayAt(movedOn), office);
  if (since === undefined || (outcome && !rejected)) return [];
  const asked = history.sent.some(
    ({ moment, event }) => event.action === 'ask-feedback' && moment >= (rejected ? rejected.moment : roundStart),
  );
  if (asked) return [];
  const to = rejected?.reply?.event.from ?? contact;
  return [
    {
      action: 'ask-feedback',
      channel: 'email',
      to: to === undefined ? [] : [to],
      window: { opens: since, closes: later(since, closingOn(addDays(office.zone.dayAt(since), play.days), office)) },
      optional: true,
      because: [
        reasonOf(play),
        ...(rejected && !isOutcomeAnswered(situation)
          ? [
              reason(
                'ask-feedback.same-letter',
                'It fits into the letter that thanks them; one letter does for both.',
                '002',
              ),
            ]
          : []),
      ],
      needs: recipientNeeds(to, 'email', situation),
    },
  ];
}

/** T9: an invitation to each interviewer who is not a contact yet; `busy` are those to whom something else is due. */
export function linkedInInvite(
  play: PlayOf<'linkedin-invite'>,
  situation: Situation,
  busy: ReadonlySet<PersonId>,
): Proposal[] {
  const found: Proposal[] = [];
  const { latestHeld, history, people, office, today, now } = situation;
  if (!latestHeld) return [];
  const opens = momentOf(play.opens, 'opens', { start: latestHeld.ends, daysFrom: latestHeld.starts }, situation);
  if (opens === undefined) return [];
  for (const person of new Set(latestHeld.with)) {
    const known = people.get(person)?.linkedIn ?? 'none';
    if (known !== 'none') continue;
    const sentTo = history.sent.filter(({ to }) => to.includes(person));
    if (sentTo.some(({ event }) => event.action === 'linkedin-invite')) continue;
    const occupied = busy.has(person) || sentTo.some(({ moment }) => office.zone.dayAt(moment) === today);
    if (occupied && now.hasReached(opens)) continue;
    found.push({
      action: 'linkedin-invite',
      channel: 'linkedin',
      to: [person],
      window: { opens },
      optional: true,
      because: [
        reason('linkedin-invite.who', `You and ${nameOf(person, situation)} are not connected yet.`, '004'),
        reasonOf(play),
      ],
    });
  }
  return found;
}

/** T10: a quiet sign of life to those who are connected; nothing that asks for anything. */
export function stayVisible(play: PlayOf<'stay-visible'>, situation: Situation): Proposal[] {
  const { latestHeld, people, history, office } = situation;
  const connected = [...new Set(latestHeld?.with)].filter((person) => people.get(person)?.linkedIn === 'connected');
  if (!latestHeld || connected.length === 0) return [];
  const first = momentOf(play.opens, 'opens', { start: latestHeld.ends, daysFrom: latestHeld.starts }, situation);
  if (first === undefined) return [];
  const last = history.sent.findLast(({ event }) => event.action === 'stay-visible');
  const next = last && openingOn(addDays(office.zone.dayAt(last.moment), play.everyDays), office);
  return [
    {
      action: 'stay-visible',
      channel: 'linkedin',
      to: connected,
      window: { opens: next === undefined ? first : later(first, next) },
      optional: true,
      because: [
        reason(
          'stay-visible.who',
          `You are connected with ${listed(connected.map((id) => nameOf(id, situation)))}.`,
          '004',
        ),
        reasonOf(play),
      ],
    },
  ];
}
