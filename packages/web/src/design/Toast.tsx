import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { commonWords } from '../words/common.ts';
import { Button } from './Button.tsx';
import { focusMain } from './focus.ts';
import { Icon } from './Icon.tsx';

interface Message {
  says: string;
  /** Takes back what was just done. */
  undo?: () => void;
}

type Say = (message: Message) => void;

const Saying = createContext<Say>(() => {});

/** Says in a line what was just done, with a way back. */
export const useToast = (): Say => use(Saying);

/** Long enough to read it, find the button and press it; whoever points at it has all the time there is. */
const shown = 20_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Message & { path: string }>();
  const [held, setHeld] = useState(false);
  const [path] = useLocation();
  const close = useCallback(() => setSaid(undefined), []);
  const message = said?.path === path ? said : undefined; // it belongs to the page it was said on
  useEffect(() => {
    if (!message || held) return undefined;
    const timer = setTimeout(close, shown);
    return () => clearTimeout(timer);
  }, [message, held, close]);
  /** Where the focus was before it came here. */
  const before = useRef<HTMLElement>(null);
  /** Closes it by one of its buttons, which must not take the focus with them. */
  const leave = ({ currentTarget }: { currentTarget: HTMLButtonElement }) => {
    if (document.activeElement === currentTarget) {
      if (before.current?.isConnected) before.current.focus({ preventScroll: true });
      else focusMain();
    }
    setHeld(false);
    close();
  };
  const say = useMemo<Say>(() => (next) => setSaid({ ...next, path: location.pathname }), []);

  return (
    <Saying value={say}>
      {children}
      <output className="print:hidden pointer-events-none fixed inset-x-0 bottom-20 z-20 grid justify-items-center px-4 md:bottom-6 md:left-56">
        {message && (
          <div
            className="arrives pointer-events-auto flex items-center gap-3 rounded-control border border-edge bg-ink py-1 pr-1 pl-4 text-paper"
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={({ currentTarget, relatedTarget }) => {
              setHeld(true);
              if (currentTarget.contains(relatedTarget)) return;
              before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
            }}
            onBlur={() => setHeld(false)}
          >
            <p className="py-2">{message.says}</p>
            {message.undo && (
              <Button
                className="shrink-0"
                onClick={(event) => {
                  leave(event);
                  message.undo?.();
                }}
              >
                {commonWords.undo}
              </Button>
            )}
            <button
              type="button"
              onClick={leave}
              aria-label={commonWords.close}
              className="grid size-11 shrink-0 place-items-center"
            >
              <Icon name="close" size={20} />
            </button>
          </div>
        )}
      </output>
    </Saying>
  );
}
