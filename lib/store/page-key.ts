import normalizeUrl from 'normalize-url';
import { asUri } from '../model/page-address';

/** Parameters that say how a reader came to a page, never which page it is. */
const trackingParameters = [
  /^utm_/i,
  /^(fb|g|dc|ms|y|tw|tt|li_fat_|rb_|wicked|vero_)(cl)?id$/i,
  /^(gclsrc|gbraid|wbraid|srsltid|igsh|igshid|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|__twitter_impression)$/i,
  /^(fb_action_ids|fb_action_types|fb_ref|fb_source|oly_anon_id|oly_enc_id|ref_src|ref_url)$/i,
  // Publishers' own: BBC and others (`at_`, `ns_`), The New York Times, The Guardian, Microsoft's news pages.
  /^(at|ns)_(bbc|campaign|channel|custom|fee|format|linkname|medium|mchannel|source|link|ptr|team)\w*$/i,
  /^(smid|smtyp|cmp|ocid|icid|cmpid|s_cid)$/i,
];

/**
 * The key under which a page's annotations are kept: its address without fragment, tracking parameters, default port and password, with
 * its other parameters sorted. A fragment that is a route of its own (`#/story/2`, `#!story`) stays. Never throws: what is no address is its
 * own key.
 */
export function pageKey(url: string): string {
  const uri = URL.canParse(url) ? asUri(url) : url.trim();
  const [address = '', ...rest] = uri.split('#');
  const fragment = rest.join('#').replace(/:~:.*/s, '');
  const route = /^(\/|!\/?)[^/]/.test(fragment) ? `#${fragment}` : '';
  try {
    return normalizeUrl(address, { removeQueryParameters: trackingParameters, stripWWW: false, removeTrailingSlash: false }) + route;
  } catch {
    return address + route;
  }
}
