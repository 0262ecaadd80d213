import { isForm } from './walk';

/** Elements whose text is no reading matter: code, controls, drawings, other documents. */
const neverRead = new Set(
  'button canvas datalist embed iframe input map math menu meter nav noscript object option progress rp rt script select style svg template textarea audio video'.split(
    ' ',
  ),
);
/** Elements and landmark roles that usually stand beside an article rather than in it. */
const beside = new Set('aside dialog footer'.split(' '));
const besideRoles = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar tooltip'.split(' '),
);

const hiddenNames = /(^|[\s_-])(sr-?only|visually-?hidden|screen-?reader(-text|-only)?|offscreen|mw-editsection)([\s_-]|$)/i;
/** Words in class names and ids, as news sites use them for what stands around an article. */
const besideNames = new RegExp(
  [
    'comment|disqus|related|recirc|recommend|promo|newsletter|sign-?up|subscri(be|ption)|side-?bar|shar(e|ing)|social|sponsor',
    'teaser|outbrain|taboola|cookie|consent|gdpr|trending|most-?(read|popular|viewed)|popular|footer|breadcrumb|byline',
    'author-?(bio|info|box|card)|masthead|nav-?bar|pagination|pager|toolbar|copyright|skip-?link|modal|tooltip|carousel',
    'more-?(from|stories|on)|read-?(next|more)|up-?next|also-?(read|like)|timestamp|dateline|pub-?date|keywords|topics',
    'toc|infobox|reflist|references|catlinks|hatnote|nav-?box|printfooter|slideshow|gallery|ad-?(slot|unit|wrap|container)|advert',
  ].join('|'),
  'i',
);
const adNames = /(^|[\s_-])(ads?|tags?|meta|credit|tools|rail|flyout|dropdown|interstitial|pullquote|pull-quote)([\s_-]|$)/i;

const nameOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Whether an element's text is never part of an article, whatever surrounds it. */
export function isNeverRead(element: Element): boolean {
  if (isForm(element)) return false;
  if (neverRead.has(element.localName) || hiddenNames.test(nameOf(element))) return true;
  if (element.localName === 'sup')
    return /^\[?[\w* ]{1,12}\]?$/.test(element.textContent?.trim() ?? '') && element.querySelector('a') !== null;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Whether an element looks like what stands beside an article: only a guess, for the share of the page's text that it holds may say otherwise. */
export function looksBeside(element: Element): boolean {
  if (isForm(element) || element === document.body) return false;
  const role = element.getAttribute('role');
  if (beside.has(element.localName) || (role && besideRoles.has(role))) return true;
  const name = nameOf(element);
  return besideNames.test(name) || adNames.test(name);
}
