import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { draftOfPassage } from './anchor/draft-of-passage';
import { hashText } from './article/hash-text';
import { capturePassage } from './capture';
import { keepCorrection } from './correcting';
import { type KindOrNone, longestCorrected } from './model/correction';
import type { Passage } from './model/passage';
import type { AscribeDatabase } from './store/db';
import { storeProblem } from './store/problem';

/** Marks what is selected in a tab as the reader says, in the place of what was marked there; nothing is marked outside an article. Where that fails, our button says so. */
export async function correctSelection(db: AscribeDatabase, tabId: number, is: KindOrNone, frameId?: number): Promise<void> {
  const passage = await capturePassage(tabId, { selectedIn: frameId });
  if (!passage || !(await isInArticle(passage))) return tell(tabId, i18n.t('correction.notHere'));
  const { target } = draftOfPassage(passage);
  const problem = await keepCorrection(db, { target, is, everywhere: false }).then(
    () => '',
    (error: unknown) => i18n.t(`storeProblem.${storeProblem(error)}`),
  );
  await tell(tabId, problem);
}

async function isInArticle({ text, span, article }: Passage): Promise<boolean> {
  return span.end - span.start <= longestCorrected && (await hashText(text)) === article.textHash;
}

/** Has our button say what went wrong in a tab, until it goes elsewhere or something goes right. */
async function tell(tabId: number, problem: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: problem && '!' }),
    browser.action.setTitle({ tabId, title: problem || i18n.t('extension.name') }),
  ]);
}
