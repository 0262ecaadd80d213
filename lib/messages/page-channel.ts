import { browser } from 'wxt/browser';
import type { FromPage, ToPage } from './protocol';

/*
 * The page's end of the messages that `protocol.ts` declares. It speaks the wire format of @webext-core/messaging 4
 * ({id, type, data, timestamp}, answered by {res} or {err}), whose own end would take a tenth of a content script's budget.
 */

type Data<Message> = Message extends (data: infer Sent) => unknown ? Sent : undefined;
type Answers = { [Type in keyof ToPage]: (data: Data<ToPage[Type]>) => ReturnType<ToPage[Type]> | Promise<ReturnType<ToPage[Type]>> };
interface Sender {
  id?: string;
  url?: string;
  tab?: unknown;
}

/** Asks the background; throws with its words when it refuses or fails. */
export async function ask<Type extends keyof FromPage>(type: Type, data?: Data<FromPage[Type]>): Promise<ReturnType<FromPage[Type]>> {
  const answer = await browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (!answer || answer.err) throw new Error(answer?.err.message ?? 'no answer');
  return answer.res;
}

/** A message is the extension's own when it comes from its background, popup or panel, or from one of its pages in a tab. */
function isOwn({ id, url, tab }: Sender): boolean {
  return id === browser.runtime.id && (!tab || !!url?.startsWith(browser.runtime.getURL('/')));
}

/** Answers what the extension asks of this page; messages of others are refused. Gives what ends it. */
export function answerExtension(answers: Answers): () => void {
  const listener = (message: { type: keyof ToPage; data: never }, sender: Sender, respond: (answer: unknown) => void) => {
    if (!Object.hasOwn(answers, message?.type)) return false;
    const answer = async () => {
      if (!isOwn(sender)) throw new Error('refused: not ours');
      return answers[message.type](message.data);
    };
    answer().then(
      (res) => respond({ res }),
      ({ message }: Error) => respond({ err: { message } }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
