import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ClaimDraft } from '../model/page-status';
import { PageText } from '../model/page-text';
import { type FromPage, onMessage } from './protocol';

type Sender = { id?: string; origin?: string; url?: string; tab?: { id?: number; url?: string; incognito?: boolean }; frameId?: number };
/** The page that a message came from, as the browser says it, never as the message says it. */
export interface SendingPage {
  tabId: number;
  frameId: number;
  url: string;
  incognito: boolean;
}

const nothing = z.optional(z.null());
const fromPage = { detect: PageText, savedPlaces: nothing, tagClaim: ClaimDraft, pageChanged: nothing };
type Requests = typeof fromPage;
type Answer<Type extends keyof Requests> = ReturnType<FromPage[Type]>;

function isFromThisExtension(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/** The web page behind a sender; throws for anything else, an extension page included. */
function sendingPage(sender: Sender): SendingPage {
  const url = sender.url ?? '';
  if (!isFromThisExtension(sender) || sender.tab?.id === undefined || !/^(https?|file):/.test(url)) {
    throw new Error('refused: the message does not come from a page');
  }
  if (sender.origin && sender.origin !== 'null' && /^https?:/.test(url) && new URL(url).origin !== sender.origin) {
    throw new Error('refused: the page is not at the address that it gives');
  }
  return { tabId: sender.tab.id, frameId: sender.frameId ?? 0, url, incognito: sender.tab.incognito ?? false };
}

/** Answers a page's message once its data is parsed and its sender is known; anything else is refused with an error that the sender sees. */
export function onPageMessage<Type extends keyof Requests>(
  type: Type,
  answer: (data: z.infer<Requests[Type]>, page: SendingPage) => Answer<Type> | Promise<Answer<Type>>,
): () => void {
  return onMessage(type, (async (message: { data: unknown; sender: Sender }) => {
    const page = sendingPage(message.sender);
    const parsed = fromPage[type].safeParse(message.data);
    if (!parsed.success) throw new Error(`refused: ${type} has data of another shape`);
    return answer(parsed.data as z.infer<Requests[Type]>, page);
  }) as never);
}
