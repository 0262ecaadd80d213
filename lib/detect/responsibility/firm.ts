import type { Analysis } from '../grammar/analysis';
import type { Range } from '../grammar/noun-phrase';

const firms = new Set('firm company vendor startup provider outlet researcher researchers'.split(' '));

/** `a China-based security firm`, `Israel-based researchers`: where a firm sits or what it studies makes it no culprit. */
export const isFirm = (tokens: Analysis['tokens'], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower }) => firms.has(lower));
