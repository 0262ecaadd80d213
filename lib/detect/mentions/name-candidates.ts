import type { TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import type { Entity } from './entity';
import type { Candidate } from './mention';
import { actsAsState } from './state-acts';

const blaming = new Set('linked backed sponsored aligned affiliated funded directed controlled supported nexus'.split(' '));

/** `Oz-linked`, `Oz-backed`: the compound holds the state responsible. */
function isBlamedInCompound(tokens: Token[], to: number): boolean {
  return tokens[to]?.tag === '-' && !tokens[to]!.spaced && blaming.has(tokens[to + 1]?.lower ?? '');
}

const platforms = new Set(
  'twitter facebook youtube reddit instagram linkedin telegram whatsapp github snapchat tiktok tumblr myspace wikipedia vkontakte'.split(
    ' ',
  ),
);
const postings = new Set(
  'account accounts page pages channel channels post posts feed user users dm message messages thread threads video videos hashtag handle group groups profile profiles app'.split(
    ' ',
  ),
);

/** Whether a social network's name tells where something was posted: `on Twitter`, `its Facebook page`. */
function isPlatform(tokens: Token[], from: number, to: number): boolean {
  if (to - from > 1 || !platforms.has(tokens[from]!.lower)) return false;
  return postings.has(tokens[to]?.lower ?? '') || /^(on|via|through|over)$/.test(tokens[from - 1]?.lower ?? '');
}

/** The mentions of named parties: typed names, and states where they act. */
export function nameCandidates(document: TextDocument, entities: Map<string, Entity>): Candidate[] {
  const { tokens, sentences } = document;
  const found: Candidate[] = [];
  for (const entity of entities.values()) {
    const { known, type, likelihood } = entity;
    for (const { from, to } of entity.names) {
      const next = tokens[to];
      if (type === 'person' || type === 'organization' || type === 'group') {
        if (isPlatform(tokens, from, to)) continue;
        if (next?.tag === '-' && !next.spaced && tokens[to + 1]?.spaced === false && !tokens[to + 1]!.capital) continue;
        const article = tokens[from]!.lower === 'the' && to - from > 1 ? 1 : 0;
        found.push({ from: from + article, to, type, likelihood, rule: entity.rules[0] ?? 'name' });
      } else if (known?.kind === 'state' || known?.kind === 'capital') {
        if (isBlamedInCompound(tokens, to)) {
          found.push({ from, to, type: 'state', likelihood: 0.7, rule: 'state-in-compound' });
          continue;
        }
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
