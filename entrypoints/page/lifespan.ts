import { browser } from 'wxt/browser';
import { world } from './world';

/** How often, in milliseconds, a look is taken whether the extension is still there. */
const glance = 1000;

/**
 * A signal that says stop when this script is started a second time, and when its extension is gone: updated, switched off or removed, it leaves
 * its scripts behind. The page sees nothing of it, for a content script has a world of its own.
 */
export function lifespan(): AbortSignal {
  const end = new AbortController();
  world.endAscribe?.();
  world.endAscribe = () => end.abort();
  // That of the version before an update knows nothing of this one.
  delete world.openAscribeCard;
  const check = setInterval(() => browser.runtime?.id ?? end.abort(), glance);
  end.signal.addEventListener('abort', () => clearInterval(check));
  return end.signal;
}
