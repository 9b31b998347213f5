/** Keeps a fault in one screen from taking the page with it: bar and Help stay, a sentence says so, and there is a way on. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useHouse } from './house';

/** Around what may fail to draw. Nothing is lost with it: the session is kept before it is shown. Give it a new key for a new screen. */
export function Boundary({ children }: { readonly children: ComponentChildren }) {
  const { t, reload } = useHouse();
  const [fault] = useErrorBoundary((error: unknown) => reportError(error));
  if (fault === undefined) return <>{children}</>;
  return (
    <main id="main">
      <div class="notices" role="alert">
        <p class="notice">
          <span>{t('ui.notice.broken')}</span>
          <button type="button" class="button" onClick={reload}>
            {t('ui.notice.tryAgain')}
          </button>
        </p>
      </div>
    </main>
  );
}
