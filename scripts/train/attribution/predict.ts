import type { Finding } from '../../../lib/detect/finding';
import type { Analysis } from '../../../lib/detect/grammar/analysis';
import { decodeAttributionModel } from '../../../lib/detect/model/attribution-model';
import { findByModel } from '../../../lib/detect/model/find-by-model';
import { wordReader } from '../../../lib/detect/model/reading';
import { resolve } from '../../../lib/detect/resolve';
import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { readSyntax } from '../../../lib/syntax/read-syntax';
import { toGuideFormat } from '../../guide-format';
import { type Article, readText } from './read-corpus';
import { findWithRules } from './read-lessons';

/** Articles with the attributions that a model finds, in the form in which they are annotated. */
export interface Prediction {
  articles: Article[];
  /** Words a millisecond of this process's own time, reading, syntax and rules included. */
  speed: number;
}

/** Finds the attributions of articles that are at least `least` likely. */
export function predict(articles: Article[], syntax: SyntaxModel, weights: Uint8Array, least: number): Prediction {
  const find = findByModel(decodeAttributionModel(weights));
  const readWords = wordReader();
  const likely = (doc: Analysis): Finding[] =>
    find(doc, readWords(doc, readSyntax(doc, syntax)), findWithRules(doc)).filter(({ likelihood }) => likelihood >= least);
  const before = process.cpuUsage();
  const found = articles.map(({ id, text }) => {
    const doc = readText(text);
    return { id, text, attributions: toGuideFormat(text, resolve(doc, [], likely(doc))).attributions };
  });
  const { user, system } = process.cpuUsage(before);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { articles: found, speed: (1000 * words) / (user + system) };
}
