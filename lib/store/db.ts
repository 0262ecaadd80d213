import Dexie, { type Table } from 'dexie';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { StoreError, type StoreProblem } from './problem';

const version = 1;

/** An annotation as it lies on disk: the W3C shape, with the key of its page and its tags beside it to be found by. */
export type AnnotationRow = Annotation & { page: string; tags: string[] };
/** An article as it lies on disk, one for each page that has annotations. */
export type ArticleRow = Article & { page: string };

export type AscribeDatabase = Dexie & {
  annotations: Table<AnnotationRow, string>;
  articles: Table<ArticleRow, string>;
};

/**
 * The store of one browser profile. It opens with the first query; until then nothing fails. `tell` hears of what no query can report: a
 * new version that waits for other windows (`blocked`), and a store that a newer version has taken over (`newerVersion`).
 * A resolved write is on disk: transactions are strict, and no query is answered from a cache that runs ahead of them.
 */
export function openDatabase(name = 'ascribe', tell: (problem: StoreProblem) => void = () => {}): AscribeDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as AscribeDatabase;
  db.version(version).stores({ annotations: 'id, page, modified, *tags', articles: 'page' });
  db.on('blocked', () => tell('blocked'));
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion) tell('newerVersion');
  });
  db.on('ready', refuseNewerVersion, true);
  return db;
}

/** Dexie opens a database of a newer version as if it were its own; what we write there could be unreadable to that version. */
function refuseNewerVersion(db: Dexie): void {
  const found = Math.floor(db.backendDB().version / 10); // Dexie counts tenths
  if (found > version) throw new StoreError('newerVersion', `the database has version ${found}, this is version ${version}`);
}
