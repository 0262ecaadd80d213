import type { TextDocument } from '../../text/text-document';
import { describeParties } from './describe-parties';
import { findSurnames } from './find-surnames';
import { linkNames } from './link-names';
import type { Candidate, Mention } from './mention';
import { nameCandidates } from './name-candidates';
import type { NameAt } from './party-phrase';
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
  names.push(...findSurnames(tokens, names, entities));
  const named: Candidate[] = nameCandidates(document, entities);
  const at = new Map<number, ReturnType<NameAt>>();
  const parties = new Set(named.map(({ from }) => from));
  for (const { from, to, known } of names)
    for (let i = from; i < to; i++)
      at.set(i, { from, to, party: parties.has(from), state: known?.kind === 'state' || known?.kind === 'nationality' });
  const nameAt: NameAt = (token) => at.get(token);
  return resolveMentions(document, [...named, ...describeParties(document, nameAt)]);
}
