import type { Strength } from '../../model/strength';
import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { type Complement, complementOf } from '../grammar/complement';
import { confidenceNear, isLow } from '../grammar/confidence';
import { clauseEnd, quoteWithSequel } from '../grammar/content';
import { isNobody } from '../grammar/negation';
import { baseEnd, type Range } from '../grammar/noun-phrase';
import { type Subject, subjectOf } from '../grammar/subject';
import { actNouns } from '../rules/harm-words';
import type { StatementRule } from '../rules/rule';
import { opensQuote, type Site, sitesOf } from '../site';
import { matchVerb, type VerbMatch } from '../verb-lexicon';
import { accepts } from './accepts';
import type { Place } from './place';
import { quotedPlace } from './quoted-place';
import { reports, statementLexicon } from './reports';
import { speechPlace } from './speech-place';
import { askedPlace, isImpersonal, isReducedPassive, passivePlace, unsourcedPlace } from './unnamed-place';

/** The statements whose cue is a verb or an adjective after `be`. */
export function findStatements(analysis: Analysis): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const site of sitesOf(analysis, (word) => statementLexicon.has(word))) {
    if (site.group.form === 'infinitive') continue;
    for (const match of matchVerb(statementLexicon, analysis.tokens, site.group, site.limit)) {
      const place = placeOf(site, match);
      if (!place) continue;
      found.push(toFinding(site, match, place));
      break;
    }
  }
  return found;
}

function toFinding(
  { analysis: { tokens }, group, first, floor, limit }: Site,
  { row, end }: VerbMatch<StatementRule>,
  place: Place,
): RuleFinding {
  const { cueStart, cueEnd, cueMore, ...parts } = place;
  let from = cueStart ?? group.from;
  while (cueStart === undefined && from - 1 >= floor && tokens[from - 1]!.tag === 'R') from--; // `also said`
  const cue = { from, to: cueEnd ?? end };
  const isDenied = group.negative || (place.source !== undefined && isNobody(tokens, place.source));
  const confidence = confidenceNear(tokens, group.from, cue.to, first, limit);
  return {
    rule: row.id,
    kind: 'statement',
    strength: isDenied ? 'denied' : confidence ? withConfidence(row.strength, isLow(tokens, confidence)) : row.strength,
    cue: cueMore ? [cue, cueMore] : [cue],
    voice: 'active',
    hedges: confidence ? [confidence] : [],
    ...parts,
  };
}

/** What graded confidence makes of a judgement or a plain report; of a claim or a denial nothing. */
function withConfidence(own: Strength, low: boolean): Strength {
  if (!['assessed', 'stated', 'confirmed'].includes(own)) return own;
  return low ? 'suspected' : 'assessed';
}

/** Where source and content of a reporting verb stand, or undefined when it does not stand as its rule asks. */
function placeOf(site: Site, { row, end, predicate }: VerbMatch<StatementRule>): Place | undefined {
  const { analysis, groups, index, group, limit } = site;
  const { tokens } = analysis;
  if (row.only === 'negative' && !group.negative) return undefined;
  const scope = { tokens, groups, limit, opensQuote: (token: number) => opensQuote(analysis, token) };
  const complement = complementOf(scope, index, end, row.takes.includes('person'));
  if (row.takes.includes('quoting')) return quotedPlace(site, complement);
  if ((group.passive && !predicate) || isReducedPassive(site, row, complement)) return passivePlace(site, row, complement);
  const asked = askedPlace(site, row, complement);
  if (asked) return asked;
  const subject = findSubject(site);
  if (row.bySomebody && subject && actNouns.has(tokens[baseEnd(tokens, subject.from, subject.to) - 1]!.lower)) return undefined;
  const speech =
    row.takes.includes('speech') || row.takes.includes('quotation') ? speechPlace(site, row, subject, complement, end) : undefined;
  if (speech) return speech;
  const gap = row.takes.includes('anything') ? gapPlace(site, subject, end) : undefined;
  if (gap) return gap;
  if (!accepts(site, row, subject, complement)) return undefined;
  if (!complement.object && opensQuote(analysis, complement.start))
    return { source: subject, content: quoteWithSequel(analysis, analysis.quoteAt[complement.start]!) };
  if (row.unsourced || (predicate && isImpersonal(site, subject))) return unsourcedPlace(site, subject, complement);
  return reportPlace(site, row, subject, complement);
}

function findSubject({ analysis: { tokens }, groups, index, first, floor }: Site): Subject | undefined {
  return (
    subjectOf({ tokens, groups, floor, reports }, index) ??
    (floor > first ? subjectOf({ tokens, groups, floor: first, reports }, index) : undefined)
  );
}

/** `the rules, which officials said will change`: what is said stands around the cue. */
function gapPlace({ analysis, groups, index, limit }: Site, subject: Subject | undefined, end: number): Place | undefined {
  const pronoun = subject && !subject.shared ? analysis.tokens[subject.from - 1] : undefined;
  if (!pronoun || groups[index + 1]?.from !== end || !(pronoun.tag === 'W' || pronoun.lower === 'that')) return undefined;
  return { source: subject, content: { from: end, to: clauseEnd(analysis, groups, index, end, limit, reports) } };
}

/** Source and content of a verb in the active whose content follows it. */
function reportPlace(
  site: Site,
  row: StatementRule,
  subject: Subject | undefined,
  { frame, start, object }: Complement,
): Place | undefined {
  const { analysis, groups, index, limit } = site;
  const source = subject ?? subjectOfMainClause(site);
  if (!source && ['noun', 'adjective', 'as'].includes(frame)) return undefined;
  const from = object && !row.takes.includes('person') ? object.from : start;
  return { source, content: { from, to: clauseEnd(analysis, groups, index, from, limit, reports) } };
}

/** For an -ing form that opens its sentence, the subject that follows (`Citing rules, officials left`). */
function subjectOfMainClause({ analysis: { tokens }, groups, index, group, first }: Site): Range | undefined {
  if (group.form !== 'gerund' || group.from > first || !groups[index + 1]) return undefined;
  return subjectOf({ tokens, groups, floor: first }, index + 1);
}
