import { speechVerbs } from '../../lexicon/person-titles';
import type { Analysis } from '../grammar/analysis';
import { type Description, isBody, readDescription } from './description';
import type { DescriptionPlace } from './description-clues';
import { type Figure, remember } from './figure';
import { genderOf, pronounGender } from './gender';
import { relate } from './noun-classes';
import { nounsOf } from './nouns-of';
import type { PartyInText } from './party-in-text';
import type { PronounPlace } from './pronoun-clues';
import { indexVerbs, readStanding, type Standing } from './standing';

/** Who is meant: asked of each pronoun and each definite description in the order of the text. */
export interface Decide {
  pronoun(place: PronounPlace): Figure | undefined;
  description(place: DescriptionPlace): Figure | undefined;
}

/** What there is to read at a token: a pronoun, a party, a description, or a party that is one. */
interface Stop {
  at: number;
  party?: number;
  description?: Description;
}

const farthest = 5; // sentences: a person mentioned longer ago is not called `he` again

/**
 * Goes through a document, keeping in mind whom it tells of, and asks `decide` at each place where that must be known. `fullest` is what `findFullestNames` says of
 * the parties; `described` are phrases of interest that need not be parties. Linear in the length of the text.
 */
export function followFigures(
  analysis: Analysis,
  parties: PartyInText[],
  fullest: Int32Array,
  described: Description[],
  decide: Decide,
): void {
  const { tokens, quoteAt } = analysis;
  const verbs = indexVerbs(analysis);
  const totals = new Map<number, number>();
  for (const full of fullest) totals.set(full, (totals.get(full) ?? 0) + 1);
  const named = new Map<number, Figure>();
  const people: Figure[] = [];
  const bodies: Figure[] = [];
  const speakers = new Map<number, Figure>();
  let lastSpeaker: Figure | undefined;

  const meet = (figure: Figure, at: number, standing: Standing, byPronoun = false): void => {
    Object.assign(figure, { sentence: tokens[at]!.sentence, standing, byPronoun });
    if (figure.kind !== 'people') remember(figure.kind === 'person' ? people : bodies, figure);
    if (!standing.speaks || quoteAt[at]! >= 0) return;
    lastSpeaker = figure;
    for (const quote of quotesBeside(analysis, at)) speakers.set(quote, figure);
  };
  const meetPronoun = (at: number): void => {
    const { sentence, lower } = tokens[at]!;
    const standing = readStanding(analysis, verbs, at, at + 1);
    const gender = pronounGender.get(lower)!;
    const fits = (figure: Figure): boolean =>
      (figure.gender === 'unknown' || figure.gender === gender) && sentence - figure.sentence <= farthest;
    const quote = quoteAt[at]!;
    const place = {
      gender,
      token: at,
      sentence,
      standing,
      quoted: quote >= 0,
      isTold: opensSpeech(tokens, at),
      speaker: speakers.get(quote),
      lastSpeaker,
    };
    const figure = decide.pronoun({ ...place, figures: people.filter(fits) });
    if (!figure) return;
    if (figure.gender === 'unknown') figure.gender = gender;
    meet(figure, at, standing, true);
  };
  const meetDescription = (description: Description): boolean => {
    const { from, head, noun, isPerson } = description;
    const standing = readStanding(analysis, verbs, from, head + 1);
    const figures = (isPerson ? people : bodies).filter((figure) => relate(figure, noun) !== 'other');
    const figure = decide.description({ ...description, sentence: tokens[from]!.sentence, standing, lastSpeaker, figures });
    if (figure) meet(figure, from, standing);
    return figure !== undefined;
  };
  const meetParty = (index: number): void => {
    const party = parties[index]!;
    const full = fullest[index]!;
    const figure = named.get(full) ?? newFigure(tokens, parties[full] ?? party, full, totals.get(full)!);
    if (full >= 0) named.set(full, figure);
    if (figure.gender === 'unknown' && figure.kind === 'person') figure.gender = genderOf(tokens, party);
    for (const noun of nounsOf(tokens, party)) figure.nouns.add(noun);
    meet(figure, party.from, readStanding(analysis, verbs, party.from, party.to));
  };
  for (const { at, party, description } of stopsOf(tokens, parties, described)) {
    if (party === undefined && !description) meetPronoun(at);
    else if (!(description && meetDescription(description)) && party !== undefined) meetParty(party);
  }
}

function newFigure(tokens: Analysis['tokens'], party: PartyInText, name: number, total: number): Figure {
  const { from, type, untyped = false } = party;
  const { sentence } = tokens[from]!;
  return {
    name,
    kind: kindOf(tokens, party),
    type,
    untyped,
    gender: genderOf(tokens, party),
    total: name < 0 ? 0 : total,
    sentence,
    standing: { isSubject: false, speaks: false },
    byPronoun: false,
    firstSentence: sentence,
    nouns: new Set(),
  };
}

/** A described party of type `group` is a person when its noun is in the singular: `the teenager`. */
function kindOf(tokens: Analysis['tokens'], { from, to, type, named }: PartyInText): Figure['kind'] {
  if (named) return type === 'person' ? 'person' : 'body';
  let head = from;
  while (head + 1 < to && tokens[head + 1]!.tag !== 'I') head++;
  const { lower } = tokens[head]!;
  if (/[^s]s$/.test(lower) || /^(people|police|men|women)$/.test(lower)) return 'people';
  return type === 'person' || (type === 'group' && !isBody(lower)) ? 'person' : 'body';
}

/** Whether a verb of saying stands right before a token, or before the `that` there. */
function opensSpeech(tokens: Analysis['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  return tokens[before]?.sentence === tokens[at]!.sentence && speechVerbs.has(tokens[before]!.lower);
}

/** The quotations that a speaker's clause stands beside: in its sentence, or right before or after it. */
function quotesBeside({ tokens, sentences, quoteAt }: Analysis, at: number): Set<number> {
  const { firstToken, tokenEnd } = sentences[tokens[at]!.sentence]!;
  return new Set([firstToken - 1, firstToken, tokenEnd - 1, tokenEnd].map((i) => quoteAt[i] ?? -1).filter((quote) => quote >= 0));
}

function stopsOf(tokens: Analysis['tokens'], parties: PartyInText[], described: Description[]): Stop[] {
  const named = new Set(parties.filter((party) => party.named).map(({ from }) => from));
  const heads = new Set<number>();
  const stops: Stop[] = [];
  parties.forEach((party, index) => {
    const description = party.named ? undefined : readDescription(tokens, party);
    if (description) heads.add(description.head);
    stops.push({ at: party.from, party: index, description });
  });
  for (const description of described)
    if (!heads.has(description.head) && !named.has(description.from)) stops.push({ at: description.from, description });
  tokens.forEach(({ lower }, at) => {
    if (pronounGender.has(lower)) stops.push({ at });
  });
  return stops.sort((a, b) => a.at - b.at);
}
