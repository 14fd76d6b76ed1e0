import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { commonWords, navWords } from '../words/common.ts';
import { focusMain } from './focus.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Mark } from './Mark.tsx';

const pages: readonly { to: string; says: string; short: string; icon: IconName }[] = [
  { to: '/', says: navWords.today, short: navWords.today, icon: 'today' },
  { to: '/applications', says: navWords.applications, short: navWords.applications, icon: 'applications' },
  { to: '/add', says: navWords.add, short: navWords.addShort, icon: 'add' },
  { to: '/settings', says: navWords.settings, short: navWords.settings, icon: 'settings' },
];

/** The frame of every page: the pages at the side of a desktop, at the bottom of a phone. */
export function Shell({ banner, children }: { banner?: ReactNode; children: ReactNode }) {
  const [path] = useLocation();
  const isHere = (to: string) => (to === '/' ? path === '/' : path.startsWith(to));
  return (
    <div className="md:grid md:grid-cols-[14rem_1fr] print:block">
      <a
        href="#main"
        className="button button-write absolute -top-20 left-4 z-30 focus:top-4 print:hidden"
        onClick={(event) => {
          event.preventDefault();
          focusMain();
          scrollTo(0, 0);
        }}
      >
        {navWords.skip}
      </a>
      <header className="print:hidden fixed inset-x-0 bottom-0 z-10 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] md:sticky md:inset-auto md:top-0 md:h-dvh md:border-t-0 md:border-r md:bg-paper md:p-3">
        <p className="hidden items-center gap-2 px-2 pt-2 pb-6 text-lg font-bold md:flex">
          <Mark />
          {commonWords.name}
        </p>
        <nav aria-label={navWords.label}>
          <ul className="flex md:block">
            {pages.map(({ to, says, short, icon }) => (
              <li key={to} className="flex-auto">
                <Link
                  href={to}
                  aria-current={isHere(to) ? 'page' : undefined}
                  className={`flex min-h-15 flex-col items-center justify-center text-sm md:mb-1 md:min-h-11 md:flex-row md:justify-start md:gap-3 md:rounded-control md:px-3 md:text-base ${
                    isHere(to)
                      ? 'font-bold text-write underline decoration-2 underline-offset-4 md:bg-write-wash md:no-underline'
                      : 'text-muted hover:text-ink'
                  }`}
                >
                  <Icon name={icon} />
                  <span className="md:hidden">{short}</span>
                  <span className="hidden md:inline">{says}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div className="min-w-0">
        {banner}
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-5xl px-4 pt-6 pb-32 outline-none md:px-10 md:pt-10 print:max-w-none print:p-0"
        >
          {children}
        </main>
      </div>
    </div>
  );
}
