import { readNames } from '../../lib/lexicon/known-names';
import names from '../../lib/lexicon/names.json';
import type { Span } from '../../lib/model/span';
import tagging from '../../lib/text/parts-of-speech.json';
import { makeTagger } from '../../lib/text/tag';
import { readDocument, type TextDocument } from '../../lib/text/text-document';

readNames(names);
const tagSentence = makeTagger(tagging);

/** A text read as the detector reads it; without blocks each line is one. */
export function readText(text: string, blocks: Span[] = []): TextDocument {
  return readDocument({ text, blocks }, tagSentence);
}
