import type { AnchoredClaim, AnchorText } from '../model/anchoring';
import type { Article } from '../model/article';
import type { CardContent, Question } from '../model/card-content';
import type { AskedCorrection, Corrected } from '../model/correction';
import type { Detection } from '../model/detection';
import type { ReadPage } from '../model/page-facts';
import type { PageStatus } from '../model/page-status';
import type { Passage } from '../model/passage';
import type { OpenCard } from './card';
import type { Detect, DetectedPieces } from './detect-in-pieces';
import type { LocatedClaim } from './locate-claims';
import type { Reading } from './read-article';

/** What page code is handed from outside the page. */
export interface Outside {
  detect: Detect;
  /** Where the page's saved claims stand in its text. */
  anchorClaims(read: AnchorText): Promise<AnchoredClaim[]>;
  /** BCP 47 tag of the language of a text, or nothing when it cannot be told. */
  languageOf(text: string): Promise<string | undefined>;
  /** The article that a page's facts and its text describe. */
  describeArticle(page: ReadPage): Promise<Article>;
  /** What the page shows has changed. */
  changed(): void;
  tag(passage: Passage): void;
  explain(question: Question): Promise<CardContent>;
  /** What opens cards, which is not there before the first is wanted. */
  loadCard(): Promise<OpenCard>;
  correct(asked: AskedCorrection): Promise<Corrected>;
  takeBack(correctionId: string): Promise<Corrected>;
}

/** A page as it was read last, and what was found in it. */
export interface View {
  state: Exclude<PageStatus['state'], 'off' | 'reading' | 'failed'>;
  reading: Reading;
  article: Article;
  language: string | undefined;
  detections: Detection[];
  pieces: DetectedPieces;
  claims: LocatedClaim[];
}
