import { browser } from 'wxt/browser';
import { leastRoom } from './frame-room';
import { within } from './within';

/** A frame of a tab, as the extension's own world inside it sees it; the page has no say in that. */
export interface Frame {
  /** 0 for the page itself. */
  id: number;
  /** The browser's name of the document that it shows, where it has names. */
  document?: string;
  url: string;
  hasRoom: boolean;
  hasSelection: boolean;
  /** Whether the keyboard is in this frame and not in one inside it; `inside` also when the window is not in front. */
  focus: 'here' | 'inside' | 'no';
}

/** Milliseconds that a frame is waited for: another site's may hang, and must not hold up the rest. */
export const patience = 1000;

/** Runs in each frame, alone: nothing around it is there. */
function lookAround(width: number, height: number): Omit<Frame, 'id' | 'document'> {
  const isInside = document.activeElement?.matches('iframe, frame, object, embed') ?? false;
  return {
    url: location.href,
    hasRoom: innerWidth >= width && innerHeight >= height,
    hasSelection: getSelection()?.isCollapsed === false,
    focus: isInside ? 'inside' : document.hasFocus() ? 'here' : 'no',
  };
}

/** The frames of a tab that the extension may enter, the page itself first; none where it may not enter the page. */
export async function framesOf(tabId: number): Promise<Frame[]> {
  const looking = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: lookAround,
    args: [leastRoom.width, leastRoom.height],
    // A frame that is still loading would be waited for.
    injectImmediately: true,
  });
  const seen = await within(patience, looking).catch(() => undefined);
  const frames = (seen ?? []).flatMap(({ frameId: id, documentId: document, result }): Frame[] =>
    result ? [{ id, document, ...result }] : [],
  );
  return frames.sort((a, b) => a.id - b.id);
}

/** Frames that are read in one tab: a page may have any number. */
const mostFrames = 50;

/** Those of a tab's frames that have room to read in, without the page itself. */
export function withRoom(frames: readonly Frame[]): Frame[] {
  return frames.filter(({ id, hasRoom }) => id !== 0 && hasRoom).slice(0, mostFrames);
}

/** The frames of a tab with room to read in, without the page itself. */
export async function roomyFrames(tabId: number): Promise<Frame[]> {
  return withRoom(await framesOf(tabId));
}

/** Whether the extension may enter a frame, for a press of the button or whatever else. Where a site was withdrawn in the browser's own settings, Chromium waits for such a press for ever. */
export async function mayEnter(tabId: number, frameId: number): Promise<boolean> {
  const entering = browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: () => true, injectImmediately: true });
  const entered = await within(patience, entering).catch(() => undefined);
  return entered !== undefined;
}

/** Whether the keyboard is in a frame, or one inside it, of the window in front. */
export async function isFocused(tabId: number, frameId: number): Promise<boolean> {
  const looking = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => document.hasFocus(),
    injectImmediately: true,
  });
  const seen = await within(patience, looking).catch(() => undefined);
  return seen?.[0]?.result === true;
}

/** The frame in which the reader selected something: the one with the keyboard, else the first with a selection; the page itself when none has. */
export function selectedFrame(frames: readonly Frame[]): number {
  const selecting = frames.filter(({ hasSelection }) => hasSelection);
  // A page whose keyboard is in a frame keeps its own, older selection.
  const frame = selecting.find(({ focus }) => focus === 'here') ?? selecting.find(({ focus }) => focus === 'no') ?? selecting[0];
  return frame?.id ?? 0;
}
