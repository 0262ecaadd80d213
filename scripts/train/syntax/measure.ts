import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { makeParseInput } from '../../../lib/syntax/parse-input';
import { parseSentence } from '../../../lib/syntax/parse-sentence';
import { makeParsePool } from '../../../lib/syntax/parse-state';
import { tagSentence } from '../../../lib/syntax/tag-sentence';
import { partOfTag } from '../../../lib/syntax/tags';
import { makeWordTable } from '../../../lib/syntax/word-table';
import type { GoldDocument } from './read-treebank';
import { scoreParses } from './score-parses';

/** How well and how fast a model reads: shares of tokens with the right part of speech and tag, the parse's scores, speed. */
export interface Measure {
  upos: number;
  fine: number;
  parse: ReturnType<typeof scoreParses>;
  /** Words a millisecond of this process's own time. */
  tagSpeed: number;
  parseSpeed: number;
}

/** Tags and parses the sentences of documents, as the treebank cuts them, and compares. */
export function measure(model: SyntaxModel, documents: GoldDocument[], width: number): Measure {
  const sentences = documents.flatMap(({ sentences: own }) => own);
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const [tagged, tagTime] = timed(() =>
    sentences.map((gold) => {
      const n = gold.tokens.length;
      const table = makeWordTable(gold.tokens, model.lexicon);
      const tag = new Uint8Array(n + 2);
      tagSentence(model.tag, model.lexicon, table, 0, n, tag);
      return { gold, table, tag };
    }),
  );
  const pool = makeParsePool(0);
  const [pairs, parseTime] = timed(() =>
    tagged.map(({ gold, table, tag }) => {
      const n = gold.tokens.length;
      pool.root = n;
      pool.none = n + 1;
      const guess = { head: new Int32Array(n), label: new Uint8Array(n) };
      parseSentence(model, pool, makeParseInput(table, tag), 0, n, width, guess);
      return { gold, guess };
    }),
  );
  let upos = 0;
  let fine = 0;
  let all = 0;
  for (const { gold, tag } of tagged) {
    for (let i = 0; i < gold.tokens.length; i++) {
      if (gold.tag[i] === 0) continue;
      all++;
      if (gold.tag[i] === tag[i]) fine++;
      if (partOfTag[gold.tag[i]!] === partOfTag[tag[i]!]) upos++;
    }
  }
  return {
    upos: upos / all,
    fine: fine / all,
    parse: scoreParses(pairs),
    tagSpeed: words / tagTime,
    parseSpeed: words / parseTime,
  };
}

/** What a task gives, and the milliseconds of processor time that it took. */
function timed<T>(task: () => T): [T, number] {
  const before = process.cpuUsage().user;
  const result = task();
  return [result, (process.cpuUsage().user - before) / 1000];
}
