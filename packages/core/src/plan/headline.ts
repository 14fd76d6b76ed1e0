import type { Advice, Verdict } from '../application/plan.ts';
import type { Action, ReadingKind } from '../application/primitives.ts';
import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/instant.ts';
import type { Draft } from './advise.ts';
import type { HoldOn } from './holds.ts';
import { timeInWords } from '../calendar/words.ts';
import { dateFromToday, nameOf } from './says.ts';
import type { Situation } from './situation.ts';

/** One plain sentence under the verdict. */
export function headlineOf(
  verdict: Verdict,
  drafts: readonly Draft[],
  holds: readonly HoldOn[],
  situation: Situation,
): string {
  const day = (moment: Moment) => situation.office.zone.dayAt(moment);
  switch (verdict) {
    case 'act':
      return (
        sendHeadline(
          drafts.map(({ proposal, state }) => ({ ...proposal, state })),
          situation,
        ) ?? 'There is something to send.'
      );
    case 'prepare': {
      const next = situation.history.ahead[0];
      return next
        ? `You meet ${onDate(day(next.starts), situation)}: have your closing questions ready.`
        : 'Have your closing questions ready.';
    }
    case 'wait': {
      const next = drafts.filter(({ state }) => state === 'upcoming').map(({ proposal }) => proposal.window.opens);
      const ends = holds.flatMap(({ until }) => (until === undefined ? [] : [until]));
      const [first] = next.length > 0 ? next.toSorted(ascending) : ends.toSorted(ascending);
      if (first === undefined) return 'Nothing to send. Leave this one alone.';
      return `Nothing to send now. Look again ${onMoment(first, situation)}.`;
    }
    case 'pause':
      return 'You have asked often enough. Let this one rest, and put your time elsewhere.';
    case 'move-on':
      return moveOnHeadline(situation);
    case 'closed':
      return closedHeadline(situation);
  }
}

const ascending = (a: number, b: number) => a - b;

/** As `onDate`; with the hour where that is today. */
function onMoment(moment: Moment, situation: Situation): string {
  const { zone } = situation.office;
  const day = zone.dayAt(moment);
  return day === situation.today ? `today at ${timeInWords(moment, zone)}` : onDate(day, situation);
}

function onDate(day: Day, situation: Situation): string {
  const words = dateFromToday(day, situation);
  return words === 'today' || words === 'tomorrow' ? words : `on ${words}`;
}

/** What is to be sent now, the first of it by name; undefined where nothing is. */
export function sendHeadline(
  advice: readonly Pick<Advice, 'action' | 'channel' | 'to' | 'state' | 'reply'>[],
  known: Pick<Situation, 'people'>,
): string | undefined {
  const due = advice.filter(({ state, channel }) => (state === 'due' || state === 'late') && channel !== 'self');
  const [first] = due;
  if (!first) return undefined;
  const more = due.length - 1;
  const what = whatToDo(first.action, first.reply, nameOf(first.to[0], known));
  const late = first.state === 'late' ? ', late but better than never' : '';
  return `${what}${late}${more > 0 ? `, and ${more} more` : ''}.`;
}

function whatToDo(action: Action, kind: ReadingKind | undefined, name: string): string {
  switch (action) {
    case 'thank-you':
      return `Thank ${name}`;
    case 'check-in':
      return `Check in with ${name}`;
    case 'second-check-in':
      return `Check in with ${name} once more, briefly`;
    case 'phone-call':
      return `Ring ${name} once`;
    case 'reply':
      return kind === 'offer' ? `Answer the offer from ${name}` : `Answer ${name}`;
    case 'keep-promise':
      return `Do what you promised ${name}`;
    case 'close-gap':
      return `Send ${name} what is missing`;
    default:
      return `Write to ${name}`;
  }
}

function moveOnHeadline({ outcome, preferences }: Situation): string {
  if (outcome?.is === 'filled') return 'The post is gone. Move on; something better is out there.';
  if (outcome?.is === 'rejected') return 'They have decided. It says little about you: move on.';
  if (preferences.stop) return 'They asked not to be written to, and have been silent. Move on.';
  return 'They have been silent long enough. It is rarely personal: move on.';
}

function closedHeadline({ outcome }: Situation): string {
  switch (outcome?.is) {
    case 'accepted':
      return 'You have accepted. Well done.';
    case 'declined':
      return 'You have declined. This one is closed.';
    case 'withdrawn':
      return 'You have withdrawn. This one is closed.';
    default:
      return 'You have answered their offer. This one is closed.';
  }
}
