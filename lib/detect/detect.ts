import type { Detection } from '../model/detection';
import type { PageText } from '../model/page-text';
import { findByRules } from './find-by-rules';
import { analyse } from './grammar/analysis';
import { findMentions } from './mentions/find-mentions';
import { makeParties } from './parties';
import { resolve } from './resolve';

export interface DetectOptions {
  /**
   * Also wishes, plans and attitudes (`wants`, `supports`), and statements that the people quoted report themselves (`“I think …,” she said`). Both are many and
   * say little about who did what.
   */
  all?: boolean;
}

/**
 * Finds actors, agencies and attributions in the text of a page, in order of their place; offsets are UTF-16 units into `page.text`. Reads the text once, finds
 * who is in it, finds who says what and who is held responsible, and settles what overlaps. Time grows with the length of the text.
 */
export function detect(page: PageText, { all = false }: DetectOptions = {}): Detection[] {
  const analysis = analyse(page);
  const mentions = findMentions(analysis);
  const findings = findByRules(analysis, makeParties(analysis, mentions), all);
  return resolve(analysis, mentions, findings);
}
