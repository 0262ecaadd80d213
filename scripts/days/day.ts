import type { Page } from 'puppeteer-core';
import { statusWhenRead } from '../session/ask-page';
import { openExtensionPage, type Session } from '../session/launch';
import { browserHolds, type Kept, kept, type PageHolds, pageHolds, startOf, stopWorker, workerHolds } from './figures';
import { goToStory, lookAtCard, scrollToEnd, tagMark, timeToMarks } from './readings';

const readLimit = 120_000; // ms for a page to be read
/** Tabs that are open beside each other, and pages that each shows before it is closed. */
const together = 4;
const pagesOfTab = 10;
/** Pages that are read before the worker is stopped: two of 14 seconds each, when 2,000 fill eight hours. */
const pagesOfWorker = 2;
/** One page of so many is done more with. Without a common divisor, so that each comes to every kind of page. */
const every = { card: 7, claim: 19, draftLeft: 23, scroll: 3, story: 11 };
/** Loads of one and the same page at the end of each part of the day, to compare the parts by. */
const yardstickLoads = 5;
const yardstick = 'semantic.html';
/** How the panel names the stories of the page that is open all day. */
const titles = { satellite: 'Satellite firm says', chess: 'Chess federation rejects' };

/** How many parts a day has, pages read in each, and which. */
export interface Plan {
  parts: number;
  pages: number;
  paths: string[];
}

/** What was measured at the end of a part of the day. */
export interface Part {
  /** Pages read since the morning. */
  pages: number;
  tabs: number;
  claims: number;
  cards: number;
  /** Milliseconds of each start of the worker in this part. */
  starts: number[];
  /** Milliseconds to the marks of each load of the yardstick. */
  marks: number[];
  workerMegabytes: number;
  browserMegabytes: number | undefined;
  /** A page just loaded, the page that navigates without a load and was open all day, and the side panel that was open beside it. */
  fresh: PageHolds;
  allDay: PageHolds;
  panel: PageHolds;
  kept: Kept;
}

/** The id of the tab in front. */
async function tabInFront(extensionPage: Page): Promise<number> {
  return Number(await extensionPage.evaluate('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)'));
}

interface Tab {
  page: Page;
  id: number;
  shown: number;
  panel: Page | undefined;
}

/** Reads for a day in fast motion; measures at the end of each part, and tells of it. */
export async function readForADay(
  session: Session,
  origin: string,
  { parts, pages, paths }: Plan,
  tell: (part: Part) => void = () => {},
): Promise<Part[]> {
  const { browser } = session;
  const allDay = await browser.newPage();
  await allDay.goto(`${origin}/client-navigation.html`);
  const asking = await openExtensionPage(session, 'options.html');
  await allDay.bringToFront();
  const allDayId = await tabInFront(asking);
  await asking.close();
  const panel = await openExtensionPage(session, `sidepanel.html?tab=${allDayId}`);
  const open: Tab[] = [];
  const found: Part[] = [];
  let load = 0;
  let tabs = 0;
  let claims = 0;
  let cards = 0;

  async function openTab(): Promise<void> {
    const page = await browser.newPage();
    const id = await tabInFront(panel);
    tabs += 1;
    // One tab of three has the side panel open beside it.
    open.push({ page, id, shown: 0, panel: tabs % 3 === 0 ? await openExtensionPage(session, `sidepanel.html?tab=${id}`) : undefined });
  }

  async function closeTab({ page, panel: beside }: Tab): Promise<void> {
    await beside?.close();
    await page.close();
  }

  async function read(tab: Tab): Promise<void> {
    await tab.page.bringToFront();
    const path = paths[load % paths.length]!;
    await tab.page.goto(`${origin}/${path}`);
    await statusWhenRead(panel, tab.id, readLimit);
    tab.shown += 1;
    // Who reads a page that changes twenty times a second does nothing with it, and neither does a program that waits for it to rest.
    const isTurn = (what: keyof typeof every) => load % every[what] === 0 && !path.startsWith('moving/');
    if (isTurn('scroll')) await scrollToEnd(tab.page);
    if (isTurn('card') && (await lookAtCard(tab.page))) cards += 1;
    if (isTurn('claim') && (await tagMark(session, tab.page, tab.id, 'save'))) claims += 1;
    if (isTurn('draftLeft')) await tagMark(session, tab.page, tab.id, 'leave');
    if (isTurn('story')) await goToStory(allDay, load % 2 === 0 ? 'satellite' : 'chess');
  }

  async function measure(starts: number[]): Promise<Part> {
    for (const tab of open.splice(0)) await closeTab(tab);
    // All is counted at the same story, come to by the same way: what a window showed last it may hold a while.
    for (const story of ['chess', 'satellite'] as const) {
      await goToStory(allDay, story);
      await panel.waitForFunction((title) => document.body.innerText.includes(title), { polling: 50 }, titles[story]);
    }
    const page = await browser.newPage();
    const marks: number[] = [];
    for (let time = 0; time < yardstickLoads; time += 1) marks.push(await timeToMarks(page, `${origin}/${yardstick}`));
    const part = {
      pages: load,
      tabs,
      claims,
      cards,
      starts,
      marks,
      workerMegabytes: await workerHolds(session),
      fresh: await pageHolds(page),
      allDay: await pageHolds(allDay),
      panel: await pageHolds(panel),
      kept: await kept(panel),
      browserMegabytes: await browserHolds(session),
    };
    await page.close();
    return part;
  }

  for (let part = 0; part < parts; part += 1) {
    const starts: number[] = [];
    for (let page = 0; page < pages; page += 1) {
      while (open.length < together) await openTab();
      load += 1;
      const tab = open[load % open.length]!;
      await read(tab);
      if (tab.shown === pagesOfTab) await closeTab(open.splice(open.indexOf(tab), 1)[0]!);
      if (load % pagesOfWorker === 0) {
        starts.push(await startOf(session));
        await stopWorker(session);
      }
    }
    const measured = await measure(starts);
    tell(measured);
    found.push(measured);
  }
  return found;
}
