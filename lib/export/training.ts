import type { Format } from './format';
import { wellFormedJson } from './json-items';
import { trainingPassage } from './training-passage';

/** JSON lines in the format of the annotation guide, for training and for tables: each claim whose words stand in its quote, as a short article. */
export const training: Format = {
  id: 'training',
  name: 'JSON Lines (training)',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  isComplete: false,
  takes: (annotation) => trainingPassage(annotation) !== undefined,
  async *write({ pages }) {
    for await (const { annotations } of pages) {
      for (const annotation of annotations) {
        const passage = trainingPassage(annotation);
        if (passage) yield `${wellFormedJson(passage)}\n`;
      }
    }
  },
};
