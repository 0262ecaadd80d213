import type { Actor } from '../model/actor';
import type { AnnotatedPage } from '../model/annotated-page';
import type { Annotation } from '../model/annotation';
import type { Correction } from '../model/correction';

/** What is exported. Pages come one after another, so that the whole need never be in memory. */
export interface Collection {
  pages: Iterable<AnnotatedPage> | AsyncIterable<AnnotatedPage>;
  /** Those whom the reader knows under several names. */
  actors: readonly Actor[];
  /** The marks that the reader corrected. */
  corrections?: readonly Correction[];
  /** When the export is made, in ISO 8601. */
  now: string;
  /** Whether a name is a person's; any other is taken for an organisation's. */
  isPerson: (name: string) => boolean;
}

/** A kind of file that a collection can leave as. Its words for the reader are those under `export` in the locale file, by `id`. */
export interface Format {
  id: 'w3c' | 'stix' | 'claimReview' | 'csv' | 'markdown' | 'training';
  name: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** It can be imported again, and nothing is lost. */
  isComplete: boolean;
  /** Whether a claim gets into the file. */
  takes: (annotation: Annotation) => boolean;
  /** Corrections of marks get into the file too. */
  hasCorrections?: true;
  /** The file's text in pieces, the same for the same collection: UTF-8, with lone surrogates only where JSON can escape them. */
  write: (collection: Collection) => AsyncIterable<string>;
}
