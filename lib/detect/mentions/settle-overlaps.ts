import type { Span } from '../../model/span';
import type { Mention } from './mention';

/** The rules that describe a party rather than name it: a name may stand within such a phrase. */
const describing = new Set(['party-described', 'learned-party']);

/**
 * Puts the reader's own names (`own`, in order, none over another) among the mentions of a document (in order of their start): a mention that shares words with
 * one of them gives way, but a longer name that has it within itself (`Zed Labs`) stays and the short one goes. In linear time.
 */
export function settleOverlaps(mentions: Mention[], own: Mention[]): Mention[] {
  const kept = outsideLongerNames(own, mentions);
  const rest = mentionsThatStay(mentions, kept);
  return [...rest, ...kept].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function outsideLongerNames(own: Mention[], mentions: Mention[]): Mention[] {
  const names = mentions.filter(({ kind, evidence }) => kind === 'agency' || !describing.has(evidence[0]!.rule));
  let next = 0;
  let reach = -1; // where the longest name ends that starts before
  return own.filter(({ span }) => {
    for (; next < names.length && names[next]!.span.start < span.start; next++) reach = Math.max(reach, names[next]!.span.end);
    const longest = names[next]?.span.start === span.start ? names[next]!.span.end : -1; // the first with a start is the longest
    return reach < span.end && longest <= span.end;
  });
}

function mentionsThatStay(mentions: Mention[], own: Mention[]): Mention[] {
  let first = 0;
  return mentions.filter(({ span }) => {
    while (first < own.length && own[first]!.span.end <= span.start) first++;
    for (let n = first; n < own.length && own[n]!.span.start < span.end; n++) if (!isStrictlyWithin(own[n]!.span, span)) return false;
    return true;
  });
}

const isStrictlyWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && (inner.start > outer.start || inner.end < outer.end);
