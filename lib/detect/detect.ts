import type { Detection } from '../model/detection';
import type { PageText } from '../model/page-text';

/** Finds actors, agencies and attributions in the text of a page, in order of their place; offsets are UTF-16 units into `page.text`. */
export function detect(_page: PageText): Detection[] {
  return [];
}
