import { decodeModel } from '../syntax/decode-model';
import { readSyntax } from '../syntax/read-syntax';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import type { LearnedParties } from './mentions/find-mentions';
import { decodePartyModel } from './mentions/learned/party-model';
import { decodeAttributionModel } from './model/attribution-model';
import { findByModel } from './model/find-by-model';
import { wordReader } from './model/reading';

/** The weights of the trained model, `lib/weights/*.bin`, byte for byte. */
export type Weights = Record<'syntax' | 'attributions' | 'parties', Uint8Array>;

/** What the trained model has to say of one document. */
export interface Reader {
  parties: LearnedParties;
  /** Decides over what the rules find and what the model finds: findings with likelihoods of its own, the likelier first. */
  decide: (ruleFindings: Finding[]) => Finding[];
}

/** Makes the trained part of the detector. @throws RangeError when the weights are damaged so that it shows, or of another format */
export function readWeights({ syntax, attributions, parties }: Weights): (analysis: Analysis) => Reader {
  const syntaxModel = decodeModel(syntax);
  const partyModel = decodePartyModel(parties);
  const find = findByModel(decodeAttributionModel(attributions));
  const readWords = wordReader();
  return (analysis) => {
    const reading = readWords(analysis, readSyntax(analysis, syntaxModel));
    return { parties: { model: partyModel, reading }, decide: (ruleFindings) => find(analysis, reading, ruleFindings) };
  };
}
