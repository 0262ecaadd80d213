import { i18n } from '#i18n';
import { passageLink } from '@/lib/anchor/text-fragment';
import type { Correction } from '@/lib/model/correction';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/date-words';
import { Icon } from '../ui/Icon';
import css from './CorrectionItem.module.css';
import { kindWords } from './kind-words';

interface Props {
  correction: Correction;
  onDelete: () => void;
}

/** One correction: of which words, from what to what, where it holds, and when it was made. */
export function CorrectionItem({ correction: { target, found, is, everywhere, created }, onDelete }: Props) {
  const { exact } = target.selector[0];
  const change = found ? i18n.t('correction.from', [kindWords(found), kindWords(is)]) : i18n.t('correction.selected', [kindWords(is)]);
  return (
    <li className={css.item}>
      <q className={css.words}>{exact}</q>
      <span className={css.change}>{change}</span>
      <span className={css.facts}>
        {everywhere ? i18n.t('correction.everywhereTo') : <a href={passageLink(target)}>{placeWords(target.source)}</a>} ·{' '}
        {dayWords(created)}
      </span>
      <Button look="quiet" aria-label={i18n.t('correction.delete', [exact])} onClick={onDelete}>
        <Icon name="close" />
      </Button>
    </li>
  );
}

/** The site of a page, or a file's name. */
function placeWords(source: string): string {
  const { hostname, pathname } = new URL(source);
  return i18n.t('correction.here', [hostname || decodeURI(pathname.split('/').at(-1) ?? '')]);
}
