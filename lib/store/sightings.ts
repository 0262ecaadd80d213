import { AnchorState } from '../model/anchoring';
import { mostVersions, TextVersion } from '../model/article';
import { catalogueStates } from './catalogue';
import type { AnchoringRow, AscribeDatabase, VersionRow } from './db';
import { pageKey } from './page-key';

/** How an annotation was found in its page: its state, and for `changed` the words that stand there now. */
export type Sighting = Pick<AnchoringRow, 'id' | 'state' | 'words'>;

/** Notes how annotations of the page at `url` stand in it `now` (ISO 8601); those deleted meanwhile are left out. */
export function noteAnchorings(db: AscribeDatabase, url: string, seen: Sighting[], now: string): Promise<void> {
  return db.transaction('rw', db.annotations, db.anchorings, db.catalogue, async () => {
    const ids = seen.map(({ id }) => id);
    const [rows, before] = await Promise.all([db.annotations.bulkGet(ids), db.anchorings.bulkGet(ids)]);
    const noted = seen.map((sighting, n): AnchoringRow => {
      const lastSeen = sighting.state === 'gone' ? before[n]?.lastSeen : now;
      return { ...sighting, page: pageKey(url), checked: now, ...(lastSeen && { lastSeen }) };
    });
    await db.anchorings.bulkPut(noted.filter((_anchoring, n) => rows[n] !== undefined));
    await catalogueStates(db, pageKey(url), new Map(seen.map(({ id, state }) => [id, state])));
  });
}

/** How the annotations of the page at `url` stood in it when it was read last, by their ids. */
export async function anchoringsOfPage(db: AscribeDatabase, url: string): Promise<Map<string, AnchoringRow>> {
  const rows = await db.anchorings.where('page').equals(pageKey(url)).toArray();
  return new Map(rows.filter(({ state }) => AnchorState.safeParse(state).success).map((row) => [row.id, row]));
}

/** Notes that the page at `url` has a text of this hash `now` (ISO 8601). */
export function noteVersion(db: AscribeDatabase, url: string, textHash: string, now: string): Promise<void> {
  return addVersions(db, pageKey(url), [{ textHash, firstSeen: now, lastSeen: now }]);
}

/** Adds versions of a page's text to those known of it: each is seen from the earliest to the latest of its dates. */
export function addVersions(db: AscribeDatabase, page: string, versions: TextVersion[]): Promise<void> {
  return db.transaction('rw', db.versions, async () => {
    const known = new Map((await versionsOf(db, page)).map((version) => [version.textHash, version]));
    for (const { textHash, firstSeen, lastSeen } of versions) {
      const before = known.get(textHash);
      known.set(textHash, { textHash, firstSeen: earliest(firstSeen, before?.firstSeen), lastSeen: latest(lastSeen, before?.lastSeen) });
    }
    const rows = [...known.values()].sort(byFirstSeen).map((version): VersionRow => ({ ...version, page }));
    await db.versions.bulkPut(rows);
    await db.versions.bulkDelete(rows.slice(1, Math.max(1, rows.length - mostVersions + 1)).map(({ textHash }) => [page, textHash]));
  });
}

/** The versions of the text of a page (by its key) that were seen, oldest first. */
export async function versionsOf(db: AscribeDatabase, page: string): Promise<TextVersion[]> {
  const rows = await db.versions.where('page').equals(page).toArray();
  return rows.flatMap((row) => TextVersion.safeParse(row).data ?? []).sort(byFirstSeen);
}

function byFirstSeen(a: TextVersion, b: TextVersion): number {
  return Date.parse(a.firstSeen) - Date.parse(b.firstSeen);
}

function earliest(a: string, b = a): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

function latest(a: string, b = a): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
