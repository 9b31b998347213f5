/** What tests and tools may rely on of the server. */

/** Where the site is served, and how to stop. */
export type Served = { readonly url: string; readonly close: () => Promise<void> };

export type ServeOptions = {
  readonly port?: number;
  readonly host?: string | undefined;
  /** The folder to serve; the built site if not said. */
  readonly dir?: string;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds that every answer waits. */
  readonly delay?: number;
};

export function serveDist(options?: ServeOptions): Promise<Served>;
