import { join } from 'node:path';
import { findMentions } from '../../../lib/detect/mentions/find-mentions';
import { decodePartyModel } from '../../../lib/detect/mentions/learned/party-model';
import type { Mention } from '../../../lib/detect/mentions/mention';
import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { type Judgement, reliability } from '../../errors/reliability';
import type { GumDocument } from '../../gum-document';
import { readLines } from '../read-lines';
import { readGumParties } from './gum-parties';
import type { ThreatReport } from './label-lessons';
import type { HeldOut } from './learn-parties';
import { matchSpans, wordsIn } from './match-spans';
import { readPartyLesson } from './party-lesson';
import { type GuideDocument, triedGenres } from './read-party-corpora';
import { describeScores, namedMentions, type Scores, scoreByGuide, scoreByGum, scoreByReport } from './score-parties';

/** The figures of what each fold's model found in the articles that it has not seen, and how far the likelihoods mean what they say. */
export function describeHeldOut(shared: string, heldOut: HeldOut[], least: number): string[] {
  const own = new Map([...readLines<GuideDocument>(join(shared, 'gold/news-train.jsonl'))].map(({ id, spans }) => [id, spans]));
  const gum = new Map([...readLines<GumDocument>(join(shared, 'corpora/gum.jsonl.gz'))].map((document) => [document.id, document]));
  const scores: Record<'guide' | 'gum', Scores> = { guide: new Map(), gum: new Map() };
  const outcomes: Record<'guide' | 'gum', Judgement[]> = { guide: [], gum: [] };
  for (const { lesson, mentions } of heldOut) {
    const { id, text, corpus } = lesson;
    const likely = mentions.filter(({ likelihood }) => likelihood >= least);
    const document = gum.get(id);
    const spans = own.get(id);
    if (corpus === 'scheme' && spans) {
      scoreByGuide(scores.guide, text, spans, likely);
      outcomes.guide.push(...outcomesOf(text, spans, mentions));
    } else if (corpus === 'gum' && document && triedGenres.includes(document.genre)) {
      const parties = readGumParties(document);
      scoreByGum(scores.gum, text, parties, namedMentions(lesson, likely));
      const gold = parties.filter(({ named, type }) => named && ['person', 'organization', 'institution'].includes(type));
      const typed = gold.map((party) => ({ ...party, type: party.type === 'person' ? 'actor' : 'agency' }));
      outcomes.gum.push(
        ...outcomesOf(
          text,
          typed,
          namedMentions(lesson, mentions).filter(({ type }) => type !== 'state'),
        ),
      );
    }
  }
  return [
    `our own news, held out: ${describeScores(scores.guide)}`,
    `GUM ${triedGenres.join(', ')}, held out: ${describeScores(scores.gum)}`,
    ...describeReliability('our own news, held out', outcomes.guide),
    ...describeReliability('GUM, held out, names', outcomes.gum),
  ];
}

/** The figures of a packed model on our own dev articles, the seed article and AnnoCTR's dev split, beside those of the rules alone. */
export function describeParties(shared: string, bytes: Uint8Array, syntax: SyntaxModel, least: number): string[] {
  const model = decodePartyModel(bytes);
  const lines: string[] = [];
  const isLikely = ({ likelihood }: Mention): boolean => likelihood >= least;
  for (const name of ['seed', 'news-dev']) {
    const [learned, ruled]: [Scores, Scores] = [new Map(), new Map()];
    const outcomes: Judgement[] = [];
    for (const { id, text, spans } of readLines<GuideDocument>(join(shared, `gold/${name}.jsonl`))) {
      const { reading } = readPartyLesson(id, text, 'scheme', syntax, model.bits);
      const mentions = findMentions(reading.doc, { model, reading });
      scoreByGuide(learned, text, spans, mentions.filter(isLikely));
      scoreByGuide(ruled, text, spans, findMentions(reading.doc));
      outcomes.push(...outcomesOf(text, spans, mentions));
    }
    lines.push(`${name}: ${describeScores(learned)}`, `${name}, rules alone: ${describeScores(ruled)}`);
    if (name === 'news-dev') lines.push(...describeReliability(name, outcomes));
  }
  const [learned, ruled]: [Scores, Scores] = [new Map(), new Map()];
  for (const report of readLines<ThreatReport>(join(shared, 'corpora/annoctr-train-dev.jsonl.gz'))) {
    if (report.split !== 'dev') continue;
    const lesson = readPartyLesson(report.id, report.text, 'scheme', syntax, model.bits);
    const { reading } = lesson;
    scoreByReport(learned, report.text, report, namedMentions(lesson, findMentions(reading.doc, { model, reading }).filter(isLikely)));
    scoreByReport(ruled, report.text, report, namedMentions(lesson, findMentions(reading.doc)));
  }
  return [...lines, `AnnoCTR dev: ${describeScores(learned)}`, `AnnoCTR dev, rules alone: ${describeScores(ruled)}`];
}

/** How likely each actor and agency is held to be, and whether an annotated one of its kind shares half of its words: one to one, the best first. */
export function outcomesOf(
  text: string,
  gold: { type: string; start: number; end: number }[],
  mentions: Pick<Mention, 'kind' | 'span' | 'likelihood'>[],
): Judgement[] {
  return ['actor', 'agency'].flatMap((kind) => {
    const own = mentions.filter((mention) => mention.kind === kind);
    const wanted = gold.filter(({ type }) => type === kind).map((span) => wordsIn(text, span));
    const right = new Set(
      matchSpans(
        wanted,
        own.map(({ span }) => wordsIn(text, span)),
      ).map(([, found]) => found),
    );
    return own.map(({ likelihood }, index): Judgement => [likelihood, right.has(index)]);
  });
}

/** Likelihoods in tenths: their mean, the share that was right, how many; and the expected calibration error. */
function describeReliability(name: string, outcomes: Judgement[]): string[] {
  const { error, bins } = reliability(outcomes);
  const cells = bins.map(({ count, said, right }) => `${said.toFixed(2)}: ${right.toFixed(2)} of ${count}`);
  return [`${name}, likelihood: share right. ${cells.join(', ')}. Expected calibration error ${error.toFixed(3)}`];
}
