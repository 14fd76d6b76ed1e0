import type { ApplicationView } from '@fineline/core/api';
import { dayInWords } from '@fineline/core/calendar';
import { hasBegun, interviewsOf } from '../interviews/interviews.ts';
import { dayIn } from '../when/zone.ts';
import { beforeWords } from '../words/before.ts';

/** What earlier rounds left open, each in a line: promises, papers, doubts. What weighs most comes first. */
export function leftOpen({ plan, facts, history, timeZone }: ApplicationView): string[] {
  const today = dayIn(plan.asOf, timeZone);
  const promises = plan.advice
    .filter(({ action }) => action === 'keep-promise')
    .map(({ promise = '', closes }) =>
      closes === undefined
        ? promise
        : beforeWords.promise(promise, beforeWords.promiseDue(dayInWords(dayIn(closes, timeZone), today))),
    );
  const gaps = (facts.documents ?? []).flatMap(({ name, status }) =>
    status === 'sent' ? [] : [beforeWords.gaps[status](name)],
  );
  const doubts = interviewsOf({ history })
    .filter((interview) => hasBegun(interview, plan.asOf))
    .flatMap(({ event }) => event.notes ?? [])
    .flatMap(({ kind, text }) => (kind === 'doubt' ? [beforeWords.doubt(text)] : []));
  return [...new Set([...promises, ...gaps, ...doubts])];
}
