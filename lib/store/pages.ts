import type { AnnotatedPage } from '../model/annotated-page';
import { Annotation, byAge } from '../model/annotation';
import { Article, TextVersion } from '../model/article';
import type { AnnotationRow, AscribeDatabase } from './db';
import { pageKey } from './page-key';

const batch = 1000; // annotations: few enough not to hold a whole store in memory twice
const mostPages = 500; // at a time, however few annotations they have

/** Which annotations: those of pages (by their addresses), those with ids, or, with neither, all. */
export type Choice = { urls: readonly string[] } | { ids: readonly string[] } | 'everything';

/**
 * The pages of what is chosen, in the order of their keys, some read at a time, each with what is known of its article and of the versions of its
 * text. `onUnreadable` hears how many annotations were left out because they can no longer be read. What is written meanwhile is read or not.
 */
export async function* readPages(
  db: AscribeDatabase,
  choice: Choice,
  onUnreadable?: (count: number) => void,
): AsyncGenerator<AnnotatedPage> {
  const chosen = typeof choice === 'object' && 'ids' in choice ? await idsByPage(db, choice.ids) : undefined;
  const pages = chosen ? [...chosen.keys()] : await pagesOf(db, choice);
  pages.sort();
  let size = 10;
  for (let start = 0; start < pages.length; ) {
    const some = pages.slice(start, start + size);
    const [rows, articles] = await Promise.all([rowsOf(db, some, choice, chosen), articlesOn(db, some, choice === 'everything')]);
    const onPage = new Map(some.map((page): [string, Annotation[]] => [page, []]));
    let unreadable = 0;
    for (const row of rows) {
      const annotation = Annotation.safeParse(row).data;
      if (annotation) onPage.get(row.page)?.push(annotation);
      else unreadable++;
    }
    if (unreadable > 0) onUnreadable?.(unreadable);
    for (const [page, annotations] of onPage) {
      const article = articles.get(page);
      if (annotations.length > 0) yield { ...(article && { article }), annotations: annotations.sort(byAge) };
    }
    start += size;
    size = Math.max(1, Math.min(mostPages, Math.round((batch * some.length) / Math.max(1, rows.length))));
  }
}

async function pagesOf(db: AscribeDatabase, choice: Choice): Promise<string[]> {
  if (typeof choice === 'object' && 'urls' in choice) return [...new Set(choice.urls.map(pageKey))];
  return (await db.annotations.orderBy('page').uniqueKeys()).map(String);
}

async function idsByPage(db: AscribeDatabase, ids: readonly string[]): Promise<Map<string, string[]>> {
  const pages = new Map<string, string[]>();
  for (let start = 0; start < ids.length; start += batch) {
    const rows = await db.annotations.bulkGet(ids.slice(start, start + batch));
    for (const row of rows) {
      if (!row) continue;
      const before = pages.get(row.page);
      if (before) before.push(row.id);
      else pages.set(row.page, [row.id]);
    }
  }
  return pages;
}

/** All pages between the first and the last are among `pages` when everything is chosen: a range is read much faster than many keys. */
async function rowsOf(db: AscribeDatabase, pages: string[], choice: Choice, chosen?: Map<string, string[]>): Promise<AnnotationRow[]> {
  if (choice === 'everything') return db.annotations.where('page').between(pages[0], pages.at(-1), true, true).toArray();
  if (!chosen) return (await Promise.all(pages.map((page) => db.annotations.where('page').equals(page).toArray()))).flat();
  const rows = await db.annotations.bulkGet(pages.flatMap((page) => chosen.get(page) ?? []));
  return rows.filter((row) => row !== undefined);
}

/** What is known of the articles of pages, by page. */
async function articlesOn(db: AscribeDatabase, pages: string[], isRange: boolean): Promise<Map<string, Article>> {
  const [rows, versions] = await Promise.all([db.articles.bulkGet(pages), versionsOfPages(db, pages, isRange)]);
  const articles = new Map<string, Article>();
  for (const [n, row] of rows.entries()) {
    const seen = versions.get(pages[n]!);
    const article = Article.safeParse({ ...row, ...(seen && { versions: seen }) }).data;
    if (article) articles.set(pages[n]!, article);
  }
  return articles;
}

/** The versions of texts that were seen, by page, oldest first. */
async function versionsOfPages(db: AscribeDatabase, keys: string[], isRange: boolean): Promise<Map<string, TextVersion[]>> {
  const rows = isRange
    ? await db.versions.where('page').between(keys[0], keys.at(-1), true, true).toArray()
    : (await Promise.all(keys.map((key) => db.versions.where('page').equals(key).toArray()))).flat();
  const versions = new Map<string, TextVersion[]>();
  for (const row of rows) {
    const version = TextVersion.safeParse(row).data;
    if (version) versions.set(row.page, [...(versions.get(row.page) ?? []), version]);
  }
  for (const seen of versions.values()) seen.sort((a, b) => Date.parse(a.firstSeen) - Date.parse(b.firstSeen));
  return versions;
}
