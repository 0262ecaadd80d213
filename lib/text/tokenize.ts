import type { Span } from '../model/span';
import { isAbbreviation } from './abbreviations';
import type { Tag } from './tag';

/** `clitic` is what a contraction adds to a word: `'s`, `n't`, `'ll`. */
export type TokenKind = 'word' | 'number' | 'clitic' | 'punctuation';

/** A word, number or mark of punctuation. A hyphenated compound is a token for each part and each hyphen; `U.S.` and `Gen.` hold their full stops. */
export interface Token extends Span {
  text: string;
  /** In lower case, with a straight apostrophe. */
  lower: string;
  kind: TokenKind;
  /** Whether it starts with a capital letter. */
  capital: boolean;
  /** Whether white space or the start of a block stands before it. */
  spaced: boolean;
  /** Index into the document's sentences. */
  sentence: number;
  /** Part of speech. */
  tag: Tag;
  /** Whether it is a common word of English when it is written small, or the plural of one. */
  common: boolean;
}

const space = 1;
const letter = 2;
const digit = 3;
const mark = 4;
/** The class of each UTF-16 unit, filled in when first met; 0 is not known yet. */
const classes = new Uint8Array(0x10000);
const clitics = new Set(['s', 'll', 're', 've', 'd', 'm']);

function classOf(unit: number): number {
  if (classes[unit] === 0) classes[unit] = classify(String.fromCharCode(unit));
  return classes[unit]!;
}

function classify(char: string): number {
  if (/\s|[\u200b\u2060\ufeff]/u.test(char)) return space;
  if (/[\p{L}\p{M}\u00ad\u200c\u200d]/u.test(char)) return letter;
  return /\p{N}/u.test(char) ? digit : mark;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
const isJoiner = (unit: number): boolean => unit === 0x2e || unit === 0x2c || unit === 0x3a;

/** Appends the tokens of one block of `text` to `tokens`, in one pass. */
export function tokenize(text: string, block: Span, tokens: Token[]): void {
  let spaced = true;
  let at = block.start;
  while (at < block.end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === space) {
      spaced = true;
      at++;
      continue;
    }
    const end =
      kind === letter ? wordEnd(text, at, block.end) : kind === digit ? numberEnd(text, at, block.end) : markEnd(text, at, block.end);
    if (kind === letter) pushWord(text, at, end, block.end, spaced, tokens);
    else tokens.push(makeToken(text, at, end, kind === digit ? 'number' : 'punctuation', spaced));
    at = tokens[tokens.length - 1]!.end;
    spaced = false;
  }
}

function makeToken(text: string, start: number, end: number, kind: TokenKind, spaced: boolean): Token {
  const own = text.slice(start, end);
  const small = own.toLowerCase();
  const lower = kind === 'clitic' ? small.replace('’', "'") : small;
  const capital = own.charCodeAt(0) !== small.charCodeAt(0);
  return { start, end, text: own, lower, kind, capital, spaced, sentence: 0, tag: 'N', common: false };
}

/** A word and the clitic after it, if any: `did|n't`, `it|'s`, `James|'`. */
function pushWord(text: string, start: number, end: number, limit: number, spaced: boolean, tokens: Token[]): void {
  if (end < limit && isApostrophe(text.charCodeAt(end))) {
    const after = end + 1 < limit ? runEnd(text, end + 1, limit) : end + 1;
    const rest = text.slice(end + 1, after).toLowerCase();
    if (rest === 't' && end - start > 1 && (text[end - 1] === 'n' || text[end - 1] === 'N')) {
      tokens.push(makeToken(text, start, end - 1, 'word', spaced), makeToken(text, end - 1, after, 'clitic', false));
      return;
    }
    if (clitics.has(rest)) {
      tokens.push(makeToken(text, start, end, 'word', spaced), makeToken(text, end, after, 'clitic', false));
      return;
    }
    if (rest.length > 1 && end - start === 1) {
      // O'Brien, d'Estaing, l'Express
      tokens.push(makeToken(text, start, after, 'word', spaced));
      return;
    }
  }
  tokens.push(makeToken(text, start, end, 'word', spaced));
}

/** Where a run of letters and digits ends: `APT28`, `2016th`. */
function runEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== letter && kind !== digit) break;
    end++;
  }
  return end;
}

/** Like `runEnd`, and over the full stops of `U.S.` and of a known abbreviation. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = runEnd(text, start, limit);
  while (end < limit && end - start < 12 && text[end] === '.' && end + 1 < limit && isSingleLetter(text, end + 1, limit)) end += 2;
  if (end < limit && text[end] === '.' && end - start < 12 && isAbbreviation(text.slice(start, end))) return end + 1;
  return end;
}

function isSingleLetter(text: string, at: number, limit: number): boolean {
  if (classOf(text.charCodeAt(at)) !== letter) return false;
  return at + 1 >= limit || (text[at + 1] === '.' && classOf(text.charCodeAt(at - 2)) === letter);
}

/** Where a number ends, over the marks within it (`3,000`, `4.1`, `10:30`) and the letters after it (`90s`). */
function numberEnd(text: string, start: number, limit: number): number {
  let end = runEnd(text, start, limit);
  while (end + 1 < limit && isJoiner(text.charCodeAt(end)) && classOf(text.charCodeAt(end + 1)) === digit)
    end = runEnd(text, end + 1, limit);
  return end;
}

/** Where a mark ends: a surrogate pair, a run of one of `.` and `-`, two apostrophes or backticks that stand for a quotation mark, else one unit. */
function markEnd(text: string, start: number, limit: number): number {
  const unit = text.charCodeAt(start);
  if (isHighSurrogate(unit) && start + 1 < limit && isLowSurrogate(text.charCodeAt(start + 1))) return start + 2;
  let end = start + 1;
  if ((unit === 0x27 || unit === 0x60) && end < limit && text.charCodeAt(end) === unit) return end + 1;
  if (unit === 0x2e || unit === 0x2d) while (end < limit && text.charCodeAt(end) === unit) end++;
  return end;
}
