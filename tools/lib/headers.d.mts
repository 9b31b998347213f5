/** What tests and the build may rely on of the security headers. */

export type Headers = Readonly<Record<string, string>>;

export const HASHED: RegExp;
export const HASHED_FOLDERS: readonly string[];
export const FOR_EVER: string;
export const ASK_AGAIN: string;
export function contentSecurityPolicy(pages: readonly string[]): string;
export function headersOf(dist: string): { readonly everywhere: Headers; readonly pages: Readonly<Record<string, Headers>> };
