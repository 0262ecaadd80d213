import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFrames } from '@/lib/dom/watch-frames';
import { ask } from '@/lib/messages/page-channel';
import { world } from './page/world';

/** Runs beside the content script, and tells the background of frames that are to have one too. */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  world.endAscribeFrames?.();
  world.endAscribeFrames = () => end.abort();
  // After an update of the extension nobody answers; the new one has begun by itself.
  watchFrames(() => void ask('framesChanged').catch(() => end.abort()), end.signal);
});
