import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { openLibrary } from './open-library';

/** Leads to the library, from where there is room for a sign only. */
export function LibraryButton() {
  return (
    <Button look="quiet" aria-label={i18n.t('library.open')} title={i18n.t('library.open')} onClick={openLibrary}>
      <Icon name="library" />
    </Button>
  );
}
