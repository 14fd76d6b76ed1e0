import { useLayoutEffect, useRef, useState } from 'react';
import { contrastOf } from './contrast.ts';

/** Name, its classes (whole, so that they are found and made), and the least contrast it needs on paper and card; none for a ground. */
const colours = [
  ['paper', 'bg-paper', undefined],
  ['card', 'bg-card', undefined],
  ['ink', 'bg-ink', 4.5],
  ['muted', 'bg-muted', 4.5],
  ['line', 'bg-line', undefined],
  ['edge', 'bg-edge', 3],
  ['write', 'bg-write', 4.5],
  ['on-write', 'bg-on-write', undefined],
  ['write-wash', 'bg-write-wash', undefined],
  ['wait', 'bg-wait', 4.5],
  ['wait-wash', 'bg-wait-wash', undefined],
  ['fix', 'bg-fix', 4.5],
] as const;

/** What stands on what, beside paper and card. */
const pairs = [
  ['on-write', 'write'],
  ['ink', 'write-wash'],
  ['write', 'write-wash'],
  ['ink', 'wait-wash'],
] as const;

const sizes = [
  ['text-sm', 'text-sm'],
  ['text-base', 'text-base'],
  ['text-lg', 'text-lg font-semibold'],
  ['text-xl', 'text-xl font-bold'],
  ['text-2xl', 'text-2xl font-bold'],
  ['text-3xl', 'text-3xl font-bold tracking-tight'],
  ['text-4xl', 'text-4xl font-bold tracking-tight'],
] as const;

const spaces = ['w-1', 'w-2', 'w-3', 'w-4', 'w-6', 'w-8', 'w-10'] as const;

export function Tokens() {
  const swatches = useRef(new Map<string, HTMLElement>());
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  useLayoutEffect(() => {
    // As the browser computes it in this scheme: what is shown cannot differ from what is used.
    setSeen(new Map([...swatches.current].map(([name, one]) => [name, getComputedStyle(one).backgroundColor])));
  }, []);
  const on = (colour: string, ground: string, least?: number) => {
    const [one, other] = [seen.get(colour), seen.get(ground)];
    if (!one || !other) return null;
    const ratio = contrastOf(one, other);
    const isLow = least !== undefined && ratio < least;
    return (
      <span data-low={isLow || undefined} className={isLow ? 'font-bold text-fix' : ''}>
        {ratio.toFixed(1)} on {ground}
        {least !== undefined && <span className="whitespace-nowrap"> (at least {least})</span>}
      </span>
    );
  };
  return (
    <div className="grid gap-8">
      <ul className="grid gap-2">
        {colours.map(([name, background, least]) => (
          <li key={name} className="flex items-center gap-3">
            <span
              ref={(one) => {
                if (one) swatches.current.set(name, one);
              }}
              className={`size-10 shrink-0 rounded-control border border-edge ${background}`}
            />
            <span className="grid text-sm text-muted">
              <span className="text-base font-semibold text-ink">{name}</span>
              {least !== undefined && on(name, 'paper', least)}
              {least !== undefined && on(name, 'card', least)}
            </span>
          </li>
        ))}
      </ul>
      <ul className="text-sm">
        {pairs.map(([colour, ground]) => (
          <li key={`${colour} ${ground}`}>
            {colour}: {on(colour, ground, 4.5)}
          </li>
        ))}
      </ul>
      <ul>
        {sizes.map(([name, classes]) => (
          <li key={name} className={classes}>
            Nobody is late <span className="text-sm font-normal tracking-normal text-muted">{name}</span>
          </li>
        ))}
        <li className="mt-2 font-letter text-lg">Dear Helen, thank you for the packing hall. (a letter)</li>
      </ul>
      <div className="flex flex-wrap items-end gap-3 text-sm text-muted">
        <span className="grid size-20 place-items-center rounded-control border border-edge">12</span>
        <span className="grid size-20 place-items-center rounded-card border border-edge">20</span>
        {spaces.map((width) => (
          <span key={width} className="grid justify-items-center gap-1">
            <span className={`h-10 bg-write ${width}`} />
            {Number(width.slice(2)) * 4}
          </span>
        ))}
      </div>
    </div>
  );
}
