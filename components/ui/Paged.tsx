import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button';
import { moveBetweenRows } from './move-between-rows';
import css from './Paged.module.css';

interface Props<Item> {
  items: readonly Item[];
  label: string;
  /** How many are shown at first, and added by each press of "more". */
  size?: number;
  /** One `<li>` for an item. */
  children: (item: Item) => ReactNode;
}

/** A list that stays quick with thousands of items: it shows some, and more when asked. Arrow keys go from row to row. */
export function Paged<Item>({ items, label, size = 100, children }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(size);
  const left = Math.max(0, items.length - shown);

  useEffect(() => {
    if (shown > size) list.current?.children[shown - size]?.querySelector('button')?.focus();
  }, [shown, size]);

  return (
    <>
      <ul ref={list} className={css.list} aria-label={label} onKeyDown={moveBetweenRows}>
        {items.slice(0, shown).map(children)}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + size)}>
          {i18n.t('list.more', Math.min(size, left), [Math.min(size, left), left])}
        </Button>
      )}
    </>
  );
}
