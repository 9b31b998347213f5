/** The one voice of the page: a status line for screen readers, fed with what has just changed. */
import { useHouse } from './house';

/** Always on the page, never shown. */
export function Announcer() {
  const { announcement } = useHouse();
  return (
    <p class="unseen" role="status">
      {announcement.value}
    </p>
  );
}
