import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { Cell } from '@/lib/report/cross-table';
import type { TableText } from '@/lib/report/report-text';
import { CountTable } from './CountTable';
import { Picture } from './Picture';
import css from './TableSection.module.css';

interface Props {
  text: Omit<TableText, 'picture'>;
  pressed?: Cell;
  onShow: (cell: Cell, words: string) => void;
  /** What chooses what it is about. */
  children?: ReactNode;
}

/** A picture, what it shows in words, and a table with the same numbers. */
export function TableSection({ text, pressed, onShow, children }: Props) {
  const id = useId();
  const { rows, columns } = text;
  const show = (cell: Cell) => {
    const words = [cell.row === undefined ? undefined : rows[cell.row], cell.column === undefined ? undefined : columns[cell.column]];
    onShow(cell, i18n.t('report.colon', [text.title, words.filter((one) => one !== undefined).join(' – ') || i18n.t('report.total')]));
  };
  return (
    <section className={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.title}</h2>
      {children}
      {text.table.total > 0 && (
        <figure>
          <Picture text={text} labelledBy={`${id}-title`} describedBy={`${id}-says`} onShow={show} />
          <figcaption id={`${id}-says`}>{text.says}</figcaption>
        </figure>
      )}
      {text.table.total === 0 && <p>{text.says}</p>}
      <CountTable text={text} isUpright={text.id === 'matrix'} pressed={pressed} onShow={show} />
    </section>
  );
}
