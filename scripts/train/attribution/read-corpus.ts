import { firstIndex } from '../../../lib/anchor/first-index';
import { type Analysis, analyse } from '../../../lib/detect/grammar/analysis';
import { cueHead } from '../../../lib/detect/model/cue-head';
import tagging from '../../../lib/text/parts-of-speech.json';
import { makeTagger } from '../../../lib/text/tag';
import type { TextDocument } from '../../../lib/text/text-document';

const tagSentence = makeTagger(tagging);

/** A text cut as the detector cuts it; each line is a block. */
export const readText = (text: string): Analysis => analyse({ text, blocks: [] }, tagSentence);

/** UTF-16 offsets, or tokens: `start` up to but not including `end`. */
export type Range = [start: number, end: number];
/** An annotated article as the corpora hold it. */
export interface Article {
  id: string;
  text: string;
  attributions: { source: Range[]; cue: Range[]; content: Range[] }[];
  /** The only places that are annotated; without them all of the text is. */
  known?: Range[];
}

/** An attribution in tokens: `from` up to but not including `to`. */
export interface GoldAttribution {
  cue: Range;
  head: number;
  source: Range[];
  content: Range[];
}

/** An article cut into tokens, with its attributions in the order of their cues. */
export interface GoldDocument {
  id: string;
  doc: Analysis;
  gold: GoldAttribution[];
  /** In tokens, as an article has it. */
  known?: Range[];
}

/** The tokens that lie at least half within a range of the text; undefined where none does. */
export function toTokens(doc: TextDocument, [start, end]: Range): Range | undefined {
  let lo = firstIndex(doc.tokens.length, (i) => doc.tokens[i]!.end > start);
  const inside = (i: number) => {
    const t = doc.tokens[i]!;
    return (Math.min(end, t.end) - Math.max(start, t.start)) * 2 >= t.end - t.start;
  };
  while (lo < doc.tokens.length && doc.tokens[lo]!.start < end && !inside(lo)) lo++;
  let to = lo;
  while (to < doc.tokens.length && doc.tokens[to]!.start < end && inside(to)) to++;
  return to > lo ? [lo, to] : undefined;
}

/** An article's text cut as the detector cuts it, its attributions as tokens; attributions without a cue are left out. */
export function readArticle(article: Article): GoldDocument {
  const doc = readText(article.text);
  const all = (ranges: Range[]) => ranges.map((range) => toTokens(doc, range)).filter((range) => range !== undefined);
  const gold: GoldAttribution[] = [];
  for (const a of article.attributions) {
    const cues = all(a.cue);
    if (cues.length === 0) continue;
    const cue: Range = [cues[0]![0], cues[cues.length - 1]![1]];
    gold.push({ cue, head: cueHead(doc, cue[0], cue[1]), source: all(a.source), content: all(a.content) });
  }
  gold.sort((a, b) => a.cue[0] - b.cue[0]);
  return { id: article.id, doc, gold, ...(article.known && { known: all(article.known) }) };
}
