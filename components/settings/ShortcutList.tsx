import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import css from './ShortcutList.module.css';

interface Shortcut {
  name?: string;
  description?: string;
  shortcut?: string;
}

/** The keyboard shortcuts as they are now. */
export function ShortcutList() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ask = () => void browser.commands.getAll().then(setShortcuts);
    ask();
    // The reader comes back from the browser's own page of shortcuts.
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return (
    <dl className={css.shortcuts}>
      {shortcuts
        .filter(({ description }) => description)
        .map(({ name, description, shortcut }) => [
          <dt key={name}>{shortcut ? <kbd>{shortcut}</kbd> : i18n.t('options.noShortcut')}</dt>,
          <dd key={`${name} means`}>{description}</dd>,
        ])}
    </dl>
  );
}
