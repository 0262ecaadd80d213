import type { Candidate } from './mention';
import type { NameAt } from './party-phrase';
import type { Name } from './split-run';

/** A look-up of names by token, for a document of `length` tokens; `named` are those of the names that are parties. */
export function indexNames(length: number, names: Name[], named: Candidate[]): NameAt {
  const types = new Map(named.map(({ from, type }) => [from, type]));
  const entries = names.map(({ from, to, known }) => ({
    from,
    to,
    party: types.get(from),
    state: known?.kind === 'state' || known?.kind === 'nationality',
  }));
  const indexAt = new Int32Array(length).fill(-1);
  entries.forEach(({ from, to }, index) => {
    indexAt.fill(index, from, to);
  });
  return (token) => entries[indexAt[token] ?? -1];
}
