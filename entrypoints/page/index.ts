import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from '@/lib/dom/page-session';
import { answerExtension, ask } from '@/lib/messages/page-channel';
import { lifespan } from './lifespan';
import { outside } from './outside';
import { world } from './world';

/** The content script. WXT's own kind of one would tell the page of itself by an event, and end when the page sends it one. */
export default defineUnlistedScript(() => {
  const signal = lifespan();
  const session = startSession(outside, signal);
  // The background reads them: the schema that fills in what is missing would not fit into a content script.
  const readSettings = () => void ask('settings').then(session.settingsChanged, () => {});
  const sitesWithdrawn = async () => {
    if (await ask('mayStay')) return;
    world.endAscribeFrames?.();
    world.endAscribe?.();
    outside.changed();
  };
  signal.addEventListener('abort', answerExtension({ ...session, settingsChanged: readSettings, sitesWithdrawn }));
  readSettings();
});
