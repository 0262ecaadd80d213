import type { Analysis } from '../grammar/analysis';
import { type Complement, skipAdjuncts } from '../grammar/complement';
import { quoteWithSequel } from '../grammar/content';
import { phraseEnd, type Range } from '../grammar/noun-phrase';
import { type Subject, subjectAfter } from '../grammar/subject';
import type { StatementRule } from '../rules/rule';
import { opensQuote, type Site } from '../site';
import type { Place } from './place';

const shortQuote = 8; // tokens: a quotation no longer than this is only speech if it ends in a mark of its own

/** What is said before its cue: `“…,” X said`, `“…,” said X`, `…, X said.`, `As X said, …`. `end` is where the cue's words end. */
export function speechPlace(
  site: Site,
  row: StatementRule,
  subject: Subject | undefined,
  complement: Complement,
  end: number,
): Place | undefined {
  const { analysis, group, first, limit } = site;
  const { tokens } = analysis;
  const direct = subject && !subject.shared && subject.from >= first ? subject : undefined;
  const mark = (direct?.from ?? group.from) - 1;
  if (mark < 0) return undefined;
  if (direct && tokens[mark]!.lower === 'as') return asPlace(site, direct, mark, end);
  const comma = tokens[mark]!.tag === ',' || '—–'.includes(tokens[mark]!.text);
  const before = comma ? mark - 1 : mark;
  const source = direct ?? subjectAfter(tokens, end, limit);
  if (before < 0 || !source) return undefined;
  const sourceEnd = Math.max(source.to, end);
  const quote = quoteClosing(site, before);
  if (quote !== undefined && !reportsForward(site, complement, before) && (comma || isUtterance(analysis, quote))) {
    return { source, content: quoteWithSequel(analysis, quote, skipAdjuncts(tokens, sourceEnd, limit)) };
  }
  if (!comma || before < first || group.form !== 'finite' || row.takes.includes('quotation')) return undefined;
  if (direct && !['none', 'preposition', 'noun'].includes(complement.frame)) return undefined;
  const hasObject = direct && complement.frame === 'noun' && skipAdjuncts(tokens, sourceEnd, limit) === sourceEnd;
  if (hasObject && !row.takes.includes('person')) return undefined; // `On Friday, the mayor announced a plan.`
  const addressed = hasObject ? phraseEnd(tokens, sourceEnd, limit) : sourceEnd; // `he told reporters.`
  const after = skipAdjuncts(tokens, addressed, limit);
  if (!isClosed(site, after)) return undefined;
  const interrupts = tokens[after]?.tag === ',' && after + 1 < limit;
  return { source, content: { from: clauseStart(site, before), to: interrupts ? lastWord(site) : before + 1 } };
}

/** The quotation that closes at a token, the cue outside it. */
function quoteClosing({ analysis: { quotes, quoteAt }, group }: Site, token: number): number | undefined {
  const quote = quoteAt[token]!;
  return quote >= 0 && quotes[quote]!.to === token + 1 && quoteAt[group.head] !== quote ? quote : undefined;
}

/** `“…” He said: “…”`: the quotation before belongs to another sentence, and more follows. */
function reportsForward({ analysis: { tokens }, group }: Site, { frame }: Complement, before: number): boolean {
  return ['quote', 'that', 'clause', 'colon'].includes(frame) && tokens[before]!.sentence !== tokens[group.head]!.sentence;
}

function isUtterance({ tokens, quotes }: Analysis, quote: number): boolean {
  const { from, to } = quotes[quote]!;
  return to - from > shortQuote || ',.'.includes(tokens[to - 2]!.tag);
}

/** Whether cue and source end their sentence or are set off by a comma. */
function isClosed({ analysis, limit }: Site, token: number): boolean {
  const next = analysis.tokens[token];
  return token >= limit || next === undefined || ',.'.includes(next.tag) || (next.tag === '"' && !opensQuote(analysis, token));
}

/** `As X said, …` and `…, as X said`. */
function asPlace(site: Site, source: Range, as: number, end: number): Place | undefined {
  const {
    analysis: { tokens },
    first,
    limit,
  } = site;
  if (as - first > 1) return tokens[as - 1]!.tag === ',' ? { source, content: { from: first, to: as - 1 } } : undefined;
  let comma = end;
  while (comma < limit && tokens[comma]!.tag !== ',') comma++;
  return comma + 1 < limit ? { source, content: { from: comma + 1, to: lastWord(site) } } : undefined;
}

/** Where the clause that a cue closes starts: its quotation's start or its sentence's. */
function clauseStart({ analysis: { quotes, quoteAt }, first }: Site, token: number): number {
  const quote = quotes[quoteAt[token]!];
  return quote ? Math.max(first, quote.from + 1) : first;
}

function lastWord({ analysis: { tokens }, limit }: Site): number {
  return tokens[limit - 1]!.tag === '.' ? limit - 1 : limit;
}
