/** A copy of everything that Ascribe makes by itself, once a day: a backup file, compressed, in the browser's own folder for the extension. */
export interface Snapshot {
  /** The file's, which says all the rest: a list of copies that lay elsewhere could be lost without them. */
  name: string;
  /** When it was begun (ISO 8601). */
  at: string;
  /** How many claims it holds. */
  claims: number;
  /** How many claims could not be read, and so are not in it. */
  unreadable: number;
  /** What was kept then, see `stateMark`. */
  mark: string;
}

const pattern = /^copy-(\d{1,15})-(\d{1,9})-(\d{1,9})-([0-9a-f]{16})\.json\.gz$/;

/** The name of a snapshot's file. */
export function snapshotName({ at, claims, unreadable, mark }: Omit<Snapshot, 'name'>): string {
  return `copy-${Date.parse(at)}-${claims}-${unreadable}-${mark}.json.gz`;
}

/** The snapshot that a file's name tells of; `undefined` for any other file. */
export function snapshotOf(name: string): Snapshot | undefined {
  const [, at, claims, unreadable, mark] = pattern.exec(name) ?? [];
  if (!mark) return undefined;
  return { name, at: new Date(Number(at)).toISOString(), claims: Number(claims), unreadable: Number(unreadable), mark };
}
