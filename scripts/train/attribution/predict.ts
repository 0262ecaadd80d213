import { decodeAttributionModel } from '../../../lib/detect/model/attribution-model';
import { attributionFinder } from '../../../lib/detect/model/find-attributions';
import { syntaxNames } from '../../../lib/detect/model/syntax-names';
import type { Span } from '../../../lib/model/span';
import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { readSyntax } from '../../../lib/syntax/read-syntax';
import { type Article, type Range, readText } from './read-corpus';

/** Articles with the attributions that a model finds, in the form in which they are annotated. */
export interface Prediction {
  articles: Article[];
  /** Words a millisecond of this process's own time, reading and syntax included. */
  speed: number;
}

/** Finds the attributions of articles that are at least `least` likely. */
export function predict(articles: Article[], syntax: SyntaxModel, weights: Uint8Array, least: number): Prediction {
  const find = attributionFinder(decodeAttributionModel(weights), syntaxNames);
  const range = ({ start, end }: Span): Range => [start, end];
  const before = process.cpuUsage();
  const found = articles.map(({ id, text }) => {
    const doc = readText(text);
    const attributions = find(doc, readSyntax(doc, syntax), least).map(({ cue, source, content }) => ({
      cue: [range(cue)],
      source: source ? [range(source)] : [],
      content: content.map(range),
    }));
    return { id, text, attributions };
  });
  const { user, system } = process.cpuUsage(before);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { articles: found, speed: (1000 * words) / (user + system) };
}
