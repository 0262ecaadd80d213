import { type Codes, makeCodes } from './codes';
import { columnsOf } from './columns';
import { Facet, type LibraryFilter } from './facet';
import type { Party } from './parties';
import { searchRows } from './search-words';
import { dayOf, type Shelves } from './shelves';
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

/** Finds the claims that a filter lets through, and counts each facet's values among those that the other filters let through. */
export function findClaims(shelves: Shelves, partyOf: (name: string) => Party, filter: LibraryFilter): Found {
  const { rows } = shelves;
  const columns = columnsOf(shelves);
  const parties = partyCodes(shelves.codes.source, partyOf);
  const facets = Facet.options.map((facet) => {
    const isParty = facet === 'source' || facet === 'target';
    const { texts } = isParty ? parties.keys : shelves.codes[facet];
    const chosen = new Set(filter.values[facet]);
    const wanted = chosen.size > 0 ? Uint8Array.from(texts, (text) => Number(chosen.has(text))) : undefined;
    const column = facet === 'tag' ? undefined : isParty ? columns[facet].map((code) => parties.codes[code]!) : columns[facet];
    return { facet, texts, names: isParty ? parties.names : undefined, wanted, column, counts: new Uint32Array(texts.length) };
  });

  // How many filters do not let a row through, and the last of those; more than one is as good as many.
  const fails = failsOfDays(columns.day, filter);
  const failed = new Uint8Array(rows.length);
  for (const [f, { wanted, column }] of facets.entries()) {
    if (!wanted) continue;
    for (let n = 0; n < fails.length; n++) {
      if (column ? wanted[column[n]!] : rows[n]!.tag.some((code) => wanted[code])) continue;
      fails[n]!++;
      failed[n] = f;
    }
  }
  const has = searchRows(shelves, soughtWords(filter.words));
  for (let n = 0; n < fails.length; n++) if (!has[n]) fails[n] = 2;

  for (const [f, { column, counts }] of facets.entries()) {
    for (let n = 0; n < fails.length; n++) {
      if (fails[n] !== 0 && (fails[n] !== 1 || failed[n] !== f)) continue;
      if (column) counts[column[n]!]!++;
      else for (const code of rows[n]!.tag) counts[code]!++;
    }
  }
  const lets = fails.map((count) => Number(count === 0));
  const listed = facets.map(({ facet, texts, names, counts }) => {
    const values = texts.map((value, n) => ({ value, name: names?.get(value) ?? value, count: counts[n]! }));
    const shown = values.filter((one) => one.count > 0 || filter.values[facet].includes(one.value));
    return [facet, shown.sort((a, b) => b.count - a.count)] as const;
  });
  return { lets, count: lets.reduce((sum, one) => sum + one, 0), facets: Object.fromEntries(listed) as Found['facets'] };
}

/** 2 for each row whose day is not within those of the filter, or not known where there are some. */
function failsOfDays(days: Uint32Array, filter: LibraryFilter): Uint8Array<ArrayBuffer> {
  const fails = new Uint8Array(days.length);
  if (!filter.from && !filter.to) return fails;
  const [from, to] = [dayOf(filter.from), dayOf(filter.to) || Infinity];
  for (const [n, day] of days.entries()) if (day === 0 || day < from || day > to) fails[n] = 2;
  return fails;
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
