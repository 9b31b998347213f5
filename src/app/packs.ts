/** Fetches the packs: the words of a language, and a case with its texts. Each is asked for once. */
import type { Debrief } from '../content/debrief-checks';
import type { Boot } from './boot';
import type { Texts } from './i18n';

/** A case as it comes over the wire: its scenario, not been through the gate yet, its texts, and what its app calls things. */
export type CasePack = { readonly scenario: unknown; readonly text: Texts; readonly words: Texts };

/** What only the teacher's page shows. Debriefs are checked by the tests of the build that they come from. */
export type TeachPack = { readonly teach: Texts; readonly debriefs: Readonly<Record<string, Debrief>> };

export type Packs = {
  readonly languages: readonly string[];
  /** Ids of every case, practice and check-up that has been written in a language. */
  readonly cases: (language: string) => readonly string[];
  /** All reject when the file cannot be had; asking again then tries again. */
  readonly words: (language: string) => Promise<Texts>;
  /** The words of screens that come after the first item. */
  readonly laterWords: (language: string) => Promise<Texts>;
  readonly casePack: (language: string, id: string) => Promise<CasePack>;
  /** The words of a homework link, and of handing it in. */
  readonly homeworkPack: (language: string) => Promise<Texts>;
  /** Addresses of everything that a pupil can read in a language. */
  readonly addresses: (language: string) => readonly string[];
  readonly teachPack: (language: string) => Promise<TeachPack>;
};

/** Packs of this site, beginning with those that the head script has asked for already. */
export function createPacks({ folders, cases, requests }: Boot): Packs {
  const ask = async (language: string, name: string): Promise<unknown> => {
    const [folder] = folders[language] ?? [];
    if (folder === undefined) throw new Error('The site has no such language.');
    const address = `${folder}/${name}.json`;
    requests[address] ??= fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      return response.json() as Promise<unknown>;
    });
    try {
      return await requests[address];
    } catch (error) {
      delete requests[address];
      throw error;
    }
  };
  const casesIn = (language: string): readonly string[] => cases.filter((id) => folders[language]?.[1].includes(id) === false);
  return {
    languages: Object.keys(folders),
    cases: casesIn,
    addresses: (language) => ['words', 'later', 'homework', ...casesIn(language)].map((name) => `${folders[language]?.[0]}/${name}.json`),
    // All come from our own build and were checked by its tests; the scenario is checked again because a session hangs on it.
    words: async (language) => (await ask(language, 'words')) as Texts,
    laterWords: async (language) => (await ask(language, 'later')) as Texts,
    casePack: async (language, id) => (await ask(language, id)) as CasePack,
    homeworkPack: async (language) => (await ask(language, 'homework')) as Texts,
    teachPack: async (language) => (await ask(language, 'teach')) as TeachPack,
  };
}
