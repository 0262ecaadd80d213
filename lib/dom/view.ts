import type { Detection } from '../model/detection';
import type { ClaimDraft, PageStatus, SavedPlace } from '../model/page-status';
import type { Say } from './card-content';
import type { Detect } from './detect-changes';
import type { LocatedClaim } from './locate-claims';
import type { Reading } from './read-article';

/** What page code is handed from outside the page. */
export interface Outside {
  detect: Detect;
  savedPlaces(): Promise<SavedPlace[]>;
  /** BCP 47 tag of the language of a text, or nothing when it cannot be told. */
  languageOf(text: string): Promise<string | undefined>;
  /** SHA-256 of the UTF-8 form of a text, as `sha256:` and hexadecimal digits. */
  hash(text: string): Promise<string>;
  /** What the page shows has changed. */
  changed(): void;
  tag(draft: ClaimDraft): void;
  say: Say;
}

/** A page as it was read last, and what was found in it. */
export interface View {
  state: Exclude<PageStatus['state'], 'off' | 'reading' | 'failed'>;
  reading: Reading;
  /** When the text was read, ISO 8601. */
  retrieved: string;
  language: string | undefined;
  detections: Detection[];
  claims: LocatedClaim[];
}
