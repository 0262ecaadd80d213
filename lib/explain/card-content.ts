import { correctionOf } from '../corrections/corrected-by';
import type { CardContent, CardPart, Question } from '../model/card-content';
import type { CueClass } from '../model/cue-class';
import type { Detection } from '../model/detection';
import type { RelationWords } from '../model/relation-words';
import type { Span } from '../model/span';
import type { Strength } from '../model/strength';
import { type LikelihoodWord, likelihoodWord, ofHundred } from '../view/likelihood-word';
import { named } from '../view/named';
import { type CorrectionPhrase, type CorrectionWord, correctionOffer } from './correction-offer';
import { type Message, whyOf } from './why';

/** The words of the card, as the locale file names them. */
type CardWord =
  | `card.${'actor' | 'actorIs' | 'agency' | 'agencyIs' | 'statement' | 'responsibility' | 'speaker' | 'blamer' | 'nobody' | 'cue'}`
  | `card.${'content' | 'act' | 'target' | 'class' | 'strength' | 'likelihood' | 'why' | 'tag' | 'close'}`
  | CorrectionWord
  | `strength.${Strength}`
  | `cueClass.${CueClass}`
  | `cueClassIs.${CueClass}`
  | 'extension.language'
  | 'text.comma';
/** Words with places for others. */
type CardPhrase = CorrectionPhrase | 'card.within' | 'card.byCue' | 'card.because' | 'card.classIs' | 'text.quoted';
/** Gives a word of the interface, or a phrase with words in its places. */
export interface Say {
  (word: CardWord): string;
  (phrase: CardPhrase, words: string[]): string;
  (phrase: `likelihood.${LikelihoodWord}`, words: number[]): string;
}

const longestValue = 300;
const shorten = (value: string) => (value.length > longestValue ? `${value.slice(0, longestValue).trimEnd()}…` : value);

/** The parts of a sentence that the card emphasises, those that win where two overlap first. */
function partsOf({ spans, relation }: Detection): [CardPart, Span][] {
  if (!relation) return spans.map((span) => ['mark', span]);
  const parts: [CardPart, Span | undefined][] = [
    ...relation.cueSpans.map((span): [CardPart, Span] => ['cue', span]),
    ['target', relation.targetSpan],
    ['source', relation.sourceSpan],
    ['content', relation.contentSpan],
  ];
  return parts.filter((part): part is [CardPart, Span] => part[1] !== undefined);
}

/** From the sentence in which the first span begins to the one in which the last ends. */
function sentenceAround(text: string, spans: Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  const starts = segments.map(({ index }) => index).filter((at) => at <= start);
  const ends = segments.map(({ index, segment }) => index + segment.length).filter((at) => at >= end);
  return { start: starts.at(-1) ?? start, end: ends[0] ?? end };
}

function cutSentence(text: string, sentence: Span, parts: [CardPart, Span][]): CardContent['sentence'] {
  const edges = new Set([sentence.start, sentence.end, ...parts.flatMap(([, span]) => [span.start, span.end])]);
  const cuts = [...edges].filter((edge) => edge >= sentence.start && edge <= sentence.end).sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    return { text: text.slice(start, end), part: parts.find(([, span]) => span.start <= start && end <= span.end)?.[0] };
  });
}

/** The words beside the cue as a whole that make it as firm as it is: hedges, a negation, the verb above it. */
function decisiveWords(text: string, { evidence, relation }: Detection, say: Say): string {
  const isCue = (span: Span) => relation?.cueSpans.some(({ start, end }) => start === span.start && end === span.end);
  const spans = evidence.flatMap((reason) => reason.spans).filter((span) => span.end <= text.length && !isCue(span));
  const words = spans.map(({ start, end }) => say('text.quoted', [text.slice(start, end)]));
  return [...new Set(words)].join(say('text.comma'));
}

/** Who says it; where its own words name nobody, in whose statement it stands. */
function sourceOf({ source, sourceName, reportedBy }: RelationWords, say: Say): string {
  return named(source, sourceName) ?? (reportedBy ? say('card.within', [reportedBy]) : say('card.nobody'));
}

function relationRows({ text, detection }: Question, relation: RelationWords, say: Say): [string, string | undefined][] {
  const isStatement = relation.kind === 'statement';
  const strength = say(`strength.${relation.strength}`);
  const decisive = decisiveWords(text, detection, say);
  return [
    [say(isStatement ? 'card.speaker' : 'card.blamer'), sourceOf(relation, say)],
    [say('card.cue'), relation.cue],
    [say(isStatement ? 'card.content' : 'card.act'), relation.content],
    [say('card.target'), named(relation.target, relation.targetName)],
    [say('card.class'), say('card.classIs', [say(`cueClass.${relation.cueClass}`), say(`cueClassIs.${relation.cueClass}`)])],
    [say('card.strength'), decisive ? say('card.because', [strength, decisive]) : say('card.byCue', [strength, relation.cue])],
  ];
}

/** Why it is marked and how likely that is right; of what the reader corrected nothing is to be guessed. */
function reasonRows({ evidence, likelihood }: Detection, made: string | undefined, say: Say, message: Message): [string, string][] {
  if (made) return [[say('card.why'), say('correction.made')]];
  return [
    [say('card.why'), [...new Set(evidence.map(({ rule }) => whyOf(rule, message)))].join(' ')],
    [say('card.likelihood'), say(`likelihood.${likelihoodWord(likelihood)}`, [ofHundred(likelihood)])],
  ];
}

/** What the card of a detection says: what it is, its relation, the sentence, and what a reader needs to check why it was marked so. */
export function cardContent(question: Question, say: Say, message: Message, { canCorrect }: { canCorrect: boolean }): CardContent {
  const { text, detection, relation } = question;
  const { kind, spans, evidence } = detection;
  const made = evidence.map(({ rule }) => correctionOf(rule)).find((id) => id !== undefined);
  const parts = partsOf(detection);
  const sentence = sentenceAround(
    text,
    parts.map(([, span]) => span),
  );
  const rows: [string, string | undefined][] = [
    ...(relation
      ? relationRows(question, relation, say)
      : [[text.slice(spans[0]!.start, spans[0]!.end), say(kind === 'actor' ? 'card.actorIs' : 'card.agencyIs')] as [string, string]]),
    ...reasonRows(detection, made, say, message),
  ];
  return {
    kind,
    language: say('extension.language'),
    title: say(relation ? `card.${relation.kind}` : kind === 'actor' ? 'card.actor' : 'card.agency'),
    rows: rows.flatMap(([label, value]) => (value ? [{ label, value: shorten(value) }] : [])),
    sentence: cutSentence(text, sentence, parts),
    ...(canCorrect && { correction: correctionOffer(question, made, say) }),
    tagLabel: say('card.tag'),
    closeLabel: say('card.close'),
  };
}
