import type { Analysis } from '../../lib/detect/grammar/analysis';
import { intentionVerbs } from '../../lib/detect/rules/intention-verbs';
import { nounRules } from '../../lib/detect/rules/noun-rules';
import { statementLexicon } from '../../lib/detect/statements/reports';
import { makeVerbLexicon } from '../../lib/detect/verb-lexicon';

const attitudes = makeVerbLexicon(intentionVerbs.filter(({ attitude }) => attitude));
const nouns = new Set(nounRules.flatMap(({ nouns }) => nouns.split(',').map((noun) => noun.trim())));
const longestScareQuote = 6; // tokens, the marks included

/** What kind of cue begins with its head at token `head`: what sort of word, known to the rules or not, before what, in a quotation or not. */
export function cueKind(analysis: Analysis, head: number): string {
  const { quotes, quoteAt } = analysis;
  const quote = quotes[quoteAt[head]!];
  const nested = quote !== undefined && quote.to - quote.from > longestScareQuote;
  return `${wordKind(analysis, head)}${nested ? ', within a quotation' : ''}`;
}

function wordKind({ tokens }: Analysis, head: number): string {
  const { tag, lower } = tokens[head]!;
  if ('NP'.includes(tag)) return nouns.has(lower.replace(/s$/, '')) ? 'noun that a rule has' : 'noun that no rule has';
  if (tag === 'J') return 'adjective';
  if ('IUR'.includes(tag)) return 'preposition, adverb';
  if (!'BDXGZVM'.includes(tag)) return 'mark, number, pronoun';
  const form = tag === 'G' ? '-ing form' : tag === 'B' ? 'bare verb' : tag === 'X' ? 'past participle' : 'finite verb';
  if (attitudes.has(lower)) return `${form} of wishing, planning, supporting`;
  return `${form} ${statementLexicon.has(lower) ? 'that a rule has' : `that no rule has, before ${whatFollows(tokens[head + 1])}`}`;
}

function whatFollows(next: Analysis['tokens'][number] | undefined): string {
  if (!next || '.,:"'.includes(next.tag)) return 'a mark';
  if (next.lower === 'that' || next.tag === 'W') return '*that* or a question';
  if (next.tag === 'U') return '*to*';
  return 'TSNPJO#'.includes(next.tag) ? 'an object' : 'something else';
}
