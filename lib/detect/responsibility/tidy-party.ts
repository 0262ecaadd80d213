import type { Analysis } from '../grammar/analysis';
import { baseEnd, type Range } from '../grammar/noun-phrase';

/** Of `the assets of the ministry, which was`, what agrees with the verb at a token: `the ministry`. */
export function agreeing(tokens: Analysis['tokens'], subject: Range, whom: Range, verb: number): Range {
  const main = baseEnd(tokens, whom.from, whom.to);
  const isSingular = ['was', 'is', 'has'].includes(tokens[verb]!.lower);
  if (subject.from === whom.from || !isSingular || tokens[main]?.lower !== 'of' || main >= whom.to) return whom;
  return tokens[main - 1]!.lower.endsWith('s') && main + 1 < whom.to ? { from: main + 1, to: whom.to } : whom;
}

/** A party without its age (`Jan Novak, 49`) and without a conjunction that was taken for an article (`said that hackers did`). */
export function tidyParty(tokens: Analysis['tokens'], { from, to }: Range): Range {
  const end = to - from > 2 && tokens[to - 1]!.tag === '#' && tokens[to - 2]!.tag === ',' ? to - 2 : to;
  const isConjunction = tokens[from]!.lower === 'that' && end - from > 1 && tokens[end - 1]!.lower.endsWith('s');
  return { from: isConjunction ? from + 1 : from, to: end };
}
