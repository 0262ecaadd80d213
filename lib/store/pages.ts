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
    const rows = await rowsOf(db, some, choice, chosen);
    const onPage = new Map(some.map((page): [string, Annotation[]] => [page, []]));
    let unreadable = 0;
    for (const row of rows) {
      const annotation = Annotation.safeParse(row).data;
      if (annotation) onPage.get(row.page)?.push(annotation);
      else unreadable++;
    }
    if (unreadable > 0) onUnreadable?.(unreadable);
    yield* await withArticles(db, onPage, choice === 'everything');
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

async function withArticles(db: AscribeDatabase, onPage: Map<string, Annotation[]>, isRange: boolean): Promise<AnnotatedPage[]> {
  const keys = [...onPage.keys()];
  const articles = await db.articles.bulkGet(keys);
  const versions = await versionsOfPages(db, keys, isRange);
  return keys.flatMap((key, n) => {
    const seen = versions.get(key);
    const article = Article.safeParse({ ...articles[n], ...(seen && { versions: seen }) }).data;
    const some = onPage.get(key)!.sort(byAge);
    return some.length > 0 ? { ...(article && { article }), annotations: some } : [];
  });
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
