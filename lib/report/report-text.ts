import type { TableId } from './count-report';
import type { CrossTable } from './cross-table';

/** A counted table in the words of the reader's language, as the page and the file show it. */
export interface TableText {
  id: TableId;
  title: string;
  /** What the picture and the table show, in a sentence or two. */
  says: string;
  /** What rows and columns are. */
  axes: { rows: string; columns: string };
  /** The words of each row, and of each column. */
  rows: readonly string[];
  columns: readonly string[];
  table: CrossTable;
  /** SVG as an XML serialiser writes it: taken into the file as it is. */
  picture: string;
}

/** All that a report says but for its quotes. No text is markup. */
export interface ReportText {
  /** BCP 47. */
  language: string;
  title: string;
  /** What the report is about: how many claims of when, and by which choice. */
  facts: readonly string[];
  tables: readonly TableText[];
  total: string;
  contents: string;
  quotes: string;
  passage: string;
  method: { title: string; items: readonly string[] };
  index: { title: string; hint: string };
}

/** A claim with its number, as it stands in the file. */
export interface ReportQuote {
  number: number;
  statement: string;
  quote: string;
  /** The address that opens the page at the passage. */
  link: string;
  /** What else is known of it, each with its label. */
  facts: readonly (readonly [label: string, words: string])[];
  note?: string;
}
