import { gramLength, sameGram } from './gram-index';
import type { LevelQuote } from './level-quote';
import { bucketRange, type SearchedText } from './searched-text';

/** Places of one gram that may vote: one that stands in more tells little, so the nearest to where it was speak for it. */
const mostVotes = 24;
/** Courses that are worth a closer look. */
const mostCourses = 4;

/** Where a text would have to begin for many of its grams to stand where they do. */
export interface Course {
  /** The lowest and highest start that its grams vote for. */
  low: number;
  high: number;
  votes: number;
}

/**
 * Lets each gram of a part of a quote vote for the places where that part may begin, the rarer the louder, and gives the starts with most votes, within `slack` of each other.
 * As FASTA does with diagonals (Pearson and Lipman 1988).
 */
export function vote(searched: SearchedText, quote: LevelQuote, buckets: Uint32Array, from: number, to: number, slack: number): Course[] {
  const { folded, index } = searched;
  const starts: number[] = [];
  const loudness = new Map<number, number>();
  for (let offset = from; offset + gramLength <= to; offset += 1) {
    const [first, end] = bucketRange(index, buckets[offset]!, quote.near + offset - quote.from, mostVotes);
    const matching: number[] = [];
    for (let entry = first; entry < end; entry += 1) {
      const at = index.places[entry]!;
      if (sameGram(folded, at, quote.folded, offset)) matching.push(at - (offset - from));
    }
    for (const start of matching) {
      if (!loudness.has(start)) starts.push(start);
      loudness.set(start, (loudness.get(start) ?? 0) + 1 / matching.length);
    }
  }
  return loudest(Int32Array.from(starts).sort(), loudness, slack);
}

function loudest(starts: Int32Array, loudness: Map<number, number>, slack: number): Course[] {
  const courses: Course[] = [];
  let low = 0;
  let votes = 0;
  for (let high = 0; high < starts.length; high += 1) {
    votes += loudness.get(starts[high]!)!;
    while (starts[high]! - starts[low]! > slack) {
      votes -= loudness.get(starts[low]!)!;
      low += 1;
    }
    courses.push({ low: starts[low]!, high: starts[high]!, votes });
  }
  courses.sort((a, b) => b.votes - a.votes);
  const apart: Course[] = [];
  for (const course of courses) {
    if (apart.length === mostCourses) break;
    if (apart.every(({ low, high }) => course.high < low - slack / 2 || course.low > high + slack / 2)) apart.push(course);
  }
  return apart;
}
