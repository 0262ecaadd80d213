import type { Analysis } from './grammar/analysis';

/** Rules whose cue is a fixed phrase, by its first word. */
export type PhraseIndex<Row> = Map<string, { row: Row; rest: string[] }[]>;

/** Indexes rules by phrases written with commas between them. */
export function makePhraseIndex<Row>(rows: Row[], phrasesOf: (row: Row) => string): PhraseIndex<Row> {
  const index: PhraseIndex<Row> = new Map();
  for (const row of rows) {
    for (const phrase of phrasesOf(row).split(',')) {
      const [first = '', ...rest] = phrase.trim().split(/\s+/);
      index.set(first, [...(index.get(first) ?? []), { row, rest }]);
    }
  }
  return index;
}

/** Every place where a phrase of the index stands: tokens `at` up to not including `end`. */
export function* phrasesIn<Row>(index: PhraseIndex<Row>, { tokens }: Analysis): Generator<{ row: Row; at: number; end: number }> {
  for (let at = 0; at < tokens.length; at++) {
    for (const { row, rest } of index.get(tokens[at]!.lower) ?? []) {
      if (rest.every((word, i) => tokens[at + 1 + i]?.lower === word)) yield { row, at, end: at + 1 + rest.length };
    }
  }
}
