import { browser } from 'wxt/browser';
import { framesOf, patience, withRoom } from './frames';
import { inTurn } from './in-turn';
import { onPageChange } from './messages/hear';
import { sendMessage } from './messages/protocol';
import { tellTabs } from './messages/tell-tabs';
import { isRunning, pageStatus } from './page-client';
import { within } from './within';

const scriptFile = '/page.js';
const styleFile = '/assets/marks.css';
const framesFile = '/frames.js';
const scriptId = 'ascribe';

/** The match patterns of the sites that the reader allowed; one pattern stands for all sites. */
export async function allowedSites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return [...(origins ?? [])].sort();
}

/** The match pattern of a page's whole host, or `undefined` where extensions never run. */
export function sitePattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : undefined;
}

/** Whether the reader allowed the site of an address. */
export async function isAllowed(url = ''): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader for sites; call it straight from a click, or the browser will not ask. Resolves to what the reader answered. */
export async function allowSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives a site back; false where it was not the reader who granted it. */
export async function removeSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Whether a page's marks run in a tab, or why they cannot: a page of the browser or of its store, a site that a policy closes, a PDF, or a site not allowed. */
export type MarkOutcome = 'running' | 'forbidden' | 'policy' | 'pdf' | 'no-access';

/** How Chromium says that no extension may run in a page; Firefox says the same of these pages as of sites that were not allowed. */
const closedToExtensions = /Cannot access a \S+ URL|cannot be scripted/i;

/** How Chromium says that whoever manages the browser lets no extension into a site (`runtime_blocked_hosts`). */
const closedByPolicy = /ExtensionsSettings policy/i;

async function startIn(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: [styleFile] });
  await browser.scripting.executeScript({ target, files: [scriptFile, framesFile] });
}

async function isOff(tabId: number): Promise<boolean> {
  return (await pageStatus(tabId))?.state === 'off';
}

/** The frames, by tab and id, in which the content script is asked for or being started: one that is still loading is waited for. */
const starting = new Set<string>();

/**
 * Starts the content script in a frame of a tab, on or off as the page around it is, which `isPageOff` tells; where it runs already, it goes on as
 * it is.
 */
export async function markFrame(tabId: number, frameId: number, isPageOff = () => isOff(tabId)): Promise<void> {
  const key = `${tabId}:${frameId}`;
  if (starting.has(key)) return;
  starting.add(key);
  try {
    if (await isRunning(tabId, frameId)) return;
    await startIn(tabId, frameId);
  } finally {
    starting.delete(key);
  }
  if (await isPageOff()) await sendMessage('setMarks', { on: false }, { tabId, frameId });
}

/** The documents, by tab, in which the content script runs, as far as known; where a browser does not name documents, each is asked. */
const running = new Map<number, Set<string>>();

/** Starts the content script in those frames of a tab that have room and that the extension may enter. */
async function markFrames(tabId: number): Promise<void> {
  const frames = await framesOf(tabId);
  const before = running.get(tabId);
  const known = new Set(frames.flatMap(({ document }) => (document && before?.has(document) ? document : [])));
  running.set(tabId, known);
  // The page is asked once, and only where a frame is started: its answer lists all that is marked in it.
  let pageOff: Promise<boolean> | undefined;
  const isPageOff = () => {
    pageOff ??= isOff(tabId);
    return pageOff;
  };
  const marked = withRoom(frames).map(async ({ id, document }) => {
    if (document && known.has(document)) return;
    await markFrame(tabId, id, isPageOff);
    if (document) known.add(document);
  });
  await within(patience, Promise.allSettled(marked));
}

/** The tabs whose frames are being looked at, and whether those have changed meanwhile. */
const looking = new Map<number, boolean>();

/** Looks at a tab's frames once at a time, and once more where they changed meanwhile: a page may say so as often as it likes. */
async function onFramesChanged(tabId: number): Promise<void> {
  const isLooking = looking.has(tabId);
  looking.set(tabId, isLooking);
  if (isLooking) return;
  try {
    do {
      looking.set(tabId, false);
      await markFrames(tabId);
    } while (looking.get(tabId));
  } finally {
    looking.delete(tabId);
  }
}

/** Starts the content script in a tab, which will ask for its frames; where it runs already, it goes on as it is. */
export async function markTab(tabId: number): Promise<MarkOutcome> {
  if (await isRunning(tabId)) return 'running';
  const injecting = startIn(tabId, 0);
  try {
    // A page that is still loading is waited for; one whose site was withdrawn in the browser's own settings would be for ever.
    const started = await within(
      patience,
      injecting.then(() => true),
    );
    if (!started && (await browser.tabs.get(tabId)).url === undefined) {
      injecting.catch(() => {});
      return 'no-access';
    }
    await injecting;
    return 'running';
  } catch (refusal) {
    const { url } = await browser.tabs.get(tabId);
    if (closedByPolicy.test(String(refusal))) return 'policy';
    if (url === undefined) return closedToExtensions.test(String(refusal)) ? 'forbidden' : 'no-access';
    if (sitePattern(url) === undefined) return 'forbidden';
    return new URL(url).pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'no-access';
  }
}

/** Registers the content script for the sites allowed now, and takes it from the others. */
async function registerSites(): Promise<void> {
  const matches = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  // For frames it is not registered: even a script that does nothing takes 200 KB in each, and most are advertisements.
  const wanted = { id: scriptId, matches, js: [scriptFile, framesFile], css: [styleFile], runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}

/** Starts the content script in pages that are open already: of newly allowed sites, or of all after an update, which stops what ran before. */
async function markOpenTabs(origins: string[]): Promise<void> {
  const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
  await Promise.allSettled(tabs.map((tab) => markTab(tab.id ?? -1)));
}

/** Keeps the registered sites in step with what the reader allows, and starts the content script in frames with room, from now on. */
export function followSites(): void {
  onPageChange('framesChanged', ({ tabId }) => onFramesChanged(tabId));
  browser.tabs.onRemoved.addListener((tabId) => running.delete(tabId));
  const next = inTurn();
  void next(registerSites);
  browser.permissions.onAdded.addListener(({ origins }) => void next(() => registerSites().then(() => markOpenTabs(origins ?? []))));
  // Of which pages a site was withdrawn the browser no longer says: all are asked whether they may stay.
  browser.permissions.onRemoved.addListener(() => void next(() => registerSites().finally(() => tellTabs('sitesWithdrawn'))));
  browser.runtime.onInstalled.addListener(() => void next(async () => markOpenTabs(await allowedSites())));
}
