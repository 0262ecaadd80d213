import type { Finding } from '../finding';
import type { VerbTest } from './between-cue';
import type { Chain } from './chain';
import { cueHead } from './cue-head';
import type { FeatureSink } from './feature-sink';
import { findCues, type LikelyCue } from './find-cues';
import { findRoles, type Roles } from './find-roles';
import type { Candidate } from './judge-features';
import type { Reading } from './reading';

/** Cues less likely than this are candidates only when a rule finds them: below it one in eight is right. */
const leastCue = 0.2;
/** A cue at least so likely is told apart as one when another's source and content are read. */
const likelyCue = 0.4;
/** Of so many tokens, no more than the likeliest few become candidates: articles have two at most, and a text of nothing but cues stays linear. */
const stretch = 64;
const mostCues = 8;

/** What an attribution may be made of: the cues that the model or a rule finds, each with its source and content, in the order of the cues. */
export function findCandidates(cueChain: Chain, roleChain: Chain, r: Reading, isVerb: VerbTest, sink: FeatureSink): Candidate[] {
  const heads = new Float32Array(r.n);
  const found = findCues(cueChain, r, leastCue, sink, heads);
  const cues = [...pairWithRules(r, found), ...leftByModel(r, found, heads)].sort((a, b) => a.cue.head - b.cue.head);
  const others = new Uint8Array(r.n);
  for (const { cue } of cues) if (cue.likelihood >= likelyCue) others[cue.head] = 1;
  return likeliest(cues).map(({ cue, finding, learned }) => {
    if (finding?.kind === 'responsibility') return { cue, roles: rolesOf(finding), finding, learned };
    const own = others[cue.head]!;
    others[cue.head] = 0;
    const roles = findRoles(roleChain, r, cue, isVerb, others, sink);
    others[cue.head] = own;
    return { cue, roles, finding, learned };
  });
}

type Cue = Omit<Candidate, 'roles'>;

/** The model's cues, each with the finding whose cue its head is in, or the first that it shares a word with. */
function pairWithRules(r: Reading, found: LikelyCue[]): Cue[] {
  return found.map((cue) => {
    let index = r.finding[cue.head]!;
    for (let i = cue.from; i < cue.to && index < 0; i++) index = r.finding[i]!;
    return { cue, finding: r.findings[index], learned: true };
  });
}

/** Findings of rules, none sharing a word of its cue with an earlier one, that no cue of the model's is paired with. */
function leftByModel(r: Reading, found: LikelyCue[], heads: Float32Array): Cue[] {
  const taken = new Set(pairWithRules(r, found).map(({ finding }) => finding));
  return r.findings.flatMap((finding, index): Cue[] => {
    const { from, to } = finding.cue[0]!;
    if (taken.has(finding) || finding.cue.some((piece) => !isOwn(r, index, piece.from, piece.to))) return [];
    let likelihood = 0;
    for (let i = from; i < to; i++) likelihood = Math.max(likelihood, heads[i]!);
    return [{ cue: { from, to, head: cueHead(r.doc, from, to), likelihood }, finding, learned: false }];
  });
}

function isOwn({ finding }: Reading, index: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finding[i] !== index) return false;
  return true;
}

/** What the rules say of who is held responsible is kept as it is. */
function rolesOf({ source, content }: Finding): Roles {
  return { source: source && [source.from, source.to], content: content ? [[content.from, content.to]] : [], certainty: 0 };
}

function likeliest(cues: Cue[]): Cue[] {
  const kept: Cue[] = [];
  for (let at = 0; at < cues.length; ) {
    const end = cues[at]!.cue.head + stretch;
    const near: Cue[] = [];
    while (at < cues.length && cues[at]!.cue.head < end) near.push(cues[at++]!);
    if (near.length <= mostCues) kept.push(...near);
    else {
      const least = near.map(({ cue }) => cue.likelihood).sort((a, b) => b - a)[mostCues - 1]!;
      kept.push(...near.filter(({ cue }) => cue.likelihood >= least).slice(0, mostCues));
    }
  }
  return kept;
}
