import { type Annotation, bodyToClaim } from '@/lib/model/annotation';
import type { Article } from '@/lib/model/article';
import type { OpenDraft } from '@/lib/model/open-draft';
import { articleOfPage } from '@/lib/store/annotations';
import type { AscribeDatabase } from '@/lib/store/db';

/** The form that edits a saved claim on a tab. */
export async function draftOf(db: AscribeDatabase, annotation: Annotation, tabId: number): Promise<OpenDraft> {
  const { id, target, body } = annotation;
  const article = (await articleOfPage(db, target.source).catch(() => undefined)) ?? unknownArticle(target);
  return { tabId, draft: { target, article }, claim: bodyToClaim(body), annotationId: id };
}

/** What a target says of its article by itself. */
function unknownArticle({ source, state }: Annotation['target']): Article {
  return { url: source, title: source.slice(0, 2000), textHash: state.textHash, retrieved: state.sourceDate };
}
