import { type ReactNode, Suspense, lazy } from 'react';
import { faultOf, isSignedOut } from '../api/ask.ts';
import { commonWords } from '../words/common.ts';
import { faultWords } from '../words/faults.ts';
import { Button } from './Button.tsx';
import { focusMain } from './focus.ts';
import { Page } from './Page.tsx';

/** While an answer is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <Page title={commonWords.opening(what)}>
      <output className="text-muted">{commonWords.moment}</output>
    </Page>
  );
}

/** What went wrong, what was kept, what to do; `again` tries it once more, `children` are other ways out. */
export function Fault({ error, again, children }: { error: unknown; again?: () => void; children?: ReactNode }) {
  const { title, says } = faultOf(error);
  return (
    <div role="alert" className="card border-fix p-5">
      <p className="font-bold">{title}</p>
      <p className="mt-1 max-w-prose">{says}</p>
      {(again || children) && (
        <div className="mt-4 flex flex-wrap gap-2">
          {again && <Button onClick={again}>{commonWords.again}</Button>}
          {children}
        </div>
      )}
    </div>
  );
}

const SignInPage = lazy(() => import('../signIn/SignInPage.tsx'));

/** A page that could not be filled. */
export function FaultPage({ error, again }: { error: unknown; again: () => void }) {
  if (isSignedOut(error)) {
    return (
      <Suspense fallback={<Loading what={commonWords.name} />}>
        <SignInPage />
      </Suspense>
    );
  }
  return (
    <Page title={faultWords.page}>
      <Fault
        error={error}
        again={() => {
          focusMain(); // the button goes with this page
          again();
        }}
      />
    </Page>
  );
}
