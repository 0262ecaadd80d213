import { w3c } from '../../lib/export/w3c';
import { type Annotation, claimToBody } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { claim, newClaim, article as storyArticle, uuid } from '../store/samples';

export const now = '2026-03-05T10:00:00.000Z';
export const article: Article = storyArticle;

/** The annotation of number `n`, with parts of it changed. */
export function annotation(n: number, changed: Partial<Annotation> = {}): Annotation {
  const { draft, now: created } = newClaim(n);
  return {
    id: uuid(n),
    type: 'Annotation',
    motivation: 'assessing',
    body: claimToBody(claim),
    target: draft.target,
    created,
    modified: created,
    ...changed,
  };
}

/** The text of an export. */
export function exported(annotations: Annotation[], articles: Article[] = [article]): string {
  return [...w3c.write({ annotations, articles, now })].join('');
}
