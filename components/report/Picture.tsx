import { useEffect, useRef, useState } from 'react';
import type { TableText } from '@/lib/report/report-text';
import { drawTable } from './draw-table';
import css from './Picture.module.css';

interface Props {
  text: Omit<TableText, 'picture'>;
  /** The ids of its title and of the sentence that says what it shows. */
  labelledBy: string;
  describedBy: string;
}

const narrowest = 260; // px

/** The picture of a table, as wide as there is room. */
export function Picture({ text, labelledBy, describedBy }: Props) {
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
  return <div ref={frame} className={css.picture} />;
}
