import Papa from 'papaparse';

/** A spreadsheet takes a cell that begins so for a formula, whatever follows, in some languages the wide forms too (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Where a list is parted by semicolons, as in Czech and German, Excel opens a file with commas by those, and sees no quotes that begin within a cell: then these begin one too. */
const formulaWithin = /([;\r\n])(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** Excel takes a file that does not begin with it for one in the system's own encoding. */
export const byteOrderMark = '\ufeff';

/** Rows as lines by RFC 4180, the last one ended too; an apostrophe before what a spreadsheet would take for a formula. */
export function csvLines(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const lines = Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(formulaWithin, "$1'") : cell))),
    { escapeFormulae: formulaStart },
  );
  return `${lines.toWellFormed()}\r\n`;
}
