import { onMessage } from './protocol';
import { type SendingPage, sendingPage } from './sending-page';

/**
 * Hears from pages that something in them has changed, once it is known which page that is; gives what ends it. Apart from `receive.ts`, whose schemas a popup
 * would load for nothing: what comes along with these messages is not looked at.
 */
export function onPageChange(type: 'pageChanged' | 'framesChanged', changed: (page: SendingPage) => void | Promise<void>): () => void {
  return onMessage(type, ({ sender }) => changed(sendingPage(sender)));
}
