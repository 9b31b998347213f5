/** The table: which case lies on it, in which language. Texts are fetched together and laid down at once, and what was asked for last wins. */
import type { Notice } from '../views/house';
import type { Texts, Words } from './i18n';
import type { Packs } from './packs';
import type { Play } from './play';
import { wantedStep } from './wanted';

/** Words that only some pages need, beside those of every page. */
export type Extra = 'later' | 'homework';

export type Table = {
  /** The case that is being fetched or lies on the table. */
  readonly caseId: () => string | undefined;
  /** Fetches a case and lays it down. Never rejects: a case that cannot be had is said, and its page is left. */
  readonly openCase: (id: string) => Promise<void>;
  /** Takes a language into use, with the texts of the case on the table. Rejects only where there is no language yet to fall back on. */
  readonly useLanguage: (language: string) => Promise<void>;
  /** Adds words to the language in use, and to every one that comes after it. Rejects when they cannot be had; asking again tries again. */
  readonly need: (extra: Extra) => Promise<void>;
};

export type TableDeps = {
  readonly packs: Packs;
  readonly words: Words;
  readonly play: Play;
  readonly firstCase: string | undefined;
  readonly notify: (notice: Notice) => void;
  /** Whether the page is at a case. */
  readonly isAtCase: () => boolean;
  /** Called when the case that the page is at cannot be had. */
  readonly leaveCase: () => void;
  /** Called when a language has been taken into use. */
  readonly onLanguage: (language: string) => void;
};

/** Creates a table without a language: `useLanguage` has to come first. */
export function createTable({ packs, words, play, firstCase, notify, isAtCase, leaveCase, onLanguage }: TableDeps): Table {
  let caseId = firstCase;
  let wanted = '';
  const needed = new Set<Extra>();
  const fetchExtra = (language: string, extra: Extra): Promise<Texts> =>
    extra === 'later' ? packs.laterWords(language) : packs.homeworkPack(language);

  const giveUp = (notice: Notice): void => {
    notify(notice);
    if (isAtCase()) leaveCase();
  };

  const openCase = async (id: string): Promise<void> => {
    caseId = id;
    if (play.session.value?.scenario.id === id) return;
    play.clear();
    const language = words.language.value;
    const pack = await packs.casePack(language, id).catch(() => undefined);
    if (caseId !== id) return;
    if (words.language.value !== language) return openCase(id);
    if (!pack) return giveUp('ui.notice.loadFailed');
    words.useCase(pack.text);
    words.add(pack.words);
    const step = wantedStep();
    const preview = step === null ? undefined : await import('./preview').catch(() => undefined);
    if (!play.open(id, pack.scenario, preview && ((...given) => preview.logUpTo(step ?? '', ...given)))) giveUp('ui.notice.caseBroken');
  };

  /** All that a language brings: its own words, the case's and its app's, and the extras. */
  const fetchAll = (language: string, id: string | undefined) =>
    Promise.all([
      packs.words(language),
      id === undefined ? undefined : packs.casePack(language, id),
      Promise.all([...needed].map((extra) => fetchExtra(language, extra))),
    ]);

  const useLanguage = async (language: string): Promise<void> => {
    wanted = language;
    const before = words.language.value;
    if (language === before) return;
    const of = caseId;
    const extras = needed.size;
    // A language does without the cases that have not been written in it yet: one that is being played stays in its own.
    const hasCase = of !== undefined && packs.cases(language).includes(of);
    try {
      if (before && isAtCase() && !hasCase) throw new Error(`The case ${of} has not been written in this language.`);
      const [texts, pack, more] = await fetchAll(language, hasCase ? of : undefined);
      if (wanted !== language) return;
      // Another case that was opened meanwhile has other texts, and what has been needed since has not come with these.
      if (caseId !== of || needed.size !== extras) return await useLanguage(language);
      // All at once, so that no screen is drawn with half of its words.
      words.use(language, texts, pack?.text);
      for (const extra of [pack?.words, ...more]) if (extra) words.add(extra);
      onLanguage(language);
    } catch (error) {
      if (!before) throw error;
      if (wanted !== language) return;
      wanted = before;
      notify('ui.notice.languageFailed');
    }
  };

  const need = async (extra: Extra): Promise<void> => {
    if (needed.has(extra)) return;
    const language = words.language.value;
    // The first language brings them itself.
    const texts = language === '' ? undefined : await fetchExtra(language, extra);
    if (words.language.value !== language) return need(extra);
    needed.add(extra);
    if (texts) words.add(texts);
  };

  return { caseId: () => caseId, openCase, useLanguage, need };
}
