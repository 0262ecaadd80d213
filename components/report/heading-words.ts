import { i18n } from '#i18n';
import { Verdict } from '@/lib/model/claim';
import { Strength } from '@/lib/model/strength';
import type { Report, TableId } from '@/lib/report/count-report';
import type { Heading } from '@/lib/report/cross-table';
import { namings } from '@/lib/report/naming';
import { periodWords } from './period-words';

/** What rows or columns of a table can be. */
export type AxisKind = 'source' | 'target' | 'publisher' | 'period' | 'strength' | 'naming' | 'verdict';

/** What the rows and the columns of each table are. */
export const axesOf: Record<TableId, { rows: 'source' | 'publisher' | 'period'; columns: AxisKind }> = {
  matrix: { rows: 'source', columns: 'target' },
  sources: { rows: 'source', columns: 'strength' },
  publishers: { rows: 'publisher', columns: 'strength' },
  timeline: { rows: 'period', columns: 'strength' },
  naming: { rows: 'publisher', columns: 'naming' },
  verdicts: { rows: 'source', columns: 'verdict' },
};

/** A row's or a column's words. */
export function headingWords(
  axis: AxisKind,
  { kind, key, name, size }: Heading,
  place: number,
  { unit, periods }: Report['periods'],
): string {
  if (kind === 'others') return i18n.t('report.others', size);
  if (axis === 'strength') return i18n.t(`strength.${Strength.parse(key)}`);
  if (axis === 'verdict') return i18n.t(`verdict.${Verdict.parse(key)}`);
  if (axis === 'naming') return i18n.t(`reportNaming.${namings[place]!}`);
  if (axis === 'period') return periods[place] ? periodWords(unit, periods[place]) : i18n.t('report.noDay');
  return kind === 'none' ? i18n.t(`libraryNone.${axis}`) : name;
}
