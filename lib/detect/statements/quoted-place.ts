import type { Complement } from '../grammar/complement';
import { clauseEnd, quoteWithSequel } from '../grammar/content';
import { phraseEnd } from '../grammar/noun-phrase';
import { opensQuote, type Site } from '../site';
import type { Place } from './place';
import { reports } from './reports';

const reach = 20; // tokens between the one quoted and `as saying`
const saying = new Set(['saying', 'telling', 'adding', 'claiming', 'writing']);

/** `The agency quoted X (when he …) as saying …`: the one quoted is the source; undefined when no `as saying` follows. */
export function quotedPlace({ analysis, groups, index, group, limit }: Site, { object }: Complement): Place | undefined {
  const { tokens } = analysis;
  const from = object?.from ?? group.to;
  const source = { from, to: phraseEnd(tokens, from, limit) };
  for (let at = source.to; at < limit && at - source.to < reach; at++) {
    if (tokens[at]!.lower !== 'as') continue;
    const end = saying.has(tokens[at + 1]?.lower ?? '') ? at + 2 : tokens[at + 1]?.lower === 'having' ? at + 3 : 0;
    if (end === 0 || source.to === from) return undefined;
    const start = tokens[end]?.tag === ',' ? end + 1 : end;
    const content = opensQuote(analysis, start)
      ? quoteWithSequel(analysis, analysis.quoteAt[start]!)
      : { from: start, to: clauseEnd(analysis, groups, index, start, limit, reports) };
    return { source, content, cueMore: { from: at, to: end } };
  }
  return undefined;
}
