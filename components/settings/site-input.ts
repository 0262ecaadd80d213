/** The match pattern of a site and all below it, from what a reader types for it (`bbc.com`, `https://www.bbc.com/news`); nothing for no site. */
export function patternOfInput(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!text || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !/^[a-z0-9.-]+$/.test(hostname)) return undefined;
  if (/^[\d.]+$/.test(hostname) || !hostname.includes('.')) return `*://${hostname}/*`;
  return `*://*.${hostname.replace(/^www\./, '')}/*`;
}

/** A match pattern as a reader writes a site. */
export function siteName(pattern: string): string {
  return pattern
    .replace(/^[^:]*:\/\//, '')
    .replace(/\/\*$/, '')
    .replace(/^\*\./, '');
}
