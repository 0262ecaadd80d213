import { labels } from '../../syntax/labels';
import { tags } from '../../syntax/tags';
import type { VerbTest } from './between-cue';
import type { TreeLabels } from './tree';
import { treeLabels } from './tree-labels';

/** What the parser's numbers stand for. */
export interface SyntaxNames {
  labels: TreeLabels;
  isVerb: VerbTest;
}

const verbs = tags.map((tag) => tag.startsWith('VB') || tag.startsWith('AUX-') || tag === 'MD');

/** What the numbers of the parser in `lib/syntax` stand for. */
export const syntaxNames: SyntaxNames = { labels: treeLabels(labels), isVerb: (pos) => verbs[pos] === true };
