import type { CueClass } from '../../model/cue-class';
import type { Strength } from '../../model/strength';
import { cueClassOf } from '../cue-class-of';
import type { Analysis } from '../grammar/analysis';
import type { Range } from '../grammar/noun-phrase';
import { makePhraseIndex, type PhraseIndex } from '../phrase-index';
import { hearsayRules } from '../rules/hearsay-rules';
import { adverbHedges } from '../rules/hedges';
import { nounRules } from '../rules/noun-rules';
import { sourceRules } from '../rules/source-rules';
import { statementLexicon } from '../statements/reports';

/** What the words of a cue say of it: how firmly it commits to what is said, what it does, and the words that weaken it. */
export interface CueMeaning {
  strength: Strength;
  cueClass: CueClass;
  hedges: Range[];
}

interface Row {
  id: string;
  strength: Strength;
}

const negations = new Set("n't not never neither nor no without refused refuses declined declines".split(' '));
const weakestFirst: Strength[] = ['denied', 'alleged', 'suspected', 'assessed', 'stated', 'confirmed'];
const phrases: PhraseIndex<Row>[] = [
  makePhraseIndex<Row & { words: string }>(sourceRules, (row) => row.words),
  makePhraseIndex<Row & { words: string }>(hearsayRules, (row) => row.words),
  makePhraseIndex<Row & { nouns: string }>(nounRules, (row) => row.nouns),
];

/** Reads the meaning of a cue that no rule found from the rules' own words: those of the row that its head is in, else a plain report's. */
export function meaningOf({ tokens }: Analysis, { from, to }: Range, head: number, source: Range | undefined): CueMeaning {
  const isNegative = tokens.slice(from, to).some(({ lower }, i) => negations.has(lower) && from + i !== head);
  const row = rowOf(
    tokens.slice(head, to).map(({ lower }) => lower),
    isNegative,
  );
  const hedges: Range[] = [];
  let strength = row?.strength ?? 'stated';
  for (let i = from; i < to; i++) {
    const own = negations.has(tokens[i]!.lower) && i !== head ? 'denied' : adverbHedges.get(tokens[i]!.lower);
    if (!own) continue;
    hedges.push({ from: i, to: i + 1 });
    if (weakestFirst.indexOf(own) < weakestFirst.indexOf(strength)) strength = own;
  }
  return {
    strength,
    hedges,
    cueClass: cueClassOf(tokens, { kind: 'statement', rule: row?.id ?? 'learned', strength, source, cue: [{ from, to }] }),
  };
}

/** The row of a verb, phrase or noun; of several, the one with most words, and last one that asks for a quotation, which takes any verb to have said it. */
function rowOf([first = '', ...rest]: string[], isNegative: boolean): Row | undefined {
  const verbs = (statementLexicon.get(first) ?? []).filter(
    ({ row, particles }) =>
      (isNegative || row.only !== 'negative') && !row.takes.includes('untrue') && particles.every((particle, i) => rest[i] === particle),
  );
  const verb = verbs.find(({ row }) => row.takes.some((taking) => taking !== 'speech')) ?? verbs[0];
  if (verb) return verb.row;
  for (const index of phrases) {
    const found = index.get(first)?.find((entry) => entry.rest.every((word, i) => rest[i] === word));
    if (found) return found.row;
  }
  return undefined;
}
