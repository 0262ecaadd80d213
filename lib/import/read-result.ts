import type { ImportProblem } from '../export/import-problem';
import type { Actor } from '../model/actor';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Correction } from '../model/correction';
import type { Lexicon } from '../model/lexicon';
import type { Count } from './tally';

/**
 * Why an annotation of another program is refused: it quotes no words (`noQuote`), answers another (`reply`), is about no page that can be read (`noAddress`), is
 * too long for us in some part (`tooLong`), or is none (`noAnnotation`).
 */
export type ClaimRefusal = 'noQuote' | 'reply' | 'noAddress' | 'tooLong' | 'noAnnotation';

/** Why an entry of a list is refused: without a name, no name by its length or its signs (`noName`), withdrawn by who made the list, no party, or one too many. */
export type NameRefusal = 'noName' | 'withdrawn' | 'noParty' | 'tooMany';

/** What a file of annotations holds: those that can be taken, the fields and parts that have no place here, what is refused, and how many were in it twice. */
export interface ReadClaims {
  kind: 'claims';
  format: 'ascribe' | 'w3c' | 'hypothesis';
  annotations: Annotation[];
  articles: Article[];
  /** Those whom the file knows under several names. */
  actors?: Actor[];
  /** The marks that the reader of the file corrected. */
  corrections?: Correction[];
  ignored: string[];
  refused: Count<ClaimRefusal>[];
  doubles: number;
}

/** What a list of names holds; `kinds` when the list itself says who is an actor and who an agency. */
export interface ReadNames {
  kind: 'names';
  lexicon: Lexicon;
  kinds: boolean;
  ignored: string[];
  refused: Count<NameRefusal>[];
  doubles: number;
}

/** Why a file cannot be taken at all. */
export interface NotRead {
  kind: 'problems';
  problems: ImportProblem[];
}

export type ReadResult = ReadClaims | ReadNames | NotRead;

/** A file to read: its bytes, its name with what stands after the dot, and when it was changed last (ISO 8601). */
export interface ImportedFile {
  bytes: Uint8Array;
  name: string;
  changed: string;
}
