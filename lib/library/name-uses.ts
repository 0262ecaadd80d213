import { fold } from '../text/fold';
import type { Party } from './parties';
import type { Shelves } from './shelves';

/** Someone whom claims name, or whom the reader knows, and how many claims name them, as whoever asserts or as whoever is held responsible. */
export interface NameUse extends Party {
  count: number;
}

/** Everyone whom claims name, most named first, and the actors that no claim names any more. */
export function nameUses(shelves: Shelves, partyOf: (name: string) => Party, known: readonly string[]): NameUse[] {
  const times = new Uint32Array(shelves.codes.source.texts.length);
  for (const { source, target } of shelves.rows) {
    times[source]!++;
    if (target !== source) times[target]!++;
  }
  const uses = new Map<string, NameUse>();
  const note = (name: string, count: number) => {
    const party = partyOf(name);
    const before = uses.get(party.key);
    if (before) before.count += count;
    else uses.set(party.key, { ...party, count });
  };
  for (const [code, name] of shelves.codes.source.texts.entries()) if (name && times[code]! > 0) note(name, times[code]!);
  for (const name of known) note(name, 0);
  return [...uses.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Those of whose names one has all the words that are sought, or their beginnings. */
export function findNames(uses: readonly NameUse[], sought: string): NameUse[] {
  const words = fold(sought).split(' ').filter(Boolean);
  return uses.filter(({ name, actor }) =>
    [name, ...(actor?.aliases ?? [])].some((one) => words.every((word) => ` ${fold(one)}`.includes(` ${word}`))),
  );
}
