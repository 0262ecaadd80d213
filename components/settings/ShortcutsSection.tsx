import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Section } from './Section';
import { ShortcutList } from './ShortcutList';

/** What Firefox has to open its page of shortcuts. */
type WithShortcutSettings = typeof browser.commands & { openShortcutSettings(): Promise<void> };

/** Opens the page where the browser lets its user change shortcuts. */
function changeShortcuts(): void {
  if (import.meta.env.FIREFOX) void (browser.commands as WithShortcutSettings).openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keyboard shortcuts, and the way to change them. */
export function ShortcutsSection() {
  return (
    <Section title={i18n.t('options.shortcuts')} hint={i18n.t('shortcuts.hint')}>
      <ShortcutList />
      <p>
        <Button onClick={changeShortcuts}>{i18n.t('options.changeShortcuts')}</Button>
      </p>
    </Section>
  );
}
