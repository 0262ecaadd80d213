import type { Detection } from '../model/detection';
import type { PageText } from '../model/page-text';
import { findPhrases } from './find-phrases';
import { findResponsibility } from './find-responsibility';
import { findStatements } from './find-statements';
import { findTies } from './find-ties';
import { analyse } from './grammar/analysis';
import { findMentions } from './mentions/find-mentions';
import { makeParties } from './parties';
import { resolve } from './resolve';

export interface DetectOptions {
  /** Also find beliefs, wishes and plans (`wants`, `hopes to`), which are many and say little about who did what. */
  attitudes?: boolean;
}

/** Finds actors, agencies and attributions in the text of a page, in order of their place; offsets are UTF-16 units into `page.text`. */
export function detect(page: PageText, { attitudes = false }: DetectOptions = {}): Detection[] {
  const analysis = analyse(page);
  const mentions = findMentions(analysis);
  const parties = makeParties(analysis, mentions);
  return resolve(analysis, mentions, [
    ...findResponsibility(analysis, parties),
    ...findTies(analysis, parties),
    ...findPhrases(analysis, parties),
    ...findStatements(analysis, attitudes),
  ]);
}
