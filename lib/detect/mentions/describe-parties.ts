import { calendarWords } from '../../lexicon/calendar';
import { institutionHeads, officialModifiers } from '../../lexicon/institution-heads';
import { type HeadUse, malicious, partyHeads } from '../../lexicon/party-heads';
import { speechVerbs } from '../../lexicon/person-titles';
import type { Sentence, TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { complementEnd } from './complement-of-party';
import type { Candidate } from './mention';

/** What stands at a token that belongs to a name: where the name starts and ends. */
export type NameAt = (token: number) => { from: number; to: number; party: boolean } | undefined;

const definite = new Set('the this these those our his her its their my your both all'.split(' '));
const kept = new Set(
  'this these those our his her its their my some many several most other another all both few each any more no such'.split(' '),
);
const quantities = new Set('hundreds thousands millions dozens scores tens one two three some many several most both all half'.split(' '));
const unknownParty = new Set('foreign unnamed unknown unidentified hostile rival rogue mysterious anonymous state third'.split(' '));

/** Parties that are described and not named: `Russian attackers`, `one of the officials`, `a parliamentary committee`. */
export function describeParties(document: TextDocument, nameAt: NameAt): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i < sentence.tokenEnd; i++) {
      const candidate = describe(document.tokens, sentence, i, nameAt);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

function describe(tokens: Token[], sentence: Sentence, head: number, nameAt: NameAt): Candidate | undefined {
  const token = tokens[head]!;
  if (
    token.kind !== 'word' ||
    (token.capital && head > sentence.firstToken && tokens[head - 1]!.tag !== '"' && tokens[head - 1]!.tag !== ':')
  )
    return undefined;
  const partyUse = partyHeads.get(token.lower);
  const institutionUse = institutionHeads.get(token.lower);
  const use = partyUse ?? institutionUse;
  if (!use || !'NPJ'.includes(token.tag) || nameAt(head)) return undefined;
  const next = tokens[head + 1];
  if (next && head + 1 < sentence.tokenEnd) {
    if (next.tag === '-' && !next.spaced) return undefined;
    // `the company website`, `police officers`: a modifier of what follows
    if (next.tag === 'N' && !isVerbLike(tokens, head + 1)) return undefined;
    // A descriptor before a name is no span of its own: `security researcher Jo Doe`, `the firm Acme`
    const named = nameAt(head + 1);
    if (named?.party && next.spaced) return undefined;
  }
  const start = phraseStart(tokens, sentence.firstToken, head, nameAt);
  const modifiers = head - start.from;
  const end = complementEnd(tokens, head, sentence.tokenEnd, nameAt);
  const type = typeOf(tokens, start.from, head, partyUse !== undefined, token.lower);
  if (!isMarked(tokens, use, start, head, modifiers, end > head + 1, sentence)) return undefined;
  return {
    from: start.from,
    to: end,
    type,
    likelihood: use === 'always' ? 0.85 : 0.65,
    rule: `${type === 'organization' ? 'institution' : 'party'}-described`,
  };
}

function isVerbLike(tokens: Token[], at: number): boolean {
  return speechVerbs.has(tokens[at]!.lower) && tokens[at]!.lower !== 'report' && tokens[at]!.lower !== 'reports';
}

interface Start {
  from: number;
  /** The determiner or pronoun before the phrase or first in it, in lower case. */
  determiner: string;
}

/** Where the noun phrase around a head starts, without its article. */
function phraseStart(tokens: Token[], firstToken: number, head: number, nameAt: NameAt): Start {
  let from = head;
  while (from > firstToken) {
    const before = tokens[from - 1]!;
    const name = nameAt(from - 1);
    if (calendarWords.has(before.lower)) break;
    if (name) {
      from = Math.max(firstToken, name.from);
      continue;
    }
    if (before.tag === '-' && !before.spaced && !tokens[from]!.spaced && from - 2 >= firstToken) {
      from = nameAt(from - 2)?.from ?? from - 2;
      continue;
    }
    if (before.tag === 'N' || before.tag === 'P' || before.tag === 'J') {
      if (before.capital && from - 1 > firstToken && before.tag !== 'P') break;
      from--;
      continue;
    }
    if (before.tag === '#' && !quantities.has(before.lower)) {
      from--;
      continue;
    }
    if (before.tag === "'" && from - 2 >= firstToken) {
      from--;
      continue;
    }
    if ((before.tag === 'X' || before.tag === 'G') && modifies(tokens, from - 1, firstToken)) {
      from--;
      continue;
    }
    if (before.tag === 'R' && 'JX'.includes(tokens[from]!.tag) && !tokens[from]!.capital) {
      from--;
      continue;
    }
    if (
      (before.tag === 'C' || before.tag === ',') &&
      'JX'.includes(tokens[from]!.tag) &&
      from - 2 >= firstToken &&
      'JX'.includes(tokens[from - 2]!.tag)
    ) {
      from -= 2;
      continue;
    }
    break;
  }
  while (from < head && (tokens[from]!.tag === "'" || tokens[from]!.tag === '-' || tokens[from]!.tag === 'R' || tokens[from]!.tag === 'C'))
    from++;
  const before = from > firstToken ? tokens[from - 1]! : undefined;
  const determiner = before && ('TSJO#'.includes(before.tag) || quantities.has(before.lower)) ? before.lower : '';
  if (kept.has(determiner) || quantities.has(determiner)) return { from: from - 1, determiner };
  return { from, determiner };
}

/** Whether a participle stands before its noun rather than after its subject: `the affected banks`, not `they affected banks`. */
function modifies(tokens: Token[], at: number, firstToken: number): boolean {
  if (at === firstToken) return tokens[at]!.tag === 'X' || tokens[at]!.lower === 'leading';
  const before = tokens[at - 1]!;
  return "TSJ#'-R".includes(before.tag) || before.tag === 'I';
}

function typeOf(tokens: Token[], from: number, head: number, party: boolean, word: string): Candidate['type'] {
  const modifier = tokens[head - 1];
  if (word === 'team' || word === 'unit' || word === 'service' || word === 'services') {
    if (head > from && modifier && officialModifiers.has(modifier.lower)) return 'organization';
  }
  if ((word === 'government' || word === 'governments') && head > from && modifier?.lower === 'foreign') return 'state';
  if (!party) return isCriminal(tokens, from, head) ? 'group' : 'organization';
  return word === 'state' || word === 'states' || word === 'nation' || word === 'country'
    ? 'state'
    : singular.has(word)
      ? 'person'
      : 'group';
}

const criminalHeads = new Set([
  'network',
  'organization',
  'organizations',
  'organisation',
  'organisations',
  'enterprise',
  'service',
  'team',
]);
function isCriminal(tokens: Token[], from: number, head: number): boolean {
  if (!criminalHeads.has(tokens[head]!.lower)) return false;
  for (let i = from; i < head; i++)
    if (malicious.has(tokens[i]!.lower) && tokens[i]!.lower !== 'intelligence' && tokens[i]!.lower !== 'threat') return true;
  return false;
}
const singular = new Set(
  'hacker cybercriminal spy researcher analyst official expert man woman boy girl spokesman spokeswoman spokesperson defector officer leader lawyer attorney attacker source suspect president minister journalist reporter employee engineer actor'.split(
    ' ',
  ),
);

function isMarked(
  tokens: Token[],
  use: HeadUse,
  { from, determiner }: Start,
  head: number,
  modifiers: number,
  complement: boolean,
  sentence: Sentence,
): boolean {
  if (use === 'always') return true;
  if (complement) return true;
  if (definite.has(determiner)) return true;
  if (use === 'told') return modifiers > 0 && unknownParty.has(tokens[from]!.lower);
  const next = head + 1 < sentence.tokenEnd ? tokens[head + 1]! : undefined;
  if (next && speechVerbs.has(next.lower) && 'DZVX'.includes(next.tag)) return true;
  for (let i = from; i < head; i++) {
    const { tag, lower, capital } = tokens[i]!;
    if (
      tag === 'P' ||
      tag === '#' ||
      (capital && i > sentence.firstToken) ||
      malicious.has(lower) ||
      unknownParty.has(lower) ||
      quantities.has(lower)
    )
      return true;
  }
  return modifiers > 0 && from === sentence.firstToken;
}
