import type { Verdict } from '@fineline/core/application';
import { Link } from 'wouter';
import { useToday } from '../api/questions.ts';
import { ButtonLink } from '../design/Button.tsx';
import { Page } from '../design/Page.tsx';
import { FaultPage, Loading } from '../design/States.tsx';
import { applicationsWords } from '../words/applications.ts';
import { verdictWords } from '../words/nouns.ts';
import { todayWords } from '../words/today.ts';

/** In the order in which they ask for attention. */
const order: readonly Verdict[] = ['act', 'prepare', 'wait', 'pause', 'move-on', 'closed'];

/** All applications, by what they need now. */
export default function ApplicationsPage() {
  const today = useToday();
  if (today.isPending) return <Loading what={applicationsWords.what} />;
  if (today.isError && !today.data) return <FaultPage error={today.error} again={() => void today.refetch()} />;
  const { applications } = today.data;
  if (applications.length === 0) {
    return (
      <Page title={applicationsWords.title} below={applicationsWords.none}>
        <ButtonLink to="/add" look="write">
          {todayWords.firstAdd}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={applicationsWords.title} below={applicationsWords.says(applications.length)}>
      {order.map((verdict) => {
        const those = applications.filter((one) => one.verdict === verdict);
        return those.length === 0 ? null : (
          <section key={verdict} aria-labelledby={`verdict-${verdict}`} className="mb-8">
            <h2 id={`verdict-${verdict}`} className="mb-2 text-xl font-bold">
              {verdictWords[verdict]}
            </h2>
            <ul className="divide-y divide-line border-y border-line">
              {those.map(({ id, company, role, headline }) => (
                <li key={id}>
                  <Link href={`/applications/${id}`} className="group block py-3">
                    <span className="font-semibold underline decoration-line underline-offset-4 group-hover:decoration-ink">
                      {company}
                    </span>
                    <span className="text-muted"> · {role}</span>
                    <span className="block">{headline}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
}
