import type { Format } from './format';
import { wellFormedJson } from './json-items';
import { trainingCorrection } from './training-correction';
import { trainingPassage } from './training-passage';

/** JSON lines in the format of the annotation guide, for training and for tables: each claim whose words stand in its quote, and each correction, as a short article. */
export const training: Format = {
  id: 'training',
  name: 'JSON Lines (training)',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  isComplete: false,
  takes: (annotation) => trainingPassage(annotation) !== undefined,
  hasCorrections: true,
  async *write({ pages, corrections = [] }) {
    for await (const { annotations } of pages) {
      for (const annotation of annotations) {
        const passage = trainingPassage(annotation);
        if (passage) yield `${wellFormedJson(passage)}\n`;
      }
    }
    for (const correction of corrections) yield `${wellFormedJson(trainingCorrection(correction))}\n`;
  },
};
