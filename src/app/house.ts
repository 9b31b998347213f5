/** Wires the house: storage, settings, languages, routes, the case on the table, stage and sound, behind one object for the views. */
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { createStorage } from '../adapters/storage';
import type { Storage } from '../adapters/storage';
import { parseSettings, writeSettings } from '../content/settings-schema';
import type { Settings } from '../content/settings-schema';
import { joinWon } from '../content/join-won';
import { mergeWon, parseWon, writeWon } from '../content/won-schema';
import { describe } from '../core/describe';
import { CHECKUPS, PRACTICE, SHELF, nextCheckup } from '../core/shelf';
import type { Listener } from '../core/store';
import type { House, Notice, Offline, Reader, Route, Sheet } from '../views/house';
import { textOf } from '../views/house';
import { fetchSoon, setLateWords } from '../views/late';
import { createAnnouncer } from './announce';
import type { Boot } from './boot';
import { loadDisplayFont, loadDyslexicFont } from './fonts';
import { createWords } from './i18n';
import { applyLook, isMotionAllowed } from './look';
import { nextTask } from '../views/next-task';
import { openHomework } from './open-homework';
import type { Packs } from './packs';
import { createPlay } from './play';
import { createRoutes, unknownCase } from './routes';
import { createStage, placeOf, shelfOf, timeOfDay } from './stage';
import { createTable } from './table';
import { forgetWanted, newSeed, wantedStart } from './wanted';
import { whenIdle } from './when-idle';

/** Letters wait until the first screen has been quiet for this long, in milliseconds. */
const FONT_DELAY = 1200;

/** Creates the house, its first language and case in place. `settle` is to be called once its first screen stands. */
export async function createHouse(packs: Packs, boot: Boot): Promise<House & { readonly settle: () => void }> {
  const notices = signal<readonly Notice[]>([]);
  const notify = (notice: Notice): void => {
    if (!notices.value.includes(notice)) notices.value = [...notices.value, notice];
  };
  const storage = createStorage((trouble) => notify(trouble === 'full' ? 'ui.notice.storageFull' : 'ui.notice.storageBlocked'));
  const settings = signal<Settings>({ ...parseSettings(storage.read('settings')), language: boot.lng });
  keepSettings(settings, storage);
  const won = signal(parseWon(storage.read('won')));
  const strings = new URLSearchParams(location.search).get('strings');
  const words = createWords(strings === null ? undefined : (await import('./stretch')).stretcher(strings));
  const announcer = createAnnouncer();
  const sheet = signal<Sheet | undefined>(undefined);
  const music = signal<string | undefined>(undefined);
  const offline = signal<Offline | undefined>(undefined);
  const begun = CHECKUPS.findIndex((id) => storage.read(`case:${id}`) !== null);
  /** Which check-up comes first on this device: the one begun already, or else by chance. */
  const checkupDraw = wantedStart().seed ?? (begun >= 0 ? begun : newSeed());
  let isSettled = false;
  let firstLanguage = boot.lng;

  let sounds: Listener | undefined;
  let isSoundAsked = false;
  const sendForSound = async (): Promise<void> => {
    isSoundAsked = true;
    const onProblem = (): void => notify('ui.notice.soundFailed');
    try {
      const { followSound } = await import('./sound');
      sounds = followSound({ scenario: () => play.session.peek()?.scenario, settings, music, onProblem });
    } catch {
      isSoundAsked = false;
      onProblem();
    }
  };
  const play = createPlay({
    storage,
    wanted: wantedStart,
    newSeed,
    level: () => settings.value.level,
    notify,
    onChange(previous, next, isKept) {
      if (previous.phase !== next.phase) music.value = undefined;
      if (isKept && next.phase.name === 'results' && previous.phase.name !== 'results') {
        // What another tab has won since is won, too.
        won.value = mergeWon(joinWon(won.value, parseWon(storage.read('won'))), next);
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

  const arrive = (route: Route): void => {
    music.value = undefined;
    sheet.value = undefined;
    if (route.name !== 'case') return;
    const now = play.session.value;
    if (now?.scenario.id === route.id && now.phase.name === 'results') house.startOver(settings.value.level);
    else void table.openCase(route.id);
  };
  const isCase = (id: string): boolean => packs.cases(words.language.value || boot.lng).includes(id);
  if (unknownCase(isCase) !== undefined) notify('ui.notice.noCase');
  const routes = createRoutes(isCase, arrive);

  const table = createTable({
    packs,
    words,
    play,
    firstCase: boot.caseId,
    notify,
    isAtCase: () => routes.route.value.name === 'case',
    leaveCase: () => routes.go({ name: 'home' }),
    onLanguage(language) {
      if (settings.value.language !== language) settings.value = { ...settings.value, language };
    },
  });
  setLateWords(() => table.need('later'));

  const reader = signal<Reader | undefined>(undefined);
  const fetchRest = async (): Promise<void> => {
    const { fetchRest: fetchAll } = await import('./fetch-rest');
    await fetchAll({
      reader,
      offline,
      language: words.language,
      addresses: packs.addresses,
      won,
      onHomework: (text) => homework?.follow(text),
      isPlayed: (id) => id === table.caseId() && routes.route.value.name === 'case',
      onSameCase: () => notify('ui.notice.otherTab'),
    });
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
      // A level that is chosen here counts for more than the one that the address asked for.
      if (rest.level) forgetWanted('level');
      if (rest.level && now?.phase.name === 'brief') play.startOver(rest.level);
      if (language) void table.useLanguage(language);
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
      forgetWanted('seed', 'level');
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
      whenIdle(() => void fetchSoon());
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

  const homework = await openHomework({
    storage,
    checkup: () => house.checkup(),
    onTaken({ level, nation, language }) {
      house.change({ level, nation });
      // Before the first words are there, the link's language is simply the first.
      if (words.language.value) house.change({ language });
      else firstLanguage = packs.languages.includes(language) ? language : firstLanguage;
    },
  });
  if (homework) await table.need('homework');
  await nextTask();
  await table.useLanguage(firstLanguage);
  await nextTask();
  const firstCase = table.caseId();
  if (firstCase !== undefined) await table.openCase(firstCase);

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
  return house;
}

/** Keeps the settings from their first change on: what nobody has chosen goes on following the device. */
function keepSettings(settings: ReadonlySignal<Settings>, storage: Storage): void {
  let known = settings.value;
  effect(() => {
    if (settings.value !== known) storage.write('settings', writeSettings(settings.value));
    known = settings.value;
  });
}
