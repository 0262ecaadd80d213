import { i18n } from '#i18n';
import type { Format } from '@/lib/export/format';
import type { Tally } from '@/lib/export/tally';
import css from './ExportDialog.module.css';

interface Props {
  /** What is chosen; nothing while it is being counted. */
  tally?: Tally & { unreadable: number };
  format: Format;
  /** How the file will begin. */
  text?: string;
}

/** What a file will hold, what it leaves out, and how it begins. */
export function ExportPreview({ tally, format, text }: Props) {
  const taken = tally?.taken.get(format.id) ?? 0;
  const corrections = correctionsTaken(tally, format);
  const leftOut = (tally?.claims ?? 0) - taken;
  return (
    <div className={css.preview}>
      <p role="status">{tally ? contents(taken, corrections, tally) : i18n.t('export.counting')}</p>
      <ul className={css.leftOut}>
        <li>{i18n.t(`export.leavesOut.${format.id}`)}</li>
        {leftOut > 0 && <li>{i18n.t('export.leftOut', leftOut)}</li>}
        {tally && tally.unreadable > 0 && <li>{i18n.t('export.unreadable', tally.unreadable)}</li>}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={css.text} tabIndex={0} aria-label={i18n.t('export.preview')}>
        <pre>{taken + corrections > 0 || !tally ? text : ''}</pre>
      </section>
    </div>
  );
}

/** How many corrections of marks get into a file. */
export function correctionsTaken(tally: Tally | undefined, { hasCorrections }: Format): number {
  return hasCorrections && tally ? tally.corrections : 0;
}

function contents(taken: number, corrections: number, { articles, parties }: Tally): string {
  const corrected = corrections > 0 ? [i18n.t('correction.count', corrections)] : [];
  if (taken === 0) return corrected[0] ?? i18n.t('export.nothing');
  return [i18n.t('export.claims', taken), i18n.t('export.articles', articles), i18n.t('export.parties', parties), ...corrected].join(' · ');
}
