import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import type { Settings } from '@/lib/model/settings';
import { KindMark, type MarkKind, markKinds } from '../ui/KindMark';
import css from './KindToggles.module.css';

interface Props {
  /** What pressing one does, for screen readers. */
  label: string;
  counts: Record<MarkKind, number>;
  show: Settings['show'];
  onToggle: (kind: MarkKind, on: boolean) => void;
}

/** How many of each kind the page has; pressing one shows or hides it. */
export function KindToggles({ label, counts, show, onToggle }: Props) {
  return (
    <fieldset className={css.kinds} aria-label={label}>
      {markKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={css.kind}
          aria-pressed={show[kind]}
          title={kind === 'claim' ? i18n.t('marks.claimsSeen') : undefined}
          onClick={() => onToggle(kind, !show[kind])}
        >
          <span className={css.count}>{numberWords(counts[kind])}</span>
          <span className={css.name}>
            <KindMark kind={kind} hollow={!show[kind]} />
            <span data-line={kind}>{i18n.t(`kind.${kind}`, counts[kind])}</span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
