import * as z from 'zod/mini';

const notInUris = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/gi;

/** The address of a page that can be read: a web page or a file; never `javascript:`, `data:` or a relative address. */
export const PageAddress = z.string().check(
  z.maxLength(8192),
  z.refine((address) => /^(https?|file):\/\//i.test(address) && isUrl(address), 'not the address of a web page or a file'),
);
export type PageAddress = z.infer<typeof PageAddress>;

/**
 * A page's address as a URI of RFC 3986, which W3C annotations ask for: browsers leave `|`, `[`, a second `#` and the like as they are.
 * Doing it twice changes nothing. Throws a TypeError for what is no address.
 */
export function asUri(address: PageAddress): string {
  const { href, host, hash } = new URL(address);
  const path = href.indexOf(host) + host.length;
  const beforeHash = href.slice(path, href.length - hash.length).replace(notInUris, encodeURIComponent);
  return href.slice(0, path) + beforeHash + (hash && `#${hash.slice(1).replaceAll('#', '%23').replace(notInUris, encodeURIComponent)}`);
}

function isUrl(address: string): boolean {
  try {
    return Boolean(new URL(address)); // `URL.canParse` is younger than the oldest Chromium that we support
  } catch {
    return false;
  }
}
