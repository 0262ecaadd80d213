import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Section } from './Section';
import css from './ShortcutsSection.module.css';

interface Shortcut {
  name?: string;
  description?: string;
  shortcut?: string;
}

/** What Firefox has to open its page of shortcuts. */
type WithShortcutSettings = typeof browser.commands & { openShortcutSettings(): Promise<void> };

/** Opens the page where the browser lets its user change shortcuts. */
function changeShortcuts(): void {
  if (import.meta.env.FIREFOX) void (browser.commands as WithShortcutSettings).openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keyboard shortcuts as they are now, and the way to change them. */
export function ShortcutsSection() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ask = () => void browser.commands.getAll().then(setShortcuts);
    ask();
    // The reader comes back from the browser's own page of shortcuts.
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return (
    <Section title={i18n.t('options.shortcuts')}>
      <dl className={css.shortcuts}>
        {shortcuts
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => [
            <dt key={name}>{shortcut ? <kbd>{shortcut}</kbd> : i18n.t('options.noShortcut')}</dt>,
            <dd key={`${name} means`}>{description}</dd>,
          ])}
      </dl>
      <p>
        <Button onClick={changeShortcuts}>{i18n.t('options.changeShortcuts')}</Button>
      </p>
    </Section>
  );
}
