import { i18n } from '#i18n';
import type { Report, TableId } from '@/lib/report/count-report';
import { countIn, fullestCells, type Heading } from '@/lib/report/cross-table';
import type { TableText } from '@/lib/report/report-text';
import { axesOf, headingWords } from './heading-words';

const told = 3; // cells that the sentence names

/** A counted table in words; `event` is what a timeline is about, unless it is about all claims. */
export function tableText(report: Report, id: TableId, event: string | undefined): Omit<TableText, 'picture'> {
  const table = report.tables[id];
  const kinds = axesOf[id];
  const rows = table.rows.map((heading, place) => headingWords(kinds.rows, heading, place, report.periods));
  const columns = table.columns.map((heading, place) => headingWords(kinds.columns, heading, place, report.periods));
  const most = fullestCells(table, told).map((cell) =>
    i18n.t('reportSays.pair', [rows[cell.row]!, columns[cell.column]!, countIn(table, cell)]),
  );
  const says = [sentence(report, id, event), most.length > 0 && i18n.t('reportSays.most', [most.join(i18n.t('text.comma'))])];
  return {
    id,
    title: i18n.t(`reportTable.${id}`),
    says: says.filter(Boolean).join(' '),
    axes: { rows: i18n.t(`reportAxis.${kinds.rows}`), columns: axisWords(kinds.columns) },
    rows,
    columns,
    table,
  };
}

function axisWords(kind: (typeof axesOf)[TableId]['columns']): string {
  if (kind === 'strength' || kind === 'verdict') return i18n.t(`libraryFacet.${kind}`);
  return i18n.t(kind === 'naming' ? 'reportTable.naming' : kind === 'period' ? 'reportAxis.period' : `reportAxis.${kind}`);
}

function sentence({ tables }: Report, id: TableId, event: string | undefined): string {
  const { rows, columns, total } = tables[id];
  const claims = i18n.t('library.count', total);
  if (id === 'timeline') return event === undefined ? i18n.t('reportSays.timeline', [claims]) : i18n.t('reportSays.event', [claims, event]);
  const count = (headings: readonly Heading[]) => headings.reduce((sum, { kind, size }) => sum + (kind === 'none' ? 0 : size), 0);
  const counted = count(rows);
  if (id === 'publishers' || id === 'naming') return i18n.t(`reportSays.${id}`, [claims, publisherCount(counted)]);
  const sources = i18n.t('reportSays.sourceCount', counted);
  if (id !== 'matrix') return i18n.t(`reportSays.${id}`, [claims, sources]);
  const targets = count(columns);
  return i18n.t('reportSays.matrix', [claims, sources, i18n.t('reportSays.targetCount', targets)]);
}

/** How many publishers, in words. */
export function publisherCount(count: number): string {
  return i18n.t('report.publishers', count);
}
