import { findByRules } from '../../../lib/detect/find-by-rules';
import type { Finding } from '../../../lib/detect/finding';
import type { Analysis } from '../../../lib/detect/grammar/analysis';
import { findMentions } from '../../../lib/detect/mentions/find-mentions';
import { addFindings, wordReader } from '../../../lib/detect/model/reading';
import { makeParties } from '../../../lib/detect/parties';
import { readNames } from '../../../lib/lexicon/known-names';
import names from '../../../lib/lexicon/names.json';
import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { readSyntax } from '../../../lib/syntax/read-syntax';
import type { AttributionLesson } from './learn-attributions';
import { type Article, readArticle } from './read-corpus';

readNames(names);

/** Reads annotated articles as the finder will read them: with the syntax weights that the model will run with. */
export function readLessons(articles: Iterable<Article>, syntax: SyntaxModel): AttributionLesson[] {
  const readWords = wordReader();
  return Array.from(articles, (article) => {
    const gold = readArticle(article);
    return { ...gold, reading: addFindings(readWords(gold.doc, readSyntax(gold.doc, syntax)), findWithRules(gold.doc)) };
  });
}

/** What the rules find in a document. */
export const findWithRules = (doc: Analysis): Finding[] => findByRules(doc, makeParties(doc, findMentions(doc)));
