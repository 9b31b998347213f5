/** Saves a table as a spreadsheet file on this device. */

/** Every cell is a text. The library comes only now, since most never need it. */
export async function saveSpreadsheet(name: string, table: readonly (readonly string[])[]): Promise<void> {
  const { default: write } = await import('write-excel-file/browser');
  await write(table.map((row) => row.map((value) => ({ value, type: String })))).toFile(name);
}
