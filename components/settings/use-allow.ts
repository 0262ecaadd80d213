import { useState } from 'react';
import { i18n } from '#i18n';
import { allowSites } from '@/lib/sites';

/** Asks the reader for sites, and knows why nothing came of it. */
export function useAllow() {
  const [problem, setProblem] = useState<string>();
  // Straight from the click or the key: after a wait the browser would not ask.
  const allow = async (origins: string[]): Promise<boolean> => {
    setProblem(undefined);
    const allowed = await allowSites(origins).catch(() => false);
    if (!allowed) setProblem(i18n.t('options.notAllowed'));
    return allowed;
  };
  return { problem, setProblem, allow };
}
