import { type ListedNames, readNames } from '../lexicon/known-names';
import type { OwnNames } from '../lexicon/own-names';
import type { Detection } from '../model/detection';
import type { PageText } from '../model/page-text';
import { makeTagger, type Tagging } from '../text/tag';
import { findByRules } from './find-by-rules';
import { analyse } from './grammar/analysis';
import { isUsual } from './least-likelihood';
import { findMentions } from './mentions/find-mentions';
import { addOwnNames } from './mentions/own-mentions';
import { makeParties } from './parties';
import { resolve } from './resolve';
import { readWeights, type Weights } from './trained';

/**
 * Finds actors, agencies and attributions in the text of a page, in order of their place; offsets are UTF-16 units into `page.text`. Reads the text once, finds
 * who is in it, finds who says what and who is held responsible, and settles what overlaps. Time grows with the length of the text. `own` are the reader's names.
 */
export type Detect = (page: PageText, own?: OwnNames) => Detection[];

/** What was learned: of words (`lib/text/parts-of-speech.json`), names (`lib/lexicon/names.json`), and by the trained model. Without `weights` the rules work alone. */
export interface Learned {
  tagging: Tagging;
  names: ListedNames;
  weights?: Weights;
}

/** A detector that knows what was learned. @throws RangeError when the weights are damaged so that it shows, or of another format */
export function makeDetect({ tagging, names, weights }: Learned): Detect {
  readNames(names);
  const tagSentence = makeTagger(tagging);
  const readByModel = weights && readWeights(weights);
  return (page, own) => {
    const analysis = analyse(page, tagSentence);
    const learned = readByModel?.(analysis);
    const found = findMentions(analysis, learned?.parties);
    const mentions = own?.size ? addOwnNames(analysis, found, own) : found;
    const byRules = findByRules(analysis, makeParties(analysis, mentions.filter(isUsual)));
    return resolve(analysis, mentions, learned ? learned.decide(byRules) : byRules);
  };
}
