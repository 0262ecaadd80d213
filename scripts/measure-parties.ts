/**
 * `npm run measure:parties`: actors and agencies with the trained model and by the rules alone, on the seed article, our own dev articles and AnnoCTR's dev split,
 * and how far the likelihoods mean what they say. Reads ../shared and says so when it is not there. What the model says of articles that it has not learnt from
 * (our own news, GUM) is printed by `npm run train`, since it takes a model for each fold.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leastLikelihood } from '../lib/detect/least-likelihood';
import { weightFiles } from '../lib/learned-files';
import { decodeModel } from '../lib/syntax/decode-model';
import { describeParties } from './train/party/describe-parties';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(shared)) {
  console.error('The annotated texts are not there: expected them in ../shared.');
  process.exit(1);
}
const read = (file: string): Buffer => readFileSync(fileURLToPath(new URL(`../lib/${file}`, import.meta.url)));
for (const line of describeParties(shared, read(weightFiles.parties), decodeModel(read(weightFiles.syntax)), leastLikelihood.party.usual))
  console.log(line);
