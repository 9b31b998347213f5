/** The class's table as rows of plain cells, for CSV and for a spreadsheet. */
import type { MarkedClass } from './mark-class';

type Names = {
  readonly number: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly title: (id: string) => string;
  readonly badge: (name: 'spotter' | 'fairMinded') => string;
};

/** First the heads: the register number, then two badges for each case or check-up that anybody handed in. */
export function classTable({ rows }: MarkedClass, names: Names): readonly (readonly string[])[] {
  const ids = [...new Set(rows.flatMap(({ plays }) => plays.map(({ id }) => id)))];
  const head = [
    names.number,
    ...ids.flatMap((id) => (['spotter', 'fairMinded'] as const).map((badge) => `${names.title(id)}: ${names.badge(badge)}`)),
  ];
  const body = rows.map(({ number, plays }) => [
    number === undefined ? names.none : String(number),
    ...ids.flatMap((id) => {
      const play = plays.find((one) => one.id === id);
      return play ? [play.spotter ? names.yes : names.no, play.fairMinded ? names.yes : names.no] : ['', ''];
    }),
  ]);
  return [head, ...body];
}

/** CSV by RFC 4180, with the mark that lets spreadsheets see it is UTF-8. A cell that starts like a formula is kept a text. */
export function toCsv(table: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${table.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
