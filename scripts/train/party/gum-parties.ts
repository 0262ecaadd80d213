import { firstIndex } from '../../../lib/anchor/first-index';
import { knownNames } from '../../../lib/lexicon/known-names';
import { organisationEndings, organisationOpenings } from '../../../lib/lexicon/name-heads';
import { platforms } from '../../../lib/lexicon/not-names';
import { honorifics, roles } from '../../../lib/lexicon/person-titles';
import { matchPhrase } from '../../../lib/lexicon/phrase-index';
import { type Token, tokenize } from '../../../lib/text/tokenize';
import { type GumDocument, headsOf } from '../../gum-document';

/** A mention of GUM as the annotation guide has it; offsets are UTF-16 units. `institution` is one whose name GUM takes for a place. */
export interface GumParty {
  start: number;
  end: number;
  type: 'person' | 'organization' | 'state' | 'place' | 'institution';
  named: boolean;
}

interface Words {
  text: string;
  tokens: GumDocument['tokens'];
  /** The index of each token's head, -1 for a root. */
  heads: number[];
}

/**
 * GUM's people, organizations and places as the guide maps them: no pronouns, no articles, titles and descriptors left out before a name, nothing after a name
 * but what is part of it, each of several on its own. A country that GUM takes for an organization is a state; a social network that something was posted on is
 * left out; an institution that GUM takes for a place is told apart, since the guide counts it where it acts.
 */
export function readGumParties(document: GumDocument): GumParty[] {
  const { text, tokens, entities } = document;
  const words: Words = { text, tokens, heads: headsOf(document) };
  const found: GumParty[] = [];
  for (const { start, end, type } of entities) {
    if (type !== 'person' && type !== 'organization' && type !== 'place') continue;
    const from = firstAt(tokens, start);
    let to = from;
    while (to < tokens.length && tokens[to]![1] <= end) to++;
    if (to === from) continue;
    const head = headOf(words, from, to);
    if (['PRON', 'DET'].includes(tokens[head]![3]) || isSeveral(words, from, to, head)) continue;
    const core = nameIn(words, to, head);
    const range =
      core < 0
        ? describedRange(words, from, to, head)
        : type === 'person'
          ? personRange(words, from, to, core)
          : bodyRange(words, from, to, core);
    if (!range || range.to <= range.from) continue;
    const span = { start: tokens[range.from]![0], end: withoutPossessive(text, tokens[range.to - 1]![0], tokens[range.to - 1]![1]) };
    const kind = typeOf(words, type, span, range.from);
    if (kind) found.push({ ...span, type: kind, named: core >= 0 });
  }
  return found;
}

function firstAt(tokens: GumDocument['tokens'], start: number): number {
  return firstIndex(tokens.length, (at) => tokens[at]![0] >= start);
}

function headOf({ heads }: Words, from: number, to: number): number {
  for (let i = from; i < to; i++) if (heads[i]! < from || heads[i]! >= to) return i;
  return to - 1;
}

/** `A and B`: each is a mention of its own. */
function isSeveral({ tokens, heads }: Words, from: number, to: number, head: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]![6] === 'conj' && heads[i] === head) return true;
  return false;
}

/** The token that heads the name: the mention's own head, or what stands right after a descriptor that is (`co-founder Jo Doe`); -1 for a description. */
function nameIn({ tokens, heads }: Words, to: number, head: number): number {
  if (tokens[head]![3] === 'PROPN') return head;
  const next = head + 1;
  const isName = next < to && tokens[next]![3] === 'PROPN' && heads[next] === head && /^(flat|appos|nmod:desc)$/.test(tokens[next]![6]);
  return isName ? next : -1;
}

const word = ({ text, tokens }: Words, i: number): string => text.slice(tokens[i]![0], tokens[i]![1]);
const isTitle = (words: Words, i: number): boolean => {
  const lower = word(words, i).toLowerCase().replace(/\.$/, '');
  return honorifics.has(lower) || roles.has(lower);
};

function personRange(words: Words, from: number, to: number, core: number): { from: number; to: number } | undefined {
  const { tokens } = words;
  const isPart = (i: number): boolean =>
    i >= from && i < to && (tokens[i]![3] === 'PROPN' || (/^[-–.]$/.test(word(words, i)) && i + 1 < to && tokens[i + 1]![3] === 'PROPN'));
  let first = core;
  let end = core + 1;
  while (isPart(first - 1) && tokens[first - 1]![6] !== 'nmod:poss') first--;
  while (isPart(end) && tokens[end - 1]![6] !== 'nmod:poss') end++;
  for (let i = end - 1; i >= first; i--)
    if (isTitle(words, i)) {
      first = i + 1;
      break;
    }
  return first < end ? { from: first, to: end } : undefined;
}

const breaks = /^(,|in|at|from|\(|as|where|which|who|–|—)$/;

function bodyRange(words: Words, from: number, to: number, core: number): { from: number; to: number } {
  const { tokens } = words;
  let end = core + 1;
  while (end < to && !breaks.test(word(words, end)) && !/^(acl|advcl|parataxis|appos)/.test(tokens[end]![6])) end++;
  while (end > core + 1 && (tokens[end - 1]![4] === 'POS' || tokens[end - 1]![3] === 'PUNCT')) end--;
  let first = from;
  while (first < core && (tokens[first]![3] === 'DET' || tokens[first]![3] === 'PRON')) first++;
  for (let i = first; i < core; i++) if (tokens[i]![3] === 'NOUN' && /^\p{Ll}/u.test(word(words, i))) first = i + 1;
  while (first < core && !/^[\p{Lu}\p{N}]/u.test(word(words, first))) first++;
  return { from: first, to: end };
}

/** A description without its article, relative clause, apposition and trailing marks. */
function describedRange(words: Words, from: number, to: number, head: number): { from: number; to: number } {
  const { tokens, heads } = words;
  let first = from;
  while (first < head && tokens[first]![3] === 'DET' && /^(the|a|an)$/i.test(word(words, first))) first++;
  let end = to;
  for (let i = head + 1; i < to; i++) {
    if (heads[i] !== head || !/^(acl|appos|parataxis|dep|punct)/.test(tokens[i]![6])) continue;
    end = Math.min(end, firstBelow(words, head, to, i));
  }
  while (end > head + 1 && (tokens[end - 1]![3] === 'PUNCT' || tokens[end - 1]![4] === 'POS')) end--;
  return { from: first, to: Math.max(end, head + 1) };
}

/** The first token after `head` that hangs below `top`. */
function firstBelow({ heads }: Words, head: number, to: number, top: number): number {
  for (let j = head + 1; j < to; j++) {
    let at = j;
    for (let step = 0; step < 60 && at > head && at !== top; step++) at = heads[at]!;
    if (at === top) return j;
  }
  return top;
}

const withoutPossessive = (text: string, start: number, end: number): number => {
  const ending = /['’]s?$/.exec(text.slice(start, end));
  return ending && ending.index > 0 ? start + ending.index : end;
};

function typeOf(
  words: Words,
  type: 'person' | 'organization' | 'place',
  span: { start: number; end: number },
  first: number,
): GumParty['type'] | undefined {
  const { text } = words;
  if (type === 'person') return 'person';
  const own: Token[] = [];
  tokenize(text, span, own);
  if (own.length === 0) return undefined;
  const known = matchPhrase(knownNames, own, 0, own.length);
  if (known && known.end === own.length && ['state', 'capital'].includes(known.value.kind))
    return type === 'organization' ? 'state' : 'place';
  if (type === 'place')
    return organisationEndings.has(own.at(-1)!.lower) || (own.length > 1 && organisationOpenings.has(own[0]!.lower))
      ? 'institution'
      : 'place';
  const before = first > 0 ? word(words, first - 1).toLowerCase() : '';
  return own.length === 1 && platforms.has(own[0]!.lower) && /^(on|via|through|over)$/.test(before) ? undefined : 'organization';
}
