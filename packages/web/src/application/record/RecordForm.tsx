import { type ReactNode, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Fault } from '../../design/States.tsx';
import { commonWords } from '../../words/common.ts';

/** What is entered in a form, by the name of its field. */
export interface Entered {
  /** Without spaces around it; empty where nothing was entered. */
  text(name: string): string;
  /** All that was ticked. */
  all(name: string): string[];
}

/** Reads a form once; the browser says itself which required field is empty. */
function entered(form: HTMLFormElement): Entered {
  const data = new FormData(form);
  const all = (name: string) => data.getAll(name).flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
  return { all, text: (name) => all(name)[0] ?? '' };
}

/**
 * A short form. `onSave` gives a sentence where something is missing, or records; until that has succeeded the form stays
 * as it is, with all that was typed.
 */
export function RecordForm({
  onSave,
  onDone,
  onCancel = onDone,
  saveSays = commonWords.save,
  cancelSays = commonWords.cancel,
  busySays,
  more,
  children,
}: {
  onSave: (entered: Entered) => string | Promise<void>;
  onDone: () => void;
  onCancel?: () => void;
  saveSays?: string;
  cancelSays?: string;
  /** Said while it is on its way. */
  busySays?: string;
  /** A further button. */
  more?: ReactNode;
  children: ReactNode;
}) {
  const [isBusy, setBusy] = useState(false);
  const [missing, setMissing] = useState('');
  const [error, setError] = useState<unknown>();

  async function save(form: HTMLFormElement): Promise<void> {
    setError(undefined);
    setMissing('');
    const saving = onSave(entered(form));
    if (typeof saving === 'string') {
      setMissing(saving);
      return;
    }
    setBusy(true);
    try {
      await saving;
      onDone();
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  }

  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save(event.currentTarget);
      }}
    >
      {children}
      {missing && (
        <p role="alert" className="font-semibold text-fix">
          {missing}
        </p>
      )}
      {error !== undefined && <Fault error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button look="write" type="submit" aria-disabled={isBusy}>
          {saveSays}
        </Button>
        {more}
        <Button onClick={onCancel}>{cancelSays}</Button>
      </div>
      {busySays !== undefined && <output className="empty:hidden">{isBusy && busySays}</output>}
    </form>
  );
}
