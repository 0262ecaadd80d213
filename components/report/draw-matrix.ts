import { axisX, axisY, cell, plot, text } from '@observablehq/plot';
import { numberWords } from '@/lib/i18n/number-words';
import { type Drawing, dataOf, labels, lettering, letterWidth, longestOf, mostIn, placeOf } from './drawing';

const rowHeight = 26; // px
const tilt = 45; // degrees

/** Rows by columns, each cell with its number, and the darker the more. */
export function drawMatrix({ rows, columns, table }: Drawing, width: number): Element {
  const data = dataOf(table);
  const longest = width < 500 ? 14 : 26;
  const left = longestOf(rows, longest) * letterWidth + 12;
  const top = longestOf(columns, longest) * letterWidth * Math.sin((tilt * Math.PI) / 180) + 24;
  const right = longestOf(columns.slice(-3), longest) * letterWidth * 0.6;
  const grid = rows.flatMap((_words, row) => columns.map((_other, column) => ({ row, column })));
  return plot({
    width,
    height: top + rows.length * rowHeight + 8,
    marginLeft: left,
    marginTop: top,
    marginRight: Math.min(right, width / 6),
    marginBottom: 4,
    style: lettering,
    padding: 0.04,
    x: { domain: [...columns.keys()], label: null },
    y: { domain: [...rows.keys()], label: null },
    opacity: { type: 'sqrt', domain: [0, mostIn(data)], range: [0.06, 0.5] },
    marks: [
      axisX({ anchor: 'top', tickFormat: labels(columns, longest), tickRotate: -tilt, tickSize: 0, textAnchor: 'start', dy: -4, dx: 4 }),
      axisY({ tickFormat: labels(rows, longest), tickSize: 0 }),
      cell(grid, { x: 'column', y: 'row', fill: 'none', stroke: 'var(--line)' }),
      cell(data, { x: 'column', y: 'row', fill: 'var(--attribution)', fillOpacity: 'count', ariaLabel: placeOf }),
      text(data, { x: 'column', y: 'row', text: ({ count }) => numberWords(count), fill: 'var(--ink)', ariaLabel: placeOf }),
    ],
  });
}
