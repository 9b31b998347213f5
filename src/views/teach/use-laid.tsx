/** A case that is on its way to the desk: its texts follow the chosen language, and a failure can be tried again. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './desk';
import type { LaidCase } from './desk';

type Props = { readonly ids: readonly string[]; readonly children: (laid: readonly LaidCase[]) => ComponentChildren };

/** Shows its children once all the cases are there; before that, and when they cannot be had, a sentence. */
export function Laid({ ids, children }: Props) {
  const { t, lay, choices } = useDesk();
  const wanted = `${choices.value.language} ${ids.join()}`;
  const [state, setState] = useState<{ readonly of: string; readonly laid?: readonly LaidCase[] }>({ of: '' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    Promise.all(ids.map(lay)).then(
      (laid) => isWanted && setState({ of: wanted, laid }),
      () => isWanted && setState({ of: wanted }),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, attempt]);
  if (state.of !== wanted) return <p role="status">{t('teach.loading')}</p>;
  if (state.laid) return <>{children(state.laid)}</>;
  return (
    <p role="alert">
      {t('teach.failed')}{' '}
      <button type="button" class="button" onClick={() => (setState({ of: '' }), setAttempt(attempt + 1))}>
        {t('teach.again')}
      </button>
    </p>
  );
}
