import type { Analysis } from '../grammar/analysis';
import { inflect } from '../grammar/inflect';
import type { Range } from '../grammar/noun-phrase';
import { actVerbs } from '../rules/act-verbs';

const harmfulForms: ReadonlySet<string> = new Set(
  actVerbs
    .filter(({ id }) => id === 'harm-by')
    .flatMap(({ verbs }) => verbs.split(','))
    .map((verb) => verb.trim())
    .filter((verb) => !verb.includes(' '))
    .flatMap(inflect),
);

/** Whether a word is a form of a verb of harm (`stealing`). */
export const isHarmful = (word: string): boolean => harmfulForms.has(word);

/** Whether a phrase is a deed told by an -ing form: `stealing files`, of any verb; with `harmful`, of a verb of harm. */
export function isDeed({ tokens }: Analysis, { from }: Range, harmful: boolean): boolean {
  const at = tokens[from]?.tag === 'R' ? from + 1 : from;
  const token = tokens[at];
  return token !== undefined && (token.tag === 'G' || token.lower.endsWith('ing')) && (!harmful || isHarmful(token.lower));
}
