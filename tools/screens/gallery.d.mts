/** What tests may rely on of the gallery. */
export function galleryOf(names: readonly string[]): string;
export function writeGallery(names: readonly string[]): void;
