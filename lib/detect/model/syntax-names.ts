import { labels } from '../../syntax/labels';
import { tags } from '../../syntax/tags';
import type { SyntaxNames } from './find-attributions';
import { treeLabels } from './tree-labels';

const verbs = tags.map((tag) => tag.startsWith('VB') || tag.startsWith('AUX-') || tag === 'MD');

/** What the numbers of the parser in `lib/syntax` stand for. */
export const syntaxNames: SyntaxNames = { labels: treeLabels(labels), isVerb: (pos) => verbs[pos] === true };
