/** What is wrong with a file: where, and what to do about it. */

export type Problem = {
  readonly file: string;
  /** Where in the file: `slots.3.variants.0.from`. Empty for the whole of it. */
  readonly path: string;
  /** A plain sentence that ends in the remedy. */
  readonly message: string;
};

/** One line for each problem, as a command prints them. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, path, message }) => `${file}${path ? ` at ${path}` : ''}: ${message}`).join('\n');
}
