import { i18n } from '#i18n';
import { draftOfPassage } from './anchor/draft-of-passage';
import { hashText } from './article/hash-text';
import { capturePassage } from './capture';
import { correct } from './correcting';
import { type KindOrNone, longestCorrected } from './model/correction';
import type { Passage } from './model/passage';
import { mayKeepFrom } from './private-windows';
import type { AscribeDatabase } from './store/db';
import { storeProblem } from './store/problem';

/**
 * Marks what is selected in a tab, in the frame where the browser says that the reader did so, as the reader says, in the place of what was marked there.
 * Gives why that could not be done, in the reader's words: nothing is marked outside an article, nor kept from a private window.
 */
export async function correctSelection(
  db: AscribeDatabase,
  tabId: number,
  is: KindOrNone,
  selectedIn?: number,
): Promise<string | undefined> {
  if (!(await mayKeepFrom(tabId))) return i18n.t('private.notKept');
  const passage = await capturePassage(tabId, { selectedIn });
  if (!passage || !(await isInArticle(passage))) return i18n.t('correction.notHere');
  const { target } = draftOfPassage(passage);
  try {
    await correct(db, { target, is, everywhere: false });
  } catch (error) {
    return i18n.t(`storeProblem.${storeProblem(error)}`);
  }
}

async function isInArticle({ text, span, article }: Passage): Promise<boolean> {
  return span.end - span.start <= longestCorrected && (await hashText(text)) === article.textHash;
}
