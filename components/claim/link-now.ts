import { passageLink } from '@/lib/anchor/text-fragment';
import type { Standing } from '@/lib/model/page-status';
import type { Target } from '@/lib/model/target';

/** The address that opens a page at a claim: at the words that stand there now, where those, or what is around them, are others than were tagged. */
export function linkNow(target: Target, standing?: Standing): string {
  const { state, words, around } = standing ?? {};
  if (!words || !around || state === 'anchored') return passageLink(target);
  const [, position] = target.selector;
  return passageLink({
    ...target,
    selector: [{ type: 'TextQuoteSelector', exact: words, prefix: around.before, suffix: around.after }, position],
  });
}
