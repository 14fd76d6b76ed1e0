import { type ReactNode, useEffect } from 'react';
import { commonWords } from '../words/common.ts';

/** What every page begins with. Its title is the window's as well. */
export function Page({
  title,
  above,
  below,
  children,
}: {
  title: string;
  /** A line over the title. */
  above?: ReactNode;
  /** A sentence under it. */
  below?: ReactNode;
  children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} – ${commonWords.name}`;
  }, [title]);
  return (
    <>
      <header className="mb-6 md:mb-8 print:mb-4">
        {above && <p className="font-semibold text-muted">{above}</p>}
        <h1 className="text-3xl font-bold tracking-tight md:text-4xl">{title}</h1>
        {below && <div className="mt-2 max-w-prose text-muted">{below}</div>}
      </header>
      {children}
    </>
  );
}
