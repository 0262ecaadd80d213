import type { Annotation } from '@/lib/model/annotation';
import type { ListedDetection, PageStatus } from '@/lib/model/page-status';
import type { AscribeDatabase } from '@/lib/store/db';

/** A page that answers, its saved claims, and what can be done to it. */
export interface OpenPage {
  db: AscribeDatabase;
  tabId: number;
  url: string;
  /** What the page says of itself; of its detections those that the reader wants to see. */
  status: PageStatus;
  /** All detections of the page, shown or not. */
  found: readonly ListedDetection[];
  annotations: readonly Annotation[];
  /** Whether anything is kept of it: not from a private window, unless the reader chose so. */
  keeps: boolean;
  /** Tells the reader what has just happened. */
  say: (words: string) => void;
  /** Deletes a saved claim, until undone. */
  remove: (id: string) => Promise<void>;
}
