import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/lib/dom/card.css';
import '@/lib/dom/marks.css';
import { startSession } from '@/lib/dom/page-session';
import { answerExtension } from './answer-extension';
import { createOutside } from './outside';
import { readSettings, watchSettings } from './settings';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const session = startSession(createOutside(ctx), await readSettings(), ctx.signal);
    answerExtension(session, ctx);
    watchSettings(session.settingsChanged, ctx);
  },
});
