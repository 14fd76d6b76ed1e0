import { useEffect, useId, useRef } from 'react';
import { Icon } from '../design/Icon.tsx';
import { afterWords } from '../words/after.ts';

interface LinesProps {
  label: string;
  lines: readonly string[];
  onChange: (lines: readonly string[]) => void;
}

/** Several short answers to one question, a line each: Enter begins the next, Backspace in an empty one takes it away. */
export function Lines({ label, lines, onChange }: LinesProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    list.current?.querySelectorAll('textarea')[wanted.current]?.focus();
    wanted.current = undefined;
  });

  const rows = lines.length > 0 ? lines : [''];
  const begin = (at: number) => {
    wanted.current = at;
    onChange(rows.toSpliced(at, 0, ''));
  };
  const takeAway = (at: number) => {
    wanted.current = Math.max(0, at - 1);
    onChange(rows.toSpliced(at, 1));
  };
  const last = rows.length - 1;
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <ul ref={list} className="grid gap-1">
        {rows.map((text, i) => (
          <li key={i} className="flex items-end">
            <textarea
              {...(i === 0 ? { id } : { 'aria-label': afterWords.nth(label, i + 1) })}
              className="field field-sizing-content min-w-0 flex-1 resize-none py-2"
              rows={1}
              maxLength={2_000}
              enterKeyHint="next"
              value={text}
              onChange={({ target }) => onChange(rows.with(i, target.value))}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing) return;
                if (event.key === 'Enter' && !event.shiftKey) {
                  event.preventDefault();
                  if (text.trim()) begin(i + 1);
                } else if (event.key === 'Backspace' && text === '' && rows.length > 1) {
                  event.preventDefault();
                  takeAway(i);
                }
              }}
            />
            {i === last && text.trim() && (
              <button
                type="button"
                className="-mr-2 grid size-11 shrink-0 place-items-center text-write"
                aria-label={afterWords.another(label)}
                onClick={() => begin(rows.length)}
              >
                <Icon name="add" size={20} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
