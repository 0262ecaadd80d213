import type { Collection, Format } from '../../lib/export/format';
import { w3c } from '../../lib/export/w3c';
import type { Actor } from '../../lib/model/actor';
import type { AnnotatedPage } from '../../lib/model/annotated-page';
import { type Annotation, claimToBody } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Correction } from '../../lib/model/correction';
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

/** Annotations by the articles that they stand in, in the order in which they come; those of other pages without one. */
export function pagesOf(annotations: Annotation[], articles: Article[] = [article]): AnnotatedPage[] {
  const pages = new Map<string, Annotation[]>();
  for (const one of annotations) pages.set(one.target.source, [...(pages.get(one.target.source) ?? []), one]);
  return [...pages].map(([url, some]) => ({ article: articles.find((about) => about.url === url), annotations: some }));
}

/** A collection of annotations, at the time of the samples. */
export function collection(
  annotations: Annotation[],
  articles?: Article[],
  actors: Actor[] = [],
  corrections: Correction[] = [],
): Collection {
  return { pages: pagesOf(annotations, articles), actors, corrections, now, isPerson: (name) => name === 'Ada Lovelace' };
}

/** The text of a file, of a format; without one, of the complete one. */
export async function exported(
  annotations: Annotation[],
  articles?: Article[],
  format: Format = w3c,
  actors?: Actor[],
  corrections?: Correction[],
): Promise<string> {
  let text = '';
  for await (const piece of format.write(collection(annotations, articles, actors, corrections))) text += piece;
  return text;
}
