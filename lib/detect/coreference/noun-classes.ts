import type { Figure } from './figure';

/** Nouns that may stand for one another, and words of names that tell what they are. */
const classes = [
  'company firm giant vendor retailer startup manufacturer corporation maker publisher insurer lender carrier airline telco bank brokerage conglomerate chain consultancy pioneer subsidiary corp inc ltd llc plc gmbh labs technologies systems software networks holdings airlines',
  'agency service bureau office department ministry watchdog regulator administration commission directorate authority centre center council board intelligence security',
  'newspaper paper magazine outlet broadcaster publication journal times post news herald tribune',
  'university school college institute academy',
  'court tribunal',
  'party',
  'group gang crew team collective syndicate militia faction',
  'hospital clinic health',
  'museum',
  'church',
  'union association federation organization organisation foundation charity institute society',
  'government administration cabinet regime',
  'parliament congress senate legislature house assembly',
  'committee subcommittee panel commission',
  'army navy military force forces',
  'police constabulary',
].map((row) => new Set(row.split(' ')));
const classesOf = (word: string): number[] => classes.flatMap((set, i) => (set.has(word) ? [i] : []));

const company = 0;
const group = 6;

/** How a description's noun goes with what is known of a figure: it has been called so, is of a kind with that, is of another kind, or nothing is known. */
export function relate(figure: Figure, noun: string): 'same' | 'alike' | 'other' | 'open' {
  if (figure.nouns.has(noun)) return 'same';
  const own = classesOf(noun);
  if (figure.kind === 'person' || own.length === 0) return 'other';
  if (own.includes(group)) return figure.type === 'group' ? 'alike' : 'other';
  if (figure.type !== 'organization') return noun === 'country' && figure.type === 'state' ? 'alike' : 'other';
  const known = [...figure.nouns].flatMap(classesOf);
  if (known.length === 0) return own.includes(company) ? 'open' : 'other';
  return known.some((c) => own.includes(c)) ? 'alike' : 'other';
}
