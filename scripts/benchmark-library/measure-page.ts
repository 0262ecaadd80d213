import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from '../session/launch';

/** What is done in the library, and what of it is to be measured. */
export interface Action {
  what: string;
  /** The filter's control, or what is typed into the search. */
  click?: string;
  type?: string;
}

/** Ms from the start of the navigation until the library's claims are shown. The page is left once `isLeft` lets it. */
export async function timeOpening(session: Session, isLeft: () => Promise<unknown> = async () => {}): Promise<number> {
  const page = await openExtensionPage(session, 'options.html');
  await page.evaluateOnNewDocument(() => {
    // By no named function: the loader would give it a helper that the page does not have.
    setInterval(() => {
      // A claim whose words are read, and the search that can be typed into.
      const isShown = document.querySelector('li blockquote, li p[dir=auto]') && document.querySelector('input[type=search]');
      if (isShown && !Reflect.has(globalThis, 'shownAt')) Reflect.set(globalThis, 'shownAt', performance.now());
    }, 4);
  });
  await page.goto(`${session.address}library.html`);
  await page.waitForFunction(() => Reflect.has(globalThis, 'shownAt'), { polling: 100, timeout: 120_000 });
  const shown = await page.evaluate(() => Number(Reflect.get(globalThis, 'shownAt')));
  await isLeft();
  await page.close();
  return shown;
}

/** Ms from a click or a keystroke until the claims that it leaves are shown: for typing, one for each letter. */
export async function timeAction(page: Page, { click, type }: Action): Promise<number[]> {
  const inputs = type === undefined ? [undefined] : [...type].map((_letter, n) => type.slice(0, n + 1));
  const times: number[] = [];
  for (const typed of inputs) times.push(await page.evaluate(actAndWait, click, typed));
  return times;
}

/** Runs in the page. */
async function actAndWait(click: string | undefined, typed: string | undefined): Promise<number> {
  const section = document.querySelector('section[aria-busy]');
  if (!section) throw new Error('there is no list');
  const isSettled = new Promise<void>((resolve) => {
    let wasBusy = false;
    new MutationObserver((_changes, observer) => {
      const isBusy = section.getAttribute('aria-busy') === 'true';
      if (wasBusy && !isBusy) {
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }
      wasBusy ||= isBusy;
    }).observe(section, { attributeFilter: ['aria-busy'], attributes: true });
  });
  const start = performance.now();
  if (click) document.querySelector<HTMLElement>(click)?.click();
  if (typed !== undefined) {
    const field = document.querySelector<HTMLInputElement>('search > input');
    // React sees what is typed, not what is set by a script.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await isSettled;
  return performance.now() - start;
}

/** The most memory that a page's heap takes while `act` runs, above what it took before: bytes. */
export async function peakMemory<Result>(page: Page, act: () => Promise<Result>): Promise<{ result: Result; bytes: number }> {
  const session = await page.createCDPSession();
  const used = async () => {
    const usage = await session.send('Runtime.getHeapUsage');
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  let most = before;
  let isRunning = true;
  const watching = (async () => {
    while (isRunning) most = Math.max(most, await used());
  })();
  try {
    const result = await act();
    return { result, bytes: most - before };
  } finally {
    isRunning = false;
    await watching;
  }
}
