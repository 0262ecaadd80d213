import { platforms } from '../../lexicon/not-names';
import type { TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import type { Entity } from './entity';
import type { Candidate } from './mention';
import type { Name } from './split-run';
import { actsAsState } from './state-acts';

const words = (list: string): Set<string> => new Set(list.split(' '));
const blaming = words('linked backed sponsored aligned affiliated funded directed controlled supported nexus');
const postings = words(
  'account accounts page pages channel channels post posts feed user users dm message messages thread threads video videos hashtag handle group groups profile profiles app',
);
const postedOn = words('on via through over');

/** The mentions of named parties: typed names, and states where they act. */
export function nameCandidates(document: TextDocument, entities: Map<string, Entity>): Candidate[] {
  const found: Candidate[] = [];
  for (const entity of entities.values()) {
    for (const name of entity.names) {
      const candidate = readCandidate(document, entity, name);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

function readCandidate(document: TextDocument, { known, type, likelihood, rules }: Entity, { from, to }: Name): Candidate | undefined {
  const { tokens } = document;
  if (type === 'person' || type === 'organization' || type === 'group') {
    if (isPlatform(tokens, from, to) || isInCompound(tokens, to)) return undefined;
    const article = tokens[from]!.lower === 'the' && to - from > 1 ? 1 : 0;
    return { from: from + article, to, type, likelihood, rule: rules[0] ?? 'name' };
  }
  if (known?.kind === 'people') return { from, to, type: 'group', likelihood: 0.5, rule: 'people-of-state' };
  if (known?.kind !== 'state' && known?.kind !== 'capital') return undefined;
  if (isInCompound(tokens, to) && blaming.has(tokens[to + 1]!.lower))
    return { from, to, type: 'state', likelihood: 0.7, rule: 'state-in-compound' };
  const { firstToken, tokenEnd } = document.sentences[tokens[from]!.sentence]!;
  const isCapital = known.kind === 'capital';
  if (!actsAsState(tokens, { from, to, firstToken, tokenEnd, capital: isCapital })) return undefined;
  return { from, to, type: 'state', likelihood: isCapital ? 0.6 : 0.75, rule: `${known.kind}-acts` };
}

/** `Oz-based`, `Acme-owned`: the name is part of a word. */
function isInCompound(tokens: Token[], to: number): boolean {
  const next = tokens[to + 1];
  return tokens[to]?.tag === '-' && !tokens[to]!.spaced && next?.spaced === false && !next.capital;
}

/** Whether a social network's name tells where something was posted: `on Twitter`, `its Facebook page`. */
function isPlatform(tokens: Token[], from: number, to: number): boolean {
  if (to - from > 1 || !platforms.has(tokens[from]!.lower)) return false;
  return postings.has(tokens[to]?.lower ?? '') || postedOn.has(tokens[from - 1]?.lower ?? '');
}
