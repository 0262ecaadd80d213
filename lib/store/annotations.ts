import { Annotation, byAge } from '../model/annotation';
import { Article } from '../model/article';
import type { AscribeDatabase } from './db';
import { pageKey } from './page-key';

/** The annotations that were read, and how many rows were left out because they no longer are annotations. */
export interface Found {
  annotations: Annotation[];
  unreadable: number;
}

/** The annotations of the page at `url`, in the order of their places in the text. */
export async function annotationsOfPage(db: AscribeDatabase, url: string): Promise<Found> {
  const found = read(await db.annotations.where('page').equals(pageKey(url)).toArray());
  found.annotations.sort((a, b) => a.target.selector[1].start - b.target.selector[1].start || byAge(a, b));
  return found;
}

/** The annotations of several pages, page after page, each page once. */
export async function annotationsOfPages(db: AscribeDatabase, urls: readonly string[]): Promise<Found> {
  const pages = new Map(urls.map((url) => [pageKey(url), url]));
  const found = await Promise.all([...pages.values()].map((url) => annotationsOfPage(db, url)));
  return {
    annotations: found.flatMap(({ annotations }) => annotations),
    unreadable: found.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

/** How many annotations there are, unreadable ones included. */
export function countAnnotations(db: AscribeDatabase): Promise<number> {
  return db.annotations.count();
}

/** Every tag in use, most used first, then by the alphabet. */
export async function knownTags(db: AscribeDatabase): Promise<string[]> {
  const uses = new Map<string, number>();
  await db.annotations.orderBy('tags').eachKey((tag) => uses.set(String(tag), (uses.get(String(tag)) ?? 0) + 1));
  return [...uses].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([tag]) => tag);
}

/** What is known of the article at `url`. */
export async function articleOfPage(db: AscribeDatabase, url: string): Promise<Article | undefined> {
  return Article.safeParse(await db.articles.get(pageKey(url))).data;
}

function read(rows: unknown[]): Found {
  const annotations = rows.flatMap((row) => Annotation.safeParse(row).data ?? []);
  return { annotations, unreadable: rows.length - annotations.length };
}
