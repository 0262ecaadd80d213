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
import { isWithinSpeech } from './within-speech';

export interface DetectOptions {
  /**
   * Also wishes, plans and attitudes (`wants`, `supports`), and statements that the people quoted report themselves (`“I think …,” she said`). Both are many and
   * say little about who did what.
   */
  all?: boolean;
}

/** Finds actors, agencies and attributions in the text of a page, in order of their place; offsets are UTF-16 units into `page.text`. */
export function detect(page: PageText, { all = false }: DetectOptions = {}): Detection[] {
  const analysis = analyse(page);
  const mentions = findMentions(analysis);
  const parties = makeParties(analysis, mentions);
  const statements = [...findPhrases(analysis, parties), ...findStatements(analysis, all)];
  return resolve(analysis, mentions, [
    ...findResponsibility(analysis, parties),
    ...findTies(analysis, parties),
    ...(all ? statements : statements.filter((statement) => !isWithinSpeech(analysis, statement))),
  ]);
}
