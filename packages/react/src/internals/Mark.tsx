/** The small mark of calm pages: a pie with its slice beside it. */
export function Mark() {
  return (
    <svg data-hp-part="mark" viewBox="0 0 48 48" width="48" fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round" strokeLinecap="round" aria-hidden="true">
      <path d="M24 26V6a20 20 0 1 0 20 20zM30 20V4a16 16 0 0 1 16 16zM13 17l8 9M9 28l13 8M24 26l-12 12" />
    </svg>
  );
}
