/** The game's mark: a record whose label is a speech bubble. */

/** For the eye alone: the name stands beside it. */
export function BrandMark() {
  return (
    <svg class="mark" viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="32" r="29" />
      <path d="M32 12a20 20 0 0 1 20 20M32 52a20 20 0 0 1-20-20" />
      <path class="mark-label" d="M32 21a11 11 0 1 1-4 21.2L21 45l2-6.6A11 11 0 0 1 32 21z" />
    </svg>
  );
}
