/**
 * What a page of the extension shows and says to screen readers, text by text. Left out is what is not of the interface: words of articles and of readers,
 * names and code. Runs in the page.
 */
export function wordsShown(): string[] {
  const isOurs = (element: Element) => !element.closest('[dir=auto], [lang]:not(html), blockquote, code, pre, svg');
  const shown: (string | null)[] = [document.title];
  for (const element of document.body.querySelectorAll('*')) {
    if (!isOurs(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) shown.push(node.nodeValue);
    for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) shown.push(element.getAttribute(name));
  }
  return shown.flatMap((words) => (words && /\p{L}{2}/u.test(words) ? words.trim() : []));
}

/** What is wider than its place: the document than the window, words than what they stand in, or so narrow a place that it breaks a word. Runs in the page. */
export function overflowing(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : [];
  const scrolls = (element: Element): boolean =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) || (element.parentElement !== document.body && scrolls(element.parentElement!));
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.clientWidth < 2 || element.closest('pre, code, svg')) continue; // the narrowest are for screen readers alone
    const texts = Array.from(element.childNodes).filter((node) => node.nodeType === Node.TEXT_NODE);
    if (getComputedStyle(element).writingMode === 'horizontal-tb' && texts.some(breaksWord))
      wide.push(`${element.localName}, in a word: ${element.innerText.slice(0, 60)}`);
    if (texts.length === 0 || scrolls(element)) continue;
    const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).textOverflow !== 'ellipsis';
    const isInline = getComputedStyle(element).display === 'inline';
    if ((isCut && !isInline) || element.getBoundingClientRect().right > clientWidth + 1) {
      wide.push(`${element.localName}: ${element.innerText.slice(0, 60)}`);
    }
  }
  return wide;

  function breaksWord(text: Node): boolean {
    const range = document.createRange();
    return [...(text.nodeValue ?? '').matchAll(/\p{L}+/gu)].some(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1;
    });
  }
}
