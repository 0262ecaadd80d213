import type { Token } from '../text/tokenize';
import { inflect } from './grammar/inflect';
import type { Range } from './grammar/noun-phrase';
import type { VerbGroup } from './grammar/verb-group';

/** A verb of a rule: the words that follow it (`point out`) and whether it is an adjective after `be`. */
interface Entry<Row> {
  row: Row;
  predicate: boolean;
  particles: string[];
}

/** Rules by each form of their verbs. */
export type VerbLexicon<Row> = Map<string, Entry<Row>[]>;

/** A verb group that a rule's verb matches; `end` is where its words end. */
export interface VerbMatch<Row> {
  row: Row;
  /** It is an adjective or participle after `be`. */
  predicate: boolean;
  particles: Range | undefined;
  end: number;
}

/** Indexes rules by the forms of their verbs; entries with more words first. */
export function makeVerbLexicon<Row extends { verbs: string }>(rows: Row[]): VerbLexicon<Row> {
  const lexicon: VerbLexicon<Row> = new Map();
  for (const row of rows) {
    for (const item of row.verbs.split(',')) {
      const [first = '', ...particles] = item.trim().split(/\s+/);
      const predicate = first.startsWith('=');
      for (const form of predicate ? [first.slice(1)] : inflect(first)) {
        const entries = lexicon.get(form) ?? [];
        entries.push({ row, predicate, particles });
        lexicon.set(form, entries);
      }
    }
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.particles.length - a.particles.length);
  return lexicon;
}

/** The rules whose verb this group is, those with more words first. */
export function matchVerb<Row>(lexicon: VerbLexicon<Row>, tokens: Token[], group: VerbGroup, limit: number): VerbMatch<Row>[] {
  const head = tokens[group.head]!;
  const matches: VerbMatch<Row>[] = [];
  for (const { row, predicate, particles } of lexicon.get(head.lower) ?? []) {
    if (predicate !== isPredicate(tokens, group, predicate)) continue;
    const end = endOfParticles(tokens, group.to, particles, limit);
    if (end > 0) matches.push({ row, predicate, end, particles: end > group.to ? { from: group.to, to: end } : undefined });
  }
  return matches;
}

function isPredicate(tokens: Token[], group: VerbGroup, wanted: boolean): boolean {
  const { tag } = tokens[group.head]!;
  return wanted ? group.head > group.from && 'JXDN'.includes(tag) : tag === 'J' && group.head > group.from;
}

/** Where the words after a verb end, articles and adjectives before them passed over, or -1 when they do not follow. */
function endOfParticles(tokens: Token[], start: number, particles: string[], limit: number): number {
  let at = start;
  for (const particle of particles) {
    let skipped = 0;
    while (at < limit && tokens[at]!.lower !== particle && skipped < 3 && isPassedOver(tokens[at]!)) {
      at++;
      skipped++;
    }
    if (at >= limit || tokens[at]!.lower !== particle) return -1;
    at++;
  }
  return at;
}

const isPassedOver = (token: Token): boolean => 'TSJR"'.includes(token.tag) || token.lower === 'it' || token.lower === 'clear';
