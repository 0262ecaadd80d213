import { useMemo } from 'react';
import { type Found, findClaims } from '@/lib/library/find-claims';
import { partyFinder } from '@/lib/library/parties';
import type { Row, Shelves } from '@/lib/library/shelves';
import type { Actor } from '@/lib/model/actor';
import type { ReportAddress } from '@/lib/report/address';
import { countReport, type Event, type Report } from '@/lib/report/count-report';
import { namingOf } from '@/lib/report/naming';
import { orderClaims } from '@/lib/report/order-claims';
import type { Dating } from '@/lib/report/periods';
import { type ArticleCount, articlesOf, shelvesWithin } from '@/lib/report/scope';
import { pageKey } from '@/lib/store/page-key';

/** What of a report is shown. */
export interface View {
  most: number;
  event: Event;
  dating: Dating;
}

/** A report, counted, and what it can be narrowed down to. */
export interface Counted {
  report: Report;
  /** Its claims in the order of their numbers. */
  rows: readonly Row[];
  facets: Found['facets'];
  articles: readonly ArticleCount[];
}

/** Counts the claims that are chosen; nothing while there is something to be read. */
export function useReport(
  shelves: Shelves | undefined,
  actors: readonly Actor[] | undefined,
  { filter, pages, selection }: ReportAddress,
  selected: ReadonlySet<string> | null | undefined,
  { most, event, dating }: View,
): Counted | undefined {
  const partyOf = useMemo(() => actors && partyFinder(actors), [actors]);
  const chosen = useMemo(() => {
    if (!shelves || !partyOf || (selection && selected === undefined)) return undefined;
    const among = shelvesWithin(shelves, { ids: selected ?? (selection ? new Set() : undefined) });
    const found = findClaims(among, partyOf, filter);
    const articles = articlesOf(among, found.lets);
    if (!pages?.length) return { rows: orderClaims(among, found.lets), facets: found.facets, articles };
    const within = shelvesWithin(among, { pages: new Set(pages.map(pageKey)) });
    const foundWithin = findClaims(within, partyOf, filter);
    return { rows: orderClaims(within, foundWithin.lets), facets: foundWithin.facets, articles };
  }, [shelves, partyOf, filter, pages, selection, selected]);
  return useMemo(() => {
    if (!shelves || !partyOf || !chosen) return undefined;
    const naming = (name: string) => (partyOf(name).actor ? 'named' : namingOf(name));
    return { ...chosen, report: countReport(chosen.rows, shelves, { most, event, dating, partyOf, namingOf: naming }) };
  }, [shelves, partyOf, chosen, most, event, dating]);
}
