/** Drawn on a grid of 24, with a line of 1.75. */
const paths = {
  today: 'M3.5 18h17M7 18a5 5 0 0 1 10 0M12 5.5V9M4.9 10.4l2 1.8M19.1 10.4l-2 1.8',
  applications: 'M4.5 7.5h15v11h-15zM9 7.5V5.25h6V7.5M4.5 12.5h15',
  add: 'M12 5.5v13M5.5 12h13',
  file: 'M6.5 3.75h7l4 4v12.5h-11zM13.25 4v4h4M9.5 13.25 12 10.75l2.5 2.5M12 11v5.75',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  settings:
    'M3.5 8h9M17.5 8h3M3.5 16h3M11.5 16h9M17.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M11.5 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0',
  more: 'M7.5 10l4.5 4.5L16.5 10',
} as const;

export type IconName = keyof typeof paths;

export const icons = Object.keys(paths).filter((name): name is IconName => name in paths);

export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={paths[name]} />
    </svg>
  );
}
