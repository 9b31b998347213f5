/** What the page's head script leaves for the main one: the language and case it chose, and their files on the way. */

/** Addresses of a language's files: its words, each of its cases by id, what only the teacher's page shows, and what only homework does. */
export type PackAddresses = Readonly<
  Record<string, readonly [words: string, cases: Readonly<Record<string, string>>, teach: string, homework: string]>
>;

export type Boot = {
  readonly addresses: PackAddresses;
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
