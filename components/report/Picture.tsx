import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Cell } from '@/lib/report/cross-table';
import type { TableText } from '@/lib/report/report-text';
import { drawTable } from './draw-table';
import css from './Picture.module.css';

interface Props {
  text: Omit<TableText, 'picture'>;
  /** The ids of its title and of the sentence that says what it shows. */
  labelledBy: string;
  describedBy: string;
  onShow: (cell: Cell) => void;
}

const narrowest = 480; // px: where there is less room, the picture is scrolled

/** The picture of a table, as wide as there is room. A press on one of its numbers does what the table's does, which the keyboard reaches. */
export function Picture({ text, labelledBy, describedBy, onShow }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (frame.current) watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    if (width > 0) frame.current?.replaceChildren(drawTable(text, Math.max(narrowest, width), { labelledBy, describedBy }));
  }, [text, width, labelledBy, describedBy]);
  const press = ({ target }: MouseEvent) => {
    const place = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : undefined;
    const [row, column] = place?.split(' ').map(Number) ?? [];
    if (row !== undefined) onShow({ row, column });
  };
  const scrolled = width > 0 && width < narrowest && ({ role: 'group', tabIndex: 0, 'aria-labelledby': labelledBy } as const);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the table's buttons do the same
    <div className={css.frame} onClick={press} {...scrolled}>
      <div ref={frame} className={css.picture} />
    </div>
  );
}
