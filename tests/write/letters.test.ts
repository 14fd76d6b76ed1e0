import { type Action, type Application, type Letter, actionSchema } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { writeLetter } from 'fineline';
import { expect, test } from 'vitest';
import { applicationOf, names, replies, sinceThen } from './applications.ts';

// Twenty letters of every action, to be read as whoever gets them would. `--update` writes them anew; read the difference.

function shown({ channel, to, subject, body, needs, variant, variants }: Letter): string {
  return [
    `[${variant + 1} of ${variants}, ${channel}${to === undefined ? '' : ` to ${to}`}]${subject === undefined ? '' : ` ${subject}`}`,
    body,
    ...needs.map((need) => `(asks: ${need})`),
  ].join('\n');
}

interface Given {
  /** Events after the interview. */
  more?: readonly unknown[];
  documents?: Application['documents'];
  byHand?: true;
}

/** Twenty, over all applications and people, in turn by wording. */
function twenty(action: Action, asOf: string, { more = [], documents, byHand }: Given = {}): string {
  const letters: string[] = [];
  for (let variant = 0; letters.length < 20; variant += 1) {
    const before = letters.length;
    for (const name of names) {
      const application = { ...applicationOf(name, more), ...(documents && { documents }) };
      for (const person of application.people) {
        const letter = writeLetter(application, { action, to: person.id, variant, byHand, asOf: getMoment(asOf) });
        if (letter.ok && letters.length < 20) letters.push(shown(letter.value));
        if (letter.ok && letter.value.to === undefined) break; // one for oneself, whoever was met
      }
    }
    if (letters.length === before) break; // a list for oneself has one wording
  }
  return `${letters.join('\n\n– – –\n\n')}\n`;
}

test.each(actionSchema.options.filter((action) => action !== 'reply'))('twenty letters: %s', async (action) => {
  const asOf = action === 'thank-you' ? '2026-11-17T14:00:00Z' : '2026-12-07T10:00:00Z';
  const letters = twenty(action, asOf, { more: sinceThen[action] ?? [] });
  await expect(letters).toMatchFileSnapshot(`golden/${action}.txt`);
});

test('twenty letters: thanks by hand', async () => {
  const letters = twenty('thank-you', '2026-11-17T14:00:00Z', { byHand: true });
  await expect(letters).toMatchFileSnapshot('golden/thank-you-by-hand.txt');
});

test('twenty letters: papers that were asked for, missing or wrong', async () => {
  const documents: Application['documents'] = [
    { name: 'CV', status: 'sent' },
    { name: 'copy of degree', status: 'requested' },
    { name: 'reference from Ms Bell', status: 'missing' },
    { name: 'cover letter', status: 'wrong' },
  ];
  const letters = twenty('close-gap', '2026-11-18T10:00:00Z', { documents });
  await expect(letters).toMatchFileSnapshot('golden/close-gap-papers.txt');
});

test.each(['accepted', 'declined'])('twenty letters: an offer, %s', async (is) => {
  const offer = { type: 'reply', at: '2026-11-27T10:00:00Z', kind: 'offer' };
  const letters = twenty('reply', '2026-11-28T12:00:00Z', {
    more: [offer, { type: 'outcome', at: '2026-11-28T10:00:00Z', is }],
  });
  await expect(letters).toMatchFileSnapshot(`golden/reply-offer-${is}.txt`);
});

test.each(Object.entries(replies))('twenty letters: an answer to %s', async (kind, reply) => {
  const message = { type: 'reply', at: '2026-11-27T10:00:00Z', ...reply };
  const next = { type: 'interview', at: '2026-12-01T14:30:00Z', with: [] };
  const more = kind === 'next-step' ? [message, next] : [message];
  const letters = twenty('reply', '2026-11-27T12:00:00Z', { more });
  await expect(letters).toMatchFileSnapshot(`golden/reply-${kind}.txt`);
});
