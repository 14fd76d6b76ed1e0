/** The mark: a fine horizontal line with a dot on it. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width="32" height="32" className="shrink-0">
      <path d="M2 16h28" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      <circle cx="20" cy="16" r="5" className="fill-write" />
    </svg>
  );
}
