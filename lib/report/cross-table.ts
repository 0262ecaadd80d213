import type { Axis } from './axis';

/** A row or a column of a table: a value, that there is none, or all values that are too rare for a place of their own. */
export interface Heading {
  kind: 'value' | 'none' | 'others';
  /** As in the axis; '' where it is no value. */
  key: string;
  name: string;
  /** How many values it stands for. */
  size: number;
  /** How many claims it has. */
  count: number;
}

/** Claims counted by two things at once. Each claim that is counted is in one cell: cells, rows and columns all add up to `total`. */
export interface CrossTable {
  rows: readonly Heading[];
  columns: readonly Heading[];
  /** Row by row. */
  counts: readonly Uint32Array[];
  total: number;
  /** For each claim of the report its row and its column, or `uncounted`. */
  rowOf: Uint32Array;
  columnOf: Uint32Array;
}

const uncounted = 0xffffffff;

/** What of a table is shown, and which claims are counted in it: those for which `only` has 1. */
export interface TableLimits {
  mostRows?: number;
  mostColumns?: number;
  only?: Uint8Array;
}

/** Counts claims by two axes. */
export function crossTable(
  rowAxis: Axis,
  columnAxis: Axis,
  { mostRows = Infinity, mostColumns = Infinity, only }: TableLimits = {},
): CrossTable {
  const size = rowAxis.codes.length;
  const rows = headingsOf(rowAxis, mostRows, only);
  const columns = headingsOf(columnAxis, mostColumns, only);
  const counts = rows.headings.map(() => new Uint32Array(columns.headings.length));
  const rowOf = new Uint32Array(size).fill(uncounted);
  const columnOf = new Uint32Array(size).fill(uncounted);
  let total = 0;
  for (let n = 0; n < size; n++) {
    if (only && !only[n]) continue;
    const row = rows.places[rowAxis.codes[n]!]!;
    const column = columns.places[columnAxis.codes[n]!]!;
    rowOf[n] = row;
    columnOf[n] = column;
    counts[row]![column]!++;
    total++;
  }
  return { rows: rows.headings, columns: columns.headings, counts, total, rowOf, columnOf };
}

/** A number of a table: of a cell, of a row or a column as a whole, or of all. */
export interface Cell {
  row?: number;
  column?: number;
}

/** How many claims a number of a table counts. */
export function countIn(table: CrossTable, { row, column }: Cell): number {
  if (row !== undefined && column !== undefined) return table.counts[row]![column]!;
  if (row !== undefined) return table.rows[row]!.count;
  return column === undefined ? table.total : table.columns[column]!.count;
}

/** The claims behind a number, by their places in the report. */
export function claimsBehind({ rowOf, columnOf }: CrossTable, { row, column }: Cell): number[] {
  const places: number[] = [];
  for (let n = 0; n < rowOf.length; n++) {
    if (rowOf[n] === uncounted || (row !== undefined && rowOf[n] !== row) || (column !== undefined && columnOf[n] !== column)) continue;
    places.push(n);
  }
  return places;
}

/** The cells with most claims, most first. */
export function fullestCells({ counts }: CrossTable, most: number): Required<Cell>[] {
  const cells = counts.flatMap((row, r) => [...row].flatMap((count, c) => (count > 0 ? { row: r, column: c, count } : [])));
  return cells.sort((a, b) => b.count - a.count).slice(0, most);
}

/** The headings of an axis, and by code the place of the heading that a value is under. */
function headingsOf({ codes, keys, names, isScale }: Axis, most: number, only?: Uint8Array): { headings: Heading[]; places: Uint32Array } {
  const times = new Uint32Array(keys.length);
  for (let n = 0; n < codes.length; n++) if (!only || only[n]) times[codes[n]!]!++;
  const places = new Uint32Array(keys.length);
  const headings: Heading[] = [];
  const add = (kind: Heading['kind'], some: readonly number[]) => {
    for (const code of some) places[code] = headings.length;
    const [first = 0] = some;
    const isValue = kind === 'value';
    const count = some.reduce((sum, code) => sum + times[code]!, 0);
    headings.push({ kind, key: isValue ? keys[first]! : '', name: isValue ? names[first]! : '', size: some.length, count });
  };
  const all = Array.from(keys.keys());
  if (isScale) {
    for (const code of all) add(keys[code] === '' ? 'none' : 'value', [code]);
    return { headings, places };
  }
  const isFirst = (a: number, b: number) => times[b]! - times[a]! || (names[a]! < names[b]! ? -1 : 1);
  const occurring = all.filter((code) => times[code]! > 0 && keys[code] !== '').sort(isFirst);
  const shown = occurring.length > most + 1 ? most : occurring.length; // one other needs no more room than its name
  for (const code of occurring.slice(0, shown)) add('value', [code]);
  if (shown < occurring.length) add('others', occurring.slice(shown));
  const none = keys.indexOf('');
  if (none >= 0 && times[none]! > 0) add('none', [none]);
  return { headings, places };
}
