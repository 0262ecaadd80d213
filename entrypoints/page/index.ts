import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from '@/lib/dom/page-session';
import { answerExtension } from '@/lib/messages/page-channel';
import { lifespan } from './lifespan';
import { outside } from './outside';
import { followSettings } from './settings';

/** The content script. WXT's own kind of one would tell the page of itself by an event, and end when the page sends it one. */
export default defineUnlistedScript(() => {
  const signal = lifespan();
  const session = startSession(outside, signal);
  signal.addEventListener('abort', answerExtension(session));
  followSettings(session.settingsChanged, signal);
});
