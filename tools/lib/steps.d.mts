/** What tests may rely on of the commands' common steps. */

/** The project's folder. */
export const ROOT: string;

/** The file that a package's command runs, to be started with Node. */
export function bin(name: string, command?: string): string;

/** True when every package of the lock file is there in the version it names. */
export function isInstalled(root: string): boolean;
