import type { CueClass } from '@/lib/model/cue-class';
import type { Settings } from '@/lib/model/settings';
import { lookOf, type Seen } from '@/lib/view/look-of';

/** What can be shown or left out of the attributions: each class, and all that stands within quotations. */
export type ClassRow = CueClass | 'nested';

/** The rows in the order in which a reader of claims wants them: what is put down to whom first, attitudes last. */
export const classRows: readonly ClassRow[] = ['blame', 'claim', 'deny', 'assess', 'hearsay', 'report', 'commit', 'attitude', 'nested'];

/** Whether the reader wants to see a row. */
export function isRowShown(row: ClassRow, { hiddenClasses, nested }: Settings): boolean {
  return row === 'nested' ? nested : !hiddenClasses.includes(row);
}

/** The settings with a row shown or not. */
export function showRow(row: ClassRow, isShown: boolean, settings: Settings): Settings {
  if (row === 'nested') return { ...settings, nested: isShown };
  const others = settings.hiddenClasses.filter((other) => other !== row);
  return { ...settings, hiddenClasses: isShown ? others : [...others, row] };
}

/** How many attributions each row shows, or would show if it were on. */
export function countRows(found: readonly Seen[], settings: Settings): Record<ClassRow, number> {
  const count = (row: ClassRow) => {
    const isOfRow = ({ relation }: Seen) => (row === 'nested' ? relation?.nested : relation?.cueClass === row);
    const wish = showRow(row, true, settings);
    return found.filter((detection) => isOfRow(detection) && lookOf(detection, wish) !== 'off').length;
  };
  return Object.fromEntries(classRows.map((row) => [row, count(row)])) as Record<ClassRow, number>;
}
