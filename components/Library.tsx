import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { inInterfaceLanguage } from '@/lib/i18n/language';
import { type LibraryFilter, noFilter } from '@/lib/library/facet';
import { findClaims } from '@/lib/library/find-claims';
import { partyFinder } from '@/lib/library/parties';
import { idsIn, linesOf, orderOf, type Sort } from '@/lib/library/sort-claims';
import { allActors } from '@/lib/store/actors';
import css from './Library.module.css';
import { ClaimLines } from './library/ClaimLines';
import { EditClaim } from './library/EditClaim';
import { FilterChips } from './library/FilterChips';
import { LibraryFilters } from './library/LibraryFilters';
import { LibraryHead } from './library/LibraryHead';
import { ListBar } from './library/ListBar';
import { NamesDialog } from './library/NamesDialog';
import { ReadingNotice } from './library/ReadingNotice';
import { SelectionBar } from './library/SelectionBar';
import { useLibrary } from './library/use-library';
import { useSelection } from './library/use-selection';
import { useWork } from './library/use-work';
import { WorkBar } from './library/WorkBar';
import { BackupNotice } from './store/BackupNotice';
import { StoreNotice } from './store/StoreNotice';
import { useDatabase, useStored } from './store/use-database';
import { Empty } from './ui/Empty';

/** Where the filters stand beside the claims, open at first. */
const wide = '(width >= 700px)';
const collator = inInterfaceLanguage((language) => new Intl.Collator(language));

/** The library: every article and claim, to search, filter, sort, edit, delete and export. */
export function Library() {
  const { db, problem } = useDatabase();
  const { shelves, hasWords, reading, problem: readProblem } = useLibrary(db);
  const { value: actors, problem: actorProblem } = useStored(() => allActors(db), [db]);
  const [typed, setFilter] = useState<LibraryFilter>(noFilter);
  const [sort, setSort] = useState<Sort>('newest');
  const [grouped, setGrouped] = useState(true);
  const [edited, setEdited] = useState<string>();
  const selection = useSelection();
  const work = useWork(db);
  const names = useRef<HTMLDialogElement>(null);

  const wanted = useDeferredValue(typed); // typing goes first
  const filter = useMemo(() => (hasWords ? wanted : { ...wanted, words: '' }), [wanted, hasWords]);
  const awaitsWords = !hasWords && typed.words.trim() !== '';
  const partyOf = useMemo(() => actors && partyFinder(actors), [actors]);
  const found = useMemo(() => shelves && partyOf && findClaims(shelves, partyOf, filter), [shelves, partyOf, filter]);
  const lines = useMemo(
    () => (shelves && found ? linesOf(shelves, found.lets, orderOf(shelves, sort, collator().compare), grouped) : []),
    [shelves, found, sort, grouped],
  );

  const storeTrouble = problem ?? readProblem ?? actorProblem ?? work.problem;
  return (
    <div className={css.library}>
      <LibraryHead db={db} shelves={shelves} filter={typed} say={work.say} onNames={() => names.current?.showModal()} />
      <main className={css.main}>
        <StoreNotice problem={storeTrouble} unreadable={shelves?.unreadable} />
        <BackupNotice db={db} say={work.say} />
        {!shelves && !storeTrouble && <ReadingNotice reading={reading} />}
        {shelves?.rows.length === 0 && !work.canUndo && (
          <div className={css.nothing}>
            <h2>{i18n.t('library.empty')}</h2>
            <p>{i18n.t('library.emptyWhy')}</p>
          </div>
        )}
        {shelves && found && (shelves.rows.length > 0 || work.canUndo) && (
          <div className={css.columns}>
            <details className={css.filters} open={matchMedia(wide).matches}>
              <summary>{i18n.t('library.filters')}</summary>
              <LibraryFilters filter={typed} facets={found.facets} onChange={setFilter} />
            </details>
            <section className={css.claims} aria-label={i18n.t('library.list')} aria-busy={wanted !== typed || awaitsWords}>
              <FilterChips filter={typed} facets={found.facets} onChange={setFilter} />
              <ListBar
                count={found.count}
                of={shelves.rows.length}
                sort={sort}
                grouped={grouped}
                awaitsWords={awaitsWords}
                allSelected={found.count > 0 && found.count <= selection.ids.size && idsIn(lines).every((id) => selection.ids.has(id))}
                onSort={setSort}
                onGroup={setGrouped}
                onSelectAll={(on) => selection.set(idsIn(lines), on)}
              />
              {selection.ids.size > 0 && <SelectionBar db={db} shelves={shelves} selection={selection} work={work} />}
              <WorkBar work={work} />
              {lines.length === 0 && <Empty>{i18n.t('library.nothing')}</Empty>}
              <ClaimLines db={db} lines={lines} grouped={grouped} selection={selection} work={work} onEdit={setEdited} />
            </section>
          </div>
        )}
      </main>
      {shelves && <NamesDialog dialog={names} db={db} shelves={shelves} actors={actors ?? []} say={work.say} />}
      {edited && <EditClaim key={edited} db={db} id={edited} onClose={() => setEdited(undefined)} say={work.say} />}
    </div>
  );
}
