import { describeSpan } from '../anchor/describe';
import type { Detection } from '../model/detection';
import type { ClaimDraft } from '../model/page-status';
import type { Span } from '../model/span';
import { readMetadata } from './article-metadata';
import { attributionIn, passageOf, relationWords } from './describe-detection';
import type { Reading } from './read-article';
import { selectedSpan } from './selection';

/** A text, when it was read (ISO 8601), and how it is hashed. */
export interface DraftSource {
  reading: Reading;
  retrieved: string;
  hash(text: string): Promise<string>;
}

async function makeDraft({ reading, retrieved, hash }: DraftSource, span: Span, detection: Detection | undefined): Promise<ClaimDraft> {
  const { text } = reading.page;
  const textHash = await hash(text);
  const metadata = readMetadata();
  return {
    target: {
      type: 'SpecificResource',
      source: metadata.url,
      selector: describeSpan(text, span),
      state: { type: 'TimeState', sourceDate: retrieved, textHash },
    },
    article: { ...metadata, textHash, retrieved },
    relation: detection && relationWords(text, detection),
  };
}

/** A detection as a passage to tag. */
export async function draftOfDetection(source: DraftSource, detection: Detection): Promise<ClaimDraft> {
  return makeDraft(source, passageOf(detection), detection);
}

/** What is selected as a passage to tag, with the attribution found inside it; nothing when too little of the selection is in this text. */
export async function draftOfSelection(source: DraftSource, detections: Detection[]): Promise<ClaimDraft | undefined> {
  const span = selectedSpan(source.reading);
  const selected = getSelection()?.toString().replace(/\s+/g, ' ').trim().length ?? 0;
  if (!span || span.end - span.start < selected / 2) return undefined;
  return makeDraft(source, span, attributionIn(detections, span));
}
