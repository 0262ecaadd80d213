import type { Detection } from '../model/detection';
import type { Passage } from '../model/passage';
import type { Span } from '../model/span';
import { attributionIn, extentToTag, relationWords } from './describe-detection';
import { selectedSpan } from './selection';
import type { View } from './view';

type Source = Pick<View, 'reading' | 'article'>;

function takePassage({ reading, article }: Source, span: Span, detection?: Detection): Passage {
  const { text } = reading.page;
  return { source: location.href, text, span, article, relation: detection && relationWords(text, detection) };
}

/** A detection as a passage to tag. */
export function detectedPassage(source: Source, detection: Detection): Passage {
  return takePassage(source, extentToTag(detection), detection);
}

/** What is selected as a passage to tag, with the attribution found inside it; nothing when most of the selection is not in this text. */
export function selectedPassage(source: Source, detections: Detection[]): Passage | undefined {
  const span = selectedSpan(source.reading);
  return span && takePassage(source, span, attributionIn(detections, span));
}
