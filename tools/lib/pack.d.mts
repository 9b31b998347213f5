/** What tests may rely on of the release. */
export const FOLDER: string;
export function pack(dist: string): Uint8Array;
