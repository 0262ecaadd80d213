import { countStates, stateWords, unsettled } from './claim-states';
import type { OpenPage } from './open-page';

/** "2 changed, 1 gone": what the reader should know of a page's claims before looking at them; nothing when all is well. */
export function ClaimNote({ page: { annotations, status } }: { page: OpenPage }) {
  return stateWords(countStates(annotations, status), unsettled);
}
