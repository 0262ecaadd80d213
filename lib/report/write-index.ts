import { type Cell, claimsBehind, countIn } from './cross-table';
import { escapeHtml, isolated } from './escape-html';
import type { ReportText, TableText } from './report-text';
import { runsOf } from './runs';
import { lineId } from './write-table';

/** Which quotes are behind which number: for each table a line for all its claims, for each row, for each column and for each cell that has several. */
export function* writeIndex({ tables, index, total }: ReportText): Generator<string> {
  yield `<section id="index"><h2>${escapeHtml(index.title)}</h2>\n<p>${escapeHtml(index.hint)}</p>\n`;
  for (const text of tables) {
    const { rows, columns } = text;
    yield `<h3>${escapeHtml(text.title)}</h3>\n`;
    yield lineHtml(text, {}, total);
    for (const [column, words] of columns.entries()) yield lineHtml(text, { column }, words);
    for (const [row, words] of rows.entries()) {
      yield lineHtml(text, { row }, words);
      for (const [column, other] of columns.entries()) yield lineHtml(text, { row, column }, `${words} – ${other}`);
    }
  }
  yield '</section>\n';
}

/** Nothing for a number that is its own link. */
function lineHtml({ id, table }: TableText, cell: Cell, words: string): string {
  const count = countIn(table, cell);
  if (count < 2) return '';
  const runs = runsOf(claimsBehind(table, cell).map((place) => place + 1));
  const links = runs.map(([first, last]) => `${link(first)}${last > first ? `${last > first + 1 ? '–' : ', '}${link(last)}` : ''}`);
  return `<p id="${lineId(id, cell)}"><b>${isolated(words)}</b> (${count}): ${links.join(', ')}</p>\n`;
}

function link(number: number): string {
  return `<a href="#q${number}">${number}</a>`;
}
