import { type ApplicationRecord, type Facts, eventIdSchema, factsSchema } from '@fineline/core/api';
import { type ApplicationEvent, applicationEventSchema } from '@fineline/core/application';
import { describe, expect, it, test } from 'vitest';
import { people } from '../../testing/plans.ts';
import { differences, factsStepsOf } from './facts.ts';
import { sayStep } from './sayStep.ts';
import { removedOf, stepsOf } from './steps.ts';

const id = (n: number) => eventIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`);
const at = (minutes: number) => new Date(Date.parse('2026-11-22T10:00:00Z') + minutes * 60_000).toISOString();
const interview = (more: Record<string, unknown> = {}): ApplicationEvent =>
  applicationEventSchema.parse({ type: 'interview', at: '2026-11-16T10:00:00Z', with: ['ana'], ...more });

type Line = ApplicationRecord['events'][number];
const line = (n: number, minutes: number, event: ApplicationEvent | null): Line => ({
  id: id(n),
  event,
  recordedAt: at(minutes),
});

const [hour, half, third] = [interview({ minutes: 60 }), interview({ minutes: 30 }), interview({ minutes: 20 })];

describe('the steps of an entry', () => {
  it.each<[because: string, lines: Line[], steps: [is: string, minutes: number, before: ApplicationEvent][]]>([
    ['written down and left', [line(1, 0, hour)], []],
    ['put right', [line(1, 0, hour), line(1, 60, half)], [['changed', 60, hour]]],
    [
      'put right twice, hours apart',
      [line(1, 0, hour), line(1, 60, half), line(1, 120, third)],
      [
        ['changed', 60, hour],
        ['changed', 120, half],
      ],
    ],
    [
      'saved as it was typed: one change from what stood before',
      [line(1, 0, hour), line(1, 60, half), line(1, 61, third)],
      [['changed', 61, hour]],
    ],
    ['saved again as it was', [line(1, 0, hour), line(1, 60, hour)], []],
    ['taken away', [line(1, 0, hour), line(1, 60, null)], [['removed', 60, hour]]],
    [
      'taken away and put back at once: both are seen',
      [line(1, 0, hour), line(1, 60, null), line(1, 61, hour)],
      [
        ['removed', 60, hour],
        ['restored', 61, hour],
      ],
    ],
  ])('%s', (_, lines, steps) => {
    const found = stepsOf(lines).get(id(1)) ?? [];
    expect(found.map((step) => [step.is, step.at, step.before])).toEqual(
      steps.map(([is, minutes, before]) => [is, at(minutes), before]),
    );
  });

  test('entries between one another are told apart; what is gone is listed, the latest first', () => {
    const lines = [
      line(1, 0, hour),
      line(2, 1, half),
      line(3, 2, third),
      line(1, 10, null),
      line(2, 20, third),
      line(2, 40, null),
      line(3, 50, null),
      line(3, 60, third),
    ];
    expect(removedOf(lines)).toEqual([
      { recorded: { id: id(2), event: third }, at: at(40) },
      { recorded: { id: id(1), event: hour }, at: at(10) },
    ]);
  });
});

describe('what it said before', () => {
  const sight = { zone: 'Europe/London', asOf: at(120), here: 'Europe/London' };
  const reply = (more: Record<string, unknown>) =>
    applicationEventSchema.parse({ type: 'reply', at: '2026-11-20T10:00:00Z', kind: 'still-deciding', ...more });
  it.each<[because: string, before: ApplicationEvent, after: ApplicationEvent, says: string[]]>([
    ['what the line said', hour, half, ['Interview with Ana, 60 minutes']],
    ['when it was', hour, { ...hour, at: '2026-11-17T10:00:00Z' }, ['dated Monday 16 November, 10:00']],
    ['what was written', reply({ body: 'Soon.' }), reply({ body: 'Later.' }), ['“Soon.”']],
    ['that nothing was written', reply({}), reply({ body: 'Later.' }), ['without what is written there now']],
    ['how it went', interview(), interview({ wentWell: 4 }), ['how it went: not said']],
    [
      'something that no line shows',
      reply({ asksFor: ['a CV'] }),
      reply({ asksFor: ['a photo'] }),
      ['other particulars'],
    ],
  ])('%s', (_, before, after, says) =>
    expect(sayStep({ is: 'changed', at: at(60), before, after }, people, sight)).toEqual({
      when: 'Changed today at 11:00',
      before: says,
    }),
  );

  test('nothing where it was changed back again in one go', () => {
    const [step] = stepsOf([line(1, 0, hour), line(1, 60, half), line(1, 61, hour)]).get(id(1)) ?? [];
    expect(step && sayStep(step, people, sight)).toEqual({
      when: 'Changed today at 11:01, and changed back again',
      before: [],
    });
  });
});

describe('the facts', () => {
  const facts = (more: Record<string, unknown> = {}): Facts =>
    factsSchema.parse({ employer: { company: 'Larch', country: 'GB' }, role: 'Baker', people: [], ...more });
  const ana = { id: 'ana', name: 'Ana', email: 'ana@larch.example' };

  it.each<[because: string, before: Facts, after: Facts, says: string[]]>([
    ['nothing', facts(), facts(), []],
    ['the role', facts(), facts({ role: 'Head baker' }), ['Role: “Head baker”, before “Baker”.']],
    [
      'the employer',
      facts(),
      facts({ employer: { company: 'Larch & Co', country: 'DE', region: 'BY' } }),
      [
        'Company: “Larch & Co”, before “Larch”.',
        'Country: “Germany”, before “United Kingdom”.',
        'Region: “BY”, before nothing.',
      ],
    ],
    ['somebody new', facts(), facts({ people: [ana] }), ['Ana was added.']],
    ['somebody gone', facts({ people: [ana] }), facts(), ['Ana was taken out.']],
    [
      'somebody put right',
      facts({ people: [ana] }),
      facts({ people: [{ id: 'ana', name: 'Anna', part: 'hr', linkedIn: 'connected' }] }),
      [
        'Anna, name: “Anna”, before “Ana”.',
        'Anna, what are they here? “HR”, before nothing.',
        'Anna, e-mail address: nothing, before “ana@larch.example”.',
        'Anna, on LinkedIn: “Connected”, before “Not connected”.',
      ],
    ],
    ['nothing was missing', facts(), facts({ documents: [] }), ['You said that nothing was missing.']],
    [
      'a paper added, one sent, one taken out',
      facts({
        documents: [
          { name: 'CV', status: 'wrong' },
          { name: 'Letter', status: 'sent' },
        ],
      }),
      facts({
        documents: [
          { name: 'CV', status: 'sent', note: 'the new one' },
          { name: 'Reference', status: 'missing' },
        ],
      }),
      [
        'CV: “Sent”, before “Wrong”.',
        'CV, a note to yourself: “the new one”, before nothing.',
        'Reference was added: missing.',
        'Letter was taken out.',
      ],
    ],
    [
      'two papers of one name',
      facts({ documents: [{ name: 'CV', status: 'sent' }] }),
      facts({
        documents: [
          { name: 'CV', status: 'sent' },
          { name: 'CV', status: 'wrong' },
        ],
      }),
      ['CV was added: wrong.'],
    ],
    [
      'what only the candidate knows',
      facts(),
      facts({ circumstances: { jobTicksAllBoxes: false } }),
      ['Is this job all that you are looking for? “No”, before nothing.'],
    ],
  ])('%s', (_, before, after, says) => expect(differences(before, after)).toEqual(says));

  test('oldest first; what was changed in one go is one, and what came to nothing is none', () => {
    const revision = (version: number, minutes: number, role: string) => ({
      version,
      facts: facts({ role }),
      recordedAt: at(minutes),
    });
    const record = [
      revision(1, 0, 'Baker'),
      revision(2, 30, 'B'),
      revision(3, 31, 'Head baker'),
      revision(4, 90, 'Chief'),
      revision(5, 92, 'Head baker'),
      revision(6, 300, 'Chief baker'),
    ];
    expect(factsStepsOf(record)).toEqual([
      { at: at(31), says: ['Role: “Head baker”, before “Baker”.'] },
      { at: at(300), says: ['Role: “Chief baker”, before “Head baker”.'] },
    ]);
    expect(factsStepsOf([])).toEqual([]);
  });
});
