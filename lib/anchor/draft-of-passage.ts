import type { ClaimDraft } from '../model/claim-draft';
import type { Passage } from '../model/passage';
import { describeSpan } from './describe';

/** A passage with what finds it again; its state is the version of the article that it was read in. */
export function draftOfPassage({ source, text, span, article, relation }: Passage): ClaimDraft {
  const state = { type: 'TimeState', sourceDate: article.retrieved, textHash: article.textHash } as const;
  return { target: { type: 'SpecificResource', source, selector: describeSpan(text, span), state }, article, relation };
}
