import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasRoom } from '@/lib/frame-room';
import { ask } from '@/lib/messages/page-channel';

/**
 * All that runs in a frame until there is room to read in it: most frames are advertisements and trackers, which the content script would
 * cost more than they are. It says once that there is room, and the background starts the content script.
 */
export default defineUnlistedScript(() => {
  if (self === top) return;
  const end = new AbortController();
  const look = () => {
    if (!hasRoom(window)) return;
    end.abort();
    // Nobody answers after an update of the extension, which has looked into every frame itself.
    ask('frameShown').catch(() => {});
  };
  addEventListener('resize', look, { signal: end.signal });
  look();
});
