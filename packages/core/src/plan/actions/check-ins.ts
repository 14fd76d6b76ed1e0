import type { Reason } from '../../application/plan.ts';
import type { Channel, PersonId } from '../../application/primitives.ts';
import { addDays } from '../../calendar/day.ts';
import { type Moment } from '../../calendar/instant.ts';
import { closingOn, later, openingOn } from '../../calendar/office-time.ts';
import { day, type PlayOf, type When } from '../playbook.ts';
import type { Need, Proposal } from '../proposal.ts';
import { recipientNeeds } from '../recipient.ts';
import { count, dateWords, nameOf, reason, reasonOf, shortly } from '../says.ts';
import type { Situation } from '../situation.ts';
import { type Anchor, type CountedWindow, momentOf, notBefore, openedAt, windowBetween } from '../window.ts';

/** Days of silence after which nothing more is asked. */
export const silenceDays = 56;
/** Days after a date they gave, where that is later. */
export const daysAfterTheirDate = 14;

/** When the last word on asking is spoken: 17:30 on day 56, or 14 days after their date. */
export function askingEnds(clockStart: Moment, { office, theirDate }: Situation): Moment {
  const silent = closingOn(addDays(office.zone.dayAt(clockStart), silenceDays), office);
  if (!theirDate) return silent;
  return later(silent, closingOn(addDays(theirDate.due, daysAfterTheirDate), office));
}

/** What status-seeking windows are counted from. */
export function askingAnchor(clockStart: Moment, situation: Situation): Anchor {
  const { checkIns } = situation;
  return {
    start: clockStart,
    daysFrom: clockStart,
    sent: (action) =>
      action === 'check-in' ? checkIns[0]?.moment : action === 'second-check-in' ? checkIns[1]?.moment : undefined,
  };
}

/** N1, W2, C7, D2, D5: the first question after a silence. */
export function checkIn(play: PlayOf<'check-in'>, situation: Situation, contact: PersonId | undefined): Proposal[] {
  const { clockStart, checkIns, latestHeld, dateUnknown } = situation;
  if (clockStart === undefined || checkIns.length > 0 || wasGone(play, clockStart, situation)) return [];
  const window = checkInWindow(play, clockStart, situation);
  if (!window) return [];
  const channel = channelFor(contact, play.byPhone, situation);
  const wentBadly = (latestHeld?.event.wentWell ?? 3) <= 2;
  const preferred = situation.preferences.of(contact) !== undefined;
  return [
    {
      action: 'check-in',
      channel,
      to: contact === undefined ? [] : [contact],
      window,
      ...afterwardsOf(play, clockStart, situation),
      bestWorkingDay: wentBadly ? 3 : 1,
      because: [
        whyThen(clockStart, situation),
        situation.theirDate ? theirDateHasPassed : reasonOf(play),
        ...(contact !== situation.contact ? [goesToAnother(contact, situation)] : []),
        ...(wentBadly
          ? [
              reason(
                'check-in.went-badly',
                'You felt that it went badly. They may take longer to decide, so the third working day is better than the first.',
                '001',
              ),
            ]
          : []),
        ...(channel === 'phone' ? [byPhone] : []),
      ],
      needs: [
        ...recipientNeeds(contact, channel, situation),
        ...(play.asksForChannel && !preferred ? [whichChannel] : []),
        ...(dateUnknown ? [whichDate] : []),
      ],
    },
  ];
}

const byPhone = reason('check-in.by-phone', 'By phone, because that is what suits them.', '002', '004');
const theirDateHasPassed = reason(
  'check-in.after-their-date',
  'Once their date has passed without a word, one short question is in order.',
  '003',
);

/** The usual contact is away for long. */
const goesToAnother = (contact: PersonId | undefined, situation: Situation): Reason =>
  reason(
    'check-in.away',
    `${nameOf(situation.contact, situation)} is away for long, so it goes to ${nameOf(contact, situation)}.`,
    'house',
  );

const whichChannel: Need = {
  pointer: '/events',
  asks: 'Which did they prefer in a couple of weeks, a call or an e-mail?',
};
const whichDate: Need = { pointer: '/events', asks: 'They spoke of when they would answer: which date did they mean?' };

/** C8, C12: once more, briefly. */
export function secondCheckIn(
  play: PlayOf<'second-check-in'>,
  situation: Situation,
  contact: PersonId | undefined,
): Proposal[] {
  const { clockStart, checkIns, office } = situation;
  const [first] = checkIns;
  if (clockStart === undefined || !first || checkIns.length !== 1) return [];
  const window = windowBetween(play.opens, play.closes, askingAnchor(clockStart, situation), situation);
  if (!window) return [];
  const channel = channelFor(contact, play.byPhone, situation);
  return [
    {
      action: 'second-check-in',
      channel,
      to: contact === undefined ? [] : [contact],
      window,
      ...afterwardsOf(play, clockStart, situation),
      because: [
        reason(
          'second-check-in.unanswered',
          `You checked in on ${dateWords(office.zone.dayAt(first.moment), situation)} and heard nothing since.`,
          '002',
        ),
        reasonOf(play),
        ...(channel === 'phone' ? [byPhone] : []),
      ],
      needs: recipientNeeds(contact, channel, situation),
    },
  ];
}

/** The first check-in's window as the playbook and their date have it, before any hold. */
export function checkInWindow(
  play: PlayOf<'check-in'>,
  clockStart: Moment,
  situation: Situation,
): CountedWindow | undefined {
  const { settings, theirDate, playbook, office } = situation;
  const opens: When = settings.firstCheckInDay === undefined ? play.opens : day(settings.firstCheckInDay);
  const window = windowBetween(opens, play.closes, askingAnchor(clockStart, situation), situation);
  if (!window || !theirDate) return window;
  const asking = openingOn(theirDate.askFrom, office);
  if (!playbook.dateBringsForward) return notBefore(window, asking, situation);
  // Their date takes the place of the usual day, in both directions.
  return openedAt(window, later(asking, sinceTheyWrote(opens, situation) ?? asking), situation);
}

/** Whether its window was over for good before they gave the date in force: a date brings nothing back. */
export function wasGone(play: PlayOf<'check-in'>, clockStart: Moment, situation: Situation): boolean {
  const { theirDate } = situation;
  if (play.afterwards !== 'gone' || !theirDate) return false;
  const usual = checkInWindow(play, clockStart, { ...situation, theirDate: undefined });
  return usual?.closes !== undefined && theirDate.given > usual.closes;
}

/** Where they wrote without a date after they had given one, the usual days count from that message too. */
function sinceTheyWrote(opens: When, situation: Situation): Moment | undefined {
  const { humanReplies, theirDate } = situation;
  const since = humanReplies.findLast(
    ({ moment, event }) => theirDate && moment > theirDate.given && event.until === undefined,
  );
  return since && momentOf(opens, 'opens', { start: since.moment, daysFrom: since.moment }, situation);
}

function afterwardsOf(
  { afterwards }: PlayOf<'check-in' | 'second-check-in'>,
  clockStart: Moment,
  situation: Situation,
): Pick<Proposal, 'lateUntil' | 'goneAfter'> {
  const ends = askingEnds(clockStart, situation);
  return { goneAfter: ends, lateUntil: afterwards === 'late' ? ends : undefined };
}

/** By what they prefer; where they said nothing and calls are usual, by phone if the playbook has it so. */
function channelFor(contact: PersonId | undefined, phone: 'where-usual' | undefined, situation: Situation): Channel {
  const preferred = situation.preferences.of(contact);
  switch (preferred) {
    case 'phone':
    case 'email':
      return preferred;
    case 'linkedin':
      return contact !== undefined && situation.people.get(contact)?.linkedIn === 'connected' ? 'linkedin' : 'email';
    case undefined:
      return phone && situation.circumstances.callsAreCommonInIndustry ? 'phone' : 'email';
  }
}

/** From their date, or from the silence: why it is right from then on. */
function whyThen(clockStart: Moment, situation: Situation): Reason {
  const { theirDate, office, latestHeld, today } = situation;
  if (theirDate) {
    return reason(
      'check-in.their-date',
      `They said ${dateWords(theirDate.due, situation)}; ${shortly(theirDate.due, theirDate.askFrom, situation)}`,
      '003',
    );
  }
  const since = office.zone.dayAt(clockStart);
  const days = today - since;
  const what = latestHeld?.ends === clockStart ? 'You met' : 'They last wrote';
  return reason(
    'check-in.silence',
    `${what} on ${dateWords(since, situation)}${days > 0 ? `, ${count(days, 'day')} ago` : ''}. They have other candidates and a process of their own.`,
    '002',
  );
}
