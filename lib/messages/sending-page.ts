import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the browser says of a message's sender; the message itself has no say in it. */
const Sender = z.object({
  id: z.string(),
  url: z.url({ protocol: /^(https?|file|about|blob|data)$/ }),
  origin: z.optional(z.string()),
  frameId: z.int(),
  documentLifecycle: z.optional(z.string()),
  tab: z.object({ id: z.int(), url: z.optional(z.string()), incognito: z.optional(z.boolean()) }),
});

/** The page or frame that a message came from. */
export interface SendingPage {
  tabId: number;
  frameId: number;
  /** In a private window, or in one of which the browser does not say that it is none. */
  isPrivate: boolean;
  /** The address of the page that the frame stands in, where the reader let the extension in. */
  tabUrl?: string;
  /** The page's address now; that of a frame inside it as it was loaded. A frame without an address of its own (about:blank, srcdoc, blob:) has none, and so no claims; `origin` is then the page's that wrote it. */
  url?: string;
  origin: string;
}

/**
 * Where the document of a sender is now. Chromium gives the address that it was loaded with as the sender's, whatever the page has made of it since
 * (`history.pushState`); the tab's is that of today, but of the page alone, and of the next one where the document is on its way out.
 */
function addressOf({ url, frameId, documentLifecycle = 'active', tab }: z.infer<typeof Sender>): string {
  const isShown = frameId === 0 && documentLifecycle === 'active';
  // What goes elsewhere without being loaded stays on its site.
  return isShown && tab.url && URL.canParse(tab.url) && new URL(tab.url).origin === new URL(url).origin ? tab.url : url;
}

/** The web page behind a sender; throws for anything else, the extension's own pages and other extensions included. */
export function sendingPage(untrusted: unknown): SendingPage {
  const { data: sender } = Sender.safeParse(untrusted);
  if (sender?.id !== browser.runtime.id) throw new Error('refused: the message does not come from a page');
  const page = { tabId: sender.tab.id, frameId: sender.frameId, tabUrl: sender.tab.url, isPrivate: sender.tab.incognito !== false };
  const { protocol, origin } = new URL(sender.url);
  if (!/^(https?|file):$/.test(protocol)) {
    if (!sender.origin || !/^https?:/.test(sender.origin)) throw new Error('refused: the frame belongs to no site');
    return { ...page, origin: sender.origin };
  }
  if (sender.origin && sender.origin !== 'null' && origin !== 'null' && sender.origin !== origin) {
    throw new Error('refused: the page is not at the address that it gives');
  }
  return { ...page, url: addressOf(sender), origin };
}
