import { Fragment, type KeyboardEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import { type Cell, countIn } from '@/lib/report/cross-table';
import type { TableText } from '@/lib/report/report-text';
import css from './CountTable.module.css';

interface Props {
  text: Omit<TableText, 'picture'>;
  /** Columns are many: their words are set upright. */
  isUpright: boolean;
  /** The number whose quotes are shown, if it is one of this table. */
  pressed?: Cell;
  onShow: (cell: Cell) => void;
}

const steps: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The numbers of a table, each a button that shows the quotes behind it. One of them can be tabbed to; arrow keys go on. */
export function CountTable({ text, isUpright, pressed, onShow }: Props) {
  const { title, axes, rows, columns, table } = text;
  const [active, setActive] = useState('0 0');
  const body = useRef<HTMLTableElement>(null);
  const keys = useId();
  const total = i18n.t('report.total');

  const number = (row: number | undefined, column: number | undefined) => {
    const cell = { row, column };
    const count = countIn(table, cell);
    if (count === 0) return <td className={css.zero}>0</td>;
    const words = [row === undefined ? undefined : rows[row], column === undefined ? undefined : columns[column]];
    const place = `${row ?? rows.length} ${column ?? columns.length}`;
    return (
      <td className={row === undefined || column === undefined ? css.sum : undefined}>
        <button
          type="button"
          data-place={place}
          tabIndex={place === active ? 0 : -1}
          aria-pressed={pressed !== undefined && pressed.row === row && pressed.column === column}
          aria-label={i18n.t('report.number', [words[0] ?? total, words[1] ?? total, count])}
          onFocus={() => setActive(place)}
          onClick={() => onShow(cell)}
        >
          {numberWords(count)}
        </button>
      </td>
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    next(body.current, active, step)?.focus();
  };
  // The place that could be tabbed to may be gone once other claims are counted.
  const isThere = (place: string) => {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    const inBody = row < rows.length ? row : undefined;
    const inRow = column < columns.length ? column : undefined;
    return row <= rows.length && column <= columns.length && countIn(table, { row: inBody, column: inRow }) > 0;
  };
  if (!isThere(active)) {
    const first = table.counts[0]?.findIndex((count) => count > 0) ?? -1;
    const place = first < 0 ? `${rows.length} ${columns.length}` : `0 ${first}`;
    if (place !== active) setActive(place);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within are what has the keyboard
    <div className={css.wide} onKeyDown={onKeyDown}>
      <table ref={body} className={css.table} data-upright={isUpright || undefined} aria-describedby={keys}>
        <caption>
          {title}
          <span id={keys}>{i18n.t('report.keys')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{axes.rows}</th>
            {columns.map((words, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={column} scope="col">
                <bdi title={words}>{words}</bdi>
              </th>
            ))}
            <th scope="col">
              <bdi>{total}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((words, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={row}>
              <th scope="row">
                <bdi>{words}</bdi>
              </th>
              {columns.map((_other, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <Fragment key={column}>{number(row, column)}</Fragment>
              ))}
              {number(row, undefined)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            {columns.map((_words, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <Fragment key={column}>{number(undefined, column)}</Fragment>
            ))}
            {number(undefined, undefined)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The next button in a direction, over the zeros. */
function next(table: HTMLTableElement | null, from: string, [down, right]: [number, number]): HTMLElement | undefined {
  const [row = 0, column = 0] = from.split(' ').map(Number);
  for (let n = 1; n < 1000; n++) {
    const [toRow, toColumn] = [row + down * n, column + right * n];
    if (toRow < 0 || toColumn < 0) return undefined;
    const found = table?.querySelector<HTMLElement>(`[data-place="${toRow} ${toColumn}"]`);
    if (found) return found;
  }
  return undefined;
}
