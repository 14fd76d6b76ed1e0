import type { Action, Letter } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { writeLetter } from 'fineline';
import { expect, test } from 'vitest';
import { applicationOf } from './applications.ts';

// What the sources ask of a letter, looked for in every wording of the letters of a nurse after three interviews.

function written(action: Action, to: string, variant: number, more: readonly unknown[] = []): Letter {
  const application = applicationOf('nurse', more);
  const person = application.people.find(({ id }) => id === to);
  const asOf = getMoment(action === 'thank-you' ? '2026-11-17T14:00:00Z' : '2026-11-25T10:00:00Z');
  const letter = writeLetter(application, { action, to: person?.id, variant, asOf });
  if (!letter.ok) throw new Error(letter.refusal.says);
  return letter.value;
}

const thanks = /\b(?:thank(?:s|ful)?|grateful|appreciated?)\b/i;
const wordings = Array.from({ length: 12 }, (_, variant) => variant);
/** Where the facts of a letter come from. */
const restsOn = ({ facts }: Letter) => facts.map(({ pointer }) => pointer);
const notes = /^\/events\/0\/notes\/(\d+)\/text$/;

test.each(wordings)(
  'T13, T3, D1: thanks, wording %i: the role by name, the topic, a skill that fits, an offer to say more',
  (variant) => {
    const letter = written('thank-you', 'tom', variant);
    const { body } = letter;
    expect(body).toContain('Senior Staff Nurse');
    expect(body).toContain('St Brigid’s Hospital');
    expect(body).toContain('your move to electronic charts');
    expect(body).toMatch(/training 12 colleagues on Epic|trained 12 colleagues on Epic/);
    expect(body).toMatch(/\b(?:join|work|job|team|role|post|position)\b/);
    expect(body).not.toContain('?');
    expect(letter.needs).toEqual([]);
  },
);

test.each(wordings)(
  'C9: a check-in, wording %i: the position in its subject, the name, thanks, and one question',
  (variant) => {
    const { subject, body } = written('check-in', 'tom', variant);
    expect(subject).toMatch(/Senior Staff Nurse/);
    expect(body).toMatch(/^(?:Dear|Hello) Tom,\n/);
    expect(body).toMatch(thanks);
    expect(body.match(/\?/g)).toHaveLength(1);
  },
);

test.each(['thank-you', 'second-check-in', 'offer-trial', 'ask-feedback'] as const)(
  'T3, C9: %s thanks in every wording',
  (action) => {
    for (const variant of wordings.slice(0, 5)) expect(written(action, 'tom', variant).body).toMatch(thanks);
  },
);

test.each(wordings)('W2: a check-in, wording %i, names the day of the interview', (variant) => {
  expect(written('check-in', 'tom', variant).body).toContain('Tuesday 17 November');
});

test('T8, N5: a check-in takes a need or a strength that the thank-you did not tell', () => {
  const thanks = written('thank-you', 'tom', 0);
  const sent = {
    type: 'sent',
    at: '2026-11-17T15:00:00Z',
    action: 'thank-you',
    channel: 'email',
    to: ['tom'],
    body: thanks.body,
  };
  const told = restsOn(thanks).filter((pointer) => notes.test(pointer));
  const application = applicationOf('nurse', [sent]);
  for (const variant of wordings) {
    const used = restsOn(written('check-in', 'tom', variant, [sent])).filter((pointer) => notes.test(pointer));
    expect(
      used.some((pointer) => !told.includes(pointer)),
      `${used.join()} beside ${told.join()}`,
    ).toBe(true);
    expect(application.events).toHaveLength(2);
  }
});

test('N5: a doubt that was noted is answered once, calmly', () => {
  const first = wordings.map((variant) => written('check-in', 'li', variant));
  const answering = first.filter(({ body }) => body.includes('drug calculation'));
  expect(answering.length).toBeGreaterThan(0);
  for (const { body } of answering) expect(body).not.toMatch(/stumbled|sorry|failed|weak/i);
  const [one] = answering;
  const sent = {
    type: 'sent',
    at: '2026-11-24T15:00:00Z',
    action: 'check-in',
    channel: 'email',
    to: ['li'],
    body: one?.body,
  };
  for (const variant of [0, 1, 2, 3]) {
    expect(written('second-check-in', 'li', variant, [sent]).body).not.toContain('drug calculation');
  }
});

test('D4: a check-in restates the interest, with a skill where they need it', () => {
  for (const variant of wordings) {
    const used = restsOn(written('check-in', 'ana', variant));
    expect(used).toContain('/role');
    expect(used.filter((pointer) => notes.test(pointer)).length).toBeGreaterThanOrEqual(2);
  }
});
