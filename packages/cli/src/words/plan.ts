import type { Advice, Application, Hold, Plan, Reason, Source, Verdict } from '@fineline/core/application';
import { type Page, type Style, makePage } from '../page/page.ts';
import { type Calendar, makeCalendar } from '../page/when.ts';
import { type Names, doing, heldBack, namesOf } from './actions.ts';

const verdicts: Record<Verdict, { word: string; look: Style }> = {
  prepare: { word: 'Prepare', look: 'write' },
  act: { word: 'Act', look: 'write' },
  wait: { word: 'Wait', look: 'wait' },
  pause: { word: 'Pause', look: 'wait' },
  'move-on': { word: 'Move on', look: 'wait' },
  closed: { word: 'Closed', look: 'quiet' },
};

/** What is said of an advice by its state alone; its place on the page follows from it. */
const states: Record<Advice['state'], { under: 'now' | 'may' | 'later'; mark?: string }> = {
  due: { under: 'now' },
  late: { under: 'now', mark: 'late, and still better than nothing' },
  optional: { under: 'may' },
  upcoming: { under: 'later' },
  blocked: { under: 'later', mark: 'blocked for now' },
};

const headings = { now: 'Now', may: 'If you like', later: 'Later' } as const;

export interface PlanInWords {
  plan: Plan;
  application: Application;
  /** Where days and hours are counted: the employer's zone. */
  timeZone: string;
  titleOf(source: Source): string;
  width: number;
  colour: boolean;
}

/** A plan for a person: the verdict, what to do now, what later, what to leave alone, and who says so. */
export function planInWords({ plan, application, timeZone, titleOf, width, colour }: PlanInWords): string[] {
  const page = makePage({ width, colour });
  const calendar = makeCalendar(plan.asOf, timeZone, application.candidate.timeZone);
  const names = namesOf(application.people);
  const { word, look } = verdicts[plan.verdict];

  page.says(`${application.role}, ${application.employer.company}`, 'strong');
  page.says(calendar.heading, 'quiet');
  page.gap();
  page.says(`${word}: ${plan.headline}`, look, 'strong');

  for (const under of ['now', 'may', 'later'] as const) {
    const here = plan.advice.filter(({ state }) => states[state].under === under);
    if (here.length > 0) page.heading(headings[under]);
    for (const [i, advice] of here.entries()) {
      if (i > 0) page.gap();
      sayAdvice(page, advice, calendar, names);
    }
  }
  if (plan.holds.length > 0) page.heading('Leave alone');
  for (const [i, hold] of plan.holds.entries()) {
    if (i > 0) page.gap();
    sayHold(page, hold, calendar, names);
  }

  page.gap();
  const asked = pressure(plan);
  if (asked) page.says(asked);
  saySources(page, plan, titleOf);
  return page.lines();
}

function sayAdvice(page: Page, advice: Advice, calendar: Calendar, names: Names): void {
  const { under, mark } = states[advice.state];
  page.entry(`${doing(advice, names)}${mark ? ` (${mark})` : ''}`, 'strong');
  if (under === 'later') {
    page.detail('Opens', calendar.moment(advice.opens));
    if (advice.best !== advice.opens) page.detail('Best', calendar.from(advice.best));
  } else {
    page.detail('Best', calendar.from(advice.best));
  }
  if (advice.closes) page.detail(advice.state === 'late' ? 'Closed' : 'Until', calendar.moment(advice.closes));
  for (const question of advice.needs ?? []) page.detail('Tell us', question);
  for (const reason of advice.blockedBy ?? []) page.detail('Not yet', withSources(reason));
  for (const [i, reason] of advice.because.entries()) page.detail(i === 0 ? 'Why' : '', withSources(reason));
}

function sayHold(page: Page, hold: Hold, calendar: Calendar, names: Names): void {
  page.entry(heldBack(hold, names), 'strong');
  if (hold.until) page.detail('Until', calendar.moment(hold.until));
  page.detail('Why', withSources(hold.because));
}

const withSources = ({ says, sources }: Reason): string =>
  sources.length > 0 ? `${says} [${sources.join(', ')}]` : says;

/** How often they were asked; nothing where asking is over. */
function pressure({ pressure: { used, allowed }, holds }: Plan): string | undefined {
  const isOver = holds.some(({ because }) => because.rule === 'hold.outcome' || because.rule === 'hold.asked-to-stop');
  if (isOver || allowed === 0) return undefined;
  const asked = used === 0 ? 'you have not asked for news' : `you have asked for news ${times(used)}`;
  return `Since you last heard from them ${asked}; this playbook allows ${times(allowed)} in all.`;
}

const times = (count: number): string =>
  ['never', 'once', 'twice', 'three times', 'four times'][count] ?? `${count} times`;

function saySources(page: Page, plan: Plan, titleOf: PlanInWords['titleOf']): void {
  const reasons = [
    ...plan.advice.flatMap(({ because, blockedBy = [] }) => [...because, ...blockedBy]),
    ...plan.holds.map(({ because }) => because),
  ];
  const cited = [...new Set(reasons.flatMap(({ sources }) => sources))].sort();
  if (cited.length === 0) return;
  page.heading('Sources');
  for (const source of cited) page.detail(`[${source}]`, titleOf(source));
}
