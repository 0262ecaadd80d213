import type { Voice } from '../model/attribution-relation';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import { type Complement, complementOf, skipAdjuncts } from './grammar/complement';
import { clauseEnd, quoteWithSequel } from './grammar/content';
import { phraseBefore, phraseEnd, type Range } from './grammar/noun-phrase';
import { type Subject, subjectAfter, subjectOf } from './grammar/subject';
import type { VerbGroup } from './grammar/verb-group';
import type { StatementRule, Taking } from './rules/rule';
import { statementVerbs } from './rules/statement-verbs';
import { makeVerbLexicon, matchVerb, type VerbMatch } from './verb-lexicon';

const lexicon = makeVerbLexicon(statementVerbs);
const reportingForms = new Set(
  [...lexicon]
    .filter(([, entries]) => entries.some(({ row, particles }) => particles.length === 0 && row.takes.includes('clause')))
    .map(([form]) => form),
);
const reports = (word: string): boolean => reportingForms.has(word);

/** A verb that may be a cue, and what the sentence around it holds. */
interface Site {
  analysis: Analysis;
  groups: VerbGroup[];
  index: number;
  group: VerbGroup;
  /** First token of the sentence, and the first after the last quotation that ended before the verb. */
  first: number;
  floor: number;
  /** End of the sentence, or of the quotation that the verb itself stands in. */
  limit: number;
}

/** Where the parts of a statement stand; `cueStart` and `cueEnd` widen the cue (`It is alleged`, `was announced by`). */
interface Place {
  source?: Range;
  content?: Range;
  voice?: Voice;
  cueStart?: number;
  cueEnd?: number;
}

/** The statements whose cue is a verb or an adjective after `be`; with `attitudes` also wishes and plans. */
export function findStatements(analysis: Analysis, attitudes: boolean): Finding[] {
  const found: Finding[] = [];
  analysis.verbs.forEach((groups, sentence) => {
    const { firstToken, tokenEnd } = analysis.sentences[sentence]!;
    groups.forEach((group, index) => {
      if (!lexicon.has(analysis.tokens[group.head]!.lower) || group.form === 'infinitive') return;
      const floor = Math.max(firstToken, lastQuoteEnd(analysis, firstToken, group.from));
      const limit = closeOfQuote(analysis, group.head, tokenEnd);
      const finding = readStatement({ analysis, groups, index, group, first: firstToken, floor, limit }, attitudes);
      if (finding) found.push(finding);
    });
  });
  return found;
}

function readStatement(site: Site, attitudes: boolean): Finding | undefined {
  const { tokens } = site.analysis;
  for (const match of matchVerb(lexicon, tokens, site.group, site.limit)) {
    const { row, end } = match;
    if ((row.attitude && !attitudes) || (row.id === 'assess' && isMusing(site)) || (row.only === 'negative' && !site.group.negative))
      continue;
    const place = placeOf(site, match);
    if (!place) continue;
    const { cueStart, cueEnd, ...parts } = place;
    let from = cueStart ?? site.group.from;
    while (cueStart === undefined && from - 1 >= site.floor && tokens[from - 1]!.tag === 'R') from--;
    const strength = site.group.negative ? 'denied' : row.strength;
    return {
      rule: row.id,
      kind: 'statement',
      strength,
      cue: [{ from, to: cueEnd ?? end }],
      voice: 'active',
      likelihood: 0.8,
      hedges: [],
      ...parts,
    };
  }
  return undefined;
}

const musing = new Set('think thinks thinking thought feel felt hope hopes guess know wonder doubt sure understand'.split(' '));

/** `I think` and the like within speech: a way of speaking rather than an attribution. */
function isMusing({ analysis: { tokens, quoteAt }, group }: Site): boolean {
  return quoteAt[group.head]! >= 0 && musing.has(tokens[group.head]!.lower);
}

function placeOf(site: Site, { row, end, predicate }: VerbMatch<StatementRule>): Place | undefined {
  const { analysis, groups, index, group, first, floor, limit } = site;
  const { tokens, quotes, quoteAt } = analysis;
  const opensQuote = (i: number) => i < tokens.length && quoteAt[i]! >= 0 && quotes[quoteAt[i]!]!.from === i;
  const complement = complementOf({ tokens, groups, limit, opensQuote }, index, end, row.takes.includes('person'));
  if (group.passive && !predicate) return passivePlace(site, row, subjectOf({ tokens, groups, floor }, index), complement);
  if (
    group.form === 'participle' &&
    group.from - first <= 1 &&
    row.takes.includes('question') &&
    ['wh', 'preposition'].includes(complement.frame)
  )
    return asked(site, complement);
  if (isReducedPassive(site, row, complement)) return passivePlace(site, row, phraseBefore(tokens, group.from, first), complement);
  const subject =
    subjectOf({ tokens, groups, floor, reports }, index) ??
    (floor > first ? subjectOf({ tokens, groups, floor: first, reports }, index) : undefined);
  const speech =
    row.takes.includes('speech') || row.takes.includes('quotation') ? speechBefore(site, row, subject, complement, end) : undefined;
  if (speech) return speech;
  const gap = row.takes.includes('anything') ? relativeGap(site, subject, end) : undefined;
  if (gap) return gap;
  const finding = row.takes.includes('finding') && ['noun', 'clause', 'gerund'].includes(complement.frame) && isDocument(site, subject);
  if (!finding && !accepts(row.takes, complement) && !(row.takes.includes('naming') && isNaming(site, subject, complement)))
    return undefined;
  if (isModifier(site, complement)) return undefined;
  if (group.form === 'participle' && !subjectIsDirect(site, subject, complement)) return undefined;
  const isQuote = complement.frame === 'quote' || (complement.frame === 'colon' && opensQuote(complement.start));
  if (isQuote && !complement.object) return { source: subject, content: quoteWithSequel(analysis, quoteAt[complement.start]!) };
  if (row.unsourced || (predicate && isImpersonal(tokens, subject))) return unsourced(site, subject, complement);
  const source = sourceOf(site, subject);
  if (!source && ['noun', 'adjective', 'as'].includes(complement.frame)) return undefined;
  const keepsObject = complement.object && !row.takes.includes('person');
  const start = keepsObject ? complement.object!.from : complement.start;
  return { source, content: { from: start, to: clauseEnd(analysis, groups, index, start, limit, reports) } };
}

/** `It is unclear who …`, `the door seems to have been open`: nobody is named as the source. */
function unsourced({ analysis, groups, index, limit }: Site, subject: Subject | undefined, { start }: Complement): Place {
  const to = clauseEnd(analysis, groups, index, start, limit, reports);
  if (subject && isImpersonal(analysis.tokens, subject))
    return { content: { from: start, to }, voice: 'agentless', cueStart: subject.from };
  return { content: { from: subject && !subject.shared ? subject.from : start, to }, voice: 'agentless' };
}

/** `Asked whether …, he left`: nobody is named as asking. */
function asked({ analysis: { tokens }, limit }: Site, { start }: Complement): Place {
  let to = start;
  while (to < limit && tokens[to]!.tag !== ',') to++;
  return { content: { from: start, to }, voice: 'agentless' };
}

/** `the rules, which officials said will change`: what is said stands around the cue. */
function relativeGap({ analysis, groups, index, limit }: Site, subject: Subject | undefined, end: number): Place | undefined {
  const { tokens } = analysis;
  const pronoun = subject && !subject.shared ? tokens[subject.from - 1] : undefined;
  if (!subject || !pronoun || groups[index + 1]?.from !== end || !(pronoun.tag === 'W' || pronoun.lower === 'that')) return undefined;
  return { source: subject, content: { from: end, to: clauseEnd(analysis, groups, index, end, limit, reports) } };
}

/** A participle that is no reduced relative clause: the tagger took a past tense for it. */
function subjectIsDirect({ group }: Site, subject: Subject | undefined, { frame }: Complement): boolean {
  return subject !== undefined && (subject.shared || subject.to <= group.from) && ['that', 'clause', 'quote', 'to', 'wh'].includes(frame);
}

/** For an -ing form that opens its sentence, the subject that follows (`Citing rules, officials left`). */
function sourceOf({ analysis, groups, index, group, first }: Site, subject: Subject | undefined): Range | undefined {
  if (subject || group.form !== 'gerund' || group.from > first) return subject;
  return groups[index + 1] && subjectOf({ tokens: analysis.tokens, groups, floor: first }, index + 1);
}

/** `for criticizing the plan`, `a topic detailing the flaw`: an -ing form after a preposition or noun reports nothing unless a clause follows. */
function isModifier({ analysis: { tokens }, group }: Site, { frame }: Complement): boolean {
  const before = tokens[group.from - 1];
  if (group.form !== 'gerund' || group.from !== group.head || before === undefined) return false;
  return 'IN'.includes(before.tag) && !['that', 'clause', 'quote'].includes(frame);
}

const documents = new Set(
  'poll polls survey surveys report reports study studies data research analysis documents document records results figures numbers review audit investigation estimates statistics footage video emails letter memo'.split(
    ' ',
  ),
);

/** Whether a subject is a text or a study, which says what it shows. */
function isDocument({ analysis: { tokens } }: Site, subject: Subject | undefined): boolean {
  for (let i = subject?.from ?? 0; i < (subject?.to ?? 0); i++) if (documents.has(tokens[i]!.lower)) return true;
  return false;
}

/** `called it unfair`, `called the plan “a trap”`; `a group called X` introduces a name and nothing else. */
function isNaming(
  { analysis: { tokens, quoteAt }, group, limit }: Site,
  subject: Subject | undefined,
  { frame, start, object }: Complement,
): boolean {
  if (!subject || group.form === 'participle' || group.passive || !['noun', 'clause', 'quote', 'adjective'].includes(frame)) return false;
  const subjectNoun = tokens[subject.to - 1]!.tag === 'N' && subject.to === group.from;
  const to = object?.to ?? start;
  const named = tokens[to];
  let quoted = false;
  for (let i = start; i < limit; i++) quoted ||= quoteAt[i]! >= 0 && quoteAt[i] !== quoteAt[group.head];
  if (subjectNoun && tokens[start]!.tag === 'P') return false;
  return quoted || (named !== undefined && to > start && to < limit && 'JTX'.includes(named.tag)) || frame === 'clause';
}

function accepts(takes: Taking[], { frame, object }: Complement): boolean {
  if (takes.includes('anything')) return frame !== 'none';
  if (object && frame !== 'noun') return takes.includes('person') || takes.includes('noun') || (frame === 'as' && takes.includes('as'));
  const wanted: Record<Complement['frame'], Taking[]> = {
    quote: ['speech', 'quotation', 'clause', 'noun'],
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
  return wanted[frame].some((taking) => takes.includes(taking));
}

const isImpersonal = (tokens: Analysis['tokens'], subject: Subject | undefined): boolean =>
  subject !== undefined && !subject.shared && subject.to - subject.from === 1 && tokens[subject.from]!.lower === 'it';

/** `It is alleged that …`, `X is said to …`, `… was announced by X`, `X was told that …`. */
function passivePlace(
  { analysis, groups, index, limit }: Site,
  row: StatementRule,
  subject: Subject | undefined,
  complement: Complement,
): Place | undefined {
  const { tokens } = analysis;
  const takes = (taking: Taking) => row.takes.includes(taking);
  const end = clauseEnd(analysis, groups, index, complement.start, limit, reports);
  const impersonal = isImpersonal(tokens, subject);
  const reported = takes('clause') || takes('person') || takes('anything');
  if (subject && impersonal && (takes('clause') || takes('anything')))
    return { content: { from: complement.start, to: end }, voice: 'agentless', cueStart: subject.from };
  if (complement.object) return undefined;
  if (['that', 'clause', 'wh'].includes(complement.frame) && (reported || takes('question')))
    return { content: { from: complement.start, to: end }, voice: 'agentless' };
  if (complement.frame === 'to' && reported)
    return { content: { from: takes('person') || !subject ? complement.start : subject.from, to: end }, voice: 'agentless' };
  if (!takes('noun') && !takes('as')) return undefined;
  if (complement.frame === 'preposition' && complement.preposition === 'by') {
    const source = subjectAfter(tokens, complement.start + 1, limit);
    return source && { source, content: subject, voice: 'passive', cueEnd: complement.start + 1 };
  }
  if (complement.frame === 'as' && takes('as'))
    return { content: { from: complement.start + 1, to: end }, voice: 'agentless', cueEnd: complement.start + 1 };
  return undefined;
}

/** `“…,” X said`, `“…,” said X`, `…, X said.`, `As X said, …`. */
function speechBefore(
  site: Site,
  row: StatementRule,
  subject: Subject | undefined,
  complement: Complement,
  end: number,
): Place | undefined {
  const { analysis, group, first, limit } = site;
  const { tokens, quotes, quoteAt } = analysis;
  const direct = subject && !subject.shared && subject.from >= first ? subject : undefined;
  const start = direct?.from ?? group.from;
  const mark = start - 1;
  if (mark < 0) return undefined;
  if (tokens[mark]!.lower === 'as' && direct) return asClause(site, direct, mark, end);
  const comma = tokens[mark]!.tag === ',' || '—–'.includes(tokens[mark]!.text);
  const before = comma ? mark - 1 : mark;
  if (before < 0) return undefined;
  const source = direct ?? subjectAfter(tokens, end, limit);
  const sourceEnd = Math.max(source?.to ?? 0, end);
  const quote = quoteAt[before]!;
  const closesThere = quote >= 0 && quotes[quote]!.to === before + 1 && quoteAt[group.head] !== quote;
  const forward =
    ['quote', 'that', 'clause', 'colon'].includes(complement.frame) && tokens[before]!.sentence !== tokens[group.head]!.sentence;
  if (closesThere && source && !forward && (comma || isUtterance(analysis, quote)))
    return { source, content: quoteWithSequel(analysis, quote, skipAdjuncts(tokens, sourceEnd, limit)) };
  if (!comma || before < first || group.form !== 'finite' || row.takes.includes('quotation')) return undefined;
  const after = skipAdjuncts(tokens, complement.frame === 'noun' && direct ? phraseEnd(tokens, sourceEnd, limit) : sourceEnd, limit);
  const closes =
    source !== undefined &&
    (after >= limit || ',.'.includes(tokens[after]!.tag) || (tokens[after]!.tag === '"' && quotes[quoteAt[after]!]?.from !== after));
  if (!closes || (direct && !['none', 'preposition', 'noun'].includes(complement.frame))) return undefined;
  const interrupts = tokens[after]?.tag === ',' && after + 1 < limit;
  return { source, content: { from: contentFloor(site, before), to: interrupts ? lastWord(analysis, limit) : before + 1 } };
}

/** `As X said, …` and `…, as X said`. */
function asClause({ analysis, first, limit }: Site, source: Range, as: number, end: number): Place | undefined {
  const { tokens } = analysis;
  if (as - first <= 1) {
    let comma = end;
    while (comma < limit && tokens[comma]!.tag !== ',') comma++;
    return comma + 1 < limit ? { source, content: { from: comma + 1, to: lastWord(analysis, limit) } } : undefined;
  }
  const comma = tokens[as - 1]!.tag === ',';
  return comma ? { source, content: { from: first, to: as - 1 } } : undefined;
}

/** `journalists believed to be of interest`, `both considered to be safe`. */
function isReducedPassive({ analysis: { tokens }, group, first }: Site, row: StatementRule, { frame }: Complement): boolean {
  if (group.form !== 'participle' || frame !== 'to' || group.from === first || !row.takes.includes('clause')) return false;
  return 'NPT'.includes(tokens[group.from - 1]!.tag) && !row.takes.includes('person');
}

/** A quotation that can be all that was said: it ends in a mark of its own or is long. */
function isUtterance({ tokens, quotes }: Analysis, quote: number): boolean {
  const { from, to } = quotes[quote]!;
  return to - from > 8 || ',.'.includes(tokens[to - 2]!.tag);
}

/** Where the clause that a cue closes starts: its quotation's start or its sentence's. */
function contentFloor({ analysis: { quotes, quoteAt }, first }: Site, at: number): number {
  const quote = quoteAt[at]!;
  return quote >= 0 ? Math.max(first, quotes[quote]!.from + 1) : first;
}

function lastWord({ tokens }: Analysis, limit: number): number {
  return tokens[limit - 1]!.tag === '.' ? limit - 1 : limit;
}

/** The first token after the last quotation of some length that ends before `to`, or `from`. */
function lastQuoteEnd({ quotes, quoteAt }: Analysis, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const quote = quoteAt[i]!;
    if (quote >= 0 && quotes[quote]!.to === i + 1 && i - quotes[quote]!.from > 6) return i + 1;
  }
  return from;
}

function closeOfQuote({ quotes, quoteAt }: Analysis, head: number, tokenEnd: number): number {
  const quote = quoteAt[head]!;
  return quote < 0 ? tokenEnd : Math.min(tokenEnd, quotes[quote]!.to - 1);
}
