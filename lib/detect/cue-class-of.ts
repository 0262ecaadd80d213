import type { CueClass } from '../model/cue-class';
import type { Token } from '../text/tokenize';
import type { RuleFinding } from './finding';
import type { Range } from './grammar/noun-phrase';
import { hearsayRules } from './rules/hearsay-rules';
import { intentionVerbs } from './rules/intention-verbs';

const attitudes = new Set(intentionVerbs.flatMap(({ id, attitude }) => (attitude ? [id] : [])));
const commitments = new Set(intentionVerbs.flatMap(({ id, attitude }) => (attitude ? [] : [id])));
const hearsay = new Set([...hearsayRules.map(({ id }) => id), 'seem']);

const promises = new Set(
  'promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing swear swears swore sworn threaten threatens threatened'.split(
    ' ',
  ),
);
const rumours = new Set('said reported reportedly rumored rumoured understood thought believed'.split(' '));
const auxiliaries = new Set('is are was were been being be'.split(' '));

function someWord(tokens: readonly Token[], cue: Range[], words: Set<string>): boolean {
  return cue.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => words.has(lower)));
}

/** `is expected to meet`: a plan; `is expected` with a clause is a judgement. */
function isExpectedTo(tokens: readonly Token[], cue: Range[]): boolean {
  const { from, to } = cue.at(-1)!;
  const at = tokens.slice(from, to).findIndex(({ lower }) => lower === 'expected');
  return at > 0 && tokens[from + at + 1]?.lower === 'to';
}

/** What the cue of a finding does: by its rule and its words, then by how firmly it speaks. A claim that nobody makes is hearsay. */
export function cueClassOf(
  tokens: readonly Token[],
  { kind, rule, strength, source, cue }: Pick<RuleFinding, 'kind' | 'rule' | 'strength' | 'source' | 'cue'>,
): CueClass {
  if (kind === 'responsibility') return 'blame';
  if (attitudes.has(rule) || isExpectedTo(tokens, cue)) return 'attitude';
  if (strength === 'denied') return 'deny';
  if (commitments.has(rule) || someWord(tokens, cue, promises)) return 'commit';
  if (hearsay.has(rule) || (!source && someWord(tokens, cue, rumours) && someWord(tokens, cue, auxiliaries))) return 'hearsay';
  if (strength === 'alleged') return source ? 'claim' : 'hearsay';
  return strength === 'assessed' || strength === 'suspected' ? 'assess' : 'report';
}
