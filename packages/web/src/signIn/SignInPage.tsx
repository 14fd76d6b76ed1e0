import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { Button } from '../design/Button.tsx';
import { focusMain } from '../design/focus.ts';
import { Page } from '../design/Page.tsx';
import { commonWords } from '../words/common.ts';
import { signInWords } from '../words/signIn.ts';
import { followLink, linkIsSpent } from './link.ts';

/** How to sign this browser in. It goes on by itself once that was done, in this tab or in another. */
export default function SignInPage() {
  const questions = useQueryClient();
  const isSpent = useSyncExternalStore(linkIsSpent.subscribe, linkIsSpent.get);
  const again = useCallback(async () => {
    await followLink();
    await questions.invalidateQueries();
    if (document.activeElement === document.body) focusMain(); // the page that is here now has no such button
  }, [questions]);
  useEffect(() => {
    // Back from the terminal, or from the tab that was signed in.
    const look = () => void again();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [again]);
  return (
    <Page title={signInWords.title} below={isSpent ? signInWords.spent : signInWords.why}>
      <section aria-labelledby="how" className="card max-w-2xl p-5 md:p-7">
        <h2 id="how" className="text-xl font-bold">
          {signInWords.how}
        </h2>
        <dl className="mt-4 grid gap-4">
          {signInWords.ways.map(({ when, line }) => (
            <div key={line}>
              <dt>{when}</dt>
              <dd className="mt-1">
                <code className="font-semibold">{line}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-6 max-w-prose">{signInWords.next}</p>
        <Button className="mt-4" look="write" onClick={() => void again()}>
          {commonWords.again}
        </Button>
      </section>
      <p className="mt-4 max-w-prose text-muted">{signInWords.elsewhere}</p>
    </Page>
  );
}
