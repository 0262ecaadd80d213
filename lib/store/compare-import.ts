import { nameKey } from '../library/parties';
import { Annotation } from '../model/annotation';
import type { Lexicon } from '../model/lexicon';
import type { Work } from './catalogue';
import type { AscribeDatabase } from './db';
import { inBatches } from './in-batches';
import { keptIds, rowsWith } from './kept-ids';
import { allLexicons, countNames } from './lexicons';

const batch = 1000; // rows: few enough not to hold a whole store in memory twice

/**
 * How the annotations of a file stand to what is kept: `added` are not here, `same` are here with the same contents, `replacing` are newer than what is here and go
 * in its place, `older` differ and are not newer, so that what is here stays. `clashes` are the first of the two last: what the file says, and what is here.
 */
export interface ComparedClaims {
  added: number;
  same: number;
  replacing: number;
  older: number;
  clashes: { file: string; here: string; replaces: boolean }[];
}

/** How the names of a list stand to what is kept. */
export interface ComparedNames {
  /** The list that it takes the place of. */
  before?: Pick<Lexicon, 'name' | 'added'> & { names: number };
  /** Names that other lists have too. */
  elsewhere: number;
  /** How many of its names are another actor's of the library, and the first of them: the name, whose it is here, and whose there. */
  clashing: number;
  clashes: { name: string; here: string; file: string }[];
}

const shown = 10;

/** Compares annotations of a file with those that are kept, one batch after another. */
export async function compareClaims(
  db: AscribeDatabase,
  annotations: readonly Annotation[],
  { signal, onProgress }: Work = {},
): Promise<ComparedClaims> {
  const compared: ComparedClaims = { added: 0, same: 0, replacing: 0, older: 0, clashes: [] };
  const kept = await keptIds(db);
  let done = 0;
  for (const some of inBatches(annotations, batch)) {
    signal?.throwIfAborted();
    const rows = await rowsWith(db, kept, some);
    for (const [n, annotation] of some.entries()) compare(compared, annotation, rows[n]);
    done += some.length;
    onProgress?.(done, annotations.length);
  }
  return compared;
}

function compare(compared: ComparedClaims, annotation: Annotation, row: unknown): void {
  if (row === undefined) {
    compared.added++;
    return;
  }
  const here = Annotation.safeParse(row).data;
  if (here && JSON.stringify(here) === JSON.stringify(Annotation.parse(annotation))) {
    compared.same++;
    return;
  }
  const replaces = !here || Date.parse(annotation.modified) > Date.parse(here.modified);
  if (replaces) compared.replacing++;
  else compared.older++;
  if (compared.clashes.length < shown)
    compared.clashes.push({ file: statementOf(annotation), here: here ? statementOf(here) : '', replaces });
}

/** Compares the names of a list with the actors of the library and with the other lists. */
export async function compareNames(db: AscribeDatabase, { id, entries }: Lexicon): Promise<ComparedNames> {
  const [actors, lexicons] = await Promise.all([db.actors.toArray(), allLexicons(db)]);
  const before = lexicons.find((lexicon) => lexicon.id === id);
  const others = lexicons.filter((lexicon) => lexicon.id !== id).flatMap((lexicon) => lexicon.entries);
  const known = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  const ownerOf = new Map(actors.flatMap((actor) => actor.keys.map((key): [string, typeof actor] => [key, actor])));
  const compared: ComparedNames = {
    ...(before && { before: { name: before.name, added: before.added, names: countNames(before.entries) } }),
    elsewhere: 0,
    clashing: 0,
    clashes: [],
  };
  for (const { name, aliases } of entries) {
    const own = ownerOf.get(nameKey(name));
    for (const one of [name, ...aliases]) {
      const key = nameKey(one);
      if (known.has(key)) compared.elsewhere++;
      const owner = ownerOf.get(key);
      if (!owner || owner === own) continue;
      compared.clashing++;
      if (compared.clashes.length < shown) compared.clashes.push({ name: one, here: owner.name, file: name });
    }
  }
  return compared;
}

function statementOf({ body }: Annotation): string {
  return body.find(({ purpose }) => purpose === 'assessing')?.value ?? '';
}
