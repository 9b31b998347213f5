/** The gallery of all pictures, made from their names, so that it shows those there are. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, SIZES } from './take.mjs';

const STEPS = {
  '1-crew-room': 'The crew room',
  '2-brief': 'A friend asks',
  '3-judge': 'Does this look OK?',
  '4-why': 'Which sign is it?',
  '5-feedback': 'What it was, and why',
  '6-report': 'Keep what shows it',
  '7-ending': 'The friend is safe',
  '8-results': 'Badges',
};
const MOMENTS = {
  checks: 'Why is it fine?',
  ask: "I'd check with someone",
  standard: 'Standard level: ten signs',
  tell: 'Tell an adult',
  block: 'Block and report',
  again: 'Tell again',
  pass: 'Both badges',
  album: 'Cards met',
};
const TABS = {
  prepare: 'Prepare',
  present: 'Present',
  class: 'What the class sees',
  homework: 'Homework',
  mark: 'Mark',
  debrief: 'Debrief',
};
const LANGUAGES = { en: 'English', ar: 'Arabic' };

/** Writes the gallery of the pictures of these names beside them. */
export function writeGallery(names) {
  writeFileSync(join(OUT, 'README.md'), galleryOf(names));
}

/** The gallery's text. A picture that belongs nowhere stands at its end, so that none is left out. */
export function galleryOf(names) {
  const left = new Set(names);
  const cell = (name, title) => {
    if (!left.delete(name)) return '<td></td>';
    return `<td><a href="${name}.jpg"><img src="${name}.jpg" alt="${title}" width="200" /></a></td>`;
  };
  const table = (columns, rows) => {
    const body = rows.map(([title, cells]) => `<tr><th>${title}</th>${cells.join('')}</tr>`).filter((row) => row.includes('<img'));
    const head = columns.map((column) => `<th>${column}</th>`).join('');
    return body.length > 0 ? ['<table>', `<tr><th></th>${head}</tr>`, ...body, '</table>'].join('\n') : '';
  };
  const sizes = Object.keys(SIZES);
  const visits = Object.entries(LANGUAGES).flatMap(([language, called]) =>
    ['', '-contrast'].map((look) => [
      `A visit, ${called}${look && ', high contrast'}`,
      table(
        sizes,
        Object.entries(STEPS).map(([step, title]) => [title, sizes.map((size) => cell(`${size}-${language}${look}-${step}`, title))]),
      ),
    ]),
  );
  const windows = Object.keys(LANGUAGES).flatMap((language) => ['laptop', 'phone'].map((size) => [size, language]));
  const cases = names.flatMap((name) => /^case-((?:(?!-phone$).)+)$/u.exec(name)?.[1] ?? []);
  const sections = [
    [
      'Moments',
      table(
        windows.map(([size, language]) => `${size}, ${LANGUAGES[language]}`),
        Object.entries(MOMENTS).map(([moment, title]) => [
          title,
          windows.map(([size, language]) => cell(`${size}-${language}-moment-${moment}`, title)),
        ]),
      ),
    ],
    [
      'Apps',
      table(
        ['laptop', 'phone'],
        cases.map((id) => [id, [cell(`case-${id}`, id), cell(`case-${id}-phone`, id)]]),
      ),
    ],
    [
      "The teacher's page",
      table(
        ['laptop'],
        Object.entries(TABS).map(([tab, title]) => [title, [cell(`teacher-${tab}`, title)]]),
      ),
    ],
    ...visits,
  ];
  sections.push([
    'More',
    table(
      [''],
      [...left].map((name) => [name, [cell(name, name)]]),
    ),
  ]);
  const text = sections.filter(([, pictures]) => pictures !== '').map(([title, pictures]) => `## ${title}\n\n${pictures}\n`);
  return `# Pictures\n\nTaken of the built lesson by \`npm run screens\`, which writes this page, too.\n\n${text.join('\n')}`;
}
