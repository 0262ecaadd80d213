import { makeDetect } from '../../lib/detect/detect';
import tagging from '../../lib/text/parts-of-speech.json';

/** The detector as it ships. */
export const detect = makeDetect(tagging);
