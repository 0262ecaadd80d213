import { foldWord, isWordToo, type OwnName, type OwnNames, wordsOf } from '../../lexicon/own-names';
import { matchPhrase } from '../../lexicon/phrase-index';
import type { Sentence, TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import type { Mention } from './mention';
import { isCapitals, isInnerCapital, opensClause } from './name-word';
import { settleOverlaps } from './settle-overlaps';

/** One of the reader's names where it stands, by token index, `to` exclusive. */
interface Found {
  from: number;
  to: number;
  own: OwnName;
  /** What it is found by if it is a word of English too: a noun for a party beside it. */
  sure: boolean;
}

const longestName = 32; // tokens: keeps the time linear
/** The reader's lists are as sure as our own of groups. */
const likelihood = 0.97;
const partyNouns = new Set(
  'ransomware gang gangs group groups crew hackers hacker collective actor actors operators operator attackers cartel syndicate affiliates apt'.split(
    ' ',
  ),
);
const kindVerbs = new Set('called dubbed named as'.split(' '));

/**
 * Adds the reader's own names to the mentions of a document, in the order of their start: what was found already is taken for what the list says, what overlaps
 * otherwise gives way, and a name within a longer name (`Zed` in `Zed Labs`) is none. A word of English (`Play`) is marked where it is found already or stands
 * beside a noun for a party, and elsewhere in a text that has done so.
 */
export function addOwnNames(document: TextDocument, mentions: Mention[], own: OwnNames): Mention[] {
  const found = findOwnNames(document, own);
  if (found.length === 0) return mentions;
  const bySpan = new Map(mentions.map((mention) => [`${mention.span.start}-${mention.span.end}`, mention]));
  const already = ({ from, to }: Found) => bySpan.get(`${document.tokens[from]!.start}-${document.tokens[to - 1]!.end}`);
  const introduced = new Set(found.filter((name) => name.sure || already(name)).map(({ own: { name } }) => name));
  const names = found.filter((name) => name.sure || already(name) || (introduced.has(name.own.name) && standsAlone(document, name)));
  return settleOverlaps(
    mentions,
    names.map((name) => toMention(document, name, already(name))),
  );
}

function findOwnNames({ tokens, sentences }: TextDocument, own: OwnNames): Found[] {
  const folded = tokens.map(({ lower }) => foldWord(lower));
  const found: Found[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.tokenEnd; ) {
      const name = readName(tokens, folded, sentence, at, own);
      if (name) found.push(name);
      at = name?.to ?? at + 1;
    }
  }
  return found;
}

/** The longest of the reader's names that starts at a token and is written as names are. */
function readName(tokens: Token[], folded: string[], sentence: Sentence, from: number, names: OwnNames): Found | undefined {
  if (!names.has(folded[from]!)) return undefined;
  const words = folded.slice(from, Math.min(sentence.tokenEnd, from + longestName)).map((text) => ({ text }));
  for (let limit = words.length; limit > 0; ) {
    const match = matchPhrase(names, words, 0, limit);
    if (!match) return undefined;
    const { end, value: own } = match;
    const to = from + end;
    if (isWrittenSo(tokens, from, wordsOf(own))) return { from, to, own, sure: isSure(tokens, sentence, from, to) };
    limit = end - 1;
  }
  return undefined;
}

/** Whether the text has a capital where the list has one: `HAFNIUM` is `Hafnium` too, but a short abbreviation (`ICE`) is no word (`Ice`). */
function isWrittenSo(tokens: Token[], from: number, words: string[]): boolean {
  return words.every((word, n) => {
    const { text } = tokens[from + n]!;
    if (word === word.toLowerCase()) return true;
    if (isCapitals(word) && word.length < 5) return isCapitals(text);
    return text !== text.toLowerCase();
  });
}

/** Whether a name needs nothing else in the text to be told from common words. */
function isSure(tokens: Token[], sentence: Sentence, from: number, to: number): boolean {
  const [first, next] = [tokens[from]!, to < sentence.tokenEnd ? tokens[to]! : undefined];
  const capitals = range(from, to).filter((i) => tokens[i]!.capital);
  const isTelling = range(from, to).some(
    (i) => tokens[i]!.kind === 'number' || /\d/.test(tokens[i]!.text) || isInnerCapital(tokens[i]!.text),
  );
  if (isTelling && !(to - from === 1 && isWordToo(first) && isShouted(tokens, sentence))) return true;
  if (capitals.length > 1 || hasPartyNoun(tokens, sentence, from, to)) return true;
  if (isWordToo(first)) return false;
  return (first.tag === 'P' || !opensClause(tokens, from, sentence.firstToken)) && !(next?.capital && next.spaced);
}

/** `the Play gang`, `the gang Play`, `a group known as Play`. */
function hasPartyNoun(tokens: Token[], { firstToken, tokenEnd }: Sentence, from: number, to: number): boolean {
  if (to < tokenEnd && partyNouns.has(tokens[to]!.lower)) return true;
  const before = from > firstToken ? tokens[from - 1]! : undefined;
  if (!before) return false;
  if (partyNouns.has(before.lower)) return true;
  return kindVerbs.has(before.lower) && range(Math.max(firstToken, from - 4), from - 1).some((i) => partyNouns.has(tokens[i]!.lower));
}

/** Whether a word with a capital has it for being a name: it opens nothing and is part of no longer name. */
function standsAlone({ tokens, sentences }: TextDocument, { from, to }: Found): boolean {
  const { firstToken, tokenEnd } = sentences[tokens[from]!.sentence]!;
  if (opensClause(tokens, from, firstToken)) return false;
  const [before, after] = [tokens[from - 1]!, to < tokenEnd ? tokens[to]! : undefined];
  return !before.capital && !(after?.capital && after.spaced);
}

/** Whether a whole sentence is in capitals, as headings are. */
function isShouted(tokens: Token[], { firstToken, tokenEnd }: Sentence): boolean {
  return range(firstToken, tokenEnd).every((i) => tokens[i]!.text === tokens[i]!.text.toUpperCase());
}

function toMention({ tokens }: TextDocument, { from, to, own: { kind, list } }: Found, already: Mention | undefined): Mention {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const type = already?.kind === kind ? already.type : kind === 'agency' ? 'organization' : 'group';
  const evidence = [{ rule: `own-list:${list}`, spans: [span] }, ...(already?.evidence ?? [])];
  return { span, kind, type, likelihood: Math.max(likelihood, already?.likelihood ?? 0), evidence };
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
