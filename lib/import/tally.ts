/** How often something happened, and the first times: in words of the file, at most `shown`. */
export interface Count<Why extends string> {
  why: Why;
  count: number;
  examples: string[];
}

const shown = 5;
const longestExample = 80; // UTF-16 units

/** Counts what is left out of a file by reason. */
export interface Tally<Why extends string> {
  add: (why: Why, example: string) => void;
  counts: () => Count<Why>[];
}

/** A tally in which nothing is counted yet; its reasons stand in the order in which they came first. */
export function newTally<Why extends string>(): Tally<Why> {
  const counts = new Map<Why, Count<Why>>();
  return {
    add: (why, example) => {
      const so = counts.get(why) ?? { why, count: 0, examples: [] };
      counts.set(why, so);
      so.count++;
      const short = example.length > longestExample ? `${example.slice(0, longestExample)}…` : example;
      if (so.examples.length < shown && short && !so.examples.includes(short)) so.examples.push(short);
    },
    counts: () => [...counts.values()],
  };
}
