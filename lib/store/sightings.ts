import { AnchorState } from '../model/anchoring';
import { mostVersions, mostVersionsEver, TextVersion } from '../model/article';
import { TextState } from '../model/target';
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

const day = 86_400_000;
/** Milliseconds in which a version that gives way to another was none: a page that counts seconds would have any number. */
const passing = 60_000;

/**
 * Notes that the page at `url` has a text of this hash `now` (ISO 8601). The version before it is forgotten where it was seen first less than a
 * minute ago and no claim was made on it.
 */
export function noteVersion(db: AscribeDatabase, url: string, textHash: string, now: string): Promise<void> {
  return changeVersions(db, pageKey(url), [{ textHash, firstSeen: now, lastSeen: now }], (known, toKeep) => {
    toKeep.add(textHash);
    const [before] = [...known].sort(byLastSeen);
    const age = before ? Date.parse(now) - Date.parse(before.firstSeen) : passing;
    const isPassing = age >= 0 && age < passing;
    return known.filter((version) => version !== before || !isPassing || toKeep.has(version.textHash));
  });
}

/**
 * Adds versions of a page's text to those known of it: each is seen from the earliest to the latest of its dates. One of more than a day from now
 * is refused: no clock is so wrong, and it would outlast all that are seen. Of too many the first stays, all on which claims were made, and those
 * seen last.
 */
export function addVersions(db: AscribeDatabase, page: string, versions: TextVersion[]): Promise<void> {
  return changeVersions(db, page, versions, (known) => known);
}

/** Adds versions to those that `choose` leaves of the known ones; it is given the hashes of those to be kept: claims were made on them. */
function changeVersions(
  db: AscribeDatabase,
  page: string,
  versions: TextVersion[],
  choose: (known: TextVersion[], toKeep: Set<string>) => TextVersion[],
): Promise<void> {
  return db.transaction('rw', db.annotations, db.versions, async () => {
    const [toKeep, before] = await Promise.all([claimedVersions(db, page), versionsOf(db, page)]);
    const seen = choose(before.filter(isPossible), toKeep);
    const known = new Map(seen.map((version) => [version.textHash, version]));
    for (const { textHash, firstSeen, lastSeen } of versions.filter(isPossible)) {
      const same = known.get(textHash);
      known.set(textHash, { textHash, firstSeen: earliest(firstSeen, same?.firstSeen), lastSeen: latest(lastSeen, same?.lastSeen) });
    }
    const kept = mostWorthKeeping([...known.values()], toKeep);
    await db.versions.bulkPut(kept.map((version): VersionRow => ({ ...version, page })));
    const hashes = new Set(kept.map(({ textHash }) => textHash));
    await db.versions.bulkDelete(before.flatMap(({ textHash }) => (hashes.has(textHash) ? [] : [[page, textHash]])));
  });
}

/** The hashes of the versions that annotations of a page were made on. */
async function claimedVersions(db: AscribeDatabase, page: string): Promise<Set<string>> {
  const rows = await db.annotations.where('page').equals(page).toArray();
  return new Set(rows.flatMap((row) => TextState.safeParse(row.target?.state).data?.textHash ?? []));
}

function mostWorthKeeping(versions: TextVersion[], toKeep: Set<string>): TextVersion[] {
  const [first, ...others] = versions.sort(byFirstSeen);
  const wanted = others.filter(({ textHash }) => toKeep.has(textHash)).sort(byLastSeen);
  const rest = others.filter(({ textHash }) => !toKeep.has(textHash)).sort(byLastSeen);
  const kept = [...wanted, ...rest.slice(0, Math.max(0, mostVersions - 1 - wanted.length))];
  return first ? [first, ...kept.slice(0, mostVersionsEver - 1)] : [];
}

function isPossible({ firstSeen, lastSeen }: TextVersion): boolean {
  return Math.max(Date.parse(firstSeen), Date.parse(lastSeen)) <= Date.now() + day;
}

/** The versions of the text of a page (by its key) that were seen, oldest first. */
export async function versionsOf(db: AscribeDatabase, page: string): Promise<TextVersion[]> {
  const rows = await db.versions.where('page').equals(page).toArray();
  return rows.flatMap((row) => TextVersion.safeParse(row).data ?? []).sort(byFirstSeen);
}

function byFirstSeen(a: TextVersion, b: TextVersion): number {
  return Date.parse(a.firstSeen) - Date.parse(b.firstSeen);
}

function byLastSeen(a: TextVersion, b: TextVersion): number {
  return Date.parse(b.lastSeen) - Date.parse(a.lastSeen);
}

function earliest(a: string, b = a): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

function latest(a: string, b = a): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
