import type { Token } from '../../text/tokenize';
import type { Range } from './noun-phrase';
import type { VerbGroup } from './verb-group';

const negatives = new Set(['no', 'nobody', 'none', 'neither', 'no-one']);
const refusals = new Set(`refuse refuses refused refusing decline declines declined declining fail fails failed failing`.split(' '));
const abstainers = new Set('refrain refrains refrained refraining abstain abstains abstained'.split(' '));

/** Whether a phrase stands for nobody: `nobody`, `no group`, `none of the gangs`. */
export const isNobody = (tokens: Token[], { from }: Range): boolean => negatives.has(tokens[from]!.lower);

/** The words that deny the infinitive or -ing form `groups[index]` before it: `refused` in `refused to blame`, `stopped short of`, `without`. */
export function refusalBefore(tokens: Token[], groups: VerbGroup[], index: number): Range | undefined {
  const { from, form } = groups[index]!;
  const above = groups[index - 1];
  if (form === 'infinitive') {
    const refuses = above?.to === from && refusals.has(tokens[above.head]!.lower) && !above.negative;
    return refuses ? { from: above.from, to: above.to } : undefined;
  }
  if (form !== 'gerund') return undefined;
  const before = tokens[from - 1]?.lower ?? '';
  if (before === 'without') return { from: from - 1, to: from };
  if (!above) return undefined;
  const isShort = before === 'of' && tokens[from - 2]?.lower === 'short' && above.to >= from - 3;
  const refrains = before === 'from' && above.to === from - 1 && abstainers.has(tokens[above.head]!.lower);
  return isShort || refrains ? { from: above.from, to: from } : undefined;
}
