import type { Voice } from '../model/attribution-relation';
import type { Strength } from '../model/strength';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import { type Complement, complementOf } from './grammar/complement';
import { clauseEnd, quoteWithSequel } from './grammar/content';
import { phraseEnd, type Range } from './grammar/noun-phrase';
import { subjectAfter, subjectBefore } from './grammar/subject';
import type { VerbGroup } from './grammar/verb-group';
import type { StatementRule, Taking } from './rules/rule';
import { statementVerbs } from './rules/statement-verbs';
import { makeVerbLexicon, matchVerb, type VerbMatch } from './verb-lexicon';

const lexicon = makeVerbLexicon(statementVerbs);

/** The statements whose cue is a verb or an adjective after `be`. */
export function findStatements(analysis: Analysis): Finding[] {
  const found: Finding[] = [];
  analysis.verbs.forEach((groups, sentence) => {
    for (let index = 0; index < groups.length; index++) {
      const finding = readStatement(analysis, sentence, groups, index);
      if (finding) found.push(finding);
    }
  });
  return found;
}

function readStatement(analysis: Analysis, sentence: number, groups: VerbGroup[], index: number): Finding | undefined {
  const group = groups[index]!;
  const { tokens } = analysis;
  const limit = analysis.sentences[sentence]!.tokenEnd;
  const matches = matchVerb(lexicon, tokens, group, limit);
  if (matches.length === 0 || group.form === 'infinitive') return undefined;
  for (const match of matches) {
    const place = placeOf(analysis, sentence, groups, index, match);
    if (!place) continue;
    const cue = {
      from: group.from,
      to: match.particles && match.row.takes.includes('noun') ? match.end : (match.particles?.to ?? group.to),
    };
    return {
      rule: match.row.id,
      kind: 'statement',
      strength: strengthOf(match.row.strength, group),
      cue: [cue],
      voice: 'active',
      likelihood: 0.8,
      hedges: [],
      ...place,
    };
  }
  return undefined;
}

function strengthOf(own: Strength, group: VerbGroup): Strength {
  return group.negative ? 'denied' : own;
}

/** Where source and content of a reporting verb stand, or undefined when it does not stand as its rule asks. */
function placeOf(
  analysis: Analysis,
  sentence: number,
  groups: VerbGroup[],
  index: number,
  { row, end }: VerbMatch<StatementRule>,
): { source?: Range; content?: Range; voice?: Voice; lead?: number } | undefined {
  const { tokens, quotes, quoteAt } = analysis;
  const { firstToken, tokenEnd } = analysis.sentences[sentence]!;
  const group = groups[index]!;
  const floor = Math.max(firstToken, lastQuoteEnd(analysis, firstToken, group.from));
  const opensQuote = (i: number) => i < tokens.length && quoteAt[i]! >= 0 && quotes[quoteAt[i]!]!.from === i;
  const subject = subjectBefore(tokens, groups, index, floor);
  const limit = closeOfQuote(analysis, group.head, tokenEnd);
  const complement = complementOf(tokens, groups, index, limit, opensQuote, end);
  if (group.passive) return passivePlace(analysis, groups, index, row, subject, complement, limit);
  if (row.takes.includes('speech')) {
    const speech = speechBefore(analysis, sentence, group, subject, complement, limit);
    if (speech) return speech;
  }
  if (!accepts(row.takes, complement)) return undefined;
  const content =
    complement.frame === 'quote'
      ? quoteWithSequel(analysis, quoteAt[complement.start]!)
      : { from: complement.start, to: clauseEnd(analysis, groups, index, complement.start, limit) };
  return { source: subject, content };
}

/** `It is alleged that …`, `X is said to …`, `… was announced by X`, `X was told that …`. */
function passivePlace(
  analysis: Analysis,
  groups: VerbGroup[],
  index: number,
  row: StatementRule,
  subject: Range | undefined,
  complement: Complement,
  limit: number,
): { source?: Range; content?: Range; voice?: Voice; lead?: number } | undefined {
  const { tokens } = analysis;
  const group = groups[index]!;
  const end = clauseEnd(analysis, groups, index, complement.start, limit);
  const impersonal = subject && subject.to - subject.from === 1 && tokens[subject.from]!.lower === 'it' && subject.to === group.from;
  if (['that', 'clause', 'wh'].includes(complement.frame) && (row.takes.includes('clause') || row.takes.includes('person') || row.takes.includes('question')))
    return { content: { from: complement.start, to: end }, voice: 'agentless', ...(impersonal && { lead: subject.from }) };
  if (complement.frame === 'to' && (row.takes.includes('clause') || row.takes.includes('person')))
    return { content: { from: row.takes.includes('person') || !subject ? complement.start : subject.from, to: end }, voice: 'agentless' };
  if (!row.takes.includes('noun') && !row.takes.includes('as')) return undefined;
  if (complement.frame === 'preposition' && complement.preposition === 'by') {
    const from = complement.start + 1;
    const to = phraseEnd(tokens, from, limit);
    if (to > from) return { source: { from, to }, content: subject, voice: 'passive' };
  }
  if (complement.frame === 'as' && row.takes.includes('as')) return { content: { from: subject?.from ?? complement.start, to: end }, voice: 'agentless' };
  return undefined;
}

function accepts(takes: Taking[], complement: Complement): boolean {
  const { frame, object } = complement;
  const own: Record<Complement['frame'], Taking[]> = {
    quote: ['speech', 'clause', 'noun'],
    colon: ['speech'],
    that: ['clause'],
    clause: ['clause', 'noun'],
    wh: ['question'],
    to: ['to'],
    as: ['as'],
    noun: ['noun'],
    gerund: ['noun'],
    adjective: ['adjective', 'noun'],
    preposition: [],
    none: ['alone'],
  };
  const wanted = own[frame];
  if (object && frame !== 'noun')
    return (
      takes.includes('person') ||
      (frame === 'as' && takes.includes('as')) ||
      takes.includes('noun') ||
      (frame === 'that' && takes.includes('clause'))
    );
  return wanted.some((taking) => takes.includes(taking));
}

/** `“…,” X said`, `“…,” said X`, `…, X said.` */
function speechBefore(
  analysis: Analysis,
  sentence: number,
  group: VerbGroup,
  subject: Range | undefined,
  complement: Complement,
  limit: number,
): { source?: Range; content?: Range } | undefined {
  const { tokens, quoteAt, sentences } = analysis;
  const { firstToken } = sentences[sentence]!;
  const direct = subject && subject.to <= group.from && subject.from >= firstToken ? subject : undefined;
  const start = direct ? direct.from : group.from;
  let before = start - 1;
  if (before < 0) return undefined;
  const comma = tokens[before]!.tag === ',' || tokens[before]!.text === '—' || tokens[before]!.text === '–';
  if (comma) before--;
  if (before < 0) return undefined;
  const quote = quoteAt[before]!;
  const afterQuote =
    quote >= 0 &&
    analysis.quotes[quote]!.to === before + 1 &&
    quoteAt[group.head] !== quote &&
    (comma || before - analysis.quotes[quote]!.from > 2);
  const after = subjectAfter(tokens, group, limit, phraseEnd);
  const source = direct ?? after;
  const end = source && source.from >= group.to ? source.to : group.to;
  if (afterQuote && source) return { source, content: quoteWithSequel(analysis, quote, end) };
  if (!comma || before < firstToken || group.form !== 'finite') return undefined;
  const closes = direct
    ? complement.frame === 'none' || isPunctuated(analysis, complement.adjunct?.to ?? group.to, limit)
    : after !== undefined && isPunctuated(analysis, end, limit);
  if (!closes) return undefined;
  const interrupts = tokens[end]?.tag === ',' && end + 1 < limit;
  return { source, content: { from: firstToken, to: interrupts ? lastWord(analysis, limit) : before + 1 } };
}

function isPunctuated({ tokens }: Analysis, at: number, limit: number): boolean {
  return at >= limit || ',.:"'.includes(tokens[at]!.tag);
}

function lastWord({ tokens }: Analysis, limit: number): number {
  return '.'.includes(tokens[limit - 1]!.tag) ? limit - 1 : limit;
}

function lastQuoteEnd({ quotes, quoteAt }: Analysis, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const quote = quoteAt[i]!;
    if (quote >= 0 && quotes[quote]!.to === i + 1 && i - quotes[quote]!.from > 6) return i + 1;
  }
  return from;
}

/** The end of the quotation that the cue itself stands in, or the sentence's. */
function closeOfQuote({ quotes, quoteAt }: Analysis, head: number, tokenEnd: number): number {
  const quote = quoteAt[head]!;
  return quote < 0 ? tokenEnd : Math.min(tokenEnd, quotes[quote]!.to - 1);
}
