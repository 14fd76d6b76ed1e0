import type { PersonId } from '../../application/primitives.ts';
import type { Reason } from '../../application/plan.ts';
import type { Moment } from '../../calendar/instant.ts';
import { type HoldOn, heldUntil } from '../holds.ts';
import { findPlay, type PlayOf } from '../playbook.ts';
import type { Need, Proposal } from '../proposal.ts';
import { recipientNeeds } from '../recipient.ts';
import { reason, reasonOf } from '../says.ts';
import type { Situation } from '../situation.ts';
import { momentOf, notBefore, windowBetween } from '../window.ts';
import { askingAnchor, askingEnds, checkInWindow, wasGone } from './check-ins.ts';

/** C10: whoever wants e-mail is not rung; whoever wants calls gets them as check-ins. */
export const isCallRuledOut = ({ preferences, contact }: Situation): boolean =>
  preferences.anybody('email') || preferences.of(contact) === 'phone';

/** W3, W6, C10: one call a round, and only when letters have said nothing. */
export function phoneCall(
  play: PlayOf<'phone-call'>,
  situation: Situation,
  contact: PersonId | undefined,
  holds: readonly HoldOn[],
): Proposal[] {
  const { clockStart, checkIns, calls, circumstances, now } = situation;
  if (clockStart === undefined || calls.length > 0 || isCallRuledOut(situation)) return [];
  const closes = play.afterBothCheckIns ? undefined : checkInCloses(clockStart, situation, holds);
  const tooSoon = play.afterBothCheckIns
    ? checkIns.length < 2
    : checkIns.length === 0 && closes !== undefined && !now.hasPassed(closes);
  if (tooSoon) return [];
  const anchor = { ...askingAnchor(clockStart, situation), checkInCloses: () => closes };
  const window = windowBetween(play.opens, play.closes, anchor, situation);
  if (!window) return [];
  const usual = play.asksWhetherUsual ? circumstances.callsAreCommonInIndustry : true;
  return [
    {
      action: 'phone-call',
      channel: 'phone',
      to: contact === undefined ? [] : [contact],
      window,
      optional: play.optional,
      goneAfter: askingEnds(clockStart, situation),
      because: [reasonOf(play), reason('phone-call.once', 'Ring once. A second call would be one too many.', '001')],
      blockedBy: usual === false ? [notUsual] : undefined,
      needs: [
        ...recipientNeeds(contact, 'phone', situation),
        ...(usual === undefined
          ? [
              {
                pointer: '/circumstances/callsAreCommonInIndustry',
                asks: 'Is it usual in this trade to ring an employer about an application?',
              },
            ]
          : []),
      ],
    },
  ];
}

/**
 * Where a check-in can still go out, what holds it back moves its window on, and the call with it. Once it is sent, or its
 * window over before they gave a date, nothing moves it any more.
 */
function checkInCloses(clockStart: Moment, situation: Situation, holds: readonly HoldOn[]): Moment | undefined {
  const { checkIns, checkInContact, playbook } = situation;
  const play = findPlay(playbook, 'check-in');
  if (!play) return undefined;
  if (checkIns.length > 0 || wasGone(play, clockStart, situation)) {
    return checkInWindow(play, clockStart, { ...situation, theirDate: undefined })?.closes;
  }
  const window = checkInWindow(play, clockStart, situation);
  const held = heldUntil(holds, 'check-in', checkInContact);
  return window && held && 'until' in held ? notBefore(window, held.until, situation).closes : window?.closes;
}

const notUsual = reason('phone-call.not-usual', 'You said that calls are not usual in this trade.', '002');

/** W4, W5: a short trial, once they have said that it is still open, and only if it can do no harm. */
export function offerTrial(
  play: PlayOf<'offer-trial'>,
  situation: Situation,
  contact: PersonId | undefined,
): Proposal[] {
  const { latestHeld, history, humanReplies, trials, circumstances, clockStart } = situation;
  if (!latestHeld || clockStart === undefined || trials.length > 0) return [];
  const asked = history.sent.find(
    ({ moment, event }) =>
      (event.action === 'check-in' || event.action === 'second-check-in') && moment >= latestHeld.ends,
  );
  const open =
    asked && humanReplies.some(({ moment, event }) => event.kind === 'still-deciding' && moment > asked.moment);
  if (!open) return [];
  const opens = momentOf(play.opens, 'opens', { start: latestHeld.ends, daysFrom: latestHeld.starts }, situation);
  if (opens === undefined) return [];
  const { blockedBy, needs } = harmOf(circumstances);
  return [
    {
      action: 'offer-trial',
      channel: 'email',
      to: contact === undefined ? [] : [contact],
      window: { opens },
      optional: true,
      because: [
        reasonOf(play),
        reason(
          'offer-trial.unpaid-work',
          play.free
            ? 'Unpaid work is restricted in many countries: half a day or a day at most, and only where it is allowed.'
            : 'Unpaid work is restricted in many countries: offer a short trial or a demonstration of what you can do.',
          'house',
        ),
      ],
      blockedBy,
      needs: [...recipientNeeds(contact, 'email', situation), ...(blockedBy.length > 0 ? [] : needs)],
    },
  ];
}

/** W5: each known bad circumstance blocks; otherwise each unknown one is asked. */
function harmOf(circumstances: Situation['circumstances']): { blockedBy: Reason[]; needs: Need[] } {
  const blockedBy: Reason[] = [];
  const needs: Need[] = [];
  const check = (field: keyof typeof circumstances, harmful: boolean, says: string, asks: string) => {
    const value = circumstances[field];
    if (value === harmful) blockedBy.push(reason(`offer-trial.${field}`, says, '001'));
    if (value === undefined) needs.push({ pointer: `/circumstances/${field}`, asks });
  };
  check(
    'trialWouldRiskCurrentJob',
    true,
    'A trial would put the job you have at risk.',
    'Would a day’s trial put a job you have at risk?',
  );
  check(
    'feelsDesperate',
    true,
    'You feel that you need this job badly; it would show, and cloud your judgement.',
    'Do you feel you need this job so badly that it would show?',
  );
  check(
    'jobTicksAllBoxes',
    false,
    'The job is not all that you are looking for; a trial asks too much of you for it.',
    'Is this job all that you are looking for?',
  );
  return { blockedBy, needs };
}
