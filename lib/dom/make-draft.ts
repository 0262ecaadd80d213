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

/** A passage to tag, with what the detector found there; its article is described anew, since pages change their heads late. */
async function makeDraft({ reading, retrieved }: DraftSource, outside: Outside, span: Span, detection?: Detection): Promise<ClaimDraft> {
  const { text } = reading.page;
  const article = await outside.describeArticle({ facts: readFacts(), text, retrieved });
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
export async function draftOfDetection(source: DraftSource, outside: Outside, detection: Detection): Promise<ClaimDraft> {
  return makeDraft(source, outside, passageOf(detection), detection);
}

/** What is selected as a passage to tag, with the attribution found inside it; nothing when most of the selection is not in this text. */
export async function draftOfSelection(source: DraftSource, outside: Outside, detections: Detection[]): Promise<ClaimDraft | undefined> {
  const span = selectedSpan(source.reading);
  return span && makeDraft(source, outside, span, attributionIn(detections, span));
}
