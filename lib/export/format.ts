import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';

/** What is exported: annotations, the articles that they stand in, and the time of the export (ISO 8601). */
export interface Collection {
  annotations: Annotation[];
  articles: Article[];
  now: string;
}

/** A kind of file that a collection can leave as. `write` gives the file's text in pieces, the same bytes for the same collection. */
export interface Format {
  id: string;
  name: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  write(collection: Collection): Iterable<string>;
}
