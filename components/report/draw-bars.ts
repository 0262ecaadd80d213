import { axisFx, axisY, barX, plot, ruleX, text } from '@observablehq/plot';
import { numberWords } from '@/lib/i18n/number-words';
import { type Drawing, dataOf, labels, lettering, letterWidth, longestOf, mostIn, placeOf } from './drawing';

const rowHeight = 24; // px
const roomForNumber = 1.35; // of the longest bar

/** For each column a field of bars, one for each row: what is compared stands on the same line or below each other, in no colour of its own. */
export function drawBars({ rows, columns, table }: Drawing, width: number): Element {
  const data = dataOf(table);
  const isNarrow = width < 500;
  const longest = isNarrow ? 14 : 32;
  const left = longestOf(rows, longest) * letterWidth + 12;
  const isTilted = (width - left) / columns.length < (longestOf(columns, 30) + 2) * letterWidth;
  const top = isTilted ? longestOf(columns, longest) * letterWidth * 0.7 + 20 : 24;
  return plot({
    width,
    height: top + rows.length * rowHeight + 8,
    marginLeft: left,
    marginTop: top,
    marginRight: isTilted ? Math.min(longestOf(columns.slice(-1), longest) * letterWidth * 0.4, 30) : 4,
    marginBottom: 4,
    style: lettering,
    x: { axis: null, domain: [0, mostIn(data) * roomForNumber] },
    y: { domain: [...rows.keys()], label: null, padding: 0.3 },
    fx: { domain: [...columns.keys()], label: null, padding: 0.12 },
    marks: [
      axisFx({ anchor: 'top', tickFormat: labels(columns, longest), ...(isTilted && { tickRotate: -45, textAnchor: 'start', dy: -4 }) }),
      axisY({ facetAnchor: 'left', tickFormat: labels(rows, longest), tickSize: 0 }), // else beside empty fields too
      barX(data, { fx: 'column', y: 'row', x: 'count', fill: 'var(--attribution)', ariaLabel: placeOf }),
      ruleX([0], { stroke: 'var(--edge)' }),
      text(data, {
        fx: 'column',
        y: 'row',
        x: 'count',
        text: ({ count }) => numberWords(count),
        textAnchor: 'start',
        dx: 4,
        fill: 'var(--ink)',
        ariaLabel: placeOf,
      }),
    ],
  });
}
