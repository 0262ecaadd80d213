import type { Token } from '../../text/tokenize';

const words = (list: string): Set<string> => new Set(list.split(' '));
const locative = words(
  'in at from near across into throughout inside outside within around under over through off visiting via toward towards',
);
const blaming = words(
  'blame blamed blames blaming accuse accused accuses accusing suspect suspects suspected sanction sanctioned condemn condemned implicate implicated hold against attribute name named naming urge urged urges called target targeted targets targeting attacked attack hacked help helped defend fight warn warned allow allowed',
);
const linking = words(
  'linked tied attributed traced connected pointed pointing points point belongs attribute attributing links ties lead led back according loyal close sympathetic connection',
);
const possessions = words(
  'hackers government intelligence military army attack attacks campaign spies agents efforts role involvement response decision president minister prime foreign ministry embassy parliament leader leaders leadership interference actions policy cyber aggression invasion operations operation denial embassies ambassador claims claim state security secret general interests ambitions ability attempts meddling defense defence ruling',
);

/** Whether a state's or a capital's name at tokens `from` to `to` stands for the state as a party and not for the place. */
export function actsAsState(tokens: Token[], from: number, to: number, firstToken: number, tokenEnd: number, capital: boolean): boolean {
  const before = from > firstToken ? tokens[from - 1]! : undefined;
  const before2 = from - 1 > firstToken ? tokens[from - 2]! : undefined;
  const after = to < tokenEnd ? tokens[to]! : undefined;
  const past = before?.lower === 'the' ? before2 : before;
  if (after?.tag === '-' && !after.spaced) return false;
  if (past && past.tag === '-' && !past.spaced) return false;
  if (
    past?.tag === ',' &&
    tokens[from - 2]?.tag === 'P' &&
    (after?.tag === ',' || after?.tag === '.') &&
    (capital || from - firstToken < 4 || locative.has(tokens[from - 3]?.lower ?? ''))
  )
    return false;
  if (past?.lower === 'by') return true;
  if (past?.lower === 'behind' || past?.lower === 'against') return !capital || past.lower === 'behind';
  if (past?.lower === 'between' || past?.lower === 'with') return !capital;
  if (past && blaming.has(past.lower)) return true;
  if (past?.lower === 'on' || past?.lower === 'to' || past?.lower === 'of')
    return responsibleBefore(tokens, from, firstToken, past.lower) && !nounFollows(after, tokens[to + 1]);
  if (past?.lower === 'from') return /^(financed|funded|originat\w+|stems|stemmed|orders|support|backing)$/.test(before2?.lower ?? '');
  if (past?.lower === 'at' && before2?.lower === 'finger') return true;
  if (past && locative.has(past.lower)) return false;
  if (!after) return false;
  if (after.kind === 'clitic' || after.tag === "'") {
    const next = tokens[to + 1];
    if (after.lower === "'s" && next && 'TJGXR'.includes(next.tag) && after.tag !== "'") return true;
    return (
      next !== undefined && (possessions.has(next.lower) || (!capital && past?.tag !== 'I' && possessions.has(tokens[to + 2]?.lower ?? '')))
    );
  }
  if ('DZM'.includes(after.tag)) return past?.tag !== 'I';
  if (after.tag === 'V' || after.tag === 'X') return past?.tag !== 'I' && !/^(based|born|made)$/.test(after.lower);
  if (after.tag === 'R') return 'DZMV'.includes(tokens[to + 1]?.tag ?? '.') && past?.tag !== 'I';
  if (!capital && after.lower === 'and' && past?.tag !== 'I') return verbSoon(tokens, to + 1, tokenEnd);
  if (!capital && past?.lower === 'and') return verbSoon(tokens, to, tokenEnd);
  return false;
}

function nounFollows(after: Token | undefined, next: Token | undefined): boolean {
  return after?.tag === 'N' || (after?.tag === "'" && next?.tag === 'N');
}

/** Whether `on`, `to` or `of` before the name hangs on words that hold someone responsible: `blamed … on`, `linked to`, `accused of`. */
function responsibleBefore(tokens: Token[], from: number, firstToken: number, preposition: string): boolean {
  for (let i = from - 2; i >= firstToken && i > from - 8; i--) {
    const { lower } = tokens[i]!;
    if (preposition === 'on' && /^(blame|blamed|pin|pinned|sanctions|put|retaliate|responsibility|fault)$/.test(lower)) return true;
    if (preposition === 'to' && linking.has(lower)) return true;
    if (preposition === 'of' && /^(behalf|suspicions|suspicion|work|hand|hallmarks|part)$/.test(lower))
      return i === from - 2 || i === from - 3;
  }
  return false;
}

function verbSoon(tokens: Token[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 3; i++) if ('DZMV'.includes(tokens[i]!.tag)) return true;
  return false;
}
