import { inTurn } from '../in-turn';
import type { Article } from '../model/article';
import type { Detection } from '../model/detection';
import type { Settings } from '../model/settings';
import { type Look, lookOf } from '../view/look-of';
import { detectInPieces } from './detect-in-pieces';
import { type Changes, noChanges } from './gather-blocks';
import { toRanges } from './node-index';
import { followClaims } from './page-claims';
import { readFacts, readPage } from './page-facts';
import { createPainter, type Mark, type MarkName } from './paint';
import { createPause } from './pause';
import { createReader, isSameReading, type Reading, type ReadOptions } from './read-article';
import type { Outside, View } from './view';

/** What the reader wants to see; asked anew at each use. */
export interface Wanted {
  settings: Settings | undefined;
  /** Marks a text that is not in English too. */
  anyLanguage: boolean | undefined;
}

export interface Marker {
  /** What was marked last. */
  view(): View | undefined;
  /** The open shadow trees of the page as it was read last. */
  shadowRoots(): ShadowRoot[];
  /** Reads the page, or again what changed in it; resolves to whether its text is another one than before. Marks that only moved to other nodes are painted anew. */
  read(changes?: Changes): Promise<boolean>;
  /** Detects in what was read last, finds the saved claims in it and paints both. */
  mark(): Promise<void>;
  /** Detects once more in what was marked, since what is found there may have changed. */
  markAnew(): Promise<void>;
  /** Asks for the saved claims anew and paints. */
  markClaims(): Promise<void>;
  /** What was read belongs to another address; claims are asked for anew at the next reading. */
  moved(): void;
  /** Nothing new has come for a while: from now until it does, what is not there is gone. */
  settle(): Promise<void>;
  /** Paints what was marked last, as far as it is wanted now. */
  paint(): Promise<void>;
  /** The marks of detections that are registered with the page now. */
  registered(): Mark[];
  /** Whether something took marks away. */
  isCleared(): boolean;
  /** Puts back what was taken away. */
  repaint(): void;
}

/** Units of a BCP 47 tag at most, as far as anybody reads one. */
const longestTag = 35;
/** Units of a text that its language is told from. */
const sampleLength = 5000;

function markNames({ kind, relation }: Detection, look: Look): MarkName[] {
  return relation ? [`ascribe-${kind}`, `ascribe-attribution-${look === 'quiet' ? look : relation.strength}`] : [`ascribe-${kind}`];
}

/** Reads, detects and paints until `signal` says stop. */
export function createMarker(outside: Outside, wanted: () => Wanted, signal: AbortSignal): Marker {
  const painter = createPainter(signal);
  const claimPainter = createPainter(signal);
  const readAgain = createReader();
  const readings = inTurn();
  /** The answers of a marking are older than those of the next. */
  const markings = inTurn();
  let reading: Reading | undefined;
  let facts = '';
  let view: View | undefined;

  const readNext = (options: ReadOptions): Promise<Reading> => readings(() => readAgain(createPause(signal), options));
  const saved = followClaims(outside, () => readNext({ everything: true, changes: noChanges() }));

  async function describe({ page: { text } }: Reading): Promise<Article> {
    const now = readPage(text);
    facts = JSON.stringify(now.facts);
    return outside.describeArticle(now);
  }

  async function marksOf({ page, index }: Reading, detections: Detection[]): Promise<Mark[]> {
    const { settings } = wanted();
    const pause = createPause(signal);
    const marks: Mark[] = [];
    for (const detection of detections) {
      const look = settings?.show[detection.kind] ? lookOf(detection, settings) : 'off';
      if (look === 'off') continue;
      const names = markNames(detection, look);
      for (const span of detection.spans)
        for (const range of toRanges(index, page, span)) marks.push({ range, names, found: { page, detection } });
      const wait = pause();
      if (wait) await wait;
    }
    return marks;
  }

  async function paintDetections(): Promise<void> {
    if (view) painter.paint(await marksOf(view.reading, view.detections));
  }

  function paintClaims(): void {
    const claims = view && wanted().settings?.show.claim ? view.claims : [];
    claimPainter.paint(claims.flatMap(({ ranges }) => ranges.map((range): Mark => ({ range, names: ['ascribe-claim'] }))));
  }

  async function detectIn(article: Reading, before: View | undefined): Promise<Pick<View, 'state' | 'language' | 'detections' | 'pieces'>> {
    const { page } = article;
    const nothing = { detections: [], pieces: new Map() };
    if (page.text === '') return { state: 'no-article', language: undefined, ...nothing };
    const language =
      (await outside.languageOf(page.text.slice(0, sampleLength))) ?? (document.documentElement.lang?.slice(0, longestTag) || undefined);
    if (language && !/^en\b/i.test(language) && !wanted().anyLanguage) return { state: 'other-language', language, ...nothing };
    // At first, marks appear piece by piece; later the old ones stay until all new ones are known.
    if (!before) painter.paint([]);
    const detections: Detection[] = [];
    const pieces = await detectInPieces(page, before?.pieces ?? new Map(), outside.detect, async (found) => {
      for (const detection of found) detections.push(detection);
      if (!before) painter.add(await marksOf(article, found));
    });
    return { state: 'marked', language, detections, pieces };
  }

  async function markClaims(): Promise<void> {
    const claims = view && (await saved.find(view.reading, view.claims));
    if (!claims || !view) return;
    view = { ...view, claims };
    paintClaims();
    outside.changed();
  }

  async function markNow(isAnew: boolean): Promise<void> {
    const article = reading;
    if (!article || (isAnew && !view)) return;
    const before = isAnew && view ? { ...view, pieces: new Map() } : view;
    const [described, found] = await Promise.all([describe(article), detectIn(article, before)]);
    signal.throwIfAborted();
    view = { ...found, reading: article, article: described, claims: before?.claims ?? [] };
    if (before) await paintDetections();
    await markClaims();
  }

  return {
    async paint() {
      await paintDetections();
      paintClaims();
    },
    registered: painter.registered,
    isCleared: () => painter.isCleared() || claimPainter.isCleared(),
    repaint() {
      painter.repaint();
      claimPainter.repaint();
    },
    view: () => view,
    shadowRoots: () => reading?.shadowRoots ?? [],

    async read(changes) {
      reading = await readNext({ changes });
      if (view?.reading.page.text !== reading.page.text) {
        saved.arriving();
        return true;
      }
      const isElsewhere = !isSameReading(view.reading, reading);
      view = { ...view, reading };
      if (isElsewhere) await paintDetections();
      if (isElsewhere || (await saved.areStale())) await markClaims();
      // Pages bring their titles and data later than their text.
      if (facts !== JSON.stringify(readFacts())) {
        view = { ...view, article: await describe(reading) };
        outside.changed();
      }
      return false;
    },

    mark: () => markings(() => markNow(false)),
    markAnew: () => markings(() => markNow(true)),
    markClaims,
    moved: saved.moved,
    settle() {
      saved.settle();
      return markClaims();
    },
  };
}
