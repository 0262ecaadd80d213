import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import type { LibraryWork } from './use-work';
import css from './WorkBar.module.css';

interface Props {
  work: LibraryWork;
}

/** How far what is done with many claims is, with a way to stop it; then what became of it, with a way back where there is one. */
export function WorkBar({ work: { under, said, canUndo, undo, stop } }: Props) {
  return (
    <div className={css.bar} role="status">
      {under && (
        <>
          <span>{i18n.t(`library.${under.step}`, [under.done, under.of])}</span>
          <progress
            value={under.done}
            max={under.of}
            aria-label={i18n.t(`library.${under.step}`, [String(under.done), String(under.of)])}
          />
          <Button onClick={stop}>{i18n.t('library.stop')}</Button>
        </>
      )}
      {!under && said && <span>{said}</span>}
      {!under && canUndo && (
        <Button look="quiet" onClick={() => void undo()}>
          {i18n.t('library.undo')}
        </Button>
      )}
    </div>
  );
}
