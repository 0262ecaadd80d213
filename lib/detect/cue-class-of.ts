import type { CueClass } from '../model/cue-class';
import type { RuleFinding } from './finding';
import { hearsayRules } from './rules/hearsay-rules';
import { intentionVerbs } from './rules/intention-verbs';

const attitudes = new Set(intentionVerbs.flatMap(({ id, attitude }) => (attitude ? [id] : [])));
const commitments = new Set(intentionVerbs.flatMap(({ id, attitude }) => (attitude ? [] : [id])));
const hearsay = new Set([...hearsayRules.map(({ id }) => id), 'seem']);

/** What the cue of a finding does: by its rule, then by how firmly it speaks. A claim that nobody makes is hearsay. */
export function cueClassOf({ kind, rule, strength, source }: Pick<RuleFinding, 'kind' | 'rule' | 'strength' | 'source'>): CueClass {
  if (kind === 'responsibility') return 'blame';
  if (attitudes.has(rule)) return 'attitude';
  if (strength === 'denied') return 'deny';
  if (commitments.has(rule)) return 'commit';
  if (hearsay.has(rule)) return 'hearsay';
  if (strength === 'alleged') return source ? 'claim' : 'hearsay';
  return strength === 'assessed' || strength === 'suspected' ? 'assess' : 'report';
}
