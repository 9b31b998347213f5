/** Wires the house: storage, settings, languages, routes, the case on the table, stage and sound, behind one object for the views. */
import { effect, signal } from '@preact/signals';
import { createStorage } from '../adapters/storage';
import { parseSettings, writeSettings } from '../content/settings-schema';
import type { Settings } from '../content/settings-schema';
import { mergeWon, parseWon, writeWon } from '../content/won-schema';
import { describe } from '../core/describe';
import { CHECKUPS, PRACTICE, SHELF, nextCheckup } from '../core/shelf';
import type { Listener } from '../core/store';
import type { House, Notice, Offline, Reader, Route, Sheet } from '../views/house';
import { textOf } from '../views/house';
import { fetchLater, setLateWords } from '../views/late';
import { createAnnouncer } from './announce';
import type { Boot } from './boot';
import { loadDisplayFont, loadDyslexicFont } from './fonts';
import type { Homework } from './homework';
import { createWords } from './i18n';
import { applyLook, isMotionAllowed } from './look';
import type { Packs } from './packs';
import { createPlay } from './play';
import { createRoutes, unknownCase } from './routes';
import { createStage, placeOf, shelfOf, timeOfDay } from './stage';
import { forgetWanted, isHomeworkAsked, newSeed, wantedStart, wantedStep } from './wanted';
import { whenIdle } from './when-idle';

/** Letters wait until the first screen has been quiet for this long, in milliseconds. */
const FONT_DELAY = 1200;

/** A finished house. `settle` is called once its first screen stands. */
export async function createHouse(packs: Packs, boot: Boot): Promise<House & { readonly settle: () => void }> {
  const notices = signal<readonly Notice[]>([]);
  const notify = (notice: Notice): void => {
    if (!notices.value.includes(notice)) notices.value = [...notices.value, notice];
  };
  const storage = createStorage((trouble) => notify(trouble === 'full' ? 'ui.notice.storageFull' : 'ui.notice.storageBlocked'));
  const settings = signal<Settings>({ ...parseSettings(storage.read('settings')), language: boot.lng });
  const won = signal(parseWon(storage.read('won')));
  const strings = new URLSearchParams(location.search).get('strings');
  const words = createWords(strings === null ? undefined : (await import('./stretch')).stretcher(strings));
  const announcer = createAnnouncer();
  const sheet = signal<Sheet | undefined>(undefined);
  const music = signal<string | undefined>(undefined);
  const offline = signal<Offline | undefined>(undefined);
  const wanted = wantedStart();
  const begun = CHECKUPS.findIndex((id) => storage.read(`case:${id}`) !== null);
  /** Which check-up comes first on this device: the one begun already, or else by chance. */
  const checkupDraw = wanted.seed ?? (begun >= 0 ? begun : newSeed());
  let isSettled = false;
  let firstLanguage = boot.lng;
  /** The case that is being fetched or lies on the table. */
  let caseId = boot.caseId;

  let sounds: Listener | undefined;
  let isSoundAsked = false;
  const sendForSound = async (): Promise<void> => {
    isSoundAsked = true;
    const onProblem = (): void => notify('ui.notice.soundFailed');
    try {
      const { followSound } = await import('./sound');
      sounds = followSound({ channel: () => play.session.peek()?.scenario.channel, settings, music, onProblem });
    } catch {
      isSoundAsked = false;
      onProblem();
    }
  };
  const play = createPlay({
    storage,
    wanted,
    newSeed,
    level: () => settings.value.level,
    notify,
    onChange(previous, next, isKept) {
      if (previous.phase !== next.phase) music.value = undefined;
      if (isKept && next.phase.name === 'results' && previous.phase.name !== 'results') {
        won.value = mergeWon(won.value, next);
        storage.write('won', writeWon(won.value));
        homework?.finished(next);
      }
      sounds?.(previous, next);
      announcer.say(
        describe(previous, next)
          .map((part) => textOf(house, part))
          .join(' '),
      );
    },
  });

  const openCase = async (id: string): Promise<void> => {
    caseId = id;
    if (play.session.value?.scenario.id === id) return;
    play.clear();
    const giveUp = (notice: Notice): void => {
      notify(notice);
      if (routes.route.value.name === 'case') routes.go({ name: 'home' });
    };
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

  const arrive = (route: Route): void => {
    music.value = undefined;
    sheet.value = undefined;
    if (route.name !== 'case') return;
    const now = play.session.value;
    if (now?.scenario.id === route.id && now.phase.name === 'results') house.startOver(settings.value.level);
    else void openCase(route.id);
  };
  const isCase = (id: string): boolean => packs.cases(words.language.value || boot.lng).includes(id);
  if (unknownCase(isCase) !== undefined) notify('ui.notice.noCase');
  const routes = createRoutes(isCase, arrive);

  let hasLaterWords = false;
  setLateWords(async () => {
    if (hasLaterWords) return;
    const language = words.language.value;
    const later = await packs.laterWords(language);
    hasLaterWords = true;
    // The language may have changed meanwhile, and then brings its own.
    if (words.language.value === language) words.add(later);
    else words.add(await packs.laterWords(words.language.value));
  });

  const useLanguage = async (language: string): Promise<void> => {
    // A language does without the cases that have not been written in it yet: one that is being played stays in its own.
    const of = caseId;
    const hasCase = of !== undefined && packs.cases(language).includes(of);
    if (words.language.value && routes.route.value.name === 'case' && !hasCase) return notify('ui.notice.languageFailed');
    try {
      const [texts, pack, later, handing] = await Promise.all([
        packs.words(language),
        hasCase ? packs.casePack(language, of) : undefined,
        hasLaterWords ? packs.laterWords(language) : undefined,
        homework ? packs.homeworkPack(language) : undefined,
      ]);
      // Another case that was opened meanwhile has other texts.
      if (caseId !== of) return await useLanguage(language);
      // All at once, so that no screen is drawn with half of its words.
      words.use(language, texts, pack?.text);
      for (const more of [pack?.words, later, handing]) if (more) words.add(more);
      settings.value = { ...settings.value, language };
    } catch (error) {
      // The very first language has nothing to fall back on.
      if (!words.language.value) throw error;
      notify('ui.notice.languageFailed');
    }
  };

  const reader = signal<Reader | undefined>(undefined);
  /** What comes once the first screen has been quiet: later screens, voices, and keeping it all for when there is no network. */
  const fetchRest = async (): Promise<void> => {
    reader.value = await import('../sound/reader').then(({ createReader }) => createReader()).catch(() => undefined);
    await fetchLater();
    const { followOtherTabs } = await import('./other-tabs');
    followOtherTabs({
      won,
      isPlayed: (id) => id === caseId && routes.route.value.name === 'case',
      onSameCase: () => notify('ui.notice.otherTab'),
    });
    await keepOffline();
  };

  let homework: Homework | undefined;
  const openHomework = async (): Promise<void> => {
    if (!isHomeworkAsked() && storage.read('homework') === null) return;
    const { createHomework } = await import('./homework');
    homework = createHomework({
      storage,
      checkup: () => house.checkup(),
      // Asked for from here, where the page's own style is known to be in the page already.
      loadSealing: async () => {
        const [{ seal }, { qrRows }] = await Promise.all([import('../adapters/seal'), import('../adapters/qr')]);
        return { seal, qrRows };
      },
      onTaken({ level, nation, language }) {
        house.change({ level, nation });
        // Before the first words are there, the link's language is simply the first.
        if (words.language.value) house.change({ language });
        else firstLanguage = packs.languages.includes(language) ? language : firstLanguage;
      },
    });
    homework.readAddress();
  };

  const keepOffline = async (): Promise<void> => {
    const { createOffline } = await import('./offline');
    const keep = createOffline({ state: offline, addresses: packs.addresses });
    effect(() => void keep(words.language.value));
  };

  const house: House & { readonly settle: () => void } = {
    t: words.t,
    language: words.language,
    direction: words.direction,
    settings,
    change(patch) {
      const { language, ...rest } = patch;
      settings.value = { ...settings.value, ...rest };
      const now = play.session.value;
      if (rest.level && now?.phase.name === 'brief') play.startOver(rest.level);
      if (language && language !== words.language.value) void useLanguage(language);
    },
    route: routes.route,
    go: routes.go,
    sheet,
    notices,
    dismiss(notice) {
      notices.value = notices.value.filter((other) => other !== notice);
    },
    // A language shows what has been written in it.
    get cases() {
      return SHELF.filter(isCase);
    },
    get hasPractice() {
      return isCase(PRACTICE);
    },
    checkup() {
      const next = nextCheckup(Object.keys(won.value.cases), checkupDraw);
      return next !== undefined && isCase(next) ? next : undefined;
    },
    session: play.session,
    get homework() {
      return homework;
    },
    dispatch: play.dispatch,
    startOver(level) {
      forgetWanted();
      play.startOver(level);
    },
    won,
    music,
    offline,
    reader,
    announcement: announcer.text,
    finish() {
      storage.clear();
      homework?.forget();
      won.value = parseWon(null);
      settings.value = { ...parseSettings(null), language: words.language.value };
      play.startOver(settings.value.level);
      notices.value = ['ui.finish.done'];
      if (routes.route.value.name !== 'home') routes.go({ name: 'home' });
    },
    leave: () => location.replace('./tables.html'),
    reload: () => location.reload(),
    artUrl: (name) => `${import.meta.env.ART}/${name}.svg`,
    placeStage: (box) => stage.place(box),
    settled: () => isSettled,
    settle() {
      isSettled = true;
      window.setTimeout(loadDisplayFont, FONT_DELAY);
    },
  };

  const stage = createStage({
    session: () => play.session.value,
    getPlace: () => (routes.route.value.name === 'case' ? placeOf(play.session.value) : 'crew'),
    motionAllowed: () => isMotionAllowed(settings.value),
    musicPlaying: () => music.value !== undefined,
    artUrl: house.artUrl,
    shelf: () => shelfOf(house.cases, won.value, (id) => words.t(`cases.${id}.portrait`)),
    timeOfDay: () => timeOfDay(new Date().getHours()),
    // Only now is the network free for the screens that come after the last item.
    onSettled: () => whenIdle(() => void fetchRest().catch(() => undefined)),
  });

  await openHomework();
  await useLanguage(firstLanguage);
  if (caseId !== undefined) await openCase(caseId);

  effect(() => {
    // Everything that the stage reads is read here, so that it is told of each change.
    void [won.value, play.session.value, routes.route.value, settings.value, music.value, words.direction.value];
    stage.touch();
  });
  effect(() => {
    applyLook(settings.value, words.language.value, words.direction.value);
    if (settings.value.font === 'dyslexia') loadDyslexicFont();
  });
  effect(() => {
    const id = routes.route.value.name === 'case' ? routes.route.value.id : undefined;
    document.title = id ? `${words.t(`cases.${id}.title`)} · ${words.t('ui.name')}` : words.t('ui.name');
  });
  effect(() => {
    if (settings.value.sound && !isSoundAsked) void sendForSound();
  });
  let known = settings.value;
  effect(() => {
    if (settings.value !== known) storage.write('settings', writeSettings(settings.value));
    known = settings.value;
  });
  return house;
}
