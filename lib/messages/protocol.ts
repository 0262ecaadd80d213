import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AnchoredClaim, AnchorText } from '../model/anchoring';
import type { Article } from '../model/article';
import type { CardContent, Question } from '../model/card-content';
import type { AskedCorrection, Corrected } from '../model/correction';
import type { Detection } from '../model/detection';
import type { ReadPage } from '../model/page-facts';
import type { PageStatus } from '../model/page-status';
import type { PageText } from '../model/page-text';
import type { Passage } from '../model/passage';
import type { Settings } from '../model/settings';

/** What a page's content script may ask of the background. Each is parsed and its sender checked: see `receive.ts`. */
export interface FromPage {
  /** What the reader chose. */
  settings(): Settings;
  detect(page: PageText): Detection[];
  /** The article that a page's facts and its text describe; pages without TLS cannot even hash a text themselves. */
  describeArticle(page: ReadPage): Article;
  /** What the card of a detection says. */
  explain(question: Question): CardContent;
  /** The card's script is wanted in the frame that asks. */
  loadCard(): void;
  /** The reader says in the card of a mark that it is wrong. */
  correct(asked: AskedCorrection): Corrected;
  /** Takes a correction back that was made on the page that asks. */
  takeBack(correctionId: string): Corrected;
  /** Where the saved claims of the page that asks, and of no other, stand in its text. */
  anchorClaims(read: AnchorText): AnchoredClaim[];
  /** The reader wants to tag this passage: opens the claim form. */
  tagClaim(passage: Passage): void;
  /** Whether the reader still lets the extension into the frame that asks. */
  mayStay(): boolean;
  /** What the page shows has changed; the popup and the side panel ask for `pageStatus` anew. */
  pageChanged(): void;
  /** Frames with room to read in came into the page that says so, or went; only in those the content script is started. */
  framesChanged(): void;
}

/** What the extension's own pages and the background may ask of a page's content script. */
export interface ToPage {
  pageStatus(): PageStatus;
  /** The passage to tag: the detection of that id, or without one what is selected; `undefined` when there is nothing. */
  capture(detectionId?: string): Passage | undefined;
  /** Scrolls to a detection or a saved claim and flashes it; `card` also opens its card and puts the focus there. */
  show(what: { id: string; card: boolean }): boolean;
  /** Turns the marks of this page on or off until it is left; `anyLanguage` marks a page that is not in English. */
  setMarks(marks: { on: boolean; anyLanguage?: boolean }): void;
  /** The saved claims of this page have changed. */
  claimsChanged(): void;
  /** What the reader chose has changed; the page asks for it. */
  settingsChanged(): void;
  /** What the reader has corrected, here or everywhere, has changed. */
  correctionsChanged(): void;
  /** Sites were withdrawn: the page asks whether it may stay marked, and ends where not. */
  sitesWithdrawn(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<FromPage & ToPage>();
