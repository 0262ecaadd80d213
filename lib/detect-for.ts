import { correctDetections } from './corrections/correct-detections';
import type { Detect } from './detect/detect';
import type { Correction } from './model/correction';
import type { Detection } from './model/detection';
import type { PageText } from './model/page-text';
import { correctionsFor } from './store/corrections';
import type { AscribeDatabase } from './store/db';
import { everShown } from './view/look-of';
import { within } from './within';

const patience = 1000; // ms for the store, as for the reader's own names: it may be held up for as long as another window is open

/**
 * What of a text the reader can have shown, as corrected for the page at `url`. The corrections are read each time, so that what was just corrected, in whichever
 * window, holds at once. Where the store cannot be read nothing is corrected.
 */
export async function detectFor(db: AscribeDatabase, detect: Detect, page: PageText, url: string | undefined): Promise<Detection[]> {
  const read: Promise<Correction[]> = correctionsFor(db, url).catch(() => []);
  const found = everShown(detect(page));
  return correctDetections(page.text, found, (await within(patience, read)) ?? []);
}
