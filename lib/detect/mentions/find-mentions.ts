import type { TextDocument } from '../../text/text-document';
import { isUsual } from '../least-likelihood';
import type { WordReading } from '../model/reading';
import { judgeParties } from './learned/judge-parties';
import type { PartyModel } from './learned/party-model';
import type { Candidate, Mention } from './mention';
import { findPartyCandidates } from './party-candidates';
import { resolveMentions } from './resolve-mentions';

/** A trained model of parties, and the document as the columns that it reads. */
export interface LearnedParties {
  model: PartyModel;
  reading: WordReading;
}

/**
 * Finds who acts in a text: actors (people, groups, states) and agencies (organizations), named or described, in the order of their start; a mention within
 * another stands on its own too. Rules alone find them without `learned`; with it the model judges what they found and what they left, and the likelihood is its
 * own, from 0.3 on. Offsets are UTF-16 units; linear in the length of the text.
 */
export function findMentions(document: TextDocument, learned?: LearnedParties): Mention[] {
  const found = findPartyCandidates(document);
  if (!learned) {
    const byRules = found.candidates
      .map((candidate) => candidate.found)
      .filter((candidate): candidate is Candidate => candidate !== undefined);
    return resolveMentions(document, byRules);
  }
  const judged = judgeParties(learned.reading, found, learned.model);
  // What is doubtful takes no place from what is not.
  const mentions = resolveMentions(document, judged.filter(isUsual));
  const taken = new Set(mentions.map(({ span }) => `${span.start}-${span.end}`));
  const doubtful = resolveMentions(document, judged).filter(
    (mention) => !isUsual(mention) && !taken.has(`${mention.span.start}-${mention.span.end}`),
  );
  return mentions.concat(doubtful).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
