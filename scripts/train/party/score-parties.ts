import type { Mention } from '../../../lib/detect/mentions/mention';
import type { GumParty } from './gum-parties';
import type { GuideSpan, ThreatReport } from './label-lessons';
import { matchSpans, wordsIn } from './match-spans';
import type { PartyLesson } from './party-lesson';

/** How many were right, how many there are, how many were found. */
export interface Score {
  right: number;
  gold: number;
  found: number;
}

/** Scores by name, to be added up over documents. */
export type Scores = Map<string, Score>;

interface Stretch {
  start: number;
  end: number;
}

function add(scores: Scores, name: string, text: string, gold: Stretch[], found: Stretch[], neutral: Stretch[] = []): void {
  const words = (spans: Stretch[]) =>
    [...new Map(spans.map((span) => [`${span.start}-${span.end}`, wordsIn(text, span)])).values()].filter(({ at }) => at.size > 0);
  const [g, f] = [words(gold), words(found)];
  const pairs = matchSpans(g, f);
  const used = new Set(pairs.map(([, j]) => j));
  const left = f.filter((_, j) => !used.has(j));
  const score = scores.get(name) ?? { right: 0, gold: 0, found: 0 };
  score.right += pairs.length;
  score.gold += g.length;
  score.found += f.length - matchSpans(words(neutral), left).length;
  scores.set(name, score);
}

const spansOf = (mentions: Mention[], test: (mention: Mention) => boolean): Stretch[] => mentions.filter(test).map(({ span }) => span);

/** Actors and agencies of one of our own articles. */
export function scoreByGuide(scores: Scores, text: string, spans: GuideSpan[], mentions: Mention[]): void {
  for (const kind of ['actor', 'agency'] as const)
    add(
      scores,
      kind,
      text,
      spans.filter(({ type }) => type === kind),
      spansOf(mentions, (mention) => mention.kind === kind),
    );
}

/** The mentions that are names: those that a name candidate of the document spans. */
export function namedMentions({ reading, found }: PartyLesson, mentions: Mention[]): Mention[] {
  const { tokens } = reading.doc;
  const names = new Set(
    found.candidates.flatMap(({ entity, from, to }) => (entity ? [`${tokens[from]!.start}-${tokens[to - 1]!.end}`] : [])),
  );
  return mentions.filter(({ span }) => names.has(`${span.start}-${span.end}`));
}

/** Named people and organizations of GUM as the guide maps them; an institution that GUM takes for a place counts neither way, and against us in `organization, strictly`. */
export function scoreByGum(scores: Scores, text: string, parties: GumParty[], names: Mention[]): void {
  const gold = (type: GumParty['type']): Stretch[] => parties.filter((party) => party.named && party.type === type);
  const organizations = spansOf(names, ({ type }) => type === 'organization');
  add(
    scores,
    'person',
    text,
    gold('person'),
    spansOf(names, ({ type }) => type === 'person' || type === 'group'),
  );
  add(scores, 'organization', text, gold('organization'), organizations, gold('institution'));
  add(scores, 'organization, strictly', text, gold('organization'), organizations);
}

/** Threat groups of AnnoCTR. */
export function scoreByReport(scores: Scores, text: string, { entities }: ThreatReport, names: Mention[]): void {
  add(
    scores,
    'ACTOR',
    text,
    entities.filter(({ type }) => type === 'ACTOR'),
    spansOf(names, ({ type }) => type === 'group'),
  );
}

/** Scores as a line: F1, precision and recall in per cent. */
export function describeScores(scores: Scores): string {
  const per = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  return [...scores]
    .map(
      ([name, { right, gold, found }]) =>
        `${name} ${per(2 * right, gold + found)} (P ${per(right, found)} R ${per(right, gold)} of ${gold})`,
    )
    .join('  ');
}
