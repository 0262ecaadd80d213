import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../train/read-lines';
import { readRow } from '../train/syntax/read-treebank';
import { splitTreebanks } from '../train/syntax/split';
import type { Found } from './engine';
import { type GumDocument, namedParties } from './named-parties';

/** A text with what is annotated in it, in whichever form its corpus has. */
export interface GoldText {
  id: string;
  text: string;
}

/** A corpus to score on: its texts, and the file of them that the scorers read. */
export interface Gold {
  file: string;
  texts: GoldText[];
}

/** What is scored on. */
export type GoldCorpora = Record<'polnear' | 'news' | 'annoctr' | 'gum', Gold>;

interface AnnoCtrDocument extends GoldText {
  split: string;
  entities: { type: string; start: number; end: number }[];
}

const genres = ['news', 'interview', 'bio'];

/** Texts of which only the parties are annotated, as the annotation guide would write them. */
const withSpans = ({ id, text }: GoldText, spans: Found['spans']) => ({ id, text, spans, attributions: [] });

/** The corpora in `shared`, written into `folder` for the scorers. GUM: what the training of the trees holds out of news, interviews and biographies. */
export function readGold(shared: string, folder: string): GoldCorpora {
  const write = (name: string, texts: GoldText[]): Gold => {
    const file = join(folder, `${name}.jsonl`);
    writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
    return { file, texts };
  };
  const corpus = <Row>(name: string): Row[] => [...readLines<Row>(join(shared, name))];
  const actors = ({ entities }: AnnoCtrDocument): Found['spans'] =>
    entities.filter(({ type }) => type === 'ACTOR').map(({ start, end }) => ({ type: 'actor', start, end }));
  const reports = corpus<AnnoCtrDocument>('corpora/annoctr-train-dev.jsonl.gz').filter(({ split }) => split === 'dev');
  const trees = corpus<GumDocument>('corpora/gum.jsonl.gz');
  const held = new Set(splitTreebanks(trees.map(readRow), []).held.map(({ id }) => id));
  const gum = trees.filter(({ id, genre }) => held.has(id) && genres.includes(genre));
  return {
    polnear: write('polnear-dev', corpus('corpora/polnear-dev.jsonl.gz')),
    news: write('news-dev', corpus('gold/news-dev.jsonl')),
    annoctr: write(
      'annoctr-dev',
      reports.map((report) => withSpans(report, actors(report))),
    ),
    gum: write(
      'gum-held',
      gum.map((document) => withSpans(document, namedParties(document))),
    ),
  };
}
