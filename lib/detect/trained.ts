import { decodeModel } from '../syntax/decode-model';
import { readSyntax } from '../syntax/read-syntax';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import { decodeAttributionModel } from './model/attribution-model';
import { findByModel } from './model/find-by-model';

/** The weights of the trained model, `lib/weights/*.bin`, byte for byte. */
export type Weights = Record<'syntax' | 'attributions' | 'parties', Uint8Array>;

/** Decides over what the rules find and what the model finds. */
export type FindByWeights = (analysis: Analysis, ruleFindings: Finding[]) => Finding[];

/** Makes the trained part of the detector. @throws RangeError when the weights are damaged so that it shows, or of another format */
export function readWeights({ syntax, attributions }: Weights): FindByWeights {
  const syntaxModel = decodeModel(syntax);
  const find = findByModel(decodeAttributionModel(attributions));
  return (analysis, ruleFindings) => find(analysis, readSyntax(analysis, syntaxModel), ruleFindings);
}
