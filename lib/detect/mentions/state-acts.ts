import type { Token } from '../../text/tokenize';

const words = (list: string): Set<string> => new Set(list.split(' '));
const prepositions = words(
  'in at from near across into throughout inside outside within around under over through off visiting via toward towards of to on for with about like mainland between',
);
const blaming = words(
  'blame blamed blames blaming accuse accused accuses accusing suspect suspects suspected sanction sanctioned condemn condemned implicate implicated implicating urge urged urges target targeted targets targeting attacked attack hacked help helped defend fight warn warned',
);
const linking = words(
  'linked tied attributed traced link tie attributes connected pointed pointing points point belongs attribute attributing links ties lead led loyal close sympathetic',
);
const onBlame = words('blame blamed pin pins pinned sanctions retaliate responsibility fault');
const possessions = words(
  'hackers government intelligence military army attack attacks campaign spies agents efforts role involvement response decision ministry embassy parliament leadership interference actions policy cyber aggression invasion operations operation denial ambassador claims claim state security secret general interests ambitions ability attempts meddling defense defence ruling',
);
const origins = /^(financed|funded|originat\w+|stems|stemmed|orders|support|backing)$/;
const longestAside = 25;
const longestList = 40; // tokens: keeps the time linear on lists without end
const be = words("is are was were 's");

/** A state's or capital's name in its sentence, by token index, `to` and `tokenEnd` exclusive. */
export interface StateInText {
  from: number;
  to: number;
  firstToken: number;
  tokenEnd: number;
  capital: boolean;
}

/** Whether the name of a state or a capital stands for the state as a party and not for the place. */
export function actsAsState(tokens: Token[], state: StateInText): boolean {
  const { from, to, tokenEnd, capital } = state;
  const after = to < tokenEnd ? tokens[to] : undefined;
  if ((after?.tag === '-' && !after.spaced) || isInAddress(tokens, state)) return false;
  const start = chainStart(tokens, state);
  const before = start > state.firstToken ? tokens[start - 1]! : undefined;
  if (before?.tag === '-' && !before.spaced) return false;
  if (before?.lower === 'for' && after?.tag === 'U') return true;
  if (before && heldResponsible(tokens, start, state, before)) return !describesNoun(tokens, to, tokenEnd);
  if (before && prepositions.has(before.lower)) return false;
  if (!after) return false;
  if (after.lower === "'s") return possessesAct(tokens, to, tokenEnd, capital);
  const end = asideEnd(tokens, to, tokenEnd);
  return isSubject(tokens, end === to && (start < from || after.lower === 'and'), end, tokenEnd, capital);
}

/** Past an aside between commas that a verb follows (`Oz, which denies it, was named`), else `to`. */
function asideEnd(tokens: Token[], to: number, tokenEnd: number): number {
  if (tokens[to]!.tag !== ',') return to;
  for (let at = to + 2; at + 1 < tokenEnd && at < to + longestAside; at++) {
    if (tokens[at]!.tag === ',') return 'DZM'.includes(tokens[at + 1]!.tag) ? at + 1 : to;
  }
  return to;
}

/** Whether a preposition before the name, its article included, makes it the place of something: `in this town`. */
export function isPlacedBy(tokens: Token[], state: StateInText): boolean {
  const start = tokens[state.from - 1]?.tag === 'T' || tokens[state.from - 1]?.tag === 'S' ? state.from - 1 : state.from;
  const before = start > state.firstToken ? tokens[start - 1]! : undefined;
  return before !== undefined && prepositions.has(before.lower) && !heldResponsible(tokens, start, state, before);
}

/** Where a list of names that the name belongs to starts, with its article: `in Oz, Ix and {Ev}`. */
function chainStart(tokens: Token[], { from, firstToken }: StateInText): number {
  const least = Math.max(firstToken, from - longestList);
  let start = from;
  for (let at = from - 1; at >= least; at--) {
    const { tag, lower } = tokens[at]!;
    if (tag !== 'P' && tag !== ',' && tag !== 'C' && lower !== 'the') break;
    if (tag === 'P' && start === from && from - at === 1) break;
    if (tag === 'P' || lower === 'the') start = at;
  }
  return start;
}

/** `Springfield, Oz,`: the state that a town is in. */
function isInAddress(tokens: Token[], { from, to, firstToken }: StateInText): boolean {
  if (from - 2 < firstToken || tokens[from - 1]!.tag !== ',' || tokens[from - 2]!.tag !== 'P') return false;
  const next = tokens[to]?.tag ?? '.';
  return (next === ',' || next === '.') && prepositions.has(tokens[from - 3]?.lower ?? '');
}

/** Whether the words before hold the state responsible or make it the object of an act against it: `carried out by`, `blamed`, `linked to`. */
function heldResponsible(tokens: Token[], start: number, { firstToken, capital }: StateInText, before: Token): boolean {
  const earlier = start - 2 >= firstToken ? tokens[start - 2]!.lower : '';
  switch (before.lower) {
    case 'by':
    case 'behind':
      return true;
    case 'against':
    case 'between':
    case 'with':
      return !capital || linking.has(earlier);
    case 'from':
      return origins.test(earlier);
    case 'at':
      return earlier === 'finger';
    case 'of':
      return earlier === 'behalf' || earlier === 'hallmarks' || (earlier === 'work' && !capital);
    case 'on':
      return hasSoonBefore(tokens, start, firstToken, onBlame);
    case 'to':
      return earlier === 'according' || hasSoonBefore(tokens, start, firstToken, linking);
    default:
      return blaming.has(before.lower) && before.tag !== 'N';
  }
}

function hasSoonBefore(tokens: Token[], start: number, firstToken: number, set: Set<string>): boolean {
  for (let i = start - 2; i >= firstToken && i > start - 8 && tokens[i]!.tag !== ','; i--) if (set.has(tokens[i]!.lower)) return true;
  return false;
}

/** `by US troops`: the name is an adjective there. */
function describesNoun(tokens: Token[], to: number, tokenEnd: number): boolean {
  const after = to < tokenEnd ? tokens[to]! : undefined;
  return after?.tag === 'N' || (after?.tag === "'" && tokens[to + 1]?.tag === 'N');
}

function possessesAct(tokens: Token[], to: number, tokenEnd: number, capital: boolean): boolean {
  const owned = to + 1 < tokenEnd ? tokens[to + 1] : undefined;
  if (!owned || owned.capital) return false;
  if (tokens[to]!.tag !== "'" && 'TGXR'.includes(owned.tag)) return true;
  return possessions.has(owned.lower) || (!capital && possessions.has(tokens[to + 2]?.lower ?? '') && owned.tag === 'J');
}

function isSubject(tokens: Token[], listed: boolean, to: number, tokenEnd: number, capital: boolean): boolean {
  const after = tokens[to]!;
  const next = to + 1 < tokenEnd ? tokens[to + 1] : undefined;
  if (be.has(after.lower)) return 'XGR"'.includes(next?.tag ?? '.') || next?.lower === 'behind' || next?.lower === 'responsible';
  if ('DZMVB'.includes(after.tag)) return true;
  if (after.tag === 'X') return !/^(based|born|made)$/.test(after.lower);
  if (after.tag === 'R') return 'DZMV'.includes(next?.tag ?? '.');
  return listed && !capital && after.tag === 'C' && verbSoon(tokens, to + 1, tokenEnd);
}

function verbSoon(tokens: Token[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 3; i++) if ('DZMV'.includes(tokens[i]!.tag)) return true;
  return false;
}
