import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** A line that opens what is seldom looked at. */
export function Disclosure({
  says,
  aside,
  isOpen = false,
  onOpen,
  children,
}: {
  says: string;
  /** A word beside it, in a quieter voice. */
  aside?: string | undefined;
  /** At first. */
  isOpen?: boolean;
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      className="group"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className="button-quiet w-fit">
        {says}
        {aside && <span className="font-normal text-muted">({aside})</span>}
        <span className="transition-transform group-open:rotate-180 motion-reduce:transition-none">
          <Icon name="more" size={18} />
        </span>
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  );
}
