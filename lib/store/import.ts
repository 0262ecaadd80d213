import type { Table } from 'dexie';
import type { Actor } from '../model/actor';
import { Annotation } from '../model/annotation';
import { Article, type TextVersion } from '../model/article';
import type { Correction } from '../model/correction';
import { unknownText } from '../model/target';
import { type ActorsUndo, takeActors, undoActors } from './actors';
import { catalogue, type Work } from './catalogue';
import { keepCorrections, newCorrections } from './corrections';
import type { AnnotationRow, ArticleRow, AscribeDatabase } from './db';
import { inBatches } from './in-batches';
import { keptIds, rowsWith } from './kept-ids';
import { pageKey } from './page-key';
import { addVersions } from './sightings';
import { toRow, writtenWithClaims } from './write-annotations';

const batch = 1000; // rows: few enough not to hold a whole store in memory twice

/** How many annotations of an import were new, replaced an older state, or were here in the same or a later state; and what takes it back. */
export interface Imported {
  added: number;
  updated: number;
  unchanged: number;
  /** Corrections that were new. */
  corrections: number;
  undo: ImportUndo;
}

/** What an import has put where: the annotations and pages that were not here before, and those that it replaced as they were. */
export interface ImportUndo {
  put: Annotation[];
  replaced: AnnotationRow[];
  newPages: string[];
  replacedArticles: ArticleRow[];
  actors: ActorsUndo;
  corrections: Correction[];
}

/**
 * Takes a collection in, all of it or, on any error or abort, nothing. Of two states of an annotation the one modified later stays, of two of an article
 * the one retrieved later; what is here stays where they are equal; versions of a text are added to those known, and names of actors to those of whom here share one. A row that cannot be read counts as older than any.
 */
export function importCollection(
  db: AscribeDatabase,
  collection: { annotations: Annotation[]; articles: Article[]; actors?: Actor[]; corrections?: Correction[] },
  { signal, onProgress }: Work = {},
): Promise<Imported> {
  return db.transaction('rw', writtenByImports(db), async () => {
    const undo: ImportUndo = {
      put: [],
      replaced: [],
      newPages: [],
      replacedArticles: [],
      actors: { put: [], replaced: [] },
      corrections: [],
    };
    const imported: Imported = { added: 0, updated: 0, unchanged: 0, corrections: 0, undo };
    const kept = await keptIds(db);
    for (const annotations of inBatches(collection.annotations, batch)) {
      signal?.throwIfAborted();
      const rows = await rowsWith(db, kept, annotations);
      const newer = annotations.filter((annotation, n) => isLater(annotation.modified, Annotation.safeParse(rows[n]).data?.modified));
      const added = rows.filter((row) => row === undefined).length;
      imported.added += added;
      imported.updated += newer.length - added;
      imported.unchanged += annotations.length - newer.length;
      await db.annotations.bulkPut(newer.map(toRow));
      const ids = new Set(newer.map(({ id }) => id));
      undo.put.push(...newer);
      undo.replaced.push(...rows.filter((row) => row !== undefined && ids.has(row.id)).flatMap((row) => row ?? []));
      onProgress?.(undo.put.length + imported.unchanged, collection.annotations.length);
    }
    for (const [page, versions] of versionsByPage(collection.articles)) {
      signal?.throwIfAborted();
      await addVersions(db, page, versions);
    }
    for (const articles of inBatches(latestOfEachPage(collection.articles), batch)) {
      signal?.throwIfAborted();
      const rows = await db.articles.bulkGet(articles.map(({ page }) => page));
      const newer = articles.filter((article, n) => goesBefore(article, Article.safeParse(rows[n]).data));
      await db.articles.bulkPut(newer);
      const pages = new Set(newer.map(({ page }) => page));
      undo.newPages.push(...articles.filter((_article, n) => !rows[n]).map(({ page }) => page));
      undo.replacedArticles.push(...rows.flatMap((row) => (row && pages.has(row.page) ? row : [])));
    }
    undo.actors = await takeActors(db, collection.actors ?? []);
    undo.corrections = await newCorrections(db, collection.corrections ?? []);
    await keepCorrections(db, undo.corrections);
    imported.corrections = undo.corrections.length;
    await catalogue(db, { put: undo.put, articles: [...undo.newPages, ...undo.replacedArticles.map(({ page }) => page)] });
    return imported;
  });
}

/**
 * Takes an import back, all of it or nothing: what it replaced is as it was, what it brought is deleted; but an annotation that has been changed since stays. The
 * versions of texts that it added are kept, for they were seen.
 */
export function undoImport(
  db: AscribeDatabase,
  { put, replaced, newPages, replacedArticles, actors, corrections }: ImportUndo,
): Promise<void> {
  return db.transaction('rw', writtenByImports(db), async () => {
    const before = new Map(replaced.map((row) => [row.id, row]));
    const removed: Annotation[] = [];
    const back: AnnotationRow[] = [];
    for (const annotations of inBatches(put, batch)) {
      const rows = await db.annotations.bulkGet(annotations.map(({ id }) => id));
      for (const [n, annotation] of annotations.entries()) {
        if (rows[n]?.modified !== annotation.modified) continue;
        const was = before.get(annotation.id);
        if (was) back.push(was);
        else removed.push(annotation);
      }
    }
    await undoActors(db, actors);
    await db.corrections.bulkDelete(corrections.map(({ id }) => id));
    await db.annotations.bulkDelete(removed.map(({ id }) => id));
    await db.annotations.bulkPut(back);
    await db.articles.bulkPut(replacedArticles);
    const stillNeeded = new Set((await db.annotations.where('page').anyOf(newPages).uniqueKeys()).map(String));
    await db.articles.bulkDelete(newPages.filter((page) => !stillNeeded.has(page)));
    await catalogue(db, { put: back, removed, articles: [...newPages, ...replacedArticles.map(({ page }) => page)] });
  });
}

/** The tables that an import and its undo write. */
function writtenByImports(db: AscribeDatabase): Table[] {
  return [...writtenWithClaims(db), db.versions, db.actors, db.corrections];
}

/** An import may have any number of articles of one page. */
function versionsByPage(articles: Article[]): Map<string, TextVersion[]> {
  const byPage = new Map<string, TextVersion[]>();
  for (const { url, versions = [] } of articles) {
    const page = pageKey(url);
    const before = byPage.get(page) ?? [];
    before.push(...versions);
    if (before.length > 0) byPage.set(page, before);
  }
  return byPage;
}

function latestOfEachPage(articles: Article[]): ArticleRow[] {
  const latest = new Map<string, ArticleRow>();
  for (const { versions: _versions, ...article } of articles) {
    const page = pageKey(article.url);
    if (isLater(article.retrieved, latest.get(page)?.retrieved)) latest.set(page, { ...article, page });
  }
  return [...latest.values()];
}

/** Whether a state of an article takes the place of what is here; one of a text that nobody has seen only where there is none. */
function goesBefore({ retrieved, textHash }: ArticleRow, here: Article | undefined): boolean {
  return here === undefined || (textHash !== unknownText && isLater(retrieved, here.retrieved));
}

function isLater(time: string, than: string | undefined): boolean {
  return than === undefined || Date.parse(time) > Date.parse(than);
}
