import type { PartyCandidate } from '../party-candidates';

const types = ['', 'person', 'organization', 'group', 'place', 'thing'];
const kinds = ['', 'state', 'capital', 'nationality', 'people', 'place', 'organization', 'seat', 'group', 'product'];

/** A small class of what the rules know of a candidate: the type or known kind of a name, the type of a description. */
export function partyKinds({ entity, found }: PartyCandidate): number {
  const taken = found ? 1 : 0;
  if (!entity) return 40 + taken;
  const kind = entity.known ? kinds.indexOf(entity.known.kind) : 0;
  return (kind === 0 || kind >= 5 ? types.indexOf(entity.type ?? '') : 6 + kind) * 2 + taken;
}
