import { asUri } from '../model/page-address';

/** Parameters that say how a reader came to a page, never which page it is. */
const trackingParameters = [
  // Advertisers' click ids
  ['fbclid', 'gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'li_fat_id', 'rb_clickid', 'wickedid'],
  // Newsletters and analytics
  [
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    'vero_id',
    'oly_anon_id',
    'oly_enc_id',
    '_hsenc',
    '_hsmi',
    '_ga',
    '_gl',
    'srsltid',
    's_cid',
    'cmpid',
    'icid',
  ],
  // Shared from Facebook, Instagram, Twitter
  ['fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', 'igsh', 'igshid', 'ref_src', 'ref_url', '__twitter_impression'],
  // Publishers' own: The New York Times, The Guardian, Microsoft's news pages, BBC
  [
    'smid',
    'smtyp',
    'cmp',
    'ocid',
    'at_medium',
    'at_campaign',
    'at_campaign_type',
    'at_link_id',
    'at_link_type',
    'at_link_origin',
    'at_format',
  ],
  ['at_ptr_name', 'at_bbc_team', 'ns_campaign', 'ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee'],
].flat();
const tracking = [/^utm_/i, new RegExp(`^(${trackingParameters.join('|')})$`, 'i')];

/**
 * The key under which a page's annotations are kept: its address without fragment, tracking parameters, default port and password, with
 * its other parameters sorted. A fragment that is a route of its own (`#/story/2`, `#!story`) stays. Never throws: what is no address is its
 * own key.
 */
export function pageKey(url: string): string {
  if (url !== last.url) last = { url, key: keyOf(url) };
  return last.key;
}

/** Claims of one page mostly come one after another. */
let last = { url: '', key: '' };

function keyOf(url: string): string {
  const [address = '', ...rest] = asUriIfAny(url).split('#');
  const fragment = rest.join('#').replace(/:~:.*/s, '');
  const route = /^(\/|!\/?)[^/]/.test(fragment) ? `#${fragment}` : '';
  return canonical(address) + route;
}

/** An address of the web as its host would understand every spelling of it; any other address as it is. */
function canonical(address: string): string {
  if (!/^(https?|file):/i.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.some((parameter) => parameter.test(name))) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href.replace(/^(https?:\/\/[^/?]+)\/$/, '$1');
}

function asUriIfAny(url: string): string {
  try {
    return asUri(url);
  } catch {
    return url.trim();
  }
}
