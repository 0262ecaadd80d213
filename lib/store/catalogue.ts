import { articleFacts, type CardInFull, emptyCard, entryOf } from '../library/card';
import { AnchorState } from '../model/anchoring';
import { Annotation } from '../model/annotation';
import { Article } from '../model/article';
import { type AscribeDatabase, type CardRow, noPage, unmade } from './db';
import { forgetPacks } from './forget-packs';
import { inBatches } from './in-batches';
import { lastRevision } from './last-revision';
import { pageKey } from './page-key';
import { isReadableCard } from './readable-card';

const batch = 1000; // rows: few enough not to hold a whole store in memory twice

/** What a transaction has written: annotations put or removed, and the pages (by their keys) whose articles have changed. */
export interface Written {
  put?: readonly Annotation[];
  removed?: readonly Annotation[];
  articles?: readonly string[];
}

/**
 * Keeps the catalogue in step: call it last in every transaction that writes annotations or articles; it needs `annotations`, `articles`,
 * `anchorings` and `catalogue`. Does nothing while the catalogue is not made.
 */
export async function catalogue(db: AscribeDatabase, { put = [], removed = [], articles = [] }: Written): Promise<void> {
  const putOn = byPage(put);
  const removedFrom = byPage(removed);
  const pages = [...new Set([...putOn.keys(), ...removedFrom.keys(), ...articles])];
  await changeCards(db, pages, async (cards, kept) => {
    const about = await db.articles.bulkGet(cards.map(({ page }) => page));
    const isThere = new Set(kept.map(({ page }) => page));
    const back = cards.filter(({ page }) => isThere.has(page)).flatMap(({ page }) => putOn.get(page) ?? []);
    const seen = new Map((await db.anchorings.bulkGet(back.map(({ id }) => id))).flatMap((row) => (row ? [[row.id, row.state]] : [])));
    const changed = cards.map((card, n) => {
      const entries = new Map(card.entries.map((entry) => [entry.id, entry]));
      for (const { id } of removedFrom.get(card.page) ?? []) entries.delete(id);
      for (const annotation of putOn.get(card.page) ?? []) {
        const state = seen.get(annotation.id);
        entries.set(annotation.id, { ...entryOf(annotation), ...(state && { state }) });
      }
      return { ...card, ...articleFacts(Article.safeParse(about[n]).data), entries: inTextOrder([...entries.values()]) };
    });
    return changed.filter(({ page, entries }) => isThere.has(page) || entries.length > 0);
  });
}

/** Notes in the catalogue how annotations of a page (by its key) stand in it now; within a transaction that may write it. */
export function catalogueStates(db: AscribeDatabase, page: string, states: ReadonlyMap<string, AnchorState>): Promise<void> {
  return changeCards(db, [page], async (_cards, [kept]) => {
    if (!kept?.entries.some(({ id, state }) => states.has(id) && states.get(id) !== state)) return [];
    return [{ ...kept, entries: kept.entries.map((entry) => ({ ...entry, state: states.get(entry.id) ?? entry.state })) }];
  });
}

/** What long work is told and tells: `onProgress` the parts done and all there are. An abort undoes all of it. */
export interface Work {
  signal?: AbortSignal;
  onProgress?: (done: number, of: number) => void;
}

/** Makes the catalogue anew from all annotations, in one transaction. */
export function makeCatalogue(db: AscribeDatabase, { signal, onProgress }: Work = {}): Promise<void> {
  return db.transaction('rw', [db.annotations, db.articles, db.anchorings, db.catalogue, db.packs, db.packedWords], async () => {
    const cards = new Map<string, CardInFull>();
    const all = await db.annotations.count();
    let done = 0;
    for (let after = ''; ; ) {
      signal?.throwIfAborted();
      const rows = await db.annotations.where(':id').above(after).limit(batch).toArray();
      if (rows.length === 0) break;
      // A range is read much faster than as many keys.
      const anchorings = await db.anchorings.where('id').between(rows[0]!.id, rows.at(-1)!.id, true, true).toArray();
      const states = new Map(anchorings.map((anchoring) => [anchoring.id, anchoring.state]));
      for (const row of rows) {
        const annotation = Annotation.safeParse(row).data;
        const page = annotation ? pageKey(annotation.target.source) : isPage(row.page) ? row.page : noPage;
        const card = cards.get(page) ?? emptyCard(page);
        cards.set(page, card);
        const state = AnchorState.safeParse(states.get(row.id)).data;
        if (annotation) card.entries.push({ ...entryOf(annotation), ...(state && { state }) });
        else card.unreadable++;
      }
      after = rows.at(-1)!.id;
      done += rows.length;
      onProgress?.(done, all);
    }
    const revision = (await lastRevision(db)) + 1;
    await db.catalogue.clear();
    await forgetPacks(db);
    const pages = [...cards.keys()].sort();
    for (const some of inBatches(pages, batch)) {
      const articles = await db.articles.where('page').between(some[0], some.at(-1), true, true).toArray();
      const facts = new Map(articles.map((article) => [article.page, articleFacts(Article.safeParse(article).data)]));
      const made = some
        .map((page) => cards.get(page)!)
        .map((card) => ({ ...card, ...facts.get(card.page), entries: inTextOrder(card.entries) }));
      await db.catalogue.bulkPut(made.map((card) => ({ ...card, revision })));
    }
  });
}

/**
 * Puts the cards of pages back as `change` makes them of those that there are; it is handed an empty one for a page without. All get one
 * revision, higher than any before.
 */
async function changeCards(
  db: AscribeDatabase,
  pages: readonly string[],
  change: (cards: CardInFull[], kept: CardRow[]) => Promise<CardInFull[]>,
): Promise<void> {
  if (pages.length === 0 || (await db.catalogue.get(unmade))) return;
  const revision = (await lastRevision(db)) + 1;
  for (const some of inBatches(pages, batch)) {
    const rows = await db.catalogue.bulkGet([...some]);
    // A damaged card keeps no claim from being saved: without it the catalogue is out of step, and is made anew.
    const cards = await change(
      rows.map((row, n) => (isReadableCard(row) ? row : emptyCard(some[n]!))),
      rows.filter(isReadableCard),
    );
    await db.catalogue.bulkPut(cards.map((card) => ({ ...card, revision })));
  }
}

const isPage = (key: unknown): boolean => typeof key === 'string' && key !== unmade;

function byPage(annotations: readonly Annotation[]): Map<string, Annotation[]> {
  const pages = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const page = pageKey(annotation.target.source);
    const before = pages.get(page);
    if (before) before.push(annotation);
    else pages.set(page, [annotation]);
  }
  return pages;
}

function inTextOrder(entries: CardInFull['entries']): CardInFull['entries'] {
  return entries.sort((a, b) => a.start - b.start || a.created - b.created);
}
