import { statementVerbs } from '../rules/statement-verbs';
import { makeVerbLexicon } from '../verb-lexicon';

/** Statement rules by the forms of their verbs. */
export const statementLexicon = makeVerbLexicon(statementVerbs);

const reportingForms = new Set(
  [...statementLexicon]
    .filter(([, entries]) =>
      entries.some(
        ({ row, particles }) => particles.length === 0 && ['clause', 'anything'].some((taking) => row.takes.some((t) => t === taking)),
      ),
    )
    .map(([form]) => form),
);

/** Whether a word is a form of a verb that reports what a clause says. */
export const reports = (word: string): boolean => reportingForms.has(word);
