import { makeDetect } from '../../lib/detect/detect';
import { readLearned } from '../../scripts/read-learned';

/** The detector as it ships. */
export const detect = makeDetect(readLearned());

/** The detector of a build without the trained model. */
export const detectByRules = makeDetect(readLearned({ alone: true }));
