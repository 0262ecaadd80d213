import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { idsIn, type Line } from '@/lib/library/sort-claims';
import type { AscribeDatabase } from '@/lib/store/db';
import { StoreNotice } from '../store/StoreNotice';
import { ArticleLine } from './ArticleLine';
import css from './ClaimLines.module.css';
import { LibraryClaim } from './LibraryClaim';
import { moveLine } from './move-line';
import { useAnnotations } from './use-annotations';
import type { Selection } from './use-selection';
import type { LibraryWork } from './use-work';

interface Props {
  db: AscribeDatabase;
  lines: readonly Line[];
  grouped: boolean;
  selection: Selection;
  work: LibraryWork;
  onEdit: (id: string) => void;
}

const rough = { article: 52, claim: 132 }; // px, until a line is measured
const isClaim = (line: Line | undefined) => line !== undefined && 'row' in line;
const keyOf = (line: Line) => ('row' in line ? line.row.entry.id : line.card.page);

/** The claims, and the articles above them: however many there are, only those in view are in the document. One line at a time can be tabbed to; arrow keys go on. */
export function ClaimLines({ db, lines, grouped, selection, work, onEdit }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const at = isClaim(lines[active]) ? active : Math.max(0, lines.findIndex(isClaim));

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (n) => (isClaim(lines[n]) ? rough.claim : rough.article),
    getItemKey: (n) => keyOf(lines[n]!),
    overscan: 6,
    // The active line keeps the keyboard, wherever the list is scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), at])].filter((n) => n < range.count).sort((a, b) => a - b),
  });
  const items = virtual.getVirtualItems();
  const entries = items.flatMap(({ index }) => {
    const line = lines[index];
    return line && 'row' in line ? line.row.entry : [];
  });
  const annotations = useAnnotations(db, entries);

  useEffect(() => {
    if (!wantsFocus.current) return;
    const box = scroller.current?.querySelector<HTMLInputElement>(`[data-index="${at}"] input`);
    if (box) wantsFocus.current = false;
    box?.focus({ preventScroll: true });
  });

  const select = (id: string, isRange: boolean) => (isRange ? selection.extend(id, idsIn(lines)) : selection.toggle(id));
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.set(idsIn(lines), true);
    else if (event.key === 'Escape') selection.clear();
    else if (event.key === 'Delete' && selection.ids.size > 0) {
      void work.remove([...selection.ids]);
      selection.clear();
    } else {
      const next = moveLine(event.key, at, lines.length, (n) => isClaim(lines[n]));
      if (next === undefined) return;
      const line = lines[next];
      if (event.shiftKey && line && 'row' in line) {
        const here = lines[at];
        if (here && 'row' in here && !selection.ids.has(here.row.entry.id)) selection.toggle(here.row.entry.id);
        selection.extend(line.row.entry.id, idsIn(lines));
      }
      wantsFocus.current = true;
      setActive(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    }
    event.preventDefault();
  };

  return (
    <div ref={scroller} className={css.scroller}>
      <StoreNotice problem={annotations.problem} />
      <p id="library-keys" className={css.keys}>
        {i18n.t('library.keys')}
      </p>
      <ul
        className={css.lines}
        style={{ height: virtual.getTotalSize() }}
        aria-label={i18n.t('library.list')}
        aria-describedby="library-keys"
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setActive(Number(target.closest('[data-index]')?.getAttribute('data-index') ?? at))}
      >
        {items.map(({ index, start, key }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={css.line}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              {'row' in line ? (
                <LibraryClaim
                  row={line.row}
                  annotation={annotations.of(line.row.entry)}
                  selected={selection.ids.has(line.row.entry.id)}
                  active={index === at}
                  showsArticle={!grouped}
                  onSelect={(isRange) => select(line.row.entry.id, isRange)}
                  onEdit={() => onEdit(line.row.entry.id)}
                  onDelete={() => void work.remove([line.row.entry.id])}
                />
              ) : (
                <ArticleLine card={line.card} count={line.count} lines={lines} at={index} selection={selection} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
