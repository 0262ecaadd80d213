import { isForm } from './walk';

/** Elements whose text is no reading matter: code, controls, drawings, other documents, what was struck out. */
const neverRead = /^(audio|button|canvas|del|iframe|math|noscript|object|rt|s|script|select|strike|style|svg|template|textarea|video)$/;
const hiddenNames = /\b(sr-?only|visually-?hidden|screen-?reader|offscreen|mw-editsection)/i;

/** Elements and landmark roles that usually stand beside an article rather than in it. */
const beside =
  /^(aside|dialog|footer|nav|alert(dialog)?|banner|complementary|contentinfo|menu(bar)?|navigation|search|tablist|toolbar|tooltip)$/;
/** Words in class names and ids, as news sites use them for what stands around an article. */
const besideNames = new RegExp(
  [
    'comment|disqus|related|recirc|recommend|promo|newsletter|sign-?up|subscri(be|ption)|side-?bar|shar(e|ing)|social|sponsor|teaser',
    'outbrain|taboola|cookie|consent|gdpr|trending|popular|most-?(read|viewed)|footer|breadcrumb|byline|author-?(bio|info|box|card)',
    'masthead|nav-?(bar|box)|pagination|copyright|modal|carousel|more-?(from|stories|on)|read-?(next|more)|up-?next|also-?(read|like)',
    'timestamp|dateline|pub-?date|toc|infobox|ref(list|erences)|catlinks|gallery|ad-?(slot|unit|wrap|container)|advert',
    '(^|[\\s_-])(ads?|tags?|meta|credit|tools|rail|dropdown|pull-?quote)([\\s_-]|$)',
  ].join('|'),
  'i',
);

const nameOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Whether an element's text is never part of an article, whatever surrounds it. */
export function isNeverRead(element: Element): boolean {
  if (isForm(element)) return false;
  const { localName } = element;
  if (neverRead.test(localName) || hiddenNames.test(nameOf(element))) return true;
  if (localName === 'sup') return /^\[?[\w* ]{1,12}\]?$/.test((element.textContent ?? '').trim()) && element.querySelector('a') !== null;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Whether an element looks like what stands beside an article: only a guess, for the share of the page's text that it holds may say otherwise. */
export function looksBeside(element: Element): boolean {
  if (isForm(element) || element === document.body) return false;
  return beside.test(element.localName) || beside.test(element.getAttribute('role') ?? '') || besideNames.test(nameOf(element));
}
