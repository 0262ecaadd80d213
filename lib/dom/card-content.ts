import type { Detection } from '../model/detection';
import type { PageText } from '../model/page-text';
import type { Span } from '../model/span';
import type { Strength } from '../model/strength';
import { passageOf, relationWords } from './describe-detection';

/** The words of the card, as the locale file names them. */
type CardWord =
  | `card.${'actor' | 'actorIs' | 'agency' | 'agencyIs' | 'statement' | 'responsibility' | 'speaker' | 'blamer' | 'nobody' | 'cue'}`
  | `card.${'content' | 'act' | 'target' | 'strength' | 'why' | 'tag' | 'close'}`
  | `strength.${Strength}`;
/** Gives a word of the interface. */
export type Say = (word: CardWord) => string;

export type CardPart = 'cue' | 'source' | 'target' | 'content' | 'mark';
export interface CardContent {
  kind: Detection['kind'];
  title: string;
  rows: { label: string; value: string }[];
  /** The sentence in pieces; `parts` says what each piece is in the relation. */
  sentence: { text: string; part?: CardPart }[];
}

/** Units around a passage in which its sentence is looked for: no sentence is longer. */
const reach = 1000;
const longestValue = 300;

const shorten = (value: string) => (value.length > longestValue ? `${value.slice(0, longestValue).trimEnd()}…` : value);

/** The sentences of a block that a passage touches. */
function sentencesAround({ text, blocks }: PageText, passage: Span): Span {
  const block = blocks.find((candidate) => candidate.end > passage.start) ?? { start: 0, end: text.length };
  const from = Math.max(block.start, passage.start - reach);
  const to = Math.max(passage.end, Math.min(block.end, passage.end + reach));
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(from, to))];
  const starts = segments.map(({ index }) => from + index).filter((start) => start <= passage.start);
  const ends = segments.map(({ index, segment }) => from + index + segment.length).filter((end) => end >= passage.end);
  return { start: starts.at(-1) ?? passage.start, end: ends[0] ?? passage.end };
}

function cutSentence(text: string, sentence: Span, parts: [CardPart, Span][]): CardContent['sentence'] {
  const inside = parts.filter(([, span]) => span.start < sentence.end && span.end > sentence.start);
  const edges = new Set([sentence.start, sentence.end, ...inside.flatMap(([, span]) => [span.start, span.end])]);
  const cuts = [...edges].filter((edge) => edge >= sentence.start && edge <= sentence.end).sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    const part = inside.find(([, span]) => span.start <= start && end <= span.end)?.[0];
    return { text: text.slice(start, end), part };
  });
}

/** What the card of a detection says: what it is, its relation, the sentence, and why it was marked. */
export function cardContent(page: PageText, detection: Detection, say: Say): CardContent {
  const { kind, spans, relation, evidence } = detection;
  const sentence = sentencesAround(page, passageOf(detection));
  const why = [...new Set(evidence.map(({ rule }) => rule))].join(', ');
  const reason = why ? [{ label: say('card.why'), value: why }] : [];
  const words = relationWords(page.text, detection);
  if (!relation || !words) {
    return {
      kind,
      title: say(kind === 'actor' ? 'card.actor' : 'card.agency'),
      rows: [
        { label: page.text.slice(spans[0]!.start, spans[0]!.end), value: say(kind === 'actor' ? 'card.actorIs' : 'card.agencyIs') },
        ...reason,
      ],
      sentence: cutSentence(
        page.text,
        sentence,
        spans.map((span) => ['mark', span]),
      ),
    };
  }
  const isStatement = relation.kind === 'statement';
  const rows = [
    { label: say(isStatement ? 'card.speaker' : 'card.blamer'), value: words.source ?? say('card.nobody') },
    { label: say('card.cue'), value: words.cue },
    { label: say(isStatement ? 'card.content' : 'card.act'), value: words.content },
    { label: say('card.target'), value: words.target },
    { label: say('card.strength'), value: say(`strength.${relation.strength}`) },
    ...reason,
  ];
  const parts: [CardPart, Span | undefined][] = [
    ...relation.cueSpans.map((span): [CardPart, Span] => ['cue', span]),
    ['target', relation.targetSpan],
    ['source', relation.sourceSpan],
    ['content', relation.contentSpan],
  ];
  return {
    kind,
    title: say(`card.${relation.kind}`),
    rows: rows.flatMap(({ label, value }) => (value ? [{ label, value: shorten(value) }] : [])),
    sentence: cutSentence(
      page.text,
      sentence,
      parts.filter((part): part is [CardPart, Span] => part[1] !== undefined),
    ),
  };
}
