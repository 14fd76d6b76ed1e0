import type { Interview } from '../../application/history.ts';
import type { PersonId } from '../../application/primitives.ts';
import { addDays } from '../../calendar/day.ts';
import { asMoment } from '../../calendar/instant.ts';
import { closingOn, eveningOf, later, morningOf } from '../../calendar/office-time.ts';
import type { PlayOf } from '../playbook.ts';
import type { Proposal } from '../proposal.ts';
import { recipientNeeds } from '../recipient.ts';
import { dateWords, listed, nameOf, reason, reasonOf } from '../says.ts';
import type { Situation } from '../situation.ts';
import { momentOf } from '../window.ts';
import { documentsToSend } from './documents.ts';

/** C1, C2, T4: before each interview that lies ahead. */
export function prepare(play: PlayOf<'prepare'>, { history, office }: Situation): Proposal[] {
  const found: Proposal[] = [];
  for (const { starts } of history.ahead) {
    const opens = morningOf(addDays(office.zone.dayAt(starts), -play.daysBefore), office);
    found.push({
      action: 'prepare',
      channel: 'self',
      to: [],
      window: { opens: opens < starts ? opens : starts, closes: starts },
      because: [reasonOf(play)],
    });
  }
  return found;
}

/** C4: while it is fresh, and only where nothing is noted yet. */
export function captureNotes(play: PlayOf<'capture-notes'>, situation: Situation): Proposal[] {
  const found: Proposal[] = [];
  for (const interview of situation.history.held) {
    if (interview.event.notes?.length) continue;
    const closes = momentOf(play.closes, 'closes', anchorOf(interview), situation);
    found.push({
      action: 'capture-notes',
      channel: 'self',
      to: [],
      window: { opens: interview.ends, closes },
      because: [reasonOf(play)],
    });
  }
  return found;
}

/** N4: where nobody has said what went with the application, look. An empty list means that nothing is to be looked at. */
export function checkApplication(play: PlayOf<'check-application'>, situation: Situation): Proposal[] {
  const { application, latestHeld, office } = situation;
  if (application.documents !== undefined || !latestHeld) return [];
  const closes = eveningOf(addDays(office.zone.dayAt(latestHeld.starts), play.days), office);
  return [
    {
      action: 'check-application',
      channel: 'self',
      to: [],
      window: { opens: latestHeld.ends, closes: later(latestHeld.ends, closes) },
      because: [reasonOf(play)],
    },
  ];
}

/** N4: send what was missing, or offer to. */
export function closeGap(play: PlayOf<'close-gap'>, situation: Situation, contact: PersonId | undefined): Proposal[] {
  const { latestHeld, office } = situation;
  const gaps = documentsToSend(situation);
  if (!latestHeld || gaps.length === 0) return [];
  const closes = closingOn(addDays(office.zone.dayAt(latestHeld.starts), play.days), office);
  const requested = gaps.some(({ status }) => status === 'requested');
  const wording = { requested: 'they asked for', missing: 'missing', wrong: 'not right', sent: 'sent' } as const;
  const names = listed(gaps.map(({ name, status }) => `${name} (${wording[status]})`));
  return [
    {
      action: 'close-gap',
      channel: 'email',
      to: contact === undefined ? [] : [contact],
      window: { opens: latestHeld.ends, closes: later(latestHeld.ends, closes) },
      lateUntil: requested ? 'always' : undefined,
      because: [
        reason('close-gap.what', `Still to be put right: ${names}.`, '000'),
        reasonOf(play),
        reason('close-gap.rides-along', 'It may ride on the next message you send them anyway.', 'house'),
      ],
      needs: recipientNeeds(contact, 'email', situation),
    },
  ];
}

/** C3, D1, T1, W1: one for each person met, for the latest meeting with them, however many rounds came since. */
export function thankYou(play: PlayOf<'thank-you'>, situation: Situation): Proposal[] {
  const found: Proposal[] = [];
  const { history } = situation;
  const latest = new Map<PersonId, Interview>();
  for (const interview of history.held) for (const person of interview.with) latest.set(person, interview);
  for (const [person, interview] of latest) {
    const thanked = history.sent.some(
      ({ moment, event, to }) => event.action === 'thank-you' && moment >= interview.starts && to.includes(person),
    );
    if (thanked) continue;
    const anchor = anchorOf(interview);
    const closes = momentOf(play.closes, 'closes', anchor, situation);
    const lateUntil = play.lateUntil && momentOf(play.lateUntil, 'closes', anchor, situation);
    found.push({
      action: 'thank-you',
      channel: 'email',
      to: [person],
      window: { opens: interview.ends, closes },
      lateUntil,
      because: [
        reason(
          'thank-you.each',
          `You met ${nameOf(person, situation)} on ${dateWords(situation.office.zone.dayAt(interview.starts), situation)}${
            interview.with.length > 1 ? ', with others: each of them gets a note of their own' : ''
          }.`,
          '004',
        ),
        reasonOf(play),
        reason('thank-you.letter', 'A short letter by hand beside it is welcome, if you like to write one.', '004'),
      ],
      needs: recipientNeeds(person, 'email', situation),
    });
  }
  return found;
}

const anchorOf = ({ starts, ends }: Interview) => ({ start: asMoment(ends), daysFrom: starts });
