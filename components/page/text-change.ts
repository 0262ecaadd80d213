import type { AnchorState } from '@/lib/model/anchoring';
import type { Annotation } from '@/lib/model/annotation';
import type { PageStatus } from '@/lib/model/page-status';
import { unknownText } from '@/lib/model/target';
import { pageKey } from '@/lib/store/page-key';
import { countStates } from './claim-states';

/** What became of the passages that were tagged in other versions of an article's text than it has now. */
export interface TextChange {
  /** When those passages were tagged: first and last, ISO 8601. */
  from: string;
  to: string;
  counts: Record<AnchorState, number>;
}

/** The claims that were made in the article that a page shows; others of its claims may be in its frames, which have texts of their own. */
export function claimsInArticle({ article }: PageStatus, annotations: readonly Annotation[]): Annotation[] {
  return article ? annotations.filter(({ target }) => pageKey(target.source) === pageKey(article.url)) : [];
}

/**
 * What became of the claims of a page that were made on another text than its article has now. Nothing where that is not known: no article,
 * or claims that were not looked for yet. Of annotations that another program made nobody knows the text.
 */
export function textChange(status: PageStatus, annotations: readonly Annotation[]): TextChange | undefined {
  const textHash = status.article?.textHash;
  if (!textHash || status.words === 0) return undefined;
  const ofThisText = new Set([textHash, unknownText]);
  const earlier = claimsInArticle(status, annotations).filter(({ target }) => !ofThisText.has(target.state.textHash));
  const known = new Set(status.claims.map(({ id }) => id));
  if (earlier.length === 0 || !earlier.every(({ id }) => known.has(id))) return undefined;
  const dates = earlier.map(({ target }) => target.state.sourceDate).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { from: dates[0]!, to: dates.at(-1)!, counts: countStates(earlier, status) };
}
