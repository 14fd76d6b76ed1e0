import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Advice,
  type Hold,
  type Plan,
  actionSchema,
  adviceStateSchema,
  channelSchema,
  readingKindSchema,
  verdictSchema,
} from '@fineline/core/application';
import { plan } from 'fineline';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

// -------------------------------------------------------------------- what a case looks like

const oneOrMore = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value)]).optional();

const wantedAdviceSchema = z.strictObject({
  action: oneOrMore(actionSchema),
  state: oneOrMore(adviceStateSchema),
  channel: oneOrMore(channelSchema),
  reply: oneOrMore(readingKindSchema),
  promise: oneOrMore(z.string()),
  to: z.array(z.string()).optional(),
  opens: z.string().optional(),
  closes: z.string().optional(),
  best: z.string().optional(),
  opensOn: z.iso.date().optional(),
  closesOn: z.iso.date().optional(),
  bestOn: z.iso.date().optional(),
  needsCount: z.number().optional(),
});
type WantedAdvice = z.infer<typeof wantedAdviceSchema>;

const wantedHoldSchema = z.strictObject({
  action: actionSchema,
  untilOn: z.iso.date().nullable().optional(),
  to: z.array(z.string()).optional(),
});
type WantedHold = z.infer<typeof wantedHoldSchema>;

const caseSchema = z.strictObject({
  id: z.string(),
  request: z.looseObject({
    application: z.looseObject({
      candidate: z.looseObject({ timeZone: z.string() }),
      employer: z.looseObject({ timeZone: z.string().optional() }),
    }),
  }),
  expect: z.strictObject({
    verdict: oneOrMore(verdictSchema),
    first: actionSchema.optional(),
    must: z.array(wantedAdviceSchema).optional(),
    mustNot: z.array(wantedAdviceSchema).optional(),
    hold: z.array(wantedHoldSchema).optional(),
    noHold: z.array(actionSchema).optional(),
  }),
  precepts: z.array(z.string().regex(/^[NWCDT]\d+$/)),
  note: z.string().min(10),
});
type Case = z.infer<typeof caseSchema>;

function casesOf(file: string): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

// -------------------------------------------------------------------- how a plan is held against it

const isOneOf = <Value>(wanted: Value | Value[] | undefined, got: Value | undefined): boolean =>
  wanted === undefined || (Array.isArray(wanted) ? wanted.some((value) => value === got) : wanted === got);

const isSameMoment = (wanted: string | undefined, got: string | undefined): boolean =>
  wanted === undefined || (got !== undefined && Date.parse(wanted) === Date.parse(got));

const areSamePeople = (wanted: string[] | undefined, got: readonly string[] | undefined): boolean =>
  wanted === undefined || (got !== undefined && [...wanted].sort().join('\n') === [...got].sort().join('\n'));

/** Civil dates where the employer is; where no zone is given, where the candidate is. */
function calendarOf({ request: { application } }: Case): (instant: string) => string {
  const timeZone = application.employer.timeZone ?? application.candidate.timeZone;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return (instant) => format.format(new Date(instant));
}

/** Everything in which the plan departs from the case, in words; nothing where it agrees. */
function missesOf(labelled: Case, got: Plan): string[] {
  const dateOf = calendarOf(labelled);
  const isOn = (wanted: string | null | undefined, instant: string | undefined) =>
    wanted === undefined ||
    (wanted === null ? instant === undefined : instant !== undefined && dateOf(instant) === wanted);

  const fits = (want: WantedAdvice) => (advice: Advice) =>
    isOneOf(want.action, advice.action) &&
    isOneOf(want.state, advice.state) &&
    isOneOf(want.channel, advice.channel) &&
    isOneOf(want.reply, advice.reply) &&
    isOneOf(want.promise, advice.promise) &&
    areSamePeople(want.to, advice.to) &&
    isSameMoment(want.opens, advice.opens) &&
    isSameMoment(want.closes, advice.closes) &&
    isSameMoment(want.best, advice.best) &&
    isOn(want.opensOn, advice.opens) &&
    isOn(want.closesOn, advice.closes) &&
    isOn(want.bestOn, advice.best) &&
    (want.needsCount === undefined || want.needsCount === (advice.needs?.length ?? 0));

  const holds = (want: WantedHold) => (hold: Hold) =>
    hold.actions.includes(want.action) && areSamePeople(want.to, hold.to) && isOn(want.untilOn, hold.until);

  const wanted = labelled.expect;
  const misses: string[] = [];
  if (!isOneOf(wanted.verdict, got.verdict)) misses.push(`verdict is ${got.verdict}, not ${String(wanted.verdict)}`);
  if (wanted.first && got.advice[0]?.action !== wanted.first)
    misses.push(`first is ${got.advice[0]?.action ?? 'nothing'}, not ${wanted.first}`);
  for (const want of wanted.must ?? [])
    if (!got.advice.some(fits(want)))
      misses.push(`no advice ${JSON.stringify(want)}, only ${shown(got.advice.filter(fits({ action: want.action })))}`);
  for (const want of wanted.mustNot ?? [])
    for (const advice of got.advice.filter(fits(want))) misses.push(`unwanted advice ${shown([advice])}`);
  for (const want of wanted.hold ?? [])
    if (!got.holds.some(holds(want)))
      misses.push(`no hold ${JSON.stringify(want)}, only ${shownHolds(got.holds, want.action)}`);
  for (const action of wanted.noHold ?? [])
    if (got.holds.some(holds({ action }))) misses.push(`${action} is held: ${shownHolds(got.holds, action)}`);
  return misses;
}

const shown = (advice: Advice[]): string =>
  JSON.stringify(
    advice.map(({ action, state, to, channel, reply, promise, opens, best, closes, needs }) => ({
      action,
      state,
      to,
      channel,
      reply,
      promise,
      opens,
      best,
      closes,
      needs: needs?.length,
    })),
  );

const shownHolds = (holds: Hold[], action: Hold['actions'][number]): string =>
  JSON.stringify(
    holds
      .filter((hold) => hold.actions.includes(action))
      .map(({ to, until, because }) => ({ to, until, rule: because.rule })),
  );

function expectFit(labelled: Case): void {
  const answer = plan(labelled.request);
  expect(answer.ok ? missesOf(labelled, answer.value) : answer.refusal).toEqual([]);
}

// -------------------------------------------------------------------- the cases

const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const ours = files.map((name) => ({ name: name.replace('.jsonl', ''), cases: casesOf(join(folder, name)) }));

describe.each(ours)('$name', ({ cases }) => {
  test.each(titled(cases))('%s', (_, labelled) => expectFit(labelled));
});

function titled(cases: Case[]): [title: string, labelled: Case][] {
  return cases.map((labelled) => {
    const { id, precepts, note } = labelled;
    return [`${precepts.join(' ')} ${id}: ${note}`.replaceAll('%', '%%'), labelled];
  });
}

test('no two cases have one id', () => {
  const ids = ours.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(150);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

const planned =
  'N1 N4 N5 N6 W1 W2 W3 W4 W5 W6 W7 W8 C1 C2 C3 C4 C5 C7 C8 C10 C11 C13 C14 C15 C16 C18 C19 D1 D2 D5 D6 T1 T4 T5 T6 T9 T10 T11 T12';

test.each(planned.split(' '))('precept %s is at stake in at least one case', (precept) => {
  expect(ours.flatMap(({ cases }) => cases).some(({ precepts }) => precepts.includes(precept))).toBe(true);
});

// -------------------------------------------------------------------- further cases, where they are at hand

const examples = process.env['FINELINE_EXAMPLES'] ?? join(import.meta.dirname, '../../../shared');
const further = join(examples, 'dev-set/plan.jsonl');

describe('further labelled plans (skipped where the folder FINELINE_EXAMPLES is absent)', () => {
  if (!existsSync(further)) test.skip('the folder is absent', () => undefined);
  else test.each(titled(casesOf(further)))('%s', (_, labelled) => expectFit(labelled));
});
