/** The languages: holds the texts of the one in use and turns keys into sentences. The only file that knows i18next. */
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import i18next from 'i18next';
import type { TextKey, Translate } from '../views/text-key';
import type { Stretch } from './stretch';

/** Texts as they come from a pack: sentences under keys, any depth. */
export type Texts = { readonly [key: string]: string | Texts };

export type Words = {
  readonly t: Translate;
  readonly language: ReadonlySignal<string>;
  readonly direction: ReadonlySignal<'ltr' | 'rtl'>;
  /** Takes a language into use: its own texts, and those of the case on the table. */
  readonly use: (language: string, words: Texts, caseTexts: Texts | undefined) => void;
  /** Adds texts that only some pages need. */
  readonly add: (texts: Texts) => void;
  /** Puts another case's texts on the table. */
  readonly useCase: (caseTexts: Texts) => void;
};

/** First-strong isolates around every inserted value, because i18next does not isolate them itself. */
const isolate = (value: unknown): string => `\u2068${String(value)}\u2069`;

/** Words without any language yet: `use` has to come first. `stretch` changes them for the layout tests of `?strings=`. */
export function createWords(stretch: Stretch | undefined): Words {
  const language = signal('');
  const direction = signal<'ltr' | 'rtl'>('ltr');
  /** Raised when texts have changed, so that whoever has read one reads it again. */
  const edition = signal(0);
  let caseTexts: Texts | undefined;

  void i18next.init({
    initAsync: false,
    fallbackLng: false,
    interpolation: { escape: isolate },
    resources: {},
  });

  const t: Translate = (key: TextKey, values) => {
    void edition.value;
    // Every text may name the friend and the app of the case on the table.
    const text = i18next.t(key, { friend: caseTexts?.['friend'], app: caseTexts?.['app'], ...values });
    return stretch ? stretch.text(key, text) : text;
  };

  return {
    t,
    language,
    direction,
    use(next, words, texts) {
      caseTexts = texts;
      i18next.addResourceBundle(next, 'translation', { ...words, ...(texts ? { case: texts } : {}) }, false, true);
      void i18next.changeLanguage(next);
      direction.value = stretch?.isRightToLeft ? 'rtl' : i18next.dir(next);
      language.value = next;
      edition.value += 1;
    },
    add(texts) {
      i18next.addResourceBundle(language.value, 'translation', texts, true, true);
      edition.value += 1;
    },
    useCase(texts) {
      caseTexts = texts;
      i18next.addResource(language.value, 'translation', 'case', '', { silent: true });
      i18next.addResourceBundle(language.value, 'translation', { case: texts }, true, true);
      edition.value += 1;
    },
  };
}
