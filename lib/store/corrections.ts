import { Correction } from '../model/correction';
import type { AscribeDatabase, CorrectionRow } from './db';
import { pageKey } from './page-key';
import { StoreError } from './problem';

/** Corrections that are kept at most: more than a reader makes in years, and few enough for one list. */
export const mostCorrections = 20_000;

/** Where a correction holds that holds everywhere: no page has this key. */
const anyPage = '';

/** A correction with what it is found by. */
export function toCorrectionRow(correction: Correction): CorrectionRow {
  const page = pageKey(correction.target.source);
  return { ...correction, page, holds: correction.everywhere ? anyPage : page };
}

/** Keeps corrections; resolves when they are on disk. Throws a ZodError for what could not be read back, and a StoreError `tooMany` when there is no room. */
export function keepCorrections(db: AscribeDatabase, corrections: readonly Correction[]): Promise<void> {
  return db.transaction('rw', db.corrections, async () => {
    await db.corrections.bulkPut(corrections.map((correction) => toCorrectionRow(Correction.parse(correction))));
    if ((await db.corrections.count()) > mostCorrections) throw new StoreError('tooMany', `more than ${mostCorrections} corrections`);
  });
}

/** Corrections that pages of one site may ask for, and within a minute: more than a reader makes there in a year, and in a minute. */
const mostOfSite = 300;
const mostInMinute = 20;

/**
 * Keeps a correction unless it is the one that was made last for its page, as when a reader whom the worker was stopped before answering presses again;
 * resolves to the one that is kept. Otherwise as `keepCorrections`.
 */
export function keepCorrection(db: AscribeDatabase, correction: Correction): Promise<Correction> {
  return db.transaction('rw', db.corrections, async () => {
    const before = await madeBefore(db, correction);
    if (!before) await keepCorrections(db, [correction]);
    return before ?? correction;
  });
}

/** The correction that was made last for the page of another, where that says the same of the same place. */
async function madeBefore(db: AscribeDatabase, correction: Correction): Promise<Correction | undefined> {
  const says = ({ target, found, is, everywhere }: Correction) =>
    JSON.stringify([pageKey(target.source), target.selector, found, is, everywhere]);
  const last = (await correctionsFor(db, correction.target.source)).at(-1);
  return last && says(last) === says(correction) ? last : undefined;
}

/**
 * Keeps a correction that a page asks for, as `keepCorrection` does; resolves to nothing where it did not, for of one site only so many are kept. That is counted
 * on disk, so that it holds whenever the worker was stopped.
 */
export function keepAskedCorrection(db: AscribeDatabase, correction: Correction): Promise<Correction | undefined> {
  return db.transaction('rw', db.corrections, async () => {
    const before = await madeBefore(db, correction);
    if (before) return before;
    const rows = await rowsOfSite(db, correction.target.source);
    const now = Date.parse(correction.created);
    const isRecent = (time: number) => time > now - 60_000 && time <= now;
    const recent = rows.filter(({ created }) => isRecent(Date.parse(created)));
    if (rows.length >= mostOfSite || recent.length >= mostInMinute) return undefined;
    await keepCorrections(db, [correction]);
    return correction;
  });
}

/** Some of the corrections that were made on a site's pages, as many as pages may ask for. Other sites' names may begin with its own. */
function rowsOfSite(db: AscribeDatabase, address: string): Promise<CorrectionRow[]> {
  const { protocol, host } = new URL(address);
  const site = `${protocol}//${host}`;
  const rows = db.corrections.where('page').startsWithAnyOf(`${site}/`, `${site}#`);
  return rows.or('page').equals(site).limit(mostOfSite).toArray();
}

/** Those of a file's corrections that are not here, each once. */
export async function newCorrections(db: AscribeDatabase, corrections: readonly Correction[]): Promise<Correction[]> {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const rows = await db.corrections.bulkGet([...byId.keys()]);
  for (const row of rows) if (row) byId.delete(row.id);
  return [...byId.values()];
}

/** Deletes corrections and gives those back that were there and could be read, for undo. With `url`, only those made on that page. */
export function deleteCorrections(db: AscribeDatabase, ids: readonly string[], url?: string): Promise<Correction[]> {
  return db.transaction('rw', db.corrections, async () => {
    const rows = (await db.corrections.bulkGet([...ids])).filter((row) => row && (url === undefined || row.page === pageKey(url)));
    await db.corrections.bulkDelete(rows.flatMap((row) => row?.id ?? []));
    return readable(rows);
  });
}

/** The corrections that hold for a page, in the order in which they were made; for a page without an address those that hold everywhere. */
export async function correctionsFor(db: AscribeDatabase, url: string | undefined): Promise<Correction[]> {
  const rows = await db.corrections
    .where('holds')
    .anyOf(url === undefined ? [anyPage] : [anyPage, pageKey(url)])
    .toArray();
  return readable(rows).sort(byTime);
}

/** The corrections that were made on some pages, or without pages all, in the order in which they were made. */
export async function correctionsMadeOn(db: AscribeDatabase, urls?: readonly string[]): Promise<Correction[]> {
  const rows = urls ? db.corrections.where('page').anyOf(urls.map(pageKey)) : db.corrections;
  return readable(await rows.toArray()).sort(byTime);
}

function readable(rows: readonly unknown[]): Correction[] {
  return rows.flatMap((row) => Correction.safeParse(row).data ?? []);
}

function byTime(a: Correction, b: Correction): number {
  return Date.parse(a.created) - Date.parse(b.created) || (a.id < b.id ? -1 : 1);
}
