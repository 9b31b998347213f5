/** The curtain before the desk: set a PIN, enter it, or reset it. It says itself that it is no lock. */
import { useSignal } from '@preact/signals';
import { useDesk } from './desk';

const PIN = '[0-9]{4,8}';

/** Shown until it is opened. Forgetting the PIN costs the PIN, and nothing else. */
export function CurtainView() {
  const { t, curtain } = useDesk();
  const pin = useSignal('');
  const isWrong = useSignal(false);
  const has = curtain.hasPin.value;
  const enter = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (has) isWrong.value = !(await curtain.tryPin(pin.value));
    else await curtain.setPin(pin.value);
  };
  return (
    <main id="main" class="desk-main curtain">
      <h1>{t('teach.title')}</h1>
      <h2>{t('teach.pin.title')}</h2>
      <p>{t('teach.pin.text')}</p>
      <form onSubmit={enter}>
        <label class="field">
          <span>{t(has ? 'teach.pin.enter' : 'teach.pin.set')}</span>
          <input
            type="password"
            inputMode="numeric"
            autocomplete="off"
            pattern={PIN}
            required
            value={pin.value}
            onInput={(event) => (pin.value = event.currentTarget.value)}
          />
        </label>
        <p class="row">
          <button type="submit" class="button">
            {t('teach.pin.open')}
          </button>
          {!has && (
            <button type="button" class="button plain" onClick={curtain.skip}>
              {t('teach.pin.skip')}
            </button>
          )}
          {has && (
            <button type="button" class="button plain" onClick={curtain.reset}>
              {t('teach.pin.reset')}
            </button>
          )}
        </p>
        <p role="alert">{isWrong.value && t('teach.pin.wrong')}</p>
      </form>
    </main>
  );
}
