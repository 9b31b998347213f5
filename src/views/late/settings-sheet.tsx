/** The settings: language, nation, and how the game looks, moves and sounds. Each takes effect at once. */
import '../style/sheets.css';
import { LANGUAGES } from '../../content/languages';
import { CHOICES, FONTS, NATIONS, TEXT_SIZES } from '../../content/settings-schema';
import type { Settings } from '../../content/settings-schema';
import { useHouse } from '../house';
import { SheetDialog } from '../sheet';
import { OfflineLine } from './offline-line';

/** Opened from the bar of every screen. */
export function SettingsSheet() {
  const { t, sheet, settings, change } = useHouse();
  const now = settings.value;
  return (
    <SheetDialog title={t('ui.settings.title')} onClose={() => (sheet.value = undefined)}>
      <div class="settings">
        <LanguageChoice />
        <label class="field">
          <span>{t('ui.settings.nation')}</span>
          <select
            value={now.nation}
            aria-describedby="nation-why"
            onChange={(event) => change({ nation: oneOf(NATIONS, event.currentTarget.value) })}
          >
            {NATIONS.map((nation) => (
              <option key={nation} value={nation}>
                {t(`ui.settings.nations.${nation}`)}
              </option>
            ))}
          </select>
          <small id="nation-why">{t('ui.settings.nationWhy')}</small>
        </label>
        <Radios
          name="textSize"
          of={TEXT_SIZES}
          label={t('ui.settings.textSize')}
          word={(size) => t('ui.settings.percent', { count: size })}
        />
        <Radios name="font" of={FONTS} label={t('ui.settings.font')} word={(font) => t(`ui.settings.fonts.${font}`)} />
        <Radios name="calm" of={CHOICES} label={t('ui.settings.motion')} word={(choice) => t(`ui.settings.choice.${choice}`)} />
        <Radios name="contrast" of={CHOICES} label={t('ui.settings.contrast')} word={(choice) => t(`ui.settings.choice.${choice}`)} />
        <label class="choice">
          <input type="checkbox" checked={now.sound} onChange={(event) => change({ sound: event.currentTarget.checked })} />
          <span>{t('ui.settings.sound')}</span>
        </label>
        <label class="field">
          <span>{t('ui.settings.volume')}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="10"
            value={now.volume}
            disabled={!now.sound}
            onInput={(event) => change({ volume: event.currentTarget.valueAsNumber })}
          />
        </label>
        <OfflineLine />
      </div>
    </SheetDialog>
  );
}

function LanguageChoice() {
  const { t, language, notices, change } = useHouse();
  // Drawn anew when a notice says that a language could not be had: the list then shows the one in use again.
  void notices.value;
  const now = LANGUAGES.find(({ id }) => id === language.value);
  return (
    <label class="field">
      <span>{t('ui.settings.language')}</span>
      <select value={language.value} aria-describedby="language-note" onChange={(event) => change({ language: event.currentTarget.value })}>
        {LANGUAGES.map(({ id, name }) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
      <small id="language-note">{now?.reviewed ? '' : t('ui.settings.reviewed')}</small>
    </label>
  );
}

/** Settings that are one of a few values. */
type Few = 'textSize' | 'font' | 'calm' | 'contrast';
type RadiosProps<Name extends Few> = {
  readonly name: Name;
  readonly of: readonly Settings[Name][];
  readonly label: string;
  readonly word: (value: Settings[Name]) => string;
};

function Radios<Name extends Few>({ name, of, label, word }: RadiosProps<Name>) {
  const { settings, change } = useHouse();
  const pick = (value: Settings[Name]): void => {
    const patch: Partial<Pick<Settings, Name>> = {};
    patch[name] = value;
    change(patch);
  };
  return (
    <fieldset class="radios">
      <legend>{label}</legend>
      {of.map((value) => (
        <label key={value} class="pill">
          <input type="radio" name={name} checked={settings.value[name] === value} onChange={() => pick(value)} />
          <span>{word(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function oneOf<T extends string>(list: readonly T[], value: string): T {
  return list.find((candidate) => candidate === value) ?? (list[0] as T);
}
