/** The page's first script: picks the language and the case, asks for their files at once, and sets what would flicker. */
import type { Boot, PackFolders } from './boot';
declare const PACKS: PackFolders;
declare const CASES: readonly string[];
declare const RIGHT_TO_LEFT: readonly string[];

const query = new URLSearchParams(location.search);
const root = document.documentElement;

/** Settings as they were saved, unchecked: here only the look of the first paint hangs on them. */
function saved(key: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`hidden-track:${key}`) ?? '{}');
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function ask(address: string): Promise<unknown> {
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    return response.json() as Promise<unknown>;
  });
  // The main script waits for it; until then a failure is nobody's unhandled one.
  answer.catch(() => undefined);
  return answer;
}

const settings = saved('settings');
const wishes = [query.get('lng'), settings['language'], ...navigator.languages.map((language) => language.split('-')[0])];
const lng = wishes.find((wish): wish is string => typeof wish === 'string' && Object.hasOwn(PACKS, wish)) ?? 'en';
const [folder, missing] = PACKS[lng] ?? ['', CASES];
const wanted = query.get('case');
const cases = CASES.filter((id) => !missing.includes(id));
const caseId = wanted !== null && cases.includes(wanted) ? wanted : cases[0];

root.lang = lng;
root.dir = query.get('strings') === 'rtl' || RIGHT_TO_LEFT.includes(lng) ? 'rtl' : 'ltr';
for (const name of ['textSize', 'calm', 'contrast', 'font']) {
  const value = settings[name];
  if (typeof value === 'string' || typeof value === 'number') root.dataset[name] = String(value);
}

const names = ['words', ...(caseId === undefined ? [] : [caseId])];
const boot: Boot = {
  folders: PACKS,
  cases: CASES,
  lng,
  caseId,
  requests: Object.fromEntries(names.map((name) => [`${folder}/${name}.json`, ask(`${folder}/${name}.json`)])),
};
window.hiddenTrack = boot;
