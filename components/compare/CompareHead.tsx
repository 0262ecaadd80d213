import { i18n } from '#i18n';
import { LibraryButton } from '../library/LibraryButton';
import { OptionsButton } from '../settings/OptionsButton';
import css from './CompareHead.module.css';

/** The page's name, and the ways to the library and to the options. */
export function CompareHead() {
  return (
    <header className={css.head}>
      <h1>{i18n.t('compare.title')}</h1>
      <LibraryButton />
      <OptionsButton />
    </header>
  );
}
