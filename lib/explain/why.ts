import { nameClues } from '../detect/mentions/name-clues';
import { rules } from '../detect/rules/all-rules';

/** Why something is marked that no clue or rule of a list explains, by the name that its evidence has. */
const otherReasons: Record<string, string> = {
  'known-group': 'It is on the list of known groups.',
  'known-organization': 'It is on the list of known organisations.',
  'known-seat': 'It is a seat of power that stands for its institution.',
  'numbered-group': 'Threat groups are numbered in this way.',
  'surname-of-full-name': 'The full name stands elsewhere in the article.',
  'short-for-full-name': 'The full name stands elsewhere in the article.',
  'abbreviation-of-name': 'The article gives the full name with this abbreviation.',
  'abbreviated-name': 'The article abbreviates this name.',
  'state-acts': 'Here the state does or says something, or is spoken of as a party.',
  'capital-acts': 'Here the capital stands for its government.',
  'state-in-compound': 'The compound holds this state responsible.',
  'people-of-state': 'A people is named as a party.',
  'party-described': 'These words describe people or a group.',
  'institution-described': 'These words describe an institution.',
  name: 'It is a name.',
  learned: 'Learnt from annotated news; no rule of ours says it.',
  'learned-party': 'Learnt from annotated news; no list or rule of ours says it.',
};

const reasons = new Map([...Object.entries(otherReasons), ...[...nameClues, ...rules].map(({ id, why }): [string, string] => [id, why])]);

const ownList = 'own-list:';

/** Why a rule marks what it marks, in a sentence; of a rule that is not known its name. Of a list of the reader's own the rule is `own-list:` and its name. */
export function whyOf(rule: string): string {
  if (rule.startsWith(ownList)) return `It is on your list “${rule.slice(ownList.length)}”.`;
  return reasons.get(rule) ?? rule.replaceAll('-', ' ');
}
