import { type Action, type Application, type Letter, actionSchema } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { reviewDraft } from '@fineline/core/review';
import type { Dialect, LetterWriter } from '@fineline/core/write';
import { reviewRules } from '@fineline/knowledge';
import fc from 'fast-check';
import { letterWriter } from 'fineline';
import { describe, expect, test } from 'vitest';
import { proofread } from '../../packages/fineline/src/proofread/index.ts';
import { applicationOf, names, replies, sinceThen } from './applications.ts';
import { draftOf } from './drafts.ts';
import { applications, asOf as later } from './generated.ts';

// A letter that asks nothing more of the candidate is fit to send as it is: what review would mend is never written.

const forOneself: ReadonlySet<Action> = new Set<Action>([
  'prepare',
  'capture-notes',
  'check-application',
  'stay-visible',
  'keep-momentum',
  'move-on',
]);
const sendable = actionSchema.options.filter((action) => !forOneself.has(action));
/** Other applications of the candidate, that must not show. */
const elsewhere = [
  { company: 'Larkspur Foods', role: 'Buyer' },
  { company: 'Tamar Ferries', role: 'Deckhand' },
];

const written = (write: LetterWriter, options: Parameters<LetterWriter>[0]): Letter => {
  const letter = write(options);
  if (!letter.ok) throw new Error(letter.refusal.says);
  return letter.value;
};

/** What the others at the employer get; of all that is sent, thanks alone go to everyone who was met. */
const panelOf = (write: LetterWriter, { people }: Application, options: Parameters<LetterWriter>[0]): Letter[] =>
  options.action === 'thank-you' ? people.map(({ id }) => written(write, { ...options, to: id })) : [];

/** Rule, action and words of all that the rules have against a letter, but for matters of taste. */
function faultsOf(application: Application, letter: Letter, siblings: readonly Letter[]): string[] {
  const { findings } = reviewDraft(draftOf(application, letter, siblings), reviewRules, { elsewhere });
  return findings
    .filter(({ severity }) => severity !== 'consider')
    .map(({ rule, where, start, end }) => {
      const text = where === 'subject' ? letter.subject : letter.body;
      return `${rule}, ${letter.action}: ${text?.slice(start, end)}`;
    });
}

interface Occasion {
  action: Action;
  application: Application;
}

/** Whatever there may be to write in one of the sample applications. */
const occasionsOf = (name: string): Occasion[] =>
  sendable.flatMap((action): Occasion[] =>
    action === 'reply'
      ? Object.values(replies).map((reply) => ({
          action,
          application: applicationOf(name, [{ type: 'reply', at: '2026-11-27T10:00:00Z', ...reply }]),
        }))
      : [{ action, application: applicationOf(name, sinceThen[action]) }],
  );
/** Milliseconds: some thousands of reviews, on a machine that may have other work. */
const patience = 240_000;
const soon = getMoment('2026-11-28T10:00:00Z');

describe('a letter that asks for nothing more is ready, by every rule', () => {
  // Each wording is sent to one of the people, in turn, and the others get theirs.
  test.each(names)(
    '%s: every action and wording, by e-mail and by hand',
    (name) => {
      const faults = new Set<string>();
      for (const { action, application } of occasionsOf(name)) {
        const write = letterWriter(application, soon);
        for (const byHand of action === 'thank-you' ? [false, true] : [false]) {
          const { variants } = written(write, { action, byHand });
          for (let variant = 0; variant < variants; variant += 1) {
            const to = application.people[variant % application.people.length]?.id;
            const letter = written(write, { action, to, variant, byHand });
            if (letter.needs.length > 0) continue;
            const panel = panelOf(write, application, { action, variant, byHand });
            for (const fault of faultsOf(application, letter, panel)) faults.add(fault);
          }
        }
      }
      expect([...faults]).toEqual([]);
    },
    patience,
  );

  // All of their letters would be half a million: of each application one is read, every action, person and wording in turn.
  test(
    'a thousand applications drawn at random, the same each time: a letter of each',
    () => {
      const faults = new Set<string>();
      const read = new Map<Action, number>();
      for (const [i, application] of fc.sample(applications, { numRuns: 1000, seed: 17 }).entries()) {
        const write = letterWriter(application, later);
        const to = application.people[i % application.people.length]?.id;
        for (let turn = 0; turn < sendable.length; turn += 1) {
          const action = sendable[(i + turn) % sendable.length] ?? 'thank-you';
          const { variants } = written(write, { action, to });
          const variant = i % variants;
          const letter = written(write, { action, to, variant });
          if (letter.needs.length > 0) continue;
          const panel = panelOf(write, application, { action, variant });
          for (const fault of faultsOf(application, letter, panel)) faults.add(fault);
          read.set(action, (read.get(action) ?? 0) + 1);
          break;
        }
      }
      expect([...faults]).toEqual([]);
      expect(Object.fromEntries(sendable.map((action) => [action, (read.get(action) ?? 0) > 10]))).toEqual(
        Object.fromEntries(sendable.map((action) => [action, true])),
      );
    },
    patience,
  );
});

describe('the proofreader has nothing against any sentence', () => {
  const rules = reviewRules.filter(({ id }) => id === 'spelling' || id === 'grammar');
  /** Characters of one draft; the proofreader reads few more. */
  const most = 8000;
  /** As they write in the countries of the samples. */
  const samples = {
    'en-GB': ['nurse', 'builder', 'bare'],
    'en-US': ['engineer', 'lawyer'],
    'en-ZA': ['teacher', 'academic'],
  } as const;

  /** The sentences of all wordings, each once, on pages; each wording goes to one of the people, in turn. */
  function pagesOf(name: string, dialect: Dialect): string[] {
    const sentences = new Set<string>();
    for (const { action, application } of occasionsOf(name)) {
      const write = letterWriter(application, soon);
      const { people } = application;
      const { variants } = written(write, { action, dialect });
      for (let variant = 0; variant < variants; variant += 1) {
        const to = people[variant % people.length]?.id;
        const { subject = '', body } = written(write, { action, to, variant, dialect });
        const paragraphs = [subject, ...body.split('\n\n').slice(1, -1)];
        for (const one of paragraphs.flatMap((text) => text.split(/(?<=[.?:]) (?=\p{Lu})|\n/u))) sentences.add(one);
      }
    }
    const pages = [''];
    for (const sentence of sentences) {
      if ((pages.at(-1) ?? '').length + sentence.length > most) pages.push('');
      pages[pages.length - 1] += `${sentence}\n\n`;
    }
    return pages;
  }

  test.each(['en-GB', 'en-US', 'en-ZA'] as const)(
    '%s',
    async (language) => {
      const faults: string[] = [];
      for (const name of samples[language]) {
        for (const body of pagesOf(name, language)) {
          const application = applicationOf(name);
          const draft = { action: 'thank-you', channel: 'email', body, application, language } as const;
          const { dictionary, grammar } = await proofread(draft);
          const tools = { dictionary, grammar: await grammar() };
          for (const { where, start, end, says, rule } of reviewDraft(draft, rules, tools).findings) {
            if (where !== 'body' || start === undefined) continue;
            const line = body.slice(body.lastIndexOf('\n', start) + 1, body.indexOf('\n', end));
            faults.push(`${rule}, “${body.slice(start, end)}” in “${line}”: ${says}`);
          }
        }
      }
      expect(faults).toEqual([]);
    },
    patience,
  );
});
