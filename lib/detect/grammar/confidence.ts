import type { Token } from '../../text/tokenize';
import type { Range } from './noun-phrase';

const firm = new Set('high highest moderate medium great strong considerable reasonable fair'.split(' '));
const weak = new Set(['low', 'limited', 'little']);
const filling = new Set('a an the of very degree level to and or - – extremely fairly'.split(' '));
const longest = 7; // tokens: `with a moderate to high degree of confidence`
const reachBefore = 8;
const reachAfter = 24;

/** Where a phrase of graded confidence that starts at a token ends (`with high confidence`, `with a low degree of confidence`), or that token when none does. */
export function confidenceEnd(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== 'with') return at;
  let graded = false;
  for (let i = at + 1; i <= at + longest && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'confidence') return graded ? i + 1 : at;
    graded ||= firm.has(lower) || weak.has(lower);
    if (!firm.has(lower) && !weak.has(lower) && !filling.has(lower)) return at;
  }
  return at;
}

/** Whether a phrase of confidence says that it is low: no judgement, a suspicion. */
export const isLow = (tokens: Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower }) => weak.has(lower)) && !tokens.slice(from, to).some(({ lower }) => firm.has(lower));

/** The phrase of confidence in the clause of the verb at `from` whose words end at `end`, from token `first` to `limit`. */
export function confidenceNear(tokens: Token[], from: number, end: number, first: number, limit: number): Range | undefined {
  for (let i = end; i < limit && i - end < reachAfter && !closes(tokens[i]!); i++) {
    const to = confidenceEnd(tokens, i);
    if (to > i) return { from: i, to };
  }
  for (let i = from - 1; i >= first && from - i <= reachBefore && !closes(tokens[i]!); i--) {
    const to = confidenceEnd(tokens, i);
    if (to > i) return { from: i, to };
  }
  return undefined;
}

/** What ends the clause: its stop, a quotation mark, another verb or what joins one. */
const closes = ({ tag, lower }: Token): boolean => '.:"WDZVM'.includes(tag) || lower === 'that';
