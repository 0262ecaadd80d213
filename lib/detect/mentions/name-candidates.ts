import type { TextDocument } from '../../text/text-document';
import type { Entity } from './entity';
import type { Candidate } from './mention';
import { actsAsState } from './state-acts';

/** The mentions of named parties: typed names, and states where they act. */
export function nameCandidates(document: TextDocument, entities: Map<string, Entity>): Candidate[] {
  const { tokens, sentences } = document;
  const found: Candidate[] = [];
  for (const entity of entities.values()) {
    const { known, type, likelihood } = entity;
    for (const { from, to } of entity.names) {
      const next = tokens[to];
      if (type === 'person' || type === 'organization' || type === 'group') {
        if (next?.tag === '-' && !next.spaced && tokens[to + 1]?.spaced === false && !tokens[to + 1]!.capital) continue;
        found.push({ from, to, type, likelihood, rule: entity.rules[0] ?? 'name' });
      } else if (known?.kind === 'state' || known?.kind === 'capital') {
        const { firstToken, tokenEnd } = sentences[tokens[from]!.sentence]!;
        if (actsAsState(tokens, { from, to, firstToken, tokenEnd, capital: known.kind === 'capital' }))
          found.push({ from, to, type: 'state', likelihood: known.kind === 'capital' ? 0.6 : 0.75, rule: `${known.kind}-acts` });
      } else if (known?.kind === 'people' && tokens[from - 1]?.lower !== 'of') {
        found.push({ from, to, type: 'group', likelihood: 0.5, rule: 'people-of-state' });
      }
    }
  }
  return found;
}
