import { axisX, axisY, dot, gridY, plot, text } from '@observablehq/plot';
import { numberWords } from '@/lib/i18n/number-words';
import { type Drawing, dataOf, labels, lettering, letterWidth, longestOf, mostIn, placeOf } from './drawing';

const lane = 40; // px
const labelRoom = 84; // px

/** Periods from left to right, a lane for each column of the table, and in it discs with their numbers, the larger the more. */
export function drawTimeline({ rows, columns, table }: Drawing, width: number): Element {
  const data = dataOf(table);
  const left = longestOf(columns, 16) * letterWidth + 12;
  const step = (width - left) / Math.max(1, rows.length);
  const every = Math.max(1, Math.ceil(labelRoom / step));
  const ticks = [...rows.keys()].filter((place) => place % every === 0 || (table.rows[place]?.key === '' && place === rows.length - 1));
  return plot({
    width,
    height: columns.length * lane + 44,
    marginLeft: left,
    marginTop: 8,
    marginRight: 12,
    marginBottom: 36,
    style: lettering,
    x: { type: 'point', domain: [...rows.keys()], label: null, padding: 0.6 },
    y: { type: 'point', domain: [...columns.keys()], label: null, padding: 0.6 },
    r: { domain: [0, mostIn(data)], range: [0, Math.max(5, Math.min(lane / 2, step * 0.48))] },
    marks: [
      gridY([...columns.keys()], { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY([...columns.keys()], { tickFormat: labels(columns, 16), tickSize: 0 }),
      axisX(ticks, { tickFormat: labels(rows, 24), tickSize: 4, lineWidth: 8 }),
      dot(data, {
        x: 'row',
        y: 'column',
        r: 'count',
        fill: 'var(--attribution)',
        fillOpacity: 0.35,
        stroke: 'var(--attribution)',
        ariaLabel: placeOf,
      }),
      text(data, { x: 'row', y: 'column', text: ({ count }) => numberWords(count), fill: 'var(--ink)', ariaLabel: placeOf }),
    ],
  });
}
