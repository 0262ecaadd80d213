import { Annotation } from '../model/annotation';
import { Article } from '../model/article';
import { toRow } from './annotations';
import { catalogue } from './catalogue';
import type { ArticleRow, AscribeDatabase } from './db';
import { inBatches } from './in-batches';
import { pageKey } from './page-key';
import { addVersions } from './sightings';

const batch = 1000; // rows: few enough not to hold a whole store in memory twice

/** How many annotations of an import were new, replaced an older state, or were here in the same or a later state. */
export interface Imported {
  added: number;
  updated: number;
  unchanged: number;
}

/**
 * Takes a collection in, all of it or, on any error, nothing. Of two states of an annotation the one modified later stays, of two of an article
 * the one retrieved later; what is here stays where they are equal; versions of a text are added to those known. A row that cannot be read counts as older than any.
 */
export function importCollection(db: AscribeDatabase, collection: { annotations: Annotation[]; articles: Article[] }): Promise<Imported> {
  return db.transaction('rw', db.annotations, db.articles, db.versions, db.anchorings, db.catalogue, async () => {
    const imported: Imported = { added: 0, updated: 0, unchanged: 0 };
    const put: Annotation[] = [];
    const articlesPut: string[] = [];
    for (const annotations of inBatches(collection.annotations, batch)) {
      const rows = await db.annotations.bulkGet(annotations.map(({ id }) => id));
      const newer = annotations.filter((annotation, n) => isLater(annotation.modified, Annotation.safeParse(rows[n]).data?.modified));
      const added = rows.filter((row) => row === undefined).length;
      imported.added += added;
      imported.updated += newer.length - added;
      imported.unchanged += annotations.length - newer.length;
      await db.annotations.bulkPut(newer.map(toRow));
      put.push(...newer);
    }
    for (const { url, versions = [] } of collection.articles) await addVersions(db, pageKey(url), versions);
    for (const articles of inBatches(latestOfEachPage(collection.articles), batch)) {
      const rows = await db.articles.bulkGet(articles.map(({ page }) => page));
      const newer = articles.filter((article, n) => isLater(article.retrieved, Article.safeParse(rows[n]).data?.retrieved));
      await db.articles.bulkPut(newer);
      articlesPut.push(...newer.map(({ page }) => page));
    }
    await catalogue(db, { put, articles: articlesPut });
    return imported;
  });
}

function latestOfEachPage(articles: Article[]): ArticleRow[] {
  const latest = new Map<string, ArticleRow>();
  for (const { versions: _versions, ...article } of articles) {
    const page = pageKey(article.url);
    if (isLater(article.retrieved, latest.get(page)?.retrieved)) latest.set(page, { ...article, page });
  }
  return [...latest.values()];
}

function isLater(time: string, than: string | undefined): boolean {
  return than === undefined || Date.parse(time) > Date.parse(than);
}
