/** Draws every picture of the game into assets/art. Run it after changing anything in tools/art; the output is committed. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'assets/art');

const SHEETS = join(ROOT, 'tools/art');

/** Every sheet of drawings: a record of file name (no extension) to picture. Pens and brushes export none. */
const sheets = [];
for (const file of readdirSync(SHEETS).toSorted()) {
  const { pictures } = await import(pathToFileURL(join(SHEETS, file)).href);
  if (pictures) sheets.push(pictures);
}

const pictures = {};
for (const [name, picture] of sheets.flatMap((sheet) => Object.entries(sheet))) {
  const file = `${name}.svg`;
  if (file in pictures) throw new Error(`Two drawings are called ${name}`);
  if (/NaN|undefined|<text/.test(picture)) throw new Error(`${name} has a hole in it`);
  pictures[file] = picture;
}

// What is no longer drawn goes, so that the folder is always exactly what the scripts say.
if (existsSync(OUT)) {
  for (const old of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
    const file = old.replaceAll('\\', '/');
    if (file.endsWith('.svg') && !(file in pictures)) rmSync(join(OUT, file));
  }
}

let changed = 0;
for (const [name, picture] of Object.entries(pictures)) {
  const file = join(OUT, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === picture) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
  changed += 1;
}
const bytes = Object.values(pictures).reduce((sum, picture) => sum + Buffer.byteLength(picture), 0);
console.log(`${Object.keys(pictures).length} pictures, ${(bytes / 1024).toFixed(0)} KiB, ${changed} changed`);
