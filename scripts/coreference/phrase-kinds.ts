import { readDescription } from '../../lib/detect/coreference/description';
import type { Analysis } from '../../lib/detect/grammar/analysis';
import type { Range } from '../../lib/detect/grammar/noun-phrase';
import type { GumMention } from './gum-mentions';

/** A kind of phrase that may stand for a name given elsewhere. */
interface PhraseKind {
  kind: string;
  test(analysis: Analysis, phrase: Range, mention: GumMention): boolean;
}

const isWord =
  (words: string) =>
  ({ tokens }: Analysis, { from, to }: Range): boolean =>
    to - from === 1 && words.split(' ').includes(tokens[from]!.lower);
const isSpoken = ({ tokens, quoteAt }: Analysis, { from, to }: Range): boolean =>
  quoteAt[from]! < 0 && /^(said|says|told|added|stated|explained|noted|wrote)$/.test(tokens[to]?.lower ?? '');

/** The kinds that are measured apart, each for those phrases that none before it takes. */
export const phraseKinds: PhraseKind[] = [
  { kind: 'he, she who says', test: (analysis, phrase) => isWord('he she')(analysis, phrase) && isSpoken(analysis, phrase) },
  { kind: 'he, she', test: isWord('he she') },
  { kind: 'him, her, his', test: isWord('him her his hers') },
  { kind: 'who', test: isWord('who') },
  { kind: 'the …', test: ({ tokens }, phrase) => readDescription(tokens, phrase) !== undefined },
  { kind: 'name of a person', test: (_, __, { isName, type }) => isName && type === 'person' },
  { kind: 'name of an organization', test: (_, __, { isName, type }) => isName && type === 'organization' },
];
