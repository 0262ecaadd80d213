import type { Annotation } from './annotation';
import type { Article } from './article';

/** A page with annotations, oldest first, and the article that they stand in, where it is known. */
export interface AnnotatedPage {
  article?: Article;
  annotations: Annotation[];
}
