import { type Draft, draftSchema } from '@fineline/core/application';
import type { Example, Place, ReviewRuleDefinition } from '@fineline/core/review';

/** An example made into a draft, and the places that its marks « and » held. */
export interface MarkedDraft {
  draft: Draft;
  marks: Place[];
}

/** The application that an example's own parts are laid over. */
const usual = {
  candidate: { name: 'Jo Lamb', timeZone: 'Europe/London' },
  employer: { company: 'Harbour Pottery', country: 'GB', region: 'ENG' },
  role: 'Kiln Technician',
  people: [{ id: 'p1', name: 'Dr Priya Patel', part: 'hiring-manager' }],
  events: [{ type: 'interview', at: '2026-11-16T10:00:00Z', with: ['p1'] }],
} as const;

export function markedDraft(rule: ReviewRuleDefinition, example: Example): MarkedDraft {
  const { application, subject, body, ...rest } = typeof example === 'string' ? { body: example } : example;
  const inBody = withoutMarks(body, 'body');
  const inSubject = subject === undefined ? undefined : withoutMarks(subject, 'subject');
  const draft = draftSchema.parse({
    action: rule.appliesTo.actions?.[0] ?? 'check-in',
    channel: rule.appliesTo.channels?.[0] ?? 'email',
    ...rest,
    ...(inSubject && { subject: inSubject.text }),
    body: inBody.text,
    ...(application && { application: { ...usual, ...application } }),
  });
  return { draft, marks: [...(inSubject?.marks ?? []), ...inBody.marks] };
}

function withoutMarks(marked: string, where: Place['where']): { text: string; marks: Place[] } {
  const marks: Place[] = [];
  let text = '';
  let start: number | undefined;
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') start = text.length;
    else if (part !== '»') text += part;
    else if (start === undefined) throw new SyntaxError(`A mark is closed that was not opened: ${marked}`);
    else marks.push({ where, start, end: text.length });
  }
  return { text, marks };
}
