import type { TableId } from './count-report';
import { type Cell, claimsBehind, countIn } from './cross-table';
import { escapeHtml, isolated } from './escape-html';
import type { ReportText, TableText } from './report-text';

/** The id of the line that says which quotes are behind a number of a table. */
export function lineId(id: TableId, { row, column }: Cell): string {
  return [id, row ?? 'all', column ?? 'all'].join('-');
}

/** A picture, what it shows in words, and the table with the same numbers, each a link to its quotes. */
export function tableHtml(text: TableText, { total }: Pick<ReportText, 'total'>): string {
  const { id, title, says, axes, rows, columns, picture, table } = text;
  const number = (cell: Cell) =>
    `<td${cell.row === undefined || cell.column === undefined ? ' class="sum"' : ''}>${numberHtml(text, cell)}</td>`;
  const heads = columns.map((words) => `<th scope="col"><span>${isolated(words)}</span></th>`).join('');
  const lines = rows.map(
    (words, row) =>
      `<tr><th scope="row">${isolated(words)}</th>${table.columns.map((_heading, column) => number({ row, column })).join('')}${number({ row })}</tr>`,
  );
  return `<section id="${id}"><h2 id="${id}-title">${escapeHtml(title)}</h2>
<figure><div class="picture">${picture}</div><figcaption id="${id}-says">${isolated(says)}</figcaption></figure>
<div class="wide"><table><caption>${escapeHtml(title)}</caption>
<thead><tr><th scope="col">${escapeHtml(axes.rows)}</th>${heads}<th scope="col"><span>${escapeHtml(total)}</span></th></tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
<tfoot><tr><th scope="row">${escapeHtml(total)}</th>${table.columns.map((_heading, column) => number({ column })).join('')}${number({})}</tr></tfoot>
</table></div></section>
`;
}

/** One claim is linked to by itself, several by the line that has all of them. */
function numberHtml({ id, table }: TableText, cell: Cell): string {
  const count = countIn(table, cell);
  if (count === 0) return '0';
  return `<a href="#${count === 1 ? `q${claimsBehind(table, cell)[0]! + 1}` : lineId(id, cell)}">${count}</a>`;
}
