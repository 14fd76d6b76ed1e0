/**
 * The design system on one page, light and dark beside each other: for whoever builds pages, in `npm run dev` alone. What
 * it says is for them too, so it stands here and not among the words that are translated.
 */
import type { ReactNode } from 'react';
import { Page } from '../Page.tsx';
import { Buttons, Fields, Lines, Overlays, States } from './Parts.tsx';
import { Tokens } from './Tokens.tsx';

const parts: [string, (scheme: string) => ReactNode][] = [
  ['Colours, type, corners, spaces', () => <Tokens />],
  ['Buttons and icons', () => <Buttons />],
  ['Fields', (scheme) => <Fields scheme={scheme} />],
  ['The fine line', () => <Lines />],
  ['Cards and states', () => <States />],
];

export default function DesignPage() {
  return (
    <Page title="Design" below="Every part in every state. What is not here is not part of it.">
      <Overlays />
      {parts.map(([title, part]) => (
        <section key={title} className="mt-10">
          <h2 className="mb-4 text-xl font-bold">{title}</h2>
          <div className="grid gap-6 xl:grid-cols-2">
            {(['light', 'dark'] as const).map((scheme) => (
              <div
                key={scheme}
                style={{ colorScheme: scheme }}
                className="min-w-0 rounded-card border border-edge bg-paper p-6 text-ink"
              >
                {part(scheme)}
              </div>
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}
