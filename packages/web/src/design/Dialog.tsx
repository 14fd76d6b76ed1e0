import { type ReactNode, useEffect, useId, useRef } from 'react';
import { commonWords } from '../words/common.ts';
import { Icon } from './Icon.tsx';

/** The browser's own dialog: it keeps the focus inside, closes at Escape, and gives the focus back. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={({ currentTarget }) => {
        // The word of it comes late: where the effect above has run again meanwhile, as in development, it is open.
        if (!currentTarget.open) onClose();
      }}
    >
      <div className="p-5 sm:p-6">
        <h2 id={id} className="mb-4 pr-10 text-xl font-bold">
          {title}
        </h2>
        {children}
      </div>
      {/* Last, so that the focus begins at the first field. */}
      <button
        type="button"
        onClick={onClose}
        aria-label={commonWords.close}
        className="absolute top-3 right-3 grid size-11 place-items-center"
      >
        <Icon name="close" />
      </button>
    </dialog>
  );
}
