import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Status } from '../ui/Status';

interface Props {
  /** The reader chose that claims from private windows are kept. */
  keeps: boolean;
}

/** Says in a private window what is kept from it; in Firefox there is nothing to choose. */
export function PrivateNotice({ keeps }: Props) {
  if (keeps) return <Status>{i18n.t('private.kept')}</Status>;
  const { FIREFOX } = import.meta.env;
  return (
    <Notice
      title={i18n.t('private.notKept')}
      actions={!FIREFOX && <Button onClick={() => void browser.runtime.openOptionsPage()}>{i18n.t('popup.options')}</Button>}
    >
      <p>{i18n.t(FIREFOX ? 'private.noStore' : 'private.notKeptWhy')}</p>
    </Notice>
  );
}
