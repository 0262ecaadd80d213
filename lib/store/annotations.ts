import type { Table } from 'dexie';
import { Annotation, bodyToClaim, byAge, claimToBody } from '../model/annotation';
import { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { ClaimDraft } from '../model/claim-draft';
import { catalogue } from './catalogue';
import { type AnnotationRow, type AscribeDatabase, unmade } from './db';
import { forgetPacks } from './packs';
import { pageKey } from './page-key';
import { StoreError } from './problem';
import { noteVersion } from './sightings';

/** What is to be saved: a passage, what the reader says about it, when (`now`, ISO 8601) and under which `id` (`urn:uuid:…`). */
export interface NewClaim {
  draft: ClaimDraft;
  claim: Claim;
  /** The name that the annotation carries as its creator; empty or absent for none. */
  creator?: string;
  now: string;
  id: string;
}

/** Saves a claim and the article that it stands in; resolves when both are on disk. Throws a ZodError for what could not be read back. */
export async function saveClaim(db: AscribeDatabase, { draft, claim, creator, now, id }: NewClaim): Promise<Annotation> {
  const annotation = Annotation.parse({
    id,
    type: 'Annotation',
    motivation: 'assessing',
    body: claimToBody(claim),
    target: draft.target,
    ...(creator && { creator: { type: 'Person', name: creator } }),
    created: now,
    modified: now,
  });
  const page = pageKey(draft.target.source);
  const { url } = draft.article;
  // An article is known by its address: one of another page would take that page's place when an export is read back.
  const article = Article.parse({ ...draft.article, url: pageKey(url) === page ? url : draft.target.source, versions: undefined });
  await db.transaction('rw', [...writtenWithClaims(db), db.versions], async () => {
    await db.annotations.add(toRow(annotation));
    await db.articles.put({ ...article, page });
    await noteVersion(db, draft.target.source, article.textHash, article.retrieved);
    await catalogue(db, { put: [annotation] });
  });
  return annotation;
}

/** Puts another claim into an annotation, `now` (ISO 8601) being its new date; a StoreError `gone` when it was deleted meanwhile. */
export function updateClaim(db: AscribeDatabase, id: string, claim: Claim, now: string): Promise<Annotation> {
  return db.transaction('rw', writtenWithClaims(db), async () => {
    const before = await annotationWithId(db, id);
    const modified = Date.parse(now) > Date.parse(before.modified) ? now : before.modified; // a clock set back does not make it older
    const annotation = Annotation.parse({ ...before, body: claimToBody(claim), modified });
    await db.annotations.put(toRow(annotation));
    await catalogue(db, { put: [annotation] });
    return annotation;
  });
}

/** Deletes an annotation and gives it back for undo; its article and what was seen of it stay until `forgetUnused`. A StoreError `gone` when it is not there. */
export function deleteAnnotation(db: AscribeDatabase, id: string): Promise<Annotation> {
  return db.transaction('rw', writtenWithClaims(db), async () => {
    const annotation = await annotationWithId(db, id);
    await db.annotations.delete(id);
    await catalogue(db, { removed: [annotation] });
    return annotation;
  });
}

/** Puts a deleted annotation back as it was, and its article if given. */
export async function restoreAnnotation(db: AscribeDatabase, annotation: Annotation, article?: Article): Promise<void> {
  await db.transaction('rw', writtenWithClaims(db), async () => {
    await db.annotations.put(toRow(Annotation.parse(annotation)));
    if (article) await db.articles.put({ ...Article.parse(article), page: pageKey(annotation.target.source) });
    await catalogue(db, { put: [annotation] });
  });
}

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

/** Deletes what is known of pages and annotations that are no more, once undo is past (when the browser starts). */
export function forgetUnused(db: AscribeDatabase): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const pages = (await db.annotations.orderBy('page').uniqueKeys()).map(String);
    await db.articles.where('page').noneOf(pages).delete();
    await db.versions.where('page').noneOf(pages).delete();
    const cards = db.catalogue.where('page').noneOf([unmade, ...pages]);
    if (await cards.delete()) await forgetPacks(db);
    await db.anchorings
      .where('id')
      .noneOf(await db.annotations.toCollection().primaryKeys())
      .delete();
  });
}

/** The tables of a transaction that writes annotations: the catalogue is made of the others. */
export function writtenWithClaims(db: AscribeDatabase): Table[] {
  return [db.annotations, db.articles, db.anchorings, db.catalogue];
}

async function annotationWithId(db: AscribeDatabase, id: string): Promise<Annotation> {
  const row = await db.annotations.get(id);
  if (!row) throw new StoreError('gone', `there is no annotation ${id}`);
  const annotation = Annotation.safeParse(row);
  if (!annotation.success) throw new StoreError('damaged', `the annotation ${id} cannot be read`);
  return annotation.data;
}

/** An annotation with what it is found by. */
export function toRow(annotation: Annotation): AnnotationRow {
  return { ...annotation, page: pageKey(annotation.target.source), tags: bodyToClaim(annotation.body).tags };
}

function read(rows: unknown[]): Found {
  const annotations = rows.flatMap((row) => Annotation.safeParse(row).data ?? []);
  return { annotations, unreadable: rows.length - annotations.length };
}
