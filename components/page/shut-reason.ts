import type { MarkOutcome } from '@/lib/sites';

/** Why nothing can be marked in a tab, as the reader is told it (`shut` in the locale file). */
export type ShutReason = 'browserPage' | 'store' | 'policy' | 'pdf' | 'file' | 'noAccess';

/** Shops for extensions, where browsers let no extension run. */
const stores = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore/,
  /^addons\.mozilla\.org\//,
  /^microsoftedge\.microsoft\.com\/addons/,
];

/** Whether an address looks like that of a PDF. */
export function isPdf(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}

/** The reason that tells the reader most, from why the marks did not start and the tab's address, if that is known. */
export function shutReason(why: Exclude<MarkOutcome, 'running'>, url = ''): ShutReason {
  if (why === 'policy') return why;
  if (why === 'pdf' || isPdf(url)) return 'pdf';
  if (url.startsWith('file:')) return 'file';
  if (stores.some((store) => store.test(url.replace(/^https?:\/\//, '')))) return 'store';
  return why === 'forbidden' ? 'browserPage' : 'noAccess';
}
