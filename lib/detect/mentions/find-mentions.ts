import type { TextDocument } from '../../text/text-document';
import { describeParties } from './describe-parties';
import { findSurnames } from './find-surnames';
import { linkNames } from './link-names';
import type { Mention } from './mention';
import { nameCandidates } from './name-candidates';
import { indexNames } from './name-index';
import { resolveMentions } from './resolve-mentions';
import { scanNames } from './scan-names';
import { splitRun } from './split-run';
import { typeNames } from './type-names';

/**
 * Finds who acts in a text: actors (people, groups, states) and agencies (organizations), named or described, in the order of their
 * start; a mention within another stands on its own too. Offsets are UTF-16 units; linear in the length of the text.
 */
export function findMentions(document: TextDocument): Mention[] {
  const { tokens } = document;
  const names = scanNames(document).flatMap((run) => splitRun(tokens, run));
  const entities = typeNames(document, names);
  linkNames(tokens, entities);
  const surnames = findSurnames(tokens, names, entities);
  const named = nameCandidates(document, entities);
  const described = describeParties(document, indexNames(tokens.length, names.concat(surnames), named));
  return resolveMentions(document, named.concat(described));
}
