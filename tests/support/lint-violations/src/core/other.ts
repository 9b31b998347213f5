/** A neighbour to import. */

export type Planted = { readonly size: number };
