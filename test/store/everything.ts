import type { Annotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { AscribeDatabase } from '../../lib/store/db';
import { readPages } from '../../lib/store/pages';

/** Every annotation that an export would read, page after page, and how many rows it would leave out. */
export async function allAnnotations(db: AscribeDatabase): Promise<{ annotations: Annotation[]; unreadable: number }> {
  let unreadable = 0;
  const annotations: Annotation[] = [];
  const count = (more: number) => {
    unreadable += more;
  };
  for await (const page of readPages(db, 'everything', count)) annotations.push(...page.annotations);
  return { annotations, unreadable };
}

/** The articles that an export of annotations would read. */
export async function articlesOf(db: AscribeDatabase, annotations: Annotation[]): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const { article } of readPages(db, { ids: annotations.map(({ id }) => id) })) if (article) articles.push(article);
  return articles;
}
