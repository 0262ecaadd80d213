import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/lib/dom/card.css';
import '@/lib/dom/marks.css';
import { startSession } from '@/lib/dom/page-session';
import { answerExtension } from '@/lib/messages/page-channel';
import { createOutside } from './outside';
import { followSettings } from './settings';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // Nothing here waits: a script that is started a second time ends the first, which must have begun by then.
  main(ctx) {
    const session = startSession(createOutside(ctx), ctx.signal);
    ctx.onInvalidated(answerExtension(session));
    followSettings(session.settingsChanged, ctx);
  },
});
