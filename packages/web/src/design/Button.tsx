import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';

type Look = 'write' | 'plain' | 'quiet';

const looks: Record<Look, string> = { write: 'button button-write', plain: 'button', quiet: 'button-quiet' };

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
}

/** One `write` button on a page is the thing to do; the others are `plain`, or `quiet` inside a text. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`${looks[look]} ${className}`} {...rest} />;
}

/** Looks like a button and goes to another page. */
export function ButtonLink({
  to,
  look = 'plain',
  label,
  children,
}: {
  to: string;
  look?: Look;
  /** What it says to a screen reader; begins with the visible words. */
  label?: string;
  children: ReactNode;
}) {
  return (
    <Link href={to} className={looks[look]} aria-label={label}>
      {children}
    </Link>
  );
}
