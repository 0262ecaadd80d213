import Papa from 'papaparse';
import type { LexiconEntry } from '../model/lexicon';
import { fold } from '../text/fold';
import { collectNames } from './collect-names';
import type { ReadNames } from './read-result';
import type { Steps } from './steps';

const mostRows = 200_000; // twice what a list may hold: the rest is refused unread
/** The columns that are read, by what programs and people call them. */
const columnNames: Record<'name' | 'aliases' | 'kind', string[]> = {
  name: ['name', 'names', 'value', 'actor', 'group', 'threat actor', 'intrusion set'],
  aliases: ['aliases', 'alias', 'synonyms', 'other names', 'aka'],
  kind: ['kind', 'type', 'class'],
};
const agencyWords = new Set('agency agencies organisation organization institution company government authority media identity'.split(' '));
const actorWords = new Set(['actor', 'actors', 'threat actor', 'intrusion set', 'group', 'person', 'individual', 'state', 'country']);

/** Reads a table with a column `name` (and `aliases`, `kind`), else a list of names one a line, aliases behind `;` or `|`; lines that begin with `#` do not count. */
export function readList(text: string, fileName: string, now: string): Steps<ReadNames> {
  const table = readTable(text);
  if (!table) {
    const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
    return collectNames(lines, { name: fileName, format: 'list', key: fileName, now }, (line) => {
      const [name = '', ...aliases] = splitNames(String(line));
      return { name, aliases };
    });
  }
  const { rows, columns, ignored } = table;
  return collectNames(rows, { name: fileName, format: 'csv', key: fileName, now, ignored }, (row) => {
    const cell = (column: number) => (Array.isArray(row) && typeof row[column] === 'string' ? row[column] : '');
    return { name: cell(columns.name), aliases: splitNames(cell(columns.aliases)), kind: kindOf(cell(columns.kind)) };
  });
}

/** The rows of a table whose first row names its columns, one of them `name`; of the marks that may stand between cells the one that makes most of them. */
function readTable(text: string): { rows: string[][]; columns: Record<keyof typeof columnNames, number>; ignored: string[] } | undefined {
  const heads = [',', ';', '\t'].map((delimiter) => ({ delimiter, head: headOf(text, delimiter) }));
  const { delimiter, head } = heads.reduce((best, other) => (other.head.length > best.head.length ? other : best));
  const find = (column: keyof typeof columnNames) => head.findIndex((cell) => columnNames[column].includes(cell));
  const columns = { name: find('name'), aliases: find('aliases'), kind: find('kind') };
  if (columns.name < 0) return undefined;
  const rows = Papa.parse<string[]>(text, { delimiter, preview: mostRows, skipEmptyLines: 'greedy' }).data.slice(1);
  const read: number[] = Object.values(columns);
  return { rows, columns, ignored: head.filter((cell, n) => cell && !read.includes(n)).slice(0, 20) };
}

function headOf(text: string, delimiter: string): string[] {
  return Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.map((cell) => fold(cell)) ?? [];
}

function splitNames(cell: string): string[] {
  return cell.split(/[;|]/).filter((name) => name.trim() !== '');
}

function kindOf(cell: string): LexiconEntry['kind'] | undefined {
  const word = fold(cell);
  if (agencyWords.has(word)) return 'agency';
  return actorWords.has(word) ? 'actor' : undefined;
}
