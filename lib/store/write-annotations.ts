import type { Table } from 'dexie';
import { Annotation, bodyToClaim, claimToBody } from '../model/annotation';
import { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { ClaimDraft } from '../model/claim-draft';
import { catalogue } from './catalogue';
import { type AnnotationRow, type AscribeDatabase, unmade } from './db';
import { forgetPacks } from './forget-packs';
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
