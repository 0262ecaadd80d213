import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Set by `hunt`: what the page has found so far. */
    found?: () => Found;
  }
}

/** What a page can know of itself; a page that is marked differs from one that no extension entered in its highlights alone. */
export interface Found {
  /** Own names of the window, of the document and of every prototype that the window leads to, each `place.name`. */
  names: string[];
  /** `childList of HTML`, as mutations come. */
  mutations: string[];
  /** Events that a script has made and that reached the window: `type at TARGET`. */
  made: string[];
  /** Events of the focus and of messages, by whomever they were made. */
  telling: string[];
  /** Everything that was said in the console or thrown. */
  said: string[];
  /** Addresses that the page knows to have been loaded: resources, style sheets, scripts, fonts. */
  addresses: string[];
  styleSheets: number;
  frames: number;
  storage: string[];
}

/** Has a page hunt for whatever enters it, from before its first script on. */
export async function hunt(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const namesOf = (place: string, thing: object) => Reflect.ownKeys(thing).map((key) => `${place}.${String(key)}`);
    const names = () => {
      const constructors = Object.getOwnPropertyNames(window).flatMap((name) => {
        const value = Object.getOwnPropertyDescriptor(window, name)?.value;
        const prototype = typeof value === 'function' && value.prototype;
        return prototype ? [...namesOf(name, value), ...namesOf(`${name}.prototype`, prototype)] : [];
      });
      const elements = [...document.querySelectorAll('*')].flatMap((element) => namesOf(element.localName, element));
      return [...namesOf('window', window), ...namesOf('document', document), ...constructors, ...elements].sort();
    };
    const [mutations, made, telling, said]: string[][] = [[], [], [], []];
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) mutations!.push(`${type} of ${target.nodeName}`);
    });
    // Until then the parser changes the page, and no content script of ours has run.
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });

    const where = ({ target }: Event) => (target instanceof Node ? target.nodeName : String(target));
    const places = [window, Window.prototype, Document.prototype, Element.prototype, HTMLElement.prototype];
    const handlers = places.flatMap((place) => Object.getOwnPropertyNames(place)).filter((name) => name.startsWith('on'));
    const types = new Set([...handlers.map((name) => name.slice(2)), 'focusin', 'focusout', 'DOMContentLoaded', 'slotchange', 'ascribe']);
    const tellTale = ['focus', 'blur', 'focusin', 'focusout', 'message', 'messageerror', 'storage', 'hashchange', 'popstate'];
    tellTale.push('visibilitychange', 'selectionchange', 'copy', 'cut', 'paste', 'securitypolicyviolation');
    for (const type of [...types, ...tellTale]) {
      const hear = (event: Event) => {
        if (!event.isTrusted) made!.push(`${event.type} at ${where(event)}`);
        if (tellTale.includes(event.type)) telling!.push(`${event.type} at ${where(event)}`);
      };
      addEventListener(type, hear, true);
    }
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => said!.push(`${type}: ${where(event)}`), true);
    for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
      console[level] = (...words: unknown[]) => void said!.push(words.join(' '));
    }
    const addresses = () => [
      ...performance.getEntries().map(({ name }) => name),
      ...[...document.styleSheets].map(({ href }) => String(href)),
      ...[...document.scripts].map(({ src }) => src),
      ...[...document.fonts].map(({ family }) => family),
    ];
    window.found = () => ({
      names: names(),
      mutations: mutations!,
      made: made!,
      telling: telling!,
      said: said!,
      // Which moments of painting a browser notes, and whether its own request for an icon, depends on how fast it was.
      addresses: addresses().filter((name) => /:|^null$/.test(name) && ![location.href, `${location.origin}/favicon.ico`].includes(name)),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      frames: window.length,
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
    });
  });
}

/** What a page that hunts has found. */
export async function foundBy(page: Page): Promise<Found> {
  const found = await page.evaluate(async () => {
    // What a press has caused (`selectionchange`) is told of in a task of its own.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return window.found?.();
  });
  if (!found) throw new Error('the page does not hunt');
  return found;
}
