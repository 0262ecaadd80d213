import { gramLength, sameGram } from './gram-index';
import type { LevelQuote } from './level-quote';
import type { SearchedText } from './searched-text';

/** A gram that stands in more places than this tells nothing. */
const mostPlaces = 32;
/** Courses that are worth a closer look, and the share of the best one's votes that they have at least. */
const mostCourses = 4;
const leastShare = 0.25;

/** Where a text would have to begin for many of its grams to stand where they do. */
export interface Course {
  /** The lowest and highest start that its grams vote for. */
  low: number;
  high: number;
  votes: number;
}

/**
 * Lets the grams of a quote, `from` to `to`, vote for the places where that part may begin, the rarer the louder, and gives the starts with most votes, within `slack` of each other.
 * As FASTA does with diagonals (Pearson and Lipman 1988).
 */
export function vote(
  { folded, index }: SearchedText,
  quote: LevelQuote,
  buckets: Uint32Array,
  from: number,
  to: number,
  slack: number,
): Course[] {
  const ballots: { start: number; weight: number }[] = [];
  for (let offset = from; offset + gramLength <= to; offset += 1) {
    const first = index.starts[buckets[offset]!]!;
    const end = index.starts[buckets[offset]! + 1]!;
    if (end - first > mostPlaces) continue;
    const mine = ballots.length;
    for (let entry = first; entry < end; entry += 1) {
      const at = index.places[entry]!;
      if (sameGram(folded, at, quote.folded, offset)) ballots.push({ start: at - (offset - from), weight: 0 });
    }
    for (let ballot = mine; ballot < ballots.length; ballot += 1) ballots[ballot]!.weight = 1 / (ballots.length - mine);
  }
  ballots.sort((a, b) => a.start - b.start);
  const courses: Course[] = [];
  let low = 0;
  let votes = 0;
  for (let high = 0; high < ballots.length; high += 1) {
    votes += ballots[high]!.weight;
    while (ballots[high]!.start - ballots[low]!.start > slack) {
      votes -= ballots[low]!.weight;
      low += 1;
    }
    courses.push({ low: ballots[low]!.start, high: ballots[high]!.start, votes });
  }
  return apart(courses, slack);
}

/** The loudest courses of which none overlaps a louder one. */
function apart(courses: Course[], slack: number): Course[] {
  const chosen: Course[] = [];
  const far = (a: Course, b: Course) => a.high < b.low - slack / 2 || a.low > b.high + slack / 2;
  while (chosen.length < mostCourses) {
    let best: Course | undefined;
    for (const course of courses) if ((!best || course.votes > best.votes) && chosen.every((other) => far(course, other))) best = course;
    if (!best || best.votes < leastShare * (chosen[0]?.votes ?? 0)) break;
    chosen.push(best);
  }
  return chosen;
}
