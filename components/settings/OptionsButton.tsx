import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** Leads to the options, from where there is room for a sign only. */
export function OptionsButton() {
  return (
    <Button
      look="quiet"
      aria-label={i18n.t('popup.options')}
      title={i18n.t('popup.options')}
      onClick={() => void browser.runtime.openOptionsPage()}
    >
      <Icon name="settings" />
    </Button>
  );
}
