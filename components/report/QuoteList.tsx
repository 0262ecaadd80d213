import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Row } from '@/lib/library/shelves';
import type { AscribeDatabase } from '@/lib/store/db';
import { useAnnotations } from '../library/use-annotations';
import { StoreNotice } from '../store/StoreNotice';
import { Button } from '../ui/Button';
import { QuoteItem } from './QuoteItem';
import css from './QuoteList.module.css';

interface Props {
  db: AscribeDatabase;
  /** All claims of the report, in the order of their numbers. */
  rows: readonly Row[];
  /** The places of those that are listed. */
  places: readonly number[];
  label: string;
}

const atOnce = 25;

/** Numbered quotes, some at first and more when asked: only what is shown is read. */
export function QuoteList({ db, rows, places, label }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(atOnce);
  const listed = places.slice(0, shown).flatMap((place) => (rows[place] ? { number: place + 1, row: rows[place] } : []));
  const annotations = useAnnotations(
    db,
    listed.map(({ row }) => row.entry),
  );
  const left = places.length - listed.length;
  useEffect(() => {
    if (shown > atOnce) list.current?.children[shown - atOnce]?.querySelector('a')?.focus();
  }, [shown]);
  return (
    <>
      <StoreNotice problem={annotations.problem} />
      <ol ref={list} aria-label={label}>
        {listed.map(({ number, row }) => (
          <QuoteItem key={row.entry.id} number={number} row={row} annotation={annotations.of(row.entry)} />
        ))}
      </ol>
      {left > 0 && <p className={css.printed}>{i18n.t('library.countOf', [listed.length, places.length])}</p>}
      {left > 0 && (
        <Button onClick={() => setShown(shown + atOnce)}>
          {i18n.t('list.more', Math.min(atOnce, left), [Math.min(atOnce, left), left])}
        </Button>
      )}
    </>
  );
}
