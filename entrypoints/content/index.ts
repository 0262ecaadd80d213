import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/lib/dom/card.css';
import '@/lib/dom/marks.css';
import { startSession } from '@/lib/dom/page-session';
import { answerExtension } from '@/lib/messages/page-channel';
import { createOutside } from './outside';
import { readSettings, watchSettings } from './settings';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const settings = await readSettings();
    // Started twice at once (as registered, and in an open page at install), the first was told to stop while it waited.
    if (ctx.isInvalid) return;
    const session = startSession(createOutside(ctx), settings, ctx.signal);
    ctx.onInvalidated(answerExtension(session));
    watchSettings(session.settingsChanged, ctx);
  },
});
