/** What the build may rely on of the hosts' files. */
import type { headersOf } from './headers.mjs';

export function hostFiles(headers: ReturnType<typeof headersOf>): Readonly<Record<string, string>>;
