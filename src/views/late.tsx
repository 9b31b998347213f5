/** A view that is fetched when it is first needed, and says so plainly when it cannot be. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useHouse } from './house';

type State<Props> = { readonly view?: ComponentType<Props>; readonly failed?: true };

/** Wraps an import: shows that it is loading, then the view; after a failure a sentence and a way to try again. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Late(props: Props) {
    const { t } = useHouse();
    const [state, setState] = useState<State<Props>>(loaded ? { view: loaded } : {});
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (state.view) return;
      let wanted = true;
      load().then(
        (view) => {
          loaded = view;
          if (wanted) setState({ view });
        },
        () => {
          if (wanted) setState({ failed: true });
        },
      );
      return () => {
        wanted = false;
      };
    }, [attempt]);
    const View = state.view;
    if (View) return <View {...props} />;
    if (!state.failed) return <p class="waiting">{t('ui.loading')}</p>;
    return (
      <div class="paper waiting" role="alert">
        <p>{t('ui.notice.loadFailed')}</p>
        <button type="button" class="button" onClick={() => (setState({}), setAttempt(attempt + 1))}>
          {t('ui.notice.tryAgain')}
        </button>
      </div>
    );
  };
}
