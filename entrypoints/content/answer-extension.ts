import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageSession } from '@/lib/dom/page-session';
import { onMessage } from '@/lib/messages/protocol';

interface Sender {
  id?: string;
  url?: string;
  tab?: unknown;
}

/** Throws unless a message comes from the extension itself: its background, popup or panel, or one of its pages in a tab. */
function checkSender({ id, url, tab }: Sender): void {
  const isOwnPage = tab === undefined || url?.startsWith(browser.runtime.getURL('/'));
  if (id !== browser.runtime.id || !isOwnPage) throw new Error('refused: the message does not come from the extension');
}

/** Lets the extension's pages and its background ask and steer a page's session until the script is invalidated. */
export function answerExtension(session: PageSession, ctx: ContentScriptContext): void {
  const trusted =
    <Data, Answer>(answer: (data: Data) => Answer) =>
    ({ data, sender }: { data: Data; sender: Sender }) => {
      checkSender(sender);
      return answer(data);
    };
  const stops = [
    onMessage('pageStatus', trusted(session.status)),
    onMessage(
      'capture',
      trusted((id) => session.capture(id ?? undefined)),
    ),
    onMessage('show', trusted(session.show)),
    onMessage('setMarks', trusted(session.setMarks)),
    onMessage('claimsChanged', trusted(session.claimsChanged)),
  ];
  ctx.onInvalidated(() => {
    for (const stop of stops) stop();
  });
}
