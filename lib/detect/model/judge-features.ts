import type { Finding } from '../finding';
import type { Range } from '../grammar/noun-phrase';
import { type FeatureSink, one, three, two } from './feature-sink';
import type { LikelyCue } from './find-cues';
import type { Roles, TokenSpan } from './find-roles';
import { hashText, mix } from './hash';
import type { Reading } from './reading';

/** A cue with what was found for it. */
export interface Candidate {
  cue: LikelyCue;
  roles: Roles;
  /** What the rules find with this cue. */
  finding?: Finding;
  /** Whether the model would have found the cue without them. */
  learned: boolean;
}

const none = 0x99;
const clamp = (v: number, lo: number, hi: number): number => Math.max(lo, Math.min(hi, v));
const few = (n: number): number => Math.min(3, Math.ceil(n));
const length = (n: number): number => (n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : n < 25 ? 5 : 6);

/** The logarithm of the odds, in steps of `step`. */
export const odds = (p: number, step: number): number => Math.round(Math.log(clamp(p, 0.001, 0.999) / (1 - clamp(p, 0.001, 0.999))) / step);

/** What all candidates of a document have in common. */
export interface Company {
  candidates: Candidate[];
  /** Sum of likelihoods of the cues of each sentence. */
  perSentence: Float32Array;
  /** Share of the sentences with a cue, in tenths. */
  density: number;
  /** What kind of article it is: how often somebody is held responsible, by the rules, and how much of it is quoted. */
  genre: number;
  /** How often the last word of a source is one, by stem, weighed by likelihood. */
  speakers: Map<number, number>;
}

/** Reads what a document's candidates have in common. */
export function readCompany(r: Reading, candidates: Candidate[]): Company {
  const perSentence = new Float32Array(r.doc.sentences.length);
  const speakers = new Map<number, number>();
  for (const { cue, roles } of candidates) {
    perSentence[r.sentence[cue.head]!]! += cue.likelihood;
    if (roles.source) {
      const last = r.stem[roles.source[1] - 1]!;
      speakers.set(last, (speakers.get(last) ?? 0) + cue.likelihood);
    }
  }
  let sum = 0;
  for (const p of perSentence) sum += Math.min(1, p);
  let quoted = 0;
  for (const quote of r.quote) if (quote !== 0) quoted++;
  const blame = r.findings.filter(({ kind }) => kind === 'responsibility').length;
  const genre = few((60 * blame) / Math.max(1, perSentence.length)) * 4 + few((8 * quoted) / Math.max(1, r.n));
  return { candidates, perSentence, genre, density: Math.round((10 * sum) / Math.max(1, perSentence.length)), speakers };
}

/** Adds the features of candidate `at`: is it an attribution? */
export function judgeFeatures(sink: FeatureSink, r: Reading, company: Company, at: number): void {
  const { candidates, perSentence, density, speakers } = company;
  const { cue, roles } = candidates[at]!;
  const { pos } = r.syntax;
  const s0 = r.stem[cue.head]!;
  const p0 = pos[cue.head]!;
  const b0 = r.clusterB[cue.head]!;
  const z = odds(cue.likelihood, 0.5);
  one(sink, 1, z);
  one(sink, 2, odds(cue.likelihood, 0.2));
  one(sink, 3, s0);
  const certainty = clamp(Math.round(roles.certainty * 2), -12, 0);
  one(sink, 4, certainty);
  const long = cue.to - cue.from;
  two(sink, 5, long, p0);
  const { source, content } = roles;
  const sl = source ? source[1] - 1 : -1;
  const sourceKind = source ? mix(pos[sl]!, r.shape[source[0]]!) : none;
  const cf = content[0] ? content[0][0] : -1;
  const cl = content.length > 0 ? content[content.length - 1]![1] - 1 : -1;
  const sentence = r.doc.sentences[r.sentence[cue.head]!]!;
  const contentKind = cf < 0 ? none : mix(r.quoteState[cf]!, cf < cue.from ? 1 : 2);
  const contentLong = content.reduce((sum, [s, e]) => sum + e - s, 0);
  one(sink, 10, sourceKind);
  two(sink, 11, s0, sourceKind);
  two(sink, 12, b0, sourceKind);
  one(sink, 13, source ? r.stem[sl]! : none);
  two(sink, 14, source ? r.clusterB[sl]! : none, p0);
  two(sink, 15, source ? r.clusterA[sl]! : none, s0);
  if (source) {
    const gap = source[1] <= cue.from ? cue.from - source[1] : 20 + source[0] - cue.to;
    two(sink, 16, clamp(gap, 0, 30), p0);
    one(sink, 17, length(source[1] - source[0]));
    three(sink, 18, clamp(Math.round((speakers.get(r.stem[sl]!) ?? 0) - cue.likelihood), 0, 4), sourceKind, z > 0 ? 1 : 0);
    one(sink, 19, r.word[source[0]]!);
  }
  one(sink, 20, contentKind);
  two(sink, 21, s0, contentKind);
  two(sink, 22, cf < 0 ? none : pos[cf]!, p0);
  two(sink, 23, cf < 0 ? none : r.word[cf]!, p0);
  two(sink, 24, cf < 0 ? none : r.word[cf]!, s0);
  two(sink, 25, length(contentLong), p0);
  two(sink, 26, length(contentLong), s0);
  three(sink, 27, content.length, cl >= 0 && cl + 2 >= sentence.tokenEnd ? 1 : 0, source ? 1 : 0);
  three(sink, 28, p0, source ? 1 : 0, cf < 0 ? 0 : 1);
  three(sink, 29, s0, source ? 1 : 0, cf < 0 ? 0 : 1);
  three(sink, 30, b0, contentKind, sourceKind);
  if (cf >= 0) {
    three(sink, 31, s0, pos[cf]!, cf === cue.to ? 1 : 0);
    two(sink, 32, b0, pos[cf]!);
    three(sink, 33, p0, cf < 0 ? none : pos[cl]!, length(contentLong));
  }
  ruleFeatures(sink, r, candidates[at]!, z, company);
  // the others
  let inside = 0;
  let same = 0;
  let holds = 0;
  let near = none;
  for (let k = Math.max(0, at - 12); k < Math.min(candidates.length, at + 13); k++) {
    if (k === at) continue;
    const other = candidates[k]!;
    if (k === at - 1 || k === at + 1)
      near = mix(near, r.sentence[other.cue.head] === r.sentence[cue.head] ? clamp(odds(other.cue.likelihood, 1), -2, 2) : 9);
    for (const [s, e] of other.roles.content) {
      if (cue.head >= s && cue.head < e) inside = Math.max(inside, 1 + clamp(odds(other.cue.likelihood, 1), -1, 3) + 1);
      for (const [a, b] of content)
        if (Math.min(b, e) - Math.max(a, s) > 0.7 * (Math.max(b, e) - Math.min(a, s)))
          same = Math.max(same, 3 + clamp(odds(other.cue.likelihood, 1), -2, 3));
    }
    for (const [s, e] of content)
      if (other.cue.head >= s && other.cue.head < e) holds = Math.max(holds, 3 + clamp(odds(other.cue.likelihood, 1), -2, 3));
  }
  two(sink, 40, inside, z > 0 ? 1 : 0);
  two(sink, 41, inside, p0);
  two(sink, 42, same, z);
  two(sink, 43, holds, p0);
  one(sink, 44, near);
  two(sink, 45, density, z > 0 ? 1 : 0);
  one(sink, 46, density);
  const home = r.sentence[cue.head]!;
  let around = 0;
  for (let k = Math.max(0, home - 3); k < Math.min(perSentence.length, home + 4); k++)
    if (k !== home) around += Math.min(1, perSentence[k]!);
  one(sink, 47, Math.round(around));
  two(sink, 48, r.heading[cue.head]!, p0);
  three(sink, 49, r.quote[cue.head]! === 0 ? 0 : 1, p0, source && r.quote[source[0]] !== 0 ? 1 : 0);
  two(sink, 50, r.quote[cue.head]! === 0 ? 0 : 1, source ? r.word[source[0]]! : none);
  two(sink, 51, cue.from === sentence.firstToken ? 1 : 0, p0);
  two(sink, 52, r.word[cue.from]!, s0);
  two(sink, 53, r.word[cue.to - 1]!, p0);
}

/** How far a span of the model's and one of the rules' agree: 0 both have none, 1 and 2 only the model or the rules, 3 none is shared, 4 less than half, 5 more, 6 all. */
function agreement(own: TokenSpan | undefined, rules: Range | undefined): number {
  if (!own || !rules) return own ? 1 : rules ? 2 : 0;
  const both = Math.min(own[1], rules.to) - Math.max(own[0], rules.from);
  const all = Math.max(own[1], rules.to) - Math.min(own[0], rules.from);
  return both <= 0 ? 3 : both === all ? 6 : 2 * both < all ? 4 : 5;
}

/** Adds what the rules say of a candidate; `z` is how likely its cue is, in steps. */
function ruleFeatures(
  sink: FeatureSink,
  r: Reading,
  { cue, roles, finding, learned }: Candidate,
  z: number,
  { density, genre }: Company,
): void {
  const s0 = r.stem[cue.head]!;
  const p0 = r.syntax.pos[cue.head]!;
  const rule = finding ? hashText(finding.rule) : 0;
  const nested = finding ? (finding.nested ? 1 : 0) : r.quote[cue.head] === 0 ? 2 : 3;
  const kind = finding ? (finding.kind === 'statement' ? 1 : 2) : 0;
  one(sink, 60, rule);
  two(sink, 61, rule, z);
  two(sink, 62, rule, s0);
  two(sink, 63, rule, nested);
  two(sink, 64, kind, z);
  three(sink, 65, kind, nested, Math.round(z / 2));
  two(sink, 66, nested, s0);
  two(sink, 67, nested, p0);
  three(sink, 68, kind, learned ? 1 : 0, nested);
  three(sink, 69, kind, density, z > 0 ? 1 : 0);
  two(sink, 80, genre, kind * 2 + (learned ? 1 : 0));
  three(sink, 81, genre >> 2, kind * 8 + nested * 2 + (learned ? 1 : 0), z > 0 ? 1 : 0);
  three(sink, 82, genre >> 2, kind, rule === 0 ? s0 : rule);
  three(sink, 83, genre & 3, kind, nested);
  if (!finding) return;
  three(sink, 84, genre >> 2, hashText(finding.cueClass), z > 0 ? 1 : 0);
  const first = roles.content[0];
  const last = roles.content[roles.content.length - 1];
  const source = agreement(roles.source, finding.source);
  const content = agreement(first && last && [first[0], last[1]], finding.content);
  two(sink, 70, Math.round(finding.likelihood * 20), z);
  two(sink, 71, hashText(finding.cueClass), z);
  three(sink, 72, hashText(finding.cueClass), hashText(finding.strength), kind);
  three(sink, 73, source, content, kind);
  two(sink, 74, rule, source);
  two(sink, 75, rule, content);
  two(sink, 76, source, z);
  two(sink, 77, content, z);
  three(sink, 78, hashText(finding.voice), kind, z > 0 ? 1 : 0);
}
