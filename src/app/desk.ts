/** Wires the teacher's page: storage of its own, languages, cases, the class's keys, the curtain, and what has been unlocked. */
import { signal } from '@preact/signals';
import { openClass, sealClass } from '../adapters/class-file';
import { qrRows } from '../adapters/qr';
import { createKeyPair, open } from '../adapters/seal';
import { saveSpreadsheet } from '../adapters/spreadsheet';
import { PREFIXES, createStorage } from '../adapters/storage';
import { fromCode, toCode } from '../content/bits';
import type { KeyPair } from '../content/class-keys';
import { readObject } from '../content/read-object';
import { parseScenario } from '../content/scenario-schema';
import { NATIONS } from '../content/settings-schema';
import { parseWon } from '../content/won-schema';
import { LEVELS } from '../core/scenario';
import { SHELF } from '../core/shelf';
import type { CaseTexts } from '../debrief/read-case';
import { TABS } from '../views/teach/desk';
import type { Choices, Desk, LaidCase, Tab } from '../views/teach/desk';
import type { Boot } from './boot';
import { createCurtain } from './curtain';
import { createWords } from './i18n';
import type { Packs, TeachPack } from './packs';
import { createPresentChannel } from './present-channel';
import { createPresentStage } from './present-stage';

/** A desk that can be shown. Rejects when the words of its language cannot be had. */
export async function createDesk(packs: Packs, boot: Boot): Promise<Desk> {
  const ignore = (): void => undefined;
  const artUrl = (name: string): string => `${import.meta.env.ART}/${name}.svg`;
  const storage = createStorage(ignore, PREFIXES.teacher);
  const pupil = createStorage(ignore);
  const words = createWords(undefined);
  const casesIn = (language: string): readonly string[] => SHELF.filter((id) => packs.cases(language).includes(id));
  const known: Known = { languages: packs.languages, lng: boot.lng, casesIn };
  const choices = signal<Choices>(readChoices(storage.read('choices'), known));
  const tab = signal<Tab>(TABS.find((name) => name === location.hash.slice(1)) ?? 'prepare');
  const keys = signal(readKeys(storage.read('class')));
  const opened = signal<readonly string[]>(readList(storage.read('opened')));
  const hasFailed = signal(false);
  const played = signal(pupil.read('won'));
  let teach: TeachPack | undefined;
  /** What was chosen last, whose words may still be on their way. */
  let wanted = choices.value;

  /** Resolves with what takes the language into use. */
  const learn = async (language: string): Promise<() => void> => {
    const [texts, later, own] = await Promise.all([packs.words(language), packs.laterWords(language), packs.teachPack(language)]);
    return () => {
      teach = own;
      words.use(language, { ...texts, teach: own.teach }, undefined);
      words.add(later);
      document.documentElement.lang = language;
      document.documentElement.dir = words.direction.value;
    };
  };
  /** Words first, so that nothing is shown half in one language and half in another; what is chosen meanwhile takes its place. */
  const take = async (next: Choices): Promise<void> => {
    wanted = next;
    hasFailed.value = false;
    try {
      const speak = next.language === choices.value.language ? ignore : await learn(next.language);
      if (wanted !== next) return;
      speak();
      choices.value = next;
      storage.write('choices', JSON.stringify(next));
    } catch {
      if (wanted !== next) return;
      // A new object, so that the select shows again what still stands.
      wanted = { ...choices.value };
      choices.value = wanted;
      hasFailed.value = true;
    }
  };
  const keep = (pair: KeyPair): void => {
    keys.value = pair;
    storage.write('class', JSON.stringify({ publicKey: toCode(pair.publicKey), privateKey: toCode(pair.privateKey) }));
  };
  (await learn(choices.value.language))();
  window.addEventListener('hashchange', () => (tab.value = TABS.find((name) => name === location.hash.slice(1)) ?? tab.value));
  // A case may have been played in another tab meanwhile, which opens its debrief.
  for (const event of ['storage', 'focus']) window.addEventListener(event, () => (played.value = pupil.read('won')));
  const channel = createPresentChannel(storage);

  return {
    t: words.t as Desk['t'],
    direction: words.direction,
    tab,
    choices,
    choose(patch) {
      const next = { ...wanted, ...patch };
      const [first = ''] = casesIn(next.language);
      void take(casesIn(next.language).includes(next.caseId) ? next : { ...next, caseId: first });
    },
    hasFailed,
    followChoices() {
      const follow = ({ key }: StorageEvent): void => {
        if (key === `${PREFIXES.teacher}choices`) void take(readChoices(storage.read('choices'), known));
      };
      window.addEventListener('storage', follow);
      return () => window.removeEventListener('storage', follow);
    },
    get cases() {
      return casesIn(choices.value.language);
    },
    async lay(id): Promise<LaidCase> {
      const { language } = choices.value;
      // Receipts are marked whatever they were played in; to be read, a case is in English until it is written.
      const pack = await packs.casePack(packs.cases(language).includes(id) ? language : 'en', id);
      const passed = parseScenario(pack.scenario, `${id}.json`);
      if (!passed.scenario) throw new Error(`The case ${id} does not pass the gate.`);
      // Our own tests have checked the texts that a pack is built from.
      return { scenario: passed.scenario, texts: pack.text as unknown as CaseTexts };
    },
    debriefOf: (id) => teach?.debriefs[id],
    isUnlocked: (id) => opened.value.includes(id) || Object.hasOwn(parseWon(played.value).cases, id),
    unlock(ids) {
      opened.value = [...new Set([...opened.value, ...ids])];
      storage.write('opened', JSON.stringify({ cases: opened.value }));
    },
    keys,
    newClass: async () => keep(await createKeyPair()),
    async exportClass(passphrase) {
      if (!keys.value) throw new Error('There is no class to keep in a file.');
      return sealClass(keys.value, passphrase);
    },
    async importClass(file, passphrase) {
      const pair = await openClass(file, passphrase);
      if (pair) keep(pair);
      return pair !== undefined;
    },
    openReceipt: async (code) => (keys.value ? open(code, keys.value) : { kind: 'bad', reason: 'other-class' }),
    qrRows,
    scan: async (player, onCode) => (await import('../adapters/scan')).scanCodes(player, onCode),
    saveSpreadsheet,
    curtain: createCurtain(storage),
    presentation: channel.now,
    lastPresented: channel.lastOf,
    stage: createPresentStage(artUrl),
    isScreen: new URLSearchParams(location.search).has('screen'),
    artUrl,
    // The marker stays when a mail tool cuts the fragment off, so that the page can say what is missing.
    homeworkLink: (code) => `${new URL('.', location.href).href}?homework#${code}`,
  };
}

type Known = { readonly languages: readonly string[]; readonly lng: string; readonly casesIn: (language: string) => readonly string[] };

function readChoices(text: string | null, { languages, lng, casesIn }: Known): Choices {
  const { language, nation, level, caseId } = readObject(text);
  const spoken = languages.find((one) => one === language) ?? lng;
  const cases = casesIn(spoken);
  return {
    language: spoken,
    nation: NATIONS.find((one) => one === nation) ?? 'england',
    level: LEVELS.find((one) => one === level) ?? 'starter',
    caseId: cases.find((id) => id === caseId) ?? cases[0] ?? '',
  };
}

function readKeys(text: string | null): KeyPair | undefined {
  const { publicKey, privateKey } = readObject(text);
  const [open_, secret] = [publicKey, privateKey].map((code) => (typeof code === 'string' ? fromCode(code) : undefined));
  return open_ && secret ? { publicKey: open_, privateKey: secret } : undefined;
}

function readList(text: string | null): readonly string[] {
  const { cases } = readObject(text);
  return Array.isArray(cases) ? cases.filter((id) => SHELF.some((known) => known === id)) : [];
}
