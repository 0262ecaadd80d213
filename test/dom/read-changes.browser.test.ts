import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Changes } from '../../lib/dom/gather-blocks';
import { createPause } from '../../lib/dom/pause';
import { createReader, type Reading } from '../../lib/dom/read-article';
import { watchPage } from '../../lib/dom/watch';
import { makeRandom } from '../../scripts/train/random';
import { mount, paragraphs, read } from './mount';
import { editStyles, randomEdits } from './random-edits';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.className = '';
});

/** What a page that is watched is read as after each change: the article and everything, with how often only a part was read. */
async function watch() {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const readAgain = createReader();
  const nothing: Changes = { around: new Set(), anew: new Set() };
  const now: { all?: Reading; article?: Reading } = {};
  const counts = { parts: 0, wholes: 0 };
  watchPage(
    {
      async read(changes) {
        counts[changes ? 'parts' : 'wholes'] += 1;
        now.all = await readAgain(createPause(end.signal), { everything: true, changes });
        now.article = await readAgain(createPause(end.signal), { changes: nothing });
        return false;
      },
      mark: async () => {},
      shadowRoots: () => now.all?.shadowRoots ?? [],
      moved() {},
      settle: async () => {},
      replaced() {},
      isCleared: () => false,
      repaint() {},
    },
    end.signal,
  );
  await vi.advanceTimersByTimeAsync(0);
  return { now, counts };
}

/** Whether two readings lead to the same text, by the same nodes. */
function difference(one: Reading | undefined, other: Reading): string | undefined {
  if (one?.page.text !== other.page.text) return `text: ${one?.page.text}\n\nfresh: ${other.page.text}`;
  if (JSON.stringify(one.page.blocks) !== JSON.stringify(other.page.blocks)) return 'blocks';
  for (const key of ['nodeStarts', 'textStarts', 'lengths'] as const) {
    if (one.index[key].join() !== other.index[key].join()) return key;
  }
  const isSame = (a: Node[], b: Node[]) => a.length === b.length && a.every((node, at) => node === b[at]);
  if (!isSame(one.index.nodes, other.index.nodes)) return 'nodes';
  return isSame(one.shadowRoots, other.shadowRoots) ? undefined : 'shadow trees';
}

const page = `<header><h1>Head</h1></header><main><article>${paragraphs}<ul><li>One.</li><li>Two.</li></ul></article><aside><p>Beside.</p></aside></main>`;

for (const seed of [1, 2, 3, 4, 5, 6]) {
  test(`reading what changed gives what reading all gives, after each of 300 batches of edits (seed ${seed})`, async () => {
    const style = document.createElement('style');
    style.textContent = editStyles;
    document.head.append(style);
    onTestFinished(() => style.remove());
    const random = makeRandom(seed);
    const edit = randomEdits(document.body, random);
    const { now, counts } = await watch();
    for (let batch = 0; batch < 300; batch += 1) {
      // Edits that remove leave little to read in the end.
      if (batch % 30 === 0) mount(page);
      const names = Array.from({ length: 1 + Math.floor(random() * 3) }, edit);
      await vi.advanceTimersByTimeAsync(150);
      const what = `batch ${batch}: ${names.join(', ')}`;
      expect(difference(now.all, await read({ everything: true })), what).toBeUndefined();
      expect(difference(now.article, await read()), `article, ${what}`).toBeUndefined();
    }
    expect(counts.parts).toBeGreaterThan(5 * counts.wholes);
  });
}
