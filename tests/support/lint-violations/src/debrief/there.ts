/** Something to import. */

export const there = true;
