import type { TextDocument } from '../../text/text-document';
import type { Candidate, Mention } from './mention';

/** Turns candidates into mentions: one for each stretch of text, none nested in an agency but people, no state nested in anything but where a compound blames it. */
export function resolveMentions({ tokens }: TextDocument, candidates: Candidate[]): Mention[] {
  const sorted = candidates.toSorted((a, b) => a.from - b.from || b.to - a.to || b.likelihood - a.likelihood);
  const mentions: Mention[] = [];
  let agencyEnd = -1;
  let end = -1;
  let last: Candidate | undefined;
  for (const candidate of sorted) {
    const { from, to, type, likelihood, rule } = candidate;
    if (last && last.from === from && last.to === to) continue;
    if ((to <= agencyEnd && type !== 'person') || (type === 'state' && to <= end && rule !== 'state-in-compound')) continue;
    last = candidate;
    end = Math.max(end, to);
    if (type === 'organization') agencyEnd = to;
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    mentions.push({ span, kind: type === 'organization' ? 'agency' : 'actor', type, likelihood, evidence: [{ rule, spans: [span] }] });
  }
  return mentions;
}
