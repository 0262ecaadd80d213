import { i18n } from '#i18n';
import type { NameUse } from '@/lib/library/name-uses';
import { Icon } from '../ui/Icon';
import css from './NameLine.module.css';

interface Props {
  use: NameUse;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onTakeOut: (alias: string) => void;
}

/** A name, the others that mean the same actor, and how many claims name any of them. */
export function NameLine({ use: { name, actor, count }, chosen, onChoose, onTakeOut }: Props) {
  return (
    <li className={css.line}>
      <label className={css.name}>
        <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
        <span dir="auto">{name}</span>
        <span className={css.count}>{i18n.t('library.count', count)}</span>
      </label>
      {actor && actor.aliases.length > 0 && (
        <ul className={css.aliases}>
          {actor.aliases.map((alias) => (
            <li key={alias}>
              <span className={css.also}>{i18n.t('library.aliases')} </span>
              <span dir="auto">{alias}</span>
              <button
                type="button"
                title={i18n.t('library.takeOut', [alias, name])}
                aria-label={i18n.t('library.takeOut', [alias, name])}
                onClick={() => onTakeOut(alias)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
