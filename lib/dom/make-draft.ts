import { describeSpan } from '../anchor/describe';
import type { Detection } from '../model/detection';
import type { ClaimDraft } from '../model/page-status';
import type { Span } from '../model/span';
import { attributionIn, passageOf, relationWords } from './describe-detection';
import { selectedSpan } from './selection';
import type { View } from './view';

type DraftSource = Pick<View, 'reading' | 'article'>;

function makeDraft({ reading, article }: DraftSource, span: Span, detection?: Detection): ClaimDraft {
  const { text } = reading.page;
  return {
    target: {
      type: 'SpecificResource',
      source: location.href,
      selector: describeSpan(text, span),
      state: { type: 'TimeState', sourceDate: article.retrieved, textHash: article.textHash },
    },
    article,
    relation: detection && relationWords(text, detection),
  };
}

/** A detection as a passage to tag. */
export function draftOfDetection(source: DraftSource, detection: Detection): ClaimDraft {
  return makeDraft(source, passageOf(detection), detection);
}

/** What is selected as a passage to tag, with the attribution found inside it; nothing when most of the selection is not in this text. */
export function draftOfSelection(source: DraftSource, detections: Detection[]): ClaimDraft | undefined {
  const span = selectedSpan(source.reading);
  return span && makeDraft(source, span, attributionIn(detections, span));
}
