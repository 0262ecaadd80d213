/** One figure of one measurement: of which engine, what, on which page. Scores are counts; all else is milliseconds or bytes. */
export interface Sample {
  engine: string;
  what: string;
  page: string;
  value: number;
}

/** The middle of some values, or the mean of the two around it; not a number when there are none. */
export function median(values: number[]): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

/** All samples, and what is asked of them. */
export function keepSamples() {
  const samples: Sample[] = [];
  const valuesOf = (engine: string, what: string, page?: string): number[] =>
    samples.filter((one) => one.engine === engine && one.what === what && (!page || one.page === page)).map(({ value }) => value);
  const medianOf = (engine: string, what: string, page: string): number => median(valuesOf(engine, what, page));
  return {
    add: (engine: string, page: string, values: Record<string, number>): void => {
      for (const [what, value] of Object.entries(values)) samples.push({ engine, what, page, value });
    },
    /** The median over pages of the medians of each. */
    typical: (engine: string, what: string, pages: string[]): number => median(pages.map((page) => medianOf(engine, what, page))),
    /** How many times what another engine took is what ours took: the median over pages. */
    ratio: (what: string, ours: string, theirs: string, pages: string[]): number =>
      median(pages.map((page) => medianOf(theirs, what, page) / medianOf(ours, what, page))),
    most: (engine: string, what: string, pages: string[]): number => Math.max(...pages.map((page) => medianOf(engine, what, page))),
    sum: (engine: string, what: string): number => valuesOf(engine, what).reduce((sum, value) => sum + value, 0),
    medianOf,
  };
}
export type Samples = ReturnType<typeof keepSamples>;
