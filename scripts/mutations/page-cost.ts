import type { CDPSession, Page } from 'puppeteer-core';
import { moving } from '../../test/fixtures/moving';
import type { Session } from '../session/launch';

/** Seconds that a page's scripts (those of extensions too), its main thread and, as processor time, all processes of its browser have taken. */
interface Taken {
  at: number;
  scripts: number;
  thread: number;
  processes: number;
}

/** Shares of a core in one stretch of time. */
export interface Cost {
  scripts: number;
  thread: number;
  processes: number;
}

async function taken(page: Page, browser: CDPSession): Promise<Taken> {
  const { Timestamp = 0, ScriptDuration = 0, TaskDuration = 0 } = await page.metrics();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return {
    at: Timestamp,
    scripts: ScriptDuration,
    thread: TaskDuration,
    processes: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
  };
}

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Runs in a page: registers as many ranges with the browser as the extension does with that page, under a name that no style sheet knows. */
export function registerRanges(): void {
  const highlight = new Highlight();
  for (const { firstChild: text } of document.querySelectorAll('article p')) {
    if (!(text instanceof Text)) continue;
    for (let start = 0; start + 12 < text.length; start += 25) {
      highlight.add(new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: start + 12 }));
    }
  }
  CSS.highlights.set('unstyled', highlight);
}

/** How pages are watched: `stretches` stretches of so many seconds that follow each other, once one has been open for `before` seconds and `prepare` has run in it. */
export interface Watch {
  stretches: number;
  seconds: number;
  before: number;
  prepare?: () => void;
}

/** What each moving page costs in each stretch. */
export async function costOfPages({ browser }: Session, origin: string, { stretches, seconds, before, prepare }: Watch) {
  const whole = await browser.target().createCDPSession();
  const costs = new Map<string, Cost[]>();
  // A page of the extension that opens at its installation would hide the first.
  await wait(3);
  for (const motion of moving) {
    const page = await browser.newPage();
    await page.goto(`${origin}/moving/${motion}.html`);
    if (prepare) await page.evaluate(prepare);
    await wait(before);
    const found: Cost[] = [];
    let last = await taken(page, whole);
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      await wait(seconds);
      const now = await taken(page, whole);
      const share = (what: keyof Cost) => (now[what] - last[what]) / (now.at - last.at);
      found.push({ scripts: share('scripts'), thread: share('thread'), processes: share('processes') });
      last = now;
    }
    costs.set(motion, found);
    await page.close();
  }
  return costs;
}

/** Milliseconds from the arrival of text to its mark, once for each of `times` arrivals, with some seconds of rest before each. */
export async function waitsForMarks({ browser }: Session, origin: string, how: 'inserted' | 'replaced', times: number): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/moving/still.html`);
  await wait(3);
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await wait(8);
    const milliseconds = await page.evaluate(
      async (kind, number) => {
        const words = `Inspector Mary Holt said that hackers from Iran had copied file ${number} in the night.`;
        const paragraph = kind === 'inserted' ? document.createElement('p') : document.querySelectorAll('article p')[3]!;
        const started = performance.now();
        paragraph.textContent = words;
        if (kind === 'inserted') document.querySelector('article p')!.after(paragraph);
        let isMarked = false;
        while (!isMarked && performance.now() - started < 20_000) {
          await new Promise((resolve) => setTimeout(resolve, 4));
          const ours = [...CSS.highlights].filter(([name]) => name.startsWith('ascribe-'));
          isMarked = ours.some(([, ranges]) => [...ranges].some((range) => paragraph.contains(range.startContainer)));
        }
        return performance.now() - started;
      },
      how,
      time,
    );
    waits.push(milliseconds);
  }
  await page.close();
  return waits;
}
