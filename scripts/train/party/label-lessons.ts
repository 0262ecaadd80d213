import type { Entity } from '../../../lib/detect/mentions/entity';
import { classId } from '../../../lib/detect/mentions/learned/party-classes';
import type { TrainingCorrection } from '../../../lib/export/training-correction';
import type { GumDocument } from '../../gum-document';
import { readGumParties } from './gum-parties';
import { matchSpans, overlap, type Words, wordsIn } from './match-spans';
import type { PartyLesson } from './party-lesson';

const bit = (...names: (keyof typeof classId)[]): number => names.reduce((bits, name) => bits | (1 << classId[name]), 0);
const noParty = bit('thing', 'place', 'generic');
const actor = bit('person', 'group', 'state');

/** A span of one of our own articles, after ../shared/gold/GUIDE.md. */
export interface GuideSpan {
  type: string;
  start: number;
  end: number;
}

/** The Kremlin is an agency by the guide, a place elsewhere: only our own scheme teaches it. */
const isSeat = (entity: Entity | undefined): boolean => entity?.known?.kind === 'seat';

function set(lesson: PartyLesson, candidate: number, allowed: number, weight: number): void {
  lesson.allowed[candidate] = allowed;
  lesson.weights[candidate] = weight;
}

/** Our own scheme: what matches a span is of its kind, what shares too few words with one says nothing, the rest is no party. */
export function labelByGuide(lesson: PartyLesson, spans: GuideSpan[]): void {
  const { text, found } = lesson;
  const gold = spans
    .filter(({ type }) => type === 'actor' || type === 'agency')
    .map((span) => ({ ...wordsIn(text, span), type: span.type }));
  for (const type of ['actor', 'agency']) {
    const own = gold.filter((span) => span.type === type);
    for (const [, j] of matchSpans(own, lesson.spans)) {
      const isState = found.candidates[j]!.entity?.known?.kind === 'state';
      set(lesson, j, type === 'agency' ? bit('organization') : isState ? bit('state') : actor, 1);
    }
  }
  lesson.spans.forEach((span, j) => {
    if (lesson.weights[j] === 0 && !gold.some((other) => overlap(other, span) >= 0.5)) set(lesson, j, noParty, 1);
  });
}

const gumWeight = { name: 1, description: 0.3 };
const gumNames = {
  person: bit('person', 'group'),
  organization: bit('organization'),
  state: bit('state'),
  place: bit('place', 'state'),
  institution: bit('place', 'organization'),
};
const gumDescriptions = { person: bit('person', 'group', 'generic'), organization: bit('organization', 'group', 'generic') };

/** A reader's correction: what stands at a known place is of its kind or no party; of the rest nothing is known. */
export function labelByCorrection(lesson: PartyLesson, { spans, known }: Pick<TrainingCorrection, 'spans' | 'known'>): void {
  const { text, found } = lesson;
  const parties = spans.map((span) => ({ ...wordsIn(text, span), type: span.type }));
  const places = known.map(([start, end]) => wordsIn(text, { start, end }));
  lesson.spans.forEach((span, j) => {
    const party = parties.find((one) => overlap(one, span) >= 0.5);
    const isState = found.candidates[j]!.entity?.known?.kind === 'state';
    if (party) set(lesson, j, party.type === 'agency' ? bit('organization') : isState ? bit('state') : actor, 1);
    else if (places.some((place) => overlap(place, span) >= 0.5)) set(lesson, j, noParty, 1);
  });
}

/** GUM: names by their type; descriptions may be general ones, which it does not tell apart. */
export function labelByGum(lesson: PartyLesson, document: GumDocument): void {
  const { text, found } = lesson;
  const parties = readGumParties(document).map((party) => ({ ...party, words: wordsIn(text, party) }));
  const others = document.entities.map((entity) => ({ ...entity, words: wordsIn(text, entity) }));
  lesson.spans.forEach((span, j) => {
    const { entity, head } = found.candidates[j]!;
    if (span.at.size === 0 || isSeat(entity)) return;
    if (entity) {
      const party = best(
        parties.filter(({ named }) => named),
        span,
        0.5,
      );
      if (party) set(lesson, j, gumNames[party.type], gumWeight.name);
      else if (
        best(
          others.filter(({ type }) => !/person|organization|place/.test(type)),
          span,
          0.7,
        )
      )
        set(lesson, j, bit('thing'), gumWeight.name);
      return;
    }
    const token = lesson.reading.doc.tokens[head]!;
    const other = best(
      others.filter(({ start, end }) => start <= token.start && end >= token.end),
      span,
      0.5,
    );
    if (!other) return;
    const allowed = other.type === 'person' || other.type === 'organization' ? gumDescriptions[other.type] : bit('thing', 'place');
    set(lesson, j, allowed, gumWeight.description);
  });
}

/** The one that shares most words with a span, at least `least` of those of both. */
function best<T extends { words: Words }>(list: T[], span: Words, least: number): T | undefined {
  let found: T | undefined;
  let top = least;
  for (const entry of list) {
    const share = overlap(entry.words, span);
    if (share < top || (found && share === top)) continue;
    top = share;
    found = entry;
  }
  return found;
}

/** A threat report of AnnoCTR as ../shared/README.md describes it. */
export interface ThreatReport {
  id: string;
  split?: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
}

const reportWeight = 0.5;

/** AnnoCTR: names only. Where only a part was annotated, what is not marked says nothing. */
export function labelByReport(lesson: PartyLesson, { entities }: ThreatReport, isPartial: boolean): void {
  const { text, found } = lesson;
  const gold = entities.map((entity) => ({ ...entity, words: wordsIn(text, entity) }));
  const weight = reportWeight * (isPartial ? 0.5 : 1);
  lesson.spans.forEach((span, j) => {
    if (!found.candidates[j]!.entity) return;
    const entity = best(gold, span, 0.5);
    if (!entity) {
      if (!isPartial) set(lesson, j, bit('thing', 'place', 'person', 'state', 'generic'), weight * 0.5);
      return;
    }
    const allowed = { ACTOR: bit('group'), ORG: bit('organization'), LOC: bit('place', 'state') }[entity.type];
    set(lesson, j, allowed ?? bit('thing', 'generic'), weight);
  });
}

/** CoreNLP's tokens: start, end, part of speech, kind of name. */
export type SilverToken = [start: number, end: number, part: string, name: string];

const silverWeight = 0.25;
const silverNames: Record<string, number> = {
  PERSON: bit('person'),
  ORGANIZATION: bit('organization'),
  LOCATION: bit('place', 'state'),
  MISC: bit('thing', 'generic', 'group'),
};

/** Machine-made names over PolNeAR: where all words of a name have one kind and the words beside it do not go on with it. */
export function labelBySilver(lesson: PartyLesson, silver: SilverToken[]): void {
  const { tokens } = lesson.reading.doc;
  const kindAt = new Map(silver.map(([start, , , name]) => [start, name]));
  const goesOn = (i: number, kind: string): boolean => tokens[i]?.capital === true && kindAt.get(tokens[i]!.start) === kind;
  lesson.found.candidates.forEach(({ entity, from, to }, j) => {
    if (!entity || isSeat(entity)) return;
    const kinds = new Set<string>();
    for (let i = from; i < to; i++) {
      const { start, kind, lower } = tokens[i]!;
      const name = kindAt.get(start);
      if (name !== undefined && kind !== 'punctuation' && !/^(of|and|the|for)$/.test(lower)) kinds.add(name);
    }
    const [kind] = kinds;
    if (kind === undefined || kinds.size > 1) return;
    if (kind === 'O') {
      if (to - from === 1) set(lesson, j, noParty, silverWeight * 0.3);
    } else if (silverNames[kind] && !goesOn(from - 1, kind) && !goesOn(to, kind)) set(lesson, j, silverNames[kind], silverWeight);
  });
}
