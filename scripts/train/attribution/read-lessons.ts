import { readColumns } from '../../../lib/detect/model/reading';
import { syntaxNames } from '../../../lib/detect/model/syntax-names';
import { wordTypes } from '../../../lib/detect/model/word-type';
import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { readSyntax } from '../../../lib/syntax/read-syntax';
import type { AttributionLesson } from './learn-attributions';
import { type Article, readArticle } from './read-corpus';

/** Reads annotated articles as the finder will read them: with the syntax weights that the model will run with. */
export function readLessons(articles: Iterable<Article>, syntax: SyntaxModel): AttributionLesson[] {
  const typeOf = wordTypes();
  return Array.from(articles, (article) => {
    const gold = readArticle(article);
    return { ...gold, reading: readColumns(gold.doc, typeOf, readSyntax(gold.doc, syntax), syntaxNames.labels) };
  });
}
