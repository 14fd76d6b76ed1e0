import { newApplicationSchema, profileSchema } from '@fineline/core/api';
import { applicationSchema } from '@fineline/core/application';
import type { Moment } from '@fineline/core/calendar';
import type { Questions } from '../applications/questions.ts';
import type { UseCases } from '../applications/useCases.ts';
import type { OpenStore } from '../store/openStore.ts';
import type { WorkspaceId } from '../store/tables.ts';
import { sampleApplications, sampleCandidate } from './applications.ts';
import { whenFrom } from './when.ts';

/** The sample applications as they are added at a moment, with the candidate in a zone. */
export function sampleAt(now: Moment, timeZone: string, { officeOf }: Pick<Questions, 'officeOf'>) {
  const candidate = { ...sampleCandidate, timeZone };
  return sampleApplications.map(({ verdict, facts, events }) => {
    const application = applicationSchema.parse({ candidate, ...facts, events: [] });
    const added = newApplicationSchema.parse({ facts, events: events(whenFrom(now, officeOf(application, now))) });
    return { verdict, added };
  });
}

/** Makes the sample workspace afresh around a moment, so that it is as lively on every day. Touches no other. */
export async function remakeSample(parts: {
  store: OpenStore;
  workspace: WorkspaceId;
  cases: UseCases;
  questions: Questions;
  now: Moment;
  timeZone: string;
}): Promise<void> {
  const { store, workspace, cases, questions, now, timeZone } = parts;
  await store.forgetWorkspace(workspace);
  await store.inWorkspace(workspace, async (mine) => {
    await mine.ensure('sample', new Date(now));
    await mine.saveProfile(profileSchema.parse({ ...sampleCandidate, timeZone }), undefined);
  });
  for (const { added } of sampleAt(now, timeZone, questions)) {
    const kept = await cases.addApplication(added);
    if (!kept.ok) throw new Error(`A sample application was refused: ${kept.refusal.says}`);
  }
}
