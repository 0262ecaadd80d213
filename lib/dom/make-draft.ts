import { describeSpan } from '../anchor/describe';
import type { Detection } from '../model/detection';
import type { ClaimDraft } from '../model/page-status';
import type { Span } from '../model/span';

import { attributionIn, passageOf, relationWords } from './describe-detection';
import { readFacts } from './page-facts';
import { selectedSpan } from './selection';
import type { Outside, View } from './view';

/** A text and when it was read (ISO 8601). */
type DraftSource = Pick<View, 'reading' | 'retrieved'>;
type DescribeArticle = Outside['describeArticle'];

async function makeDraft(
  { reading, retrieved }: DraftSource,
  describeArticle: DescribeArticle,
  span: Span,
  detection: Detection | undefined,
): Promise<ClaimDraft> {
  const { text } = reading.page;
  const article = await describeArticle({ facts: readFacts(), text, retrieved });
  return {
    target: {
      type: 'SpecificResource',
      source: article.url,
      selector: describeSpan(text, span),
      state: { type: 'TimeState', sourceDate: retrieved, textHash: article.textHash },
    },
    article,
    relation: detection && relationWords(text, detection),
  };
}

/** A detection as a passage to tag. */
export async function draftOfDetection(source: DraftSource, describeArticle: DescribeArticle, detection: Detection): Promise<ClaimDraft> {
  return makeDraft(source, describeArticle, passageOf(detection), detection);
}

/** What is selected as a passage to tag, with the attribution found inside it; nothing when too little of the selection is in this text. */
export async function draftOfSelection(
  source: DraftSource,
  describeArticle: DescribeArticle,
  detections: Detection[],
): Promise<ClaimDraft | undefined> {
  const span = selectedSpan(source.reading);
  const selected = getSelection()?.toString().replace(/\s+/g, ' ').trim().length ?? 0;
  if (!span || span.end - span.start < selected / 2) return undefined;
  return makeDraft(source, describeArticle, span, attributionIn(detections, span));
}
