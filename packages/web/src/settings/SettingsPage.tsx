import { useChoices, useToday } from '../api/questions.ts';
import { Page } from '../design/Page.tsx';
import { FaultPage, Loading } from '../design/States.tsx';
import { settingsWords } from '../words/settings.ts';
import { PlanSection } from './PlanSection.tsx';
import { YouForm } from './YouForm.tsx';
import { YourData } from './YourData.tsx';

/** Who you are, how all applications are planned, and where everything is kept. */
export default function SettingsPage() {
  const today = useToday();
  const choices = useChoices();
  const failed = [today, choices].find(({ isError, data }) => isError && data === undefined);
  if (failed) {
    const again = () => void Promise.all([today.refetch(), choices.refetch()]);
    return <FaultPage error={failed.error} again={again} />;
  }
  if (today.data === undefined || choices.data === undefined) return <Loading what={settingsWords.what} />;
  return (
    <Page title={settingsWords.title} below={settingsWords.says}>
      <div className="grid max-w-3xl gap-12">
        <YouForm profile={today.data.profile} />
        <PlanSection standing={choices.data} />
        <YourData />
      </div>
    </Page>
  );
}
