import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';

/** Shows a page of the extension in its window, whose document says its language, and its title where it has one; marks look there as the reader wants them. */
export function showPage(page: ReactNode, title?: string): void {
  document.documentElement.lang = i18n.t('extension.language');
  document.title = [title, i18n.t('extension.name')].filter(Boolean).join(' – ');
  // The page opens first: most readers chose no looks.
  void import('./follow-looks').then(({ followLooks }) => followLooks());
  const root = document.getElementById('root');
  if (root) createRoot(root).render(page);
}
