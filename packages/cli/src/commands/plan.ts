import { type Plan, done, playbookIdSchema } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { sources } from '@fineline/knowledge';
import { officeOf, parseApplication, plan } from 'fineline';
import { decodeUnicode } from '../question/bytes.ts';
import { parseJson } from '../question/json.ts';
import { type Question, commandFor } from '../question/question.ts';
import { planInWords } from '../words/plan.ts';

/** As it was written, and not checked yet. */
interface Request {
  application: unknown;
  asOf: string;
  playbook?: string;
}

const planQuestion: Question<Request, Plan> = {
  name: 'plan',
  file: 'FILE',
  about: [
    'What to do now, what later, and what to leave alone until when: each with its reason and its source.',
    'FILE holds one application as JSON: who you are, the employer, the people you met, and what has happened so far. ' +
      'With - it is read from standard input.',
  ],
  options: [
    { name: 'as-of', value: 'INSTANT', says: 'Plan for this moment instead of now, such as 2026-11-16T13:00:00Z.' },
    { name: 'playbook', value: 'ID', says: `Whose advice to follow: ${playbookIdSchema.options.join(', ')}.` },
  ],
  examples: [
    { line: 'fineline plan application.json', says: 'what to do today' },
    { line: 'fineline plan application.json --as-of 2026-11-23T09:00:00Z', says: 'what it will be on that Monday' },
    { line: 'fineline plan application.json --json | jq .verdict', says: 'the answer for a program' },
    {
      line: 'fineline plan --jsonl < requests.jsonl > plans.jsonl',
      says: 'many: {"application": …, "asOf": …} a line',
    },
  ],
  limits: { file: 2_000_000, line: 8_000_000 },

  request({ name, bytes }, given, { now }) {
    const text = decodeUnicode(bytes, name);
    if (!text.ok) return text;
    const application = parseJson(text.value, name);
    if (!application.ok) return application;
    const playbook = given.findText('playbook');
    return done({
      application: application.value,
      asOf: given.findText('as-of') ?? now(),
      ...(playbook === undefined ? {} : { playbook }),
    });
  },
  ask: plan,
  inWords(answer, request, { width, colour }) {
    const application = parseApplication(request.application);
    if (!application.ok) throw new Error(`A plan was made for what is no application: ${application.refusal.says}`);
    return planInWords({
      plan: answer,
      application: application.value,
      timeZone: officeOf(application.value, getMoment(answer.asOf)).zone.id,
      titleOf: (source) => `${sources[source].name} (${sources[source].by})`,
      width,
      colour,
    });
  },
  place(path) {
    if (path === 'asOf') return '--as-of';
    if (path === 'playbook') return '--playbook';
    return path.replace(/^(application\.?|\(whole\))/, '');
  },
};

export default commandFor(planQuestion);
