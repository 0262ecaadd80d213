import Dexie, { type Table } from 'dexie';
import { type CardInFull, emptyCard } from '../library/card';
import type { Pack } from '../library/pack';
import type { Actor } from '../model/actor';
import type { AnchorState } from '../model/anchoring';
import type { Annotation } from '../model/annotation';
import type { Article, TextVersion } from '../model/article';
import type { Correction } from '../model/correction';
import type { Lexicon } from '../model/lexicon';
import { StoreError, type StoreProblem } from './problem';

/** What each version of the database has added or changed: Dexie's words for keys and indexes. A version that was published never changes; another one does. */
export const schemas = {
  1: { annotations: 'id, page, modified, *tags', articles: 'page' },
  2: { anchorings: 'id, page, state', versions: '[page+textHash], page' },
  3: {
    actors: 'id, *keys',
    lexicons: 'id',
    catalogue: 'page, revision',
    packs: 'number',
    packedWords: 'number',
    corrections: 'id, page, holds',
  },
};
const version = 3;

/** An annotation as it lies on disk: the W3C shape, with the key of its page and its tags beside it to be found by. */
export type AnnotationRow = Annotation & { page: string; tags: string[] };
/** An article as it lies on disk, one for each page that has annotations. */
export type ArticleRow = Omit<Article, 'versions'> & { page: string };
/** A version of a page's text that was seen while the page had annotations. */
export type VersionRow = TextVersion & { page: string };
/** How an annotation stood in its page when that was read last. Times are ISO 8601. */
export interface AnchoringRow {
  /** The annotation's. */
  id: string;
  page: string;
  state: AnchorState;
  checked: string;
  /** When its words, or words much like them, were there last. */
  lastSeen?: string;
  /** What stands in their place, where it is `changed`. */
  words?: string;
}

/** An actor as it lies on disk, with the folded forms of its names beside it to be found by. */
export type ActorRow = Actor & { keys: string[] };

/** A correction as it lies on disk, with the key of the page that it was made on and of the page that it holds for. */
export type CorrectionRow = Correction & { page: string; holds: string };

/** A card of the library's catalogue: made of annotations, articles and anchorings, and made anew when it is not in step with them. */
export type CardRow = CardInFull & { revision: number };

/** Some of the catalogue's cards as they were at a revision, to open a large library with: it is cleared whenever it could be wrong, and made again. */
export type PackRow = Pack & { number: number; revision: number };

/** The words to search in of a pack's cards, in their order; the library reads them once it is shown. */
export interface PackedWordsRow {
  number: number;
  pages: string[];
  /** Of each page the words of its title, then those of each of its claims. */
  words: string[][];
}

/** Key of the row that says that the catalogue is not made yet: no page has it. */
export const unmade = '';
/** Key of the card that counts annotations so damaged that they belong to no page: no page has it either. */
export const noPage = ' ';

export type AscribeDatabase = Dexie & {
  annotations: Table<AnnotationRow, string>;
  articles: Table<ArticleRow, string>;
  anchorings: Table<AnchoringRow, string>;
  versions: Table<VersionRow, [page: string, textHash: string]>;
  actors: Table<ActorRow, string>;
  lexicons: Table<Lexicon, string>;
  catalogue: Table<CardRow, string>;
  packs: Table<PackRow, number>;
  packedWords: Table<PackedWordsRow, number>;
  corrections: Table<CorrectionRow, string>;
};

/**
 * The store of one browser profile. It opens with the first query; until then nothing fails. `tell` hears of what no query can report: a
 * new version that waits for other windows (`blocked`), and a store that a newer version has taken over (`newerVersion`).
 * A resolved write is on disk: transactions are strict, and no query is answered from a cache that runs ahead of them.
 */
export function openDatabase(name = 'ascribe', tell: (problem: StoreProblem) => void = () => {}): AscribeDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as AscribeDatabase;
  db.version(1).stores(schemas[1]);
  db.version(2).stores(schemas[2]);
  db.version(version)
    .stores(schemas[version])
    .upgrade(async (upgrade) => {
      // The library makes it when it is opened first, and shows how far it is; an upgrade would hold up the popup.
      if (await upgrade.table('annotations').count()) await upgrade.table('catalogue').put({ ...emptyCard(unmade), revision: 0 });
    });
  // Giving false keeps Dexie from doing the same, and from writing to the console.
  db.on('blocked', () => {
    tell('blocked');
    return false;
  });
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion) tell('newerVersion');
    db.close({ disableAutoOpen: false });
    return false;
  });
  db.on('ready', refuseNewerVersion, true);
  return db;
}

/** Dexie opens a database of a newer version as if it were its own; what we write there could be unreadable to that version. */
function refuseNewerVersion(db: Dexie): void {
  const found = Math.floor(db.backendDB().version / 10); // Dexie counts tenths
  if (found > version) throw new StoreError('newerVersion', `the database has version ${found}, this is version ${version}`);
}
