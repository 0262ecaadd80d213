import type { PageStatus } from '../model/page-status';
import type { Passage } from '../model/passage';
import type { Settings } from '../model/settings';
import { shownOf } from '../view/look-of';
import type { CardActs } from './card';
import { listDetection } from './describe-detection';
import { createMarker, type Marker } from './marker';
import { toRanges } from './node-index';
import { offerCards } from './page-cards';
import { readPage } from './page-facts';
import type { Found } from './paint';
import { createPause } from './pause';
import { readArticle } from './read-article';
import { createFlash, scrollToRange } from './show-range';
import { detectedPassage, markedPassage, selectedPassage } from './take-passage';
import type { Outside } from './view';
import { watchPage } from './watch';

/** Everything that the extension can ask of a page: see `ToPage` in `messages/protocol.ts`. */
export interface PageSession {
  pageStatus(): PageStatus;
  capture(detectionId?: string): Promise<Passage | undefined>;
  show(what: { id: string; card: boolean }): boolean;
  setMarks(marks: { on: boolean; anyLanguage?: boolean }): void;
  claimsChanged(): void;
  correctionsChanged(): void;
  settingsChanged(settings: Settings): void;
}

/** The work in a page from on to off. */
interface Life {
  marker: Marker;
  openCard: ReturnType<typeof offerCards>;
  end: AbortController;
}

/** Detections told of at most: some 40 MB, where browsers refuse messages above 64. */
const mostListed = 50_000;

/** Marks the page for as long as the reader wants it, once the settings are known and until `signal` says stop; off leaves the page as it was. */
export function startSession(outside: Outside, signal: AbortSignal): PageSession {
  let settings: Settings | undefined;
  let asked: { on: boolean; anyLanguage?: boolean } | undefined;
  let life: Life | undefined;
  let problem: string | undefined;

  async function attempt<Result>(end: AbortController, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      if (end.signal.aborted) return;
      problem = String(error instanceof Error ? error.message : error).slice(0, 1000);
      outside.changed();
    }
  }

  function begin(): Life {
    const end = new AbortController();
    const marker = createMarker(outside, () => ({ settings, anyLanguage: asked?.anyLanguage }), end.signal);
    const openCard = offerCards(marker, outside, actsOn, end.signal);
    watchPage(
      {
        ...marker,
        read: async (changes) => {
          problem = undefined;
          return (await attempt(end, () => marker.read(changes))) ?? false;
        },
        mark: async () => void (await attempt(end, marker.mark)),
        settle: async () => void (await attempt(end, marker.settle)),
        replaced: () => {
          stop();
          apply();
        },
      },
      end.signal,
    );
    return { marker, openCard, end };
  }

  function stop(): void {
    life?.end.abort();
    life = undefined;
    problem = undefined;
  }

  function apply(): void {
    const on = asked?.on ?? (settings?.on && !settings.sitesOff.includes(location.hostname));
    if (on && !life && !signal.aborted) life = begin();
    if (!on) stop();
    outside.changed();
  }

  function again(work: 'paint' | 'markClaims' | 'markAnew'): void {
    if (life) void attempt(life.end, life.marker[work]);
  }

  const actsOn = (found: Found): CardActs => ({
    tag() {
      const view = life?.marker.view();
      const passage = view && detectedPassage(view, found.detection);
      if (passage) outside.tag(passage);
    },
    async correct(is, everywhere) {
      const view = life?.marker.view();
      const passage = view && markedPassage(view, found);
      if (!passage) throw new Error('the page has changed');
      return outside.correct({ passage, found: found.detection.kind, is, everywhere });
    },
    takeBack: outside.takeBack,
  });

  const flash = createFlash(signal);
  signal.addEventListener('abort', stop);

  return {
    pageStatus() {
      const view = life?.marker.view();
      const nothing = { words: 0, detections: [], claims: [] };
      if (!life) return { state: settings ? 'off' : 'reading', ...nothing };
      if (problem !== undefined) return { state: 'failed', problem, ...nothing };
      if (!view) return { state: 'reading', ...nothing };
      const { text } = view.reading.page;
      return {
        state: view.state,
        language: view.language,
        article: view.article,
        words: text ? text.split(/\s/).length : 0,
        detections: view.detections.slice(0, mostListed).map((detection) => listDetection(text, detection)),
        claims: view.claims.map(({ ranges: _ranges, ...claim }) => claim),
      };
    },

    async capture(detectionId) {
      const view = life?.marker.view();
      if (typeof detectionId === 'string') {
        const detection = view?.detections.find(({ id }) => id === detectionId);
        return view && detection && detectedPassage(view, detection);
      }
      // What is selected, in the article or in all that the page shows, read afresh: it may have changed since it was read last.
      const reading = await readArticle(createPause(signal));
      const { text } = reading.page;
      const article = await outside.describeArticle(readPage(text));
      const detections = settings && view?.reading.page.text === text ? shownOf(view.detections, settings) : [];
      const inArticle = selectedPassage({ reading, article }, detections);
      if (inArticle) return inArticle;
      const all = await readArticle(createPause(signal), { everything: true });
      // It was selected where the page was then.
      return selectedPassage({ reading: { ...all, address: reading.address }, article }, []);
    },

    show({ id, card }) {
      const view = life?.marker.view();
      const detection = view?.detections.find((candidate) => candidate.id === id);
      const claim = view?.claims.find((candidate) => candidate.id === id);
      const { page, index } = view?.reading ?? {};
      const ranges = page && index && detection ? detection.spans.flatMap((span) => toRanges(index, page, span)) : claim?.ranges;
      const range = ranges?.[0];
      if (!range) return false;
      scrollToRange(range);
      flash(ranges);
      if (card && page && detection) void life?.openCard({ range, names: [], found: { page, detection } });
      return true;
    },

    setMarks(marks) {
      if (!asked?.anyLanguage !== !marks.anyLanguage) stop();
      asked = marks;
      apply();
    },

    claimsChanged: () => again('markClaims'),
    correctionsChanged: () => again('markAnew'),

    settingsChanged(changed) {
      if (settings && (changed.on !== settings.on || changed.sitesOff.join() !== settings.sitesOff.join())) asked = undefined;
      settings = changed;
      apply();
      again('paint');
    },
  };
}
