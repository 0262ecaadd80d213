import type { CrossTable } from '@/lib/report/cross-table';
import type { TableText } from '@/lib/report/report-text';

/** What a picture is drawn of. */
export type Drawing = Pick<TableText, 'rows' | 'columns' | 'table'>;

/** A cell of the table as a picture shows it. Rows and columns are told apart by their places, since words may be the same. */
export interface Datum {
  row: number;
  column: number;
  count: number;
}

/** The place of a cell, by which a press on it is known. */
export const placeOf = ({ row, column }: Datum): string => `${row} ${column}`;

/** The cells that count something, row by row. */
export function dataOf({ counts }: CrossTable): Datum[] {
  return counts.flatMap((row, r) => [...row].flatMap((count, c) => (count > 0 ? { row: r, column: c, count } : [])));
}

/** The most that a cell counts, at least 1. */
export function mostIn(data: readonly Datum[]): number {
  return data.reduce((most, { count }) => Math.max(most, count), 1);
}

/** The words of a place on an axis, cut to what there is room for: the table has all of them. */
export function labels(words: readonly string[], longest: number): (place: number) => string {
  return (place) => {
    const letters = Array.from(words[place] ?? '');
    return letters.length > longest
      ? `${letters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : letters.join('');
  };
}

/** Room for labels as they are drawn, about so many px a letter: of DejaVu Sans, the widest font that browsers have by themselves. */
export const letterWidth = 7.4;

/** The longest of some words, in letters, but not more than `longest`. */
export function longestOf(words: readonly string[], longest: number): number {
  return words.reduce((most, one) => Math.max(most, Math.min(longest, Array.from(one).length)), 0);
}

/** How all pictures are lettered. */
export const lettering = { fontSize: '12px', fontFamily: 'inherit', overflow: 'visible' };
