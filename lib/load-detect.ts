import { browser } from 'wxt/browser';
import { type Detect, makeDetect } from './detect/detect';

/** The detector with what it has learned, which lies beside the code in the extension: the code alone stays small and starts fast. */
export async function loadDetect(): Promise<Detect> {
  const learned = await fetch(browser.runtime.getURL('/parts-of-speech.json'));
  return makeDetect(await learned.json());
}
