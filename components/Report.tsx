import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import { isEmpty } from '@/lib/library/facet';
import type { TableId } from '@/lib/report/count-report';
import { type Cell, claimsBehind, countIn } from '@/lib/report/cross-table';
import { allActors } from '@/lib/store/actors';
import { pageKey } from '@/lib/store/page-key';
import { FilterChips } from './library/FilterChips';
import { ReadingNotice } from './library/ReadingNotice';
import { useLibrary } from './library/use-library';
import css from './Report.module.css';
import { choiceWords } from './report/choice-words';
import { EventChoice } from './report/EventChoice';
import { QuoteList } from './report/QuoteList';
import { ReportChoice } from './report/ReportChoice';
import { ReportHead } from './report/ReportHead';
import { reportWords } from './report/report-words';
import { ScopeChips } from './report/ScopeChips';
import { TableSection } from './report/TableSection';
import { useAddress } from './report/use-address';
import { type Counted, useReport, type View } from './report/use-report';
import { useReportFile } from './report/use-report-file';
import { StoreNotice } from './store/StoreNotice';
import { useDatabase, useStored } from './store/use-database';
import { Button } from './ui/Button';
import { Empty } from './ui/Empty';
import { Notice } from './ui/Notice';

/** How many names have a row or a column of their own. */
const sizes = [8, 12, 20, 40];

/** The report: claims that are chosen, counted in pictures and tables with the same numbers, each of which leads to its quotes. */
export function Report() {
  const { db, problem } = useDatabase();
  const { shelves, hasWords, reading, problem: readProblem } = useLibrary(db);
  const { value: actors, problem: actorProblem } = useStored(() => allActors(db), [db]);
  const { address: typed, change, selected } = useAddress();
  const [title, setTitle] = useState('');
  const [view, setView] = useState<View>({ most: 12, event: { by: 'all', key: '' }, dating: 'article' });
  const [pressed, setPressed] = useState<{ of: Counted; id: TableId; cell: Cell; words: string }>();
  const file = useReportFile(db);
  const quotes = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  const titleId = useId();

  const address = useDeferredValue(typed); // typing goes first
  const counted = useReport(hasWords || !address.filter.words ? shelves : undefined, actors, address, selected, view);
  const { filter, pages = [] } = typed;
  const unreadable = shelves?.unreadable ?? 0;
  const words = useMemo(() => {
    if (!counted) return undefined;
    const { event, most } = view;
    const eventName = event.by === 'all' ? undefined : counted.facets[event.by].find(({ value }) => value === event.key)?.name;
    const by = choiceWords(address.filter, counted.facets, address.pages?.length ?? 0, selected?.size);
    const chosen = { title, by, event: eventName, most };
    return reportWords(counted.report, chosen, unreadable, new Date().toISOString());
  }, [counted, view, title, address, selected, unreadable]);

  const shown = pressed && pressed.of === counted ? pressed : undefined;
  const places = useMemo(() => {
    if (!counted) return [];
    return shown ? claimsBehind(counted.report.tables[shown.id], shown.cell) : [...counted.rows.keys()];
  }, [counted, shown]);
  const show = (id: TableId) => (cell: Cell, said: string) => {
    if (!counted) return;
    setPressed({ of: counted, id, cell, words: i18n.t('report.colon', [said, countIn(counted.report.tables[id], cell)]) });
    quotes.current?.focus({ preventScroll: true });
    quotes.current?.scrollIntoView({ behavior: 'instant' });
  };

  const trouble = problem ?? readProblem ?? actorProblem ?? file.problem;
  const count = counted?.rows.length;
  return (
    <div className={css.report}>
      <ReportHead
        count={count}
        file={file}
        onSave={() => void (words && counted && file.save(words, counted.rows))}
        onPrint={() => void (words && counted && file.print(words, counted.rows))}
      />
      <StoreNotice problem={trouble} unreadable={unreadable} />
      {selected === null && <Notice problem title={i18n.t('report.lostSelection')} />}
      {!counted && !trouble && <ReadingNotice reading={reading} />}
      {counted && words && shelves && (
        <div className={css.columns}>
          <aside className={css.choice} aria-label={i18n.t('report.choose')}>
            <ReportChoice
              filter={filter}
              facets={counted.facets}
              articles={counted.articles}
              pages={pages.map(pageKey)}
              onFilter={(next) => change({ ...typed, filter: next })}
              onPages={(next) => change({ ...typed, pages: next.length > 0 ? next : undefined })}
            />
          </aside>
          <main ref={main} className={css.main} aria-busy={address !== typed}>
            <div className={css.chips}>
              <ScopeChips
                selected={typed.selection === undefined ? undefined : selected?.size}
                pages={pages.length}
                onAll={() => change({ ...typed, selection: undefined })}
                onAllPages={() => change({ ...typed, pages: undefined })}
              />
              <FilterChips filter={filter} facets={counted.facets} onChange={(next) => change({ ...typed, filter: next })} />
            </div>
            <header className={css.about}>
              <label htmlFor={titleId}>{i18n.t('report.name')}</label>
              <input
                id={titleId}
                dir="auto"
                value={title}
                placeholder={i18n.t('report.unnamed')}
                maxLength={300}
                onChange={({ target }) => setTitle(target.value)}
              />
              <p className={css.title} aria-hidden="true">
                {words.title}
              </p>
              {words.facts.map((fact) => (
                <p key={fact}>{fact}</p>
              ))}
            </header>
            {count === 0 && (
              <Empty>{i18n.t(isEmpty(filter) && pages.length === 0 && !typed.selection ? 'report.nothing' : 'report.nothingChosen')}</Empty>
            )}
            {count !== 0 && (
              <>
                <label className={css.most}>
                  {i18n.t('report.most')}
                  <select value={view.most} onChange={({ target }) => setView({ ...view, most: Number(target.value) })}>
                    {sizes.map((size) => (
                      <option key={size} value={size}>
                        {numberWords(size)}
                      </option>
                    ))}
                  </select>
                </label>
                {words.tables.map((text) => (
                  <TableSection key={text.id} text={text} pressed={shown?.id === text.id ? shown.cell : undefined} onShow={show(text.id)}>
                    {text.id === 'timeline' && (
                      <EventChoice
                        facets={counted.facets}
                        event={view.event}
                        dating={view.dating}
                        onEvent={(event) => setView({ ...view, event })}
                        onDating={(dating) => setView({ ...view, dating })}
                      />
                    )}
                  </TableSection>
                ))}
                <section className={css.method}>
                  <h2>{words.method.title}</h2>
                  <ul>
                    {words.method.items.map((item) => (
                      <li key={item}>{item}</li>
                    ))}
                  </ul>
                </section>
                <section className={css.quotes} aria-labelledby={`${titleId}-quotes`}>
                  <div>
                    <h2 ref={quotes} id={`${titleId}-quotes`} tabIndex={-1}>
                      {shown ? i18n.t('report.behind', [shown.words]) : words.quotes}
                    </h2>
                    {shown && (
                      <p>
                        <Button onClick={() => main.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()}>
                          {i18n.t('report.back')}
                        </Button>{' '}
                        <Button onClick={() => setPressed(undefined)}>{i18n.t('report.allQuotes')}</Button>
                      </p>
                    )}
                  </div>
                  <QuoteList
                    key={shown ? `${shown.id} ${shown.cell.row} ${shown.cell.column}` : ''}
                    db={db}
                    rows={counted.rows}
                    places={places}
                    label={words.quotes}
                  />
                </section>
              </>
            )}
          </main>
        </div>
      )}
    </div>
  );
}
