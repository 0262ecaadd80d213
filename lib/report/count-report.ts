import type { Party } from '../library/parties';
import type { Row, Shelves } from '../library/shelves';
import { type Axis, namingAxis, partyAxis, publisherAxis, scaleAxis } from './axis';
import { type CrossTable, crossTable } from './cross-table';
import type { Naming } from './naming';
import { type Dating, type Periods, periodsOf } from './periods';

/** What a timeline is about: all claims, or those with a tag, or those that hold a party responsible (by its key). */
export interface Event {
  by: 'all' | 'tag' | 'target';
  key: string;
}

/** The tables of a report, in their order. Each counts every claim once, but for the timeline, which counts those of its event. */
export const tableIds = ['matrix', 'sources', 'publishers', 'timeline', 'naming', 'verdicts'] as const;
export type TableId = (typeof tableIds)[number];

/** All that a report counts. */
export interface Report {
  tables: Record<TableId, CrossTable>;
  periods: Periods;
  /** How many pages and publishers the claims are from; a publisher that is not known is none. */
  pages: number;
  publishers: number;
  /** The first day and the last that an article is from (`YYYYMMDD`), 0 where none is known. */
  days: [first: number, last: number];
}

/** What of the claims is shown, and how names are understood. */
export interface ReportOptions {
  /** How many names and publishers have a place of their own; all others share one. */
  most: number;
  event: Event;
  dating: Dating;
  partyOf: (name: string) => Party;
  namingOf: (name: string) => Naming;
}

/** Counts claims, in the order that `orderClaims` gives. */
export function countReport(rows: readonly Row[], shelves: Shelves, { most, event, dating, partyOf, namingOf }: ReportOptions): Report {
  const source = partyAxis(rows, 'source', shelves, partyOf);
  const target = partyAxis(rows, 'target', shelves, partyOf);
  const publisher = publisherAxis(rows, shelves);
  const strength = scaleAxis(rows, 'strength');
  const only = claimsOf(event, rows, shelves, target);
  const periods = periodsOf(rows, dating, only);
  return {
    tables: {
      matrix: crossTable(source, target, { mostRows: most, mostColumns: most }),
      sources: crossTable(source, strength, { mostRows: most }),
      publishers: crossTable(publisher, strength, { mostRows: most }),
      timeline: crossTable(periods.axis, strength, { only }),
      naming: crossTable(publisher, namingAxis(rows, shelves, namingOf), { mostRows: most }),
      verdicts: crossTable(source, scaleAxis(rows, 'verdict'), { mostRows: most }),
    },
    periods,
    ...factsOf(rows),
  };
}

/** Claims of a page come one after another, so that each page is looked at once. */
function factsOf(rows: readonly Row[]): Pick<Report, 'pages' | 'publishers' | 'days'> {
  const publishers = new Set<string>();
  const days: Report['days'] = [0, 0];
  let pages = 0;
  let last: Row['card'] | undefined;
  for (const { card, day } of rows) {
    if (card === last) continue;
    last = card;
    pages++;
    if (card.publisher) publishers.add(card.publisher);
    if (day > 0) days[0] = days[0] === 0 ? day : Math.min(days[0], day);
    days[1] = Math.max(days[1], day);
  }
  return { pages, publishers: publishers.size, days };
}

/** For each claim 1 where it is about the event, or 0; nothing where all are. */
function claimsOf({ by, key }: Event, rows: readonly Row[], { codes }: Shelves, target: Axis): Uint8Array | undefined {
  if (by === 'all') return undefined;
  const code = by === 'tag' ? codes.tag.texts.indexOf(key) : target.keys.indexOf(key);
  return Uint8Array.from(rows, (row, n) => Number(by === 'tag' ? row.tag.includes(code) : target.codes[n] === code));
}
