import type { Detection } from '../model/detection';
import type { Passage } from '../model/passage';
import type { Span } from '../model/span';
import { attributionIn, extentToTag, relationWords } from './describe-detection';
import { addressNow } from './page-facts';
import type { Found } from './paint';
import type { Reading } from './read-article';
import { selectedSpan } from './selection';
import type { View } from './view';

type Source = Pick<View, 'reading' | 'article'>;

/** Nothing where the page went on to another address and may still show what it showed before: the passage would be taken for one of the next article. */
function takePassage({ reading, article }: Source, span: Span, detection?: Detection): Passage | undefined {
  if (reading.address !== addressNow()) return undefined;
  const { text } = reading.page;
  return { source: location.href, text, span, article, relation: detection && relationWords(text, detection) };
}

/** Whether the nodes of a stretch of a text still hold what was read there. */
function isHeld({ page: { text }, index: { nodes, nodeStarts, textStarts, lengths } }: Reading, { start, end }: Span): boolean {
  return nodes.every((node, run) => {
    const from = textStarts[run]!;
    const to = from + lengths[run]!;
    return to <= start || from >= end || (node.isConnected && node.data.startsWith(text.slice(from, to), nodeStarts[run]));
  });
}

/** A detection as a passage to tag; nothing when the page has changed there since it was read. */
export function detectedPassage(source: Source, detection: Detection): Passage | undefined {
  const span = extentToTag(detection);
  return isHeld(source.reading, span) ? takePassage(source, span, detection) : undefined;
}

/** The words of a mark as a passage to correct; nothing when the page is not as it was when they were found. */
export function markedPassage(source: Source, { page, detection: { spans } }: Found): Passage | undefined {
  const span = { start: spans[0]!.start, end: spans.at(-1)!.end };
  return source.reading.page.text === page.text && isHeld(source.reading, span) ? takePassage(source, span) : undefined;
}

/** What is selected as a passage to tag, with the attribution found inside it; nothing when most of the selection is not in this text. */
export function selectedPassage(source: Source, detections: Detection[]): Passage | undefined {
  const span = selectedSpan(source.reading);
  return span && takePassage(source, span, attributionIn(detections, span));
}
