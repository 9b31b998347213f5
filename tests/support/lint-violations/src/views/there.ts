/** Something to import. */

export type Shown = { readonly title: string };
