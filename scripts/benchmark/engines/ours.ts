import { makeDetect } from '../../../lib/detect/detect';
import { isUsual } from '../../../lib/detect/least-likelihood';
import { toGuideFormat } from '../../guide-format';
import { readLearned } from '../../read-learned';
import type { Engine } from '../engine';

/** Our detector, with what the usual view shows; by rules alone or with the trained model. */
export function makeOurs(alone: boolean): Engine {
  const detect = makeDetect(readLearned({ alone }));
  return (text) => toGuideFormat(text, detect({ text, blocks: [] }).filter(isUsual));
}
