import type { Strength } from '../../model/strength';
import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { nextComma, withoutMarks } from '../grammar/clause-bounds';
import { baseEnd, phraseEnd, phraseStart, type Range } from '../grammar/noun-phrase';
import { antecedent, subjectOf } from '../grammar/subject';
import type { Parties } from '../parties';
import { actNouns, plainActs } from '../rules/harm-words';
import { type TieRule, tieRules } from '../rules/tie-rules';
import { agentEnd } from './agent-end';
import { isHarmful } from './deed';
import { isFirm } from './firm';
import { isVague } from './possibility';

type Tie = { cue: Range[]; content?: Range; target?: Range; strength?: Strength };
type Read = (analysis: Analysis, parties: Parties, at: number, from: number, limit: number) => Tie | undefined;

const tieNouns = new Set('link links tie ties connection connections contacts association relationship'.split(' '));
const backing = new Set(
  'backed sponsored linked aligned affiliated funded controlled directed supported nexus allied tied based'.split(' '),
);
const parts = new Set('role involvement part participation hand complicity'.split(' '));
const efforts = new Set('effort efforts attempt attempts bid bids plan plans'.split(' '));
const doubts = new Map<string, Strength>([
  ['suspected', 'suspected'],
  ['possible', 'suspected'],
  ['apparent', 'suspected'],
  ['alleged', 'alleged'],
  ['likely', 'assessed'],
]);
const having = new Set(['with', 'has', 'have', 'had', 'having']);

const readers: Record<TieRule['reads'], [(lower: string) => boolean, Read]> = {
  behind: [(lower) => lower === 'behind' || lower === 'responsible', readBehind],
  'by-author': [(lower) => actNouns.has(lower), readAuthor],
  ties: [(lower) => tieNouns.has(lower), readTies],
  origin: [(lower) => lower === 'origin' || lower === 'origins', readOrigin],
  compound: [(lower) => backing.has(lower), readCompound],
  effort: [(lower) => efforts.has(lower), readEffort],
  part: [(lower) => parts.has(lower), readPart],
};

/** Acts, things and groups that a phrase ties to a party: `behind`, `links to`, `of … origin`. */
export function findTies(analysis: Analysis, parties: Parties): RuleFinding[] {
  const found: RuleFinding[] = [];
  analysis.tokens.forEach(({ lower, sentence }, at) => {
    for (const { id, reads, strength } of tieRules) {
      const [applies, read] = readers[reads];
      if (!applies(lower)) continue;
      const { firstToken, tokenEnd } = analysis.sentences[sentence]!;
      const tie = read(analysis, parties, at, firstToken, tokenEnd);
      if (tie) found.push({ rule: id, kind: 'responsibility', strength, voice: 'active', hedges: [], ...tie });
    }
  });
  return found;
}

const range = (from: number, to: number): Range | undefined => (to > from ? { from, to } : undefined);

/** Who, behind anything with a name, is its author (`the gang behind Redlock`), and who only behind `it`. */
const bands = new Set('group groups gang gangs crew operators'.split(' '));
const someone = new Set('those persons individuals'.split(' '));
const things = new Set(['it', 'this', 'them', 'these']);

function readBehind({ tokens }: Analysis, parties: Parties, at: number, from: number, limit: number): Tie | undefined {
  const end = tokens[at]!.lower === 'behind' ? at + 1 : tokens[at + 1]?.lower === 'for' ? at + 2 : limit;
  const content = range(end, phraseEnd(tokens, end, limit));
  const target = range(phraseStart(tokens, at, from), at);
  if (!content || !target || tokens[at - 1]!.tag === 'G') return undefined;
  const main = { from: target.from, to: baseEnd(tokens, target.from, at) };
  const noun = tokens[main.to - 1]?.lower ?? '';
  const { lower, tag } = tokens[content.from]!;
  const isTheirs = parties.isCulprit(main) || (bands.has(noun) && 'PO'.includes(tag)) || (someone.has(noun) && things.has(lower));
  if (!parties.isAct(content) && !isTheirs) return undefined;
  return { cue: [{ from: at, to: end }], content, target };
}

function readAuthor(analysis: Analysis, parties: Parties, at: number, from: number, limit: number): Tie | undefined {
  const { tokens } = analysis;
  const joint = tokens[at + 1];
  if (tokens[at]!.tag !== 'N' || at + 2 >= limit || (joint?.lower !== 'by' && joint?.lower !== 'from')) return undefined;
  const target = range(at + 2, agentEnd(analysis, parties, at + 2, limit));
  if (!target) return undefined;
  const whole = phraseStart(tokens, at + 1, from);
  const content = range(tokens[whole]!.lower === 'part' && whole + 1 < at ? whole + 2 : whole, at + 1); // of `part of a campaign` the campaign
  const isPlain = plainActs.has(tokens[at]!.lower) || (content !== undefined && isCovert(analysis, content));
  const isBy = joint.lower === 'by';
  const isAuthor = isBy ? isPlain && parties.isParty(target) : isPlain;
  if (!isAuthor && !(isBy && parties.isGroup(target))) return undefined;
  if (!isBy && !parties.isSuspect(target)) return undefined;
  if (isVague(analysis, target) || (content && isVague(analysis, content))) return undefined;
  return { cue: [{ from: at, to: at + 2 }], content, target };
}

const covert = new Set(
  'covert secret influence hacking disinformation propaganda phishing malware smear espionage spying malicious sabotage clandestine'.split(
    ' ',
  ),
);

/** `a covert influence campaign by`: whoever it is by is its author. */
const isCovert = ({ tokens }: Analysis, { from, to }: Range): boolean => tokens.slice(from, to - 1).some(({ lower }) => covert.has(lower));

/** `efforts by Russia to compromise networks`: the party's aim is harm. */
function readEffort(analysis: Analysis, parties: Parties, at: number, _from: number, limit: number): Tie | undefined {
  const { tokens, verbs, quotes, quoteAt } = analysis;
  if (tokens[at + 1]?.lower !== 'by') return undefined;
  const start = tokens[at + 2]?.tag === '"' ? at + 3 : at + 2;
  const target = range(start, agentEnd(analysis, parties, start, limit));
  if (!target || !parties.isSuspect(target)) return undefined;
  const aim = verbs[tokens[at]!.sentence]!.find((verb) => verb.from >= target.to);
  if (aim?.form !== 'infinitive' || aim.from !== target.to || !isHarmful(tokens[aim.head]!.lower)) return undefined;
  const quote = quotes[quoteAt[aim.from]!];
  const end = nextComma(analysis, aim.from, quote ? Math.min(limit, quote.to - 1) : limit);
  return {
    cue: [{ from: at, to: at + 2 }],
    content: { from: aim.from, to: withoutMarks(analysis, aim.from, end) },
    target,
  };
}

function readTies(analysis: Analysis, parties: Parties, at: number, from: number, limit: number): Tie | undefined {
  const { tokens } = analysis;
  const joint = tokens[at + 1];
  if (!'NP'.includes(tokens[at]!.tag) || joint === undefined || !['to', 'with'].includes(joint.lower)) return undefined;
  const target = range(at + 2, agentEnd(analysis, parties, at + 2, limit));
  if (!target || !parties.isParty(target)) return undefined;
  let start = at;
  while (start > from && at - start < 4 && 'JTNRX'.includes(tokens[start - 1]!.tag)) start--;
  const verb = having.has(tokens[start - 1]?.lower ?? '') && start > from ? start - 1 : at;
  if (verb === at) return undefined;
  const pronoun = { from: verb - 1, to: verb };
  const whose = verb > from ? antecedent(tokens, pronoun, from) : pronoun; // `a lawyer who had ties to`
  const content = whose.to < verb ? whose : range(phraseStart(tokens, verb, from), verb);
  return content && { cue: [{ from: verb, to: at + 2 }], content, target };
}

function readOrigin({ tokens }: Analysis, _parties: Parties, at: number, from: number): Tie | undefined {
  let start = at;
  while (start > from && 'PJ'.includes(tokens[start - 1]!.tag) && tokens[start - 1]!.capital) start--;
  if (start === at || start - 1 <= from || tokens[start - 1]!.lower !== 'of') return undefined;
  return {
    cue: [{ from: start - 1, to: at + 1 }],
    content: range(phraseStart(tokens, start - 1, from), start - 1),
    target: { from: start, to: at },
  };
}

function readCompound({ tokens }: Analysis, parties: Parties, at: number, from: number, limit: number): Tie | undefined {
  if (at - 2 < from || tokens[at - 1]!.tag !== '-' || tokens[at]!.spaced) return undefined;
  let start = at - 1;
  while (start > from && tokens[start - 1]!.tag === 'P') start--;
  const target = range(start, at - 1);
  if (!target || !parties.isParty(target)) return undefined;
  const whom = { from: at + 1, to: baseEnd(tokens, at + 1, limit) };
  if (tokens[at]!.lower === 'based' && !(parties.isSuspect(target) && parties.isCulprit(whom) && !isFirm(tokens, whom))) return undefined;
  return { cue: [{ from: at, to: at + 1 }], content: range(at + 1, baseEnd(tokens, at + 1, limit)), target };
}

/** `its suspected role in the attack`, `Russia's alleged involvement in it`: the possessor had the part, for a pronoun the subject of its sentence. */
function readPart({ tokens, verbs }: Analysis, parties: Parties, at: number, from: number, limit: number): Tie | undefined {
  const strength = doubts.get(tokens[at - 1]?.lower ?? '');
  if (!strength || tokens[at + 1]?.lower !== 'in' || at - 2 < from) return undefined;
  const owner = tokens[at - 2]!;
  const content =
    range(at + 2, phraseEnd(tokens, at + 2, limit)) ?? range(at + 2, tokens[at + 2]?.tag === 'G' ? phraseEnd(tokens, at + 3, limit) : 0);
  if (!content || !(parties.isAct(content) || isHarmful(tokens[content.from]!.lower))) return undefined;
  const groups = verbs[owner.sentence]!;
  const main = owner.tag === 'S' ? groups.findLastIndex(({ to }) => to < at) : -1;
  const subject = main >= 0 ? subjectOf({ tokens, groups, floor: from }, main) : undefined;
  const target = owner.tag === "'" ? range(phraseStart(tokens, at - 2, from), at - 2) : subject && antecedent(tokens, subject, from);
  return target && { cue: [{ from: at - 1, to: at + 2 }], content, target: { from: target.from, to: target.to }, strength };
}
