import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import { hashText } from '@/lib/anchor/hash-text';
import type { Outside } from '@/lib/dom/view';
import { sendMessage } from '@/lib/messages/protocol';

async function languageOf(text: string): Promise<string | undefined> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [most] = languages.toSorted((a, b) => b.percentage - a.percentage);
  return isReliable && most && most.language !== 'und' ? most.language : undefined;
}

/** What the page code asks for, answered by the browser and the background. */
export function createOutside(ctx: ContentScriptContext): Outside {
  /** After an update of the extension its messages reach nobody: then this script is over. */
  const alive = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (ctx.isInvalid) throw new Error('the extension was updated or removed');
    return work();
  };
  return {
    detect: (page) => alive(() => sendMessage('detect', page)),
    savedPlaces: () => alive(() => sendMessage('savedPlaces')),
    languageOf: (text) => alive(() => languageOf(text)),
    // Pages without TLS have no crypto.subtle, and neither do content scripts in them.
    hash: (text) => (isSecureContext ? hashText(text) : alive(() => sendMessage('hashText', text))),
    // Nobody may be listening, and then nobody needs to know.
    changed: () => void alive(() => sendMessage('pageChanged')).catch(() => {}),
    tag: (draft) => void alive(() => sendMessage('tagClaim', draft)).catch(() => {}),
    say: i18n.t,
  };
}
