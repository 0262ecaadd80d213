import { type Codes, makeCodes } from './codes';
import { Facet, type LibraryFilter } from './facet';
import type { Party } from './parties';
import { dayOf, type Row, type Shelves } from './shelves';
import { soughtWords } from './sought-words';

/** A value of a facet, what it is called if that is not the value itself, and how many of the claims that all other filters let through have it. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
}

/** What a filter lets through, in no order, and the values of each facet that occur or are chosen, most claims first. */
export interface Found {
  /** For each row of the shelves 1 or 0. */
  lets: Uint8Array;
  count: number;
  facets: Record<Facet, FacetValue[]>;
}

/** Finds the claims that a filter lets through, and counts each facet's values among those that the other filters let through, in one pass. */
export function findClaims(shelves: Shelves, partyOf: (name: string) => Party, filter: LibraryFilter): Found {
  const parties = partyCodes(shelves.codes.source, partyOf);
  const valuesOf = (facet: Facet): Codes => (facet === 'source' || facet === 'target' ? parties.keys : shelves.codes[facet]);
  const facets = Facet.options.map((facet) => {
    const { texts } = valuesOf(facet);
    const chosen = filter.values[facet];
    const wanted = chosen.length > 0 ? Uint8Array.from(texts, (text) => Number(chosen.includes(text))) : undefined;
    return {
      facet,
      wanted,
      counts: new Uint32Array(texts.length),
      codeOf: facet === 'source' || facet === 'target' ? parties.codes : undefined,
    };
  });
  const words = soughtWords(filter.words);
  const [from, to] = [dayOf(filter.from), dayOf(filter.to) || Infinity];

  const lets = new Uint8Array(shelves.rows.length);
  let count = 0;
  for (const [n, row] of shelves.rows.entries()) {
    if ((filter.from || filter.to) && (row.day === 0 || row.day < from || row.day > to)) continue;
    let failed: (typeof facets)[number] | undefined;
    let fails = 0;
    for (const one of facets) {
      if (!one.wanted || isWanted(row, one.facet, one.wanted, one.codeOf)) continue;
      failed = one;
      if (++fails > 1) break;
    }
    if (fails > 1 || !hasWords(row, words)) continue;
    if (failed) countIn(row, failed);
    else {
      lets[n] = 1;
      count++;
      for (const one of facets) countIn(row, one);
    }
  }
  const listed = facets.map(({ facet, counts }) => {
    const values = valuesOf(facet).texts.map((value, n) => ({ value, name: parties.names.get(value) ?? value, count: counts[n]! }));
    const shown = values.filter((one) => one.count > 0 || filter.values[facet].includes(one.value));
    return [facet, shown.sort((a, b) => b.count - a.count)] as const;
  });
  return { lets, count, facets: Object.fromEntries(listed) as Found['facets'] };
}

function isWanted(row: Row, facet: Facet, wanted: Uint8Array, codeOf: Uint32Array | undefined): boolean {
  const code = row[facet];
  if (typeof code === 'number') return wanted[codeOf ? codeOf[code]! : code] === 1;
  return code.some((one) => wanted[one] === 1);
}

function countIn(row: Row, { facet, counts, codeOf }: { facet: Facet; counts: Uint32Array; codeOf?: Uint32Array }): void {
  const code = row[facet];
  if (typeof code === 'number') counts[codeOf ? codeOf[code]! : code]!++;
  else for (const one of code) counts[one]!++;
}

function hasWords({ entry, card }: Row, words: readonly string[]): boolean {
  return words.every((word) => entry.words.includes(word) || card.words.includes(word));
}

/** For the code of each name the code of whom it means, and what those are called. */
function partyCodes(names: Codes, partyOf: (name: string) => Party) {
  const keys = makeCodes(['']);
  const called = new Map<string, string>();
  const codes = Uint32Array.from(names.texts, (text) => {
    const { key, name } = partyOf(text);
    if (!called.has(key)) called.set(key, name);
    return keys.of(key);
  });
  return { keys, codes, names: called };
}
