/** What the page's head script leaves for the main one: the language and case it chose, and their files on the way. */

/**
 * The folder of each language's packs, and the cases that have not been written in it yet. A folder's name changes with anything
 * in it, so all of it can be kept for ever.
 */
export type PackFolders = Readonly<Record<string, readonly [folder: string, missing: readonly string[]]>>;

export type Boot = {
  readonly folders: PackFolders;
  /** Ids of every case, practice and check-up; the first is the one to have at hand. */
  readonly cases: readonly string[];
  readonly lng: string;
  /** The case to open or to have at hand; undefined when the site holds none. */
  readonly caseId: string | undefined;
  /** Answers to requests already under way, by address. */
  readonly requests: Record<string, Promise<unknown>>;
};

declare global {
  interface Window {
    hiddenTrack?: Boot;
  }
}

/** The boot record. Throws when the head script did not run: the page was put together wrongly. */
export function takeBoot(): Boot {
  if (!window.hiddenTrack) throw new Error('The head script is missing from the page.');
  return window.hiddenTrack;
}
