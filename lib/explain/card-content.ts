import type { CardContent, CardPart, Question } from '../model/card-content';
import type { Detection } from '../model/detection';
import type { Span } from '../model/span';
import type { Strength } from '../model/strength';
import { whyOf } from './why';

/** The words of the card, as the locale file names them. */
type CardWord =
  | `card.${'actor' | 'actorIs' | 'agency' | 'agencyIs' | 'statement' | 'responsibility' | 'speaker' | 'blamer' | 'nobody' | 'cue'}`
  | `card.${'content' | 'act' | 'target' | 'strength' | 'why' | 'tag' | 'close'}`
  | `strength.${Strength}`;
/** Gives a word of the interface. */
export type Say = (word: CardWord) => string;

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

/** The words beside the cue as a whole that make it as firm as it is: its hedges, or the verb above it. */
function decisiveWords(text: string, { evidence, relation }: Detection): string {
  const isCue = (span: Span) => relation?.cueSpans.some(({ start, end }) => start === span.start && end === span.end);
  const spans = evidence.flatMap((reason) => reason.spans).filter((span) => !isCue(span));
  return spans.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
}

function rowsOf(text: string, detection: Detection, say: Say): [string, string | undefined][] {
  const { kind, spans, relation } = detection;
  const wordsAt = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : undefined);
  if (!relation) return [[wordsAt(spans[0]) ?? '', say(kind === 'actor' ? 'card.actorIs' : 'card.agencyIs')]];
  const isStatement = relation.kind === 'statement';
  return [
    [say(isStatement ? 'card.speaker' : 'card.blamer'), wordsAt(relation.sourceSpan) ?? say('card.nobody')],
    [say('card.cue'), relation.cueSpans.map(wordsAt).join(' … ')],
    [say(isStatement ? 'card.content' : 'card.act'), wordsAt(relation.contentSpan)],
    [say('card.target'), wordsAt(relation.targetSpan)],
    [say('card.strength'), [say(`strength.${relation.strength}`), decisiveWords(text, detection)].filter(Boolean).join(': ')],
  ];
}

/** What the card of a detection says: what it is, its relation, the sentence, and why it was marked. */
export function cardContent({ text, detection }: Question, say: Say): CardContent {
  const { kind, relation, evidence } = detection;
  const parts = partsOf(detection);
  const sentence = sentenceAround(
    text,
    parts.map(([, span]) => span),
  );
  const why: [string, string] = [say('card.why'), [...new Set(evidence.map(({ rule }) => whyOf(rule)))].join(' ')];
  return {
    kind,
    title: say(relation ? `card.${relation.kind}` : kind === 'actor' ? 'card.actor' : 'card.agency'),
    rows: [...rowsOf(text, detection, say), why].flatMap(([label, value]) => (value ? [{ label, value: shorten(value) }] : [])),
    sentence: cutSentence(text, sentence, parts),
    tagLabel: say('card.tag'),
    closeLabel: say('card.close'),
  };
}
