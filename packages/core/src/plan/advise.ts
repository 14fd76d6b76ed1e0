import type { Advice, Verdict } from '../application/plan.ts';
import type { Action, PersonId } from '../application/primitives.ts';
import { type Window, bestIn, bestOnOrBefore, hoursEndOn } from '../calendar/office-time.ts';
import { offerTrial, phoneCall } from './actions/calls-and-trials.ts';
import { checkIn, secondCheckIn } from './actions/check-ins.ts';
import { askFeedback, keepPromise, linkedInInvite, stayVisible } from './actions/afterwards.ts';
import { captureNotes, checkApplication, closeGap, prepare, thankYou } from './actions/interview-day.ts';
import { reply } from './actions/replies.ts';
import { type HoldOn, covers, heldUntil } from './holds.ts';
import { type Play, type PlayOf, findPlay } from './playbook.ts';
import type { Proposal } from './proposal.ts';
import { reason, reasonOf } from './says.ts';
import { type Situation, isStatusSeeking } from './situation.ts';
import type { Turns } from './verdict.ts';
import { notBefore } from './window.ts';

/** A proposal that stands at this moment, with its state. */
export interface Draft {
  proposal: Proposal;
  state: Advice['state'];
}

/** Everything that the playbook would have done now or later, holds applied. Verdict-dependent advice comes after it. */
export function draftsIn(situation: Situation, holds: readonly HoldOn[]): Draft[] {
  const drafts: Draft[] = [];
  const take = (proposals: readonly Proposal[]) => drafts.push(...draftsOf(proposals, holds, situation));
  for (const play of situation.playbook.plays) take(proposalsOf(play, situation, holds));

  // An invitation to connect waits until nothing else goes to that person.
  const invite = findPlay(situation.playbook, 'linkedin-invite');
  if (invite) take(linkedInInvite(invite, situation, busyIn(drafts)));
  return drafts;
}

/** C16, C18, C19, T12: what comes with the verdict. */
export function draftsWith(
  verdict: Verdict,
  { moveOn }: Turns,
  holds: readonly HoldOn[],
  situation: Situation,
): Draft[] {
  const { playbook, now, contact } = situation;
  const toSelf = (play: PlayOf<'keep-momentum' | 'move-on'> | undefined, state: Draft['state']): Draft[] =>
    play
      ? [
          {
            proposal: {
              action: play.action,
              channel: 'self',
              to: [],
              window: { opens: now.moment },
              because: [reasonOf(play)],
            },
            state,
          },
        ]
      : [];
  switch (verdict) {
    case 'wait':
    case 'pause':
      return toSelf(findPlay(playbook, 'keep-momentum'), 'optional');
    case 'move-on': {
      const feedback = findPlay(playbook, 'ask-feedback');
      const asking = feedback && moveOn !== undefined ? askFeedback(feedback, situation, contact, moveOn) : [];
      return [
        ...toSelf(findPlay(playbook, 'move-on'), 'due'),
        ...(situation.outcome ? [] : draftsOf(asking, holds, situation)),
      ];
    }
    case 'prepare':
    case 'act':
    case 'closed':
      return [];
  }
}

function draftsOf(proposals: readonly Proposal[], holds: readonly HoldOn[], situation: Situation): Draft[] {
  const drafts: Draft[] = [];
  for (const proposal of proposals) {
    const held = applyHolds(proposal, holds, situation);
    const state = held && stateOf(held, situation);
    if (held && state) drafts.push({ proposal: held, state });
  }
  return drafts;
}

function proposalsOf(play: Play, situation: Situation, holds: readonly HoldOn[]): readonly Proposal[] {
  switch (play.action) {
    case 'prepare':
      return prepare(play, situation);
    case 'capture-notes':
      return captureNotes(play, situation);
    case 'check-application':
      return checkApplication(play, situation);
    case 'close-gap':
      return closeGap(play, situation, situation.contact);
    case 'thank-you':
      return thankYou(play, situation);
    case 'check-in':
      return checkIn(play, situation, situation.checkInContact);
    case 'second-check-in':
      return secondCheckIn(play, situation, situation.checkInContact);
    case 'phone-call':
      return phoneCall(play, situation, situation.contact, holds);
    case 'offer-trial':
      return offerTrial(play, situation, situation.contact);
    case 'stay-visible':
      return stayVisible(play, situation);
    case 'keep-promise':
      return keepPromise(play, situation, situation.contact);
    case 'reply':
      return reply(play, situation, situation.contact);
    case 'ask-feedback':
      return askFeedback(play, situation, situation.contact, undefined);
    case 'linkedin-invite': // depends on what else is due
    case 'keep-momentum': // depend on the verdict
    case 'move-on':
      return [];
  }
}

/** Held for good: not there, a promise excepted. Held until later: it opens then, and its window keeps its length. */
function applyHolds(proposal: Proposal, holds: readonly HoldOn[], situation: Situation): Proposal | undefined {
  const { action, to } = proposal;
  if (isStatusSeeking(action) && situation.history.going.length + situation.history.ahead.length > 0) return undefined;
  if (action === 'keep-promise') return blockPromise(proposal, holds, situation);
  const held = heldUntil(holds, action, to.length === 1 ? to[0] : undefined);
  if (!held) return proposal;
  return 'forGood' in held ? undefined : { ...proposal, window: notBefore(proposal.window, held.until, situation) };
}

function blockPromise(proposal: Proposal, holds: readonly HoldOn[], { preferences }: Situation): Proposal {
  const blockedBy = holds.filter((hold) => covers(hold, 'keep-promise')).map(({ because }) => because);
  if (preferences.stop && proposal.window.opens <= preferences.stop.moment) {
    blockedBy.push(
      reason(
        'keep-promise.asked-to-stop',
        'They asked you not to write, after you had promised this. Their wish comes first.',
        '004',
      ),
    );
  }
  return blockedBy.length > 0 ? { ...proposal, blockedBy } : proposal;
}

function stateOf(proposal: Proposal, { now }: Situation): Advice['state'] | undefined {
  const { window, lateUntil, goneAfter, optional, blockedBy, action } = proposal;
  if (goneAfter !== undefined && (window.opens > goneAfter || now.hasPassed(goneAfter))) return undefined;
  if (!now.hasReached(window.opens)) return 'upcoming';
  const blocked = blockedBy !== undefined && blockedBy.length > 0;
  if (blocked && action === 'keep-promise') return 'blocked';
  if (window.closes !== undefined && now.hasPassed(window.closes)) {
    if (optional || lateUntil === undefined || (lateUntil !== 'always' && now.hasPassed(lateUntil))) return undefined;
    return 'late';
  }
  if (blocked) return 'blocked';
  return optional ? 'optional' : 'due';
}

/** The people to whom something is due or late. */
function busyIn(drafts: readonly Draft[]): ReadonlySet<PersonId> {
  return new Set(drafts.flatMap(({ proposal, state }) => (state === 'due' || state === 'late' ? proposal.to : [])));
}

/** The draft as the contract has it, with its best moment. */
export function adviceOf({ proposal, state }: Draft, situation: Situation): Advice {
  const { office, now } = situation;
  const { window, bestBy, bestWorkingDay, lateUntil } = proposal;
  const format = office.zone.format;
  // What is late is still better than nothing, until it is gone.
  const ends = lateUntil === 'always' ? undefined : lateUntil;
  const open: Window = { opens: window.opens, closes: state === 'late' ? ends : window.closes };
  const best =
    bestBy === undefined
      ? bestIn(open, now.moment, office, bestWorkingDay)
      : bestOnOrBefore(bestBy, open, now.moment, office);
  // Once it has come, the best moment is always the present one, as long as they are at their desks.
  if (now.hasReached(best)) now.hasPassed(hoursEndOn(office.zone.dayAt(best), office));
  const advice: Advice = {
    action: proposal.action,
    channel: proposal.channel,
    to: proposal.to,
    state,
    opens: format(window.opens),
    best: format(best),
    because: proposal.because,
  };
  if (window.closes !== undefined) advice.closes = format(window.closes);
  if (proposal.reply) advice.reply = proposal.reply;
  if (proposal.promise !== undefined) advice.promise = proposal.promise;
  if (proposal.blockedBy?.length) advice.blockedBy = proposal.blockedBy;
  if (proposal.needs?.length) advice.needs = proposal.needs.map(({ asks }) => asks);
  return advice;
}

/** Most urgent first: groups of actions, then what is open, by closing instant. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  const end = ({ proposal }: Draft) => proposal.window.closes ?? Infinity;
  return drafts.toSorted(
    (a, b) =>
      groupOf(a.proposal.action) - groupOf(b.proposal.action) ||
      rankOf[a.state] - rankOf[b.state] ||
      (end(a) === end(b) ? 0 : end(a) - end(b)) ||
      a.proposal.window.opens - b.proposal.window.opens,
  );
}

const groups: readonly (readonly Action[])[] = [
  ['keep-promise'],
  ['reply'],
  ['thank-you'],
  ['close-gap'],
  ['check-in', 'second-check-in'],
];
const groupOf = (action: Action): number => {
  const index = groups.findIndex((group) => group.includes(action));
  return index < 0 ? groups.length : index;
};
const rankOf: Record<Advice['state'], number> = { due: 0, late: 0, optional: 1, upcoming: 2, blocked: 3 };
