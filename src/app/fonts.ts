/** Sends for the letters once the page can be used: until they come, and where they cannot, the device's own are shown. */
import display from '@fontsource/fredoka/files/fredoka-latin-600-normal.woff2?url';
import displayExt from '@fontsource/fredoka/files/fredoka-latin-ext-600-normal.woff2?url';
import dyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import dyslexicBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';

/** Letters beyond Western Europe's, as the font's makers cut them off. */
const EXTENDED = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20C0';

/** The headings' letters. */
export function loadDisplayFont(): void {
  load('Fredoka', display, { weight: '500 700' });
  load('Fredoka', displayExt, { weight: '500 700', unicodeRange: EXTENDED });
}

/** The dyslexia-friendly letters, for those who choose them. */
export function loadDyslexicFont(): void {
  load('OpenDyslexic', dyslexic, { weight: '400' });
  load('OpenDyslexic', dyslexicBold, { weight: '700' });
}

const loaded = new Set<string>();

function load(family: string, url: string, descriptors: FontFaceDescriptors): void {
  if (loaded.has(url)) return;
  loaded.add(url);
  const face = new FontFace(family, `url(${url})`, descriptors);
  face.load().then(
    () => document.fonts.add(face),
    // Another try when it is asked for again.
    () => loaded.delete(url),
  );
}
