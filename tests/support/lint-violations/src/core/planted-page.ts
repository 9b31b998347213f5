/** Planted: a page, which the core's own types do not have. */

export const title = document.title; // planted: no-restricted-globals
