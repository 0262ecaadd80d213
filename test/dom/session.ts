import { onTestFinished, vi } from 'vitest';
import { openCard } from '../../lib/dom/card';
import { type PageSession, startSession } from '../../lib/dom/page-session';
import type { Outside } from '../../lib/dom/view';
import type { CardContent } from '../../lib/model/card-content';
import type { ReadPage } from '../../lib/model/page-facts';
import { Settings } from '../../lib/model/settings';
import { findWords } from './detections';

/** As they are at first, but for the saved claims, which are marked. */
export const settings = Settings.parse({ show: { claim: true } });

const card: CardContent = {
  kind: 'actor',
  title: 'Actor',
  rows: [],
  sentence: [{ text: 'It.' }],
  correction: {
    ask: 'Wrong?',
    choices: [
      { label: 'Not an actor', is: 'none' },
      { label: 'This is an agency', is: 'agency' },
    ],
    everywhere: 'Everywhere',
    otherWords: 'Other words…',
    otherHow: 'Select them.',
    undo: 'Undo',
    failed: 'Nothing was corrected.',
    covered: 'Covered.',
  },
  tagLabel: 'Tag claim',
  language: 'en',
  closeLabel: 'Close',
};
const describeArticle = async ({ facts, retrieved }: ReadPage) => ({
  url: facts.url,
  title: facts.title,
  textHash: `sha256:${'0'.repeat(64)}`,
  retrieved,
});

/** What a session is handed here: a detector of a few words, an English page, no saved claim; each a spy. */
export function outsideOf(changes: Partial<Outside> = {}) {
  return {
    detect: vi.fn(changes.detect ?? (async (page) => findWords(page))),
    anchorClaims: vi.fn(changes.anchorClaims ?? (async () => [])),
    languageOf: vi.fn(changes.languageOf ?? (async () => 'en')),
    describeArticle: vi.fn(describeArticle),
    explain: vi.fn(changes.explain ?? (async () => card)),
    loadCard: vi.fn(changes.loadCard ?? (async () => openCard)),
    correct: vi.fn(changes.correct ?? (async () => ({ said: 'Corrected.', id: 'urn:uuid:1' }))),
    takeBack: vi.fn(changes.takeBack ?? (async () => ({ said: 'Taken back.' }))),
    changed: vi.fn(),
    tag: vi.fn(),
  } satisfies Outside;
}

/** Starts a session that ends with its test. */
export function start(outside: Outside, chosen = settings): { session: PageSession; stop: () => void } {
  const end = new AbortController();
  const session = startSession(outside, end.signal);
  session.settingsChanged(chosen);
  const stop = () => end.abort();
  onTestFinished(stop);
  return { session, stop };
}

/** Waits until what is asked for holds; the time is only there so that a failing test ends. */
export const eventually = <Result>(holds: () => Result | Promise<Result>): Promise<Result> => vi.waitFor(holds, { timeout: 10_000 });

/** Waits until the session says this of its page. */
export const untilState = (session: PageSession, state: string) =>
  eventually(async () => {
    const status = session.pageStatus();
    if (status.state !== state) throw new Error(`the page is ${status.state} ${status.problem ?? ''}`);
    return status;
  });

/** How many ranges are registered under each of our names. */
export const registered = () => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size]));
