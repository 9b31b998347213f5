/** What tests may rely on of the scales. */

export type Part = {
  readonly name: string;
  /** KiB, compressed. */
  readonly size: number;
  readonly limit: number;
  readonly files: readonly { readonly file: string; readonly size: number }[];
};

export const LIMITS: {
  readonly first: number;
  readonly requests: number;
  readonly stage: number;
  readonly late: number;
  readonly handIn: number;
  readonly teacher: number;
  readonly kept: number;
};

/** What the site in a folder weighs in its parts, and a sentence for each part past its limit, not found, or without one. */
export function weigh(dist: string): { readonly parts: readonly Part[]; readonly requests: number; readonly problems: readonly string[] };
