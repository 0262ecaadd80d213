import * as z from 'zod/mini';
import { AnchorState } from '../model/anchoring';
import { Verdict } from '../model/claim';
import { Strength } from '../model/strength';

/** What claims can be filtered by, each counting what the others let through. A value of a facet may be empty: nothing is known, nobody is named, no tag, a reader without a name. */
export const Facet = z.enum(['publisher', 'source', 'target', 'tag', 'strength', 'verdict', 'state', 'reader']);
export type Facet = z.infer<typeof Facet>;

/** The values of the facets that have few, in the order of their scale. */
export const scaleOf: Partial<Record<Facet, readonly string[]>> = {
  strength: Strength.options,
  verdict: Verdict.options,
  state: ['', ...AnchorState.options],
};

const Values = z._default(z.array(z.string()), []);

/** What the reader looks for: all the words, within the days (`YYYY-MM-DD`, both ends included), and in each facet any of the values, if there are some. */
export const LibraryFilter = z.object({
  words: z._default(z.string(), ''),
  from: z._default(z.string(), ''),
  to: z._default(z.string(), ''),
  values: z._default(
    z.object({
      publisher: Values,
      source: Values,
      target: Values,
      tag: Values,
      strength: Values,
      verdict: Values,
      state: Values,
      reader: Values,
    }),
    { publisher: [], source: [], target: [], tag: [], strength: [], verdict: [], state: [], reader: [] },
  ),
});
export type LibraryFilter = z.infer<typeof LibraryFilter>;

export const noFilter = LibraryFilter.parse({});

/** The filter with a value of a facet chosen or no longer. */
export function withValue(filter: LibraryFilter, facet: Facet, value: string, on: boolean): LibraryFilter {
  const others = filter.values[facet].filter((other) => other !== value);
  return { ...filter, values: { ...filter.values, [facet]: on ? [...others, value] : others } };
}

/** Whether a filter lets everything through. */
export function isEmpty({ words, from, to, values }: LibraryFilter): boolean {
  return !words.trim() && !from && !to && Object.values(values).every((chosen) => chosen.length === 0);
}
